//! One instrument, as an entry to read.

use super::show_parts as parts;
use super::words::{date, in_english, labelled, say, word};
use crate::answer::{Entry, Record, SCHEMA};
use crate::records::Instrument;
use crate::render::{Block, Cell, Presentable, Sheet, Tone, json};
use crate::speech::Speech;
use std::io::{self, Write};

/// The parts of an entry that can be asked for by themselves.
#[derive(Clone, Copy, Debug, Default)]
pub struct Parts {
    /// The article map.
    pub articles: bool,
    /// What states said.
    pub statements: bool,
    /// The pages it was read on.
    pub sources: bool,
}

impl Parts {
    fn none(self) -> bool {
        !(self.articles || self.statements || self.sources)
    }
}

/// An entry, shown in part or whole.
#[derive(Debug)]
pub struct EntryPage {
    /// The entry.
    pub entry: Entry,
    /// The parts to show.
    pub parts: Parts,
}

impl EntryPage {
    fn facts(&self, speech: &Speech) -> Vec<Block> {
        let record = &self.entry.record;
        let form = record.form.map(|form| speech.say(&format!("form-{}", word(&form))));
        let kind = speech.say(&format!("kind-one-{}", word(&record.kind)));
        let parties: Vec<String> =
            record.parties.iter().map(|state| self.entry.labels.of(state.as_str())).collect();
        let listed = |list: &[String], joiner: &str| (!list.is_empty()).then(|| list.join(joiner));
        let facts = [
            ("fact-kind", Some([form, Some(kind)].into_iter().flatten().collect::<Vec<_>>().join(", "))),
            ("fact-short", record.short.clone()),
            ("fact-parties", listed(&parties, ", ")),
            ("fact-signed", signed(record)),
            ("fact-in-force", Some(in_force(record, speech))),
            ("fact-ended", record.terminated_on.map(|day| day.to_string())),
            ("fact-authentic", (!record.languages.is_empty()).then(|| speech.languages(&record.languages))),
            ("fact-depositary", record.depositary.clone()),
            ("fact-registrations", listed(&record.registrations, "; ")),
            ("fact-note", record.note.clone()),
        ];
        let line = |(id, value): (&str, Option<String>)| {
            Some(Block::Line(0, Cell::from(labelled(speech, speech.say(id), value?))))
        };
        facts.into_iter().filter_map(line).collect()
    }

    fn observations(&self, speech: &Speech) -> Vec<Block> {
        let line = |seen: &crate::records::Observation| {
            let status = speech.say(&format!("status-{}", word(&seen.status)));
            let by = seen.by.as_ref().map(|by| format!(" ({})", self.entry.labels.of(by.as_str())));
            let on = seen.on.map(|day| format!(", {day}")).unwrap_or_default();
            let report = format!("{status}{on}{}", by.unwrap_or_default());
            Block::Line(0, Cell::from(labelled(speech, speech.say("fact-reported"), report)))
        };
        self.entry.record.observation.iter().map(line).collect()
    }
}

fn signed(record: &Instrument) -> Option<String> {
    let day = record.signed_on?.to_string();
    Some(match &record.signed_at {
        Some(place) => format!("{day}, {place}"),
        None => day,
    })
}

/// The day it came into force, and how it does for a state that joins later.
fn in_force(record: &Instrument, speech: &Speech) -> String {
    let day = match record.entry_into_force {
        Some(day) => day.to_string(),
        None => speech.say("date-not-known"),
    };
    let Some(rule) = &record.entry_into_force_rule else { return day };
    let after = match (rule.days_after_deposit, rule.months_after_deposit) {
        (Some(days), _) => say(speech, "force-rule-days", [("count", days.into())]),
        (None, Some(months)) => say(speech, "force-rule-months", [("count", months.into())]),
        (None, None) => return day,
    };
    let first = if rule.first_of_following_month { speech.say("force-rule-first") } else { String::new() };
    let article = rule.article.as_ref().map(|article| format!(" (art. {article})")).unwrap_or_default();
    format!("{day} · {after}{first}{article}")
}

impl Presentable for EntryPage {
    fn page(&self, speech: &Speech) -> Vec<Block> {
        let (entry, whole) = (&self.entry, self.parts.none());
        let mut blocks = vec![
            Block::Heading(Cell::from(entry.record.title(speech.language()))),
            Block::Line(0, Cell::new(entry.record.id.as_str(), Tone::Faint)),
        ];
        if whole {
            blocks.extend(self.facts(speech));
            blocks.extend(self.observations(speech));
            blocks.extend(parts::conflicts(entry, speech));
            blocks.extend(parts::purpose(entry, speech));
            blocks.extend(parts::parties(entry, speech));
        }
        if whole || self.parts.articles {
            blocks.extend(parts::articles(entry, speech));
        }
        if whole || self.parts.statements {
            blocks.extend(parts::statements(entry, speech));
        }
        if whole {
            blocks.extend(parts::relations(entry, speech));
            blocks.extend(parts::gaps(entry, speech));
        }
        if whole || self.parts.sources {
            blocks.extend(parts::sources(entry, speech));
        }
        let summaries = !(entry.record.provision.is_empty() && entry.record.statement.is_empty());
        blocks.extend(in_english(speech).filter(|_| summaries));
        blocks
    }

    fn sheet(&self) -> Sheet {
        let record = &self.entry.record;
        if self.parts.statements && !self.parts.articles {
            let rows = record.statement.iter().map(|said| {
                let article = said.article.as_deref().unwrap_or_default().to_owned();
                let (id, state) = (record.id.to_string(), said.state.to_string());
                vec![id, state, word(&said.kind), article, date(said.made_on), said.summary.to_string()]
            });
            let columns = vec!["id", "state", "kind", "article", "made_on", "summary"];
            return Sheet { columns, rows: rows.collect() };
        }
        let rows = record.provision.iter().map(|provision| {
            let article = provision.article.as_deref().unwrap_or_default().to_owned();
            vec![record.id.to_string(), article, provision.topic.to_string(), provision.summary.to_string()]
        });
        Sheet { columns: vec!["id", "article", "topic", "summary"], rows: rows.collect() }
    }

    fn ids(&self) -> Vec<String> {
        vec![self.entry.record.id.to_string()]
    }

    fn json(&self, pretty: bool, out: &mut dyn Write) -> io::Result<()> {
        json::write(&Record { schema: SCHEMA, instrument: &self.entry.record }, pretty, out)
    }
}
