//! Pages: the tables name them in a cell, the records declare them.

use super::rows::{Row, addresses};
use treaty_lookup::records::{Source, SourceId};

/// Whether one of these is the page at this address, with the grade of the row.
pub fn declared(sources: &[Source], address: &str, row: &Row) -> bool {
    sources.iter().any(|source| is_page(source, address) && source.grade.as_str() == row.get("grade"))
}

/// Whether the source of a fact is one of the pages of its row, with this grade.
pub fn graded(sources: &[Source], own: &SourceId, row: &Row, grade: &str) -> bool {
    let mut own = sources.iter().filter(|source| source.id == *own && source.grade.as_str() == grade);
    own.any(|source| addresses(row.get("source")).any(|address| is_page(source, address)))
}

/// Whether one of these has this grade, where rows of several tables became one and the best page stands at it.
pub fn graded_anywhere(sources: &[Source], row: &Row, grade: &str) -> bool {
    sources.iter().any(|source| graded(sources, &source.id, row, grade))
}

/// An address is a URL; `URL (what to look at there)`; or `page (what) via URL of a copy`. What is no URL stands in the note
/// of the source.
fn is_page(source: &Source, address: &str) -> bool {
    let remarked = address.strip_suffix(')').unwrap_or_default();
    let remarked =
        remarked.match_indices(" (").map(|(at, mark)| (&remarked[..at], &remarked[at + mark.len()..]));
    let copied = address.split_once(" via ").map(|(page, copy)| (copy, page));
    let mut readings = remarked.chain(copied).chain([(address, "")]);
    let note = source.note.as_deref().unwrap_or_default();
    readings.any(|(url, remark)| note.contains(remark) && bare(url) == bare(&source.url))
}

/// A URL without what does not matter: scheme, `www`, the branch of a file on GitHub, a last slash.
fn bare(url: &str) -> String {
    let url = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or(url);
    let url = url.strip_prefix("www.").unwrap_or(url).trim_end_matches('/');
    match url.split_once("/blob/").and_then(|(repository, rest)| Some((repository, rest.split_once('/')?.1)))
    {
        Some((repository, path)) => format!("{repository} {path}"),
        None => url.to_owned(),
    }
}
