//! A state's own law on cooperation.

use super::{Source, SourceId, StateId, TopicId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// One rule of domestic law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProcedureRule {
    /// What it is about.
    pub topic: TopicId,
    /// The act or code, in its own language.
    #[serde(default)]
    pub law: Option<String>,
    /// The article of that law.
    #[serde(default)]
    pub article: Option<SmolStr>,
    /// It lets the state act, or refuses to let it act, on reciprocity without a treaty.
    #[serde(default)]
    pub reciprocity: bool,
    /// What it says, in our words.
    pub summary: SmolStr,
    /// Where it was read.
    pub source: SourceId,
}

/// `data/procedure/XXX.toml`: the domestic rules of one state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProcedureFile {
    /// The state.
    pub state: StateId,
    /// Its rules.
    #[serde(default)]
    pub rule: Vec<ProcedureRule>,
    /// The pages that were read.
    #[serde(default)]
    pub source: Vec<Source>,
}
