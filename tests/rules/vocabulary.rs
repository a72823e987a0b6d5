//! The words of reasons, which scripts and translations rest on.

use treaty_lookup::rules::{Reason, Role, Rule, Step};

#[test]
fn a_rule_has_a_stable_word() {
    assert_eq!(Rule::InForceStated.id(), "in-force-stated");
    assert_eq!(Rule::CoversSomeOffences.id(), "covers-some-offences");
}

#[test]
fn a_role_is_called_the_same_in_tables_and_in_json() {
    for role in [Role::Primary, Role::Alternative, Role::Complement, Role::Fallback] {
        assert_eq!(serde_json::to_value(role).expect("JSON"), role.as_str());
    }
}

#[test]
fn a_reason_leaves_out_what_it_does_not_say() {
    let bare = serde_json::to_value(Reason::new(Step::Bound, Rule::NoRecord)).expect("JSON");
    assert_eq!(bare, serde_json::json!({ "step": "bound", "rule": "no-record" }));
}
