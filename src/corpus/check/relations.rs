//! Relations lead somewhere, and are told from both ends.

use super::known::Known;
use super::report::{Report, Rule, Step, key, row};
use crate::records::{Instrument, InstrumentId, Relation, RelationKind};

const TARGET: Rule = Rule {
    code: "R071",
    help: "give `target` where the kind points at one instrument, and leave it out where it speaks of treaties in general",
};
const ONE_SIDED: Rule = Rule { code: "R072", help: "" };
const ITSELF: Rule = Rule { code: "R073", help: "name the other instrument as `target`" };

pub(super) fn check(instrument: &Instrument, known: &Known<'_>, report: &mut Report<'_>) {
    for (number, relation) in instrument.relation.iter().enumerate() {
        let block = [key("relation"), row(number)];
        match &relation.target {
            None if relation.kind.has_target() => {
                let what = format!("the relation {} has no target", relation.kind.as_str());
                report.fault(&TARGET, &[block[0], block[1], key("kind")], what);
            }
            Some(_) if !relation.kind.has_target() => {
                let what = format!("the relation {} has no target of its own", relation.kind.as_str());
                report.fault(&TARGET, &[block[0], block[1], key("target")], what);
            }
            Some(target) => other_end(instrument, relation.kind, target, &block, known, report),
            None => {}
        }
    }
}

/// A target that is not checked itself cannot be told to mend its record, so only checked ones must answer.
fn other_end(
    instrument: &Instrument,
    kind: RelationKind,
    target: &InstrumentId,
    block: &[Step<'_>; 2],
    known: &Known<'_>,
    report: &mut Report<'_>,
) {
    let place = [block[0], block[1], key("target")];
    let Some(claim) = known.instrument(target.as_str()) else { return };
    let Some(other) = claim.instrument else { return };
    if other.id == instrument.id {
        report.fault(&ITSELF, &place, format!("{} stands in a relation to itself", instrument.id));
        return;
    }
    let Some(inverse) = kind.inverse().filter(|_| claim.checked) else { return };
    let answers = |relation: &&Relation| relation.kind == inverse && points_at(relation, instrument, known);
    if !other.relation.iter().any(|relation| answers(&relation)) {
        let (kind, inverse) = (kind.as_str(), inverse.as_str());
        let what = format!("{} does not answer {kind} with {inverse}", other.id);
        let help = format!(
            "add to {}: [[relation]] kind = {inverse:?}, target = {:?}",
            claim.file,
            instrument.id.as_str()
        );
        report.fault_with_help(&ONE_SIDED, &place, what, help);
    }
}

fn points_at(relation: &Relation, instrument: &Instrument, known: &Known<'_>) -> bool {
    let target = relation.target.as_ref().and_then(|target| known.instrument(target.as_str()));
    target.and_then(|claim| claim.instrument).is_some_and(|target| target.id == instrument.id)
}
