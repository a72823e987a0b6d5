//! `treaty-lookup terms offences|measures|states`.

use super::output::Output;
use super::shelf::Records;
use super::{Failure, Outcome};
use crate::answer::{self, Vocabulary};

/// The vocabulary, with ICCS and ISO codes, in every language.
#[derive(Debug, clap::Args)]
pub struct Terms {
    /// Which vocabulary
    #[arg(value_enum)]
    vocabulary: Vocabulary,
}

impl Terms {
    /// Prints the vocabulary.
    pub fn run(&self, records: &Records, output: &Output) -> Result<Outcome, Failure> {
        let terms = records.ask(|library| Ok(answer::terms(library, self.vocabulary)?))?;
        output.print(&terms)?;
        Ok(Outcome::Found)
    }
}
