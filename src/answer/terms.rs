//! The vocabulary, as an answer.

use crate::index::{Library, LibraryError};
use crate::records::Names;
use schemars::JsonSchema;
use serde::Serialize;

/// Which vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, clap::ValueEnum, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Vocabulary {
    /// The offences, with their ICCS codes.
    Offences,
    /// The measures.
    Measures,
    /// The states, with their ISO codes.
    States,
}

/// One term.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct TermRow {
    /// Its id.
    pub id: String,
    /// Its code elsewhere: ICCS for offences, ISO alpha-2 for states.
    pub code: Option<String>,
    /// The broader terms.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub broader: Vec<String>,
    /// Its names.
    pub name: Names,
    /// The other words for it.
    pub aliases: Vec<String>,
}

/// A vocabulary.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct TermList {
    /// The version of this form.
    pub schema: u32,
    /// Which one.
    pub vocabulary: Vocabulary,
    /// Its terms.
    pub terms: Vec<TermRow>,
}

/// The terms of a vocabulary, in order of id; measures in the order of answers.
///
/// # Errors
/// When the index cannot be read or a record is damaged.
pub fn terms(library: &Library, vocabulary: Vocabulary) -> Result<TermList, LibraryError> {
    let terms = match vocabulary {
        Vocabulary::Offences => offences(library)?,
        Vocabulary::Measures => measures(library)?,
        Vocabulary::States => states(library)?,
    };
    Ok(TermList { schema: super::SCHEMA, vocabulary, terms })
}

fn offences(library: &Library) -> Result<Vec<TermRow>, LibraryError> {
    let row = |offence: crate::records::Offence| TermRow {
        id: offence.id.to_string(),
        code: offence.iccs,
        broader: offence.broader.iter().map(ToString::to_string).collect(),
        name: offence.name,
        aliases: offence.aliases,
    };
    Ok(library.offences()?.offence.into_iter().map(row).collect())
}

fn measures(library: &Library) -> Result<Vec<TermRow>, LibraryError> {
    let row = |measure: &crate::records::Measure| TermRow {
        id: measure.id.to_string(),
        code: None,
        broader: measure.part_of.iter().map(ToString::to_string).collect(),
        name: measure.name.clone(),
        aliases: measure.aliases.clone(),
    };
    Ok(library.measures()?.measure.iter().map(row).collect())
}

fn states(library: &Library) -> Result<Vec<TermRow>, LibraryError> {
    let row = |state: crate::records::State| TermRow {
        id: state.id.to_string(),
        code: state.alpha2,
        broader: Vec::new(),
        name: state.name,
        aliases: state.aliases,
    };
    Ok(library.states()?.into_iter().map(row).collect())
}
