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
    help: keep one row for a state and one for each territory; where it left and came back, say in the earlier row when it left and in the later, below it, when it was bound again
"#
    );
}

#[test]
fn r061_a_state_that_left_and_came_back_has_a_row_a_time() {
    let rows = |left: &str, again: &str| {
        let first = format!("state = \"PER\", in_force_on = 1990-01-01, withdrawal_effective_on = {left}");
        let rows = format!("{first} }}, {{ state = \"PER\", in_force_on = {again}");
        printed(&[(ONE, &record("one", "", &party(&rows)))])
    };
    assert_eq!(rows("2012-01-01", "2013-02-10"), "");
    assert!(rows("2013-02-10", "2012-01-01").contains("error[R061]: PER has a row already"));
}

#[test]
fn r062_a_territory_with_a_code_goes_by_it() {
    let found = printed(&[(
        ONE,
        &record("one", "", &party("state = \"BRA\", territory = \"Aruba\", standing = \"party\"")),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:9:32: error[R062]: the territory "Aruba" has a code
    help: write "ABW"
"#
    );
    let coded = party("state = \"BRA\", territory = \"ABW\", standing = \"party\"");
    assert_eq!(printed(&[(ONE, &record("one", "", &coded))]), "");
}
