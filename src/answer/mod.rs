//! What commands return: plain data, ready for any format.
//!
//! Formats know answers; answers know no format. Serialized, an answer is the JSON that scripts rest on: its keys and
//! its ids never translate, its `schema` number rises when a meaning changes.

mod assemble;
mod authorities;
mod blanks;
mod brief;
mod cited;
mod country;
mod desk;
mod draft;
mod entry;
mod forward;
mod found;
mod labels;
mod matrix;
mod parties;
mod place;
mod record;
mod settings;
mod status;
mod terms;
mod timeline;
mod why_not;

pub use assemble::between;
pub use authorities::{Authorities, Nearness, OfficeRow, authorities};
pub use blanks::Blank;
pub use brief::{Brief, InBrief, Vocabularies, brief};
pub use country::{Country, Holding, MeasureCount, Missing, OwnRule, Said, country};
pub use draft::{Addressee, BasisArticle, Case, Condition as DraftCondition, Draft, LegalBasis, draft};
pub use entry::{Entry, Related, entry};
pub use found::{Found, Hit, Match, Search, State as FoundState, search};
pub use labels::Labels;
pub use matrix::{Matrix, Pair, Standing as MatrixStanding, matrix, regions, states_of};
pub use parties::{Parties, PartyRow, parties};
pub use place::IndexPlace;
pub use record::Record;
pub use settings::{Setting, Settings};
pub use status::{Counts, DataStatus, Tally};
pub use terms::{TermList, TermRow, Vocabulary, terms};
pub use timeline::{Event, Happening, Span, Timeline, timeline};
pub use why_not::{WhyNot, why_not};

use crate::index::Sourced;
use crate::records::{
    Absence, InstrumentId, Kind, MeasureId, Network, OffenceId, PartialDate, StateId, TopicId,
};
use crate::rules::{Basis, Condition, Reason, Role, Rule};
use schemars::JsonSchema;
use serde::Serialize;
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// The version of the JSON of an answer.
pub const SCHEMA: u32 = 1;

/// The question as it was understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Asked {
    /// The State that asks.
    pub requesting: StateId,
    /// The State that is asked.
    pub requested: StateId,
    /// The offence, where one was named.
    pub offence: Option<OffenceId>,
    /// The measure, where one was named.
    pub measure: Option<MeasureId>,
    /// The day the answer is for.
    pub on: PartialDate,
}

/// An article that matters for the question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Article {
    /// The article, where its number was read.
    pub article: Option<SmolStr>,
    /// What it is about.
    pub topic: TopicId,
    /// What it says, in the record's words.
    pub summary: SmolStr,
}

/// What the instrument demands, or what a statement changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Demand {
    /// What it is about.
    pub topic: String,
    /// The article.
    pub article: Option<SmolStr>,
    /// The rule of the topic, where the provision was classified.
    pub rule: Option<SmolStr>,
    /// The rule as a sentence in the language of the answer, else the record's summary.
    pub summary: SmolStr,
    /// The state whose statement this is; absent for a provision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statement_by: Option<StateId>,
}

/// Who sends or receives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Office {
    /// Its name in its own language.
    pub name: Option<String>,
    /// Its name in English.
    pub name_en: String,
    /// The languages in which it takes requests.
    pub languages: Vec<String>,
    /// The instrument it was named for; absent for the state's default.
    pub named_for: Option<InstrumentId>,
    /// The page it was read on.
    pub source: Option<String>,
}

/// The authorities of both sides.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Offices {
    /// Of the requesting State.
    pub requesting: Option<Office>,
    /// Of the requested State.
    pub requested: Option<Office>,
}

/// Whether the offence is covered whatever the facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Covers {
    /// It is.
    Yes,
    /// If the conditions hold.
    If,
}

/// What an instrument is for one measure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Serving {
    /// Its place.
    pub role: Role,
    /// What it does.
    pub basis: Basis,
    /// Whether the offence is covered.
    pub covers: Covers,
    /// The conditions in words, where it is covered only if they hold.
    #[serde(rename = "if", skip_serializing_if = "Vec::is_empty")]
    pub provided: Vec<String>,
    /// The articles for this offence and measure.
    pub articles: Vec<Article>,
}

impl From<&Applied> for Serving {
    fn from(applied: &Applied) -> Self {
        Self {
            role: applied.role,
            basis: applied.basis,
            covers: applied.covers,
            provided: applied.provided.clone(),
            articles: applied.articles.clone(),
        }
    }
}

/// An instrument that applies.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Applied {
    /// Its id.
    pub id: InstrumentId,
    /// Its title in the language of the answer where the record has one.
    pub title: String,
    /// The name practitioners use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// Bilateral or multilateral.
    pub kind: Kind,
    /// Its place: over several measures, the strongest.
    pub role: Role,
    /// What it does.
    pub basis: Basis,
    /// Since when it binds both; absent where that was not read.
    pub in_force_since: Option<PartialDate>,
    /// The rule that says it is in force: stated, computed, reported, or date not known.
    pub in_force: Rule,
    /// The day of the report, where force was only reported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_force_as_of: Option<PartialDate>,
    /// The two states disagree whether it is in force.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub disputed: bool,
    /// Whether the offence is covered.
    pub covers: Covers,
    /// The conditions in words, where it is covered only if they hold.
    #[serde(rename = "if", skip_serializing_if = "Vec::is_empty")]
    pub provided: Vec<String>,
    /// The same conditions for scripts.
    #[serde(rename = "if_facts", skip_serializing_if = "Vec::is_empty")]
    pub provided_facts: Vec<Condition>,
    /// The measures it serves for this question.
    pub measures: Vec<MeasureId>,
    /// What it is for each measure, where the question named none.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub by_measure: BTreeMap<MeasureId, Serving>,
    /// The articles for this offence and measure.
    pub articles: Vec<Article>,
    /// The instrument under whose articles its cooperation runs, where it says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub articles_of: Option<InstrumentId>,
    /// What it demands.
    pub conditions: Vec<Demand>,
    /// Who sends and who receives.
    pub authorities: Offices,
    /// The weakest grade among the facts it rests on.
    pub grade: &'static str,
    /// The oldest day whose state those facts show.
    pub as_of: PartialDate,
    /// The chain of reasons.
    pub reasons: Vec<Reason>,
}

/// An instrument that was weighed and does not apply.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Aside {
    /// Its id.
    pub id: InstrumentId,
    /// Its title.
    pub title: String,
    /// The rule that decided.
    pub because: Rule,
    /// The instrument that takes its place, where one does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<InstrumentId>,
    /// The article that says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<SmolStr>,
    /// The chain of reasons up to it.
    pub reasons: Vec<Reason>,
}

/// A network both states belong to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Contact {
    /// Its id.
    pub id: String,
    /// Its name: in English for a reader of English, else its own.
    pub name: String,
    /// What it is for, in the language of the answer.
    pub purpose: String,
    /// The measures it helps with.
    pub measures: Vec<MeasureId>,
}

impl Contact {
    fn new(network: Network, language: &str) -> Self {
        Self {
            name: network.called(language),
            purpose: network.purpose.in_language(language).to_owned(),
            id: network.id,
            measures: network.measures,
        }
    }
}

/// An instrument that one step would open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Door {
    /// Its id.
    pub id: InstrumentId,
    /// Its title.
    pub title: String,
    /// The state whose step it would take.
    pub state: StateId,
    /// Whether that state has signed already.
    pub signed: bool,
}

/// A rule of domestic law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DomesticRule {
    /// The act or code.
    pub law: Option<String>,
    /// The article.
    pub article: Option<SmolStr>,
    /// What it says.
    pub summary: SmolStr,
    /// The page it was read on.
    pub source: Option<String>,
}

/// A register or authority that says something does not exist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NoSuch {
    /// Whose register or authority.
    pub state: StateId,
    /// The measure.
    pub measure: MeasureId,
    /// What it says.
    pub summary: SmolStr,
    /// The day it speaks of.
    pub as_of: Option<PartialDate>,
    /// The page it was read on.
    pub source: Option<String>,
}

impl From<Sourced<Absence>> for NoSuch {
    fn from(found: Sourced<Absence>) -> Self {
        let Absence { state, measure, summary, as_of, .. } = found.thing;
        Self { state, measure, summary, as_of, source: found.source.map(|page| page.url.into()) }
    }
}

/// What is left when nothing applies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct WayForward {
    /// The requested State's law on cooperation without a treaty.
    pub reciprocity: Vec<DomesticRule>,
    /// Instruments that one ratification or accession would open.
    pub would_open: Vec<Door>,
}

/// The answer to a question between two states.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Answer {
    /// The version of this form.
    pub schema: u32,
    /// The question as it was understood.
    pub question: Asked,
    /// What applies, in order.
    pub instruments: Vec<Applied>,
    /// What was weighed and set aside.
    pub set_aside: Vec<Aside>,
    /// Networks both belong to.
    pub networks: Vec<Contact>,
    /// What registers say does not exist between the two.
    pub absences: Vec<NoSuch>,
    /// What is known to be missing in the data for the two.
    pub gaps: Vec<String>,
    /// What is left, where nothing applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub way_forward: Option<WayForward>,
    /// The oldest day whose state the answer rests on.
    pub as_of: Option<PartialDate>,
    /// The names of the states, terms and topics above, in the language of the answer.
    pub labels: Labels,
}
