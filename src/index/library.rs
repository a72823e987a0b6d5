//! Asking the index: by key, by name, by the states a question is about.

use super::build::{MeasureLine, Sourced};
use super::candidates::Memory;
use super::payload::{Damaged, unpack, unpack_any};
use super::schema::{Fields, LENGTH, START, name_term};
use super::texts::Texts;
use super::things::{Place, Things};
use crate::answer::DataStatus;
use crate::records::{
    Absence, AuthorityFile, Gap, GapFile, Instrument, InstrumentId, Measure, MeasureFile, MeasureId, Network,
    Offence, OffenceFile, OffenceId, ProcedureFile, State, StateId, TopicFile, TopicId,
};
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use std::fmt;
use tantivy::columnar::Column;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{
    DocId, DocSet, Index, IndexReader, ReloadPolicy, Searcher, SegmentReader, TERMINATED, TantivyError, Term,
};

/// Why the index gave no answer.
#[derive(Debug, thiserror::Error)]
pub enum LibraryError {
    /// A stored thing is not what was written.
    #[error(transparent)]
    Damaged(#[from] Damaged),
    /// The index could not be read.
    #[error("the index cannot be read: {0}")]
    Index(#[from] TantivyError),
    /// A file of the index could not be read.
    #[error("the index cannot be read: {0}")]
    Io(#[from] std::io::Error),
}

pub(super) type Result<T> = std::result::Result<T, LibraryError>;

/// An opened index.
pub struct Library {
    pub(super) fields: Fields,
    pub(super) searcher: Searcher,
    pub(super) segment: SegmentReader,
    pub(super) things: Things,
    start: Column<u64>,
    length: Column<u64>,
    pub(super) memory: Memory,
}

impl fmt::Debug for Library {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Library").field("documents", &self.segment.num_docs()).finish()
    }
}

impl Library {
    /// Opens the one segment of an index.
    ///
    /// Nothing watches it for changes: an index never changes once it has its name.
    ///
    /// # Errors
    /// When the index has no segment or cannot be read.
    pub fn new(index: &Index, things: Things) -> Result<Self> {
        let reader: IndexReader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let searcher = reader.searcher();
        let [segment] = searcher.segment_readers() else {
            return Err(Damaged("the index".into()).into());
        };
        let segment = segment.clone();
        let (start, length) = (segment.fast_fields().u64(START)?, segment.fast_fields().u64(LENGTH)?);
        let memory = Memory::default();
        Ok(Self { fields: Fields::new(), searcher, segment, things, start, length, memory })
    }

    /// The documents that carry a term, in order.
    pub(super) fn documents(&self, field: Field, text: &str) -> Result<Vec<DocId>> {
        let index = self.segment.inverted_index(field)?;
        let term = Term::from_field_text(field, text);
        let mut documents = Vec::new();
        if let Some(mut postings) = index.read_postings(&term, IndexRecordOption::Basic)? {
            documents.reserve(postings.doc_freq() as usize);
            while postings.doc() != TERMINATED {
                documents.push(postings.doc());
                postings.advance();
            }
        }
        Ok(documents)
    }

    /// How many documents carry a term.
    pub(super) fn count(&self, field: Field, text: &str) -> Result<u32> {
        let index = self.segment.inverted_index(field)?;
        Ok(index.doc_freq(&Term::from_field_text(field, text))?)
    }

    /// Those of some documents, in order, that carry a term: what lies between them is passed over, so that a term that
    /// half of all carry costs no more than any.
    pub(super) fn among(&self, field: Field, text: &str, all: &[DocId]) -> Result<Vec<DocId>> {
        let index = self.segment.inverted_index(field)?;
        let term = Term::from_field_text(field, text);
        let Some(mut postings) = index.read_postings(&term, IndexRecordOption::Basic)? else {
            return Ok(Vec::new());
        };
        let carries = |document: &DocId| {
            let at = postings.doc();
            *document == if at < *document { postings.seek(*document) } else { at }
        };
        Ok(all.iter().copied().filter(carries).collect())
    }

    pub(super) fn payload(&self, document: DocId) -> Result<Vec<u8>> {
        let place = self.start.first(document).zip(self.length.first(document));
        let (start, length) = place.ok_or_else(|| Damaged("the index".into()))?;
        Ok(self.things.read(Place { start, length })?)
    }

    /// The document under a key.
    pub(super) fn keyed(&self, key: &str) -> Result<Option<DocId>> {
        Ok(self.documents(self.fields.key, key)?.first().copied())
    }

    /// The thing stored under a key.
    ///
    /// # Errors
    /// When the index cannot be read or the thing is damaged.
    pub fn get<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>> {
        match self.keyed(key)? {
            Some(document) => Ok(Some(unpack(key, &self.payload(document)?)?)),
            None => Ok(None),
        }
    }

    /// The thing of this kind in a document found by something else than its key.
    pub(super) fn found<T: DeserializeOwned>(&self, kind: &str, document: DocId) -> Result<(String, T)> {
        let packed = self.payload(document)?;
        let (key, thing) = unpack_any(kind, &packed)?;
        Ok((key.to_owned(), thing))
    }

    /// The things of this kind with this name, folded: none, one, or several where the name is ambiguous.
    ///
    /// # Errors
    /// When the index cannot be read or a thing is damaged.
    pub fn named<T: DeserializeOwned>(&self, kind: &str, folded: &str) -> Result<Vec<T>> {
        let documents = self.documents(self.fields.name, &name_term(kind, folded))?;
        documents.into_iter().map(|document| Ok(self.found(&format!("{kind}:"), document)?.1)).collect()
    }

    /// Every folded name of things of this kind, in order.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn names(&self, kind: &str) -> Result<Vec<String>> {
        let index = self.segment.inverted_index(self.fields.name)?;
        let (from, to) = (format!("{kind}="), format!("{kind}>"));
        let mut stream = index.terms().range().ge(from.as_bytes()).lt(to.as_bytes()).into_stream()?;
        let mut names = Vec::new();
        while let Some((term, _)) = stream.next() {
            names.extend(str::from_utf8(&term[from.len()..]).map(str::to_owned));
        }
        Ok(names)
    }

    /// A state by its code.
    ///
    /// # Errors
    /// When the index cannot be read or the record is damaged.
    pub fn state(&self, id: &StateId) -> Result<Option<State>> {
        self.get(&format!("state:{id}"))
    }

    /// All states, in order of code.
    ///
    /// # Errors
    /// When the index cannot be read or a record is damaged.
    pub fn states(&self) -> Result<Vec<State>> {
        let states = self.keys("state")?.into_iter().map(|id| self.state(&StateId::new(id)));
        Ok(states.collect::<Result<Vec<Option<State>>>>()?.into_iter().flatten().collect())
    }

    /// The ids of all instruments, in order.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn instrument_ids(&self) -> Result<Vec<String>> {
        self.keys("instrument")
    }

    /// The ids of the things of this kind, in order.
    fn keys(&self, kind: &str) -> Result<Vec<String>> {
        let index = self.segment.inverted_index(self.fields.key)?;
        let (from, to) = (format!("{kind}:"), format!("{kind};"));
        let mut stream = index.terms().range().ge(from.as_bytes()).lt(to.as_bytes()).into_stream()?;
        let mut ids = Vec::new();
        while let Some((term, _)) = stream.next() {
            ids.extend(str::from_utf8(&term[from.len()..]).map(str::to_owned));
        }
        Ok(ids)
    }

    /// An offence with its line: itself and all broader terms.
    ///
    /// # Errors
    /// When the index cannot be read or the record is damaged.
    pub fn offence(&self, id: &OffenceId) -> Result<Option<(Offence, Vec<OffenceId>)>> {
        self.get(&format!("offence:{id}"))
    }

    /// All offences.
    ///
    /// # Errors
    /// When the index cannot be read or the record is damaged.
    pub fn offences(&self) -> Result<OffenceFile> {
        Ok(self.get("offences")?.unwrap_or_default())
    }

    /// A measure with its line: itself and the broader ones that include it.
    ///
    /// # Errors
    /// When the index cannot be read or the record is damaged.
    pub fn measure(&self, id: &MeasureId) -> Result<Option<(Measure, Vec<MeasureId>)>> {
        self.get(&format!("measure:{id}"))
    }

    /// All measures, in the order answers show them.
    ///
    /// # Errors
    /// When the index cannot be read or the record is damaged.
    pub fn measures(&self) -> Result<MeasureFile> {
        Ok(self.get("measures")?.unwrap_or_default())
    }

    /// Every measure with its line, in the order answers show them.
    ///
    /// # Errors
    /// When the index cannot be read or the record is damaged.
    pub fn measure_lines(&self) -> Result<Vec<MeasureLine>> {
        Ok(self.get("measure-lines")?.unwrap_or_default())
    }

    /// The topics of provisions that put a condition on a request.
    ///
    /// # Errors
    /// When the index cannot be read or the record is damaged.
    pub fn condition_topics(&self) -> Result<BTreeSet<TopicId>> {
        Ok(self.get("condition-topics")?.unwrap_or_default())
    }

    /// The names of offences, measures and topics in one language, by id.
    ///
    /// # Errors
    /// When the index cannot be read or the record is damaged.
    pub fn labels(&self, language: &str) -> Result<Texts> {
        Ok(self.get(&format!("labels:{language}"))?.unwrap_or_default())
    }

    /// The sentences of the rules in one language, by `topic/rule`.
    ///
    /// # Errors
    /// When the index cannot be read or the record is damaged.
    pub fn sentences(&self, language: &str) -> Result<Texts> {
        Ok(self.get(&format!("sentences:{language}"))?.unwrap_or_default())
    }

    /// What is known to be missing between just these two states.
    ///
    /// # Errors
    /// When the index cannot be read or the record is damaged.
    pub fn gaps_between(&self, one: &StateId, other: &StateId) -> Result<Vec<Gap>> {
        Ok(self.get(&format!("gaps:{}", pair(one, other)))?.unwrap_or_default())
    }

    /// What is known to be missing about a state.
    ///
    /// # Errors
    /// When the index cannot be read or the record is damaged.
    pub fn gaps_about(&self, state: &StateId) -> Result<Vec<Gap>> {
        Ok(self.get(&format!("gaps-about:{state}"))?.unwrap_or_default())
    }

    /// What is known to be missing about an instrument.
    ///
    /// # Errors
    /// When the index cannot be read or the record is damaged.
    pub fn gaps_of(&self, instrument: &InstrumentId) -> Result<Vec<Gap>> {
        Ok(self.get(&format!("gaps-of:{instrument}"))?.unwrap_or_default())
    }

    /// All topics of provisions.
    ///
    /// # Errors
    /// When the index cannot be read or the record is damaged.
    pub fn topics(&self) -> Result<TopicFile> {
        Ok(self.get("topics")?.unwrap_or_default())
    }

    /// The ids of the networks a state is known to belong to, in the order of the records.
    ///
    /// # Errors
    /// When the index cannot be read or the record is damaged.
    pub fn networks_of(&self, state: &StateId) -> Result<Vec<String>> {
        Ok(self.get(&format!("networks-of:{state}"))?.unwrap_or_default())
    }

    /// A network, without its members: some have two hundred.
    ///
    /// # Errors
    /// When the index cannot be read or the record is damaged.
    pub fn network(&self, id: &str) -> Result<Option<Network>> {
        self.get(&format!("network:{id}"))
    }

    /// What is in the data, and how old it is.
    ///
    /// # Errors
    /// When the index cannot be read or the record is damaged.
    pub fn data_status(&self) -> Result<Option<DataStatus>> {
        self.get("status")
    }

    /// Everything known to be missing.
    ///
    /// # Errors
    /// When the index cannot be read or the record is damaged.
    pub fn gaps(&self) -> Result<GapFile> {
        Ok(self.get("gaps")?.unwrap_or_default())
    }

    /// The authorities of a state.
    ///
    /// # Errors
    /// When the index cannot be read or the record is damaged.
    pub fn authorities(&self, state: &StateId) -> Result<Option<AuthorityFile>> {
        self.get(&format!("authorities:{state}"))
    }

    /// The domestic rules of a state.
    ///
    /// # Errors
    /// When the index cannot be read or the record is damaged.
    pub fn procedure(&self, state: &StateId) -> Result<Option<ProcedureFile>> {
        self.get(&format!("procedure:{state}"))
    }

    /// What this state's registers say does not exist.
    ///
    /// # Errors
    /// When the index cannot be read or the record is damaged.
    pub fn absences(&self, state: &StateId) -> Result<Vec<Sourced<Absence>>> {
        Ok(self.get(&format!("absences:{state}"))?.unwrap_or_default())
    }

    /// An instrument without its party rows and statements.
    ///
    /// # Errors
    /// When the index cannot be read or the record is damaged.
    pub fn instrument(&self, id: &InstrumentId) -> Result<Option<Instrument>> {
        self.get(&format!("instrument:{id}"))
    }

    /// An instrument whole, with its party rows and statements.
    ///
    /// # Errors
    /// When the index cannot be read or a record is damaged.
    pub fn whole_instrument(&self, id: &InstrumentId) -> Result<Option<Instrument>> {
        let key = format!("instrument:{id}");
        let Some(document) = self.keyed(&key)? else { return Ok(None) };
        let packed = self.payload(document)?;
        let (mut instrument, places): (Instrument, &[u8]) = unpack(&key, &packed)?;
        for position in self.stored_positions(places, id)? {
            instrument.participation.party.extend(position.rows);
            instrument.statement.extend(position.statements);
        }
        Ok(Some(instrument))
    }
}

/// Two states as the index names a pair: in alphabetical order.
pub(super) fn pair(one: &StateId, other: &StateId) -> String {
    if one < other { format!("{one}-{other}") } else { format!("{other}-{one}") }
}
