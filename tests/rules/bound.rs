//! Step 1: does the instrument bind this state on the day?

use crate::support::{ask, convention, open_convention, treaty};
use treaty_lookup::records::Tri;
use treaty_lookup::rules::bound::bound_once;
use treaty_lookup::rules::{Rule, join_all};

const MLA: &str = "'assistance'";

#[test]
fn a_state_is_bound_from_the_day_its_participation_is_in_force() {
    let convention = convention("c").any_offence(MLA);
    let on = |day| ask().on(day).among(std::slice::from_ref(&convention));
    assert_eq!(on("1995-05-31").why_not("c"), Rule::NotYetInForce);
    let found = on("1995-06-01");
    assert_eq!(found.get("c").since.as_deref(), Some("1995-06-01"));
    assert_eq!(found.rules("c")[..2], [Rule::InForceStated, Rule::InForceStated]);
}

#[test]
fn a_day_of_entry_into_force_follows_from_the_deposit_by_the_instruments_own_rule() {
    let joins = open_convention("c")
        .in_force("1990-01-01")
        .head("entry_into_force_rule = { days_after_deposit = 30, article = '38', source = 'page' }")
        .party("AAA", "1990-01-01")
        .row("state = 'BBB', consent = 'ratification', consent_on = 2007-11-12")
        .any_offence(MLA);
    let on = |day| ask().on(day).among(std::slice::from_ref(&joins));
    assert_eq!(on("2007-12-11").why_not("c"), Rule::NotYetInForce);
    let reason = on("2007-12-12").reason("c", Rule::InForceComputed).clone();
    assert_eq!(reason.article.as_deref(), Some("38"));
    assert_eq!(reason.date.map(|date| date.to_string()).as_deref(), Some("2007-12-12"));
}

#[test]
fn a_row_says_whether_its_day_was_read_or_computed() {
    let convention = open_convention("c")
        .in_force("1990-01-01")
        .head("entry_into_force_rule = { months_after_deposit = 3, first_of_following_month = true, source = 'page' }")
        .party("AAA", "1995-01-01")
        .row("state = 'BBB', consent_on = 1995-01-15, in_force_on = 1995-05-01, in_force = 'computed'")
        .any_offence(MLA);
    let found = ask().among(&[convention]);
    assert_eq!(found.rules("c")[..2], [Rule::InForceStated, Rule::InForceComputed]);
}

#[test]
fn a_deposit_known_to_the_month_is_computed_to_a_span_and_never_to_its_first_day() {
    let joins = open_convention("c")
        .in_force("1980-01-01")
        .head("entry_into_force_rule = { days_after_deposit = 90, source = 'page' }")
        .party("AAA", "1980-01-01")
        .row("state = 'BBB', consent = 'accession', consent_on = '1990-03'")
        .any_offence(MLA);
    let on = |day| ask().on(day).among(std::slice::from_ref(&joins));
    assert_eq!(on("1990-04-15").why_not("c"), Rule::NotYetInForce);
    assert_eq!(on("1990-06-10").why_not("c"), Rule::ForceNotKnown);
    let found = on("1990-07-01");
    assert_eq!(found.rules("c")[1], Rule::DateNotKnown);
    assert_eq!(found.get("c").since, None);
}

#[test]
fn a_deposit_without_a_rule_binds_from_a_day_that_is_not_known() {
    let joins = open_convention("c")
        .in_force("1990-01-01")
        .party("AAA", "1990-01-01")
        .row("state = 'BBB', consent_on = 1989-05-01")
        .any_offence(MLA);
    let on = |day| ask().on(day).among(std::slice::from_ref(&joins));
    assert_eq!(on("1989-12-31").why_not("c"), Rule::NotYetInForce);
    assert_eq!(on("1990-01-01").rules("c")[1], Rule::DateNotKnown);
}

#[test]
fn a_succession_takes_effect_as_stated_and_never_by_the_rule_for_accessions() {
    let succeeds = open_convention("c")
        .in_force("1960-01-01")
        .head("entry_into_force_rule = { days_after_deposit = 90, source = 'page' }")
        .party("AAA", "1960-01-01")
        .row("state = 'BBB', consent = 'succession', consent_on = 1993-02-22")
        .any_offence(MLA);
    let on = |day| ask().on(day).among(std::slice::from_ref(&succeeds));
    assert_eq!(on("1993-02-21").why_not("c"), Rule::NotYetInForce);
    assert_eq!(on("1993-02-22").rules("c")[1], Rule::DateNotKnown);
    let stated = open_convention("s")
        .in_force("1960-01-01")
        .party("AAA", "1960-01-01")
        .row("state = 'BBB', consent = 'succession', consent_on = 1993-02-22, in_force_on = 1993-01-01")
        .any_offence(MLA);
    assert_eq!(ask().on("1993-01-15").among(&[stated]).get("s").since.as_deref(), Some("1993-01-01"));
}

#[test]
fn no_state_is_bound_before_the_instrument_itself() {
    let early = convention("c").in_force("1997-01-01").any_offence(MLA);
    let on = |day| ask().on(day).among(std::slice::from_ref(&early));
    assert_eq!(on("1996-12-31").why_not("c"), Rule::NotYetInForce);
    assert_eq!(on("1997-01-01").get("c").since.as_deref(), Some("1997-01-01"));
}

#[test]
fn a_date_known_to_the_month_leaves_its_month_open() {
    let monthly =
        open_convention("c").in_force("1990-01-01").party("AAA", "1990-01-01").party("BBB", "1995-06");
    let monthly = monthly.any_offence(MLA);
    let on = |day| ask().on(day).among(std::slice::from_ref(&monthly));
    assert_eq!(on("1995-05-31").why_not("c"), Rule::NotYetInForce);
    assert_eq!(on("1995-06-15").why_not("c"), Rule::ForceNotKnown);
    assert_eq!(on("1995-06-30").get("c").since.as_deref(), Some("1995-06"));
}

#[test]
fn a_signature_alone_binds_nobody() {
    let signed = open_convention("c")
        .in_force("1990-01-01")
        .party("AAA", "1990-01-01")
        .row("state = 'BBB', signed_on = 1994-02-03")
        .any_offence(MLA);
    let out = ask().among(&[signed]);
    assert_eq!(out.why_not("c"), Rule::SignedOnly);
    assert_eq!(out.because("c").date.map(|date| date.to_string()).as_deref(), Some("1994-02-03"));
}

#[test]
fn a_source_that_says_no_party_is_believed() {
    let party = convention("c").any_offence(MLA);
    let listed = open_convention("d")
        .in_force("1990-01-01")
        .party("AAA", "1990-01-01")
        .row("state = 'BBB', standing = 'not-party', as_of = 2009-01-01")
        .any_offence(MLA);
    let out = ask().among(&[party, listed]);
    assert_eq!(out.ids(), ["c"]);
    assert_eq!(out.why_not("d"), Rule::NotAParty);
}

#[test]
fn a_state_that_is_named_and_no_more_is_left_open() {
    let named = open_convention("c")
        .in_force("1990-01-01")
        .party("AAA", "1990-01-01")
        .row("state = 'BBB', standing = 'not-known'")
        .any_offence(MLA);
    assert_eq!(ask().among(&[named]).why_not("c"), Rule::ForceNotKnown);
}

#[test]
fn a_state_without_a_row_is_no_party_as_of_the_day_the_list_was_whole() {
    let list = open_convention("c")
        .in_force("1990-01-01")
        .row("complete_as_of = '2021-03'")
        .party("AAA", "1990-01-01")
        .any_offence(MLA);
    let out = ask().among(&[list]);
    assert_eq!(out.why_not("c"), Rule::NoRecord);
    assert_eq!(out.because("c").date.map(|date| date.to_string()).as_deref(), Some("2021-03"));
}

#[test]
fn a_report_of_a_party_holds_from_the_day_it_speaks_of() {
    let reported = open_convention("c")
        .in_force("1990-01-01")
        .party("AAA", "1990-01-01")
        .row("state = 'BBB', standing = 'party', as_of = 2005-01-01")
        .any_offence(MLA);
    let on = |day| ask().on(day).among(std::slice::from_ref(&reported));
    assert_eq!(on("2004-12-31").why_not("c"), Rule::ForceNotKnown);
    assert_eq!(on("2005-01-01").rules("c")[1], Rule::InForceReported);
}

#[test]
fn a_report_without_a_day_counts_from_the_day_its_page_shows_or_was_read() {
    let reported = open_convention("c")
        .in_force("1990-01-01")
        .party("AAA", "1990-01-01")
        .row("state = 'BBB', standing = 'party', source = 'list'")
        .any_offence(MLA);
    let shows = "id = 'list', url = 'https://example.org/list', grade = 'government', read_on = 2026-01-01";
    let undated = reported.clone().page(shows);
    assert_eq!(ask().among(std::slice::from_ref(&undated)).why_not("c"), Rule::ForceNotKnown);
    assert_eq!(ask().on("2026-01-01").among(&[undated]).ids(), ["c"]);
    let dated = reported.page(&format!("{shows}, as_of = 2010-01-01"));
    assert_eq!(ask().among(&[dated]).ids(), ["c"]);
}

#[test]
fn provisional_application_is_shown_as_such() {
    let provisional = open_convention("c")
        .in_force("1990-01-01")
        .party("AAA", "1990-01-01")
        .row("state = 'BBB', standing = 'provisional', as_of = 2008-01-01")
        .any_offence(MLA);
    assert_eq!(ask().among(&[provisional]).rules("c")[1], Rule::Provisional);
}

#[test]
fn a_state_is_bound_until_its_withdrawal_takes_effect() {
    let leaves = open_convention("c")
        .in_force("1990-01-01")
        .party("AAA", "1990-01-01")
        .row("state = 'BBB', in_force_on = 1990-01-01, withdrawn_on = 2009-01-01, withdrawal_effective_on = 2010-01-01")
        .provision("topic = 'denunciation', article = '40'")
        .any_offence(MLA);
    let on = |day| ask().on(day).among(std::slice::from_ref(&leaves));
    assert_eq!(on("2009-12-31").ids(), ["c"]);
    assert_eq!(on("2010-01-01").why_not("c"), Rule::Withdrawn);
    assert_eq!(on("2010-01-01").because("c").article.as_deref(), Some("40"));
}

#[test]
fn a_notice_whose_effect_was_not_read_leaves_the_rest_open() {
    let leaves = open_convention("c")
        .in_force("1990-01-01")
        .party("AAA", "1990-01-01")
        .row("state = 'BBB', in_force_on = 1990-01-01, withdrawn_on = 2009-01-01")
        .any_offence(MLA);
    let on = |day| ask().on(day).among(std::slice::from_ref(&leaves));
    assert_eq!(on("2008-12-31").ids(), ["c"]);
    assert_eq!(on("2009-01-01").why_not("c"), Rule::WithdrawalEffectNotKnown);
    let monthly = open_convention("m")
        .in_force("1990-01-01")
        .party("AAA", "1990-01-01")
        .row("state = 'BBB', in_force_on = 1990-01-01, withdrawal_effective_on = '2010-06'")
        .any_offence(MLA);
    assert_eq!(ask().on("2010-06-15").among(&[monthly]).why_not("m"), Rule::WithdrawalEffectNotKnown);
}

#[test]
fn a_state_that_left_and_came_back_is_bound_again() {
    let back = open_convention("c")
        .in_force("1990-01-01")
        .party("AAA", "1990-01-01")
        .row("state = 'BBB', in_force_on = 1990-01-01, withdrawal_effective_on = 2000-01-01")
        .row("state = 'BBB', in_force_on = 2005-01-01")
        .any_offence(MLA);
    let on = |day| ask().on(day).among(std::slice::from_ref(&back)).found.len();
    assert_eq!(["1999-12-31", "2004-12-31", "2005-01-01"].map(on), [1, 0, 1]);
}

#[test]
fn what_holds_for_a_territory_does_not_bind_the_state() {
    let extended = open_convention("c")
        .in_force("1990-01-01")
        .party("AAA", "1990-01-01")
        .row("state = 'BBB', territory = 'An Island', in_force_on = 1991-01-01")
        .any_offence(MLA);
    assert_eq!(ask().among(&[extended]).why_not("c"), Rule::NoRecord);
}

#[test]
fn a_state_carries_on_the_position_of_the_state_it_continues() {
    let old =
        open_convention("c").in_force("1990-01-01").party("AAA", "1990-01-01").party("OLD", "1991-01-01");
    let record = old.any_offence(MLA).record();
    let lineage = ["BBB".into(), "OLD".into()];
    let candidate = treaty_lookup::rules::Candidate::from_record(&record, &["AAA".into()], &lineage);
    let candidates = [candidate];
    let joined = join_all(&candidates, &ask().0);
    assert_eq!(joined[0].holds, Tri::Yes);
    assert_eq!(joined[0].reasons[1].rule, Rule::Continues);
    assert_eq!(joined[0].reasons[1].term.as_deref(), Some("OLD"));
}

#[test]
fn a_state_carries_on_the_treaty_that_the_state_it_continues_concluded() {
    let record = treaty("t").head("parties = ['AAA', 'OLD']").any_offence(MLA).record();
    let side = |lineage: &[&str]| lineage.iter().copied().map(Into::into).collect::<Vec<_>>();
    let candidate = |lineage: &[&str]| {
        treaty_lookup::rules::Candidate::from_record(&record, &side(&["AAA"]), &side(lineage))
    };
    let candidates = [candidate(&["BBB", "OLD"])];
    let joined = join_all(&candidates, &ask().0);
    assert_eq!(
        joined[0].reasons.iter().map(|reason| reason.rule).collect::<Vec<_>>(),
        [Rule::InForceStated, Rule::Continues]
    );
    assert_eq!(joined[0].reasons[1].term.as_deref(), Some("OLD"));
    assert_eq!(joined[0].reasons[1].date.map(|date| date.to_string()).as_deref(), Some("2000-01-01"));
}

#[test]
fn a_states_own_row_stands_before_that_of_the_state_it_continues() {
    let left = open_convention("c")
        .in_force("1990-01-01")
        .party("AAA", "1990-01-01")
        .party("OLD", "1991-01-01")
        .row("state = 'BBB', in_force_on = 1992-01-01, withdrawal_effective_on = 2001-01-01")
        .any_offence(MLA)
        .record();
    let lineage = ["BBB".into(), "OLD".into()];
    let candidates = [treaty_lookup::rules::Candidate::from_record(&left, &["AAA".into()], &lineage)];
    let joined = join_all(&candidates, &ask().0);
    assert_eq!(joined[0].obstacle().map(|reason| reason.rule), Some(Rule::Withdrawn));
}

#[test]
fn a_state_may_apply_a_convention_provisionally_until_it_is_in_force() {
    let row =
        |state: &str| format!("state = '{state}', in_force_on = 2021-05-01, provisional_from = 2021-01-01");
    let early =
        open_convention("c").in_force("2021-05-01").row(&row("AAA")).row(&row("BBB")).any_offence(MLA);
    let on = |day| ask().on(day).among(std::slice::from_ref(&early));
    assert_eq!(on("2020-12-31").why_not("c"), Rule::NotYetInForce);
    assert_eq!(on("2021-01-01").rules("c")[..2], [Rule::Provisional; 2]);
    assert_eq!(on("2021-01-01").get("c").since.as_deref(), Some("2021-01-01"));
    assert_eq!(on("2021-05-01").rules("c")[..2], [Rule::InForceStated; 2]);
    let replaced = treaty("t").any_offence(MLA);
    let replaces = early.clone().relation("kind = 'replaces', target = 't'");
    let out = ask().on("2021-02-01").among(&[replaces, replaced]);
    assert_eq!((out.ids(), out.why_not("t")), (vec!["c"], Rule::ReplacedBy));
    let over = early.head("terminated_on = 2021-03-01");
    assert_eq!(ask().on("2021-04-01").among(&[over]).why_not("c"), Rule::Ended);
}

#[test]
fn a_bilateral_treaty_binds_a_party_by_its_own_row_where_it_has_one() {
    let row =
        treaty("t").row("state = 'BBB', in_force_on = 2000-01-01, withdrawal_effective_on = 2005-01-01");
    assert_eq!(ask().among(&[row.any_offence(MLA)]).why_not("t"), Rule::Withdrawn);
}

#[test]
fn what_bound_a_state_once_bound_it_whatever_became_of_it() {
    let left = open_convention("c")
        .in_force("1990-01-01")
        .row("state = 'AAA', in_force_on = 1990-01-01, withdrawal_effective_on = 2000-01-01")
        .row("state = 'BBB', standing = 'party', as_of = 2020-01-01");
    let candidates = ask().candidates(&[left, treaty("t").head("terminated_on = 2001-01-01")]);
    let on = ask().0.on;
    assert_eq!(bound_once(&candidates[0], &candidates[0].requesting, on), Tri::Yes);
    assert_eq!(bound_once(&candidates[0], &candidates[0].requested, on), Tri::Unknown);
    assert_eq!(bound_once(&candidates[1], &candidates[1].requested, on), Tri::Yes);
}

#[test]
fn the_reason_is_that_of_the_state_for_which_it_holds_least() {
    let mixed = open_convention("c")
        .in_force("1990-01-01")
        .row("state = 'AAA', standing = 'party', as_of = 2020-01-01")
        .row("state = 'BBB', standing = 'not-party'")
        .any_offence(MLA);
    let out = ask().among(&[mixed]);
    assert_eq!(out.why_not("c"), Rule::NotAParty);
    assert_eq!(out.because("c").state.as_ref().map(ToString::to_string).as_deref(), Some("BBB"));
}
