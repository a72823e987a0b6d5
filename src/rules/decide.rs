//! The chain, run for one measure.

use super::between::{self, Joined};
use super::candidate::Candidate;
use super::covers::{self, Condition, Coverage};
use super::order::{self, Passed, Role};
use super::question::Question;
use super::reason::{Reason, Rule, Step};
use super::role::{self, Basis, Others};
use super::temporal::committed_too_early;
use crate::records::{PartialDate, RelationKind, Tri};
use std::cmp::Reverse;

/// An instrument that applies.
#[derive(Clone, Debug)]
pub struct Finding<'a> {
    /// The instrument between the two.
    pub joined: &'a Joined<'a>,
    /// Its place in the answer.
    pub role: Role,
    /// What it does.
    pub basis: Basis,
    /// What must hold besides; empty where it covers the offence whatever the facts.
    pub conditions: Vec<Condition>,
    /// The whole chain of reasons.
    pub reasons: Vec<Reason>,
}

/// An instrument that was weighed and does not apply, or of which that is not known.
#[derive(Clone, Debug)]
pub struct SetAside<'a> {
    /// The instrument between the two.
    pub joined: &'a Joined<'a>,
    /// The reason that decided.
    pub because: Reason,
}

impl SetAside<'_> {
    /// The chain up to the reason that decided.
    pub fn reasons(&self) -> Vec<Reason> {
        let before = self.joined.reasons.iter().filter(|reason| **reason != self.because);
        before.chain([&self.because]).cloned().collect()
    }
}

/// What the chain found for one measure.
#[derive(Clone, Debug, Default)]
pub struct Decision<'a> {
    /// What applies, in order.
    pub findings: Vec<Finding<'a>>,
    /// What was weighed and set aside.
    pub set_aside: Vec<SetAside<'a>>,
}

/// Steps 1 and the first half of 2 for every candidate: they do not depend on the measure.
pub fn join_all<'a>(candidates: &'a [Candidate], question: &Question) -> Vec<Joined<'a>> {
    let mut joined: Vec<Joined> =
        candidates.iter().map(|candidate| between::join(candidate, question)).collect();
    joined.sort_by(|one, other| one.id().cmp(other.id()));
    let target =
        |kind| joined.iter().map(|one| between::is_target(one, &joined, kind)).collect::<Vec<bool>>();
    let (amended, replaced) = (target(RelationKind::Amends), target(RelationKind::Replaces));
    for ((one, amended), replaced) in joined.iter_mut().zip(amended).zip(replaced) {
        (one.amended, one.replaced) = (amended, replaced);
    }
    joined
}

/// Runs the chain for the measure of the question.
pub fn decide<'a>(all: &'a [Joined<'a>], question: &Question) -> Decision<'a> {
    let mut decision = Decision::default();
    let mut standing = Vec::new();
    for joined in all {
        let unasked = || (!covers::may_offer(joined, question)).then(|| covers::not_offered(joined));
        match unasked().or_else(|| obstacle(joined, all, question)) {
            None => standing.push(joined),
            Some(because) => decision.set_aside.push(SetAside { joined, because }),
        }
    }
    let mut covering = Vec::new();
    for (joined, coverage) in cover(&standing, all, question) {
        match (coverage.holds, committed_too_early(joined, question)) {
            (Tri::No, _) => decision.set_aside.push(not_covered(joined, coverage)),
            (_, Some(because)) => decision.set_aside.push(SetAside { joined, because }),
            _ => {
                let stands_alone = role::stands_alone(joined, &coverage, question);
                covering.push(Covering { joined, coverage, stands_alone });
            }
        }
    }
    let treaties = treaties(&covering);
    let mut passed = Vec::new();
    for one @ Covering { joined, coverage, stands_alone } in &covering {
        match role::part(joined, coverage, others(one, &treaties, question), question) {
            Ok(part) => {
                passed.push(Passed { joined, coverage: coverage.clone(), part, stands_alone: *stands_alone })
            }
            Err(because) => decision.set_aside.push(SetAside { joined, because: *because }),
        }
    }
    decision.findings =
        order::rank(passed).into_iter().map(|ranked| finding(ranked, all, question)).collect();
    decision
}

/// Steps 1 and 2: what keeps it from binding both, or stands between the two.
fn obstacle(joined: &Joined, all: &[Joined], question: &Question) -> Option<Reason> {
    if let Some(reason) = between::within_one_state(joined, question) {
        return Some(reason);
    }
    match joined.obstacle() {
        // Whatever is not known of an instrument's force, another that took its place since settles the matter.
        Some(reason) if joined.holds == Tri::Unknown => {
            between::replaced(joined, all, question).or_else(|| Some(reason.clone()))
        }
        Some(reason) => Some(reason.clone()),
        None => between::set_aside(joined, all, question),
    }
}

/// Step 3 for all that stand: first by their own words, then widened by conventions that say so.
fn cover<'a>(
    standing: &[&'a Joined<'a>],
    all: &'a [Joined<'a>],
    question: &Question,
) -> Vec<(&'a Joined<'a>, Coverage)> {
    let own: Vec<_> =
        standing.iter().map(|joined| (*joined, covers::covers(joined, all, question))).collect();
    let widening =
        own.iter().filter(|(_, coverage)| coverage.holds != Tri::No).filter_map(|(joined, coverage)| {
            let relation = role::relation_on(joined, RelationKind::DeemsExtraditable, question)?;
            let source = joined.candidate.instrument.source(&relation.source);
            let reason = Reason::new(Step::Covers, Rule::WidenedBy).other(joined.id());
            Some((*joined, coverage, reason.article(relation.article.as_deref()).source(source)))
        });
    let best = widening.min_by_key(|(joined, coverage, _)| {
        (Reverse(coverage.holds), predicates(coverage), coverage.conditions.len(), joined.id().clone())
    });
    let widened = |(joined, coverage): &(&'a Joined<'a>, Coverage)| {
        let itself = role::relation_on(joined, RelationKind::DeemsExtraditable, question).is_some();
        let open = !itself && covers::on_the_measure(joined, question);
        let through = best.as_ref().filter(|_| open).map(|(_, cover, why)| (*cover, why.clone()));
        (*joined, covers::widen(coverage.clone(), through))
    };
    own.iter().map(widened).collect()
}

fn predicates(coverage: &Coverage) -> usize {
    coverage.conditions.iter().filter(|condition| matches!(condition, Condition::Predicate { .. })).count()
}

/// An instrument that covers the offence for the measure.
struct Covering<'a> {
    joined: &'a Joined<'a>,
    coverage: Coverage,
    /// It is a treaty on the very measure, and stands on its own.
    stands_alone: bool,
}

/// The treaties on the very measure between the two, those that come first before the others: between the two, then the
/// latest. One of which the two dispute whether it is in force displaces nothing.
fn treaties<'c, 'a>(covering: &'c [Covering<'a>]) -> Vec<&'c Covering<'a>> {
    let general = |one: &&Covering| one.coverage.general && one.joined.disputed.is_empty();
    let mut treaties: Vec<&Covering> = covering.iter().filter(general).collect();
    treaties.sort_by_key(|one| {
        let joined = one.joined;
        (!joined.candidate.is_bilateral(), Reverse(concluded(joined)), joined.id().clone())
    });
    treaties
}

/// Those of the treaties on which the part of an instrument depends.
fn others<'a>(one: &Covering, treaties: &[&Covering<'a>], question: &Question) -> Others<'a> {
    let widens =
        |other: &Joined| role::relation_on(other, RelationKind::DeemsExtraditable, question).is_some();
    let mut others = treaties.iter().filter(|other| other.joined.id() != one.joined.id());
    let any = others.clone().find(|other| !widens(other.joined));
    let standing = others.find(|other| other.stands_alone);
    Others { standing: standing.map(|other| other.joined), any: any.map(|other| other.joined) }
}

fn concluded(joined: &Joined) -> Option<PartialDate> {
    joined.candidate.instrument.signed_on.or(joined.candidate.instrument.entry_into_force)
}

fn finding<'a>(ranked: (Passed<'a>, Role, Reason), all: &[Joined], question: &Question) -> Finding<'a> {
    let (passed, role, place) = ranked;
    let Passed { joined, coverage, part, .. } = passed;
    let partly = between::partly_replaced(joined, all, question);
    let kept = between::kept_for_pending(joined, all, question);
    let reasons = joined.reasons.iter().cloned().chain(joined.disputed.clone()).chain(partly).chain(kept);
    let reasons = reasons.chain(coverage.reasons).chain([part.reason, place]).collect();
    let replaced = between::perhaps_replaced(joined, all, question).map(|by| Condition::NotReplaced { by });
    let conditions = coverage.conditions.into_iter().chain(part.condition).chain(replaced).collect();
    Finding { joined, role, basis: part.basis, conditions, reasons }
}

fn not_covered<'a>(joined: &'a Joined<'a>, coverage: Coverage) -> SetAside<'a> {
    let because = coverage
        .reasons
        .first()
        .cloned()
        .unwrap_or_else(|| Reason::new(Step::Covers, Rule::OffenceNotCovered));
    SetAside { joined, because }
}
