//! Step 2, between: both are bound, and does anything stand between the two?

use super::bound::{self, Bound};
use super::candidate::{Candidate, Position};
use super::force;
use super::pending::kept_for_pending_request;
use super::question::Question;
use super::reason::{Reason, Rule, Step};
use crate::records::{
    Consent, Effect, InstrumentId, LaterTreaty, Observation, PartialDate, Participation, Relation,
    RelationKind, Scope, StateId, Status, Tri,
};
use std::sync::OnceLock;

/// The rule of the topic `entry-into-force` by which an accession binds only towards states that accept it.
const ACCESSION_NEEDS_ACCEPTANCE: &str = "accession-needs-acceptance";

/// An instrument as it stands between the two states on the day.
#[derive(Clone, Debug)]
pub struct Joined<'a> {
    /// The instrument and both positions.
    pub candidate: &'a Candidate,
    /// Whether it binds both.
    pub holds: Tri,
    /// Whether it had come to bind both by the day, whatever became of it afterwards.
    pub began: Tri,
    /// Since when it binds both, where that is known.
    pub since: Option<PartialDate>,
    /// Whether it binds each: the requesting State, then the requested one.
    pub sides: [Tri; 2],
    /// One reason a state, in the same order.
    pub reasons: Vec<Reason>,
    /// The positions of states that disagree whether it is in force; empty where they do not.
    pub disputed: Vec<Reason>,
    /// One acceded to it and the other has not accepted that, where it must.
    pub not_accepted: Option<Reason>,
    /// Another instrument in play amends it, and may open measures that it does not.
    pub amended: bool,
    /// Another instrument in play takes its place, or that of some of its articles, at least for some measures.
    pub replaced: bool,
    /// Which of its provisions put a condition on a request for some measure, once they were looked for.
    pub conditions: OnceLock<Vec<usize>>,
}

impl Joined<'_> {
    /// The instrument's id.
    pub fn id(&self) -> &InstrumentId {
        &self.candidate.instrument.id
    }

    /// The reason that keeps it from binding both, where it does not: that of the state for which it holds least.
    pub fn obstacle(&self) -> Option<&Reason> {
        let sides = self.sides.iter().zip(&self.reasons).filter(|(holds, _)| **holds != Tri::Yes);
        sides.min_by_key(|(holds, _)| **holds).map(|(_, reason)| reason)
    }
}

/// Joins the two sides: bound when both are, since the later of the two days.
pub fn join<'a>(candidate: &'a Candidate, question: &Question) -> Joined<'a> {
    let one = side(candidate, &candidate.requesting, &question.requesting, question);
    let other = side(candidate, &candidate.requested, &question.requested, question);
    let since = match (one.since, other.since) {
        (Some(one), Some(other)) => Some(one.max(other)),
        _ => None,
    };
    let sides = [one.holds, other.holds];
    let holds = one.holds.and(other.holds);
    let began = if holds == Tri::Yes { Tri::Yes } else { bound_both_once(candidate, question) };
    let reasons = vec![one.reason, other.reason];
    let disputed = disputed(candidate, question);
    let not_accepted = accession_not_accepted(candidate, question);
    Joined {
        candidate,
        holds,
        began,
        since,
        sides,
        reasons,
        disputed,
        not_accepted,
        amended: false,
        replaced: false,
        conditions: OnceLock::new(),
    }
}

fn bound_both_once(candidate: &Candidate, question: &Question) -> Tri {
    let once = |position| bound::bound_once(candidate, position, question.on);
    once(&candidate.requesting).and(once(&candidate.requested))
}

/// One side, kept alive for a pending request where the instrument says so.
fn side(candidate: &Candidate, position: &Position, state: &StateId, question: &Question) -> Bound {
    let bound = bound::binds(candidate, position, state, question.on);
    let ended = bound.holds == Tri::No && matches!(bound.reason.rule, Rule::Ended | Rule::Withdrawn);
    let kept = || kept_for_pending_request(candidate, position, state, question);
    match ended.then(kept).flatten() {
        Some(reason) => Bound { holds: Tri::Yes, since: None, reason },
        None => bound,
    }
}

/// The two states' own positions, where one says in force and the other not. Never resolved here, always shown.
///
/// A state that denies it does so from the day it spoke; one that maintains it has maintained it all along.
fn disputed(candidate: &Candidate, question: &Question) -> Vec<Reason> {
    let record = &candidate.instrument;
    let either = |state: &StateId| *state == question.requesting || *state == question.requested;
    let spoken = |seen: &Observation| {
        seen.status == Status::InForce
            || force::day_of(candidate, seen).is_none_or(|day| day.on_or_before(question.on) != Tri::No)
    };
    let positions = record
        .observation
        .iter()
        .filter(|seen| matches!(seen.status, Status::InForce | Status::NotInForce))
        .filter(|seen| seen.by.as_ref().is_some_and(either) && spoken(seen));
    let says = |status: Status| positions.clone().any(|seen| seen.status == status);
    if !(says(Status::InForce) && says(Status::NotInForce)) {
        return Vec::new();
    }
    let position = |seen: &Observation| {
        let word = if seen.status == Status::InForce { "in-force" } else { "not-in-force" };
        let mut reason = Reason::new(Step::Between, Rule::Disputed)
            .term(word)
            .date(force::day_of(candidate, seen))
            .source(record.source(&seen.source));
        reason.state.clone_from(&seen.by);
        reason
    };
    positions.map(position).collect()
}

/// What stands between the two: the first rule that sets this instrument aside for the measure asked for.
pub fn set_aside(joined: &Joined, all: &[Joined], question: &Question) -> Option<Reason> {
    precluded(joined, question)
        .or_else(|| joined.not_accepted.clone())
        .or_else(|| replaced(joined, all, question))
        .or_else(|| superseded(joined, all, question))
        .or_else(|| lacks_target(joined, all, question))
}

/// Whether no statement of either keeps it from applying between the two.
pub fn accepted_between(joined: &Joined, question: &Question) -> bool {
    joined.not_accepted.is_none() && precluded(joined, question).is_none()
}

/// A treaty governs what passes between States, not between a State and its own territory or two of them (Vienna
/// Convention, art. 2(1)(a)). One that a territory concluded in its own name with the other is such a treaty all the same.
pub fn within_one_state(joined: &Joined, question: &Question) -> Option<Reason> {
    let Candidate { instrument, requesting, requested } = joined.candidate;
    if requesting.territory.is_none() && requested.territory.is_none() {
        return None;
    }
    let one = requesting.state_of(&question.requesting, question.on)?;
    let other = requested.state_of(&question.requested, question.on)?;
    let own = [&question.requesting, &question.requested].map(|state| instrument.parties.contains(state));
    (one == other && own != [true, true]).then(|| Reason::new(Step::Between, Rule::WithinOneState).state(one))
}

/// An objection that keeps the instrument from entering into force between the two (VCLT art. 20(4)(b)).
pub fn precluded(joined: &Joined, question: &Question) -> Option<Reason> {
    let Candidate { instrument, requesting, requested } = joined.candidate;
    let sides = [(requesting, requested, &question.requested), (requested, requesting, &question.requesting)];
    sides.into_iter().find_map(|(position, other, towards)| {
        let objection = position.statements.iter().find(|said| {
            said.effect == Effect::PrecludesBetween
                && other.is_among(&said.against, towards, question.on)
                && question.concerns(&said.measures)
                && said.stands_on(question.on) != Tri::No
        })?;
        let reason =
            Reason::new(Step::Between, Rule::Precluded).state(&objection.state).date(objection.made_on);
        Some(reason.article(objection.article.as_deref()).source(instrument.source(&objection.source)))
    })
}

/// An accession binds only towards states that accepted it, where the instrument says so. Of two states that both
/// acceded, the one that was there first accepts the other.
fn accession_not_accepted(candidate: &Candidate, question: &Question) -> Option<Reason> {
    let Candidate { instrument, requesting, requested } = candidate;
    let clause = instrument
        .provision
        .iter()
        .find(|provision| provision.rule.as_deref() == Some(ACCESSION_NEEDS_ACCEPTANCE))?;
    let acceded = |position: &Position| {
        // A state that left and came back acceded anew.
        let accession = |row: &&Participation| row.consent == Some(Consent::Accession);
        position.whole().filter(accession).map(|row| row.consent_on).max()
    };
    let (newcomer, host) = match (acceded(requesting), acceded(requested)) {
        (None, None) => return None,
        (one, other) if one >= other => (&question.requesting, requested),
        _ => (&question.requested, requesting),
    };
    let accepts = host.statements.iter().any(|said| {
        said.effect == Effect::AcceptsAccession
            && (said.against.is_empty() || said.against.contains(newcomer))
            && said.stands_on(question.on) == Tri::Yes
    });
    (!accepts).then(|| {
        Reason::new(Step::Between, Rule::AccessionNotAccepted)
            .state(newcomer)
            .article(clause.article.as_deref())
            .source(instrument.source(&clause.source))
    })
}

/// Whether one of the others stands in this relation to the instrument.
pub fn is_target(joined: &Joined, all: &[Joined], kind: RelationKind) -> bool {
    let mut others = all.iter().filter(|other| other.id() != joined.id());
    others.any(|other| relation(other.candidate, joined.candidate, kind).is_some())
}

/// The relation of `kind` from `from` to `to`, found in either record.
pub fn relation<'a>(from: &'a Candidate, to: &'a Candidate, kind: RelationKind) -> Option<&'a Relation> {
    let points = |relation: &&Relation, kind: RelationKind, target: &Candidate| {
        relation.kind == kind && relation.target.as_ref().is_some_and(|id| target.instrument.answers_to(id))
    };
    let own = from.instrument.relation.iter().find(|relation| points(relation, kind, to));
    own.or_else(|| {
        let inverse = kind.inverse()?;
        to.instrument.relation.iter().find(|relation| points(relation, inverse, from))
    })
}

fn cite(rule: Rule, relation: &Relation, holder: &Candidate, other: &Candidate) -> Reason {
    let source =
        holder.instrument.source(&relation.source).or_else(|| other.instrument.source(&relation.source));
    Reason::new(Step::Between, rule)
        .other(&holder.instrument.id)
        .article(relation.article.as_deref())
        .source(source)
}

/// A treaty that takes this one's place between the two, since it came to bind both (VCLT arts. 30 and 59).
///
/// A bilateral treaty has ended with that and does not come back. A multilateral one goes on among its parties; between
/// the two it gives way for as long as the later one binds both (art. 30(3) and (4)).
///
/// Some articles only: the rest stands, and [`partly_replaced`] says so. A request that was pending goes on
/// under the old treaty where the new one keeps it.
pub fn replaced(joined: &Joined, all: &[Joined], question: &Question) -> Option<Reason> {
    replacements(joined, all, question).find_map(|(by, relation)| {
        let partial = !relation.articles.is_empty() && relation.measures.is_empty();
        (!partial && !pending_before(by, relation, question))
            .then(|| cite(Rule::ReplacedBy, relation, by.candidate, joined.candidate).date(by.since))
    })
}

/// The treaty that has taken this one's place between the two if it was in force by the day, which was not read.
pub fn perhaps_replaced(joined: &Joined, all: &[Joined], question: &Question) -> Option<InstrumentId> {
    let perhaps_in_its_place = |other: &&Joined| {
        other.id() != joined.id()
            && other.began == Tri::Unknown
            && other.holds != Tri::No
            && accepted_between(other, question)
    };
    let replaces = |other: &&Joined| {
        relation(other.candidate, joined.candidate, RelationKind::Replaces)
            .is_some_and(|relation| relation.articles.is_empty() && question.concerns(&relation.measures))
    };
    let all = if joined.replaced { all } else { &[] };
    all.iter().filter(perhaps_in_its_place).find(replaces).map(|other| other.id().clone())
}

/// A treaty that replaces some articles of this one between the two.
pub fn partly_replaced(joined: &Joined, all: &[Joined], question: &Question) -> Option<Reason> {
    replacements(joined, all, question).find_map(|(by, relation)| {
        let partial = !relation.articles.is_empty() && relation.measures.is_empty();
        partial.then(|| {
            cite(Rule::PartlyReplacedBy, relation, by.candidate, joined.candidate)
                .term(relation.articles.join(", "))
        })
    })
}

/// The old treaty goes on for a request that was pending when the new one came to bind both, where that says so (as the
/// extradition treaty of 1997 between Argentina and the United States does, art. 23(3)).
pub fn kept_for_pending(joined: &Joined, all: &[Joined], question: &Question) -> Option<Reason> {
    let kept = |(by, relation): &(&Joined, &Relation)| pending_before(by, relation, question);
    let (by, relation) = replacements(joined, all, question).find(kept)?;
    let reason = cite(Rule::PendingRequestKept, relation, by.candidate, joined.candidate);
    Some(reason.date(question.facts.requested_on.map(PartialDate::day)))
}

fn replacements<'a>(
    joined: &'a Joined,
    all: &'a [Joined],
    question: &'a Question,
) -> impl Iterator<Item = (&'a Joined<'a>, &'a Relation)> {
    let in_its_place = |other: &&Joined| {
        other.began == Tri::Yes
            && (joined.candidate.is_bilateral() || other.holds != Tri::No)
            && accepted_between(other, question)
    };
    let all = if joined.replaced { all } else { &[] };
    let others = all.iter().filter(|other| other.id() != joined.id());
    others.filter(in_its_place).filter_map(|other| {
        let relation = relation(other.candidate, joined.candidate, RelationKind::Replaces)?;
        question.concerns(&relation.measures).then_some((other, relation))
    })
}

fn pending_before(by: &Joined, relation: &Relation, question: &Question) -> bool {
    let before = |made| by.since.is_some_and(|since| since.on_or_before(made) == Tri::No);
    relation.keeps_pending && question.facts.requested_on.is_some_and(before)
}

/// A convention that takes the place of bilateral treaties on the measure between its parties (ETS 024 art. 28).
/// A treaty of a special field stays, and so does a later one where the convention lets it supplement.
pub fn superseded(joined: &Joined, all: &[Joined], question: &Question) -> Option<Reason> {
    let general = |scope: &Scope| scope.covers_any() || scope.closed_list;
    if !joined.candidate.is_bilateral() || !joined.candidate.instrument.scope.iter().any(general) {
        return None;
    }
    let conventions = all.iter().filter(|other| other.holds == Tri::Yes && !other.candidate.is_bilateral());
    conventions.filter(|other| accepted_between(other, question)).find_map(|other| {
        let supersedes = |relation: &&Relation| {
            relation.kind == RelationKind::SupersedesBilaterals && reaches(other, relation, question)
        };
        let relation = other.candidate.instrument.relation.iter().find(supersedes)?;
        let stays = relation.later != Some(LaterTreaty::GivesWay) && !concluded_before(joined, other);
        (!stays)
            .then(|| cite(Rule::SupersededBy, relation, other.candidate, joined.candidate).date(other.since))
    })
}

/// Whether the relation is about the measure asked for: one of those it names, else of those its instrument opens.
fn reaches(joined: &Joined, relation: &Relation, question: &Question) -> bool {
    if relation.measures.is_empty() {
        joined.candidate.instrument.scope.iter().any(|scope| question.concerns(&scope.measures))
    } else {
        question.concerns(&relation.measures)
    }
}

/// Whether a bilateral treaty is certainly older than the convention between the two.
fn concluded_before(bilateral: &Joined, convention: &Joined) -> bool {
    let concluded =
        bilateral.candidate.instrument.signed_on.or(bilateral.candidate.instrument.entry_into_force);
    match (concluded, convention.since.or(convention.candidate.instrument.entry_into_force)) {
        (Some(concluded), Some(since)) => concluded.latest() < since.earliest(),
        _ => false,
    }
}

/// A protocol or amendment that has no effect without the instrument it changes: where that does not bind the two, or
/// where another took its place between them. Two states that amend a treaty take it to be in force: that nobody read
/// since when is no obstacle.
pub fn lacks_target(joined: &Joined, all: &[Joined], question: &Question) -> Option<Reason> {
    let record = &joined.candidate.instrument;
    let there = |target: &InstrumentId| {
        all.iter().any(|other| {
            other.candidate.instrument.answers_to(target)
                && other.began != Tri::No
                && other.holds != Tri::No
                && accepted_between(other, question)
                && replaced(other, all, question).is_none()
        })
    };
    let needy = record.relation.iter().find(|relation| {
        let needs = relation.needs_target || relation.kind == RelationKind::Amends;
        needs && relation.target.as_ref().is_some_and(|target| !there(target))
    })?;
    let reason = Reason::new(Step::Between, Rule::NeedsTarget).article(needy.article.as_deref());
    let mut reason = reason.source(record.source(&needy.source));
    reason.other.clone_from(&needy.target);
    Some(reason)
}
