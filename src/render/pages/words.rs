//! What several pages have in common: the word of a value, a date, headings, a message with arguments.

use crate::records::PartialDate;
use crate::render::{Block, Cell, Tone};
use crate::rules::Cited;
use crate::speech::Speech;
use fluent_bundle::{FluentArgs, FluentValue};

/// The word a value has in JSON.
pub fn word(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

/// A date; nothing where it is not known.
pub fn date(date: Option<PartialDate>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

/// A message with arguments.
pub fn say(
    speech: &Speech,
    id: &str,
    arguments: impl IntoIterator<Item = (&'static str, FluentValue<'static>)>,
) -> String {
    speech.say_with(id, &FluentArgs::from_iter(arguments))
}

/// The headings of a table.
pub fn headings(speech: &Speech, ids: &[&str]) -> Vec<Cell> {
    ids.iter().map(|id| Cell::from(speech.say(id))).collect()
}

/// A heading set off by a blank line.
pub fn section(speech: &Speech, id: &str) -> [Block; 2] {
    [Block::Gap, Block::Heading(Cell::from(speech.say(id)))]
}

/// A line at some depth.
pub fn line(depth: usize, text: impl AsRef<str>) -> Block {
    Block::Line(depth, Cell::from(text))
}

/// A line beside the point.
pub fn faint(depth: usize, text: impl AsRef<str>) -> Block {
    Block::Line(depth, Cell::new(text, Tone::Faint))
}

/// Where something was read.
pub fn cited(source: Option<&Cited>) -> String {
    let Some(source) = source else { return String::new() };
    let as_of = source.as_of.map(|day| format!(", as of {day}")).unwrap_or_default();
    format!("{} [{}, read {}{as_of}]", source.url, source.grade, source.read_on)
}
