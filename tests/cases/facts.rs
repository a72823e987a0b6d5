//! What the facts of the case change.

use crate::support::{Asking, EXTRADITION, LAUNDERING, LIBRARY, MLA, ask, why_not};
use treaty_lookup::records::Grade;
use treaty_lookup::rules::{Facts, Question, Role, Rule};

/// The rule that decides on an instrument once a fact is known.
fn given(asked: &Asking, id: &str, set: impl FnOnce(&mut Facts)) -> Rule {
    let mut question = asked.question(&LIBRARY);
    set(&mut question.facts);
    why_not(&question, id).unwrap_or_else(|| panic!("{id} has no record")).because
}

/// seven-states/participation.csv: montevideo-extradition-1933 ARG (1956-05-19), COL, ECU, DOM; article 19.
#[test]
fn montevideo_1933_leaves_out_offences_from_before_it_bound_the_two() {
    for (one, other) in [("ARG", "COL"), ("ARG", "ECU"), ("DOM", "ARG")] {
        let asked = ask(one, other, EXTRADITION).on("1975-06-01");
        let committed = |day: &str| {
            let day = day.parse().expect("a day");
            given(&asked, "montevideo-extradition-1933", |facts| facts.committed_on = Some(day))
        };
        assert_eq!(committed("1956-05-18"), Rule::CommittedTooEarly, "{one}-{other}");
        assert_eq!(committed("1956-05-19"), Rule::First, "{one}-{other}");
    }
}

/// argentina-spain-chile-mexico/provisions.csv: arg-per-extradition-2004 II(1) (more than a year);
/// americas/instruments.csv: montevideo-extradition-1933 (a year at least); universal/provisions.csv: untoc-2000 2(b)
/// (four years).
#[test]
fn a_penalty_below_the_threshold_sets_a_treaty_aside() {
    let asked = ask("ARG", "PER", EXTRADITION);
    let year =
        |months| given(&asked, "arg-per-extradition-2004", |facts| facts.penalty_months = Some(months));
    assert_eq!([12, 13].map(year), [Rule::PenaltyBelowThreshold, Rule::First]);
    let asked = ask("ARG", "COL", EXTRADITION).on("1975-06-01");
    let year =
        |months| given(&asked, "montevideo-extradition-1933", |facts| facts.penalty_months = Some(months));
    assert_eq!([11, 12].map(year), [Rule::PenaltyBelowThreshold, Rule::First]);
    let asked = ask("PER", "BRA", MLA).offence("homicide");
    let serious = |months| given(&asked, "untoc-2000", |facts| facts.penalty_months = Some(months));
    assert_eq!([47, 48].map(serious), [Rule::PenaltyBelowThreshold, Rule::AddsTo]);
}

/// universal/provisions.csv: untoc-2000 3 (transnational, an organized criminal group) and 16(1).
#[test]
fn without_a_group_or_across_no_border_untoc_is_no_help() {
    let asked = ask("PER", "BRA", MLA).offence(LAUNDERING);
    assert_eq!(given(&asked, "untoc-2000", |facts| facts.transnational = Some(false)), Rule::ElementAbsent);
    assert_eq!(given(&asked, "untoc-2000", |facts| facts.organized_group = Some(false)), Rule::ElementAbsent);
    let extradition = ask("PER", "BRA", EXTRADITION).offence(LAUNDERING);
    assert_eq!(
        given(&extradition, "untoc-2000", |facts| facts.organized_group = Some(false)),
        Rule::ElementAbsent
    );
}

/// universal/instruments.csv: un-drugs-1988, uncac-2003, and who they launder for.
#[test]
fn a_convention_on_some_proceeds_does_not_reach_those_of_other_offences() {
    let from = |predicate| ask("PER", "BRA", MLA).offence(LAUNDERING).predicate(predicate);
    assert_eq!(from("corruption").why_not("un-drugs-1988"), (None, Rule::PredicateNotCovered));
    assert_eq!(from("drug-trafficking").why_not("uncac-2003"), (None, Rule::PredicateNotCovered));
    assert_eq!(from("homicide").why_not("un-drugs-1988"), (None, Rule::PredicateNotCovered));
}

/// instruments.csv of the three areas: what each treaty is for.
#[test]
fn a_treaty_on_another_measure_does_not_open_this_one() {
    let others = [
        (ask("ARG", "PER", MLA), "arg-per-extradition-2004"),
        (ask("ECU", "COL", EXTRADITION), "col-ecu-transfer-1990"),
        (ask("PER", "BRA", EXTRADITION), "bra-per-mla-1999"),
    ];
    for (asked, id) in others {
        assert_eq!(asked.why_not(id), (None, Rule::MeasureNotOffered), "{id}");
    }
}

#[test]
fn any_instrument_can_be_asked_why_it_does_not_apply() {
    let asked = ask("PER", "BRA", MLA);
    assert_eq!(asked.why_not("bra-per-mla-1999"), (Some(Role::Primary), Rule::First));
    assert_eq!(asked.why_not("arg-per-extradition-2004"), (None, Rule::NotAParty), "between others");
    assert_eq!(asked.why_not("bra-per-extradition-2003"), (None, Rule::MeasureNotOffered));
    let question = asked.question(&LIBRARY);
    assert_eq!(why_not(&question, "no-such-treaty"), None);
    let any_measure = Question { measure: Vec::new(), ..question.clone() };
    assert_eq!(
        why_not(&any_measure, "bra-per-extradition-2003").and_then(|told| told.role),
        Some(Role::Primary)
    );
    let graded = Question { grade: Some(Grade::Depositary), ..question };
    assert_eq!(why_not(&graded, "bra-per-mla-1999").map(|told| told.because), Some(Rule::BelowGrade));
}
