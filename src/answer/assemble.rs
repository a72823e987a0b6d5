//! From the decision of the rules to the answer: titles, articles, conditions, authorities, ages.

use super::desk::Desk;
use super::labels::Labels;
use super::{Answer, Applied, Aside, Asked, SCHEMA, forward};
use crate::index::{Library, LibraryError, MeasureLine, Texts};
use crate::records::{Grade, InstrumentId, MeasureId, OffenceId};
use crate::rules::between::Joined;
use crate::rules::{Candidate, Question, Reason, Rule, Step, decide, join_all};
use crate::speech::Speech;
use std::collections::BTreeMap;

/// Answers the question from the index, in the language of `speech`.
///
/// # Errors
/// When the index cannot be read or a record in it is damaged.
pub fn between(library: &Library, question: &Question, speech: &Speech) -> Result<Answer, LibraryError> {
    let measures = library.measure_lines()?;
    let question = &informed(library, question, &measures)?;
    let narrowed: &[OffenceId] = if question.thorough { &[] } else { &question.offence };
    let mut candidates = library.candidates(&question.requesting, &question.requested, narrowed)?;
    let mut too_weak = Vec::new();
    if let Some(grade) = question.grade {
        (candidates, too_weak) = by_grade(candidates, grade);
    }
    let sentences =
        if speech.language() == "en" { Texts::default() } else { library.sentences(speech.language())? };
    let labels = Labels::gather(library, question, speech.language())?;
    let desk = Desk {
        question,
        speech,
        sentences: &sentences,
        labels: &labels,
        sending: library.authorities(&question.requesting)?,
        receiving: library.authorities(&question.requested)?,
    };
    let joined = join_all(&candidates, question);
    let (instruments, mut set_aside) = weigh(&desk, &measures, &joined);
    set_aside.extend(too_weak.iter().map(|candidate| below_grade(candidate, speech)));
    let way_forward = if instruments.is_empty() {
        Some(forward::way_forward(library, question, &joined, speech)?)
    } else {
        None
    };
    Ok(Answer {
        schema: SCHEMA,
        question: Asked::from(question),
        networks: forward::networks(library, question, speech)?,
        absences: forward::absences(library, question)?,
        gaps: forward::gaps(library, question, &instruments, &set_aside)?,
        as_of: instruments.iter().map(|applied| applied.as_of).min(),
        way_forward,
        instruments,
        set_aside,
        labels,
    })
}

/// The question with what the vocabularies add to it.
pub(super) fn informed(
    library: &Library,
    question: &Question,
    measures: &[MeasureLine],
) -> Result<Question, LibraryError> {
    let measures_known = measures.iter().filter_map(|measure| measure.line.first().cloned()).collect();
    let condition_topics = library.condition_topics()?.into();
    Ok(Question { condition_topics, measures_known, ..question.clone() })
}

/// What is left of each candidate at that grade, and those of which nothing is.
fn by_grade(candidates: Vec<Candidate>, grade: Grade) -> (Vec<Candidate>, Vec<Candidate>) {
    let mut kept = Vec::new();
    let mut weak = Vec::new();
    for candidate in candidates {
        match candidate.limited_to(grade) {
            Ok(limited) => kept.push(limited),
            Err(whole) => weak.push(whole),
        }
    }
    (kept, weak)
}

/// Runs the chain for the measure asked for, or for every measure that any instrument opens.
fn weigh(desk: &Desk, measures: &[MeasureLine], joined: &[Joined]) -> (Vec<Applied>, Vec<Aside>) {
    if !desk.question.measure.is_empty() {
        let decision = decide(joined, desk.question);
        let instruments =
            decision.findings.iter().map(|finding| desk.applied(finding, desk.question)).collect();
        let weighed = decision.set_aside.iter().filter(|aside| offers(aside.joined, &desk.question.measure));
        return (instruments, weighed.map(|aside| desk.aside(aside)).collect());
    }
    let mut instruments: Vec<Applied> = Vec::new();
    let mut set_aside: BTreeMap<InstrumentId, Aside> = BTreeMap::new();
    for measure in measures {
        let Some(id) = measure.line.first() else { continue };
        let opens = |one: &Joined| offers(one, std::slice::from_ref(id));
        if !joined.iter().any(opens) {
            continue;
        }
        let question = desk.question.about(measure.line.clone(), measure.channel);
        let decision = decide(joined, &question);
        for finding in &decision.findings {
            desk.merge(&mut instruments, finding, &question, id);
        }
        for aside in decision.set_aside.iter().filter(|aside| opens(aside.joined)) {
            set_aside.entry(aside.joined.id().clone()).or_insert_with(|| desk.aside(aside));
        }
    }
    instruments.sort_by_key(|applied| applied.role);
    set_aside.retain(|id, _| !instruments.iter().any(|applied| applied.id == *id));
    (instruments, set_aside.into_values().collect())
}

/// Whether it opens one of the measures; an instrument that does not was never in question.
fn offers(joined: &Joined, measures: &[MeasureId]) -> bool {
    let scopes = joined.candidate.instrument.scope.iter();
    scopes.flat_map(|scope| &scope.measures).any(|measure| measures.contains(measure))
}

fn below_grade(candidate: &Candidate, speech: &Speech) -> Aside {
    let record = &candidate.instrument;
    Aside {
        id: record.id.clone(),
        title: record.title(speech.language()).to_owned(),
        because: Rule::BelowGrade,
        by: None,
        article: None,
        reasons: vec![Reason::new(Step::Bound, Rule::BelowGrade).source(record.source(&record.main_source))],
    }
}
