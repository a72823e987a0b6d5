//! One record file: its kind follows from its path, its content from the types of [`crate::records`].

use super::{Fault, RecordText};
use crate::records::{
    AbsenceFile, AuthorityFile, GapFile, Instrument, MeasureFile, NetworkFile, OffenceFile, ProcedureFile,
    StateFile, TopicFile,
};
use crate::text::utf8;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A parsed record file. It serializes as its content alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[allow(missing_docs, reason = "each variant is the file of that name")]
pub enum RecordFile {
    Instrument(Box<Instrument>),
    Authorities(AuthorityFile),
    Procedure(ProcedureFile),
    States(StateFile),
    Offences(OffenceFile),
    Measures(MeasureFile),
    Topics(TopicFile),
    Networks(NetworkFile),
    Absences(AbsenceFile),
    Gaps(GapFile),
}

/// Parses one file. Its kind is its first folder or its own name; anything else is an instrument, so that a
/// user's folder may hold instruments without more ado.
///
/// # Errors
/// The fault, with line and column, when the bytes are no text, no TOML, or no record of that kind.
pub fn parse(record: &RecordText) -> Result<RecordFile, Fault> {
    let text = utf8(&record.bytes).map_err(|place| not_text(record, place))?;
    match record.path.split('/').next().unwrap_or_default() {
        "authorities" => read(record, text).map(RecordFile::Authorities),
        "procedure" => read(record, text).map(RecordFile::Procedure),
        "states.toml" => read(record, text).map(RecordFile::States),
        "offences.toml" => read(record, text).map(RecordFile::Offences),
        "measures.toml" => read(record, text).map(RecordFile::Measures),
        "topics.toml" => read(record, text).map(RecordFile::Topics),
        "networks.toml" => read(record, text).map(RecordFile::Networks),
        "absences.toml" => read(record, text).map(RecordFile::Absences),
        "gaps.toml" => read(record, text).map(RecordFile::Gaps),
        _ => read(record, text).map(|instrument| RecordFile::Instrument(Box::new(instrument))),
    }
}

fn read<T: DeserializeOwned>(record: &RecordText, text: &str) -> Result<T, Fault> {
    toml::from_str(text).map_err(|error| Fault::malformed(record.path.clone(), text, &error))
}

fn not_text(record: &RecordText, place: (usize, usize)) -> Fault {
    Fault {
        file: record.path.clone(),
        place: Some(place),
        code: "R003",
        what: "a byte here is not UTF-8 text".into(),
        help: "save the file as UTF-8".into(),
    }
}
