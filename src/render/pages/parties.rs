//! The parties of an instrument: one row a state.

use crate::answer::Parties;
use crate::render::{Block, Cell, Presentable, Sheet, Tone};
use crate::speech::Speech;
use fluent_bundle::FluentArgs;

fn date(date: Option<crate::records::PartialDate>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

impl Presentable for Parties {
    fn page(&self, speech: &Speech) -> Vec<Block> {
        let title = FluentArgs::from_iter([("title", self.title.clone())]);
        let headings =
            ["heading-state", "heading-signed", "heading-consent", "heading-in-force", "heading-until"];
        let rows = self.parties.iter().map(|row| {
            let tone = if row.bound == "yes" { Tone::Plain } else { Tone::Faint };
            let consent = row.consent.and_then(|kind| serde_json::to_value(kind).ok());
            let consent = consent.as_ref().and_then(|kind| kind.as_str()).unwrap_or_default();
            let name = match &row.territory_name {
                Some(territory) => format!("{} · {}: {territory}", row.state, row.name),
                None => format!("{} · {}", row.state, row.name),
            };
            let since = match row.bound {
                "yes" if row.in_force_since.is_none() => speech.say("date-not-known"),
                "yes" => date(row.in_force_since),
                _ => speech.say(&format!("bound-{}", row.bound)),
            };
            let cells = [
                name,
                date(row.signed_on),
                format!("{consent} {}", date(row.consent_on)),
                since,
                date(row.withdrawal_effective_on),
            ];
            cells.iter().map(|text| Cell::new(text.trim(), tone)).collect()
        });
        let whole = match self.complete_as_of {
            Some(day) => {
                speech.say_with("parties-complete", &FluentArgs::from_iter([("date", day.to_string())]))
            }
            None => speech.say("parties-partial"),
        };
        vec![
            Block::Heading(Cell::from(speech.say_with("parties-of", &title))),
            Block::Table(headings.iter().map(|id| Cell::from(speech.say(id))).collect(), rows.collect()),
            Block::Line(0, Cell::new(whole, Tone::Faint)),
        ]
    }

    fn sheet(&self) -> Sheet {
        let columns = vec![
            "state",
            "name",
            "territory",
            "signed_on",
            "consent",
            "consent_on",
            "in_force_since",
            "withdrawal_effective_on",
            "bound",
            "rule",
            "source",
        ];
        let rows = self.parties.iter().map(|row| {
            let consent = row.consent.and_then(|kind| serde_json::to_value(kind).ok());
            vec![
                row.state.to_string(),
                row.name.clone(),
                row.territory.clone().unwrap_or_default(),
                date(row.signed_on),
                consent.as_ref().and_then(|kind| kind.as_str()).unwrap_or_default().to_owned(),
                date(row.consent_on),
                date(row.in_force_since),
                date(row.withdrawal_effective_on),
                row.bound.to_owned(),
                row.rule.id(),
                row.source.clone().unwrap_or_default(),
            ]
        });
        Sheet { columns, rows: rows.collect() }
    }

    fn ids(&self) -> Vec<String> {
        self.parties.iter().filter(|row| row.bound == "yes").map(|row| row.state.to_string()).collect()
    }

    fn json(&self) -> serde_json::Result<serde_json::Value> {
        serde_json::to_value(self)
    }
}
