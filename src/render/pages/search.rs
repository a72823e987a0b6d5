//! What a search found: one row an instrument, with the words that match.

use super::words::{date, faint, headings, labelled, say, word};
use crate::answer::{Found, Match};
use crate::render::{Block, Cell, Presentable, Sheet, Tone, json};
use crate::speech::Speech;
use std::io::{self, Write};

/// Where it was found, in words.
fn place(found: &Match, speech: &Speech) -> String {
    match found.field.split_once(['.', ' ']) {
        Some(("provision", article)) => format!("art. {article}"),
        Some((field, language)) => format!("{} [{language}]", speech.say(&format!("found-in-{field}"))),
        None if found.field == "provision" => "art.".to_owned(),
        None => speech.say(&format!("found-in-{}", found.field)),
    }
}

/// The text with the matching words between marks.
fn marked(found: &Match) -> String {
    let mut text = String::new();
    let mut at = 0;
    for &(from, to) in &found.words {
        let (Some(before), Some(words)) = (found.text.get(at..from), found.text.get(from..to)) else {
            continue;
        };
        text += before;
        text += "«";
        text += words;
        text += "»";
        at = to;
    }
    text += found.text.get(at..).unwrap_or_default();
    text.replace("» «", " ")
}

impl Presentable for Found {
    fn page(&self, speech: &Speech) -> Vec<Block> {
        if self.instruments.is_empty() {
            return vec![Block::Line(0, Cell::new(speech.say("nothing-found"), Tone::Warning))];
        }
        let found = |one: &Match| labelled(speech, place(one, speech), marked(one));
        let rows = self.instruments.iter().map(|hit| {
            let lines =
                [hit.title.clone(), hit.id.to_string()].into_iter().chain(hit.matches.iter().map(found));
            let status = speech.say(&format!("found-{}", word(&hit.status)));
            vec![
                Cell::from(lines.collect::<Vec<_>>().join("\n")),
                Cell::from(date(hit.signed_on)),
                Cell::from(format!("{}\n{status}", date(hit.entry_into_force)).trim()),
            ]
        });
        let columns = headings(speech, &["heading-instrument", "heading-signed", "heading-in-force"]);
        let mut blocks = vec![Block::Table(columns, rows.collect())];
        if self.total > self.instruments.len() {
            let counts = [("shown", self.instruments.len().into()), ("total", self.total.into())];
            blocks.push(faint(0, say(speech, "found-more", counts)));
        }
        blocks
    }

    fn sheet(&self) -> Sheet {
        let rows = self.instruments.iter().map(|hit| {
            let parties: Vec<&str> = hit.parties.iter().map(|state| state.as_str()).collect();
            let found = |one: &Match| format!("{}: {}", one.field, marked(one));
            let matches: Vec<String> = hit.matches.iter().map(found).collect();
            vec![
                hit.id.to_string(),
                hit.title.clone(),
                parties.join(";"),
                date(hit.signed_on),
                date(hit.entry_into_force),
                word(&hit.kind),
                word(&hit.status),
                matches.join(" | "),
            ]
        });
        let columns =
            vec!["id", "title", "parties", "signed_on", "entry_into_force", "kind", "status", "matches"];
        Sheet { columns, rows: rows.collect() }
    }

    fn ids(&self) -> Vec<String> {
        self.instruments.iter().map(|hit| hit.id.to_string()).collect()
    }

    fn json(&self, pretty: bool, out: &mut dyn Write) -> io::Result<()> {
        json::write(self, pretty, out)
    }
}
