//! `treaty-lookup matrix --states LIST|--region R --measure M`.

use super::facts::{FactArgs, a_day, today};
use super::file::Target;
use super::output::Output;
use super::shelf::Records;
use super::{Failure, Outcome};
use crate::answer::{self, Matrix};
use crate::index::Library;
use crate::names;
use crate::records::StateId;
use crate::render::matrix_html;
use crate::rules::Question;
use jiff::civil::Date;
use std::path::PathBuf;

/// Every ordered pair of some states: the primary instrument, and how many stand behind it.
#[derive(Debug, clap::Args)]
pub struct MatrixOf {
    /// The states, with commas between them
    #[arg(long, value_delimiter = ',', required_unless_present = "region", conflicts_with = "region")]
    states: Vec<String>,
    /// All states of a region: africa, americas, asia, europe, oceania
    #[arg(long)]
    region: Option<String>,
    /// The offence, by id or in your own words
    #[arg(long, visible_alias = "offense")]
    offence: Option<String>,
    /// What is needed: extradition, mutual-legal-assistance …
    #[arg(long)]
    measure: String,
    /// The day the answer is for: 2007-06-01, 2007-06 or 2007 (their last day), today
    #[arg(long, value_name = "DATE", value_parser = a_day)]
    on: Option<Date>,
    #[command(flatten)]
    facts: FactArgs,
    /// Also write it into this file, as a page that opens from disk
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// Replace the file if it exists
    #[arg(long, requires = "html")]
    force: bool,
}

impl MatrixOf {
    /// Prints the matrix, and writes the page where that was asked for.
    pub fn run(&self, records: &Records, output: &Output) -> Result<Outcome, Failure> {
        let matrix = records.ask(|library| self.ask(library, output))?;
        if let Some(path) = &self.html {
            let page = matrix_html::matrix(&matrix, &output.speech);
            Target { path, force: self.force }.bytes(page.as_bytes())?;
        }
        output.print(&matrix)?;
        Ok(if matrix.gaps == matrix.pairs.len() { Outcome::Nothing } else { Outcome::Found })
    }

    fn ask(&self, library: &Library, output: &Output) -> Result<Matrix, Failure> {
        let states = self.states(library)?;
        let on = self.on.unwrap_or_else(today);
        // Each pair puts its own two states in the place of these.
        let mut question = Question::new(StateId::default(), StateId::default(), on);
        if let Some(typed) = &self.offence {
            question.offence = names::offence(library, typed)?.1;
        }
        let (measure, line) = names::measure(library, &self.measure)?;
        question = question.about(line, measure.channel);
        question.facts = self.facts.facts(library, on)?;
        Ok(answer::matrix(library, &states, &question, &output.speech)?)
    }

    fn states(&self, library: &Library) -> Result<Vec<StateId>, Failure> {
        let mut states = Vec::new();
        for typed in self.states.iter().filter(|typed| !typed.trim().is_empty()) {
            let state = names::state(library, typed)?.id;
            if !states.contains(&state) {
                states.push(state);
            }
        }
        if let Some(region) = &self.region {
            states = answer::states_of(library, &region.to_lowercase())?;
            if states.is_empty() {
                let regions = answer::regions(library)?.join(", ");
                let message = format!("no region is called {region:?}: the regions are {regions}");
                return Err(Failure::Question(message));
            }
        }
        if states.len() < 2 {
            return Err(Failure::Question("a matrix needs two different states or more".into()));
        }
        Ok(states)
    }
}
