//! The question, as a value.

use crate::records::{Grade, MeasureId, OffenceId, StateId, TopicId};
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What may be known of the case. A fact that is not given leaves a condition in the answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The maximum penalty, in months of deprivation of liberty.
    pub penalty_months: Option<u16>,
    /// Whether the offence is transnational.
    pub transnational: Option<bool>,
    /// Whether an organized criminal group is involved.
    pub organized_group: Option<bool>,
    /// Whether the person is a national of the requested State.
    pub national_of_requested: Option<bool>,
    /// When the offence was committed.
    pub committed_on: Option<Date>,
    /// When the request was made, for treaties that go on for pending requests.
    pub requested_on: Option<Date>,
    /// The offence from which laundered property comes, first and then its broader terms.
    pub predicate: Option<Vec<OffenceId>>,
}

/// Which treaty can be used between these two states, for this offence, for this measure, on this day?
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The State that asks.
    pub requesting: StateId,
    /// The State that is asked.
    pub requested: StateId,
    /// The offence, first, and then its broader terms; empty for any offence.
    pub offence: Vec<OffenceId>,
    /// The measure, first, and then the broader ones that include it; empty for all measures.
    pub measure: Vec<MeasureId>,
    /// The measure carries messages beside formal requests.
    pub channel: bool,
    /// All measures of the field, for telling provisions on a measure from others.
    pub measures_known: Arc<[MeasureId]>,
    /// The topics of provisions that put a condition on a request.
    pub condition_topics: Arc<BTreeSet<TopicId>>,
    /// The day the answer is for.
    pub on: Date,
    /// What is known of the case.
    pub facts: Facts,
    /// Also weigh conventions on other offences, so that the answer can say why each was set aside.
    pub thorough: bool,
    /// The weakest grade of source the answer may rest on.
    pub grade: Option<Grade>,
}

impl Question {
    /// A question about any offence and all measures.
    pub fn new(requesting: StateId, requested: StateId, on: Date) -> Self {
        Self {
            requesting,
            requested,
            offence: Vec::new(),
            measure: Vec::new(),
            channel: false,
            measures_known: Arc::default(),
            condition_topics: Arc::default(),
            on,
            facts: Facts::default(),
            thorough: false,
            grade: None,
        }
    }

    /// The same question about one measure.
    #[must_use]
    pub fn about(&self, measure: Vec<MeasureId>, channel: bool) -> Self {
        Self { measure, channel, ..self.clone() }
    }

    /// Whether a record's list of measures speaks of the measure asked for; an empty list speaks of all.
    pub fn concerns(&self, measures: &[MeasureId]) -> bool {
        measures.is_empty() || self.measure.is_empty() || measures.iter().any(|m| self.measure.contains(m))
    }
}
