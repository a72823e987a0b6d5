//! States, former states and the European Union.

use super::{Names, PartialDate, Source, SourceId, StateId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What sort of entity it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StateKind {
    /// A state.
    State,
    /// A state that is no more.
    FormerState,
    /// An organisation that can be party to treaties.
    Organisation,
    /// A territory with a code of its own.
    Territory,
}

/// How the treaty position of one state passed to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SuccessionKind {
    /// The same person under another name: its treaties go on by themselves.
    Continues,
    /// A new state: a treaty goes on only where a succession was read.
    Succeeds,
}

/// One succession, from the successor's side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Succession {
    /// The predecessor.
    pub from: StateId,
    /// How.
    pub kind: SuccessionKind,
    /// Since when.
    #[serde(default)]
    pub on: Option<PartialDate>,
    /// Where it was read.
    pub source: SourceId,
    /// What else was read.
    #[serde(default)]
    pub note: Option<String>,
}

/// The State responsible for the international relations of a territory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Responsible {
    /// The State.
    pub state: StateId,
    /// Since when; absent for the first that is known.
    #[serde(default)]
    pub on: Option<PartialDate>,
    /// Where it was read.
    pub source: SourceId,
    /// What else was read.
    #[serde(default)]
    pub note: Option<String>,
}

/// One state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// Its code.
    pub id: StateId,
    /// ISO 3166-1 alpha-2.
    #[serde(default)]
    pub alpha2: Option<String>,
    /// What it is.
    pub kind: StateKind,
    /// The part of the world.
    #[serde(default)]
    pub region: Option<String>,
    /// When a former state's code was withdrawn.
    #[serde(default)]
    pub until: Option<PartialDate>,
    /// Its names.
    pub name: Names,
    /// Official, common, variant and former names.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// The states whose treaty positions it carries on.
    #[serde(default)]
    pub succession: Vec<Succession>,
    /// Of a territory: the States responsible for its international relations through time.
    #[serde(default)]
    pub responsible: Vec<Responsible>,
}

/// A word that names several states, so that it is refused with the choices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ambiguity {
    /// The word.
    pub word: String,
    /// What it may mean.
    pub states: Vec<StateId>,
}

/// `data/states.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StateFile {
    /// The states.
    #[serde(default)]
    pub state: Vec<State>,
    /// Words that name several.
    #[serde(default)]
    pub ambiguous: Vec<Ambiguity>,
    /// The pages that were read.
    #[serde(default)]
    pub source: Vec<Source>,
}
