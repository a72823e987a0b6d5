//! The tables as they are: `area/table.csv`, a header, a row a fact, lists within a cell.

use anyhow::Context;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

/// All rows of one area's table.
pub struct Table {
    /// `area/table`, as exceptions and messages name it.
    pub path: String,
    /// The file, without its ending.
    pub name: String,
    /// In the order of the file.
    pub rows: Vec<Row>,
}

/// One row.
pub struct Row {
    /// The path of its table.
    pub table: String,
    /// The line it begins on.
    pub line: u64,
    cells: Vec<(String, String)>,
}

/// One element of a cell that is a list, or a whole cell that is none.
#[derive(Clone, Copy)]
pub struct Cell<'a> {
    /// The column.
    pub column: &'a str,
    /// What stands there, without blanks around it; never empty.
    pub item: &'a str,
}

impl Row {
    /// The cell of this column, empty where the table lacks it.
    pub fn get(&self, column: &str) -> &str {
        self.cells.iter().find(|(name, _)| name == column).map_or("", |(_, cell)| cell)
    }

    /// The instrument it is about, by the id the table gives it; empty in tables that are not about instruments.
    pub fn instrument(&self) -> &str {
        if self.get("id").is_empty() { self.get("instrument") } else { self.get("id") }
    }

    /// Who and what it is about, for messages.
    pub fn subject(&self) -> String {
        let named = ["id", "instrument", "party", "state", "counterpart"].map(|column| self.get(column));
        named.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// Everything that stands in it.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'_>> {
        let items = self.cells.iter().flat_map(|(column, cell)| {
            split(column, cell).into_iter().map(move |item| Cell { column, item: item.trim() })
        });
        items.filter(|cell| !cell.item.is_empty())
    }
}

/// The elements of a cell, by what its column holds.
fn split<'a>(column: &str, cell: &'a str) -> Vec<&'a str> {
    match column {
        "source" => addresses(cell).collect(),
        "languages" => cell.split([';', ',']).collect(),
        "original_language" | "registration" | "parties" | "measures" | "offences" | "relation"
        | "members" => cell.split(';').collect(),
        _ => vec![cell],
    }
}

/// The pages a source cell names.
pub fn addresses(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(" ; ").map(str::trim)
}

/// Every table of every area, in order of name.
pub fn tables(folder: &Path) -> anyhow::Result<Vec<Table>> {
    let mut tables = Vec::new();
    for area in listed(folder)?.into_iter().filter(|path| path.is_dir()) {
        for file in listed(&area)?.into_iter().filter(|path| path.extension().is_some_and(|is| is == "csv")) {
            tables.push(read(&area, &file).with_context(|| file.display().to_string())?);
        }
    }
    anyhow::ensure!(!tables.is_empty(), "no tables in {}", folder.display());
    Ok(tables)
}

fn listed(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<anyhow::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn read(area: &Path, file: &Path) -> anyhow::Result<Table> {
    let last = |part: Option<&OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let name = last(file.file_stem());
    let mut table = Table { path: format!("{}/{name}", last(area.file_name())), name, rows: Vec::new() };
    let mut reader = csv::Reader::from_path(file)?;
    let header = reader.headers()?.clone();
    for record in reader.records() {
        let record = record?;
        let line = record.position().map_or(0, csv::Position::line);
        let cells =
            header.iter().zip(&record).map(|(column, cell)| (column.to_owned(), cell.trim().to_owned()));
        table.rows.push(Row { table: table.path.clone(), line, cells: cells.collect() });
    }
    Ok(table)
}
