//! Step 3, covers: does the instrument reach the offence for the measure?
//!
//! Facts that are given decide; facts that are not given stay as conditions ("covers if …").

use super::between::{self, Joined};
use super::question::Question;
use super::reason::{Reason, Rule, Step};
use crate::records::{InstrumentId, OffenceId, PenaltyIn, RelationKind, Scope, Source, Tri};
use schemars::JsonSchema;
use serde::Serialize;
use std::cmp::Reverse;

/// A condition in words that scripts can rely on and translations can put in a sentence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "if")]
pub enum Condition {
    /// The maximum penalty reaches (or exceeds) the threshold.
    Penalty {
        /// Months of deprivation of liberty.
        months: u16,
        /// It must be more than that.
        more_than: bool,
        /// By whose law.
        by_law_of: &'static str,
    },
    /// The offence is transnational.
    Transnational,
    /// An organized criminal group is involved.
    OrganizedGroup,
    /// The property comes from one of these offences.
    Predicate {
        /// Any of them.
        offences: Vec<OffenceId>,
    },
    /// The offence, which the question does not name, is one of these.
    Offence {
        /// Any of them, or a narrower one.
        offences: Vec<OffenceId>,
    },
    /// The offence is among those it covers, which were not read.
    OffencesNotRead,
    /// The act is on the instrument's own list of offences.
    OnItsList,
    /// The requested State takes the instrument as a basis; what it declared was not read.
    TakenAsBasis,
    /// Another treaty, which came into force nobody read when, had not taken its place by the day.
    NotReplaced {
        /// The other treaty.
        by: InstrumentId,
    },
}

/// How far an instrument covers the offence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Covered, covered if the conditions hold (`Unknown`), or not.
    pub holds: Tri,
    /// What must hold besides, where facts were not given.
    pub conditions: Vec<Condition>,
    /// Whether it belongs to a treaty on the very measure (every offence, or the two states' own list of them) rather
    /// than to one on the offence.
    pub general: bool,
    /// Why.
    pub reasons: Vec<Reason>,
}

impl Coverage {
    fn no(reason: Reason) -> Self {
        Self { holds: Tri::No, conditions: Vec::new(), general: false, reasons: vec![reason] }
    }

    /// To a question that names no offence, the offences of all fields that ask for the same besides are one list.
    fn list_also(&mut self, fields: &[Self]) {
        let besides: Vec<Condition> = self.besides_offences().cloned().collect();
        let alike = fields.iter().filter(|field| field.besides_offences().eq(&besides));
        let mut listed: Vec<OffenceId> = Vec::new();
        for condition in alike.flat_map(|field| &field.conditions) {
            let Condition::Offence { offences } = condition else { continue };
            listed.extend(offences.iter().filter(|one| !listed.contains(one)).cloned().collect::<Vec<_>>());
        }
        for condition in &mut self.conditions {
            if let Condition::Offence { offences } = condition {
                offences.clone_from(&listed);
            }
        }
    }

    fn besides_offences(&self) -> impl Iterator<Item = &Condition> {
        self.conditions.iter().filter(|condition| !matches!(condition, Condition::Offence { .. }))
    }

    /// Of the fields that do not reach the offence, one that names it and lacks an element came nearer.
    fn nearness(&self) -> bool {
        self.reasons.iter().all(|reason| reason.rule != Rule::OffenceNotCovered)
    }
}

fn because(rule: Rule) -> Reason {
    Reason::new(Step::Covers, rule)
}

/// Whether the instrument covers the offence for the measure: the best of its fields of application.
///
/// Between two states that also amended it, the amendment's field of application takes the place of its own.
pub fn covers(joined: &Joined, all: &[Joined], question: &Question) -> Coverage {
    let amended = amendment(joined, all, question);
    let holder = amended.as_ref().map_or(joined, |(amending, _)| amending);
    let record = &holder.candidate.instrument;
    let scopes = record.scope.iter().filter(|scope| question.concerns(&scope.measures));
    let fields: Vec<Coverage> =
        scopes.map(|scope| reaches(scope, holder, question, record.source(&scope.source))).collect();
    let best = fields.iter().max_by_key(|field| {
        (field.holds, Reverse(field.conditions.len()), Reverse(field.general), field.nearness())
    });
    let mut coverage = best.cloned().unwrap_or_else(|| Coverage::no(because(Rule::MeasureNotOffered)));
    coverage.list_also(&fields);
    if let Some((_, reason)) = amended {
        coverage.reasons.push(reason);
    }
    coverage
}

/// Whether it opens the measure, by its own words or as amended. Most instruments open few measures, so this is asked
/// before anything that costs more.
pub fn may_offer(joined: &Joined, question: &Question) -> bool {
    let scopes = &joined.candidate.instrument.scope;
    joined.amended || scopes.iter().any(|scope| question.concerns(&scope.measures))
}

/// The reason that sets aside an instrument that does not open the measure.
pub fn not_offered(joined: &Joined) -> Reason {
    let record = &joined.candidate.instrument;
    because(Rule::MeasureNotOffered).source(record.source(&record.main_source))
}

/// The last instrument that changed this one between the two and has a field of application of its own.
fn amendment<'a>(
    joined: &Joined,
    all: &'a [Joined<'a>],
    question: &Question,
) -> Option<(&'a Joined<'a>, Reason)> {
    if !joined.amended {
        return None;
    }
    let amending = |other: &&Joined| {
        other.id() != joined.id() && other.holds == Tri::Yes && between::accepted_between(other, question)
    };
    let concluded = |(other, _): &(&Joined, Reason)| {
        let record = &other.candidate.instrument;
        (record.signed_on.or(record.entry_into_force), Reverse(record.id.clone()))
    };
    let amendments = all.iter().filter(amending).filter_map(|other| {
        let relation = between::relation(other.candidate, joined.candidate, RelationKind::Amends)?;
        let record = &other.candidate.instrument;
        record.scope.iter().any(|scope| question.concerns(&scope.measures)).then(|| {
            let source = record
                .source(&relation.source)
                .or_else(|| joined.candidate.instrument.source(&relation.source));
            let reason = because(Rule::AmendedBy).other(&record.id).date(other.since);
            (other, reason.article(relation.article.as_deref()).source(source))
        })
    });
    amendments.max_by_key(concluded)
}

/// Whether it is a treaty on the measure itself, not one on some offences that also opens the measure.
pub fn on_the_measure(joined: &Joined, question: &Question) -> bool {
    let scopes = &joined.candidate.instrument.scope;
    scopes.iter().any(|scope| question.concerns(&scope.measures) && general(scope, joined))
}

/// Every offence, or the list of an old treaty between two states; a list of many states is that of a special field.
fn general(scope: &Scope, joined: &Joined) -> bool {
    let whole = scope.covers_any() || (scope.closed_list && joined.candidate.is_bilateral());
    whole && !scope.transnational && !scope.organized_group
}

/// Whether one field of application reaches the offence.
fn reaches(scope: &Scope, joined: &Joined, question: &Question, source: Option<&Source>) -> Coverage {
    let cite = |rule| because(rule).article(scope.article.as_deref()).source(source);
    let reason = match names(scope, question) {
        Ok(reason) => reason.article(scope.article.as_deref()).source(source),
        Err(rule) => return Coverage::no(offence_term(cite(rule), question)),
    };
    let mut conditions = Vec::new();
    for element in [offence, penalty, transnational, organized_group, predicate, on_its_list] {
        match element(scope, question) {
            Element::Met => {}
            Element::Open(condition) => conditions.push(condition),
            Element::Absent(rule) => return Coverage::no(offence_term(cite(rule), question)),
        }
    }
    let holds = if conditions.is_empty() { Tri::Yes } else { Tri::Unknown };
    Coverage { holds, conditions, general: general(scope, joined), reasons: vec![reason] }
}

fn offence_term(reason: Reason, question: &Question) -> Reason {
    match question.offence.first() {
        Some(offence) => reason.term(offence),
        None => reason,
    }
}

/// Whether the scope names the offence: any offence, the term itself, or a broader one; never a narrower one.
fn names(scope: &Scope, question: &Question) -> Result<Reason, Rule> {
    if question.offence.iter().any(|term| scope.except.contains(term)) {
        return Err(Rule::OffenceNotCovered);
    }
    if scope.covers_any() {
        return Ok(because(Rule::CoversAnyOffence));
    }
    if question.offence.is_empty() || scope.offences.is_empty() {
        return Ok(because(Rule::CoversSomeOffences));
    }
    match question.offence.iter().position(|term| scope.offences.contains(term)) {
        Some(0) => Ok(because(Rule::CoversOffence).term(&question.offence[0])),
        Some(broader) => Ok(because(Rule::CoversBroaderOffence).term(&question.offence[broader])),
        None => Err(Rule::OffenceNotCovered),
    }
}

/// One element of a scope against the facts.
enum Element {
    Met,
    Open(Condition),
    Absent(Rule),
}

/// A treaty on some offences serves a question that names none only where the offence is one of them; where its offences
/// were not read, that stays open.
fn offence(scope: &Scope, question: &Question) -> Element {
    if scope.offences.is_empty() {
        Element::Open(Condition::OffencesNotRead)
    } else if scope.covers_any() || !question.offence.is_empty() {
        Element::Met
    } else {
        Element::Open(Condition::Offence { offences: scope.offences.clone() })
    }
}

/// The maximum penalty against the threshold.
fn penalty(scope: &Scope, question: &Question) -> Element {
    let Some(months) = scope.min_max_penalty_months else { return Element::Met };
    let by_law_of = match scope.penalty_in {
        PenaltyIn::Both => "both",
        PenaltyIn::Requesting => "requesting",
        PenaltyIn::Requested => "requested",
    };
    match question.facts.penalty_months {
        Some(given) if given > months || (given == months && !scope.more_than) => Element::Met,
        Some(_) => Element::Absent(Rule::PenaltyBelowThreshold),
        None => Element::Open(Condition::Penalty { months, more_than: scope.more_than, by_law_of }),
    }
}

/// An offence in one state only is outside (UNTOC art. 3).
fn transnational(scope: &Scope, question: &Question) -> Element {
    element(scope.transnational, question.facts.transnational, Condition::Transnational)
}

/// An offence without an organized criminal group is outside (UNTOC art. 3).
fn organized_group(scope: &Scope, question: &Question) -> Element {
    element(scope.organized_group, question.facts.organized_group, Condition::OrganizedGroup)
}

fn element(asked: bool, fact: Option<bool>, condition: Condition) -> Element {
    match (asked, fact) {
        (false, _) | (true, Some(true)) => Element::Met,
        (true, Some(false)) => Element::Absent(Rule::ElementAbsent),
        (true, None) => Element::Open(condition),
    }
}

/// Laundered property must come from an offence the instrument reaches.
fn predicate(scope: &Scope, question: &Question) -> Element {
    if scope.predicates.is_empty() || question.offence.is_empty() {
        return Element::Met;
    }
    match &question.facts.predicate {
        Some(line) if line.iter().any(|term| scope.predicates.contains(term)) => Element::Met,
        Some(_) => Element::Absent(Rule::PredicateNotCovered),
        None => Element::Open(Condition::Predicate { offences: scope.predicates.clone() }),
    }
}

/// A closed list that was not read term by term leaves the question to the reader of the list.
fn on_its_list(scope: &Scope, question: &Question) -> Element {
    if scope.closed_list && scope.covers_any() && !question.offence.is_empty() {
        Element::Open(Condition::OnItsList)
    } else {
        Element::Met
    }
}

/// A convention that counts its offences as extraditable under the parties' other treaties (UNTOC art. 16(3)): an old
/// treaty whose list lacks the offence, or may lack it, then reaches it on the convention's own conditions. Only a treaty
/// [`on_the_measure`] is widened: a convention on other offences is no extradition treaty.
pub fn widen(coverage: Coverage, widening: Option<(&Coverage, Reason)>) -> Coverage {
    let Some((through, reason)) = widening else { return coverage };
    let lacks =
        coverage.holds == Tri::No && coverage.reasons.iter().any(|why| why.rule == Rule::OffenceNotCovered);
    let may_lack = coverage.conditions.contains(&Condition::OnItsList);
    if !(lacks || may_lack) {
        return coverage;
    }
    let mut conditions: Vec<Condition> =
        coverage.conditions.into_iter().filter(|condition| *condition != Condition::OnItsList).collect();
    conditions.extend(
        through.conditions.iter().filter(|new| !conditions.contains(new)).cloned().collect::<Vec<_>>(),
    );
    let holds = if conditions.is_empty() { Tri::Yes } else { Tri::Unknown };
    let kept = coverage.reasons.into_iter().filter(|why| why.rule != Rule::OffenceNotCovered);
    Coverage { holds, conditions, general: true, reasons: kept.chain([reason]).collect() }
}
