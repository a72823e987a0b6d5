//! Step 4, role: what the instrument is for this question.

use super::between::Joined;
use super::covers::{Condition, Coverage};
use super::question::Question;
use super::reason::{Reason, Rule, Step};
use crate::records::{Effect, Relation, RelationKind, Statement, Tri};
use schemars::JsonSchema;
use serde::Serialize;

/// What an instrument does for the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// It obliges to the measure itself.
    LegalBasis,
    /// It obliges, and its paragraphs on procedure apply for want of another treaty.
    Procedure,
    /// It may serve as basis where the requested State takes it so.
    OptionalBasis,
    /// It widens the offences of other treaties.
    Widens,
    /// It is a channel for requests and information.
    Channel,
}

/// A basis with its reason and the condition it leaves open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it does.
    pub basis: Basis,
    /// What must hold besides.
    pub condition: Option<Condition>,
    /// It stands back for other treaties that bind the two.
    pub yields: bool,
    /// Why.
    pub reason: Reason,
}

/// The relation of this kind that concerns the measure.
pub fn relation_on<'a>(joined: &Joined<'a>, kind: RelationKind, question: &Question) -> Option<&'a Relation> {
    let relations = joined.candidate.instrument.relation.iter();
    relations.into_iter().find(|relation| relation.kind == kind && question.concerns(&relation.measures))
}

fn by(rule: Rule, relation: &Relation, joined: &Joined) -> Reason {
    Reason::new(Step::Role, rule)
        .article(relation.article.as_deref())
        .source(joined.candidate.instrument.source(&relation.source))
}

/// Whether it stands on its own as a treaty on the very measure: every offence or the two states' own list, and neither
/// optional nor residual.
pub fn stands_alone(joined: &Joined, coverage: &Coverage, question: &Question) -> bool {
    let hedged =
        [RelationKind::OptionalLegalBasis, RelationKind::YieldsToOthers, RelationKind::ImportsProcedure];
    coverage.general && !hedged.into_iter().any(|kind| relation_on(joined, kind, question).is_some())
}

/// The other treaties on the measure between the two, as far as an instrument's part depends on them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Others<'a> {
    /// One that stands on its own.
    pub standing: Option<&'a Joined<'a>>,
    /// Any, one that stands back for others included.
    pub any: Option<&'a Joined<'a>>,
}

/// What the instrument does for this measure, given what other treaties on the measure stand between the two.
///
/// # Errors
/// The reason that sets it aside: the requested State declared that it does not take it as a basis, or it only widens
/// treaties of which there is none.
pub fn part(
    joined: &Joined,
    coverage: &Coverage,
    others: Others,
    question: &Question,
) -> Result<Part, Box<Reason>> {
    let other = others.standing;
    if question.channel {
        let reason = Reason::new(Step::Role, Rule::Channel).article(coverage_article(coverage));
        return Ok(Part { basis: Basis::Channel, condition: None, yields: false, reason });
    }
    if let Some(relation) = relation_on(joined, RelationKind::OptionalLegalBasis, question) {
        return match other {
            Some(other) => Ok(beside_a_treaty(joined, relation, other, question)),
            None => optional_basis(joined, relation, question),
        };
    }
    if let Some(relation) = relation_on(joined, RelationKind::YieldsToOthers, question) {
        return Ok(residual(joined, relation, other));
    }
    if let Some(relation) = relation_on(joined, RelationKind::ImportsProcedure, question) {
        return Ok(procedure(joined, relation, other));
    }
    if let Some(relation) = relation_on(joined, RelationKind::DeemsExtraditable, question) {
        return widening(joined, relation, others.any, question);
    }
    let reason = Reason::new(Step::Role, Rule::LegalBasis).article(coverage_article(coverage));
    Ok(Part { basis: Basis::LegalBasis, condition: None, yields: false, reason })
}

fn coverage_article(coverage: &Coverage) -> Option<&str> {
    coverage.reasons.first().and_then(|reason| reason.article.as_deref())
}

/// Beside an extradition treaty a convention on the offence widens that treaty (UNTOC art. 16(3)).
fn beside_a_treaty(joined: &Joined, optional: &Relation, other: &Joined, question: &Question) -> Part {
    let (basis, rule, relation) = match relation_on(joined, RelationKind::DeemsExtraditable, question) {
        Some(deems) => (Basis::Widens, Rule::Widens, deems),
        None => (Basis::OptionalBasis, Rule::OptionalBasis, optional),
    };
    let reason = by(rule, relation, joined).state(&question.requested).other(other.id());
    Part { basis, condition: None, yields: basis == Basis::OptionalBasis, reason }
}

/// A convention that only counts its offences among those of other treaties obliges to nothing where there is none
/// (European Convention on the Suppression of Terrorism, art. 4).
fn widening(
    joined: &Joined,
    relation: &Relation,
    other: Option<&Joined>,
    question: &Question,
) -> Result<Part, Box<Reason>> {
    let Some(other) = other else { return Err(Box::new(by(Rule::NothingToWiden, relation, joined))) };
    let reason = by(Rule::Widens, relation, joined).state(&question.requested).other(other.id());
    Ok(Part { basis: Basis::Widens, condition: None, yields: false, reason })
}

/// Without a treaty it may be the basis where the requested State takes it so (UNTOC art. 16(4) and (5)): that State's
/// declaration decides; where none was read, the answer stays conditional.
fn optional_basis(joined: &Joined, relation: &Relation, question: &Question) -> Result<Part, Box<Reason>> {
    let part = |condition, reason| Part { basis: Basis::OptionalBasis, condition, yields: false, reason };
    let Some(said) = declaration(joined, question) else {
        let reason = by(Rule::OptionalBasis, relation, joined).state(&question.requested);
        return Ok(part(Some(Condition::TakenAsBasis), reason));
    };
    let cite = |rule| {
        Reason::new(Step::Role, rule)
            .state(&question.requested)
            .date(said.made_on)
            .article(said.article.as_deref().or(relation.article.as_deref()))
            .source(joined.candidate.instrument.source(&said.source))
    };
    if said.effect == Effect::LegalBasisExtraditionYes {
        Ok(part(None, cite(Rule::DeclaredBasis)))
    } else {
        Err(Box::new(cite(Rule::DeclaredNoBasis)))
    }
}

/// What the requested State last declared on the instrument as a basis for extradition by the day.
fn declaration<'a>(joined: &Joined<'a>, question: &Question) -> Option<&'a Statement> {
    let on_basis = |said: &&Statement| {
        matches!(said.effect, Effect::LegalBasisExtraditionYes | Effect::LegalBasisExtraditionNo)
    };
    let stands = |said: &&Statement| said.stands_on(question.on) == Tri::Yes;
    joined
        .candidate
        .requested
        .statements
        .iter()
        .filter(on_basis)
        .filter(stands)
        .max_by_key(|said| said.made_on)
}

/// It leaves other treaties their place and steps in when they lapse (Montevideo 1933, art. 21).
fn residual(joined: &Joined, relation: &Relation, other: Option<&Joined>) -> Part {
    let reason = match other {
        Some(other) => by(Rule::YieldsTo, relation, joined).other(other.id()),
        None => by(Rule::StepsIn, relation, joined),
    };
    Part { basis: Basis::LegalBasis, condition: None, yields: other.is_some(), reason }
}

/// Its duty stands by itself; its paragraphs on procedure only where no other treaty binds the two (UNTOC art. 18(7)).
fn procedure(joined: &Joined, relation: &Relation, other: Option<&Joined>) -> Part {
    let paragraphs = relation.articles.join(", ");
    let (basis, reason) = match other {
        Some(other) => (Basis::LegalBasis, by(Rule::ProcedureFromOther, relation, joined).other(other.id())),
        None => (Basis::Procedure, by(Rule::SuppliesProcedure, relation, joined)),
    };
    Part { basis, condition: None, yields: false, reason: reason.term(paragraphs) }
}
