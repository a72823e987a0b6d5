//! Values as they are written within a line.

use serde_json::Value;
use std::fmt::Write;
use toml::de::{DeTable, DeValue};

/// Lists that are written even when they are empty, by block and key: they say that their content was not read.
const MAY_BE_EMPTY: [(&str, &str); 2] = [("scope", "measures"), ("scope", "offences")];

/// Words that say no more than the absence of their key.
const DEFAULTS: [(&str, &str); 1] = [("penalty_in", "both")];

/// The keys of a table in the order of its type's fields. `outline` is the same table as its type serializes it.
pub(super) fn keys<'o>(block: &str, table: &DeTable<'_>, outline: &'o Value) -> Vec<&'o str> {
    let fields = outline.as_object().into_iter().flat_map(|fields| fields.keys());
    let said = |key: &&str| table.get(*key).is_some_and(|value| is_said(block, key, value.get_ref()));
    fields.map(String::as_str).filter(said).collect()
}

/// Whether a value says more than the absence of its key would.
fn is_said(block: &str, key: &str, value: &DeValue<'_>) -> bool {
    match value {
        DeValue::Array(elements) => !elements.is_empty() || MAY_BE_EMPTY.contains(&(block, key)),
        DeValue::Table(table) => {
            table.iter().any(|(name, value)| is_said(key, name.get_ref(), value.get_ref()))
        }
        DeValue::Boolean(holds) => *holds,
        DeValue::String(text) => !DEFAULTS.contains(&(key, text)),
        _ => true,
    }
}

/// A value on one line.
pub(super) fn inline(value: &DeValue<'_>, outline: &Value) -> String {
    match value {
        DeValue::String(text) => quoted(text),
        DeValue::Boolean(holds) => holds.to_string(),
        DeValue::Datetime(day) => day.to_string(),
        DeValue::Integer(_) | DeValue::Float(_) => outline.to_string(),
        DeValue::Array(elements) => {
            let elements = elements.iter().enumerate();
            let written = elements.map(|(number, element)| inline(element.get_ref(), &outline[number]));
            format!("[{}]", written.collect::<Vec<_>>().join(", "))
        }
        DeValue::Table(table) => {
            let fields = keys("", table, outline).into_iter().filter_map(|name| {
                Some(format!("{} = {}", key(name), inline(table.get(name)?.get_ref(), &outline[name])))
            });
            format!("{{ {} }}", fields.collect::<Vec<_>>().join(", "))
        }
    }
}

/// A key, in quotes only where it must be.
pub(super) fn key(name: &str) -> String {
    let is_bare = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if !name.is_empty() && name.bytes().all(is_bare) { name.to_owned() } else { quoted(name) }
}

fn quoted(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + 2);
    written.push('"');
    for character in text.chars() {
        match character {
            '"' => written.push_str("\\\""),
            '\\' => written.push_str("\\\\"),
            '\n' => written.push_str("\\n"),
            '\t' => written.push_str("\\t"),
            // Writing to a string cannot fail.
            control if control.is_ascii_control() => _ = write!(written, "\\u{:04X}", u32::from(control)),
            plain => written.push(plain),
        }
    }
    written.push('"');
    written
}
