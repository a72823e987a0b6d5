//! Step 5: which comes first, and what the others are beside it.

use crate::support::{ask, convention, treaty};
use treaty_lookup::rules::{Role, Rule};

const MLA: &str = "'assistance'";

#[test]
fn between_the_two_comes_before_regional_before_universal() {
    let out = ask().among(&[
        convention("a-universal").head("region = 'universal'").signed("2009-01-01").any_offence(MLA),
        convention("b-regional").head("region = 'americas'").signed("2008-01-01").any_offence(MLA),
        treaty("c-bilateral").signed("1930-01-01").any_offence(MLA),
    ]);
    assert_eq!(out.ids(), ["c-bilateral", "b-regional", "a-universal"]);
    assert_eq!(
        out.found.iter().map(|found| found.role).collect::<Vec<_>>(),
        [Role::Primary, Role::Alternative, Role::Alternative]
    );
    assert!(out.rules("c-bilateral").contains(&Rule::First));
    assert_eq!(out.reason("b-regional", Rule::StandsBeside).other, Some("c-bilateral".into()));
}

#[test]
fn later_comes_before_earlier_and_the_id_breaks_what_ties_are_left() {
    let dated = |id: &str, day: &str| convention(id).signed(day).any_offence(MLA);
    let out = ask().among(&[dated("a", "1990-01-01"), dated("c", "2001-01-01"), dated("b", "2001-01-01")]);
    assert_eq!(out.ids(), ["b", "c", "a"]);
}

#[test]
fn a_treaty_on_the_very_measure_comes_before_one_on_the_offence_which_adds_to_it() {
    let on_offence = treaty("t").scope("measures = ['assistance'], offences = ['fraud']");
    let out = ask().offence(&["fraud"]).among(&[on_offence, convention("c").any_offence(MLA)]);
    assert_eq!(out.ids(), ["c", "t"]);
    assert_eq!(out.role("t"), Role::Complement);
    assert!(out.rules("t").contains(&Rule::AddsTo));
}

#[test]
fn what_hangs_on_a_predicate_or_on_facts_comes_behind_what_is_covered_anyway() {
    let scope = |more: &str| format!("measures = ['assistance'], offences = ['laundering']{more}");
    let out = ask().offence(&["laundering"]).among(&[
        convention("a").scope(&scope(", predicates = ['drugs']")),
        convention("b").scope(&scope(", transnational = true")),
        convention("c").scope(&scope("")),
    ]);
    assert_eq!(out.ids(), ["c", "b", "a"]);
}

#[test]
fn a_treaty_on_some_offences_comes_first_only_for_a_question_that_names_one() {
    let on_fraud = convention("c").scope("measures = ['assistance'], offences = ['fraud']");
    assert_eq!(ask().offence(&["fraud"]).among(std::slice::from_ref(&on_fraud)).role("c"), Role::Primary);
    assert_eq!(ask().among(&[on_fraud]).role("c"), Role::Complement);
}

#[test]
fn a_protocol_stands_behind_the_instrument_it_adds_to() {
    let protocol =
        treaty("p").signed("2005-01-01").any_offence(MLA).relation("kind = 'supplements', target = 't'");
    let out = ask().among(&[protocol.clone(), treaty("t").signed("1999-01-01").any_offence(MLA)]);
    assert_eq!((out.ids(), out.role("p")), (vec!["t", "p"], Role::Complement));
    let beside_a_convention = ask().among(&[protocol, convention("c").any_offence(MLA)]);
    assert_eq!(beside_a_convention.role("p"), Role::Primary, "without its target it stands by itself");
}

#[test]
fn a_treaty_that_yields_is_left_when_the_others_fail() {
    let residual = convention("r").any_offence(MLA).relation("kind = 'yields-to-others'");
    let out = ask().among(&[residual, convention("c").signed("1900-01-01").any_offence(MLA)]);
    assert_eq!(out.ids(), ["c", "r"]);
    assert!(out.rules("r").contains(&Rule::FallsBack));
}

#[test]
fn the_order_of_the_records_changes_nothing() {
    let records = [
        convention("a").any_offence(MLA),
        treaty("b").any_offence(MLA),
        convention("c").scope("measures = ['assistance'], offences = ['fraud']"),
        treaty("d").in_force("2005-01-01").relation("kind = 'replaces', target = 'b'").any_offence(MLA),
    ];
    let mut turned = records.clone();
    turned.reverse();
    let fraud = ask().offence(&["fraud"]);
    assert_eq!(fraud.among(&records), fraud.among(&turned));
}
