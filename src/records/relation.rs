//! How an instrument stands to others, by its own words.

use super::{InstrumentId, MeasureId, SourceId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// The kinds of relation the rules know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RelationKind {
    /// Takes the target's place between states bound by both.
    Replaces,
    /// The other side of `replaces`.
    ReplacedBy,
    /// Adds to the target, which stays.
    Supplements,
    /// The other side of `supplements`.
    SupplementedBy,
    /// Changes the target's text between states bound by both.
    Amends,
    /// The other side of `amends`.
    AmendedBy,
    /// Takes the place of every bilateral treaty on its measures between its parties (as ETS 024 art. 28 does).
    SupersedesBilaterals,
    /// Stands back while another treaty on the measure binds the two, and steps in when it lapses.
    YieldsToOthers,
    /// Leaves other treaties untouched.
    WithoutPrejudice,
    /// Leaves what is more favourable to cooperation untouched.
    MoreFavourable,
    /// Counts its offences as extraditable under the parties' other treaties.
    DeemsExtraditable,
    /// May serve as basis for extradition where the requested State makes it conditional on a treaty.
    OptionalLegalBasis,
    /// Supplies these articles where no other treaty on the measure binds the two.
    ImportsProcedure,
    /// Its cooperation runs under the target's articles.
    AppliesProvisionsOf,
}

impl RelationKind {
    /// The word records use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Replaces => "replaces",
            Self::ReplacedBy => "replaced-by",
            Self::Supplements => "supplements",
            Self::SupplementedBy => "supplemented-by",
            Self::Amends => "amends",
            Self::AmendedBy => "amended-by",
            Self::SupersedesBilaterals => "supersedes-bilaterals",
            Self::YieldsToOthers => "yields-to-others",
            Self::WithoutPrejudice => "without-prejudice",
            Self::MoreFavourable => "more-favourable",
            Self::DeemsExtraditable => "deems-extraditable",
            Self::OptionalLegalBasis => "optional-legal-basis",
            Self::ImportsProcedure => "imports-procedure",
            Self::AppliesProvisionsOf => "applies-provisions-of",
        }
    }

    /// The kind the other record must carry, for relations that come in pairs.
    pub fn inverse(self) -> Option<Self> {
        Some(match self {
            Self::Replaces => Self::ReplacedBy,
            Self::ReplacedBy => Self::Replaces,
            Self::Supplements => Self::SupplementedBy,
            Self::SupplementedBy => Self::Supplements,
            Self::Amends => Self::AmendedBy,
            Self::AmendedBy => Self::Amends,
            _ => return None,
        })
    }

    /// Whether it points at one instrument; the others speak of treaties in general.
    pub fn has_target(self) -> bool {
        self.inverse().is_some() || self == Self::AppliesProvisionsOf
    }
}

/// What becomes of a bilateral treaty concluded after the convention that supersedes bilaterals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LaterTreaty {
    /// It stands, as a supplement to the convention.
    Supplements,
    /// It gives way as well.
    GivesWay,
}

/// One relation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Relation {
    /// What kind it is.
    pub kind: RelationKind,
    /// The other instrument, for kinds that point at one.
    #[serde(default)]
    pub target: Option<InstrumentId>,
    /// The measures it is about; absent means all of the instrument's.
    #[serde(default)]
    pub measures: Vec<MeasureId>,
    /// The articles of the target that it reaches, or the paragraphs it supplies; absent means the whole.
    #[serde(default)]
    pub articles: Vec<String>,
    /// What becomes of later bilateral treaties (`supersedes-bilaterals`).
    #[serde(default)]
    pub later: Option<LaterTreaty>,
    /// The target goes on for requests that were pending when it was replaced or denounced.
    #[serde(default)]
    pub keeps_pending: bool,
    /// Without the target between the two states it has no effect.
    #[serde(default)]
    pub needs_target: bool,
    /// The article that says so.
    #[serde(default)]
    pub article: Option<SmolStr>,
    /// Where it was read.
    pub source: SourceId,
    /// What else was read, in our words.
    #[serde(default)]
    pub note: Option<String>,
}
