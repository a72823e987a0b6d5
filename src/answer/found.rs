//! What a search found.

use crate::index::{Clause, Filter, Finder, Library, LibraryError};
use crate::records::{
    Grade, Instrument, InstrumentId, Kind, PartialDate, Relation, RelationKind, StateId, Tri,
};
use crate::rules::{Candidate, Rule, force};
use crate::speech::{LANGUAGES, Speech};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;
use std::sync::Arc;

/// Pieces of text shown of one instrument.
const MOST_MATCHES: usize = 3;

/// Letters shown before and after the words that match.
const AROUND: usize = 60;

/// Whether an instrument is in force, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// In force.
    InForce,
    /// Not in force, or not yet.
    NotInForce,
    /// Ended, or replaced between the same two states.
    Ended,
    /// Not read.
    NotKnown,
}

/// What to search for.
#[derive(Clone, Debug, Default)]
pub struct Search {
    /// The words as typed.
    pub query: String,
    /// The same, read.
    pub clauses: Vec<Clause>,
    /// States, measure and offence.
    pub filter: Filter,
    /// Bilateral or multilateral.
    pub kind: Option<Kind>,
    /// Signed or adopted on this day or later.
    pub since: Option<Date>,
    /// Signed or adopted on this day or earlier.
    pub until: Option<Date>,
    /// In force or not.
    pub status: Option<State>,
    /// The weakest grade of the source of its main facts.
    pub grade: Option<Grade>,
    /// The most instruments to return.
    pub limit: usize,
}

impl Search {
    /// Whether the record itself must be read to say if it is what was asked for.
    fn reads_records(&self) -> bool {
        self.kind.is_some()
            || self.since.is_some()
            || self.until.is_some()
            || self.status.is_some()
            || self.grade.is_some()
    }
}

/// A piece of an instrument's text with what was looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Match {
    /// Where: `title.es`, `alias`, `provision 18(3)`, `measure`, `offence`.
    pub field: String,
    /// The text around it.
    pub text: String,
    /// The words of the text that match, as ranges of bytes.
    pub words: Vec<(usize, usize)>,
}

/// One instrument found.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Hit {
    /// Its id.
    pub id: InstrumentId,
    /// Its title.
    pub title: String,
    /// Bilateral or multilateral.
    pub kind: Kind,
    /// The parties of a bilateral instrument.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<StateId>,
    /// Signature.
    pub signed_on: Option<PartialDate>,
    /// General entry into force.
    pub entry_into_force: Option<PartialDate>,
    /// Whether it is in force on the day of the search.
    pub status: State,
    /// How well it matches.
    pub score: f32,
    /// Where it matches.
    pub matches: Vec<Match>,
}

/// What a search found, best first.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Found {
    /// The version of this form.
    pub schema: u32,
    /// The words.
    pub query: String,
    /// How many instruments match; more than are listed where a limit cut them.
    pub total: usize,
    /// The instruments.
    pub instruments: Vec<Hit>,
}

/// Searches titles, names and summaries; `on` is the day for which force is told.
///
/// # Errors
/// When the index cannot be read.
pub fn search(library: &Library, search: &Search, on: Date, speech: &Speech) -> Result<Found, LibraryError> {
    let labels = library.labels(speech.language())?;
    // What only the record can tell is asked of every hit; where nothing of the kind is asked, only those shown are read.
    let most = if search.reads_records() { usize::MAX } else { search.limit };
    let hits = library.search(&search.clauses, &search.filter, most)?;
    let mut kept: Vec<(f32, Arc<Instrument>, State)> = Vec::new();
    for (score, document) in hits.best {
        let record = Arc::new(library.hit(document)?);
        if !passes(&record, search) {
            continue;
        }
        let status = status(library, &record, on)?;
        if search.status.is_none_or(|wanted| wanted == status) {
            kept.push((score, record, status));
        }
    }
    let total = if search.reads_records() { kept.len() } else { hits.total };
    let mut finder = library.finder(&search.clauses);
    let hits = kept.into_iter().take(search.limit).map(|(score, record, status)| Hit {
        title: record.title(speech.language()).to_owned(),
        matches: matches(
            &mut finder,
            pieces(&record, speech.language(), |id| labels.get(id).map(str::to_owned)),
        ),
        id: record.id.clone(),
        kind: record.kind,
        parties: record.parties.clone(),
        signed_on: record.signed_on,
        entry_into_force: record.entry_into_force,
        status,
        score,
    });
    Ok(Found { schema: super::SCHEMA, query: search.query.clone(), total, instruments: hits.collect() })
}

/// Whether the record's own facts are what was asked for.
fn passes(record: &Instrument, search: &Search) -> bool {
    let dated = record.signed_on.or(record.entry_into_force);
    let kind = search.kind.is_none_or(|kind| kind == record.kind);
    let since = search.since.is_none_or(|since| dated.is_some_and(|date| date.latest() >= since));
    let until = search.until.is_none_or(|until| dated.is_some_and(|date| date.earliest() <= until));
    let grade = search
        .grade
        .is_none_or(|grade| record.source(&record.main_source).is_some_and(|source| source.grade >= grade));
    kind && since && until && grade
}

/// Whether the instrument as a whole is in force on the day; a bilateral one whose place another took has ended.
fn status(library: &Library, record: &Arc<Instrument>, on: Date) -> Result<State, LibraryError> {
    let whole = |relation: &&Relation| {
        relation.kind == RelationKind::ReplacedBy
            && relation.articles.is_empty()
            && relation.measures.is_empty()
    };
    let own = own_status(record, on);
    if record.kind == Kind::Bilateral && own != State::NotInForce {
        for target in record.relation.iter().filter(whole).filter_map(|relation| relation.target.as_ref()) {
            let successor = library.instrument(target)?.map(Arc::new);
            if successor.is_some_and(|by| by.kind == Kind::Bilateral && own_status(&by, on) == State::InForce)
            {
                return Ok(State::Ended);
            }
        }
    }
    Ok(own)
}

fn own_status(record: &Arc<Instrument>, on: Date) -> State {
    let candidate =
        Candidate { instrument: Arc::clone(record), requesting: Arc::default(), requested: Arc::default() };
    let bound = force::in_force(&candidate, on);
    match (bound.holds, bound.reason.rule) {
        (Tri::Yes, _) => State::InForce,
        (Tri::No, Rule::Ended) => State::Ended,
        (Tri::No, _) => State::NotInForce,
        (Tri::Unknown, _) => State::NotKnown,
    }
}

/// A text an instrument is found by.
#[derive(PartialEq, Eq)]
struct Piece {
    /// Where it stands.
    field: String,
    /// Its language, where it has one of those that answers speak.
    language: Option<String>,
    text: String,
}

impl Piece {
    fn new(field: impl Into<String>, language: Option<&str>, text: &str) -> Self {
        let language = language.filter(|language| LANGUAGES.contains(language));
        Self { field: field.into(), language: language.map(str::to_owned), text: text.to_owned() }
    }
}

/// The first few pieces that have what was looked for.
fn matches(finder: &mut Finder<'_>, pieces: Vec<Piece>) -> Vec<Match> {
    let found = pieces.into_iter().filter_map(|Piece { field, language, text }| {
        let places = finder.places(&text, language.as_deref());
        (!places.is_empty()).then(|| excerpt(field, &text, &places))
    });
    let mut found: Vec<Match> = found.collect();
    // Those with most of the words first; the sort is stable, so the title stands before what repeats it.
    found.sort_by_key(|piece| std::cmp::Reverse(piece.words.len()));
    found.truncate(MOST_MATCHES);
    found
}

/// Every piece of text an instrument is found by, the names of what it opens and covers in the language of the answer.
fn pieces(record: &Instrument, language: &str, label: impl Fn(&str) -> Option<String>) -> Vec<Piece> {
    let titles = record
        .title
        .iter()
        .map(|(language, title)| Piece::new(format!("title.{language}"), Some(language), title));
    let names = record.short.iter().chain(&record.aliases).map(|name| Piece::new("alias", None, name));
    let provisions = record.provision.iter().map(|provision| {
        let article = provision.article.as_deref().unwrap_or_default();
        Piece::new(format!("provision {article}").trim_end(), Some("en"), &provision.summary)
    });
    let measures = record.scope.iter().flat_map(|scope| &scope.measures).map(|id| ("measure", id.as_str()));
    let offences = record.scope.iter().flat_map(|scope| &scope.offences).map(|id| ("offence", id.as_str()));
    let mut pieces: Vec<Piece> = titles.chain(names).chain(provisions).collect();
    for (field, id) in measures.chain(offences) {
        let Some(name) = label(id) else { continue };
        let piece = Piece::new(field, Some(language), &name);
        if !pieces.contains(&piece) {
            pieces.push(piece);
        }
    }
    pieces
}

/// The text around the first place, with the places in it.
fn excerpt(field: String, text: &str, places: &[(usize, usize)]) -> Match {
    let first = places.first().map_or(0, |place| place.0);
    let last = places.iter().filter(|place| place.1 < first + 2 * AROUND).map(|place| place.1).max();
    let from = near(text, first.saturating_sub(AROUND));
    let to = near(text, (last.unwrap_or(first) + AROUND).min(text.len()));
    let (before, after) = (if from > 0 { "…" } else { "" }, if to < text.len() { "…" } else { "" });
    let shift = before.len();
    let inside = places.iter().filter(|place| place.0 >= from && place.1 <= to);
    Match {
        field,
        text: format!("{before}{}{after}", &text[from..to]),
        words: inside.map(|place| (place.0 - from + shift, place.1 - from + shift)).collect(),
    }
}

/// The nearest place no later than `at` where a character starts.
fn near(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}
