//! Why an instrument applies to a question, or why not: the chain for one instrument, candidate or not.

use super::assemble::informed;
use crate::index::{Library, LibraryError};
use crate::records::{InstrumentId, MeasureId};
use crate::rules::{Candidate, Decision, Question, Reason, Role, Rule, Step, decide, join_all};
use crate::speech::Speech;
use schemars::JsonSchema;
use serde::Serialize;

/// What the chain says of one instrument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct WhyNot {
    /// The version of this form.
    pub schema: u32,
    /// The instrument.
    pub id: InstrumentId,
    /// Its title in the language of the answer where the record has one.
    pub title: String,
    /// Its place in the answer, where it applies after all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// The rule that decided.
    pub because: Rule,
    /// The chain of reasons up to it.
    pub reasons: Vec<Reason>,
}

/// The chain for one instrument; nothing where no record has this id.
///
/// A question that names no measure is asked for each that the instrument opens, and one that is served is enough.
///
/// # Errors
/// When the index cannot be read or a record is damaged.
pub fn why_not(
    library: &Library,
    question: &Question,
    id: &InstrumentId,
    speech: &Speech,
) -> Result<Option<WhyNot>, LibraryError> {
    let (requesting, requested) = (&question.requesting, &question.requested);
    let Some(candidate) = library.candidate_of(id, requesting, requested)? else { return Ok(None) };
    let record = &candidate.instrument;
    let title = record.title(speech.language()).to_owned();
    let verdict = |(role, reasons): (Option<Role>, Vec<Reason>)| {
        let because = reasons.last().map_or(Rule::ForceNotKnown, |reason| reason.rule);
        WhyNot { schema: super::SCHEMA, id: id.clone(), title: title.clone(), role, because, reasons }
    };
    if let Some(reason) = between_others(library, &candidate, question)? {
        return Ok(Some(verdict((None, vec![reason]))));
    }
    let lines = library.measure_lines()?;
    let question = informed(library, question, &lines)?;
    let offers = |measure: &MeasureId| record.scope.iter().any(|scope| scope.measures.contains(measure));
    let questions = if question.measure.is_empty() {
        let opened = lines.into_iter().filter(|measure| measure.line.first().is_some_and(offers));
        opened.map(|measure| question.about(measure.line, measure.channel)).collect()
    } else {
        vec![question.clone()]
    };
    let mut candidates = library.candidates(requesting, requested, &[])?;
    candidates.retain(|known| known.instrument.id != *id);
    candidates.push(candidate.clone());
    if let Some(grade) = question.grade {
        candidates = candidates.into_iter().filter_map(|one| one.limited_to(grade).ok()).collect();
    }
    let joined = join_all(&candidates, &question);
    let verdicts: Vec<_> =
        questions.iter().filter_map(|question| of(&decide(&joined, question), id)).collect();
    let found = verdicts.iter().filter(|(role, _)| role.is_some()).min_by_key(|(role, _)| *role);
    let silent = || {
        let weak = !joined.iter().any(|one| one.id() == id);
        let rule = if weak { Rule::BelowGrade } else { Rule::MeasureNotOffered };
        let step = if weak { Step::Bound } else { Step::Covers };
        (None, vec![Reason::new(step, rule).source(record.source(&record.main_source))])
    };
    Ok(Some(verdict(found.or(verdicts.first()).cloned().unwrap_or_else(silent))))
}

/// What one decision says of the instrument: its place, or nothing, with the chain that led there.
fn of(decision: &Decision, id: &InstrumentId) -> Option<(Option<Role>, Vec<Reason>)> {
    let found = decision.findings.iter().find(|finding| finding.joined.id() == id);
    let aside = || decision.set_aside.iter().find(|aside| aside.joined.id() == id);
    found
        .map(|finding| (Some(finding.role), finding.reasons.clone()))
        .or_else(|| aside().map(|aside| (None, aside.reasons())))
}

/// A bilateral treaty between others: the reason names the first of the two states that is not one of its parties.
fn between_others(
    library: &Library,
    candidate: &Candidate,
    question: &Question,
) -> Result<Option<Reason>, LibraryError> {
    if !candidate.is_bilateral() {
        return Ok(None);
    }
    let record = &candidate.instrument;
    for state in [&question.requesting, &question.requested] {
        let codes = library.codes(state)?;
        if !codes.iter().any(|code| record.parties.contains(code)) {
            let source = record.source(&record.main_source);
            return Ok(Some(Reason::new(Step::Bound, Rule::NotAParty).state(state).source(source)));
        }
    }
    Ok(None)
}
