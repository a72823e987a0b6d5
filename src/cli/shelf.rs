//! The records of this run: the program's own, with the user's laid over them, behind their index.

use super::{Failure, output};
use crate::corpus::{self, Corpus, Overlay};
use crate::index::{self, Library, LibraryError, Shelf};
use anyhow::Context;
use etcetera::BaseStrategy;
use indicatif::{ProgressBar, ProgressStyle};
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How long a build may take before it shows that it is at work.
const PATIENCE: Duration = Duration::from_millis(500);

/// The records of this run.
#[derive(Debug)]
pub struct Records {
    kept: Kept,
    quiet: bool,
}

/// Where the records are.
#[derive(Debug)]
enum Kept {
    /// In record files, behind an index that this program keeps.
    Files(Shelf),
    /// In an index that was built once for many to ask, without the files.
    Built(PathBuf),
}

impl Records {
    /// Reads the user's folder, where one is named; the index is opened when a command asks.
    pub fn at(data: Option<&Path>, quiet: bool) -> Result<Self, Failure> {
        let cache = etcetera::choose_base_strategy().ok().map(|base| base.cache_dir().join("treaty-lookup"));
        // A home without a name would make it a folder of wherever the user stands.
        let cache = cache.filter(|cache| cache.is_absolute());
        let kept = match data {
            Some(folder) if index::is_index(folder) => Kept::Built(folder.to_owned()),
            Some(folder) => {
                let overlay = Overlay::read(folder).with_context(|| {
                    format!(
                        "cannot read the folder of records {:?}: name one that exists",
                        folder.display().to_string()
                    )
                })?;
                Kept::Files(Shelf { cache, overlay })
            }
            None => Kept::Files(Shelf { cache, overlay: Overlay::default() }),
        };
        Ok(Self { kept, quiet })
    }

    /// Asks the index. Where a stored record proves damaged, the index is built anew and asked once more.
    pub fn ask<T>(&self, question: impl Fn(&Library) -> Result<T, Failure>) -> Result<T, Failure> {
        // Not taken apart in the end: the process that asked one question is about to end, and its memory with it.
        let library = ManuallyDrop::new(self.open()?);
        match (question(&library), &self.kept) {
            (Err(Failure::Answer(error)), Kept::Files(shelf)) if is_damage(&error) => {
                drop(ManuallyDrop::into_inner(library));
                question(&shelf.rebuild(progress(self.quiet))?)
            }
            (answer, _) => answer,
        }
    }

    /// The index itself, for work that cannot be asked twice, such as reading standard input.
    pub fn open(&self) -> Result<Library, Failure> {
        match &self.kept {
            Kept::Files(shelf) => Ok(shelf.open(progress(self.quiet))?),
            Kept::Built(folder) => Ok(index::open(folder).with_context(|| {
                format!(
                    "the index {:?} is damaged or of another version: build it again from its records \
                     (treaty-lookup index --data RECORDS --to FOLDER)",
                    folder.display().to_string()
                )
            })?),
        }
    }

    /// All records as they are, for work that wants everything and no index.
    pub fn corpus(&self) -> Result<Corpus, Failure> {
        match &self.kept {
            Kept::Files(shelf) => Ok(corpus::load(&shelf.overlay)),
            Kept::Built(folder) => Err(Failure::Question(format!(
                "{:?} is an index, not a folder of records: name the folder it was built from",
                folder.display().to_string()
            ))),
        }
    }

    /// Builds the index anew.
    pub fn rebuild(&self) -> Result<(), Failure> {
        match &self.kept {
            Kept::Files(shelf) => shelf.rebuild(progress(self.quiet)).map(drop)?,
            Kept::Built(_) => self.corpus().map(drop)?,
        }
        Ok(())
    }

    /// Builds an index for others to ask, into a folder that is not there yet.
    pub fn write_index(&self, folder: &Path) -> Result<(), Failure> {
        if folder.exists() {
            let message = format!("{:?} is there already: name a new folder", folder.display().to_string());
            return Err(Failure::Question(message));
        }
        let corpus = self.corpus()?;
        index::write(&corpus, &corpus.instruments, folder, progress(self.quiet))
            .with_context(|| format!("cannot write the index {:?}", folder.display().to_string()))?;
        Ok(())
    }

    /// The folder of the index, where it is kept in one.
    pub fn folder(&self) -> Option<PathBuf> {
        match &self.kept {
            Kept::Files(shelf) => shelf.in_use(),
            Kept::Built(folder) => Some(folder.clone()),
        }
    }

    /// Says on stderr what is wrong with the user's records; whether anything is.
    pub fn report_faults(&self) -> bool {
        let Kept::Files(shelf) = &self.kept else { return false };
        let faults = shelf.overlay.faults();
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
