//! Text is plain, says something, and has no ragged edges: it reaches terminals and documents as it stands.

use super::report::{Report, Rule, key};
use super::walk;
use crate::records::Instrument;
use crate::text::is_hostile;
use toml::de::DeTable;

const HOSTILE: Rule = Rule { code: "R080", help: "remove it; a text is one line of visible characters" };
const EMPTY: Rule = Rule { code: "R081", help: "write what was read, or leave the key out" };
const RAGGED: Rule = Rule { code: "R082", help: "remove the blanks at its edges" };
const NO_TITLE: Rule = Rule {
    code: "R083",
    help: "give it a title, as title.en, or title.orig where the language was not read",
};
const LANGUAGE: Rule = Rule {
    code: "R084",
    help: "use the two letters of ISO 639, or `orig` for the original where its language was not read",
};

/// The text of a whole file.
pub(super) fn check(text: &str, tree: &DeTable<'_>, report: &mut Report<'_>) {
    for (offset, character) in text.char_indices() {
        if is_hostile(character) && !matches!(character, '\n' | '\r' | '\t') {
            hostile(character, offset, report);
        }
    }
    walk::strings(tree, &mut |written| {
        let start = written.span.start;
        let spelled = text.get(written.span.clone()).unwrap_or_default();
        // What is hostile as it is spelled was found above; this is what hides behind an escape or a line end.
        let hidden = |c: &char| is_hostile(*c) && (c.is_whitespace() || !spelled.contains(*c));
        if let Some(character) = written.text.chars().find(hidden) {
            hostile(character, start, report);
        }
        if written.text.trim().is_empty() {
            report.fault_at(&EMPTY, start, format!("{} is empty", written.key), EMPTY.help.into());
        } else if written.text.trim() != written.text {
            let what = format!("{} begins or ends with a blank", written.key);
            report.fault_at(&RAGGED, start, what, RAGGED.help.into());
        }
    });
}

/// The titles of an instrument, and the languages they are in.
pub(super) fn titles(instrument: &Instrument, report: &mut Report<'_>) {
    if instrument.title.is_empty() {
        report.fault(&NO_TITLE, &[key("title")], format!("{} has no title", instrument.id));
    }
    for language in instrument.title.keys() {
        let is_code = language.len() == 2 && language.bytes().all(|letter| letter.is_ascii_lowercase());
        if !is_code && language != "orig" {
            let what = format!("{language:?} is no language");
            report.fault(&LANGUAGE, &[key("title"), key(language)], what);
        }
    }
}

fn hostile(character: char, offset: usize, report: &mut Report<'_>) {
    let what =
        format!("the character U+{:04X} does not show, or makes text read otherwise", character as u32);
    report.fault_at(&HOSTILE, offset, what, HOSTILE.help.into());
}
