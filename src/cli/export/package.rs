//! Tables as csv, alone or described as a Frictionless Data Package.

use super::Named;
use super::tables::{Table, Type};
use crate::render::{Format, Sheet, View, render_sheet};
use serde_json::{Value, json};

/// How sheets are viewed where no terminal shows them.
const NO_TERMINAL: View = View { width: 80, colour: false };

/// One csv a table. Cells that a spreadsheet would run as formulas are defused, as everywhere.
pub fn sheets(tables: &[Table]) -> anyhow::Result<Vec<Named>> {
    let sheet = |table: &Table| {
        let columns = table.columns.iter().map(|column| column.name).collect();
        let rows = table.rows.iter().map(|row| row.iter().map(cell).collect()).collect();
        let mut bytes = Vec::new();
        render_sheet(&Sheet { columns, rows }, Format::Csv, NO_TERMINAL, &mut bytes)?;
        Ok((format!("{}.csv", table.name), bytes))
    };
    tables.iter().map(sheet).collect()
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The same files, and their description.
pub fn package(tables: &[Table]) -> anyhow::Result<Vec<Named>> {
    let mut files = sheets(tables)?;
    let description = json!({
        "name": "treaty-lookup",
        "title": "Treaties on cooperation in criminal matters, with their parties, articles and sources",
        "profile": "tabular-data-package",
        "version": env!("CARGO_PKG_VERSION"),
        "resources": tables.iter().map(resource).collect::<Vec<_>>(),
    });
    files.push(("datapackage.json".to_owned(), serde_json::to_vec_pretty(&description)?));
    Ok(files)
}

fn resource(table: &Table) -> Value {
    let fields = table.columns.iter().map(|column| {
        let kind = match column.kind {
            Type::Text => "string",
            Type::Whole => "integer",
            Type::Truth => "boolean",
        };
        let mut constraints = serde_json::Map::new();
        if column.required {
            constraints.insert("required".into(), true.into());
        }
        json!({ "name": column.name, "type": kind, "constraints": constraints })
    });
    let foreign = table.foreign.iter().map(|foreign| {
        json!({ "fields": foreign.columns, "reference": { "resource": foreign.table, "fields": foreign.there } })
    });
    let mut schema = json!({
        "fields": fields.collect::<Vec<_>>(),
        "foreignKeys": foreign.collect::<Vec<_>>(),
    });
    if !table.key.is_empty() {
        schema["primaryKey"] = json!(table.key);
    }
    json!({
        "name": table.name,
        "path": format!("{}.csv", table.name),
        "description": table.about,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    })
}
