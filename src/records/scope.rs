//! Which offences, for which measures, on what condition.

use super::{MeasureId, OffenceId, SourceId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// By whose law a penalty threshold is measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PenaltyIn {
    /// By the law of both States.
    #[default]
    Both,
    /// By the law of the requesting State.
    Requesting,
    /// By the law of the requested State.
    Requested,
}

/// One field of application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// The measures it opens.
    pub measures: Vec<MeasureId>,
    /// The offences it covers, each with all narrower terms; `["any"]` for every offence.
    pub offences: Vec<OffenceId>,
    /// The offences are a list fixed by the instrument, in its own words, and not read term by term.
    #[serde(default)]
    pub closed_list: bool,
    /// Offences it leaves out.
    #[serde(default)]
    pub except: Vec<OffenceId>,
    /// For laundering and the like: covered only where the property comes from one of these.
    #[serde(default)]
    pub predicates: Vec<OffenceId>,
    /// The maximum penalty must reach this many months of deprivation of liberty.
    #[serde(default)]
    pub min_max_penalty_months: Option<u16>,
    /// The maximum penalty must be more than the threshold, not just reach it.
    #[serde(default)]
    pub more_than: bool,
    /// By whose law.
    #[serde(default)]
    pub penalty_in: PenaltyIn,
    /// The offence must be transnational.
    #[serde(default)]
    pub transnational: bool,
    /// An organized criminal group must be involved.
    #[serde(default)]
    pub organized_group: bool,
    /// The article that says so.
    #[serde(default)]
    pub article: Option<SmolStr>,
    /// Where it was read.
    pub source: SourceId,
    /// What else was read, in our words.
    #[serde(default)]
    pub note: Option<String>,
}

impl Scope {
    /// Whether it covers every offence, thresholds and elements aside.
    pub fn covers_any(&self) -> bool {
        self.offences.iter().any(OffenceId::is_any)
    }
}
