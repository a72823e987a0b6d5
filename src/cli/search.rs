//! `treaty-lookup search WORDS`.

use super::output::Output;
use super::shelf::Records;
use super::{Failure, Outcome};
use crate::answer;
use crate::index::LibraryError;

/// Search titles, names and summaries: words, "a phrase", prefix*.
#[derive(Debug, clap::Args)]
pub struct Search {
    /// The words
    #[arg(required = true)]
    words: Vec<String>,
    /// The most instruments to list
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u16).range(1..=1000))]
    limit: u16,
}

impl Search {
    /// Prints what was found.
    pub fn run(&self, records: &Records, output: &Output) -> Result<Outcome, Failure> {
        let query = self.words.join(" ");
        let found = records.ask(|library| {
            match answer::search(library, &query, usize::from(self.limit), &output.speech) {
                Err(error @ LibraryError::Query(_)) => Err(Failure::Question(error.to_string())),
                found => Ok(found?),
            }
        })?;
        output.print(&found)?;
        Ok(if found.instruments.is_empty() { Outcome::Nothing } else { Outcome::Found })
    }
}
