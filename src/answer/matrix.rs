//! Every ordered pair of some states: the primary instrument for one measure, and how many stand behind it.

use super::{Labels, SCHEMA, cited};
use crate::index::{Library, LibraryError};
use crate::records::{InstrumentId, Kind, MeasureId, OffenceId, PartialDate, StateId, StateKind};
use crate::rules::{Finding, Question, Role, SetAside, decide, join_all};
use crate::speech::Speech;
use rayon::prelude::*;
use schemars::JsonSchema;
use serde::Serialize;

/// What stands first between two states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// A bilateral instrument.
    Bilateral,
    /// A regional one.
    Regional,
    /// A universal one.
    Universal,
    /// Nothing is known to apply, and of some instrument it was not read whether it is in force.
    NotKnown,
    /// Nothing applies.
    Gap,
}

/// One ordered pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Pair {
    /// The State that asks.
    pub requesting: StateId,
    /// The State that is asked.
    pub requested: StateId,
    /// What stands first.
    pub standing: Standing,
    /// The first instrument; absent where nothing applies.
    pub instrument: Option<InstrumentId>,
    /// Its title in the language of the answer where the record has one.
    pub title: Option<String>,
    /// Its role: primary, or less where nothing is.
    pub role: Option<Role>,
    /// Since when it binds both; absent where that was not read.
    pub in_force_since: Option<PartialDate>,
    /// It covers the offence only if conditions hold.
    pub conditional: bool,
    /// The two states do not agree that it is in force.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub disputed: bool,
    /// The instruments that stand behind it, in order.
    pub behind: Vec<InstrumentId>,
    /// The instruments of which it was not read whether they are in force.
    pub not_known: Vec<InstrumentId>,
}

/// The answer for all pairs.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Matrix {
    /// The version of this form.
    pub schema: u32,
    /// The states, in the order asked for.
    pub states: Vec<StateId>,
    /// The offence, where one was named.
    pub offence: Option<OffenceId>,
    /// The measure.
    pub measure: Option<MeasureId>,
    /// The day the answer is for.
    pub on: PartialDate,
    /// Every ordered pair, by requesting and then requested State, in the order of `states`.
    pub pairs: Vec<Pair>,
    /// How many pairs have nothing known to apply.
    pub gaps: usize,
    /// The oldest day whose state the answer rests on.
    pub as_of: Option<PartialDate>,
    /// The names of states and terms in the language of the answer.
    #[serde(skip)]
    pub labels: Labels,
}

/// The states of a region, by the word of `data/states.toml`; none where no state belongs to it.
///
/// # Errors
/// When the index cannot be read or a record is damaged.
pub fn states_of(library: &Library, region: &str) -> Result<Vec<StateId>, LibraryError> {
    let belongs = |state: &crate::records::State| {
        state.kind == StateKind::State && state.region.as_deref() == Some(region)
    };
    Ok(library.states()?.into_iter().filter(belongs).map(|state| state.id).collect())
}

/// The regions that states belong to.
///
/// # Errors
/// When the index cannot be read or a record is damaged.
pub fn regions(library: &Library) -> Result<Vec<String>, LibraryError> {
    let states = library.states()?.into_iter().filter(|state| state.kind == StateKind::State);
    let mut regions: Vec<String> = states.filter_map(|state| state.region).collect();
    regions.sort();
    regions.dedup();
    Ok(regions)
}

/// The first instrument and what stands behind it for every ordered pair of `states`, for the offence, measure, day and
/// facts of `like`, whose own states do not count.
///
/// # Errors
/// When the index cannot be read or a record is damaged.
pub fn matrix(
    library: &Library,
    states: &[StateId],
    like: &Question,
    speech: &Speech,
) -> Result<Matrix, LibraryError> {
    let answer = |(requesting, requested): (&StateId, &StateId)| {
        let question =
            Question { requesting: requesting.clone(), requested: requested.clone(), ..like.clone() };
        pair(library, &question, speech)
    };
    let answered: Vec<(Pair, Option<PartialDate>)> =
        ordered(states).into_par_iter().map(answer).collect::<Result<_, LibraryError>>()?;
    let (pairs, ages): (Vec<Pair>, Vec<_>) = answered.into_iter().unzip();
    Ok(Matrix {
        schema: SCHEMA,
        states: states.to_vec(),
        offence: like.offence.first().cloned(),
        measure: like.measure.first().cloned(),
        on: PartialDate::day(like.on),
        gaps: pairs.iter().filter(|pair| pair.instrument.is_none()).count(),
        pairs,
        as_of: ages.into_iter().flatten().min(),
        labels: Labels::with_states(library, speech.language(), states)?,
    })
}

/// Every two different states, in both orders.
fn ordered(states: &[StateId]) -> Vec<(&StateId, &StateId)> {
    let with = |one| states.iter().filter(move |other| *other != one).map(move |other| (one, other));
    states.iter().flat_map(with).collect()
}

/// One pair, with the oldest day that its first instrument rests on.
fn pair(
    library: &Library,
    question: &Question,
    speech: &Speech,
) -> Result<(Pair, Option<PartialDate>), LibraryError> {
    let candidates = library.candidates(&question.requesting, &question.requested, &question.offence)?;
    let joined = join_all(&candidates, question);
    let decision = decide(&joined, question);
    let offers = |one: &crate::rules::between::Joined| {
        let mut scopes = one.candidate.instrument.scope.iter();
        scopes.any(|scope| question.concerns(&scope.measures))
    };
    let unread = |aside: &&SetAside| aside.because.rule.leaves_open() && offers(aside.joined);
    let open = decision.set_aside.iter().filter(unread);
    let not_known: Vec<InstrumentId> = open.map(|aside| aside.joined.id().clone()).collect();
    let first = decision.findings.first();
    let pair = Pair {
        requesting: question.requesting.clone(),
        requested: question.requested.clone(),
        standing: match first {
            Some(first) => standing(first),
            None if !not_known.is_empty() => Standing::NotKnown,
            None => Standing::Gap,
        },
        instrument: first.map(|first| first.joined.id().clone()),
        title: first.map(|first| first.joined.candidate.instrument.title(speech.language()).to_owned()),
        role: first.map(|first| first.role),
        in_force_since: first.and_then(|first| first.joined.since),
        conditional: first.is_some_and(|first| !first.conditions.is_empty()),
        disputed: first.is_some_and(|first| !first.joined.disputed.is_empty()),
        behind: decision.findings.iter().skip(1).map(|finding| finding.joined.id().clone()).collect(),
        not_known,
    };
    Ok((pair, first.and_then(|first| cited::as_of(first.joined))))
}

fn standing(first: &Finding) -> Standing {
    let record = &first.joined.candidate.instrument;
    match (record.kind, record.region.as_deref()) {
        (Kind::Bilateral, _) => Standing::Bilateral,
        (Kind::Multilateral, Some("universal")) => Standing::Universal,
        (Kind::Multilateral, _) => Standing::Regional,
    }
}
