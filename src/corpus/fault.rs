//! What is wrong with a record, where, and how to mend it.

use crate::text;
use std::fmt;

/// One fault in one file. Every fault has a code that never changes its meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file, as it is named below the folder of records.
    pub file: String,
    /// Line and column, counted from one; absent where the file as a whole is at fault.
    pub place: Option<(usize, usize)>,
    /// The code, as `R001`.
    pub code: &'static str,
    /// What is wrong.
    pub what: String,
    /// How to mend it.
    pub help: String,
}

impl Fault {
    /// A file that could not be read at all.
    pub fn unreadable(file: String, what: &str) -> Self {
        Self {
            file,
            place: None,
            code: "R001",
            what: format!("cannot be read: {what}"),
            help: "check that it is a regular file that you may read, or move it out of the folder".into(),
        }
    }

    /// A file that is no TOML, or not TOML of the record format.
    pub fn malformed(file: String, source: &str, error: &toml::de::Error) -> Self {
        let place = error.span().map(|span| text::line_and_column(source, span.start));
        Self {
            file,
            place,
            code: "R002",
            what: error.message().to_owned(),
            help:
                "data/README.md lists the keys of each block; a date known to the day stands without quotes"
                    .into(),
        }
    }
}

impl fmt::Display for Fault {
    /// `file:line:column: error[code]: what` and, on a line of its own, how to mend it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line, column) = self.place.unwrap_or((1, 1));
        let (file, what, help) = (text::plain(&self.file), text::plain(&self.what), text::plain(&self.help));
        write!(f, "{file}:{line}:{column}: error[{}]: {what}\n    help: {help}", self.code)
    }
}
