//! What is known of one state: its instruments, authorities, statements, own law, networks, and what is missing.

use super::{Contact, Labels, NoSuch, OfficeRow, SCHEMA, authorities, forward};
use crate::index::{Library, LibraryError};
use crate::records::{
    Effect, Gap, InstrumentId, Kind, MeasureId, PartialDate, RelationKind, SourceId, StateId, Statement,
    StatementKind, TopicId, Tri,
};
use crate::rules::{Candidate, Cited, Rule, between, bound};
use crate::speech::Speech;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;
use smol_str::SmolStr;

/// How many instruments bind the state for one measure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MeasureCount {
    /// The measure.
    pub measure: MeasureId,
    /// Bilateral instruments in force.
    pub bilateral: usize,
    /// Multilateral instruments that bind the state.
    pub multilateral: usize,
    /// Instruments of which it was not read whether they bind it on that day.
    pub not_known: usize,
}

/// One instrument in which the state has a part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Holding {
    /// Its id.
    pub id: InstrumentId,
    /// Its title in the language of the answer where the record has one.
    pub title: String,
    /// Bilateral or multilateral.
    pub kind: Kind,
    /// The other parties of a bilateral instrument.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<StateId>,
    /// The measures it opens.
    pub measures: Vec<MeasureId>,
    /// Whether it binds the state on the day: `yes`, `no`, `not-known`.
    pub bound: &'static str,
    /// Since when, stated or computed.
    pub in_force_since: Option<PartialDate>,
    /// The rule that says so.
    pub rule: Rule,
    /// The day that rule turns on: of a report, a withdrawal, an end.
    pub date: Option<PartialDate>,
    /// The bilateral instrument that took its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<InstrumentId>,
}

/// A statement of the state on one instrument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Said {
    /// The instrument.
    pub instrument: InstrumentId,
    /// Its form.
    pub kind: StatementKind,
    /// The article it is about.
    pub article: Option<SmolStr>,
    /// When it was made.
    pub made_on: Option<PartialDate>,
    /// What it does.
    pub effect: Effect,
    /// What it says.
    pub summary: SmolStr,
    /// Where it was read.
    pub source: Option<Cited>,
}

/// A rule of the state's own law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OwnRule {
    /// What it is about.
    pub topic: TopicId,
    /// The act or code.
    pub law: Option<String>,
    /// The article.
    pub article: Option<SmolStr>,
    /// It speaks of cooperation without a treaty, on reciprocity.
    pub reciprocity: bool,
    /// What it says.
    pub summary: SmolStr,
    /// Where it was read.
    pub source: Option<Cited>,
}

/// Something looked for and not found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Missing {
    /// What.
    pub missing: String,
    /// Where it was looked for.
    pub looked_in: Option<String>,
}

/// Everything that is known of a state.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Country {
    /// The version of this form.
    pub schema: u32,
    /// The state.
    pub state: StateId,
    /// Its name in the language of the answer.
    pub name: String,
    /// The day the answer is for.
    pub on: PartialDate,
    /// The measure asked for, where one was.
    pub measure: Option<MeasureId>,
    /// Counts, in the order of the vocabulary.
    pub counts: Vec<MeasureCount>,
    /// Its instruments: bilateral by the other party, then multilateral by date.
    pub instruments: Vec<Holding>,
    /// Its authorities.
    pub authorities: Vec<OfficeRow>,
    /// The languages in which its authorities take requests.
    pub languages: Vec<String>,
    /// What it said on its instruments.
    pub statements: Vec<Said>,
    /// Its own law on cooperation.
    pub procedure: Vec<OwnRule>,
    /// The networks it belongs to.
    pub networks: Vec<Contact>,
    /// What its registers say does not exist.
    pub absences: Vec<NoSuch>,
    /// What is known to be missing here.
    pub gaps: Vec<Missing>,
    /// The names of states, terms and topics in the language of the answer.
    #[serde(skip)]
    pub labels: Labels,
}

/// Everything known of `state` on a day; with a measure line (the measure, then the broader ones that include it), only
/// what concerns that measure.
///
/// # Errors
/// When the index cannot be read or a record is damaged.
pub fn country(
    library: &Library,
    state: &StateId,
    measure: &[MeasureId],
    on: Date,
    speech: &Speech,
) -> Result<Country, LibraryError> {
    let held: Vec<Candidate> =
        library.holdings(state)?.into_iter().filter(|one| opens(one, measure)).collect();
    let mut instruments: Vec<Holding> = held.iter().map(|one| holding(one, state, on, speech)).collect();
    replaced(&held, &mut instruments);
    let instruments = sorted(instruments);
    let others = instruments.iter().flat_map(|one: &Holding| &one.with);
    let labels = Labels::with_states(library, speech.language(), others.chain([state]))?;
    let offices = authorities::all(library, state, measure)?;
    Ok(Country {
        schema: SCHEMA,
        name: labels.of(state.as_str()),
        on: PartialDate::day(on),
        measure: measure.first().cloned(),
        counts: counts(library, &instruments, measure)?,
        languages: languages(&offices),
        authorities: offices,
        statements: held.iter().flat_map(|one| said(one, measure)).collect(),
        procedure: procedure(library, state, measure)?,
        networks: networks(library, state, measure, speech)?,
        absences: absences(library, state, measure)?,
        gaps: gaps(library, state, measure)?,
        state: state.clone(),
        instruments,
        labels,
    })
}

/// Whether a list of measures speaks of the measure asked for; an empty list or question speaks of all.
fn concerns(measures: &[MeasureId], asked: &[MeasureId]) -> bool {
    measures.is_empty() || asked.is_empty() || measures.iter().any(|measure| asked.contains(measure))
}

fn opens(candidate: &Candidate, asked: &[MeasureId]) -> bool {
    let mut measures = candidate.instrument.scope.iter().flat_map(|scope| &scope.measures);
    asked.is_empty() || measures.any(|measure| asked.contains(measure))
}

fn holding(candidate: &Candidate, state: &StateId, on: Date, speech: &Speech) -> Holding {
    let record = &candidate.instrument;
    let bound = bound::binds(candidate, &candidate.requesting, state, on);
    let mut measures: Vec<MeasureId> = Vec::new();
    for measure in record.scope.iter().flat_map(|scope| &scope.measures) {
        if !measures.contains(measure) {
            measures.push(measure.clone());
        }
    }
    Holding {
        id: record.id.clone(),
        title: record.title(speech.language()).to_owned(),
        kind: record.kind,
        with: record.parties.iter().filter(|party| *party != state).cloned().collect(),
        measures,
        bound: match bound.holds {
            Tri::Yes => "yes",
            Tri::No => "no",
            Tri::Unknown => "not-known",
        },
        in_force_since: bound.since,
        rule: bound.reason.rule,
        date: bound.reason.date,
        by: None,
    }
}

/// A bilateral instrument whose place another between the same two took binds no more. What a multilateral one replaces
/// depends on the other state: `between` says it.
fn replaced(held: &[Candidate], instruments: &mut [Holding]) {
    for old in 0..held.len() {
        let successor = held.iter().zip(instruments.iter()).find(|(new, holding)| {
            let same = new.is_bilateral() && holding.bound == "yes" && holding.with == instruments[old].with;
            let relation = between::relation(new, &held[old], RelationKind::Replaces);
            same && relation.is_some_and(|one| one.articles.is_empty() && one.measures.is_empty())
        });
        let Some((_, by)) = successor.filter(|_| instruments[old].bound == "yes") else { continue };
        let (by, since) = (by.id.clone(), by.in_force_since);
        let holding = &mut instruments[old];
        (holding.bound, holding.rule, holding.date, holding.by) = ("no", Rule::ReplacedBy, since, Some(by));
    }
}

/// Bilateral instruments by the other party and multilateral ones by date, so that either is found by eye.
fn sorted(mut instruments: Vec<Holding>) -> Vec<Holding> {
    instruments.sort_by(|one, other| {
        let place = |holding: &Holding| {
            (holding.kind == Kind::Multilateral, holding.with.clone(), holding.in_force_since)
        };
        place(one).cmp(&place(other)).then_with(|| one.id.cmp(&other.id))
    });
    instruments
}

fn counts(
    library: &Library,
    instruments: &[Holding],
    asked: &[MeasureId],
) -> Result<Vec<MeasureCount>, LibraryError> {
    let known = library.measure_lines()?.into_iter().filter_map(|measure| measure.line.into_iter().next());
    let known = known.filter(|measure| concerns(std::slice::from_ref(measure), asked));
    let count = |measure: MeasureId| {
        let of = |bound: &str, kind: Option<Kind>| {
            let serving = instruments.iter().filter(|one| one.measures.contains(&measure));
            serving.filter(|one| one.bound == bound && kind.is_none_or(|kind| one.kind == kind)).count()
        };
        let (bilateral, multilateral) =
            (of("yes", Some(Kind::Bilateral)), of("yes", Some(Kind::Multilateral)));
        MeasureCount { bilateral, multilateral, not_known: of("not-known", None), measure }
    };
    Ok(known.map(count).filter(|count| count.bilateral + count.multilateral + count.not_known > 0).collect())
}

fn languages(offices: &[OfficeRow]) -> Vec<String> {
    let mut languages: Vec<String> = offices.iter().flat_map(|office| &office.languages).cloned().collect();
    languages.sort();
    languages.dedup();
    languages
}

fn said(candidate: &Candidate, asked: &[MeasureId]) -> Vec<Said> {
    let record = &candidate.instrument;
    let row = |statement: &Statement| Said {
        instrument: record.id.clone(),
        kind: statement.kind,
        article: statement.article.clone(),
        made_on: statement.made_on,
        effect: statement.effect,
        summary: statement.summary.clone(),
        source: record.source(&statement.source).map(Cited::from),
    };
    let statements = candidate.requesting.statements.iter();
    statements.filter(|statement| concerns(&statement.measures, asked)).map(row).collect()
}

fn procedure(library: &Library, state: &StateId, asked: &[MeasureId]) -> Result<Vec<OwnRule>, LibraryError> {
    let Some(file) = library.procedure(state)? else { return Ok(Vec::new()) };
    let page = |id: &SourceId| file.source.iter().find(|source| source.id == *id).map(Cited::from);
    // A rule on another measure is none on this one; what is on no measure is on all.
    let measures = library.measures()?.measure;
    let about = |topic: &TopicId| match measures.iter().find(|measure| measure.id.as_str() == topic.as_str())
    {
        Some(measure) => concerns(std::slice::from_ref(&measure.id), asked),
        None => true,
    };
    let mut rules: Vec<OwnRule> = Vec::new();
    for rule in file.rule.iter().filter(|rule| about(&rule.topic)) {
        rules.push(OwnRule {
            topic: rule.topic.clone(),
            law: rule.law.clone(),
            article: rule.article.clone(),
            reciprocity: rule.reciprocity,
            summary: rule.summary.clone(),
            source: page(&rule.source),
        });
    }
    // By topic, in the order of the vocabulary: what founds cooperation first.
    let topics: Vec<TopicId> = library.topics()?.topic.into_iter().map(|topic| topic.id).collect();
    let place = |rule: &OwnRule| topics.iter().position(|topic| *topic == rule.topic).unwrap_or(topics.len());
    rules.sort_by_key(|rule| (place(rule), rule.topic.clone()));
    Ok(rules)
}

fn networks(
    library: &Library,
    state: &StateId,
    asked: &[MeasureId],
    speech: &Speech,
) -> Result<Vec<Contact>, LibraryError> {
    let mut contacts = forward::contacts(library, &library.networks_of(state)?, speech)?;
    contacts.retain(|contact| concerns(&contact.measures, asked));
    Ok(contacts)
}

fn absences(library: &Library, state: &StateId, asked: &[MeasureId]) -> Result<Vec<NoSuch>, LibraryError> {
    let found = library.absences(state)?.into_iter().map(NoSuch::from);
    Ok(found.filter(|none| concerns(std::slice::from_ref(&none.measure), asked)).collect())
}

fn gaps(library: &Library, state: &StateId, asked: &[MeasureId]) -> Result<Vec<Missing>, LibraryError> {
    let about = |gap: &Gap| gap.states.contains(state) && concerns(&gap.measures, asked);
    let mut gaps: Vec<Gap> = library.gaps()?.gap.into_iter().filter(about).collect();
    // What is about this state alone first.
    gaps.sort_by_key(|gap| gap.states.len() + gap.instruments.len());
    Ok(gaps.into_iter().map(|gap| Missing { missing: gap.missing, looked_in: gap.looked_in }).collect())
}
