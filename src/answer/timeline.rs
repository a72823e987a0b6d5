//! The legal relation of two states through time: what was signed, joined, came into force, was replaced, ended.

use super::{Labels, SCHEMA};
use crate::index::{Library, LibraryError};
use crate::records::{InstrumentId, Kind, MeasureId, PartialDate, StateId, Status, Tri};
use crate::rules::between::{self, Joined};
use crate::rules::{Candidate, Cited, Question, Reason, Rule, join_all};
use crate::speech::Speech;
use schemars::JsonSchema;
use serde::Serialize;
use smol_str::SmolStr;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Happening {
    /// Signed between the two, or adopted.
    Signed,
    /// One of the two became bound by a multilateral instrument.
    Joined,
    /// It came into force between the two.
    InForce,
    /// A source reported it in force; when it began was not read.
    ReportedInForce,
    /// A source reported that it was not in force.
    ReportedNotInForce,
    /// Another took its place.
    Replaced,
    /// One of the two withdrew.
    Withdrew,
    /// It ended.
    Ended,
}

/// One event, with what it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Event {
    /// When; absent where that was not read.
    pub date: Option<PartialDate>,
    /// What.
    pub what: Happening,
    /// The instrument.
    pub instrument: InstrumentId,
    /// The state whose act it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<StateId>,
    /// The instrument that took its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<InstrumentId>,
    /// The measures it is about, where not all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<MeasureId>,
    /// The article that says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<SmolStr>,
    /// The date was computed from the deposit and the instrument's own rule.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub computed: bool,
    /// Where it was read.
    pub source: Option<Cited>,
}

/// One instrument between the two, from beginning to end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Span {
    /// Its id.
    pub id: InstrumentId,
    /// Its title in the language of the answer where the record has one.
    pub title: String,
    /// Bilateral or multilateral.
    pub kind: Kind,
    /// The measures it opens.
    pub measures: Vec<MeasureId>,
    /// Signature or adoption.
    pub signed_on: Option<PartialDate>,
    /// Since when it binds both; absent where that was not read.
    pub since: Option<PartialDate>,
    /// The earliest day on which a source reports it in force, where it is not known since when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reported_on: Option<PartialDate>,
    /// Until when it bound both.
    pub until: Option<PartialDate>,
    /// Whether it binds both on the last day: `yes`, `no`, `not-known`.
    pub bound: &'static str,
    /// The rule that says so.
    pub rule: Rule,
}

/// The relation of two states through time.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Timeline {
    /// The version of this form.
    pub schema: u32,
    /// Both states.
    pub states: [StateId; 2],
    /// Their names in the language of the answer.
    pub names: [String; 2],
    /// The measure, where one was asked for.
    pub measure: Option<MeasureId>,
    /// The last day of the line.
    pub on: PartialDate,
    /// The instruments, by the day they began.
    pub instruments: Vec<Span>,
    /// What happened, in order; what has no date comes last.
    pub events: Vec<Event>,
    /// The names of terms in the language of the answer.
    #[serde(skip)]
    pub labels: Labels,
}

/// The relation of the two states of the question through time, up to its day.
///
/// # Errors
/// When the index cannot be read or a record is damaged.
pub fn timeline(library: &Library, question: &Question, speech: &Speech) -> Result<Timeline, LibraryError> {
    let candidates = library.candidates(&question.requesting, &question.requested, &[])?;
    let all = join_all(&candidates, question);
    let mut instruments = Vec::new();
    let mut events = Vec::new();
    for joined in all.iter().filter(|joined| concerns(joined, question)) {
        let found = events_of(joined, &all, question);
        instruments.push(span(joined, &found, speech));
        events.extend(found);
    }
    instruments.sort_by_key(|span| {
        let begun = span.since.or(span.reported_on);
        (begun.is_none(), begun.or(span.signed_on), span.id.clone())
    });
    events.sort_by_key(|event| (event.date.is_none(), event.date, event.instrument.clone(), event.what));
    let states = [question.requesting.clone(), question.requested.clone()];
    let labels = Labels::with_states(library, speech.language(), &states)?;
    Ok(Timeline {
        schema: SCHEMA,
        names: states.clone().map(|state| labels.of(state.as_str())),
        states,
        measure: question.measure.first().cloned(),
        on: PartialDate::day(question.on),
        instruments,
        events,
        labels,
    })
}

/// Whether it opens the measure asked for and both states have, or had, more than a signature in it.
fn concerns(joined: &Joined, question: &Question) -> bool {
    let record = &joined.candidate.instrument;
    let opens =
        question.measure.is_empty() || record.scope.iter().any(|scope| question.concerns(&scope.measures));
    let none = |reason: &Reason| matches!(reason.rule, Rule::NoRecord | Rule::NotAParty | Rule::SignedOnly);
    opens && !(joined.holds == Tri::No && joined.reasons.iter().any(none))
}

fn span(joined: &Joined, events: &[Event], speech: &Speech) -> Span {
    let record = &joined.candidate.instrument;
    let dated =
        |what: Happening| events.iter().filter(move |event| event.what == what && event.measures.is_empty());
    let ends = [Happening::Replaced, Happening::Withdrew, Happening::Ended].into_iter().flat_map(dated);
    let since = dated(Happening::InForce).filter_map(|event| event.date).next();
    // What ended before it began again is past.
    let of_this_time = |end: &PartialDate| since.is_none_or(|since| *end >= since);
    let until = ends.filter_map(|event| event.date).filter(of_this_time).min();
    let replaced = dated(Happening::Replaced).next().is_some();
    let mut measures: Vec<MeasureId> = Vec::new();
    for measure in record.scope.iter().flat_map(|scope| &scope.measures) {
        if !measures.contains(measure) {
            measures.push(measure.clone());
        }
    }
    Span {
        id: record.id.clone(),
        title: record.title(speech.language()).to_owned(),
        kind: record.kind,
        measures,
        signed_on: record.signed_on,
        since,
        reported_on: dated(Happening::ReportedInForce)
            .filter_map(|event| event.date)
            .min()
            .filter(|_| since.is_none()),
        until,
        bound: match joined.holds {
            _ if replaced => "no",
            Tri::Yes => "yes",
            Tri::No => "no",
            Tri::Unknown => "not-known",
        },
        rule: match joined.obstacle() {
            _ if replaced => Rule::ReplacedBy,
            Some(reason) => reason.rule,
            None => Rule::ForceNotKnown,
        },
    }
}

/// Everything that happened to one instrument between the two by the day of the question.
fn events_of(joined: &Joined, all: &[Joined], question: &Question) -> Vec<Event> {
    let candidate = joined.candidate;
    let mut events = vec![signature(candidate)];
    events.extend(acts(joined, question));
    events.extend(beginning(joined, question));
    events.extend(reports(candidate, &events));
    events.extend(replacement(joined, all, question));
    events.extend(ending(candidate));
    let past = |event: &Event| event.date.is_none_or(|date| date.on_or_before(question.on) != Tri::No);
    events.retain(|event| past(event) && (event.date.is_some() || event.what != Happening::Signed));
    events
}

fn event(candidate: &Candidate, what: Happening, date: Option<PartialDate>) -> Event {
    let record = &candidate.instrument;
    Event {
        date,
        what,
        instrument: record.id.clone(),
        state: None,
        by: None,
        measures: Vec::new(),
        article: None,
        computed: false,
        source: record.source(&record.main_source).map(Cited::from),
    }
}

fn signature(candidate: &Candidate) -> Event {
    event(candidate, Happening::Signed, candidate.instrument.signed_on)
}

/// Each state's own joining of and withdrawal from a multilateral instrument.
fn acts(joined: &Joined, question: &Question) -> Vec<Event> {
    let candidate = joined.candidate;
    if candidate.is_bilateral() {
        return Vec::new();
    }
    let sides = [(&candidate.requesting, &question.requesting), (&candidate.requested, &question.requested)];
    let mut events = Vec::new();
    for ((position, state), reason) in sides.into_iter().zip(&joined.reasons) {
        let began = matches!(
            reason.rule,
            Rule::InForceStated | Rule::InForceComputed | Rule::Continues | Rule::TerritoryExtended
        );
        // A state that left and came back has a row a time; the reason speaks of the one that binds.
        let several = position.own().nth(1).is_some();
        for row in position.own() {
            let own = row.in_force_on.or(row.consent_on);
            let joined_on = if began && !several { reason.date } else { own };
            let withdrew = row.withdrawal_effective_on.or(row.withdrawn_on);
            for (what, date) in [(Happening::Joined, joined_on), (Happening::Withdrew, withdrew)] {
                let Some(date) = date else { continue };
                events.push(Event {
                    state: Some(state.clone()),
                    source: candidate.source_of(row).map(Cited::from),
                    computed: what == Happening::Joined && reason.rule == Rule::InForceComputed,
                    ..event(candidate, what, Some(date))
                });
            }
        }
    }
    events
}

/// The day it came to bind both: the later of the two days.
fn beginning(joined: &Joined, question: &Question) -> Option<Event> {
    let candidate = joined.candidate;
    let record = &candidate.instrument;
    let date = if candidate.is_bilateral() {
        record.entry_into_force
    } else {
        joined.since.or_else(|| came_to_bind(candidate, question))
    };
    let computed = joined.reasons.iter().any(|reason| reason.rule == Rule::InForceComputed);
    date.map(|date| Event { computed, ..event(candidate, Happening::InForce, Some(date)) })
}

/// Since when it bound both, where it binds them no more.
fn came_to_bind(candidate: &Candidate, question: &Question) -> Option<PartialDate> {
    let ended = |position: &crate::rules::Position| {
        position.own().find_map(|row| row.withdrawal_effective_on.or(row.withdrawn_on))
    };
    let end = [ended(&candidate.requesting), ended(&candidate.requested), candidate.instrument.terminated_on]
        .into_iter()
        .flatten()
        .min()?;
    let before = end.earliest().yesterday().ok()?;
    between::join(candidate, &Question { on: before, ..question.clone() }).since
}

/// Reports on force, where no day of entry into force was read, and those that deny it.
fn reports(candidate: &Candidate, known: &[Event]) -> Vec<Event> {
    let record = &candidate.instrument;
    let dated = known.iter().any(|event| event.what == Happening::InForce);
    let report = |seen: &crate::records::Observation| {
        let what = match seen.status {
            Status::InForce if !dated => Happening::ReportedInForce,
            Status::NotInForce => Happening::ReportedNotInForce,
            Status::Replaced | Status::Terminated if record.terminated_on.is_none() => Happening::Ended,
            _ => return None,
        };
        let page = record.source(&seen.source);
        let day = seen.on.or_else(|| page.and_then(|page| page.as_of.or(Some(page.read_on))));
        // By that day it had ended; on which day was not read.
        let date = if what == Happening::Ended { None } else { day };
        Some(Event { state: seen.by.clone(), source: page.map(Cited::from), ..event(candidate, what, date) })
    };
    record.observation.iter().filter_map(report).collect()
}

/// Where another took its place between the two, wholly or for some measures.
fn replacement(joined: &Joined, all: &[Joined], question: &Question) -> Option<Event> {
    if joined.began == Tri::No {
        return None;
    }
    let whole =
        between::replaced(joined, all, question).or_else(|| between::superseded(joined, all, question))?;
    let by = all.iter().find(|other| Some(other.id()) == whole.other.as_ref())?;
    let relation = between::relation(by.candidate, joined.candidate, crate::records::RelationKind::Replaces);
    Some(Event {
        by: whole.other.clone(),
        measures: relation.map(|relation| relation.measures.clone()).unwrap_or_default(),
        article: whole.article.clone(),
        source: whole.source.clone(),
        ..event(joined.candidate, Happening::Replaced, whole.date)
    })
}

fn ending(candidate: &Candidate) -> Option<Event> {
    candidate.instrument.terminated_on.map(|end| event(candidate, Happening::Ended, Some(end)))
}
