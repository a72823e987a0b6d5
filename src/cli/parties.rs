//! `treaty-lookup parties ID`.

use super::complete;
use super::facts::{a_day, today};
use super::output::Output;
use super::shelf::Records;
use super::{Failure, Outcome};
use crate::answer;
use crate::names;
use clap_complete::engine::ArgValueCompleter;
use jiff::civil::Date;

/// Who takes part in an instrument, on a day.
#[derive(Debug, clap::Args)]
pub struct PartiesOf {
    /// Its id, short name or title
    #[arg(add = ArgValueCompleter::new(complete::instruments))]
    instrument: String,
    /// The day: 2007-06-01, 2007-06 or 2007 (their last day), today
    #[arg(long, value_name = "DATE", value_parser = a_day)]
    on: Option<Date>,
}

impl PartiesOf {
    /// Prints the list.
    pub fn run(&self, records: &Records, output: &Output) -> Result<Outcome, Failure> {
        let parties = records.ask(|library| {
            let found = names::instrument(library, &self.instrument)?;
            let whole = library.whole_instrument(&found.id)?.unwrap_or(found);
            Ok(answer::parties(library, &whole, self.on.unwrap_or_else(today), &output.speech)?)
        })?;
        output.print(&parties)?;
        Ok(if parties.parties.is_empty() { Outcome::Nothing } else { Outcome::Found })
    }
}
