//! The configuration file: what it may say, and where it is wrong.

use crate::render::Format;
use crate::speech::LANGUAGES;
use crate::text::line_and_column;
use clap::ValueEnum;
use serde::Deserialize;
use std::ops::Range;
use std::path::{Path, PathBuf};
use toml::Spanned;

/// When to use colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    /// On a terminal, unless NO_COLOR or CLICOLOR_FORCE say otherwise.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// What the file says, key by key.
#[derive(Debug, Default)]
pub struct Said {
    /// A folder of records, from where the file stands.
    pub data: Option<PathBuf>,
    /// The language of answers.
    pub lang: Option<String>,
    /// The format of answers.
    pub format: Option<Format>,
    /// When to use colours.
    pub colour: Option<Colour>,
    /// Who asks where a question does not say.
    pub requesting: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    data: Option<PathBuf>,
    lang: Option<Spanned<String>>,
    format: Option<Spanned<String>>,
    #[serde(alias = "color")]
    colour: Option<Spanned<String>>,
    requesting: Option<String>,
}

/// Reads the text of a configuration file that stands at `path`.
///
/// # Errors
/// A sentence that names file, line and column.
pub fn read(path: &Path, text: &str) -> Result<Said, String> {
    let at = |span: Option<Range<usize>>, message: &str| {
        let (line, column) = line_and_column(text, span.map_or(0, |span| span.start));
        format!("{}:{line}:{column}: {message}", path.display())
    };
    let written: Written = toml::from_str(text).map_err(|error| at(error.span(), error.message()))?;
    let beside = path.parent().unwrap_or(Path::new(""));
    Ok(Said {
        data: written.data.map(|folder| beside.join(folder)),
        lang: word(
            written.lang,
            &at,
            "languages",
            |word| LANGUAGES.into_iter().find(|known| *known == word).map(str::to_owned),
            || LANGUAGES.map(str::to_owned).to_vec(),
        )?,
        format: value(written.format, &at, "formats")?,
        colour: value(written.colour, &at, "choices of colour")?,
        requesting: written.requesting,
    })
}

type At<'a> = &'a dyn Fn(Option<Range<usize>>, &str) -> String;

/// A word that must be one of those of a type.
fn value<T: ValueEnum>(written: Option<Spanned<String>>, at: At, what: &str) -> Result<Option<T>, String> {
    let words = || T::value_variants().iter().filter_map(ValueEnum::to_possible_value);
    let names = || words().map(|word| word.get_name().to_owned()).collect();
    word(written, at, what, |word| T::from_str(word, false).ok(), names)
}

fn word<T>(
    written: Option<Spanned<String>>,
    at: At,
    what: &str,
    known: impl Fn(&str) -> Option<T>,
    names: impl Fn() -> Vec<String>,
) -> Result<Option<T>, String> {
    let Some(written) = written else { return Ok(None) };
    let wrong = || at(Some(written.span()), &format!("the {what} are {}", names().join(", ")));
    known(written.get_ref()).map(Some).ok_or_else(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> String {
        read(Path::new("/etc/config.toml"), text).unwrap_err()
    }

    #[test]
    fn every_fault_names_its_place() {
        assert_eq!(
            fault("lang = \"es\"\nformat = \"xml\"\n"),
            "/etc/config.toml:2:10: the formats are table, json, jsonl, csv, tsv, markdown, html, docx, ids"
        );
        assert_eq!(fault("lang = \"de\""), "/etc/config.toml:1:8: the languages are en, es, pt, fr");
        assert!(fault("\n  langue = 1").starts_with("/etc/config.toml:2:3: unknown field `langue`"));
        assert!(fault("lang = ").starts_with("/etc/config.toml:1:8: "));
    }

    #[test]
    fn a_folder_of_records_is_sought_from_the_file() {
        let said = read(Path::new("/etc/config.toml"), "data = \"records\"\ncolor = \"never\"").unwrap();
        assert_eq!(said.data, Some("/etc/records".into()));
        assert_eq!(said.colour, Some(Colour::Never));
    }
}
