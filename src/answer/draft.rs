//! A draft request: authorities, legal bases, headed blanks, undertakings, annexes, and what is still to be written.

use super::authorities::authorities;
use super::blanks::{Blank, blanks};
use super::{Answer, Applied, Asked, Authorities, Demand, Labels, Nearness, SCHEMA};
use crate::index::{Library, LibraryError};
use crate::records::{AuthorityRole, InstrumentId, PartialDate, RequestFor, article_order};
use crate::rules::{Basis, Question, Role};
use crate::speech::Speech;
use schemars::JsonSchema;
use serde::Serialize;
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// Who signs or receives the request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Addressee {
    /// Its name in its own language, else in English.
    pub name: String,
    /// The languages in which it takes requests; empty where that was not read.
    pub languages: Vec<String>,
    /// How near it is to the instrument.
    pub nearness: Nearness,
    /// Where it was read.
    pub source: Option<String>,
}

/// An article of a legal basis, and what it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BasisArticle {
    /// The article.
    pub article: String,
    /// The name of its topic in the language of the draft.
    pub topic: String,
}

/// One legal basis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LegalBasis {
    /// The instrument.
    pub id: InstrumentId,
    /// Its title in the language of the draft where the record has one.
    pub title: String,
    /// Its place.
    pub role: Role,
    /// What it does.
    pub basis: Basis,
    /// Since when it binds both; absent where that was not read.
    pub in_force_since: Option<PartialDate>,
    /// The articles for the offence and the measure.
    pub articles: Vec<BasisArticle>,
    /// What must hold for it to cover the offence, in words.
    #[serde(rename = "if", skip_serializing_if = "Vec::is_empty")]
    pub provided: Vec<String>,
}

/// Something the chosen instrument demands of the request, in the language of the draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Condition {
    /// The topic's id.
    pub topic: String,
    /// The topic's name.
    pub name: String,
    /// The article.
    pub article: Option<SmolStr>,
    /// What it says; absent where the record says it in another language only.
    pub says: Option<String>,
}

/// A draft to complete. Nothing in it is about the case but what the officer wrote.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Draft {
    /// The version of this form.
    pub schema: u32,
    /// The question it answers.
    pub question: Asked,
    /// The instrument it is made under.
    pub instrument: InstrumentId,
    /// The authority that sends it.
    pub from: Option<Addressee>,
    /// The authority that receives it.
    pub to: Option<Addressee>,
    /// The legal bases, the chosen one first.
    pub legal_bases: Vec<LegalBasis>,
    /// What the chosen instrument demands.
    pub conditions: Vec<Condition>,
    /// The blanks, filled or not.
    pub blanks: Vec<Blank>,
    /// The mandatory blanks that remain.
    pub remaining: Vec<&'static str>,
    /// The oldest day whose state the draft rests on.
    pub as_of: PartialDate,
    /// The names of states and terms in the language of the draft.
    #[serde(skip)]
    pub labels: Labels,
}

/// What an officer already knows, by the key of the blank.
pub type Case = BTreeMap<String, String>;

/// The draft under `chosen`, one of the instruments of `answer`, filled from the case.
///
/// # Errors
/// When the index cannot be read or a record is damaged.
pub fn draft(
    library: &Library,
    question: &Question,
    answer: &Answer,
    chosen: &Applied,
    case: &Case,
    speech: &Speech,
) -> Result<Draft, LibraryError> {
    let record = library.whole_instrument(&chosen.id)?;
    let office = |state| authorities(library, state, record.as_ref(), &question.measure, speech);
    let mut blanks = blanks(request_for(library, question)?, &chosen.conditions);
    for blank in &mut blanks {
        blank.value = case.get(blank.key).filter(|value| !value.trim().is_empty()).cloned();
    }
    let mut conditions: Vec<Condition> = Vec::new();
    for demand in &chosen.conditions {
        let condition = condition(demand, &answer.labels, speech);
        if !conditions.contains(&condition) {
            conditions.push(condition);
        }
    }
    let others = answer.instruments.iter().filter(|one| one.id != chosen.id);
    Ok(Draft {
        schema: SCHEMA,
        question: answer.question.clone(),
        instrument: chosen.id.clone(),
        from: addressee(&office(&question.requesting)?),
        to: addressee(&office(&question.requested)?),
        legal_bases: [chosen].into_iter().chain(others).map(|one| basis(one, &answer.labels)).collect(),
        conditions,
        remaining: blanks
            .iter()
            .filter(|blank| blank.mandatory && blank.value.is_none())
            .map(|blank| blank.key)
            .collect(),
        blanks,
        as_of: chosen.as_of,
        labels: answer.labels.clone(),
    })
}

/// What a request for the measure has to say.
fn request_for(library: &Library, question: &Question) -> Result<RequestFor, LibraryError> {
    let asked = question.measure.first();
    let measure = library.measures()?.measure.into_iter().find(|measure| Some(&measure.id) == asked);
    Ok(measure.map(|measure| measure.request).unwrap_or_default())
}

/// The central authority, else the one that passes requests on; never one that only executes them.
fn addressee(found: &Authorities) -> Option<Addressee> {
    let sends = |role: AuthorityRole| role != AuthorityRole::Competent;
    let office = found.authorities.iter().find(|office| sends(office.role))?;
    Some(Addressee {
        name: office.own_name().to_owned(),
        languages: office.languages.clone(),
        nearness: found.nearness,
        source: office.source.as_ref().map(|source| source.url.to_string()),
    })
}

fn basis(one: &Applied, labels: &Labels) -> LegalBasis {
    let article = |article: &super::Article| {
        Some(BasisArticle {
            article: article.article.as_ref()?.to_string(),
            topic: labels.of(article.topic.as_str()),
        })
    };
    let mut articles: Vec<BasisArticle> = one.articles.iter().filter_map(article).collect();
    articles
        .sort_by(|one, other| article_order(Some(&one.article)).cmp(&article_order(Some(&other.article))));
    LegalBasis {
        id: one.id.clone(),
        title: one.title.clone(),
        role: one.role,
        basis: one.basis,
        in_force_since: one.in_force_since,
        articles,
        provided: one.provided.clone(),
    }
}

/// A summary stands in the record's own language: a draft in another shows it only where the rule has a sentence there.
fn condition(demand: &Demand, labels: &Labels, speech: &Speech) -> Condition {
    let translated = demand.rule.is_some() || speech.language() == "en";
    Condition {
        topic: demand.topic.clone(),
        name: match &demand.statement_by {
            Some(state) => {
                let form = speech.say(&format!("statement-{}", demand.topic));
                format!("{} · {form}", labels.of(state.as_str()))
            }
            None => labels.of(&demand.topic),
        },
        article: demand.article.clone(),
        says: translated.then(|| demand.summary.to_string()),
    }
}
