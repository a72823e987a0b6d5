//! Whether an instrument as a whole is in force, as sources report it.

use super::{PartialDate, SourceId, StateId};
use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What a source says of an instrument on the day it speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It was in force on that day; when it began is another question.
    InForce,
    /// It was not (yet) in force on that day.
    NotInForce,
    /// It had been replaced by that day.
    Replaced,
    /// It had ended by that day.
    Terminated,
    /// Whether it still had effect on that day is doubted, for example beside a later treaty on the same matter.
    Doubtful,
}

/// A report on force without a date of entry: a ministry's register that flags a treaty as in
/// force on the day of the list, or one party's position on a treaty the parties dispute.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Observation {
    /// What was reported.
    pub status: Status,
    /// The day the report speaks of; absent where the page shows none (then it counts from the day it was read).
    #[serde(default)]
    pub on: Option<PartialDate>,
    /// The state whose own position this is, where states may differ.
    #[serde(default)]
    pub by: Option<StateId>,
    /// Where it was read.
    pub source: SourceId,
    /// What the report adds, in our words.
    #[serde(default)]
    pub note: Option<String>,
}

/// How an instrument comes into force for a state that joins after its general entry into force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryIntoForceRule {
    /// Days after the deposit.
    #[serde(default)]
    pub days_after_deposit: Option<u16>,
    /// Months after the deposit.
    #[serde(default)]
    pub months_after_deposit: Option<u8>,
    /// Then the first day of the month that follows.
    #[serde(default)]
    pub first_of_following_month: bool,
    /// The article that says so.
    #[serde(default)]
    pub article: Option<String>,
    /// Where it was read.
    pub source: SourceId,
}

impl EntryIntoForceRule {
    /// The day the instrument comes into force for a state that deposited on this day; nothing where the rule
    /// states neither days nor months.
    pub fn in_force_after(&self, deposit: Date) -> Option<Date> {
        let span = match (self.days_after_deposit, self.months_after_deposit) {
            (Some(days), None) => Span::new().try_days(days),
            (None, Some(months)) => Span::new().try_months(months),
            _ => return None,
        };
        let day = deposit.checked_add(span.ok()?).ok()?;
        if self.first_of_following_month { day.last_of_month().tomorrow().ok() } else { Some(day) }
    }
}

/// What a source says of one state where neither consent nor entry into force was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It is listed as a party.
    Party,
    /// It has signed and no more is known.
    Signatory,
    /// It applies the instrument provisionally.
    Provisional,
    /// The source says it is no party.
    NotParty,
}
