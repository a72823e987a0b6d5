//! `treaty-lookup authority STATE --for INSTRUMENT | --measure M`.

use super::complete;
use super::output::Output;
use super::shelf::Records;
use super::{Failure, Outcome};
use crate::answer;
use crate::names;
use clap_complete::engine::ArgValueCompleter;

/// Who receives and who sends for a state, and in which language.
#[derive(Debug, clap::Args)]
pub struct AuthorityOf {
    /// The state: a name in any of four languages, or an ISO code
    #[arg(add = ArgValueCompleter::new(complete::states))]
    state: String,
    /// Under this instrument: its id, short name or title
    #[arg(long = "for", value_name = "INSTRUMENT", required_unless_present = "measure")]
    instrument: Option<String>,
    /// For this measure
    #[arg(long)]
    measure: Option<String>,
}

impl AuthorityOf {
    /// Prints the authorities.
    pub fn run(&self, records: &Records, output: &Output) -> Result<Outcome, Failure> {
        let found = records.ask(|library| {
            let state = names::state(library, &self.state)?;
            let measure = match &self.measure {
                Some(typed) => names::measure(library, typed)?.1,
                None => Vec::new(),
            };
            let instrument = match &self.instrument {
                Some(typed) => {
                    let found = names::instrument(library, typed)?;
                    Some(library.whole_instrument(&found.id)?.unwrap_or(found))
                }
                None => None,
            };
            Ok(answer::authorities(library, &state.id, instrument.as_ref(), &measure, &output.speech)?)
        })?;
        output.print(&found)?;
        Ok(if found.authorities.is_empty() { Outcome::Nothing } else { Outcome::Found })
    }
}
