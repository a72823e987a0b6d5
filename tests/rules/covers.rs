//! Step 3: does the instrument reach the offence for the measure?

use crate::support::{ask, convention, treaty};
use treaty_lookup::records::OffenceId;
use treaty_lookup::rules::{Condition, Role, Rule};

const MLA: &str = "measures = ['assistance']";
const EXTRADITION: &str = "measures = ['extradition']";

/// A convention on laundering that counts its offences as extraditable under other treaties, and may serve as basis.
fn widening(scope: &str) -> crate::support::Treaty {
    convention("w")
        .head("region = 'universal'")
        .scope(&format!("{EXTRADITION}, {scope}"))
        .relation("kind = 'deems-extraditable', measures = ['extradition'], article = '16(3)'")
        .relation("kind = 'optional-legal-basis', measures = ['extradition'], article = '16(4)'")
}

fn offences(ids: &[&str]) -> Vec<OffenceId> {
    ids.iter().copied().map(Into::into).collect()
}

#[test]
fn a_treaty_on_every_offence_covers_each() {
    let any = treaty("t").any_offence("'assistance'");
    assert!(
        ask()
            .offence(&["fraud"])
            .among(std::slice::from_ref(&any))
            .rules("t")
            .contains(&Rule::CoversAnyOffence)
    );
    assert!(ask().among(&[any]).get("t").conditions.is_empty());
}

#[test]
fn a_narrower_offence_is_covered_by_its_broader_term_and_never_the_other_way_round() {
    let on_corruption = convention("c").scope(&format!("{MLA}, offences = ['corruption']"));
    let on = |line: &[&str]| ask().offence(line).among(std::slice::from_ref(&on_corruption));
    assert!(on(&["corruption"]).rules("c").contains(&Rule::CoversOffence));
    let reason = on(&["bribery", "corruption"]).reason("c", Rule::CoversBroaderOffence).clone();
    assert_eq!(reason.term.as_deref(), Some("corruption"));
    let on_bribery = convention("c").scope(&format!("{MLA}, offences = ['bribery']"));
    assert_eq!(ask().offence(&["corruption"]).among(&[on_bribery]).why_not("c"), Rule::OffenceNotCovered);
}

#[test]
fn a_question_without_an_offence_is_served_if_it_is_one_of_the_instruments_own() {
    let on_drugs = convention("c").scope(&format!("{MLA}, offences = ['drugs']"));
    let out = ask().among(&[on_drugs]);
    assert_eq!(out.get("c").conditions, [Condition::Offence { offences: offences(&["drugs"]) }]);
    assert_eq!(out.role("c"), Role::Complement);
    assert!(out.rules("c").contains(&Rule::CoversSomeOffences));
}

#[test]
fn offences_of_fields_that_ask_for_the_same_besides_are_one_list() {
    let two = convention("c")
        .scope(&format!("{MLA}, offences = ['drugs']"))
        .scope(&format!("{MLA}, offences = ['bribery', 'drugs'], predicates = ['drugs']"))
        .scope(&format!("{MLA}, offences = ['fraud'], transnational = true"));
    let listed = ask().among(std::slice::from_ref(&two)).get("c").conditions.clone();
    assert_eq!(listed, [Condition::Offence { offences: offences(&["drugs", "bribery"]) }]);
    assert!(
        ask().offence(&["bribery"]).among(&[two]).get("c").conditions.len() == 1,
        "only its own predicates"
    );
}

#[test]
fn whether_offences_that_were_not_read_cover_this_one_stays_open() {
    let unread = treaty("t").scope(&format!("{MLA}, offences = []"));
    for asking in [ask(), ask().offence(&["fraud"])] {
        let out = asking.among(std::slice::from_ref(&unread));
        assert_eq!(out.get("t").conditions, [Condition::OffencesNotRead]);
        assert_eq!(out.role("t"), Role::Complement);
        assert!(out.rules("t").contains(&Rule::CoversSomeOffences));
    }
}

#[test]
fn an_offence_left_out_by_name_is_not_covered_nor_are_narrower_ones() {
    let except = treaty("t").scope(&format!("{MLA}, offences = ['any'], except = ['fiscal']"));
    let on = |line: &[&str]| ask().offence(line).among(std::slice::from_ref(&except));
    assert_eq!(on(&["tax-evasion", "fiscal"]).why_not("t"), Rule::OffenceNotCovered);
    assert_eq!(on(&["fraud"]).ids(), ["t"]);
}

#[test]
fn a_treaty_that_does_not_open_the_measure_is_set_aside() {
    let extradition = treaty("t").any_offence("'extradition'");
    assert_eq!(ask().among(&[extradition]).why_not("t"), Rule::MeasureNotOffered);
}

#[test]
fn a_measure_is_served_by_a_treaty_on_the_broader_one_that_includes_it() {
    let assistance = treaty("t").any_offence("'assistance'");
    assert_eq!(ask().measure(&["freezing", "assistance"]).among(&[assistance]).ids(), ["t"]);
    let freezing = treaty("t").any_offence("'freezing'");
    assert_eq!(ask().among(&[freezing]).why_not("t"), Rule::MeasureNotOffered);
}

#[test]
fn the_maximum_penalty_must_reach_the_threshold() {
    let threshold = treaty("t").scope(&format!("{MLA}, offences = ['any'], min_max_penalty_months = 12"));
    let with = |months| {
        ask().fact(|facts| facts.penalty_months = Some(months)).among(std::slice::from_ref(&threshold))
    };
    assert_eq!(with(11).why_not("t"), Rule::PenaltyBelowThreshold);
    assert!(with(12).get("t").conditions.is_empty());
    let open = Condition::Penalty { months: 12, more_than: false, by_law_of: "both" };
    assert_eq!(ask().among(std::slice::from_ref(&threshold)).get("t").conditions, [open]);
}

#[test]
fn a_threshold_of_more_than_a_year_is_not_met_by_a_year() {
    let scope = "offences = ['any'], min_max_penalty_months = 12, more_than = true";
    let threshold = treaty("t").scope(&format!("{MLA}, {scope}"));
    let with = |months| {
        ask().fact(|facts| facts.penalty_months = Some(months)).among(std::slice::from_ref(&threshold))
    };
    assert_eq!(with(12).why_not("t"), Rule::PenaltyBelowThreshold);
    assert_eq!(with(13).ids(), ["t"]);
}

#[test]
fn an_open_threshold_says_by_whose_law() {
    for law in ["requesting", "requested", "both"] {
        let scope = format!("{MLA}, offences = ['any'], min_max_penalty_months = 6, penalty_in = '{law}'");
        let conditions = ask().among(&[treaty("t").scope(&scope)]).get("t").conditions.clone();
        assert!(matches!(conditions[..], [Condition::Penalty { by_law_of, .. }] if by_law_of == law));
    }
}

#[test]
fn an_element_is_met_absent_or_left_as_a_condition() {
    let serious = convention("c")
        .scope(&format!("{MLA}, offences = ['any'], transnational = true, organized_group = true"));
    let with = |transnational, group| {
        ask()
            .fact(|facts| (facts.transnational, facts.organized_group) = (transnational, group))
            .among(std::slice::from_ref(&serious))
    };
    assert!(with(Some(true), Some(true)).get("c").conditions.is_empty());
    assert_eq!(with(Some(false), None).why_not("c"), Rule::ElementAbsent);
    assert_eq!(with(None, Some(false)).why_not("c"), Rule::ElementAbsent);
    assert_eq!(with(None, None).get("c").conditions, [Condition::Transnational, Condition::OrganizedGroup]);
}

#[test]
fn laundered_property_must_come_from_an_offence_the_instrument_reaches() {
    let scope = format!("{MLA}, offences = ['laundering'], predicates = ['drugs']");
    let convention = convention("c").scope(&scope);
    let laundering = || ask().offence(&["laundering"]);
    let from = |line: &[&str]| {
        let line = offences(line);
        laundering().fact(|facts| facts.predicate = Some(line)).among(std::slice::from_ref(&convention))
    };
    assert!(from(&["cocaine", "drugs"]).get("c").conditions.is_empty());
    assert_eq!(from(&["fraud"]).why_not("c"), Rule::PredicateNotCovered);
    let open = laundering().among(std::slice::from_ref(&convention));
    assert_eq!(open.get("c").conditions, [Condition::Predicate { offences: offences(&["drugs"]) }]);
}

#[test]
fn a_list_in_a_treatys_own_words_leaves_the_offence_to_its_reader() {
    let list = treaty("t").scope(&format!("{EXTRADITION}, offences = ['any'], closed_list = true"));
    let extradition = || ask().measure(&["extradition"]);
    assert_eq!(
        extradition().offence(&["fraud"]).among(std::slice::from_ref(&list)).get("t").conditions,
        [Condition::OnItsList]
    );
    assert!(extradition().among(&[list]).get("t").conditions.is_empty());
}

#[test]
fn the_best_field_of_application_decides() {
    let two = convention("c")
        .scope(&format!("{MLA}, offences = ['any'], min_max_penalty_months = 48, transnational = true"))
        .scope(&format!("{MLA}, offences = ['bribery'], transnational = true"));
    let bribery = ask().offence(&["bribery"]).among(std::slice::from_ref(&two));
    assert_eq!(bribery.get("c").conditions, [Condition::Transnational]);
    let murder = ask().offence(&["murder"]).among(&[two]);
    assert_eq!(murder.get("c").conditions.len(), 2);
}

#[test]
fn the_reason_is_that_of_the_field_that_came_nearest() {
    let serious = format!("{MLA}, offences = ['any'], min_max_penalty_months = 48");
    let listed = format!("{MLA}, offences = ['bribery']");
    for scopes in [[&serious, &listed], [&listed, &serious]] {
        let convention = convention("c").scope(scopes[0]).scope(scopes[1]);
        let out =
            ask().offence(&["murder"]).fact(|facts| facts.penalty_months = Some(24)).among(&[convention]);
        assert_eq!(out.why_not("c"), Rule::PenaltyBelowThreshold);
    }
}

#[test]
fn between_states_that_also_amended_it_the_amendment_says_what_is_covered() {
    let old = treaty("t").scope(&format!("{EXTRADITION}, offences = ['murder']"));
    let amends = |id: &str, since: &str, months: u16| {
        treaty(id)
            .in_force(since)
            .relation("kind = 'amends', target = 't', article = '1'")
            .scope(&format!("{EXTRADITION}, offences = ['any'], min_max_penalty_months = {months}"))
    };
    let fraud = |on| ask().measure(&["extradition"]).offence(&["fraud"]).on(on);
    let treaties = [old, amends("z", "2005-01-01", 24), amends("a", "2008-01-01", 12)];
    assert_eq!(fraud("2004-12-31").among(&treaties).why_not("t"), Rule::OffenceNotCovered);
    assert_eq!(fraud("2005-01-01").among(&treaties).reason("t", Rule::AmendedBy).other, Some("z".into()));
    assert_eq!(fraud("2010-01-01").among(&treaties).reason("t", Rule::AmendedBy).other, Some("a".into()));
}

#[test]
fn an_old_list_treaty_is_widened_by_a_convention_that_deems_its_offences_extraditable() {
    let list = treaty("t").scope(&format!("{EXTRADITION}, offences = ['murder'], closed_list = true"));
    let convention = widening("offences = ['laundering'], organized_group = true");
    let laundering = ask().measure(&["extradition"]).offence(&["laundering"]);
    assert_eq!(laundering.among(std::slice::from_ref(&list)).why_not("t"), Rule::OffenceNotCovered);
    let out = laundering.among(&[list.clone(), convention]);
    let reason = out.reason("t", Rule::WidenedBy);
    assert_eq!((reason.other.clone(), reason.article.as_deref()), (Some("w".into()), Some("16(3)")));
    assert_eq!(out.get("t").conditions, [Condition::OrganizedGroup]);
    assert!(!out.rules("t").contains(&Rule::OffenceNotCovered));
    assert_eq!((out.role("t"), out.role("w")), (Role::Primary, Role::Complement));
    let murder = ask().measure(&["extradition"]).offence(&["murder"]);
    assert!(
        !murder.among(&[list, widening("offences = ['laundering']")]).rules("t").contains(&Rule::WidenedBy)
    );
}

#[test]
fn a_list_that_may_lack_the_offence_is_widened_too() {
    let list = treaty("t").scope(&format!("{EXTRADITION}, offences = ['any'], closed_list = true"));
    let out = ask()
        .measure(&["extradition"])
        .offence(&["laundering"])
        .among(&[list, widening("offences = ['laundering']")]);
    assert!(out.rules("t").contains(&Rule::WidenedBy));
    assert!(out.get("t").conditions.is_empty());
}

#[test]
fn the_convention_that_leaves_least_open_widens() {
    let list = treaty("t").scope(&format!("{EXTRADITION}, offences = ['any'], closed_list = true"));
    let second = convention("v")
        .scope(&format!("{EXTRADITION}, offences = ['laundering']"))
        .relation("kind = 'deems-extraditable', measures = ['extradition']");
    let out = ask().measure(&["extradition"]).offence(&["laundering"]).among(&[
        list,
        widening("offences = ['laundering'], organized_group = true"),
        second,
    ]);
    assert_eq!(out.reason("t", Rule::WidenedBy).other, Some("v".into()));
}

#[test]
fn a_convention_on_other_offences_is_no_extradition_treaty_to_be_widened() {
    let genocide = convention("g").scope(&format!("{EXTRADITION}, offences = ['genocide']"));
    let out = ask()
        .measure(&["extradition"])
        .offence(&["laundering"])
        .among(&[genocide, widening("offences = ['laundering']")]);
    assert_eq!(out.why_not("g"), Rule::OffenceNotCovered);
    assert_eq!(out.ids(), ["w"]);
}
