//! All records: read from where they are kept, parsed, and laid over one another.
//!
//! * [`check`]: the linter
//! * [`embedded`]: the records compiled into the program
//! * [`directory`]: a folder of TOML files
//! * [`mod@format`]: the one layout of a record file
//! * [`load`]: embedded records with a user's own laid over them

pub mod check;
pub mod directory;
pub mod embedded;
mod fault;
mod file;
pub mod format;
mod overlay;

pub use fault::Fault;
pub use file::{RecordFile, parse};
pub use overlay::{Overlay, load};

use crate::records::{
    AbsenceFile, AuthorityFile, GapFile, Instrument, MeasureFile, NetworkFile, OffenceFile, ProcedureFile,
    StateFile, TopicFile,
};
use std::borrow::Cow;
use std::path::PathBuf;

/// Where a record file came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Compiled into the program.
    Embedded,
    /// Read from this folder.
    Directory(PathBuf),
}

/// One record file as it was found, not yet parsed.
#[derive(Clone, Debug)]
pub struct RecordText {
    /// Where it came from.
    pub origin: Origin,
    /// Its path below the folder of records, with forward slashes.
    pub path: String,
    /// Its bytes; whether they are text is for the parser to say.
    pub bytes: Cow<'static, [u8]>,
}

/// Every record, by kind.
#[derive(Clone, Debug, Default)]
pub struct Corpus {
    /// In order of id.
    pub instruments: Vec<Instrument>,
    /// One a state that has any.
    pub authorities: Vec<AuthorityFile>,
    /// One a state that has any.
    pub procedures: Vec<ProcedureFile>,
    /// The files of states.
    pub states: StateFile,
    /// The tree of offences.
    pub offences: OffenceFile,
    /// The measures in the order answers show them.
    pub measures: MeasureFile,
    /// The topics of provisions.
    pub topics: TopicFile,
    /// Practitioner networks.
    pub networks: NetworkFile,
    /// What is known not to exist.
    pub absences: AbsenceFile,
    /// What is known to be missing.
    pub gaps: GapFile,
}
