//! Treaties that go on for requests made before they ended.

use crate::support::{Treaty, ask, day, open_convention, treaty};
use treaty_lookup::rules::Rule;

const KEEPS: &str = "topic = 'denunciation', rule = 'pending-requests-continue', article = '17'";

fn left() -> Treaty {
    open_convention("c")
        .in_force("1990-01-01")
        .party("AAA", "1990-01-01")
        .row("state = 'BBB', in_force_on = 1995-01-01, withdrawal_effective_on = 2005-01-01")
        .any_offence("'assistance'")
}

#[test]
fn a_treaty_that_ended_goes_on_for_a_request_made_while_it_bound_the_two() {
    let asking = ask().fact(|facts| facts.requested_on = Some(day("2004-12-31")));
    let out = asking.among(&[left().provision(KEEPS)]);
    assert_eq!(out.reason("c", Rule::PendingRequestKept).article.as_deref(), Some("17"));
    assert_eq!(out.get("c").since, None);
}

#[test]
fn a_request_made_before_or_after_that_is_not_kept() {
    for made in ["1994-12-31", "2005-01-01"] {
        let asking = ask().fact(|facts| facts.requested_on = Some(day(made)));
        assert_eq!(asking.among(&[left().provision(KEEPS)]).why_not("c"), Rule::Withdrawn, "{made}");
    }
    assert_eq!(ask().among(&[left().provision(KEEPS)]).why_not("c"), Rule::Withdrawn, "no request is named");
}

#[test]
fn without_such_a_clause_a_pending_request_falls_with_the_treaty() {
    let asking = ask().fact(|facts| facts.requested_on = Some(day("2004-12-31")));
    assert_eq!(asking.among(&[left()]).why_not("c"), Rule::Withdrawn);
}

#[test]
fn a_pending_request_is_no_obstacle_for_the_state_that_left() {
    let gone = treaty("t").head("terminated_on = 2005-01-01").provision(KEEPS).any_offence("'assistance'");
    let asking = ask().fact(|facts| facts.requested_on = Some(day("2004-06-01")));
    assert_eq!(asking.among(&[gone]).rules("t")[..2], [Rule::PendingRequestKept; 2]);
}

#[test]
fn a_replaced_treaty_goes_on_for_requests_made_before_where_the_new_one_keeps_them() {
    let old = treaty("old").any_offence("'assistance'");
    let new = |keeps| {
        treaty("new")
            .in_force("2005-01-01")
            .relation(&format!("kind = 'replaces', target = 'old', keeps_pending = {keeps}"))
            .any_offence("'assistance'")
    };
    let before = ask().fact(|facts| facts.requested_on = Some(day("2004-12-31")));
    let after = ask().fact(|facts| facts.requested_on = Some(day("2005-01-01")));
    let kept = before.among(&[old.clone(), new(true)]);
    assert_eq!(kept.ids().len(), 2);
    let reason = kept.reason("old", Rule::PendingRequestKept);
    assert_eq!(reason.other.as_ref().map(ToString::to_string).as_deref(), Some("new"));
    assert_eq!(reason.date.map(|date| date.to_string()).as_deref(), Some("2004-12-31"));
    assert_eq!(before.among(&[old.clone(), new(false)]).why_not("old"), Rule::ReplacedBy);
    assert_eq!(after.among(&[old, new(true)]).why_not("old"), Rule::ReplacedBy);
}
