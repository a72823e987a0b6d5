//! Identifiers. Each kind of id is a type of its own, so that a state is never taken for a term.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::fmt;

macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(transparent)]
        pub struct $name(SmolStr);

        impl $name {
            /// Takes the text as it stands; whether it names something is for `check` to say.
            pub fn new(text: impl Into<SmolStr>) -> Self {
                Self(text.into())
            }

            /// The id as it is written in records and answers.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }
    };
}

id! {
    /// An instrument, in kebab case: `untoc-2000`, `bra-per-mla-1999`.
    InstrumentId
}
id! {
    /// A state by its ISO 3166-1 alpha-3 code; a former state by its ISO 3166-3 one.
    StateId
}
id! {
    /// An offence term of `data/offences.toml`, or the word `any`.
    OffenceId
}
id! {
    /// A measure of `data/measures.toml`: what is asked for.
    MeasureId
}
id! {
    /// What a provision is about: a measure, an offence, or a term of `data/topics.toml`.
    TopicId
}
id! {
    /// A source, by its id within one file.
    SourceId
}

impl OffenceId {
    /// The keyword of a scope that covers every offence.
    pub const ANY: &'static str = "any";

    /// Whether this is the keyword that covers every offence.
    pub fn is_any(&self) -> bool {
        self.as_str() == Self::ANY
    }
}
