//! What a search found.

use crate::index::{Library, LibraryError};
use crate::records::{InstrumentId, Kind, PartialDate, StateId};
use crate::speech::Speech;
use schemars::JsonSchema;
use serde::Serialize;

/// One instrument found.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Hit {
    /// Its id.
    pub id: InstrumentId,
    /// Its title.
    pub title: String,
    /// Bilateral or multilateral.
    pub kind: Kind,
    /// The parties of a bilateral instrument.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<StateId>,
    /// Signature.
    pub signed_on: Option<PartialDate>,
    /// General entry into force.
    pub entry_into_force: Option<PartialDate>,
    /// How well it matches.
    pub score: f32,
}

/// What a search found, best first.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Found {
    /// The version of this form.
    pub schema: u32,
    /// The words.
    pub query: String,
    /// The instruments.
    pub instruments: Vec<Hit>,
}

/// Searches titles, names and summaries.
///
/// # Errors
/// When the query or the index cannot be read.
pub fn search(library: &Library, query: &str, limit: usize, speech: &Speech) -> Result<Found, LibraryError> {
    let hits = library.search(query, limit)?.into_iter().map(|(score, record)| Hit {
        title: record.title(speech.language()).to_owned(),
        id: record.id,
        kind: record.kind,
        parties: record.parties,
        signed_on: record.signed_on,
        entry_into_force: record.entry_into_force,
        score,
    });
    Ok(Found { schema: super::SCHEMA, query: query.to_owned(), instruments: hits.collect() })
}
