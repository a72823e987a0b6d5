//! The records, found by what a row names.

use super::exceptions::Exceptions;
use super::rows::Row;
use serde::Serialize;
use std::collections::HashMap;
use treaty_lookup::corpus::Corpus;
use treaty_lookup::records::{AuthorityFile, Instrument, PartialDate, ProcedureFile, TopicId};

/// All records.
pub struct Records<'a> {
    /// As they were loaded.
    pub corpus: &'a Corpus,
    exceptions: &'a Exceptions,
    instruments: HashMap<&'a str, &'a Instrument>,
}

impl<'a> Records<'a> {
    /// Finds instruments by every id they have or had.
    pub fn new(corpus: &'a Corpus, exceptions: &'a Exceptions) -> Self {
        let ids = corpus.instruments.iter().flat_map(|record| {
            record.former_ids.iter().chain([&record.id]).map(move |id| (id.as_str(), record))
        });
        Self { corpus, exceptions, instruments: ids.collect() }
    }

    /// The instrument with this id.
    pub fn instrument(&self, id: &str) -> Option<&'a Instrument> {
        self.instruments.get(id).copied()
    }

    /// The instrument a row is about.
    pub fn of(&self, row: &Row) -> Option<&'a Instrument> {
        let id = row.instrument();
        self.instrument(self.exceptions.record(&row.table, id).unwrap_or(id))
    }

    /// The authorities of the state a row is about.
    pub fn authorities(&self, row: &Row) -> Option<&'a AuthorityFile> {
        self.corpus.authorities.iter().find(|file| file.state == *row.get("party"))
    }

    /// The domestic procedure of the state a row is about.
    pub fn procedure(&self, row: &Row) -> Option<&'a ProcedureFile> {
        self.corpus.procedures.iter().find(|file| file.state == *row.get("party"))
    }

    /// Whether what is filed under `topic` could also have been filed under `broader`.
    pub fn is_filed_under(&self, topic: &TopicId, broader: &str) -> bool {
        let narrows = |known: &treaty_lookup::records::Topic| known.narrows.iter().any(|id| id == broader);
        topic == broader || self.corpus.topics.topic.iter().any(|known| known.id == *topic && narrows(known))
    }

    /// A title with the codes of states written out.
    pub fn with_names(&self, title: &str, row: &Row) -> String {
        let mut title = title.to_owned();
        for code in row.get("parties").split(';') {
            if let Some(state) = self.corpus.states.state.iter().find(|state| state.id == *code) {
                title = title.replace(code, &state.name.en);
            }
        }
        title
    }
}

/// Whether a record writes this word.
pub fn is_word(value: impl Serialize, word: &str) -> bool {
    serde_json::to_value(value).is_ok_and(|value| value == word)
}

/// Whether a record gives this date.
pub fn is_date(value: Option<PartialDate>, date: &str) -> bool {
    value.is_some_and(|value| value.to_string() == date)
}
