//! Step 4: what the instrument does for the request.

use crate::support::{Treaty, ask, convention, treaty};
use treaty_lookup::rules::{Basis, Condition, Role, Rule};

fn optional() -> Treaty {
    convention("o")
        .head("region = 'universal'")
        .scope("measures = ['extradition'], offences = ['laundering']")
        .relation("kind = 'optional-legal-basis', measures = ['extradition'], article = '16(4)'")
}

fn laundering() -> crate::support::Asking {
    ask().measure(&["extradition"]).offence(&["laundering"])
}

#[test]
fn a_treaty_that_obliges_is_a_legal_basis() {
    let out = ask().among(&[treaty("t").any_offence("'assistance'")]);
    assert_eq!(out.get("t").basis, Basis::LegalBasis);
    assert!(out.rules("t").contains(&Rule::LegalBasis));
}

#[test]
fn without_a_treaty_a_convention_may_be_the_basis_and_the_requested_states_declaration_is_not_known() {
    let out = laundering().among(&[optional()]);
    assert_eq!(out.get("o").basis, Basis::OptionalBasis);
    assert_eq!(out.get("o").conditions, [Condition::TakenAsBasis]);
    assert!(out.rules("o").contains(&Rule::OptionalBasis));
}

#[test]
fn a_convention_that_only_widens_is_no_basis_where_no_treaty_is() {
    let widens = convention("w")
        .scope("measures = ['extradition'], offences = ['laundering']")
        .relation("kind = 'deems-extraditable', measures = ['extradition'], article = '4'");
    let alone = laundering().among(std::slice::from_ref(&widens));
    assert_eq!(alone.why_not("w"), Rule::NothingToWiden);
    assert_eq!(alone.because("w").article.as_deref(), Some("4"));
    let list = treaty("t").scope("measures = ['extradition'], offences = ['murder'], closed_list = true");
    let out = laundering().among(&[widens, list]);
    assert_eq!(out.get("w").basis, Basis::Widens);
    assert!(out.rules("t").contains(&Rule::WidenedBy));
    let residual = convention("r").any_offence("'extradition'").relation("kind = 'yields-to-others'");
    let widens = convention("w")
        .scope("measures = ['extradition'], offences = ['laundering']")
        .relation("kind = 'deems-extraditable', measures = ['extradition']");
    let out = laundering().among(&[widens, residual]);
    assert_eq!(
        out.get("w").basis,
        Basis::Widens,
        "a treaty that stands back for others is a treaty all the same"
    );
}

#[test]
fn the_requested_state_that_takes_it_as_a_basis_settles_it() {
    let yes = optional().statement(
        "state = 'BBB', kind = 'notification', article = '16(5)', effect = 'legal-basis-extradition-yes'",
    );
    let out = laundering().among(std::slice::from_ref(&yes));
    assert!(out.get("o").conditions.is_empty());
    assert_eq!(out.reason("o", Rule::DeclaredBasis).article.as_deref(), Some("16(5)"));
    let other_way = laundering().turned_round().among(&[yes]);
    assert_eq!(
        other_way.get("o").conditions,
        [Condition::TakenAsBasis],
        "what the asking State declared is another matter"
    );
}

#[test]
fn the_requested_state_that_does_not_take_it_as_a_basis_sets_it_aside() {
    let no =
        optional().statement("state = 'BBB', kind = 'notification', effect = 'legal-basis-extradition-no'");
    let out = laundering().among(&[no]);
    assert_eq!(out.why_not("o"), Rule::DeclaredNoBasis);
    assert_eq!(
        out.because("o").article.as_deref(),
        Some("16(4)"),
        "the convention's article where the statement names none"
    );
}

#[test]
fn the_last_declaration_by_the_day_counts_and_one_taken_back_does_not() {
    let changed = optional()
        .statement("state = 'BBB', kind = 'notification', effect = 'legal-basis-extradition-no', made_on = 2001-01-01, withdrawn_on = 2009-01-01")
        .statement("state = 'BBB', kind = 'notification', effect = 'legal-basis-extradition-yes', made_on = 2005-01-01");
    let on = |day| laundering().on(day).among(std::slice::from_ref(&changed));
    assert!(on("2000-12-31").rules("o").contains(&Rule::OptionalBasis));
    assert_eq!(on("2001-01-01").why_not("o"), Rule::DeclaredNoBasis);
    assert!(on("2005-01-01").rules("o").contains(&Rule::DeclaredBasis));
    let taken_back = optional()
        .statement("state = 'BBB', kind = 'notification', effect = 'legal-basis-extradition-no', withdrawn_on = 2009-01-01");
    assert!(laundering().among(&[taken_back]).rules("o").contains(&Rule::OptionalBasis));
}

#[test]
fn beside_an_extradition_treaty_the_convention_widens_it_whatever_was_declared() {
    let convention = optional()
        .relation("kind = 'deems-extraditable', measures = ['extradition'], article = '16(3)'")
        .statement("state = 'BBB', kind = 'notification', effect = 'legal-basis-extradition-no'");
    let by_threshold = treaty("t").any_offence("'extradition'");
    let by_list =
        treaty("t").scope("measures = ['extradition'], offences = ['laundering'], closed_list = true");
    for extradition in [by_threshold, by_list] {
        let out = laundering().among(&[convention.clone(), extradition]);
        assert_eq!(out.get("o").basis, Basis::Widens);
        let reason = out.reason("o", Rule::Widens);
        assert_eq!((reason.other.clone(), reason.article.as_deref()), (Some("t".into()), Some("16(3)")));
        assert_eq!(out.role("t"), Role::Primary);
    }
}

#[test]
fn a_convention_that_does_not_widen_stays_an_optional_basis_behind_the_treaty() {
    let out = laundering().among(&[optional(), treaty("t").any_offence("'extradition'")]);
    assert_eq!((out.get("o").basis, out.role("o")), (Basis::OptionalBasis, Role::Fallback));
}

#[test]
fn procedure_comes_from_the_convention_only_where_no_other_treaty_on_the_measure_binds_the_two() {
    let convention = convention("c").scope("measures = ['assistance'], offences = ['laundering']").relation(
        "kind = 'imports-procedure', measures = ['assistance'], articles = ['18(9)-(29)'], article = '18(7)'",
    );
    let asking = ask().offence(&["laundering"]);
    let alone = asking.among(std::slice::from_ref(&convention));
    assert_eq!(alone.get("c").basis, Basis::Procedure);
    assert_eq!(alone.reason("c", Rule::SuppliesProcedure).term.as_deref(), Some("18(9)-(29)"));
    let beside = asking.among(&[convention, treaty("t").any_offence("'assistance'")]);
    assert_eq!(beside.get("c").basis, Basis::LegalBasis);
    assert_eq!(beside.reason("c", Rule::ProcedureFromOther).other, Some("t".into()));
}

#[test]
fn a_residual_treaty_stands_back_and_steps_in_when_the_other_lapses() {
    let residual = convention("r")
        .any_offence("'extradition'")
        .relation("kind = 'yields-to-others', measures = ['extradition'], article = '21'");
    let lapses = treaty("t").head("terminated_on = 2008-01-01").any_offence("'extradition'");
    let on = |day| ask().measure(&["extradition"]).on(day).among(&[residual.clone(), lapses.clone()]);
    let before = on("2007-12-31");
    assert_eq!((before.role("t"), before.role("r")), (Role::Primary, Role::Fallback));
    assert_eq!(before.reason("r", Rule::YieldsTo).other, Some("t".into()));
    let after = on("2008-01-01");
    assert_eq!(after.role("r"), Role::Primary);
    assert!(after.rules("r").contains(&Rule::StepsIn));
}

#[test]
fn residual_treaties_do_not_yield_to_one_another() {
    let residual = |id: &str, signed: &str| {
        convention(id).signed(signed).any_offence("'extradition'").relation("kind = 'yields-to-others'")
    };
    let out =
        ask().measure(&["extradition"]).among(&[residual("a", "1928-01-01"), residual("b", "1933-01-01")]);
    assert_eq!(out.ids(), ["b", "a"]);
    assert!(["a", "b"].iter().all(|id| out.rules(id).contains(&Rule::StepsIn)));
}

#[test]
fn a_treaty_in_dispute_displaces_nothing() {
    let disputed = treaty("d")
        .observed("status = 'in-force', by = 'AAA', on = 2001-01-01")
        .observed("status = 'not-in-force', by = 'BBB', on = 2001-01-01")
        .any_offence("'extradition'");
    let residual = convention("r").any_offence("'extradition'").relation("kind = 'yields-to-others'");
    let out = ask().measure(&["extradition"]).among(&[disputed.clone(), residual]);
    assert_eq!((out.role("r"), out.role("d")), (Role::Primary, Role::Fallback));
    assert!(out.rules("r").contains(&Rule::StepsIn));
    let convention = optional().relation("kind = 'deems-extraditable', measures = ['extradition']");
    assert_eq!(laundering().among(&[disputed, convention]).get("o").basis, Basis::OptionalBasis);
}

#[test]
fn a_question_about_a_channel_finds_channels() {
    let mut asking = ask().measure(&["spontaneous-information"]);
    asking.0.channel = true;
    let out = asking.among(&[convention("c")
        .scope("measures = ['spontaneous-information'], offences = ['any'], article = '18(4)'")]);
    assert_eq!(out.get("c").basis, Basis::Channel);
    assert_eq!(out.reason("c", Rule::Channel).article.as_deref(), Some("18(4)"));
}
