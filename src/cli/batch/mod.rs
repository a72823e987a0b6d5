//! `treaty-lookup batch`: many cases, one answer a line, in the same order.

mod columns;
mod desk;
mod fault;
mod layout;
mod lines;

use super::facts::today;
use super::output::{Output, complain};
use super::shelf::Records;
use super::{Failure, Outcome};
use anyhow::Context;
pub use desk::{Desk, Detail, Line, Verdict};
use indicatif::{ProgressBar, ProgressStyle};
pub use layout::Layout;
pub use lines::{Cases, Input, InputError};
use rayon::prelude::*;
use std::fs::File;
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// Answer many cases, one line each, in the same order: of JSON, or with --format a row of csv or tsv, or ids.
#[derive(Debug, clap::Args)]
pub struct Batch {
    /// The file of cases; standard input where none is named, or for `-`
    file: Option<PathBuf>,
    /// How the cases are written; told by the first byte where not given
    #[arg(long, value_enum)]
    input: Option<Input>,
    /// How much each answer says
    #[arg(long, value_enum, default_value_t)]
    detail: Detail,
    /// Stop at the first bad line
    #[arg(long)]
    fail_fast: bool,
    /// Show on standard error how far it is
    #[arg(long)]
    progress: bool,
}

/// How many lines ended how.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    found: u64,
    nothing: u64,
    bad: u64,
}

impl Batch {
    /// Answers every case.
    pub(super) fn run(&self, records: &Records, output: &Output) -> Result<Outcome, Failure> {
        let (input, bytes) = self.open()?;
        let form = self.input;
        let mut cases =
            Cases::open(input, form, output.requesting().is_some()).map_err(|error| match error {
                InputError::Header(message) => Failure::Question(message),
                InputError::Io(error) => unreadable(self.file.as_deref(), error),
            })?;
        let layout = Layout::new(output.format(), output.fields(), &cases.headings)?;
        let library = records.open()?;
        let requesting = output.requesting().map(str::to_owned);
        let desk = Desk::new(&library, &output.speech, layout.detail(self.detail), today(), requesting)?;
        let progress = Progress::new(self.progress, bytes);
        let tally = self.answer(&desk, &mut cases, &layout, output, &progress)?;
        progress.end(tally);
        Ok(match tally {
            Tally { bad: 1.., .. } => Outcome::Wrong,
            Tally { nothing: 1.., .. } => Outcome::Nothing,
            _ => Outcome::Found,
        })
    }

    /// The input, and its length where that is known.
    fn open(&self) -> Result<(Box<dyn Read>, Option<u64>), Failure> {
        match self.file.as_deref().filter(|file| *file != Path::new("-")) {
            None => Ok((Box::new(io::stdin().lock()), None)),
            Some(path) => {
                let file = File::open(path).map_err(|error| unreadable(Some(path), error))?;
                let length = file.metadata().ok().filter(std::fs::Metadata::is_file).map(|data| data.len());
                Ok((Box::new(file), length))
            }
        }
    }

    /// Chunk after chunk: read, answered on all cores, written in order. What was answered is written before an error
    /// ends the batch.
    fn answer(
        &self,
        desk: &Desk,
        cases: &mut Cases<impl Read>,
        layout: &Layout,
        output: &Output,
        progress: &Progress,
    ) -> Result<Tally, Failure> {
        let mut tally = Tally::default();
        if !write(&layout.header()?, output.is_quiet())? {
            return Ok(tally);
        }
        loop {
            let chunk = match cases.chunk() {
                Ok(chunk) if chunk.is_empty() => return Ok(tally),
                Ok(chunk) => chunk,
                Err(error) => return Err(unreadable(self.file.as_deref(), error)),
            };
            let headings = &cases.headings;
            let answered: Vec<_> = chunk.par_iter().map(|case| desk.answer(case, headings, layout)).collect();
            let mut page = Vec::new();
            let mut failed = None;
            for answer in answered {
                match answer {
                    Ok((line, verdict)) => {
                        page.extend(line);
                        tally.count(verdict);
                        if verdict == Verdict::Bad && self.fail_fast {
                            break;
                        }
                    }
                    Err(error) => {
                        failed = Some(error);
                        break;
                    }
                }
            }
            let reader_left = !write(&page, output.is_quiet())?;
            if let Some(error) = failed {
                return Err(error.into());
            }
            if reader_left || (self.fail_fast && tally.bad > 0) {
                return Ok(tally);
            }
            progress.show(tally, cases.read());
        }
    }
}

/// Writes to standard output; whether anyone still reads it.
fn write(page: &[u8], quiet: bool) -> Result<bool, Failure> {
    if quiet {
        return Ok(true);
    }
    let mut out = io::stdout().lock();
    match out.write_all(page).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(false),
        Err(error) => {
            Err(Failure::Answer(anyhow::Error::new(error).context("the answers cannot be written")))
        }
        Ok(()) => Ok(true),
    }
}

fn unreadable(path: Option<&Path>, error: io::Error) -> Failure {
    let what = path.map_or("standard input".to_owned(), |path| format!("{:?}", path.display().to_string()));
    let missing = matches!(error.kind(), ErrorKind::NotFound | ErrorKind::IsADirectory);
    let error = Err::<(), _>(error).with_context(|| format!("the cases in {what} cannot be read"));
    match error {
        Err(error) if missing => Failure::Question(format!("{error:#}")),
        Err(error) => Failure::Answer(error),
        Ok(()) => Failure::Question(what),
    }
}

impl Tally {
    fn count(&mut self, verdict: Verdict) {
        match verdict {
            Verdict::Found => self.found += 1,
            Verdict::Nothing => self.nothing += 1,
            Verdict::Bad => self.bad += 1,
        }
    }
}

/// How far the batch is, for whoever asked to see it.
struct Progress(Option<ProgressBar>);

impl Progress {
    fn new(wanted: bool, bytes: Option<u64>) -> Self {
        let template = match bytes {
            Some(_) => "{bar:30} {percent} % · {msg} · {eta} left",
            None => "{spinner} {msg}",
        };
        let style = ProgressStyle::with_template(template);
        let style = style.unwrap_or_else(|_| ProgressStyle::default_spinner());
        Self(wanted.then(|| bytes.map_or_else(ProgressBar::no_length, ProgressBar::new).with_style(style)))
    }

    fn show(&self, tally: Tally, read: u64) {
        if let Some(bar) = &self.0 {
            bar.set_message(format!("{} cases", tally.found + tally.nothing + tally.bad));
            bar.set_position(read);
        }
    }

    /// The bar is only drawn on a terminal; the sum stands in a log as well.
    fn end(&self, Tally { found, nothing, bad }: Tally) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
            let all = found + nothing + bad;
            complain(&format!("{all} cases: {found} with an instrument, {nothing} without, {bad} bad"));
        }
    }
}
