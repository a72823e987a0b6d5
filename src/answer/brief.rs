//! The short answer of a batch: what applies, in order, and on what it hangs.

use super::{Asked, Covers, SCHEMA, cited};
use crate::index::{Library, LibraryError, MeasureLine, Texts};
use crate::records::{InstrumentId, MeasureId, PartialDate, TopicId};
use crate::rules::between::Joined;
use crate::rules::{Condition, Finding, Question, Role, decide, join_all};
use crate::speech::Speech;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeSet;
use std::sync::Arc;

/// An instrument that applies, in a few words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct InBrief {
    /// Its id.
    pub id: InstrumentId,
    /// Its place: over several measures, the strongest.
    pub role: Role,
    /// Whether the offence is covered.
    pub covers: Covers,
    /// The conditions in words, where it is covered only if they hold.
    #[serde(rename = "if", skip_serializing_if = "Vec::is_empty")]
    #[schemars(default)]
    pub provided: Vec<String>,
    /// Since when it binds both, where that is known.
    pub in_force_since: Option<PartialDate>,
}

/// The short answer: the instruments of the full one in the same order, without their articles, conditions and reasons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Brief {
    /// The version of this form.
    pub schema: u32,
    /// The question as it was understood.
    pub question: Asked,
    /// What applies, in order.
    pub instruments: Vec<InBrief>,
    /// The oldest day whose state the answer rests on.
    pub as_of: Option<PartialDate>,
}

/// What every question of a batch needs of the vocabularies, gathered once.
#[derive(Debug)]
pub struct Vocabularies {
    measures: Vec<MeasureLine>,
    measures_known: Arc<[MeasureId]>,
    condition_topics: Arc<BTreeSet<TopicId>>,
    labels: Texts,
}

impl Vocabularies {
    /// Gathers them, with the names in one language.
    ///
    /// # Errors
    /// When the index cannot be read or a record is damaged.
    pub fn gather(library: &Library, language: &str) -> Result<Self, LibraryError> {
        let measures = library.measure_lines()?;
        Ok(Self {
            measures_known: measures.iter().filter_map(|measure| measure.line.first().cloned()).collect(),
            condition_topics: library.condition_topics()?.into(),
            labels: library.labels(language)?,
            measures,
        })
    }

    /// What these conditions say, in the language of the speech.
    fn in_words(&self, conditions: &[Condition], speech: &Speech) -> Vec<String> {
        let label = |id: &str| self.labels.get(id).unwrap_or(id).to_owned();
        conditions.iter().map(|condition| speech.condition(condition, label)).collect()
    }
}

/// An instrument as the measures seen so far leave it.
struct Standing<'a> {
    joined: &'a Joined<'a>,
    role: Role,
    conditions: Vec<Condition>,
}

/// Answers the question in brief.
///
/// # Errors
/// When the index cannot be read or a record in it is damaged.
pub fn brief(
    library: &Library,
    question: &Question,
    vocabularies: &Vocabularies,
    speech: &Speech,
) -> Result<Brief, LibraryError> {
    let question = Question {
        measures_known: Arc::clone(&vocabularies.measures_known),
        condition_topics: Arc::clone(&vocabularies.condition_topics),
        ..question.clone()
    };
    let mut candidates = library.candidates(&question.requesting, &question.requested, &question.offence)?;
    if let Some(grade) = question.grade {
        candidates = candidates.into_iter().filter_map(|one| one.limited_to(grade).ok()).collect();
    }
    let joined = join_all(&candidates, &question);
    let standing = weigh(&joined, &question, &vocabularies.measures);
    let in_brief = |one: &Standing| InBrief {
        id: one.joined.id().clone(),
        role: one.role,
        covers: if one.conditions.is_empty() { Covers::Yes } else { Covers::If },
        provided: vocabularies.in_words(&one.conditions, speech),
        in_force_since: one.joined.since,
    };
    let age = |one: &Standing| cited::as_of(one.joined).unwrap_or_else(|| PartialDate::day(question.on));
    Ok(Brief {
        schema: SCHEMA,
        instruments: standing.iter().map(in_brief).collect(),
        as_of: standing.iter().map(age).min(),
        question: Asked::from(&question),
    })
}

/// Runs the chain for the measure asked for, or for every measure that any instrument opens, as the full answer does.
fn weigh<'a>(joined: &'a [Joined<'a>], question: &Question, measures: &[MeasureLine]) -> Vec<Standing<'a>> {
    if !question.measure.is_empty() {
        return decide(joined, question).findings.into_iter().map(Standing::from).collect();
    }
    let mut standing: Vec<Standing> = Vec::new();
    for measure in measures.iter().filter(|measure| opened(joined, measure)) {
        let question = question.about(measure.line.clone(), measure.channel);
        for finding in decide(joined, &question).findings {
            match standing.iter_mut().find(|known| known.joined.id() == finding.joined.id()) {
                Some(known) => known.also(&finding),
                None => standing.push(finding.into()),
            }
        }
    }
    standing.sort_by_key(|one| one.role);
    standing
}

fn opened(joined: &[Joined], measure: &MeasureLine) -> bool {
    let Some(id) = measure.line.first() else { return false };
    let scopes = joined.iter().flat_map(|one| &one.candidate.instrument.scope);
    scopes.into_iter().any(|scope| scope.measures.contains(id))
}

impl Standing<'_> {
    /// One more measure: the strongest role counts, and what any measure covers is covered.
    fn also(&mut self, finding: &Finding) {
        self.role = self.role.min(finding.role);
        if finding.conditions.is_empty() {
            self.conditions.clear();
        }
    }
}

impl<'a> From<Finding<'a>> for Standing<'a> {
    fn from(finding: Finding<'a>) -> Self {
        Self { joined: finding.joined, role: finding.role, conditions: finding.conditions }
    }
}

impl From<&Question> for Asked {
    fn from(question: &Question) -> Self {
        Self {
            requesting: question.requesting.clone(),
            requested: question.requested.clone(),
            offence: question.offence.first().cloned(),
            measure: question.measure.first().cloned(),
            on: PartialDate::day(question.on),
        }
    }
}
