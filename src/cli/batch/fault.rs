//! What is wrong with one line.

use schemars::JsonSchema;
use serde::Serialize;
use std::fmt;

/// The error object of a bad line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Fault {
    /// What kind of fault: `fields`, `columns`, `encoding`, `json`, `quote`, `too-long`, `missing`, `name`, `date`, `value`, `facts`.
    pub code: &'static str,
    /// The column, where one is to blame.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// What is wrong, in a sentence.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.column {
            Some(column) => write!(f, "{column}: {}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

impl Fault {
    /// A fault of the whole line.
    pub fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, column: None, message: message.into() }
    }

    /// The same fault, in this column.
    #[must_use]
    pub fn in_column(mut self, name: &str) -> Self {
        self.column = Some(crate::text::plain(name).into_owned());
        self
    }
}
