//! Step 1: is the instrument as a whole in force on the day?

use crate::support::{ask, open_convention, treaty};
use treaty_lookup::rules::Rule;
use treaty_lookup::rules::force::in_force;

const MLA: &str = "'assistance'";

#[test]
fn a_bilateral_treaty_is_in_force_between_its_dates() {
    let ended = treaty("t").head("terminated_on = 2008-01-01").any_offence(MLA);
    let on = |day| ask().on(day).among(std::slice::from_ref(&ended));
    assert_eq!(on("1999-12-31").why_not("t"), Rule::NotYetInForce);
    assert_eq!(on("2000-01-01").ids(), ["t"]);
    assert_eq!(on("2007-12-31").ids(), ["t"]);
    assert_eq!(on("2008-01-01").why_not("t"), Rule::Ended);
    let sometime = treaty("t").head("terminated_on = '2010'").any_offence(MLA);
    assert_eq!(ask().among(&[sometime]).why_not("t"), Rule::EndNotKnown);
}

#[test]
fn a_register_that_flags_a_treaty_in_force_is_believed_from_its_day() {
    let flagged = undated().observed("status = 'in-force', on = '2009-02'").any_offence(MLA);
    let on = |day| ask().on(day).among(std::slice::from_ref(&flagged));
    assert_eq!(on("2009-02-15").why_not("t"), Rule::ForceNotKnown);
    assert_eq!(on("2009-02-28").rules("t")[0], Rule::InForceReported);
    assert_eq!(on("2009-02-28").get("t").since, None);
}

#[test]
fn a_treaty_of_which_no_force_was_read_is_not_assumed_to_bind() {
    assert_eq!(ask().among(&[undated().any_offence(MLA)]).why_not("t"), Rule::ForceNotKnown);
}

#[test]
fn nothing_is_in_force_before_it_was_signed() {
    let unread = undated().signed("2004-06-11").any_offence(MLA);
    assert_eq!(ask().on("2004-06-10").among(std::slice::from_ref(&unread)).why_not("t"), Rule::NotYetInForce);
    assert_eq!(ask().among(std::slice::from_ref(&unread)).why_not("t"), Rule::ForceNotKnown);
    let over = unread.observed("status = 'terminated', on = 2020-01-01");
    assert_eq!(ask().on("2004-06-10").among(&[over]).why_not("t"), Rule::NotYetInForce);
}

#[test]
fn a_treaty_reported_as_not_in_force_does_not_bind() {
    let pending = undated().observed("status = 'not-in-force', on = 2009-01-01").any_offence(MLA);
    assert_eq!(ask().among(&[pending]).why_not("t"), Rule::ReportedNotInForce);
}

#[test]
fn a_later_report_against_an_earlier_one_or_a_stated_date_leaves_it_open() {
    let stated = treaty("t").observed("status = 'not-in-force', on = 2009-01-01").any_offence(MLA);
    assert_eq!(ask().on("2008-12-31").among(std::slice::from_ref(&stated)).ids(), ["t"]);
    assert_eq!(ask().among(&[stated]).why_not("t"), Rule::SourcesDisagree);
    let reports = undated()
        .observed("status = 'in-force', on = 2001-01-01")
        .observed("status = 'not-in-force', on = 2009-01-01")
        .any_offence(MLA);
    assert_eq!(ask().among(&[reports]).why_not("t"), Rule::ForceNotKnown);
}

#[test]
fn a_treaty_reported_as_over_has_ended_by_that_day() {
    for status in ["terminated", "replaced"] {
        let over = treaty("t")
            .observed("status = 'terminated', on = 2020-01-01")
            .observed(&format!("status = '{status}', on = 2009-01-01"))
            .any_offence(MLA);
        assert_eq!(ask().among(&[over]).why_not("t"), Rule::Ended, "{status}");
    }
}

#[test]
fn when_a_treaty_reported_as_over_ended_stays_open_before_the_report() {
    let over = treaty("t").observed("status = 'terminated', on = 2015-01-01").any_offence(MLA);
    assert_eq!(ask().among(std::slice::from_ref(&over)).why_not("t"), Rule::EndNotKnown);
    let seen_alive = over.clone().observed("status = 'in-force', on = 2012-01-01");
    assert_eq!(ask().among(&[seen_alive]).ids(), ["t"], "a later report saw it in force");
    let named = over.relation("kind = 'replaced-by', target = 'n'");
    assert_eq!(ask().among(&[named]).ids(), ["t"], "a named successor tells when");
}

#[test]
fn a_doubt_leaves_it_open_until_a_later_report_settles_it() {
    let doubted = treaty("t").observed("status = 'doubtful', on = 2005-01-01").any_offence(MLA);
    assert_eq!(ask().on("2004-12-31").among(std::slice::from_ref(&doubted)).ids(), ["t"]);
    assert_eq!(ask().among(std::slice::from_ref(&doubted)).why_not("t"), Rule::ForceDoubted);
    let settled = doubted.observed("status = 'in-force', on = 2008-01-01");
    assert_eq!(ask().among(&[settled]).ids(), ["t"]);
}

#[test]
fn provisional_application_of_a_treaty_counts_from_its_day_although_it_is_not_in_force() {
    let applied = "status = 'provisional', on = 1998-03-01";
    let early = treaty("t").observed(applied).any_offence(MLA);
    assert_eq!(ask().on("1998-02-28").among(std::slice::from_ref(&early)).why_not("t"), Rule::NotYetInForce);
    let out = ask().on("1998-03-01").among(std::slice::from_ref(&early));
    assert_eq!((out.rules("t")[0], out.get("t").since.as_deref()), (Rule::Provisional, Some("1998-03-01")));
    assert_eq!(ask().among(&[early]).rules("t")[0], Rule::InForceStated, "in force since");
    let pending = undated().observed(applied).observed("status = 'not-in-force', on = 2009-01-01");
    assert_eq!(ask().among(&[pending.any_offence(MLA)]).rules("t")[0], Rule::Provisional);
    let over = undated().observed(applied).observed("status = 'terminated', on = 2009-01-01");
    assert_eq!(ask().among(&[over.any_offence(MLA)]).why_not("t"), Rule::Ended);
}

#[test]
fn suspended_until_a_later_report_says_that_it_is_in_force() {
    let suspended = treaty("t").observed("status = 'suspended', on = 2005-01-01").any_offence(MLA);
    assert_eq!(ask().on("2004-12-31").among(std::slice::from_ref(&suspended)).ids(), ["t"]);
    assert_eq!(ask().among(std::slice::from_ref(&suspended)).why_not("t"), Rule::Suspended);
    let resumed = suspended.observed("status = 'in-force', on = 2008-01-01");
    assert_eq!(ask().on("2007-12-31").among(std::slice::from_ref(&resumed)).why_not("t"), Rule::Suspended);
    assert_eq!(ask().among(&[resumed]).ids(), ["t"]);
}

#[test]
fn a_convention_without_a_general_date_is_in_force_once_a_party_was_bound() {
    let rows = open_convention("c").party("AAA", "1995-01-01").party("BBB", "1996-01-01").any_offence(MLA);
    assert_eq!(ask().among(std::slice::from_ref(&rows)).ids(), ["c"]);
    let candidates = ask().candidates(&[rows]);
    assert_eq!(in_force(&candidates[0], ask().0.on).reason.rule, Rule::InForceReported);
    let deposits = open_convention("c")
        .row("state = 'AAA', consent_on = 1995-01-01")
        .row("state = 'BBB', consent_on = 1996-01-01")
        .any_offence(MLA);
    assert_eq!(ask().among(&[deposits]).why_not("c"), Rule::ForceNotKnown);
}

/// A treaty between the two without any date.
fn undated() -> crate::support::Treaty {
    open_convention("t").head("kind = 'bilateral'").head("parties = ['AAA', 'BBB']")
}
