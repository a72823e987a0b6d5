//! What the index holds besides instruments: states and their files, offences, measures, topics, gaps.

use super::lines::{measure_line, offence_line};
use super::{Build, MeasureLine, Sourced, pairs, words};
use crate::corpus::Corpus;
use crate::index::Texts;
use crate::index::schema::{FORMAT, LABEL};
use crate::records::{Absence, Gap, Network, Source, SourceId, StateId};
use crate::speech::LANGUAGES;
use crate::text::fold;
use std::collections::BTreeMap;

impl Build {
    pub(super) fn vocabularies(&mut self, corpus: &Corpus) -> tantivy::Result<()> {
        self.put("format", &FORMAT)?;
        self.put("measures", &corpus.measures)?;
        self.put("offences", &corpus.offences)?;
        self.put("topics", &corpus.topics)?;
        self.networks(corpus)?;
        let conditions = corpus.topics.topic.iter().filter(|topic| topic.condition).map(|topic| &topic.id);
        self.put("condition-topics", &conditions.collect::<Vec<_>>())?;
        for language in LANGUAGES {
            self.put(&format!("labels:{language}"), &Texts::from_iter(labels(corpus, language)))?;
            self.put(&format!("sentences:{language}"), &sentences(corpus, language))?;
        }
        self.label_documents(corpus)?;
        let lines = corpus.measures.measure.iter().map(|measure| MeasureLine {
            principal: measure.principal,
            channel: measure.channel,
            line: measure_line(&corpus.measures, measure),
        });
        self.put("measure-lines", &lines.collect::<Vec<_>>())?;
        self.gaps(corpus)?;
        for measure in &corpus.measures.measure {
            let line = measure_line(&corpus.measures, measure);
            let mut document = self.document(&format!("measure:{}", measure.id), &(measure, line))?;
            self.named(&mut document, "measure", words(measure.id.as_str(), &measure.name, &measure.aliases));
            self.write(document)?;
        }
        for offence in &corpus.offences.offence {
            let line = offence_line(corpus, &offence.id);
            let mut document = self.document(&format!("offence:{}", offence.id), &(offence, line))?;
            self.named(&mut document, "offence", words(offence.id.as_str(), &offence.name, &offence.aliases));
            self.write(document)?;
        }
        Ok(())
    }

    /// A document for each state, offence, measure and topic, found by its names: a search for one of these words finds
    /// through it the instruments that are about the term, in whose own documents the names need not be repeated.
    fn label_documents(&mut self, corpus: &Corpus) -> tantivy::Result<()> {
        let mut names: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
        for language in LANGUAGES {
            let states = corpus.states.state.iter();
            let states = states.map(|state| (state.id.as_str(), state.name.in_language(language)));
            for (id, name) in labels(corpus, language).into_iter().chain(states) {
                names.entry(id).or_default().push((language, name));
            }
        }
        for (id, names) in names {
            let mut document = self.document(&format!("{LABEL}:{id}"), &())?;
            document.add_text(self.fields.is, LABEL);
            for (language, name) in names {
                self.searched(&mut document, name, Some(language));
            }
            self.write(document)?;
        }
        Ok(())
    }

    /// The networks, and those of each state: a question between two states reads none that is not of both.
    fn networks(&mut self, corpus: &Corpus) -> tantivy::Result<()> {
        let mut of_states: BTreeMap<&StateId, Vec<&str>> = BTreeMap::new();
        for network in &corpus.networks.network {
            for member in &network.members {
                of_states.entry(member).or_default().push(&network.id);
            }
            let without_members = Network { members: Vec::new(), ..network.clone() };
            self.put(&format!("network:{}", network.id), &without_members)?;
        }
        for (state, ids) in of_states {
            self.put(&format!("networks-of:{state}"), &ids)?;
        }
        Ok(())
    }

    /// What is missing, under each instrument and state and, where it is about just two states, under the two.
    fn gaps(&mut self, corpus: &Corpus) -> tantivy::Result<()> {
        let mut filed: BTreeMap<String, Vec<&Gap>> = BTreeMap::new();
        for gap in &corpus.gaps.gap {
            let two = if gap.states.len() == 2 { pairs(&gap.states) } else { Vec::new() };
            let between = two.into_iter().map(|pair| format!("gaps:{pair}"));
            let instruments = gap.instruments.iter().map(|instrument| format!("gaps-of:{instrument}"));
            let states = gap.states.iter().map(|state| format!("gaps-about:{state}"));
            for key in between.chain(instruments).chain(states) {
                filed.entry(key).or_default().push(gap);
            }
        }
        for (key, gaps) in filed {
            self.put(&key, &gaps)?;
        }
        self.put("gaps", &corpus.gaps)
    }

    pub(super) fn states(&mut self, corpus: &Corpus) -> tantivy::Result<()> {
        for state in &corpus.states.state {
            let mut document = self.document(&format!("state:{}", state.id), state)?;
            let ambiguous =
                |name: &str| corpus.states.ambiguous.iter().any(|word| fold(&word.word) == fold(name));
            let names = words(state.id.as_str(), &state.name, &state.aliases);
            let names = names.into_iter().chain(state.alpha2.as_deref()).filter(|name| !ambiguous(name));
            let meanings = corpus.states.ambiguous.iter().filter(|word| word.states.contains(&state.id));
            let names: Vec<&str> = names.chain(meanings.map(|word| word.word.as_str())).collect();
            self.named(&mut document, "state", names);
            self.write(document)?;
        }
        for file in &corpus.authorities {
            self.put(&format!("authorities:{}", file.state), file)?;
        }
        for file in &corpus.procedures {
            self.put(&format!("procedure:{}", file.state), file)?;
        }
        let mut absences: BTreeMap<&StateId, Vec<Sourced<&Absence>>> = BTreeMap::new();
        for absence in &corpus.absences.absence {
            let source = source(&corpus.absences.source, &absence.source);
            absences.entry(&absence.state).or_default().push(Sourced { thing: absence, source });
        }
        for (state, found) in absences {
            self.put(&format!("absences:{state}"), &found)?;
        }
        Ok(())
    }
}

/// The names of offences, measures and topics in one language, by id.
fn labels<'a>(corpus: &'a Corpus, language: &str) -> BTreeMap<&'a str, &'a str> {
    let offences = corpus.offences.offence.iter().map(|offence| (offence.id.as_str(), &offence.name));
    let measures = corpus.measures.measure.iter().map(|measure| (measure.id.as_str(), &measure.name));
    let topics = corpus.topics.topic.iter().map(|topic| (topic.id.as_str(), &topic.name));
    topics.chain(offences).chain(measures).map(|(id, name)| (id, name.in_language(language))).collect()
}

/// The sentences of the rules in one language, by `topic/rule`.
fn sentences(corpus: &Corpus, language: &str) -> Texts {
    let topics = corpus.topics.topic.iter();
    let rules = topics.flat_map(|topic| topic.rule.iter().map(move |rule| (topic, rule)));
    rules
        .map(|(topic, rule)| (format!("{}/{}", topic.id, rule.id), rule.text.in_language(language)))
        .collect()
}

fn source(sources: &[Source], id: &SourceId) -> Option<Source> {
    sources.iter().find(|source| source.id == *id).cloned()
}
