//! Formats. A format knows how to show any answer; an answer shows itself as a page, a sheet, ids, or JSON.

pub mod csv;
mod docx;
mod fields;
mod html;
mod ids;
mod json;
mod markdown;
mod markup;
pub mod matrix_html;
pub mod pages;
pub mod svg;
mod table;

pub use fields::NoColumn;

use crate::speech::Speech;
use crate::text::plain;
use std::io::{self, Write};

/// The formats, by the words of `--format`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Tables for people.
    #[default]
    Table,
    /// One JSON document.
    Json,
    /// JSON on one line.
    Jsonl,
    /// Comma-separated values (RFC 4180), with a header.
    Csv,
    /// Tab-separated values, with a header.
    Tsv,
    /// Markdown, to paste into a document.
    Markdown,
    /// A page for a browser, self-contained.
    Html,
    /// A document for a word processor.
    Docx,
    /// The ids alone, one a line.
    Ids,
}

/// How the reader's terminal is.
#[derive(Clone, Copy, Debug)]
pub struct View {
    /// Columns.
    pub width: u16,
    /// Whether colours may be used.
    pub colour: bool,
}

/// Rows under stable column names, for csv and its like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The names of the columns; they never translate.
    pub columns: Vec<&'static str>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

/// How strongly a cell or line speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// As any other.
    #[default]
    Plain,
    /// The first to read.
    Strong,
    /// Beside the point.
    Faint,
    /// Set aside.
    Struck,
    /// To be careful with.
    Warning,
}

/// A piece of text with its tone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// The text.
    pub text: String,
    /// How strongly it speaks.
    pub tone: Tone,
}

impl Cell {
    /// A cell; what could steer a terminal is made visible here, once, for every format.
    pub fn new(text: impl AsRef<str>, tone: Tone) -> Self {
        let lines = |text: &str| text.split('\n').map(plain).collect::<Vec<_>>().join("\n");
        let text = text.as_ref();
        Self { text: if text.contains('\n') { lines(text) } else { plain(text).into_owned() }, tone }
    }
}

impl<T: AsRef<str>> From<T> for Cell {
    fn from(text: T) -> Self {
        Self::new(text, Tone::Plain)
    }
}

/// A piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The title of a document.
    Title(Cell),
    /// A heading.
    Heading(Cell),
    /// A paragraph of a document.
    Paragraph(Cell),
    /// A line, indented by so many steps.
    Line(usize, Cell),
    /// A table with translated headings.
    Table(Vec<Cell>, Vec<Vec<Cell>>),
    /// A blank line.
    Gap,
}

/// What an answer must give so that every format can show it.
pub trait Presentable {
    /// For people.
    fn page(&self, speech: &Speech) -> Vec<Block>;
    /// For spreadsheets.
    fn sheet(&self) -> Sheet;
    /// For pipes.
    fn ids(&self) -> Vec<String>;
    /// For scripts: on several lines, or on one.
    ///
    /// # Errors
    /// When it cannot be written.
    fn json(&self, pretty: bool, out: &mut dyn Write) -> io::Result<()>;
}

/// Writes an answer in a format.
///
/// # Errors
/// When the output cannot be written.
pub fn render(
    answer: &dyn Presentable,
    format: Format,
    view: View,
    speech: &Speech,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format {
        Format::Table => table::write(&answer.page(speech), view, out),
        Format::Json => answer.json(true, out),
        Format::Jsonl => answer.json(false, out),
        Format::Csv => csv::write(&answer.sheet(), b',', out),
        Format::Tsv => csv::write(&answer.sheet(), b'\t', out),
        Format::Markdown => markdown::write(&answer.page(speech), out),
        Format::Html => html::write(&answer.page(speech), speech, out),
        Format::Docx => docx::write(&answer.page(speech), out),
        Format::Ids => ids::write(&answer.ids(), out),
    }
}

/// Writes a sheet alone, in a format that has columns; whether it is one.
///
/// # Errors
/// When the output cannot be written.
pub fn render_sheet(sheet: &Sheet, format: Format, view: View, out: &mut dyn Write) -> io::Result<bool> {
    match format {
        Format::Table => table::write(&sheet.page(), view, out)?,
        Format::Markdown => markdown::write(&sheet.page(), out)?,
        Format::Csv => csv::write(sheet, b',', out)?,
        Format::Tsv => csv::write(sheet, b'\t', out)?,
        Format::Json | Format::Jsonl | Format::Html | Format::Docx | Format::Ids => return Ok(false),
    }
    Ok(true)
}
