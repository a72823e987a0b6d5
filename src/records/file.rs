//! What is known not to exist, and what is known to be missing here.

use super::{InstrumentId, MeasureId, PartialDate, Source, SourceId, StateId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// A register or an authority that says a treaty does not exist or bind, and when it said so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Absence {
    /// Whose register or authority speaks.
    pub state: StateId,
    /// The other state; absent where it speaks of an instrument and all its parties.
    #[serde(default)]
    pub counterpart: Option<StateId>,
    /// The measure.
    pub measure: MeasureId,
    /// What it says, in our words.
    pub summary: SmolStr,
    /// The day it speaks of.
    #[serde(default)]
    pub as_of: Option<PartialDate>,
    /// Where it was read.
    pub source: SourceId,
}

/// `data/absences.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AbsenceFile {
    /// The negative findings.
    #[serde(default)]
    pub absence: Vec<Absence>,
    /// The pages that were read.
    #[serde(default)]
    pub source: Vec<Source>,
}

/// Something that was looked for and not found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Gap {
    /// The instruments concerned.
    #[serde(default)]
    pub instruments: Vec<InstrumentId>,
    /// The states concerned.
    #[serde(default)]
    pub states: Vec<StateId>,
    /// The measures concerned.
    #[serde(default)]
    pub measures: Vec<MeasureId>,
    /// What is missing, in our words.
    pub missing: String,
    /// Where it was looked for.
    #[serde(default)]
    pub looked_in: Option<String>,
}

/// `data/gaps.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GapFile {
    /// The gaps.
    #[serde(default)]
    pub gap: Vec<Gap>,
}
