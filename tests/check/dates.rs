//! Dates in order, and entry into force as the instrument's own rule has it.

use super::{ONE, party, printed, record};

/// The codes found in a record with this party list and, above it, the rule of the thirtieth day.
fn codes_of_party(row: &str) -> Vec<String> {
    let rule = "[entry_into_force_rule]\ndays_after_deposit = 30\nsource = \"page\"\n";
    let text = record("one", "entry_into_force = 1996-04-14", &format!("{rule}{}", party(row)));
    let found = printed(&[(ONE, &text)]);
    found.split("error[").skip(1).map(|rest| rest[..4].to_owned()).collect()
}

#[test]
fn r050_signature_comes_before_consent() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            &party(
                "state = \"PER\", signed_on = 2001-01-01, consent = \"ratification\", consent_on = \"2000\"",
            ),
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:9:83: error[R050]: consent_on 2000 lies before signed_on 2001-01-01
    help: read both again; a date known only to the month or year is a string, one not read is left out
"#
    );
}

#[test]
fn r050_an_instrument_ends_after_it_begins() {
    let found =
        printed(&[(ONE, &record("one", "entry_into_force = 2001-01-01\nterminated_on = 2000-01-01", ""))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:6:17: error[R050]: terminated_on 2000-01-01 lies before entry_into_force 2001-01-01
    help: read both again; a date known only to the month or year is a string, one not read is left out
"#
    );
}

#[test]
fn r051_a_page_tells_of_no_later_day() {
    let found = printed(&[(ONE, &record("one", "signed_on = 2027-01-01", ""))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:5:13: error[R051]: signed_on 2027-01-01 lies after 2026-11-23, when page was read
    help: no page tells of a later day: mend the date, or read_on of the source
"#
    );
}

#[test]
fn r052_entry_into_force_follows_the_rule() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "entry_into_force = 1996-04-14",
            &format!(
                "{}{}",
                "[entry_into_force_rule]\ndays_after_deposit = 30\nsource = \"page\"\n",
                party(
                    "state = \"PER\", consent = \"accession\", consent_on = 2007-11-12, in_force_on = 2007-12-13"
                )
            ),
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:12:82: error[R052]: PER is bound on 2007-12-13, but by the rule on 2007-12-12
    help: read the deposit, the day and the rule again; where the source states it so, write in_force = "stated"
"#
    );
}

#[test]
fn r053_nobody_is_bound_before_the_instrument() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "entry_into_force = 1996-04-14",
            &party("state = \"PER\", consent = \"accession\", in_force_on = 1996-04-13"),
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:9:57: error[R053]: PER is bound on 1996-04-13, before the instrument's entry_into_force 1996-04-14
    help: a state is bound no earlier than the instrument is in force: mend one of the two dates
"#
    );
}

#[test]
fn r054_a_computed_day_rests_on_something() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            &party(
                "state = \"PER\", consent = \"accession\", in_force_on = 1996-04-13, in_force = \"computed\"",
            ),
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:9:80: error[R054]: the day for PER is marked as computed, with nothing to compute it from
    help: add consent_on and [entry_into_force_rule], or say in a note how it was computed; a day that was read has no such mark
"#
    );
}

#[test]
fn r055_a_rule_counts_something() {
    let found = printed(&[(ONE, &record("one", "", "[entry_into_force_rule]\nsource = \"page\"\n"))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:6:1: error[R055]: the rule counts nothing
    help: give days_after_deposit (0 for the day itself), months_after_deposit or first_of_following_month
"#
    );
}

#[test]
fn a_succession_may_reach_back_before_its_deposit() {
    let row = r#"state = "PER", consent = "succession", consent_on = 1995-12-13, in_force_on = 1993-01-01"#;
    assert_eq!(codes_of_party(row), Vec::<String>::new());
}

#[test]
fn who_deposits_early_waits_for_the_instrument() {
    let row = r#"state = "PER", consent = "ratification", consent_on = 1995-01-01, in_force_on = 1996-04-14"#;
    assert_eq!(codes_of_party(row), Vec::<String>::new());
}

#[test]
fn a_date_known_to_the_month_may_be_any_of_its_days() {
    let row = r#"state = "PER", consent = "accession", consent_on = "2007-11", in_force_on = 2007-12-30"#;
    assert_eq!(codes_of_party(row), Vec::<String>::new());
    let row = r#"state = "PER", consent = "accession", consent_on = "2007-11", in_force_on = 2007-12-31"#;
    assert_eq!(codes_of_party(row), ["R052"]);
}

#[test]
fn a_day_the_source_states_or_a_note_explains_may_differ_from_the_rule_but_a_computed_one_may_not() {
    let row = |more| {
        format!(
            r#"state = "PER", consent = "accession", consent_on = 2007-11-12, in_force_on = 2007-12-20, {more}"#
        )
    };
    assert_eq!(codes_of_party(&row(r#"in_force = "stated""#)), Vec::<String>::new());
    assert_eq!(codes_of_party(&row(r#"note = "printed so""#)), Vec::<String>::new());
    assert_eq!(codes_of_party(&row(r#"in_force = "computed", note = "n""#)), ["R052"]);
}
