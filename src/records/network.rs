//! Practitioner networks, used beside the formal request.

use super::{MeasureId, Names, Source, SourceId, StateId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One network or organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Network {
    /// Its id.
    pub id: String,
    /// The name practitioners use.
    pub short: String,
    /// What sort of network it is: `prosecutors-network`, `fiu-network` …
    pub kind: String,
    /// Its name in English.
    pub name_en: String,
    /// Its name in its own language.
    #[serde(default)]
    pub name: Option<String>,
    /// What it is for, in our words.
    pub purpose: Names,
    /// The measures it helps with.
    #[serde(default)]
    pub measures: Vec<MeasureId>,
    /// The states known to belong to it; empty where no list was read.
    #[serde(default)]
    pub members: Vec<StateId>,
    /// Where it was read.
    pub source: SourceId,
    /// What else was read.
    #[serde(default)]
    pub note: Option<String>,
}

impl Network {
    /// Its name for a reader of this language: the English one, else its own with the name practitioners use.
    pub fn called(&self, language: &str) -> String {
        match &self.name {
            Some(name) if language != "en" && name.contains(&self.short) => name.clone(),
            Some(name) if language != "en" => format!("{name} ({})", self.short),
            _ => self.name_en.clone(),
        }
    }
}

/// `data/networks.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NetworkFile {
    /// The networks.
    #[serde(default)]
    pub network: Vec<Network>,
    /// The pages that were read.
    #[serde(default)]
    pub source: Vec<Source>,
}
