//! Keys that lean on other keys.

use super::{ONE, printed, record};

#[test]
fn r090_a_qualifier_stands_with_what_it_qualifies() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            "[[scope]]\nmeasures = [\"extradition\"]\noffences = [\"any\"]\nmore_than = true\nsource = \"page\"\n",
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:9:13: error[R090]: more_than says nothing without min_max_penalty_months
    help: add min_max_penalty_months, or leave more_than out
"#
    );
}

#[test]
fn r091_an_alternative_is_of_a_field_that_is_there() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            "[[alternative]]\nfield = \"party.BRA.in_force_on\"\nvalue = \"2001\"\nsource = \"page\"\n",
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:7:9: error[R091]: the record gives no "party.BRA.in_force_on" for an alternative
    help: name a key of the record, as entry_into_force, or of a party in the list, as party.XXX.in_force_on
"#
    );
}
