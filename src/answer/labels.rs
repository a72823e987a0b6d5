//! The names of the ids in an answer, in its language.

use crate::index::{Library, LibraryError, Texts};
use crate::records::{State, StateId};
use crate::rules::Question;
use schemars::JsonSchema;
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// Names by id.
#[derive(Clone, Debug, Default, PartialEq, Eq, JsonSchema)]
#[schemars(with = "BTreeMap<String, String>")]
pub struct Labels {
    /// Of offences, measures and topics.
    terms: Texts,
    /// Of states.
    states: BTreeMap<String, String>,
}

impl Labels {
    /// The names of both states and of every offence, measure and topic.
    ///
    /// # Errors
    /// When the index cannot be read or a record is damaged.
    pub fn gather(library: &Library, question: &Question, language: &str) -> Result<Self, LibraryError> {
        let mut labels = Self { terms: library.labels(language)?, states: BTreeMap::new() };
        for id in [&question.requesting, &question.requested] {
            let Some(state) = library.state(id)? else { continue };
            labels.add(&state, language);
            // Reasons speak of the State behind a territory, and of the state that another continues.
            let responsible = state.responsible.iter().map(|one| &one.state);
            for other in responsible.chain(state.succession.iter().map(|one| &one.from)) {
                if let Some(state) = library.state(other)? {
                    labels.add(&state, language);
                }
            }
        }
        Ok(labels)
    }

    /// The names of every offence, measure and topic, and of these states.
    ///
    /// # Errors
    /// When the index cannot be read or a record is damaged.
    pub fn with_states<'a>(
        library: &Library,
        language: &str,
        states: impl IntoIterator<Item = &'a StateId>,
    ) -> Result<Self, LibraryError> {
        let mut labels = Self { terms: library.labels(language)?, states: BTreeMap::new() };
        for id in states {
            if labels.states.contains_key(id.as_str()) {
                continue;
            }
            if let Some(state) = library.state(id)? {
                labels.add(&state, language);
            }
        }
        Ok(labels)
    }

    fn add(&mut self, state: &State, language: &str) {
        self.states.insert(state.id.to_string(), state.name.in_language(language).to_owned());
    }

    /// The name of an id; the id itself where it has none.
    pub fn of(&self, id: &str) -> String {
        self.states.get(id).map(String::as_str).or_else(|| self.terms.get(id)).unwrap_or(id).to_owned()
    }
}

/// One map of all names, in order of id.
impl Serialize for Labels {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let states = self.states.iter().map(|(id, name)| (id.as_str(), name.as_str()));
        serializer.collect_map(self.terms.iter().chain(states).collect::<BTreeMap<&str, &str>>())
    }
}
