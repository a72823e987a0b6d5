//! Ids, file names and folders.

use super::{ONE, PAIR, STATES, TWO, bilateral, printed, record};

#[test]
fn r010_an_id_is_its_file_name() {
    let found = printed(&[(ONE, &record("two", "", ""))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:1:6: error[R010]: the id is "two" and the file is named "one"
    help: rename the file, or mend the id: the two are the same
"#
    );
}

#[test]
fn r010_the_file_of_a_state_is_named_by_it() {
    let found = printed(&[("authorities/PER.toml", "state = \"BRA\"\n")]);
    assert_eq!(
        found,
        r#"authorities/PER.toml:1:9: error[R010]: the file of BRA is named "PER"
    help: rename the file, or mend the id: the two are the same
"#
    );
}

#[test]
fn r011_an_id_is_in_kebab_case() {
    let found = printed(&[("One_2003.toml", &record("One_2003", "", ""))]);
    assert_eq!(
        found,
        r#"One_2003.toml:1:6: error[R011]: the id "One_2003" is not in kebab case
    help: write it in lower-case letters, digits and single hyphens
"#
    );
}

#[test]
fn r012_an_id_is_used_once() {
    let found = printed(&[(ONE, &record("one", "", "")), ("one.toml", &record("one", "", ""))]);
    assert_eq!(
        found,
        r#"one.toml:1:6: error[R012]: "one" is the id of instruments/universal/one.toml already
    help: give one of the two another id; an id, once used, is never used again
"#
    );
}

#[test]
fn r012_a_former_id_is_used_no_more() {
    let found =
        printed(&[(ONE, &record("one", "former_ids = [\"two\"]", "")), (TWO, &record("two", "", ""))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:5:15: error[R012]: "two" is the id of instruments/universal/two.toml already
    help: give one of the two another id; an id, once used, is never used again
"#
    );
}

#[test]
fn r012_a_former_id_is_not_the_id_itself() {
    let found = printed(&[(ONE, &record("one", "former_ids = [\"one\"]", ""))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:5:15: error[R012]: "one" is the id of this record already
    help: give one of the two another id; an id, once used, is never used again
"#
    );
}

#[test]
fn r013_a_bilateral_id_begins_with_the_parties() {
    let found = printed(&[("per-bra-2003.toml", &bilateral("per-bra-2003", "parties = [\"PER\", \"BRA\"]"))]);
    assert_eq!(
        found,
        r#"per-bra-2003.toml:1:6: error[R013]: the id "per-bra-2003" does not begin with "bra-per-"
    help: begin it with the parties' codes in alphabetical order, in lower case
"#
    );
}

#[test]
fn r014_a_bilateral_record_stands_with_its_pair() {
    let found = printed(&[(
        "instruments/bilateral/PER-BRA/bra-per-extradition-2003.toml",
        &bilateral("bra-per-extradition-2003", "parties = [\"PER\", \"BRA\"]"),
    )]);
    assert_eq!(
        found,
        r#"instruments/bilateral/PER-BRA/bra-per-extradition-2003.toml:5:11: error[R014]: the file does not stand in instruments/bilateral/BRA-PER
    help: move the file: bilateral records stand in instruments/bilateral, one folder a pair of states
"#
    );
}

#[test]
fn r014_a_multilateral_record_does_not_stand_among_pairs() {
    let found = printed(&[("instruments/bilateral/one.toml", &record("one", "", ""))]);
    assert_eq!(
        found,
        r#"instruments/bilateral/one.toml:2:8: error[R014]: a multilateral record stands among the bilateral ones
    help: move the file: bilateral records stand in instruments/bilateral, one folder a pair of states
"#
    );
}

#[test]
fn r015_a_bilateral_record_has_two_parties() {
    let found = printed(&[(PAIR, &bilateral("bra-per-extradition-2003", "parties = [\"PER\", \"PER\"]"))]);
    assert_eq!(
        found,
        r#"instruments/bilateral/BRA-PER/bra-per-extradition-2003.toml:2:8: error[R015]: a bilateral record names at least two parties
    help: list the parties of a bilateral record in `parties`, those of a multilateral one in [participation]
"#
    );
}

#[test]
fn r015_a_multilateral_record_lists_parties_in_participation() {
    let found = printed(&[(ONE, &record("one", "parties = [\"PER\", \"BRA\"]", ""))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:5:11: error[R015]: a multilateral record has no `parties`
    help: list the parties of a bilateral record in `parties`, those of a multilateral one in [participation]
"#
    );
}

#[test]
fn r016_a_state_has_three_letters() {
    let found = printed(&[("states.toml", &STATES.replace("\"PER\"", "\"Peru\""))]);
    assert_eq!(
        found,
        r#"states.toml:8:6: error[R016]: "Peru" is no code of a state
    help: use the three capital letters of ISO 3166
"#
    );
}
