//! Text from outside: folded for comparing, plain for printing, counted for pointing at.

use serde::Serialize;
use std::borrow::Cow;

/// Folds a name so that accents, case, punctuation and runs of blanks never matter.
///
/// ```
/// use treaty_lookup::text::fold;
/// assert_eq!(fold("  Brésil "), "bresil");
/// assert_eq!(fold("money-laundering"), fold("Money  Laundering"));
/// ```
pub fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    let ascii = if name.is_ascii() { Cow::Borrowed(name) } else { Cow::Owned(deunicode::deunicode(name)) };
    for character in ascii.chars() {
        if character.is_ascii_alphanumeric() {
            folded.push(character.to_ascii_lowercase());
        } else if character != '.' && character != '\'' && !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Text that may go to a terminal: control characters and those that reorder or hide text are shown as `�`.
pub fn plain(text: &str) -> Cow<'_, str> {
    let printable = |byte: u8| matches!(byte, b' '..=b'~');
    if !text.bytes().all(printable) && text.chars().any(is_hostile) {
        Cow::Owned(text.chars().map(|c| if is_hostile(c) { '\u{FFFD}' } else { c }).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// Characters that can move the cursor, change colours, or make text read otherwise than it is stored.
pub fn is_hostile(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// The word that a value without fields has in JSON, in records and in the ids of messages.
///
/// ```
/// use treaty_lookup::records::Kind;
/// assert_eq!(treaty_lookup::text::word(&Kind::Bilateral), "bilateral");
/// ```
pub fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

/// Bytes as text; where they are none, the line and column of the first that is not.
///
/// # Errors
/// The place, when the bytes are not UTF-8.
pub fn utf8(bytes: &[u8]) -> Result<&str, (usize, usize)> {
    str::from_utf8(bytes).map_err(|error| {
        let valid = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        line_and_column(&valid, valid.len())
    })
}

/// Line and column of a byte offset, both counted from one; columns count characters.
pub fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_punctuation_never_matter() {
        assert_eq!(fold("CÔTE D'IVOIRE"), "cote divoire");
        assert_eq!(fold("EE. UU."), fold("ee uu"));
        assert_eq!(fold("—"), "");
    }

    #[test]
    fn nothing_that_steers_a_terminal_comes_through() {
        assert_eq!(plain("a\u{1b}[31mb\u{202e}c"), "a\u{FFFD}[31mb\u{FFFD}c");
        assert_eq!(plain("señal"), "señal");
    }

    #[test]
    fn columns_count_characters_not_bytes() {
        assert_eq!(line_and_column("a\nñb", 4), (2, 2));
        assert_eq!(utf8("a\nñ".as_bytes()), Ok("a\nñ"));
        assert_eq!(utf8(b"a\n\xc3\xb1\xff"), Err((2, 2)));
    }
}
