//! One instrument, whole.

use super::{
    EntryIntoForceRule, InstrumentId, Observation, PartialDate, Participations, Provision, Relation, Scope,
    Source, SourceId, StateId, Statement,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Between two parties, or open to more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, clap::ValueEnum, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Between two parties, named in `parties`.
    Bilateral,
    /// Open to more, listed in `participation`.
    Multilateral,
}

/// What the instrument calls itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the variants are the words themselves")]
pub enum Form {
    Treaty,
    Convention,
    Agreement,
    Protocol,
    ExchangeOfNotes,
    Memorandum,
    Code,
    Scheme,
    Decision,
    Arrangement,
    EuAct,
}

/// Titles by language code; `orig` where the language of the original was not read.
pub type Titles = BTreeMap<String, String>;

/// What another source says of a field whose better-graded value stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    /// The field: `entry_into_force`, or `party.PER.in_force_on` for a row.
    pub field: String,
    /// What the other source says.
    pub value: String,
    /// Which source.
    pub source: SourceId,
    /// What is known of the difference.
    #[serde(default)]
    pub note: Option<String>,
}

/// One instrument: a treaty, convention, agreement, protocol, scheme or act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Its id, which is also its file name.
    pub id: InstrumentId,
    /// Ids it had before, which still resolve.
    #[serde(default)]
    pub former_ids: Vec<InstrumentId>,
    /// Bilateral or multilateral.
    pub kind: Kind,
    /// What it calls itself.
    #[serde(default)]
    pub form: Option<Form>,
    /// The name practitioners use.
    #[serde(default)]
    pub short: Option<String>,
    /// Other names.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// The part of the world it belongs to; `universal` for the United Nations' and the like.
    #[serde(default)]
    pub region: Option<String>,
    /// Titles by language.
    pub title: Titles,
    /// The authentic languages.
    #[serde(default)]
    pub languages: Vec<String>,
    /// The two parties of a bilateral instrument.
    #[serde(default)]
    pub parties: Vec<StateId>,
    /// Signature, or adoption.
    #[serde(default)]
    pub signed_on: Option<PartialDate>,
    /// Where.
    #[serde(default)]
    pub signed_at: Option<String>,
    /// General entry into force; for a bilateral instrument, between the two.
    #[serde(default)]
    pub entry_into_force: Option<PartialDate>,
    /// The day it ended.
    #[serde(default)]
    pub terminated_on: Option<PartialDate>,
    /// Who keeps it.
    #[serde(default)]
    pub depositary: Option<String>,
    /// Where it is registered, published or approved.
    #[serde(default)]
    pub registrations: Vec<String>,
    /// The source of the fields above.
    pub main_source: SourceId,
    /// What else was read, in our words.
    #[serde(default)]
    pub note: Option<String>,
    /// For a state that joins later.
    #[serde(default)]
    pub entry_into_force_rule: Option<EntryIntoForceRule>,
    /// Reports on force.
    #[serde(default)]
    pub observation: Vec<Observation>,
    /// Fields of application.
    #[serde(default)]
    pub scope: Vec<Scope>,
    /// The article map.
    #[serde(default)]
    pub provision: Vec<Provision>,
    /// Relations to other instruments.
    #[serde(default)]
    pub relation: Vec<Relation>,
    /// The party list.
    #[serde(default)]
    pub participation: Participations,
    /// What states said.
    #[serde(default)]
    pub statement: Vec<Statement>,
    /// What other sources say of fields that stand otherwise.
    #[serde(default)]
    pub alternative: Vec<Alternative>,
    /// The pages that were read.
    #[serde(default)]
    pub source: Vec<Source>,
}

impl Instrument {
    /// Its title in this language, else in one its reader reads as well, else in English, else in the original.
    pub fn title(&self, language: &str) -> &str {
        let near = match language {
            "es" => "pt",
            "pt" => "es",
            _ => "en",
        };
        [language, near, "en"]
            .iter()
            .find_map(|language| self.title.get(*language))
            .or_else(|| self.title.values().next())
            .map_or(self.id.as_str(), String::as_str)
    }

    /// The source with this id.
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.source.iter().find(|source| source.id == *id)
    }

    /// Whether it joins exactly these two, in either order.
    pub fn joins(&self, one: &StateId, other: &StateId) -> bool {
        self.parties.contains(one) && self.parties.contains(other)
    }

    /// Whether this id is or was its own.
    pub fn answers_to(&self, id: &InstrumentId) -> bool {
        self.id == *id || self.former_ids.contains(id)
    }
}
