//! The terms of the field: offences as a tree, measures, and the topics of provisions.

use super::{MeasureId, OffenceId, Source, SourceId, TopicId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A name in the four languages of the tool.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// English.
    pub en: String,
    /// Spanish.
    pub es: String,
    /// Portuguese.
    pub pt: String,
    /// French.
    pub fr: String,
}

impl Names {
    /// All four, English first.
    pub fn all(&self) -> [&str; 4] {
        [&self.en, &self.es, &self.pt, &self.fr]
    }

    /// The name in the language with this two-letter code; English where it is none of the four.
    pub fn in_language(&self, code: &str) -> &str {
        match code {
            "es" => &self.es,
            "pt" => &self.pt,
            "fr" => &self.fr,
            _ => &self.en,
        }
    }
}

/// An offence term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Offence {
    /// Its id.
    pub id: OffenceId,
    /// The broader terms that cover it.
    #[serde(default)]
    pub broader: Vec<OffenceId>,
    /// Its code in UNODC's International Classification of Crime for Statistical Purposes, where that was read.
    #[serde(default)]
    pub iccs: Option<String>,
    /// Where the code was read.
    #[serde(default)]
    pub iccs_source: Option<SourceId>,
    /// Its names.
    pub name: Names,
    /// The other words people use, in any language.
    #[serde(default)]
    pub aliases: Vec<String>,
}

/// `data/offences.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OffenceFile {
    /// The terms.
    #[serde(default)]
    pub offence: Vec<Offence>,
    /// The pages that were read.
    #[serde(default)]
    pub source: Vec<Source>,
}

/// What a request for a measure has to say, besides what every request says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RequestFor {
    /// Which act is asked for, and why.
    #[default]
    Act,
    /// The person to be surrendered.
    Person,
    /// The sentence, and the person who serves it.
    Sentence,
    /// The property, and its link to the offence.
    Property,
    /// Nothing is asked for: what is sent, and how it may be used.
    Information,
}

/// A measure: what is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Its id.
    pub id: MeasureId,
    /// A headline measure, shown when none is asked for.
    #[serde(default)]
    pub principal: bool,
    /// It carries messages beside or under formal requests instead of being asked for by itself.
    #[serde(default)]
    pub channel: bool,
    /// What a request for it has to say.
    #[serde(default)]
    pub request: RequestFor,
    /// The broader measures that include it.
    #[serde(default)]
    pub part_of: Vec<MeasureId>,
    /// Its names.
    pub name: Names,
    /// The other words people use, in any language.
    #[serde(default)]
    pub aliases: Vec<String>,
}

/// `data/measures.toml`, in the order answers show them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeasureFile {
    /// The measures.
    #[serde(default)]
    pub measure: Vec<Measure>,
}

/// One of the closed set of rules a topic knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TopicRule {
    /// Its id within the topic.
    pub id: String,
    /// The rule as a sentence.
    pub text: Names,
}

/// What a provision can be about besides a measure or an offence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Its id.
    pub id: TopicId,
    /// The broader topics it narrows: a provision filed here could also have been filed there.
    #[serde(default)]
    pub narrows: Vec<TopicId>,
    /// It puts a condition on a request.
    #[serde(default)]
    pub condition: bool,
    /// Its names.
    pub name: Names,
    /// Its rules.
    #[serde(default)]
    pub rule: Vec<TopicRule>,
}

/// `data/topics.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TopicFile {
    /// The topics.
    #[serde(default)]
    pub topic: Vec<Topic>,
}
