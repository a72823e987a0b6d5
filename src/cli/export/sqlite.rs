//! One SQLite file: the tables with their keys, and a full-text index over titles and summaries.

use super::tables::{Table, Type, tables};
use crate::corpus::Corpus;
use crate::records::Instrument;
use rusqlite::types::Value as Cell;
use rusqlite::{Connection, params, params_from_iter};
use serde_json::Value;
use tempfile::NamedTempFile;

/// Words are found without their accents, in any of the languages.
const TEXT: &str = "create virtual table instruments_text using fts5(\
                    id unindexed, title, names, summaries, tokenize = 'unicode61 remove_diacritics 2')";

/// Writes the file.
///
/// # Errors
/// When it cannot be written.
pub fn write(corpus: &Corpus, out: &mut NamedTempFile) -> anyhow::Result<()> {
    let mut file = Connection::open(out.path())?;
    // References are declared for whoever reads the file; a user's own records may point where nothing is.
    file.pragma_update(None, "foreign_keys", false)?;
    let all = file.transaction()?;
    for table in tables(corpus)? {
        all.execute_batch(&definition(&table))?;
        let marks = vec!["?"; table.columns.len()].join(", ");
        let mut insert = all.prepare(&format!("insert into {} values ({marks})", table.name))?;
        for row in &table.rows {
            insert.execute(params_from_iter(row.iter().map(cell)))?;
        }
    }
    all.execute(TEXT, [])?;
    {
        let mut insert = all.prepare("insert into instruments_text values (?, ?, ?, ?)")?;
        for one in &corpus.instruments {
            let (titles, names, summaries) = words(one);
            insert.execute(params![one.id.as_str(), titles, names, summaries])?;
        }
    }
    all.commit()?;
    file.execute_batch("pragma optimize; vacuum;")?;
    file.close().map_err(|(_, error)| error)?;
    Ok(())
}

/// Names of tables and columns are those of this program, never of a record, so they need no quotes.
fn definition(table: &Table) -> String {
    let columns = table.columns.iter().map(|column| {
        let kind = match column.kind {
            Type::Text => "text",
            Type::Whole | Type::Truth => "integer",
        };
        let required = if column.required { " not null" } else { "" };
        format!("\"{}\" {kind}{required}", column.name)
    });
    let key = (!table.key.is_empty()).then(|| format!("primary key ({})", quoted(&table.key)));
    let foreign = table.foreign.iter().map(|foreign| {
        let (here, there) = (quoted(&foreign.columns), quoted(&foreign.there));
        format!("foreign key ({here}) references {} ({there})", foreign.table)
    });
    let parts: Vec<String> = columns.chain(key).chain(foreign).collect();
    let indexes = table.foreign.iter().enumerate().map(|(number, foreign)| {
        let (name, columns) = (table.name, quoted(&foreign.columns));
        format!("create index {name}_{number} on {name} ({columns});")
    });
    let indexes: Vec<String> = indexes.collect();
    format!("create table {} ({}) strict; {}", table.name, parts.join(", "), indexes.join(" "))
}

fn quoted(columns: &[&str]) -> String {
    columns.iter().map(|column| format!("\"{column}\"")).collect::<Vec<_>>().join(", ")
}

fn cell(value: &Value) -> Cell {
    match value {
        Value::Null => Cell::Null,
        Value::Bool(truth) => Cell::Integer(i64::from(*truth)),
        Value::Number(number) => number.as_i64().map_or(Cell::Null, Cell::Integer),
        Value::String(text) => Cell::Text(text.clone()),
        other => Cell::Text(other.to_string()),
    }
}

fn words(one: &Instrument) -> (String, String, String) {
    let lines = |words: Vec<&str>| words.join("\n");
    let titles = one.title.values().map(String::as_str).collect();
    let names = one.short.iter().chain(&one.aliases).map(String::as_str).collect();
    let said = one.provision.iter().map(|provision| provision.summary.as_str());
    let summaries = said.chain(one.statement.iter().map(|said| said.summary.as_str())).collect();
    (lines(titles), lines(names), lines(summaries))
}
