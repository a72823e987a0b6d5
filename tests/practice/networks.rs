use super::{json, run};

#[test]
fn networks_of_both_states_say_what_they_are_for() {
    let (code, page, _) = run(&["between", "peru", "brazil", "--measure", "spontaneous-information"]);
    assert_eq!(code, 0);
    assert!(page.contains("Networks both belong to:"));
    assert!(page.contains("(RRAG): Contact points that exchange information"), "{page}");
}

#[test]
fn those_that_help_with_the_very_measure_come_first() {
    let answer = json(&["between", "peru", "brazil", "--measure", "spontaneous-information"]);
    let helps: Vec<bool> = answer["networks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|network| {
            network["measures"].as_array().unwrap().iter().any(|one| one == "spontaneous-information")
        })
        .collect();
    assert!(helps.is_sorted_by_key(|helps| !helps), "{helps:?}");
}

#[test]
fn a_clause_on_spontaneous_information_is_shown_with_article_and_limits() {
    let (_, page, _) = run(&["between", "peru", "brazil", "--measure", "spontaneous-information"]);
    assert!(page.contains("art. 18(4): Authorities may send information"), "{page}");
    assert!(page.contains("art. 18(5): The receiving State respects confidentiality"), "{page}");
}
