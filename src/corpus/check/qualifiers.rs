//! Keys that say more about another key stand beside it.

use super::report::{Report, Rule, Step, key, row};
use crate::records::{Instrument, RelationKind};

const ALONE: Rule = Rule { code: "R090", help: "" };

pub(super) fn check(instrument: &Instrument, report: &mut Report<'_>) {
    for (number, scope) in instrument.scope.iter().enumerate() {
        let has_threshold = scope.min_max_penalty_months.is_some();
        let place = [key("scope"), row(number), key("more_than")];
        needs(scope.more_than, has_threshold, "min_max_penalty_months", &place, report);
    }
    for (number, relation) in instrument.relation.iter().enumerate() {
        let place = |name| [key("relation"), row(number), key(name)];
        let has_target = relation.target.is_some();
        needs(relation.keeps_pending, has_target, "target", &place("keeps_pending"), report);
        needs(relation.needs_target, has_target, "target", &place("needs_target"), report);
        let supersedes = relation.kind == RelationKind::SupersedesBilaterals;
        let kind = "kind = \"supersedes-bilaterals\"";
        needs(relation.later.is_some(), supersedes, kind, &place("later"), report);
    }
    let list = &instrument.participation;
    let place = [key("participation"), key("complete_source")];
    needs(list.complete_source.is_some(), list.complete_as_of.is_some(), "complete_as_of", &place, report);
    for (number, party) in list.party.iter().enumerate() {
        let place = [key("participation"), key("party"), row(number), key("in_force")];
        needs(party.in_force.is_some(), party.in_force_on.is_some(), "in_force_on", &place, report);
    }
}

fn needs(given: bool, has_other: bool, other: &str, place: &[Step<'_>], report: &mut Report<'_>) {
    if let (true, false, Some(Step::Key(name))) = (given, has_other, place.last()) {
        let what = format!("{name} says nothing without {other}");
        report.fault_with_help(&ALONE, place, what, format!("add {other}, or leave {name} out"));
    }
}
