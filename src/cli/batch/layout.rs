//! How the answers of a batch are written: an object of JSON a line, a row a case, or the ids alone.

use super::columns::Heading;
use super::desk::{Detail, Line, Said};
use crate::cli::Failure;
use crate::render::{Format, csv};
use crate::rules::Role;
use std::io;

/// The columns of a row after those of the case itself.
const ANSWERED: [&str; 9] = [
    "requesting",
    "requested",
    "offence",
    "measure",
    "on",
    "primary",
    "in_force_since",
    "instruments",
    "error",
];

/// How the answers are written.
#[derive(Debug, PartialEq, Eq)]
pub enum Layout {
    /// JSON lines.
    Lines,
    /// Rows of values.
    Rows {
        /// What stands between two values.
        delimiter: u8,
        /// All columns, in order: the line, what is passed through, the answer.
        columns: Vec<String>,
        /// The places of the columns to write.
        places: Vec<usize>,
    },
    /// The ids of what applies, between blanks; an empty line where nothing does.
    Ids,
}

impl Layout {
    /// The layout for a format.
    ///
    /// # Errors
    /// When no batch is written so, or a column is chosen that is not there.
    pub(in crate::cli) fn new(
        format: Format,
        fields: &[String],
        headings: &[Heading],
    ) -> Result<Self, Failure> {
        let delimiter = match format {
            Format::Csv => b',',
            Format::Tsv => b'\t',
            Format::Table | Format::Json | Format::Jsonl if fields.is_empty() => return Ok(Self::Lines),
            Format::Ids if fields.is_empty() => return Ok(Self::Ids),
            Format::Table | Format::Json | Format::Jsonl | Format::Ids => {
                return Err(Failure::Question("--fields chooses columns: add --format csv or tsv".into()));
            }
            Format::Markdown | Format::Html | Format::Docx => {
                let message = "a batch answers in jsonl, csv, tsv or ids: choose one with --format";
                return Err(Failure::Question(message.into()));
            }
        };
        let passed = headings.iter().filter(|heading| heading.column.is_none());
        let mut columns = vec!["line".to_owned()];
        columns.extend(passed.map(|heading| heading.name.clone()));
        if headings.is_empty() {
            // Objects may have any columns, each its own: all of them stand in one.
            columns.push("case".to_owned());
        }
        columns.extend(ANSWERED.map(str::to_owned));
        let place = |field: &String| {
            columns.iter().position(|column| column == field).ok_or_else(|| {
                let choices = columns.join(", ");
                Failure::Question(format!("no column is called {field:?}: choose among {choices}"))
            })
        };
        let places = match fields {
            [] => (0..columns.len()).collect(),
            _ => fields.iter().map(place).collect::<Result<_, _>>()?,
        };
        Ok(Self::Rows { delimiter, columns, places })
    }

    /// How much an answer has to say for it to be written so.
    pub fn detail(&self, wanted: Detail) -> Detail {
        match self {
            Self::Lines => wanted,
            Self::Rows { .. } => Detail::Brief,
            Self::Ids => Detail::Ids,
        }
    }

    /// What stands above the answers.
    ///
    /// # Errors
    /// When it cannot be encoded.
    pub fn header(&self) -> io::Result<Vec<u8>> {
        let mut header = Vec::new();
        if let Self::Rows { delimiter, columns, places } = self {
            csv::write_row(places.iter().map(|place| &columns[*place]), *delimiter, &mut header)?;
        }
        Ok(header)
    }

    /// One answer, with its line break.
    ///
    /// # Errors
    /// When it cannot be encoded.
    pub fn write(&self, line: &Line) -> io::Result<Vec<u8>> {
        let mut written = Vec::with_capacity(512);
        match self {
            Self::Lines => {
                serde_json::to_writer(&mut written, line)?;
                written.push(b'\n');
            }
            Self::Rows { delimiter, columns, places } => {
                let row = row(line, columns)?;
                let chosen = places.iter().map(|place| row.get(*place).map_or("", String::as_str));
                csv::write_row(chosen, *delimiter, &mut written)?;
            }
            Self::Ids => {
                written.extend(line.said.ids().join(" ").into_bytes());
                written.push(b'\n');
            }
        }
        Ok(written)
    }
}

/// The values of an answer, one a column.
fn row(line: &Line, columns: &[String]) -> io::Result<Vec<String>> {
    let mut row = vec![line.line.to_string()];
    let before_answer = columns.len() - ANSWERED.len();
    let texts = line.case.0.iter().map(|(_, value)| value.text());
    match texts.collect::<Option<Vec<&str>>>() {
        Some(texts) => row.extend(texts.into_iter().map(str::to_owned)),
        None => row.push(serde_json::to_string(&line.case)?),
    }
    // A line that cannot be read passes nothing through.
    row.resize(before_answer, String::new());
    row.extend(answered(&line.said));
    Ok(row)
}

fn answered(said: &Said) -> [String; ANSWERED.len()] {
    let mut values: [String; ANSWERED.len()] = Default::default();
    match said {
        Said::Brief(brief) => {
            let primary = brief.instruments.iter().find(|one| one.role == Role::Primary);
            let since = primary.and_then(|one| one.in_force_since);
            let asked = &brief.question;
            values = [
                asked.requesting.to_string(),
                asked.requested.to_string(),
                asked.offence.as_ref().map(ToString::to_string).unwrap_or_default(),
                asked.measure.as_ref().map(ToString::to_string).unwrap_or_default(),
                asked.on.to_string(),
                primary.map(|one| one.id.to_string()).unwrap_or_default(),
                since.map(|since| since.to_string()).unwrap_or_default(),
                said.ids().join(";"),
                String::new(),
            ];
        }
        Said::Wrong { error } => values[ANSWERED.len() - 1] = error.to_string(),
        Said::Ids { .. } | Said::Full(_) => {}
    }
    values
}
