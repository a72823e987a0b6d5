//! Cells that stand otherwise in the records, each with its reason.

use serde::Deserialize;

/// One cell that its record does not repeat.
#[derive(Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// The table, as `area/table`.
    pub table: String,
    /// The instrument, by the id the table gives it.
    pub instrument: String,
    /// The column.
    pub column: String,
    /// The cell, or the element of it where it is a list.
    pub value: String,
    /// The record that carries the row, where the table files it under another one's id.
    pub record: String,
    /// Why that is right.
    pub why: String,
}

/// All of them, in the order of their table.
pub struct Exceptions(pub Vec<Exception>);

impl Exceptions {
    /// Reads the table that stands beside the tests.
    pub fn read() -> anyhow::Result<Self> {
        let text = include_str!("../tables/round-trip-exceptions.csv");
        let rows: Result<Vec<Exception>, _> =
            csv::Reader::from_reader(text.as_bytes()).deserialize().collect();
        Ok(Self(rows?))
    }

    /// The record that carries the rows which this table files under this id, if it is not the one of that id.
    pub fn record(&self, table: &str, instrument: &str) -> Option<&str> {
        let moved = self.0.iter().find(|exception| {
            !exception.record.is_empty() && exception.table == table && exception.instrument == instrument
        });
        moved.map(|exception| exception.record.as_str())
    }
}
