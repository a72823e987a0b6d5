//! The names of the ids in an answer, in its language.

use crate::index::{Library, LibraryError};
use crate::records::StateId;
use crate::rules::Question;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// Names by id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct Labels(BTreeMap<String, String>);

impl Labels {
    /// The names of both states and of every offence, measure and topic.
    ///
    /// # Errors
    /// When the index cannot be read or a record is damaged.
    pub fn gather(library: &Library, question: &Question, language: &str) -> Result<Self, LibraryError> {
        let mut names = library.labels(language)?;
        for id in [&question.requesting, &question.requested] {
            let Some(state) = library.state(id)? else { continue };
            names.insert(id.to_string(), state.name.in_language(language).to_owned());
            // Reasons speak of the State behind a territory, and of the state that another continues.
            let responsible = state.responsible.iter().map(|one| &one.state);
            for other in responsible.chain(state.succession.iter().map(|one| &one.from)) {
                if let Some(state) = library.state(other)? {
                    names.insert(other.to_string(), state.name.in_language(language).to_owned());
                }
            }
        }
        Ok(Self(names))
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
        let mut names = library.labels(language)?;
        for id in states {
            if names.contains_key(id.as_str()) {
                continue;
            }
            if let Some(state) = library.state(id)? {
                names.insert(id.to_string(), state.name.in_language(language).to_owned());
            }
        }
        Ok(Self(names))
    }

    /// The name of an id; the id itself where it has none.
    pub fn of(&self, id: &str) -> String {
        self.0.get(id).cloned().unwrap_or_else(|| id.to_owned())
    }
}
