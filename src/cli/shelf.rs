//! The records of this run: the program's own, with the user's laid over them, behind their index.

use super::{Failure, output};
use crate::corpus::{self, Corpus, Overlay};
use crate::index::{Library, LibraryError, Shelf};
use anyhow::Context;
use etcetera::BaseStrategy;
use indicatif::{ProgressBar, ProgressStyle};
use std::path::Path;
use std::time::{Duration, Instant};

/// How long a build may take before it shows that it is at work.
const PATIENCE: Duration = Duration::from_millis(500);

/// The records of this run.
#[derive(Debug)]
pub struct Records {
    shelf: Shelf,
    quiet: bool,
}

impl Records {
    /// Reads the user's folder, where one is named; the index is opened when a command asks.
    pub fn at(data: Option<&Path>, quiet: bool) -> Result<Self, Failure> {
        let cache = etcetera::choose_base_strategy().ok().map(|base| base.cache_dir().join("treaty-lookup"));
        // A home without a name would make it a folder of wherever the user stands.
        let cache = cache.filter(|cache| cache.is_absolute());
        let overlay = match data {
            Some(folder) => Overlay::read(folder).with_context(|| {
                format!(
                    "cannot read the folder of records {:?}: name one that exists",
                    folder.display().to_string()
                )
            })?,
            None => Overlay::default(),
        };
        Ok(Self { shelf: Shelf { cache, overlay }, quiet })
    }

    /// Asks the index. Where a stored record proves damaged, the index is built anew and asked once more.
    pub fn ask<T>(&self, question: impl Fn(&Library) -> Result<T, Failure>) -> Result<T, Failure> {
        let library = self.shelf.open(progress(self.quiet))?;
        match question(&library) {
            Err(Failure::Answer(error)) if is_damage(&error) => {
                drop(library);
                question(&self.shelf.rebuild(progress(self.quiet))?)
            }
            answer => answer,
        }
    }

    /// The index itself, for work that cannot be asked twice, such as reading standard input.
    pub fn open(&self) -> Result<Library, Failure> {
        Ok(self.shelf.open(progress(self.quiet))?)
    }

    /// All records as they are, for work that wants everything and no index.
    pub fn corpus(&self) -> Corpus {
        corpus::load(&self.shelf.overlay)
    }

    /// Builds the index anew.
    pub fn rebuild(&self) -> Result<(), Failure> {
        self.shelf.rebuild(progress(self.quiet))?;
        Ok(())
    }

    /// The folder of the index, where it is kept in one.
    pub fn folder(&self) -> Option<std::path::PathBuf> {
        self.shelf.in_use()
    }

    /// Says on stderr what is wrong with the user's records; whether anything is.
    pub fn report_faults(&self) -> bool {
        let faults = self.shelf.overlay.faults();
        if !self.quiet {
            faults.iter().for_each(|fault| output::complain(&fault.to_string()));
        }
        !faults.is_empty()
    }
}

fn is_damage(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| cause.downcast_ref::<LibraryError>().is_some())
}

/// Shows on a terminal that an index is being built, once that takes long enough to wonder.
fn progress(quiet: bool) -> impl FnMut(usize) {
    let started = Instant::now();
    let mut bar: Option<ProgressBar> = None;
    move |written| {
        if quiet || started.elapsed() < PATIENCE {
            return;
        }
        let bar = bar.get_or_insert_with(|| {
            let style = ProgressStyle::with_template("{spinner} building the index (once): {pos} records");
            ProgressBar::new_spinner().with_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()))
        });
        bar.set_position(written as u64);
    }
}
