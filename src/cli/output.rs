//! Where answers go, and how.

use super::{Common, Failure};
use crate::render::{Format, Presentable, View, render};
use crate::speech::Speech;
use crate::text::plain;
use std::env;
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::path::Path;
use terminal_size::{Width, terminal_size};

/// Columns where the output is no terminal and names no width.
const DEFAULT_WIDTH: u16 = 100;

/// The format, language and view of this run.
#[derive(Debug)]
pub struct Output {
    format: Format,
    quiet: bool,
    view: View,
    /// The language of the answer.
    pub speech: Speech,
}

impl Output {
    /// From flags, then the environment.
    pub fn new(common: &Common) -> Self {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| env::var(name).ok());
        let locale = locale.into_iter().find(|value| !value.is_empty()).unwrap_or_default();
        Self {
            format: common.format,
            quiet: common.quiet,
            view: View { width: width(), colour: colour() },
            speech: Speech::new(common.lang.as_deref().unwrap_or(&locale)),
        }
    }

    /// Whether nothing is to be printed.
    pub fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// An answer as the bytes of a file: in the format asked for, else in that of the file's ending.
    pub fn rendered(&self, answer: &dyn Presentable, path: &Path) -> Result<Vec<u8>, Failure> {
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let format = match (self.format, ending.to_lowercase().as_str()) {
            (Format::Table, "md" | "markdown") => Format::Markdown,
            (Format::Table, "html" | "htm") => Format::Html,
            (Format::Table, "docx") => Format::Docx,
            (Format::Table, "json") => Format::Json,
            (Format::Table, "csv") => Format::Csv,
            (format, _) => format,
        };
        let mut page = Vec::new();
        render(answer, format, View { colour: false, ..self.view }, &self.speech, &mut page)?;
        Ok(page)
    }

    /// Prints an answer; a reader that went away is no error.
    pub fn print(&self, answer: &dyn Presentable) -> Result<(), Failure> {
        if self.quiet {
            return Ok(());
        }
        if self.format == Format::Docx && io::stdout().is_terminal() {
            let message = "a document is no text for a terminal: send it to a file with > or --output";
            return Err(Failure::Question(message.into()));
        }
        let mut page = Vec::new();
        render(answer, self.format, self.view, &self.speech, &mut page)?;
        let mut out = io::stdout().lock();
        match out.write_all(&page).and_then(|()| out.flush()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
            _ => Ok(()),
        }
    }
}

/// The terminal's width, else COLUMNS, else a page.
fn width() -> u16 {
    let columns =
        || env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).filter(|columns| *columns > 0);
    let width = terminal_size().map(|(Width(width), _)| width).or_else(columns);
    width.unwrap_or(DEFAULT_WIDTH).max(40)
}

/// NO_COLOR and CLICOLOR_FORCE decide; else a terminal has colours and a pipe has none.
fn colour() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0");
    !set("NO_COLOR") && (set("CLICOLOR_FORCE") || io::stdout().is_terminal())
}

/// A message on stderr.
pub fn complain(message: &str) {
    let mut stderr = io::stderr().lock();
    for line in message.lines() {
        let _ = writeln!(stderr, "treaty-lookup: {}", plain(line));
    }
}
