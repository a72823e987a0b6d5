//! What was looked for and what was not found.

use super::exceptions::{Exception, Exceptions};
use super::rows::{Cell, Row, Table};
use std::collections::BTreeMap;
use std::fmt;

/// How many cells a table has.
#[derive(Default)]
struct Count {
    cells: usize,
    excepted: usize,
    missing: usize,
}

/// The account of all tables.
pub struct Ledger<'a> {
    counts: BTreeMap<String, Count>,
    missing: Vec<String>,
    /// Those not yet taken: each speaks for one cell.
    exceptions: Vec<&'a Exception>,
}

impl<'a> Ledger<'a> {
    /// An empty account.
    pub fn new(exceptions: &'a Exceptions) -> Self {
        Self { counts: BTreeMap::new(), missing: Vec::new(), exceptions: exceptions.0.iter().collect() }
    }

    /// Enters a row, of which these cells were not found.
    pub fn enter(&mut self, row: &Row, lost: &[Cell<'_>]) {
        let missing: Vec<_> = lost.iter().filter(|cell| !self.takes_exception(row, **cell)).collect();
        let count = self.counts.entry(row.table.clone()).or_default();
        count.cells += row.cells().count();
        count.excepted += lost.len() - missing.len();
        count.missing += missing.len();
        let place = format!("{}.csv:{}: {}", row.table, row.line, row.subject());
        let words =
            missing.iter().map(|cell| format!("{place}: {} {:?} is in no record", cell.column, cell.item));
        self.missing.extend(words);
    }

    /// Enters a table that this test does not know, which must not pass for one that was compared.
    pub fn unread(&mut self, table: &Table) {
        self.missing
            .push(format!("{}.csv: nothing says in which records a table of this name stands", table.path));
    }

    /// Whether an exception speaks for this cell; it speaks for no other one.
    fn takes_exception(&mut self, row: &Row, cell: Cell<'_>) -> bool {
        let found = self.exceptions.iter().position(|exception| {
            exception.table == row.table
                && exception.instrument == row.instrument()
                && exception.column == cell.column
                && exception.value == cell.item
        });
        found.map(|at| self.exceptions.remove(at)).is_some()
    }

    /// Every cell not found, and every exception that no cell needs.
    pub fn faults(&self) -> Vec<String> {
        let idle = self.exceptions.iter().map(|Exception { table, instrument, column, value, .. }| {
            format!("round-trip-exceptions.csv: {table} {instrument} {column} {value:?} needs no exception")
        });
        self.missing.iter().cloned().chain(idle).collect()
    }
}

impl fmt::Display for Ledger<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut total = Count::default();
        writeln!(f, "{:<60} {:>7} {:>9} {:>7}", "table", "cells", "otherwise", "missing")?;
        for (table, Count { cells, excepted, missing }) in &self.counts {
            writeln!(f, "{table:<60} {cells:>7} {excepted:>9} {missing:>7}")?;
            total.cells += cells;
            total.excepted += excepted;
            total.missing += missing;
        }
        let Count { cells, excepted, missing } = total;
        write!(f, "{:<60} {cells:>7} {excepted:>9} {missing:>7}", "all")
    }
}
