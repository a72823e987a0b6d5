//! Rows of the party list.

use super::{ONE, party, printed, record};

#[test]
fn r060_a_row_says_something() {
    let found = printed(&[(ONE, &record("one", "", &party("state = \"PER\", note = \"took part\"")))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:9:3: error[R060]: the row of PER says nothing
    help: add what was read: a date, a consent, or `standing` where the source gives no more; else remove the row
"#
    );
}

#[test]
fn r061_a_state_has_one_row() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            &party("state = \"PER\", standing = \"party\" }, { state = \"PER\", standing = \"signatory\""),
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:9:42: error[R061]: PER has a row already
    help: keep one row for a state and one for each territory; say the rest in its note
"#
    );
}
