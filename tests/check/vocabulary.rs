//! The vocabularies, and what is taken from them.

use super::{MEASURES, OFFENCES, ONE, STATES, TOPICS, party, printed, record};

#[test]
fn r030_a_state_is_in_the_vocabulary() {
    let found = printed(&[(ONE, &record("one", "", &party("state = \"Perú\", standing = \"party\"")))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:9:13: error[R030]: the state "Perú" is not known
    help: did you mean "PER"? Else use the ISO 3166 code that states.toml lists
"#
    );
}

#[test]
fn r031_an_offence_is_in_the_vocabulary() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            "[[scope]]\nmeasures = [\"extradition\"]\noffences = [\"bribry\"]\nsource = \"page\"\n",
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:8:13: error[R031]: the offence "bribry" is not known
    help: did you mean "bribery"? Else use an id of offences.toml, or add the term there
"#
    );
}

#[test]
fn r032_a_measure_is_in_the_vocabulary() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            "[[scope]]\nmeasures = [\"Extradición\"]\noffences = [\"any\"]\nsource = \"page\"\n",
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:7:13: error[R032]: the measure "Extradición" is not known
    help: did you mean "extradition"? Else use an id of measures.toml, or add the term there
"#
    );
}

#[test]
fn r033_a_topic_is_in_a_vocabulary() {
    let found = printed(&[(
        ONE,
        &record("one", "", "[[provision]]\ntopic = \"weather\"\nsummary = \"s\"\nsource = \"page\"\n"),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:7:9: error[R033]: the topic "weather" is not known
    help: use an id of topics.toml, or of a measure or an offence
"#
    );
}

#[test]
fn r034_a_rule_is_one_of_its_topic() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            "[[provision]]\ntopic = \"dual-criminality\"\nrule = \"maybe\"\nsummary = \"s\"\nsource = \"page\"\n",
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:8:8: error[R034]: "maybe" is no rule of the topic dual-criminality
    help: the topic dual-criminality has these: required, not-required
"#
    );
}

#[test]
fn r034_some_topics_have_no_rules() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            "[[provision]]\ntopic = \"extradition\"\nrule = \"maybe\"\nsummary = \"s\"\nsource = \"page\"\n",
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:8:8: error[R034]: "maybe" is no rule of the topic extradition
    help: the topic extradition has no rules: leave the key out
"#
    );
}

#[test]
fn r035_any_offence_stands_alone() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            "[[scope]]\nmeasures = [\"extradition\"]\noffences = [\"any\", \"bribery\"]\nsource = \"page\"\n",
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:8:12: error[R035]: `any` stands beside other offences
    help: `any` stands for every offence, alone, as the offences of a scope; elsewhere leave the key out
"#
    );
}

#[test]
fn r035_a_provision_for_all_offences_names_none() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            "[[provision]]\ntopic = \"costs\"\noffences = [\"any\"]\nsummary = \"s\"\nsource = \"page\"\n",
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:8:12: error[R035]: `any` is no offence of a provision
    help: `any` stands for every offence, alone, as the offences of a scope; elsewhere leave the key out
"#
    );
}

#[test]
fn r036_a_scope_says_something() {
    let found =
        printed(&[(ONE, &record("one", "", "[[scope]]\nmeasures = []\noffences = []\nsource = \"page\"\n"))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:7:12: error[R036]: the scope opens no measure
    help: say what was read; where the offences were not read, the list stays empty and `note` says so
instruments/universal/one.toml:8:12: error[R036]: the scope covers no offence
    help: say what was read; where the offences were not read, the list stays empty and `note` says so
"#
    );
}

#[test]
fn r040_a_term_is_declared_once() {
    let found = printed(&[("measures.toml", &format!("{MEASURES}{MEASURES}"))]);
    assert_eq!(
        found,
        r#"measures.toml:7:6: error[R040]: the measure "extradition" is declared twice
    help: declare it once, with all that belongs to it
"#
    );
}

#[test]
fn r041_a_name_is_of_one_term() {
    let found = printed(&[("offences.toml", &OFFENCES.replace("Subornation", "CORRUPTION"))]);
    assert_eq!(
        found,
        r#"offences.toml:9:63: error[R041]: "CORRUPTION" names corruption and bribery alike
    help: leave the name to one of the two; a word that may mean several states goes under [[ambiguous]]
"#
    );
}

#[test]
fn r042_a_topic_never_narrows_itself() {
    let circle = TOPICS.replace("id = \"costs\"", "id = \"costs\"\nnarrows = [\"dual-criminality\"]");
    let circle =
        circle.replace("id = \"dual-criminality\"", "id = \"dual-criminality\"\nnarrows = [\"costs\"]");
    let found = printed(&[("topics.toml", &circle)]);
    assert_eq!(
        found,
        r#"topics.toml:4:11: error[R042]: the topic "dual-criminality" lies below itself
    help: take out the step that leads back: a term never lies below its own narrower terms
topics.toml:13:11: error[R042]: the topic "costs" lies below itself
    help: take out the step that leads back: a term never lies below its own narrower terms
"#
    );
}

#[test]
fn r042_a_term_never_lies_below_itself() {
    let found = printed(&[("offences.toml", &OFFENCES.replace("[\"corruption\"]", "[\"bribery\"]"))]);
    assert_eq!(
        found,
        r#"offences.toml:8:11: error[R042]: the offence "bribery" lies below itself
    help: take out the step that leads back: a term never lies below its own narrower terms
"#
    );
}

#[test]
fn a_word_that_may_mean_several_states_may_stand_in_several_names() {
    let twice = STATES.replace("\"Peru\", es", "\"Brazil\", es");
    assert!(printed(&[("states.toml", &twice)]).contains("error[R041]"));
    let ambiguous = format!("{twice}\n[[ambiguous]]\nword = \"brazil\"\nstates = [\"BRA\", \"PER\"]\n");
    assert_eq!(printed(&[("states.toml", &ambiguous)]), "");
}
