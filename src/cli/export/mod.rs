//! `treaty-lookup export`: all records for other engines.

mod lines;
mod package;
mod sqlite;
mod tables;

use super::file::{Named, Target};
use super::shelf::Records;
use super::{Failure, Outcome};
use clap::builder::PossibleValuesParser;
use std::path::PathBuf;

/// Name of each format, in the order of the help.
const FORMATS: [&str; 5] = ["jsonl", "csv", "sqlite", "quickwit", "datapackage"];

/// All records, for other programs and search engines.
#[derive(Debug, clap::Args)]
pub struct Export {
    /// The format
    #[arg(long, value_parser = PossibleValuesParser::new(FORMATS))]
    format: Option<String>,
    /// The file to write (jsonl, sqlite) or the folder to write into (csv, quickwit, datapackage)
    #[arg(long, value_name = "PATH")]
    output: PathBuf,
    /// Write over what is there
    #[arg(long)]
    force: bool,
}

impl Export {
    /// Writes the records. Each file gets its name only when it is whole.
    pub fn run(&self, records: &Records) -> Result<Outcome, Failure> {
        let format = self.format.as_deref().unwrap_or_default();
        if !FORMATS.contains(&format) {
            let message = format!("export needs --format {}", FORMATS.join(", "));
            return Err(Failure::Question(message));
        }
        let target = Target { path: &self.output, force: self.force };
        let corpus = records.corpus()?;
        match format {
            "jsonl" => target.file(|out| lines::instruments(&corpus, out)),
            "sqlite" => target.file(|out| sqlite::write(&corpus, out)),
            "quickwit" => target.folder(lines::quickwit(&corpus)?),
            "csv" => target.folder(package::sheets(&tables::tables(&corpus)?)?),
            _ => target.folder(package::package(&tables::tables(&corpus)?)?),
        }?;
        Ok(Outcome::Found)
    }
}
