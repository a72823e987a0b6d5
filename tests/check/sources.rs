//! Sources.

use super::{OFFENCES, ONE, party, printed, record};

#[test]
fn r020_a_source_is_declared() {
    let found = printed(&[(
        ONE,
        &record("one", "", &party("state = \"PER\", standing = \"party\", source = \"pagee\"")),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:9:49: error[R020]: the source "pagee" is not declared
    help: did you mean "page"? Else declare it in this file as a [[source]] with url, grade and read_on
"#
    );
}

#[test]
fn r021_a_source_is_declared_once() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            "[[source]]\nid = \"page\"\nurl = \"v\"\ngrade = \"secondary\"\nread_on = 2026-11-23\n",
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:13:6: error[R021]: the source "page" is declared twice
    help: give each [[source]] an id of its own within the file
"#
    );
}

#[test]
fn r022_a_source_is_there_for_something() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            "[[source]]\nid = \"other\"\nurl = \"v\"\ngrade = \"secondary\"\nread_on = 2026-11-23\n",
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:7:6: error[R022]: nothing rests on the source "other"
    help: name it as the source of what was read on it, say in its note what it adds, or remove it
"#
    );
}

#[test]
fn r023_a_party_row_has_a_source() {
    let found = printed(&[(
        ONE,
        &record("one", "", "[participation]\nparty = [{ state = \"PER\", standing = \"party\" }]\n"),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:7:10: error[R023]: neither the row of PER nor the list names a source
    help: name the [[source]] it was read on
"#
    );
}

#[test]
fn r023_completeness_has_a_source() {
    let found = printed(&[(ONE, &record("one", "", "[participation]\ncomplete_as_of = 2021-03-01\n"))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:7:18: error[R023]: the day on which the list was whole names no source
    help: name the [[source]] it was read on
"#
    );
}

#[test]
fn r023_a_classification_has_a_source() {
    let found = printed(&[("offences.toml", &OFFENCES.replace("broader", "iccs = \"0703\"\nbroader"))]);
    assert_eq!(
        found,
        r#"offences.toml:8:8: error[R023]: the ICCS code names no source
    help: name the [[source]] it was read on
"#
    );
}
