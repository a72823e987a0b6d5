//! The parties of an instrument: one row a state.

use super::words::{date, headings, say, word};
use crate::answer::Parties;
use crate::render::{Block, Cell, Presentable, Sheet, Tone, json};
use crate::speech::Speech;
use std::io::{self, Write};

impl Presentable for Parties {
    fn page(&self, speech: &Speech) -> Vec<Block> {
        let title = [("title", self.title.clone().into())];
        let columns =
            ["heading-state", "heading-signed", "heading-consent", "heading-in-force", "heading-until"];
        let rows = self.parties.iter().map(|row| {
            let tone = if row.bound == "yes" { Tone::Plain } else { Tone::Faint };
            let consent = row.consent.map(|kind| speech.say(&format!("consent-{}", word(&kind))));
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
                format!("{} {}", consent.unwrap_or_default(), date(row.consent_on)),
                since,
                date(row.withdrawal_effective_on),
            ];
            cells.iter().map(|text| Cell::new(text.trim(), tone)).collect()
        });
        let whole = match self.complete_as_of {
            Some(day) => say(speech, "parties-complete", [("date", day.to_string().into())]),
            None => speech.say("parties-partial"),
        };
        vec![
            Block::Heading(Cell::from(say(speech, "parties-of", title))),
            Block::Table(headings(speech, &columns), rows.collect()),
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
            vec![
                row.state.to_string(),
                row.name.clone(),
                row.territory.clone().unwrap_or_default(),
                date(row.signed_on),
                row.consent.as_ref().map(word).unwrap_or_default(),
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

    fn json(&self, pretty: bool, out: &mut dyn Write) -> io::Result<()> {
        json::write(self, pretty, out)
    }
}
