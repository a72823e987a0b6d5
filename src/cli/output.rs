//! Where answers go, and how.

use super::config::{Choice, Colour, Config, Origin};
use super::{Common, Failure};
use crate::render::{Format, Presentable, View, render, render_sheet};
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
    fields: Vec<String>,
    quiet: bool,
    view: View,
    requesting: Option<String>,
    /// The language of the answer.
    pub speech: Speech,
}

impl Output {
    /// As the configuration has it.
    pub fn new(config: &Config, common: &Common) -> Self {
        Self {
            format: config.format.value,
            fields: common.fields.clone(),
            quiet: common.quiet,
            requesting: config.requesting.value.clone(),
            view: View { width: width(), colour: coloured(&config.colour) },
            speech: Speech::new(&config.lang.value),
        }
    }

    /// The format asked for.
    pub fn format(&self) -> Format {
        self.format
    }

    /// The columns asked for.
    pub fn fields(&self) -> &[String] {
        &self.fields
    }

    /// Whether only the exit code speaks.
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

    /// Who asks, where a question does not say.
    pub fn requesting(&self) -> Option<&str> {
        self.requesting.as_deref()
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
        if self.fields.is_empty() {
            render(answer, self.format, self.view, &self.speech, &mut page)?;
        } else {
            let chosen = answer.sheet().with_fields(&self.fields);
            let chosen = chosen.map_err(|error| Failure::Question(error.to_string()))?;
            if !render_sheet(&chosen, self.format, self.view, &mut page)? {
                let message =
                    "--fields chooses columns of table, csv, tsv and markdown; the others have none";
                return Err(Failure::Question(message.into()));
            }
        }
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

/// A flag decides, then the environment, then the file; else a terminal has colours and a pipe has none.
fn coloured(choice: &Choice<Colour>) -> bool {
    let by_choice = match choice.value {
        Colour::Always => Some(true),
        Colour::Never => Some(false),
        Colour::Auto => None,
    };
    let decided = match choice.origin {
        Origin::File | Origin::Default => by_environment().or(by_choice),
        Origin::Flag | Origin::Environment(_) => by_choice.or_else(by_environment),
    };
    decided.unwrap_or_else(|| io::stdout().is_terminal())
}

/// Whether the output has colours where nobody said how.
pub fn has_colours() -> bool {
    by_environment().unwrap_or_else(|| io::stdout().is_terminal())
}

fn by_environment() -> Option<bool> {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0");
    if set("NO_COLOR") { Some(false) } else { set("CLICOLOR_FORCE").then_some(true) }
}

/// A message on stderr.
pub fn complain(message: &str) {
    let mut stderr = io::stderr().lock();
    for line in message.lines() {
        let _ = writeln!(stderr, "treaty-lookup: {}", plain(line));
    }
}
