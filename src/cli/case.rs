//! What an officer already knows of the case: a TOML file with a line `key = "text"` a blank.

use super::Failure;
use crate::answer::Case;
use crate::files;
use crate::text::line_and_column;
use anyhow::Context;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

/// How alike a key must be to be offered (Jaro-Winkler similarity, 0 to 1).
const NEAR_ENOUGH: f64 = 0.8;

/// A case file, with the place of every key.
#[derive(Debug)]
pub struct CaseFile {
    name: String,
    text: String,
    values: BTreeMap<toml::Spanned<String>, String>,
}

/// Reads the file.
///
/// # Errors
/// When it cannot be read, or is no TOML of keys with texts.
pub(super) fn read(path: &Path) -> Result<CaseFile, Failure> {
    let name = path.display().to_string();
    let text = files::text(path).with_context(|| format!("cannot read the case {name:?}"))?;
    CaseFile::parse(name, text).map_err(Failure::Question)
}

fn place(name: &str, text: &str, span: Option<Range<usize>>) -> String {
    let (line, column) = span.map_or((1, 1), |span| line_and_column(text, span.start));
    format!("{name}:{line}:{column}")
}

impl CaseFile {
    /// Reads the text of the file of this name.
    ///
    /// # Errors
    /// A sentence with file, line and column, when it is no TOML of keys with texts.
    pub fn parse(name: String, text: String) -> Result<Self, String> {
        match toml::from_str(&text) {
            Ok(values) => Ok(Self { name, text, values }),
            Err(error) => {
                let place = place(&name, &text, error.span());
                Err(format!("{place}: {}; write a line `key = \"text\"` for each blank", error.message()))
            }
        }
    }

    /// The texts by key.
    pub fn values(&self) -> Case {
        self.values.iter().map(|(key, value)| (key.get_ref().clone(), value.clone())).collect()
    }

    /// Whether every key is a blank of the draft.
    ///
    /// # Errors
    /// A sentence about the first that is none, with its place and the nearest that is one.
    pub fn check(&self, keys: &[&str]) -> Result<(), String> {
        let unknown = self.values.keys().filter(|key| !keys.contains(&key.get_ref().as_str()));
        let Some(first) = unknown.min_by_key(|key| key.span().start) else { return Ok(()) };
        let near = keys
            .iter()
            .map(|key| (strsim::jaro_winkler(key, first.get_ref()), key))
            .filter(|(alike, _)| *alike >= NEAR_ENOUGH)
            .max_by(|one, other| one.0.total_cmp(&other.0));
        let help = match near {
            Some((_, near)) => format!("did you mean {near}?"),
            None => format!("the blanks are {}", keys.join(", ")),
        };
        let place = place(&self.name, &self.text, Some(first.span()));
        Err(format!("{place}: this request has no blank {:?}: {help}", first.get_ref()))
    }
}
