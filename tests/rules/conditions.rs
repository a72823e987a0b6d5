//! Step 6: what the instrument demands of this request.

use crate::support::{Asking, Treaty, ask, treaty};
use std::collections::BTreeSet;
use treaty_lookup::records::Grade;
use treaty_lookup::rules::{Basis, conditions, join_all};

/// The articles of a step, by number.
fn articles(asking: &Asking, treaty: &Treaty, step: Step) -> Vec<String> {
    let candidates = asking.candidates(std::slice::from_ref(treaty));
    let joined = join_all(&candidates, &asking.0);
    let provisions = match step {
        Step::Articles(basis) => conditions::articles(&joined[0], basis, &asking.0),
        Step::Conditions => conditions::conditions(&joined[0], &asking.0),
    };
    provisions.iter().filter_map(|provision| provision.article.as_ref().map(ToString::to_string)).collect()
}

enum Step {
    Articles(Basis),
    Conditions,
}

fn about(topics: &[&str]) -> Asking {
    let mut asking = ask();
    asking.0.condition_topics = topics.iter().copied().map(Into::into).collect::<BTreeSet<_>>().into();
    asking.0.measures_known = ["assistance", "extradition"].map(Into::into).into();
    asking
}

#[test]
fn the_articles_on_the_measure_and_on_the_offence_matter() {
    let map = treaty("t")
        .provision("topic = 'assistance', article = '18'")
        .provision("topic = 'extradition', article = '16'")
        .provision("topic = 'laundering', article = '6'")
        .provision("topic = 'assistance', article = '19', measures = ['extradition']");
    let step = || Step::Articles(Basis::LegalBasis);
    assert_eq!(articles(&about(&[]).offence(&["laundering"]), &map, step()), ["18", "6"]);
    assert_eq!(articles(&about(&[]).measure(&[]), &map, step()), ["18", "16", "19"]);
}

#[test]
fn the_clause_that_widens_or_serves_as_basis_is_shown_where_it_does() {
    let map = treaty("t")
        .provision("topic = 'deemed-extraditable', article = '16(3)'")
        .provision("topic = 'legal-basis', article = '16(4)'");
    assert_eq!(articles(&ask(), &map, Step::Articles(Basis::Widens)), ["16(3)"]);
    assert_eq!(articles(&ask(), &map, Step::Articles(Basis::OptionalBasis)), ["16(4)"]);
    assert!(articles(&ask(), &map, Step::Articles(Basis::LegalBasis)).is_empty());
}

#[test]
fn a_provision_on_a_condition_is_shown_for_its_own_measures_and_offences() {
    let map = treaty("t")
        .provision("topic = 'language', article = '1'")
        .provision("topic = 'language', article = '2', measures = ['extradition']")
        .provision("topic = 'language', article = '3', offences = ['drugs']")
        .provision("topic = 'scope', article = '4'");
    assert_eq!(articles(&about(&["language"]), &map, Step::Conditions), ["1"]);
    assert_eq!(articles(&about(&["language"]).offence(&["drugs"]), &map, Step::Conditions), ["1", "3"]);
}

#[test]
fn a_rule_on_nationals_says_nothing_of_a_person_known_not_to_be_one() {
    let map = treaty("t").provision("topic = 'nationals', article = '5'");
    let of = |national| {
        let asking = about(&["nationals"]).fact(|facts| facts.national_of_requested = national);
        articles(&asking, &map, Step::Conditions).len()
    };
    assert_eq!([None, Some(true), Some(false)].map(of), [1, 1, 0]);
}

#[test]
fn statements_of_both_states_count_from_the_day_they_were_made_until_they_are_withdrawn() {
    let said = |fields: &str| treaty("t").statement(&format!("kind = 'declaration', {fields}"));
    let count = |asking: Asking, fields: &str| {
        let candidates = asking.candidates(&[said(fields)]);
        let joined = join_all(&candidates, &asking.0);
        conditions::statements(&joined[0], &asking.0).len()
    };
    let other = "effect = 'other'";
    assert_eq!(count(ask(), &format!("state = 'AAA', {other}")), 1);
    assert_eq!(count(ask(), &format!("state = 'BBB', {other}")), 1);
    assert_eq!(count(ask(), &format!("state = 'BBB', {other}, against = ['CCC']")), 0);
    assert_eq!(count(ask(), &format!("state = 'BBB', {other}, against = ['AAA']")), 1);
    assert_eq!(count(ask(), &format!("state = 'AAA', {other}, against = ['BBB']")), 1);
    assert_eq!(count(ask(), &format!("state = 'BBB', {other}, made_on = 2011-01-01")), 0);
    assert_eq!(count(ask(), &format!("state = 'BBB', {other}, withdrawn_on = 2009-01-01")), 0);
    assert_eq!(count(ask(), &format!("state = 'BBB', {other}, measures = ['extradition']")), 0);
}

#[test]
fn a_statement_about_extradition_is_shown_only_to_those_who_ask_for_it() {
    for effect in ["nationals-not-extradited", "legal-basis-extradition-yes", "legal-basis-extradition-no"] {
        let treaty =
            treaty("t").statement(&format!("state = 'BBB', kind = 'declaration', effect = '{effect}'"));
        let count = |asking: Asking| {
            let candidates = asking.candidates(std::slice::from_ref(&treaty));
            conditions::statements(&join_all(&candidates, &asking.0)[0], &asking.0).len()
        };
        assert_eq!(count(ask()), 0);
        assert_eq!(count(ask().measure(&["extradition"])), 1);
        assert_eq!(count(ask().measure(&[])), 1);
    }
}

#[test]
fn what_is_said_of_force_and_participation_below_the_grade_asked_for_is_left_out() {
    let press = "id = 'press', url = 'https://example.org/press', grade = 'secondary', read_on = 2026-01-01";
    let mixed = treaty("t")
        .page(press)
        .any_offence("'assistance'")
        .scope("measures = ['extradition'], offences = ['any'], source = 'press'")
        .provision("topic = 'language', source = 'press'")
        .relation("kind = 'yields-to-others', source = 'press'")
        .observed("status = 'in-force', source = 'press'")
        .statement("state = 'AAA', kind = 'declaration', effect = 'other', source = 'press'")
        .row("state = 'AAA', source = 'press'");
    let whole = || ask().candidates(std::slice::from_ref(&mixed)).remove(0);
    assert_eq!(whole().limited_to(Grade::Secondary), Ok(whole()));
    let limited = whole().limited_to(Grade::Government).expect("its own page is the depositary's");
    let record = &limited.instrument;
    assert_eq!(
        (record.scope.len(), record.provision.len(), record.relation.len()),
        (2, 1, 1),
        "a text stays a text"
    );
    assert!(record.observation.is_empty());
    assert!(limited.requesting.rows.is_empty() && limited.requesting.statements.is_empty());
    let from_the_press = mixed.head("main_source = 'press'");
    let weak = ask().candidates(&[from_the_press]).remove(0);
    assert_eq!(weak.clone().limited_to(Grade::Government), Err(weak));
}
