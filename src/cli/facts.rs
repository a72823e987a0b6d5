//! Facts of the case, from the words on the command line.

use super::Failure;
use super::complete;
use crate::index::Library;
use crate::names;
use crate::records::PartialDate;
use crate::rules::Facts;
use clap_complete::engine::ArgValueCompleter;
use jiff::ZonedDateTime;
use jiff::civil::Date;

/// What may be known of the case; what is not given stays a condition in the answer.
#[derive(Debug, clap::Args)]
pub struct FactArgs {
    /// The maximum penalty, in months of deprivation of liberty
    #[arg(long, value_name = "MONTHS")]
    penalty: Option<u16>,
    /// Whether the offence is transnational
    #[arg(long, value_name = "YES|NO", num_args = 0..=1, default_missing_value = "yes", value_parser = yes_or_no)]
    transnational: Option<bool>,
    /// Whether an organized criminal group is involved
    #[arg(long, value_name = "YES|NO", num_args = 0..=1, default_missing_value = "yes", value_parser = yes_or_no)]
    organized_group: Option<bool>,
    /// Whether the person is a national of the requested State
    #[arg(long, value_name = "YES|NO", num_args = 0..=1, default_missing_value = "yes", value_parser = yes_or_no)]
    national_of_requested: Option<bool>,
    /// The offence from which laundered property comes
    #[arg(long, value_name = "OFFENCE")]
    #[arg(add = ArgValueCompleter::new(complete::offences))]
    predicate: Option<String>,
    /// When the offence was committed
    #[arg(long, value_name = "DATE", value_parser = a_day)]
    committed_on: Option<Date>,
    /// When the request was made, for treaties that go on for pending requests
    #[arg(long, value_name = "DATE", value_parser = a_day)]
    requested_on: Option<Date>,
}

impl FactArgs {
    /// The facts, once they do not contradict the day asked about.
    pub fn facts(&self, library: &Library, on: Date) -> Result<Facts, Failure> {
        for (flag, day) in [("--committed-on", self.committed_on), ("--requested-on", self.requested_on)] {
            not_after(flag, day, on).map_err(Failure::Question)?;
        }
        let predicate = match &self.predicate {
            Some(typed) => Some(names::offence(library, typed)?.1),
            None => None,
        };
        Ok(Facts {
            penalty_months: self.penalty,
            transnational: self.transnational,
            organized_group: self.organized_group,
            national_of_requested: self.national_of_requested,
            committed_on: self.committed_on,
            requested_on: self.requested_on,
            predicate,
        })
    }
}

/// A fact that holds or does not, in any of four languages.
pub fn yes_or_no(word: &str) -> Result<bool, String> {
    match word.to_lowercase().as_str() {
        "yes" | "y" | "true" | "sí" | "si" | "sim" | "oui" => Ok(true),
        "no" | "n" | "false" | "não" | "nao" | "non" => Ok(false),
        _ => Err("say yes or no".into()),
    }
}

/// A day of the case lies no later than the day asked about.
pub fn not_after(flag: &str, day: Option<Date>, on: Date) -> Result<(), String> {
    match day.filter(|day| *day > on) {
        Some(day) => {
            Err(format!("{flag} {day} lies after the day asked about, {on}: one of the two is wrong"))
        }
        None => Ok(()),
    }
}

/// A day, `today`, or a month or year, which stands for its last day.
pub fn a_day(word: &str) -> Result<Date, String> {
    if ["today", "hoy", "hoje", "aujourd'hui"].contains(&word.to_lowercase().as_str()) {
        return Ok(today());
    }
    word.parse::<PartialDate>().map(PartialDate::latest).map_err(|error| error.to_string())
}

/// A day, `today`, or a month or year, which stands for its first day.
pub fn a_first_day(word: &str) -> Result<Date, String> {
    match a_day(word)? {
        day if word.len() < 10 && word.starts_with(|first: char| first.is_ascii_digit()) => {
            Ok(word.parse::<PartialDate>().map_or(day, PartialDate::earliest))
        }
        day => Ok(day),
    }
}

/// The day of this machine's clock.
pub fn today() -> Date {
    ZonedDateTime::now().date()
}
