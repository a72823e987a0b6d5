//! From the decision of the rules to the answer: titles, articles, conditions, authorities, ages.

use super::labels::Labels;
use super::{
    Answer, Applied, Article, Aside, Asked, Covers, Demand, Office, Offices, SCHEMA, Serving, cited, forward,
};
use crate::index::{Library, LibraryError};
use crate::records::{
    AuthorityFile, AuthorityRole, InstrumentId, MeasureId, OffenceId, PartialDate, Provision, Statement,
};
use crate::rules::between::Joined;
use crate::rules::{
    Candidate, Condition, Finding, Question, Role, Rule, SetAside, conditions, decide, join_all,
};
use crate::speech::Speech;
use std::collections::BTreeMap;

/// Answers the question from the index, in the language of `speech`.
///
/// # Errors
/// When the index cannot be read or a record in it is damaged.
pub fn between(library: &Library, question: &Question, speech: &Speech) -> Result<Answer, LibraryError> {
    let question = &informed(library, question)?;
    let narrowed: &[OffenceId] = if question.thorough { &[] } else { &question.offence };
    let mut candidates = library.candidates(&question.requesting, &question.requested, narrowed)?;
    let mut too_weak = Vec::new();
    if let Some(grade) = question.grade {
        (candidates, too_weak) = partition(candidates, |candidate| candidate.limited_to(grade));
    }
    let sentences =
        if speech.language() == "en" { BTreeMap::new() } else { library.sentences(speech.language())? };
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
    let (instruments, mut set_aside) = weigh(&desk, library, &joined)?;
    set_aside.extend(too_weak.iter().map(|candidate| below_grade(candidate, speech)));
    let way_forward = if instruments.is_empty() {
        Some(forward::way_forward(library, question, &joined, speech)?)
    } else {
        None
    };
    Ok(Answer {
        schema: SCHEMA,
        question: Asked::from(question),
        networks: forward::networks(library, question)?,
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
fn informed(library: &Library, question: &Question) -> Result<Question, LibraryError> {
    let measures = library.measure_lines()?.into_iter().filter_map(|measure| measure.line.into_iter().next());
    let (condition_topics, measures_known) = (library.condition_topics()?.into(), measures.collect());
    Ok(Question { condition_topics, measures_known, ..question.clone() })
}

fn partition(
    candidates: Vec<Candidate>,
    limit: impl Fn(Candidate) -> Option<Candidate>,
) -> (Vec<Candidate>, Vec<Candidate>) {
    let mut kept = Vec::new();
    let mut weak = Vec::new();
    for candidate in candidates {
        match limit(candidate.clone()) {
            Some(limited) => kept.push(limited),
            None => weak.push(candidate),
        }
    }
    (kept, weak)
}

/// What stays the same while an answer is put together.
struct Desk<'a> {
    question: &'a Question,
    speech: &'a Speech,
    /// The sentences of the rules, by `topic/rule`; empty in English, where the record's own summary says more.
    sentences: &'a BTreeMap<String, String>,
    labels: &'a Labels,
    sending: Option<AuthorityFile>,
    receiving: Option<AuthorityFile>,
}

/// Runs the chain for the measure asked for, or for every measure that any instrument opens.
fn weigh(
    desk: &Desk,
    library: &Library,
    joined: &[Joined],
) -> Result<(Vec<Applied>, Vec<Aside>), LibraryError> {
    if !desk.question.measure.is_empty() {
        let decision = decide(joined, desk.question);
        let instruments =
            decision.findings.iter().map(|finding| desk.applied(finding, desk.question)).collect();
        let weighed = decision.set_aside.iter().filter(|aside| offers(aside.joined, &desk.question.measure));
        return Ok((instruments, weighed.map(|aside| desk.aside(aside)).collect()));
    }
    let mut instruments: Vec<Applied> = Vec::new();
    let mut set_aside: BTreeMap<InstrumentId, Aside> = BTreeMap::new();
    for measure in library.measure_lines()? {
        let Some(id) = measure.line.first().cloned() else { continue };
        let opens = |one: &Joined| offers(one, std::slice::from_ref(&id));
        if !joined.iter().any(opens) {
            continue;
        }
        let question = desk.question.about(measure.line, measure.channel);
        let decision = decide(joined, &question);
        for finding in &decision.findings {
            merge(&mut instruments, desk.applied(finding, &question), &id);
        }
        for aside in decision.set_aside.iter().filter(|aside| opens(aside.joined)) {
            set_aside.entry(aside.joined.id().clone()).or_insert_with(|| desk.aside(aside));
        }
    }
    instruments.sort_by_key(|applied| applied.role);
    set_aside.retain(|id, _| !instruments.iter().any(|applied| applied.id == *id));
    Ok((instruments, set_aside.into_values().collect()))
}

/// Whether it opens one of the measures; an instrument that does not was never in question.
fn offers(joined: &Joined, measures: &[MeasureId]) -> bool {
    let scopes = joined.candidate.instrument.scope.iter();
    scopes.flat_map(|scope| &scope.measures).any(|measure| measures.contains(measure))
}

/// One entry an instrument, whatever the number of measures it serves.
fn merge(instruments: &mut Vec<Applied>, mut new: Applied, measure: &MeasureId) {
    let Some(known) = instruments.iter_mut().find(|known| known.id == new.id) else {
        new.measures = vec![measure.clone()];
        new.by_measure = BTreeMap::from([(measure.clone(), Serving::from(&new))]);
        instruments.push(new);
        return;
    };
    known.by_measure.insert(measure.clone(), Serving::from(&new));
    known.measures.push(measure.clone());
    add_new(&mut known.articles, new.articles);
    add_new(&mut known.conditions, new.conditions);
    if new.role < known.role {
        known.role = new.role;
        known.basis = new.basis;
    }
    if new.covers == Covers::Yes && known.covers == Covers::If {
        known.covers = Covers::Yes;
        known.provided.clear();
        known.provided_facts.clear();
    }
}

fn add_new<T: PartialEq>(known: &mut Vec<T>, new: Vec<T>) {
    for one in new {
        if !known.contains(&one) {
            known.push(one);
        }
    }
}

impl Desk<'_> {
    fn applied(&self, finding: &Finding, question: &Question) -> Applied {
        let joined = finding.joined;
        let record = &joined.candidate.instrument;
        let force = force(finding);
        Applied {
            id: record.id.clone(),
            title: record.title(self.speech.language()).to_owned(),
            short: record.short.clone(),
            kind: record.kind,
            role: finding.role,
            basis: finding.basis,
            in_force_since: joined.since,
            in_force: force.0,
            in_force_as_of: force.1,
            disputed: !joined.disputed.is_empty(),
            covers: if finding.conditions.is_empty() { Covers::Yes } else { Covers::If },
            provided: self.in_words(&finding.conditions),
            provided_facts: finding.conditions.clone(),
            measures: question.measure.first().cloned().into_iter().collect(),
            by_measure: BTreeMap::new(),
            articles: conditions::articles(joined, finding.basis, question)
                .into_iter()
                .map(article)
                .collect(),
            conditions: self.demands(joined, question),
            authorities: self.offices(&record.id, question),
            grade: cited::grade(joined).as_str(),
            as_of: cited::as_of(joined).unwrap_or_else(|| PartialDate::day(question.on)),
            reasons: finding.reasons.clone(),
        }
    }

    fn in_words(&self, conditions: &[Condition]) -> Vec<String> {
        conditions.iter().map(|condition| self.speech.condition(condition, |id| self.labels.of(id))).collect()
    }

    fn aside(&self, aside: &SetAside) -> Aside {
        let record = &aside.joined.candidate.instrument;
        Aside {
            id: record.id.clone(),
            title: record.title(self.speech.language()).to_owned(),
            because: aside.because.rule,
            by: aside.because.other.clone(),
            article: aside.because.article.clone(),
            reasons: aside.reasons.clone(),
        }
    }

    fn demands(&self, joined: &Joined, question: &Question) -> Vec<Demand> {
        let provisions =
            conditions::conditions(joined, question).into_iter().map(|provision| self.demand(provision));
        let statements = conditions::statements(joined, question).into_iter().map(demand_of_statement);
        provisions.chain(statements).collect()
    }

    fn demand(&self, provision: &Provision) -> Demand {
        Demand {
            topic: provision.topic.to_string(),
            article: provision.article.clone(),
            rule: provision.rule.clone(),
            summary: self.sentence(provision).unwrap_or(&provision.summary).to_owned(),
            statement_by: None,
        }
    }

    /// The rule's sentence in the language of the answer.
    fn sentence(&self, provision: &Provision) -> Option<&str> {
        let rule = provision.rule.as_ref()?;
        self.sentences.get(&format!("{}/{rule}", provision.topic)).map(String::as_str)
    }

    fn offices(&self, instrument: &InstrumentId, question: &Question) -> Offices {
        Offices {
            requesting: self.sending.as_ref().and_then(|file| office(file, instrument, question)),
            requested: self.receiving.as_ref().and_then(|file| office(file, instrument, question)),
        }
    }
}

fn article(provision: &Provision) -> Article {
    Article {
        article: provision.article.clone(),
        topic: provision.topic.clone(),
        summary: provision.summary.clone(),
    }
}

fn demand_of_statement(said: &Statement) -> Demand {
    let topic = serde_json::to_value(said.kind).ok().and_then(|kind| kind.as_str().map(str::to_owned));
    Demand {
        topic: topic.unwrap_or_default(),
        article: said.article.clone(),
        rule: None,
        summary: said.summary.clone(),
        statement_by: Some(said.state.clone()),
    }
}

/// The authority named for the instrument and measure, else the state's default for the measure; central before others.
pub(super) fn office(file: &AuthorityFile, instrument: &InstrumentId, question: &Question) -> Option<Office> {
    let fits = |authority: &&crate::records::Authority| {
        let named_for = authority.instrument.as_ref().is_none_or(|named| named == instrument);
        named_for && (question.measure.is_empty() || question.measure.contains(&authority.measure))
    };
    let best = file.authority.iter().filter(fits).min_by_key(|authority| {
        let place = question.measure.iter().position(|measure| *measure == authority.measure);
        (authority.instrument.is_none(), authority.role != AuthorityRole::Central, place)
    })?;
    let page = file.source.iter().find(|source| source.id == best.source);
    Some(Office {
        name: best.name.clone(),
        name_en: best.name_en.clone(),
        languages: best.languages.clone(),
        named_for: best.instrument.clone(),
        source: page.map(|page| page.url.clone()),
    })
}

/// The rule that says it is in force, weakest side first, and the day of a report.
fn force(finding: &Finding) -> (Rule, Option<PartialDate>) {
    let weakest = [
        Rule::Provisional,
        Rule::InForceReported,
        Rule::DateNotKnown,
        Rule::PendingRequestKept,
        Rule::InForceComputed,
    ];
    let sides = finding.joined.reasons.as_slice();
    let rule = weakest.into_iter().find(|rule| sides.iter().any(|side| side.rule == *rule));
    let side = sides.iter().find(|side| Some(side.rule) == rule);
    let reported = side.filter(|side| matches!(side.rule, Rule::InForceReported | Rule::Provisional));
    (rule.unwrap_or(Rule::InForceStated), reported.and_then(|side| side.date))
}

fn below_grade(candidate: &Candidate, speech: &Speech) -> Aside {
    let record = &candidate.instrument;
    Aside {
        id: record.id.clone(),
        title: record.title(speech.language()).to_owned(),
        because: Rule::BelowGrade,
        by: None,
        article: None,
        reasons: Vec::new(),
    }
}

impl Role {
    /// The word of answers.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Alternative => "alternative",
            Self::Complement => "complement",
            Self::Fallback => "fallback",
        }
    }
}
