//! Text.

use super::{ONE, printed, record};

#[test]
fn r080_text_is_plain() {
    let found = printed(&[(ONE, &record("one", "note = \"a\u{202E}b\"\nshort = \"\\u001B[31m\"", ""))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:5:10: error[R080]: the character U+202E does not show, or makes text read otherwise
    help: remove it; a text is one line of visible characters
instruments/universal/one.toml:6:9: error[R080]: the character U+001B does not show, or makes text read otherwise
    help: remove it; a text is one line of visible characters
"#
    );
}

#[test]
fn r081_text_says_something() {
    let found = printed(&[(ONE, &record("one", "note = \" \"", ""))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:5:8: error[R081]: note is empty
    help: write what was read, or leave the key out
"#
    );
}

#[test]
fn r082_text_has_no_ragged_edges() {
    let found = printed(&[(ONE, &record("one", "note = \"one \"", ""))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:5:8: error[R082]: note begins or ends with a blank
    help: remove the blanks at its edges
"#
    );
}

#[test]
fn r083_an_instrument_has_a_title() {
    let found = printed(&[(ONE, &record("one", "", "").replace("title.en = \"One\"", "title = {}"))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:3:9: error[R083]: one has no title
    help: give it a title, as title.en, or title.orig where the language was not read
"#
    );
}

#[test]
fn r084_a_title_has_a_language() {
    let found = printed(&[(ONE, &record("one", "title.eng = \"One\"", ""))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:5:13: error[R084]: "eng" is no language
    help: use the two letters of ISO 639, or `orig` for the original where its language was not read
"#
    );
}
