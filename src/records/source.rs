//! Where a fact was read, and how good that page is.

use super::{PartialDate, SourceId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// How close a source stands to the treaty. The order is the order of trust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// Anything else: an encyclopedia, a university, a commentary, the press.
    Secondary,
    /// A party's own government, parliament or official gazette.
    Government,
    /// The depositary's or registering organisation's own page, or a faithful copy of its data.
    Depositary,
}

impl Grade {
    /// The word records and answers use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Secondary => "secondary",
            Self::Government => "government",
            Self::Depositary => "depositary",
        }
    }
}

/// One page that was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its name within this file.
    pub id: SourceId,
    /// Its address: a URL, or repository and path.
    pub url: SmolStr,
    /// How good it is.
    pub grade: Grade,
    /// The day it was read.
    pub read_on: PartialDate,
    /// The day whose state the page shows, where it says so.
    #[serde(default)]
    pub as_of: Option<PartialDate>,
    /// What this source says of the whole instrument beyond the fields, in our words.
    #[serde(default)]
    pub note: Option<String>,
}
