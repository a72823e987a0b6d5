//! The article map of an instrument.

use super::{MeasureId, OffenceId, SourceId, TopicId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One article and what it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Provision {
    /// The article, as `18(3)`; absent where the number was not read.
    #[serde(default)]
    pub article: Option<String>,
    /// What it is about.
    pub topic: TopicId,
    /// Which of the topic's rules it lays down, for conditions.
    #[serde(default)]
    pub rule: Option<String>,
    /// The measures it speaks of, where it is not for all of the instrument's.
    #[serde(default)]
    pub measures: Vec<MeasureId>,
    /// The offences it speaks of, where it is not for all.
    #[serde(default)]
    pub offences: Vec<OffenceId>,
    /// In our own words.
    pub summary: String,
    /// Where it was read.
    pub source: SourceId,
}
