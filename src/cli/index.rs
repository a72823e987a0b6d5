//! `treaty-lookup index`.

use super::output::Output;
use super::shelf::Records;
use super::{Failure, Outcome};
use crate::answer::{IndexPlace, SCHEMA};

/// The index in the cache folder: where it is; with --rebuild, built anew.
#[derive(Debug, clap::Args)]
pub struct IndexCommand {
    /// Build it anew, whatever is there
    #[arg(long)]
    rebuild: bool,
}

impl IndexCommand {
    /// Opens or rebuilds the index and says where it is.
    pub fn run(&self, records: &Records, output: &Output) -> Result<Outcome, Failure> {
        if self.rebuild {
            records.rebuild()?;
        } else {
            records.ask(|_| Ok(()))?;
        }
        let folder = records.folder().map(|folder| folder.display().to_string());
        output.print(&IndexPlace { schema: SCHEMA, folder })?;
        Ok(Outcome::Found)
    }
}
