//! Who sends and who receives.

use super::{InstrumentId, MeasureId, Source, SourceId, StateId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What an authority does with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AuthorityRole {
    /// Sends and receives requests for the state.
    Central,
    /// Makes or executes requests.
    Competent,
    /// Passes requests on.
    Transmitting,
    /// The diplomatic channel.
    Diplomatic,
}

/// One authority of one state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// The instrument it was named for; absent for the state's default.
    #[serde(default)]
    pub instrument: Option<InstrumentId>,
    /// What it is competent for.
    pub measure: MeasureId,
    /// What it does.
    pub role: AuthorityRole,
    /// Its name in its own language.
    #[serde(default)]
    pub name: Option<String>,
    /// Its name in English.
    pub name_en: String,
    /// The languages in which it takes requests, as the source lists them.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Where it was read.
    pub source: SourceId,
}

/// `data/authorities/XXX.toml`: the authorities of one state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AuthorityFile {
    /// The state.
    pub state: StateId,
    /// Its authorities.
    #[serde(default)]
    pub authority: Vec<Authority>,
    /// The pages that were read.
    #[serde(default)]
    pub source: Vec<Source>,
}
