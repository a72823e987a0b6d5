//! One instrument, as an entry to read.

use crate::answer::{Record, SCHEMA};
use crate::records::{Instrument, PartialDate, Provision, Statement};
use crate::render::{Block, Cell, Presentable, Sheet, Tone};
use crate::speech::Speech;

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
    /// All of them where none was asked for.
    fn or_all(self) -> Self {
        if self.articles || self.statements || self.sources {
            self
        } else {
            Self { articles: true, statements: true, sources: true }
        }
    }
}

/// An instrument, shown in part or whole.
#[derive(Debug)]
pub struct Entry {
    /// The instrument.
    pub instrument: Instrument,
    /// The parts to show.
    pub parts: Parts,
}

fn date(date: Option<PartialDate>) -> Option<String> {
    date.map(|date| date.to_string())
}

impl Entry {
    fn facts(&self, speech: &Speech) -> Vec<Block> {
        let record = &self.instrument;
        let scope = |field: fn(&crate::records::Scope) -> Vec<String>| {
            let mut terms: Vec<String> = record.scope.iter().flat_map(field).collect();
            terms.dedup();
            (!terms.is_empty()).then(|| terms.join(", "))
        };
        let parties: Vec<&str> = record.parties.iter().map(|state| state.as_str()).collect();
        let facts = [
            ("fact-parties", (!parties.is_empty()).then(|| parties.join(", "))),
            (
                "fact-signed",
                date(record.signed_on).map(|day| match &record.signed_at {
                    Some(place) => format!("{day}, {place}"),
                    None => day,
                }),
            ),
            ("fact-in-force", date(record.entry_into_force).or_else(|| Some(speech.say("date-not-known")))),
            ("fact-ended", date(record.terminated_on)),
            ("fact-measures", scope(|scope| scope.measures.iter().map(ToString::to_string).collect())),
            ("fact-offences", scope(|scope| scope.offences.iter().map(ToString::to_string).collect())),
            ("fact-depositary", record.depositary.clone()),
            (
                "fact-registrations",
                (!record.registrations.is_empty()).then(|| record.registrations.join("; ")),
            ),
            ("fact-note", record.note.clone()),
        ];
        let line = |(id, value): (&str, Option<String>)| {
            Some(Block::Line(0, Cell::from(format!("{}: {}", speech.say(id), value?))))
        };
        facts.into_iter().filter_map(line).collect()
    }

    fn observations(&self, speech: &Speech) -> Vec<Block> {
        let record = &self.instrument;
        let line = |seen: &crate::records::Observation| {
            let status = serde_json::to_value(seen.status).ok();
            let status = status.as_ref().and_then(|status| status.as_str()).unwrap_or_default();
            let by = seen.by.as_ref().map(|by| format!("{by}: ")).unwrap_or_default();
            let on = date(seen.on).map(|day| format!(", {day}")).unwrap_or_default();
            Block::Line(0, Cell::from(format!("{}: {by}{status}{on}", speech.say("fact-reported"))))
        };
        record.observation.iter().map(line).collect()
    }

    fn alternatives(&self, speech: &Speech) -> Vec<Block> {
        let line = |other: &crate::records::Alternative| {
            let note = other.note.as_ref().map(|note| format!(" — {note}")).unwrap_or_default();
            let says = format!(
                "{}: {} = {} ({}){note}",
                speech.say("fact-disagrees"),
                other.field,
                other.value,
                other.source
            );
            Block::Line(0, Cell::new(says, Tone::Warning))
        };
        self.instrument.alternative.iter().map(line).collect()
    }

    fn articles(&self, speech: &Speech) -> Vec<Block> {
        let row = |provision: &Provision| {
            let article = provision.article.clone().unwrap_or_default();
            vec![Cell::from(article), Cell::from(provision.topic.as_str()), Cell::from(&provision.summary)]
        };
        let rows: Vec<_> = self.instrument.provision.iter().map(row).collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let headings = ["heading-articles", "heading-topic", "heading-notes"];
        vec![Block::Gap, Block::Table(headings.iter().map(|id| Cell::from(speech.say(id))).collect(), rows)]
    }

    fn statements(&self, speech: &Speech) -> Vec<Block> {
        let row = |said: &Statement| {
            let article = said.article.clone().unwrap_or_default();
            vec![Cell::from(said.state.as_str()), Cell::from(article), Cell::from(&said.summary)]
        };
        let rows: Vec<_> = self.instrument.statement.iter().map(row).collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let headings = ["heading-state", "heading-articles", "heading-statement"];
        vec![Block::Gap, Block::Table(headings.iter().map(|id| Cell::from(speech.say(id))).collect(), rows)]
    }

    fn sources(&self, speech: &Speech) -> Vec<Block> {
        let mut blocks = vec![Block::Gap, Block::Heading(Cell::from(speech.say("heading-sources")))];
        for source in &self.instrument.source {
            let as_of = source.as_of.map(|day| format!(", as of {day}")).unwrap_or_default();
            let line = format!(
                "{} [{}, read {}{as_of}] {}",
                source.id,
                source.grade.as_str(),
                source.read_on,
                source.url
            );
            blocks.push(Block::Line(0, Cell::from(line)));
        }
        blocks
    }
}

impl Presentable for Entry {
    fn page(&self, speech: &Speech) -> Vec<Block> {
        let record = &self.instrument;
        let parts = self.parts.or_all();
        let mut blocks = vec![
            Block::Heading(Cell::from(record.title(speech.language()))),
            Block::Line(0, Cell::new(record.id.as_str(), Tone::Faint)),
        ];
        blocks.extend(self.facts(speech));
        blocks.extend(self.observations(speech));
        blocks.extend(self.alternatives(speech));
        if parts.articles {
            blocks.extend(self.articles(speech));
        }
        if parts.statements {
            blocks.extend(self.statements(speech));
        }
        if parts.sources {
            blocks.extend(self.sources(speech));
        }
        blocks
    }

    fn sheet(&self) -> Sheet {
        let record = &self.instrument;
        let rows = record.provision.iter().map(|provision| {
            let article = provision.article.clone().unwrap_or_default();
            vec![record.id.to_string(), article, provision.topic.to_string(), provision.summary.clone()]
        });
        Sheet { columns: vec!["id", "article", "topic", "summary"], rows: rows.collect() }
    }

    fn ids(&self) -> Vec<String> {
        vec![self.instrument.id.to_string()]
    }

    fn json(&self) -> serde_json::Result<serde_json::Value> {
        serde_json::to_value(Record { schema: SCHEMA, instrument: &self.instrument })
    }
}
