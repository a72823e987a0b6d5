//! A record as lines, each knowing where in the old text it came from.

use super::comments::Comments;
use super::value::{inline, key, keys};
use serde_json::Value;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

/// How many columns a list may take on one line.
pub const WIDTH: usize = 100;

/// Tables with one short text a language, written as dotted keys.
const BY_LANGUAGE: [&str; 3] = ["title", "name", "text"];

/// Lists of tables with one table a line, so that a diff shows which changed.
const ONE_A_LINE: [&str; 1] = ["party"];

/// One line of the new text.
pub(super) struct Line {
    /// Where what it says begins in the old text.
    pub anchor: usize,
    /// Its text, indented, without a line end.
    pub text: String,
    /// It begins a block, with a blank line before it.
    pub opens_block: bool,
}

/// The lines of a whole file. `outline` is the file as its type serializes it.
pub(super) fn of(tree: &DeTable<'_>, outline: &Value, comments: &Comments<'_>) -> Vec<Line> {
    let mut lines = Lines { comments, lines: Vec::new() };
    lines.table("", "", tree, outline);
    lines.lines
}

/// A key of a table with all that is known of it.
struct Entry<'t, 'i> {
    name: &'t str,
    anchor: usize,
    value: &'t Spanned<DeValue<'i>>,
    outline: &'t Value,
}

/// How an entry is written.
enum Shape<'t, 'i> {
    Plain,
    ByLanguage(&'t DeTable<'i>),
    OneALine(&'t DeArray<'i>),
    Block(&'t DeTable<'i>),
    Blocks(&'t DeArray<'i>),
}

impl<'t, 'i> Entry<'t, 'i> {
    /// The entries of a table, in the order of its type's fields.
    fn all(block: &str, table: &'t DeTable<'i>, outline: &'t Value) -> impl Iterator<Item = Self> {
        keys(block, table, outline).into_iter().filter_map(|name| {
            let (key, value) = table.get_key_value(name)?;
            Some(Self { name, anchor: key.span().start, value, outline: &outline[name] })
        })
    }

    fn shape(&self) -> Shape<'t, 'i> {
        match self.value.get_ref() {
            DeValue::Table(table) if BY_LANGUAGE.contains(&self.name) => Shape::ByLanguage(table),
            DeValue::Table(table) => Shape::Block(table),
            DeValue::Array(rows) if ONE_A_LINE.contains(&self.name) => Shape::OneALine(rows),
            DeValue::Array(blocks) if blocks.iter().any(|block| block.get_ref().is_table()) => {
                Shape::Blocks(blocks)
            }
            _ => Shape::Plain,
        }
    }
}

struct Lines<'c> {
    comments: &'c Comments<'c>,
    lines: Vec<Line>,
}

impl Lines<'_> {
    /// Plain keys first: below a block's header they would belong to that block.
    fn table(&mut self, path: &str, block: &str, table: &DeTable<'_>, outline: &Value) {
        for entry in Entry::all(block, table, outline) {
            self.field(&entry);
        }
        for entry in Entry::all(block, table, outline) {
            self.blocks(path, &entry);
        }
    }

    fn field(&mut self, entry: &Entry<'_, '_>) {
        match entry.shape() {
            Shape::Plain => self.plain(entry),
            Shape::ByLanguage(texts) => self.by_language(entry.name, texts, entry.outline),
            Shape::OneALine(rows) => self.list(entry, rows),
            Shape::Block(_) | Shape::Blocks(_) => {}
        }
    }

    fn blocks(&mut self, path: &str, entry: &Entry<'_, '_>) {
        let path = if path.is_empty() { key(entry.name) } else { format!("{path}.{}", key(entry.name)) };
        match entry.shape() {
            Shape::Block(table) => {
                self.header(entry.value.span().start, format!("[{path}]"));
                self.table(&path, entry.name, table, entry.outline);
            }
            Shape::Blocks(blocks) => {
                for (number, block) in blocks.iter().enumerate() {
                    self.header(block.span().start, format!("[[{path}]]"));
                    if let DeValue::Table(table) = block.get_ref() {
                        self.table(&path, entry.name, table, &entry.outline[number]);
                    }
                }
            }
            Shape::Plain | Shape::ByLanguage(_) | Shape::OneALine(_) => {}
        }
    }

    fn plain(&mut self, entry: &Entry<'_, '_>) {
        let line = format!("{} = {}", key(entry.name), inline(entry.value.get_ref(), entry.outline));
        let too_long = line.chars().count() > WIDTH;
        match entry.value.get_ref() {
            DeValue::Array(elements) if too_long || self.has_comments(entry) => self.list(entry, elements),
            _ => self.push(entry.anchor, line),
        }
    }

    fn has_comments(&self, entry: &Entry<'_, '_>) -> bool {
        self.comments.any_in(entry.anchor..entry.value.span().end)
    }

    fn by_language(&mut self, name: &str, texts: &DeTable<'_>, outline: &Value) {
        for text in Entry::all(name, texts, outline) {
            let written = inline(text.value.get_ref(), text.outline);
            self.push(text.anchor, format!("{}.{} = {written}", key(name), key(text.name)));
        }
    }

    /// A list with one element a line.
    fn list(&mut self, entry: &Entry<'_, '_>, elements: &DeArray<'_>) {
        self.push(entry.anchor, format!("{} = [", key(entry.name)));
        let mut elements: Vec<_> =
            elements.iter().enumerate().map(|(n, one)| (one, &entry.outline[n])).collect();
        elements.sort_by_key(|(_, outline)| order(outline));
        for (element, outline) in elements {
            self.push(element.span().start, format!("  {},", inline(element.get_ref(), outline)));
        }
        self.push(entry.value.span().end.saturating_sub(1), "]".to_owned());
    }

    fn header(&mut self, anchor: usize, text: String) {
        self.lines.push(Line { anchor, text, opens_block: true });
    }

    fn push(&mut self, anchor: usize, text: String) {
        self.lines.push(Line { anchor, text, opens_block: false });
    }
}

/// Rows of a party list stand in order of state, the state itself before its territories; other elements as they are.
fn order(element: &Value) -> (Option<&str>, Option<&str>) {
    let text = |key| element.get(key).and_then(Value::as_str);
    (text("state"), text("territory"))
}
