//! Step 5, order: which comes first, and what the others are beside it.
//!
//! What the instruments say of each other has already spoken (a treaty that yields stands behind). Then a treaty on the
//! very measure comes before one on the offence, between the two states before regional before universal, later before
//! earlier (VCLT art. 30); the id breaks what ties are left, so that every machine gives the same order.

use super::between::Joined;
use super::covers::{Condition, Coverage};
use super::reason::{Reason, Rule, Step};
use super::role::{Basis, Part};
use crate::records::{InstrumentId, PartialDate, RelationKind, Tri};
use schemars::JsonSchema;
use serde::Serialize;
use std::cmp::Reverse;

/// Where an instrument stands in the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The first to use.
    Primary,
    /// Stands on its own beside it.
    Alternative,
    /// Adds to it.
    Complement,
    /// Left when the others fail.
    Fallback,
}

impl Role {
    /// The word of answers.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Alternative => "alternative",
            Self::Complement => "complement",
            Self::Fallback => "fallback",
        }
    }
}

/// An instrument that passed steps 1 to 4 for one measure.
#[derive(Clone, Debug)]
pub struct Passed<'a> {
    /// The instrument between the two.
    pub joined: &'a Joined<'a>,
    /// How far it covers the offence.
    pub coverage: Coverage,
    /// What it does.
    pub part: Part,
    /// It stands on its own as a treaty on the very measure.
    pub stands_alone: bool,
}

/// How near to the two states an instrument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Circle {
    Bilateral,
    Regional,
    Universal,
}

impl Passed<'_> {
    /// Behind the undisputed; residual and optional treaties last; then the measure before the offence; then what is
    /// covered whatever the facts; then near before far; then later before earlier; then the id.
    fn key(&self, present: &[InstrumentId]) -> impl Ord + use<'_> {
        let hangs_on_predicate =
            self.coverage.conditions.iter().any(|condition| matches!(condition, Condition::Predicate { .. }));
        (
            !self.joined.disputed.is_empty(),
            self.part.yields,
            matches!(self.part.basis, Basis::OptionalBasis | Basis::Widens),
            self.supplements(present),
            !self.coverage.general,
            hangs_on_predicate,
            Reverse(if self.coverage.general { Tri::Yes } else { self.coverage.holds }),
            self.circle(),
            Reverse(self.concluded()),
            &self.joined.candidate.instrument.id,
        )
    }

    /// A treaty on some offences comes first only for a question that names one.
    fn hangs_on_offence(&self) -> bool {
        self.coverage
            .conditions
            .iter()
            .any(|condition| matches!(condition, Condition::Offence { .. } | Condition::OffencesNotRead))
    }

    fn circle(&self) -> Circle {
        let record = &self.joined.candidate.instrument;
        match record.region.as_deref() {
            _ if self.joined.candidate.is_bilateral() => Circle::Bilateral,
            Some("universal") => Circle::Universal,
            _ => Circle::Regional,
        }
    }

    fn concluded(&self) -> Option<PartialDate> {
        let record = &self.joined.candidate.instrument;
        record.signed_on.or(record.entry_into_force)
    }

    /// It supplements or changes another instrument that applies, instead of standing on its own.
    fn supplements(&self, present: &[InstrumentId]) -> bool {
        self.joined.candidate.instrument.relation.iter().any(|relation| {
            matches!(relation.kind, RelationKind::Supplements | RelationKind::Amends)
                && relation.target.as_ref().is_some_and(|target| present.contains(target))
        })
    }
}

/// Puts what passed in order and gives each its role with the reason.
pub fn rank(mut passed: Vec<Passed>) -> Vec<(Passed, Role, Reason)> {
    let present: Vec<InstrumentId> = passed.iter().map(|one| one.joined.id().clone()).collect();
    passed.sort_by(|one, other| one.key(&present).cmp(&other.key(&present)));
    let first = passed.first().map(|one| one.joined.id().clone());
    let mut ranked: Vec<_> = passed
        .into_iter()
        .enumerate()
        .map(|(place, one)| {
            let role =
                if place == 0 && !one.hangs_on_offence() { Role::Primary } else { beside(&one, &present) };
            let reason = because(role, first.as_ref());
            (one, role, reason)
        })
        .collect();
    ranked.sort_by_key(|(_, role, _)| *role);
    ranked
}

fn beside(one: &Passed, present: &[InstrumentId]) -> Role {
    if one.part.yields || one.part.basis == Basis::OptionalBasis || !one.joined.disputed.is_empty() {
        Role::Fallback
    } else if one.stands_alone && !one.supplements(present) {
        Role::Alternative
    } else {
        Role::Complement
    }
}

fn because(role: Role, first: Option<&InstrumentId>) -> Reason {
    let rule = match role {
        Role::Primary => return Reason::new(Step::Order, Rule::First),
        Role::Alternative => Rule::StandsBeside,
        Role::Complement => Rule::AddsTo,
        Role::Fallback => Rule::FallsBack,
    };
    let reason = Reason::new(Step::Order, rule);
    match first {
        Some(first) => reason.other(first),
        None => reason,
    }
}
