//! `treaty-lookup country STATE`.

use super::complete;
use super::facts::{a_day, today};
use super::output::Output;
use super::shelf::Records;
use super::{Failure, Outcome};
use crate::answer;
use crate::names;
use crate::render::pages::country::{Chapters, CountryPage};
use clap_complete::engine::ArgValueCompleter;
use jiff::civil::Date;

/// Everything known of one state: instruments by measure, authorities, statements, own law, networks, gaps.
#[derive(Debug, clap::Args)]
pub struct CountryOf {
    /// The state: a name in any of four languages, or an ISO code
    #[arg(add = ArgValueCompleter::new(complete::states))]
    state: String,
    /// Only what concerns this measure
    #[arg(long)]
    #[arg(add = ArgValueCompleter::new(complete::measures))]
    measure: Option<String>,
    /// The day: 2007-06-01, 2007-06 or 2007 (their last day), today
    #[arg(long, value_name = "DATE", value_parser = a_day)]
    on: Option<Date>,
    /// Only its instruments
    #[arg(long)]
    instruments: bool,
    /// Only its authorities
    #[arg(long)]
    authorities: bool,
    /// Only what it said on its instruments
    #[arg(long)]
    statements: bool,
    /// Only its own law on cooperation
    #[arg(long)]
    procedure: bool,
    /// Only the networks it belongs to
    #[arg(long)]
    networks: bool,
    /// Only what is known to be missing
    #[arg(long)]
    gaps: bool,
}

impl CountryOf {
    /// Prints the page.
    pub fn run(&self, records: &Records, output: &Output) -> Result<Outcome, Failure> {
        let country = records.ask(|library| {
            let state = names::state(library, &self.state)?;
            let measure = match &self.measure {
                Some(typed) => names::measure(library, typed)?.1,
                None => Vec::new(),
            };
            let on = self.on.unwrap_or_else(today);
            Ok(answer::country(library, &state.id, &measure, on, &output.speech)?)
        })?;
        let empty = country.instruments.is_empty()
            && country.authorities.is_empty()
            && country.procedure.is_empty()
            && country.networks.is_empty();
        let chapters = Chapters {
            instruments: self.instruments,
            authorities: self.authorities,
            statements: self.statements,
            procedure: self.procedure,
            networks: self.networks,
            gaps: self.gaps,
        };
        output.print(&CountryPage { country, chapters })?;
        Ok(if empty { Outcome::Nothing } else { Outcome::Found })
    }
}
