//! Whether an instrument as a whole is in force, as sources report it.

use super::{PartialDate, SourceId, StateId};
use jiff::ToSpan;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// What a source says of an instrument on the day it speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
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
    /// It was applied provisionally on that day, before its entry into force.
    Provisional,
    /// Its operation was suspended on that day.
    Suspended,
    /// Whether it still had effect on that day is doubted, for example beside a later treaty on the same matter.
    Doubtful,
}

/// A report on force without a date of entry: a ministry's register that flags a treaty as in
/// force on the day of the list, or one party's position on a treaty the parties dispute.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
    pub article: Option<SmolStr>,
    /// Where it was read.
    pub source: SourceId,
}

impl EntryIntoForceRule {
    /// The day the instrument enters into force for a state that deposits on `deposit`, once the instrument
    /// itself is in force; before that it waits for the instrument's own entry into force.
    ///
    /// Months are counted first, then days; a month that lacks the day ends on its last one. `None` where the
    /// rule counts nothing, or counts past the end of the calendar.
    ///
    /// ```
    /// use treaty_lookup::records::EntryIntoForceRule;
    /// let rule: EntryIntoForceRule = toml::from_str(
    ///     "months_after_deposit = 3\nfirst_of_following_month = true\nsource = \"text\"",
    /// )?;
    /// let deposit = "2016-06-01".parse().unwrap();
    /// assert_eq!(rule.in_force_after(deposit).unwrap().to_string(), "2016-10-01");
    /// # Ok::<(), toml::de::Error>(())
    /// ```
    pub fn in_force_after(&self, deposit: Date) -> Option<Date> {
        if !self.counts() {
            return None;
        }
        let months = i32::from(self.months_after_deposit.unwrap_or(0));
        let days = i32::from(self.days_after_deposit.unwrap_or(0));
        let expiry = deposit.checked_add(months.months()).ok()?.checked_add(days.days()).ok()?;
        if self.first_of_following_month { expiry.last_of_month().tomorrow().ok() } else { Some(expiry) }
    }

    /// Whether it says from when to count at all.
    pub fn counts(&self) -> bool {
        self.days_after_deposit.is_some()
            || self.months_after_deposit.is_some()
            || self.first_of_following_month
    }
}

/// What a source says of one state where neither consent nor entry into force was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
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
    /// The source names it, and what became of its participation was not read.
    NotKnown,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(days: Option<u16>, months: Option<u8>, first_of_following_month: bool) -> EntryIntoForceRule {
        EntryIntoForceRule {
            days_after_deposit: days,
            months_after_deposit: months,
            first_of_following_month,
            article: None,
            source: "text".into(),
        }
    }

    fn in_force(rule: &EntryIntoForceRule, deposit: &str) -> Option<String> {
        rule.in_force_after(deposit.parse().unwrap()).map(|day| day.to_string())
    }

    #[test]
    fn the_thirtieth_day_counts_from_the_day_after_deposit() {
        let thirtieth_day = rule(Some(30), None, false);
        assert_eq!(in_force(&thirtieth_day, "2007-11-12").as_deref(), Some("2007-12-12"));
        assert_eq!(in_force(&thirtieth_day, "2007-01-30").as_deref(), Some("2007-03-01"));
    }

    #[test]
    fn a_month_without_the_day_ends_on_its_last() {
        let three_months = rule(None, Some(3), false);
        assert_eq!(in_force(&three_months, "2022-11-30").as_deref(), Some("2023-02-28"));
        assert_eq!(in_force(&three_months, "1972-02-01").as_deref(), Some("1972-05-01"));
    }

    #[test]
    fn the_month_that_follows_begins_after_the_period_has_run_out() {
        let council_of_europe = rule(None, Some(3), true);
        assert_eq!(in_force(&council_of_europe, "2022-11-30").as_deref(), Some("2023-03-01"));
        assert_eq!(in_force(&council_of_europe, "2010-02-01").as_deref(), Some("2010-06-01"));
        let after_the_sixtieth_day = rule(Some(60), None, true);
        assert_eq!(in_force(&after_the_sixtieth_day, "2006-11-01").as_deref(), Some("2007-01-01"));
    }

    #[test]
    fn a_rule_of_no_days_means_the_day_of_deposit() {
        assert_eq!(in_force(&rule(Some(0), None, false), "1956-09-07").as_deref(), Some("1956-09-07"));
    }

    #[test]
    fn a_rule_that_counts_nothing_gives_no_day() {
        assert_eq!(in_force(&rule(None, None, false), "1956-09-07"), None);
    }
}
