//! Every string of a file, with the key it stands under.

use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A string as it is written in a record.
pub(super) struct Written<'t> {
    /// The key it stands under; for an element of a list, the key of the list.
    pub key: &'t str,
    /// What it says.
    pub text: &'t str,
    /// Where it stands, quotes included.
    pub span: Range<usize>,
}

/// Visits every string, in no order that means anything.
pub(super) fn strings<'t>(tree: &'t DeTable<'_>, visit: &mut impl FnMut(Written<'t>)) {
    for (key, value) in tree {
        strings_under(key.get_ref(), value, visit);
    }
}

fn strings_under<'t>(key: &'t str, value: &'t Spanned<DeValue<'_>>, visit: &mut impl FnMut(Written<'t>)) {
    match value.get_ref() {
        DeValue::String(text) => visit(Written { key, text, span: value.span() }),
        DeValue::Array(elements) => elements.iter().for_each(|element| strings_under(key, element, visit)),
        DeValue::Table(table) => strings(table, visit),
        _ => {}
    }
}
