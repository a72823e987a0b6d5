//! What a search found: one row an instrument.

use crate::answer::Found;
use crate::render::{Block, Cell, Presentable, Sheet, Tone};
use crate::speech::Speech;

fn date(date: Option<crate::records::PartialDate>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

impl Presentable for Found {
    fn page(&self, speech: &Speech) -> Vec<Block> {
        if self.instruments.is_empty() {
            return vec![Block::Line(0, Cell::new(speech.say("nothing-found"), Tone::Warning))];
        }
        let headings = ["heading-instrument", "heading-signed", "heading-in-force"];
        let rows = self.instruments.iter().map(|hit| {
            vec![
                Cell::from(format!("{}\n{}", hit.title, hit.id)),
                Cell::from(date(hit.signed_on)),
                Cell::from(date(hit.entry_into_force)),
            ]
        });
        vec![Block::Table(headings.iter().map(|id| Cell::from(speech.say(id))).collect(), rows.collect())]
    }

    fn sheet(&self) -> Sheet {
        let rows = self.instruments.iter().map(|hit| {
            let parties: Vec<&str> = hit.parties.iter().map(|state| state.as_str()).collect();
            vec![
                hit.id.to_string(),
                hit.title.clone(),
                parties.join(";"),
                date(hit.signed_on),
                date(hit.entry_into_force),
            ]
        });
        Sheet {
            columns: vec!["id", "title", "parties", "signed_on", "entry_into_force"],
            rows: rows.collect(),
        }
    }

    fn ids(&self) -> Vec<String> {
        self.instruments.iter().map(|hit| hit.id.to_string()).collect()
    }

    fn json(&self) -> serde_json::Result<serde_json::Value> {
        serde_json::to_value(self)
    }
}
