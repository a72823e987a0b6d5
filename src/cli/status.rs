//! `treaty-lookup data-status`.

use super::output::Output;
use super::shelf::Records;
use super::{Failure, Outcome};
use anyhow::Context;

/// What is in the data, and how old it is.
#[derive(Debug, clap::Args)]
pub struct StatusCommand {}

impl StatusCommand {
    /// Prints the counts.
    pub fn run(&self, records: &Records, output: &Output) -> Result<Outcome, Failure> {
        let status =
            records.ask(|library| Ok(library.data_status()?.context("the index holds no status")?))?;
        output.print(&status)?;
        Ok(Outcome::Found)
    }
}
