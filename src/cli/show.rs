//! `treaty-lookup show ID`.

use super::complete;
use super::facts::today;
use super::output::Output;
use super::shelf::Records;
use super::{Failure, Outcome};
use crate::answer;
use crate::names;
use crate::render::pages::show::{EntryPage, Parts};
use clap_complete::engine::ArgValueCompleter;

/// One instrument, as an entry to read.
#[derive(Debug, clap::Args)]
pub struct Show {
    /// Its id, short name or title
    #[arg(add = ArgValueCompleter::new(complete::instruments))]
    instrument: String,
    /// Only its parties
    #[arg(long)]
    parties: bool,
    /// Only its articles
    #[arg(long)]
    articles: bool,
    /// Only what states said
    #[arg(long)]
    statements: bool,
    /// Only the pages it was read on
    #[arg(long)]
    sources: bool,
}

impl Show {
    /// Prints the entry.
    pub fn run(&self, records: &Records, output: &Output) -> Result<Outcome, Failure> {
        let entry = records.ask(|library| {
            let found = names::instrument(library, &self.instrument)?;
            let whole = library.whole_instrument(&found.id)?.unwrap_or(found);
            Ok(answer::entry(library, whole, today(), &output.speech)?)
        })?;
        if self.parties {
            output.print(&entry.parties)?;
        } else {
            let parts = Parts { articles: self.articles, statements: self.statements, sources: self.sources };
            output.print(&EntryPage { entry, parts })?;
        }
        Ok(Outcome::Found)
    }
}
