//! The words of reasons, which scripts and translations rest on.

use treaty_lookup::rules::{Reason, Rule, Step};

#[test]
fn a_rule_has_a_stable_word() {
    assert_eq!(Rule::InForceStated.id(), "in-force-stated");
    assert_eq!(Rule::CoversSomeOffences.id(), "covers-some-offences");
}

#[test]
fn a_reason_leaves_out_what_it_does_not_say() {
    let bare = serde_json::to_value(Reason::new(Step::Bound, Rule::NoRecord)).expect("JSON");
    assert_eq!(bare, serde_json::json!({ "step": "bound", "rule": "no-record" }));
}
