//! `treaty-lookup index`.

use super::output::Output;
use super::shelf::Records;
use super::{Failure, Outcome};
use crate::answer::{IndexPlace, SCHEMA};
use std::path::PathBuf;

/// The index in the cache folder: where it is; with --rebuild, built anew; with --to, a copy for others to ask.
#[derive(Debug, clap::Args)]
pub struct IndexCommand {
    /// Build it anew, whatever is there
    #[arg(long)]
    rebuild: bool,
    /// Build it into this folder, which must not be there yet: named by `--data`, it answers without the records
    #[arg(long, value_name = "FOLDER", conflicts_with = "rebuild")]
    to: Option<PathBuf>,
}

impl IndexCommand {
    /// Opens or rebuilds the index and says where it is.
    pub fn run(&self, records: &Records, output: &Output) -> Result<Outcome, Failure> {
        let kept = match &self.to {
            Some(folder) => {
                records.write_index(folder)?;
                Some(folder.clone())
            }
            None if self.rebuild => {
                records.rebuild()?;
                records.folder()
            }
            None => {
                records.ask(|_| Ok(()))?;
                records.folder()
            }
        };
        let folder = kept.map(|folder| folder.display().to_string());
        output.print(&IndexPlace { schema: SCHEMA, folder })?;
        Ok(Outcome::Found)
    }
}
