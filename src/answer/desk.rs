//! Putting one instrument into the answer: its title, articles, conditions and authorities, in the answer's language.

use super::labels::Labels;
use super::{Applied, Article, Aside, Covers, Demand, Office, Offices, Serving, cited};
use crate::index::Texts;
use crate::records::{
    Authority, AuthorityFile, AuthorityRole, Instrument, InstrumentId, MeasureId, PartialDate, Provision,
    RelationKind, Statement,
};
use crate::rules::between::Joined;
use crate::rules::{Condition, Finding, Question, Rule, SetAside, conditions};
use crate::speech::Speech;
use crate::text::word;
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// What stays the same while an answer is put together.
pub(super) struct Desk<'a> {
    pub(super) question: &'a Question,
    pub(super) speech: &'a Speech,
    /// The sentences of the rules, by `topic/rule`; empty in English, where the record's own summary says more.
    pub(super) sentences: &'a Texts,
    pub(super) labels: &'a Labels,
    pub(super) sending: Option<AuthorityFile>,
    pub(super) receiving: Option<AuthorityFile>,
}

fn add_new<T: PartialEq>(known: &mut Vec<T>, new: impl IntoIterator<Item = T>) {
    for one in new {
        if !known.contains(&one) {
            known.push(one);
        }
    }
}

impl Desk<'_> {
    /// One entry an instrument, whatever the number of measures it serves.
    pub(super) fn merge(
        &self,
        instruments: &mut Vec<Applied>,
        finding: &Finding,
        question: &Question,
        measure: &MeasureId,
    ) {
        let Some(known) = instruments.iter_mut().find(|known| known.id == *finding.joined.id()) else {
            let mut new = self.applied(finding, question);
            new.by_measure = BTreeMap::from([(measure.clone(), Serving::from(&new))]);
            instruments.push(new);
            return;
        };
        let serving = self.serving(finding, question);
        add_new(&mut known.articles, serving.articles.iter().cloned());
        add_new(&mut known.conditions, self.demands(finding.joined, question));
        if serving.role < known.role {
            known.role = serving.role;
            known.basis = serving.basis;
        }
        if serving.covers == Covers::Yes && known.covers == Covers::If {
            known.covers = Covers::Yes;
            known.provided.clear();
            known.provided_facts.clear();
        }
        known.measures.push(measure.clone());
        known.by_measure.insert(measure.clone(), serving);
    }

    fn serving(&self, finding: &Finding, question: &Question) -> Serving {
        let articles = conditions::articles(finding.joined, finding.basis, question);
        Serving {
            role: finding.role,
            basis: finding.basis,
            covers: if finding.conditions.is_empty() { Covers::Yes } else { Covers::If },
            provided: self.in_words(&finding.conditions),
            articles: articles.into_iter().map(article).collect(),
        }
    }

    pub(super) fn applied(&self, finding: &Finding, question: &Question) -> Applied {
        let joined = finding.joined;
        let record = &joined.candidate.instrument;
        let force = force(finding);
        let Serving { role, basis, covers, provided, articles } = self.serving(finding, question);
        Applied {
            id: record.id.clone(),
            title: record.title(self.speech.language()).to_owned(),
            short: record.short.clone(),
            kind: record.kind,
            role,
            basis,
            in_force_since: joined.since,
            in_force: force.0,
            in_force_as_of: force.1,
            disputed: !joined.disputed.is_empty(),
            covers,
            provided,
            provided_facts: finding.conditions.clone(),
            measures: question.measure.first().cloned().into_iter().collect(),
            by_measure: BTreeMap::new(),
            articles,
            articles_of: articles_of(record),
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

    pub(super) fn aside(&self, aside: &SetAside) -> Aside {
        let record = &aside.joined.candidate.instrument;
        Aside {
            id: record.id.clone(),
            title: record.title(self.speech.language()).to_owned(),
            because: aside.because.rule,
            by: aside.because.other.clone(),
            article: aside.because.article.clone(),
            reasons: aside.reasons(),
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
            summary: self.sentence(provision).map_or_else(|| provision.summary.clone(), SmolStr::from),
            statement_by: None,
        }
    }

    /// The rule's sentence in the language of the answer.
    fn sentence(&self, provision: &Provision) -> Option<&str> {
        if self.sentences.is_empty() {
            return None;
        }
        let rule = provision.rule.as_ref()?;
        self.sentences.get(&format!("{}/{rule}", provision.topic))
    }

    fn offices(&self, instrument: &InstrumentId, question: &Question) -> Offices {
        Offices {
            requesting: self.sending.as_ref().and_then(|file| office(file, instrument, question)),
            requested: self.receiving.as_ref().and_then(|file| office(file, instrument, question)),
        }
    }
}

fn articles_of(record: &Instrument) -> Option<InstrumentId> {
    let applies = record.relation.iter().find(|one| one.kind == RelationKind::AppliesProvisionsOf)?;
    applies.target.clone()
}

fn article(provision: &Provision) -> Article {
    Article {
        article: provision.article.clone(),
        topic: provision.topic.clone(),
        summary: provision.summary.clone(),
    }
}

fn demand_of_statement(said: &Statement) -> Demand {
    Demand {
        topic: word(&said.kind),
        article: said.article.clone(),
        rule: None,
        summary: said.summary.clone(),
        statement_by: Some(said.state.clone()),
    }
}

/// The authority named for the instrument and measure, else the state's default for the measure; central before others.
pub(super) fn office(file: &AuthorityFile, instrument: &InstrumentId, question: &Question) -> Option<Office> {
    let fits = |authority: &&Authority| {
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
        source: page.map(|page| page.url.to_string()),
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
