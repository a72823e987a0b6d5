//! Why: one reason for every step, with the article and the source it rests on.

use crate::records::{InstrumentId, PartialDate, Source, SourceId, StateId};
use crate::text::word;
use schemars::JsonSchema;
use serde::Serialize;
use smol_str::{SmolStr, ToSmolStr};

/// The steps of the chain, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Is it in force, and for each of the two?
    Bound,
    /// Does anything stand between the two?
    Between,
    /// Does it cover the offence for the measure?
    Covers,
    /// What part does it play?
    Role,
    /// Where does it stand among the others?
    Order,
}

/// The rules. Each is one decision with one article behind it; its word is stable and part of the JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Rule {
    /// In force on a stated day.
    InForceStated,
    /// In force on a day computed from the deposit.
    InForceComputed,
    /// A deposit was read, the day of entry into force was not.
    DateNotKnown,
    /// Reported as in force on a day, without the day it began.
    InForceReported,
    /// Applied provisionally.
    Provisional,
    /// Bound as the continuation of another state.
    Continues,
    /// Not yet in force on the day.
    NotYetInForce,
    /// Whether it was in force on the day was not read.
    ForceNotKnown,
    /// Reported as not in force.
    ReportedNotInForce,
    /// A source doubts whether it still has effect.
    ForceDoubted,
    /// Sources contradict one another on force.
    SourcesDisagree,
    /// Its operation was suspended by the day.
    Suspended,
    /// Ended by the day.
    Ended,
    /// It ended, and when was not read.
    EndNotKnown,
    /// Signed, and no consent was read.
    SignedOnly,
    /// A source says the state is no party.
    NotAParty,
    /// No record of participation, as of the day the list was whole.
    NoRecord,
    /// Denounced with effect by the day.
    Withdrawn,
    /// Denounced; when that takes effect was not read.
    WithdrawalEffectNotKnown,
    /// It reaches the territory: the responsible State extended it.
    TerritoryExtended,
    /// The responsible State left the territory out.
    TerritoryExcluded,
    /// Whether it reaches the territory was not read.
    TerritoryNotKnown,
    /// The treaty goes on for requests made before it ended.
    PendingRequestKept,
    /// Both sides belong to one State.
    WithinOneState,
    /// The two states disagree whether it is in force.
    Disputed,
    /// A statement of one keeps it from entering into force between the two.
    Precluded,
    /// An accession that the other has not accepted.
    AccessionNotAccepted,
    /// Another instrument takes its place between the two.
    ReplacedBy,
    /// Another instrument replaces some of its articles.
    PartlyReplacedBy,
    /// A convention takes the place of bilateral treaties on the measure.
    SupersededBy,
    /// Changed by another instrument between the two.
    AmendedBy,
    /// Its target is not in force between the two.
    NeedsTarget,
    /// It does not offer the measure.
    MeasureNotOffered,
    /// It does not cover the offence.
    OffenceNotCovered,
    /// It covers every offence.
    CoversAnyOffence,
    /// It covers some offences; whether the question is about one of them stays open.
    CoversSomeOffences,
    /// It covers the offence by name.
    CoversOffence,
    /// It covers the offence through a broader term.
    CoversBroaderOffence,
    /// The offence counts as extraditable through another instrument.
    WidenedBy,
    /// The offence was committed too early for it.
    CommittedTooEarly,
    /// The penalty does not reach its threshold.
    PenaltyBelowThreshold,
    /// An element it asks for is absent from the facts.
    ElementAbsent,
    /// The property comes from an offence it does not reach.
    PredicateNotCovered,
    /// It obliges to the measure itself.
    LegalBasis,
    /// It widens other treaties.
    Widens,
    /// It may serve as basis if the requested State takes it so.
    OptionalBasis,
    /// The requested State declared that it takes it as a basis.
    DeclaredBasis,
    /// The requested State declared that it does not.
    DeclaredNoBasis,
    /// Its paragraphs on procedure apply, for want of another treaty on the measure.
    SuppliesProcedure,
    /// Another treaty on the measure governs procedure.
    ProcedureFromOther,
    /// It is a channel for requests and information.
    Channel,
    /// It only widens other treaties, and none on the measure binds the two.
    NothingToWiden,
    /// It stands back while another treaty binds the two.
    YieldsTo,
    /// It steps in, for want of another treaty.
    StepsIn,
    /// The facts it rests on are below the grade asked for.
    BelowGrade,
    /// It comes first.
    First,
    /// It stands on its own beside the first.
    StandsBeside,
    /// It adds to the first.
    AddsTo,
    /// It is left when the others fail.
    FallsBack,
}

impl Rule {
    /// Whether it says that something was not read which would have decided whether the instrument binds the two.
    pub fn leaves_open(self) -> bool {
        matches!(
            self,
            Self::ForceNotKnown
                | Self::ForceDoubted
                | Self::SourcesDisagree
                | Self::EndNotKnown
                | Self::TerritoryNotKnown
        )
    }

    /// The word of the rule, as JSON and translations know it.
    pub fn id(self) -> String {
        word(&self)
    }
}

/// Where a reason was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Cited {
    /// The source's id in the record.
    pub id: SourceId,
    /// Its address.
    pub url: SmolStr,
    /// How good it is.
    pub grade: &'static str,
    /// The day it was read.
    pub read_on: PartialDate,
    /// The day whose state it shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<PartialDate>,
}

impl From<&Source> for Cited {
    fn from(source: &Source) -> Self {
        Self {
            id: source.id.clone(),
            url: source.url.clone(),
            grade: source.grade.as_str(),
            read_on: source.read_on,
            as_of: source.as_of,
        }
    }
}

/// One reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Reason {
    /// The step of the chain.
    pub step: Step,
    /// The rule that decided.
    pub rule: Rule,
    /// The state it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<StateId>,
    /// The day it turns on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// The term or number it turns on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub term: Option<SmolStr>,
    /// The other instrument.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<InstrumentId>,
    /// The article that says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<SmolStr>,
    /// Where it was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Cited>,
}

impl Reason {
    /// A reason that names only its rule; the builder methods below add the rest.
    pub fn new(step: Step, rule: Rule) -> Self {
        Self { step, rule, state: None, date: None, term: None, other: None, article: None, source: None }
    }

    /// About this state.
    #[must_use]
    pub fn state(mut self, state: &StateId) -> Self {
        self.state = Some(state.clone());
        self
    }

    /// Turning on this day.
    #[must_use]
    pub fn date(mut self, date: Option<PartialDate>) -> Self {
        self.date = date;
        self
    }

    /// Turning on this term or number.
    #[must_use]
    pub fn term(mut self, term: impl ToSmolStr) -> Self {
        self.term = Some(term.to_smolstr());
        self
    }

    /// Because of this other instrument.
    #[must_use]
    pub fn other(mut self, other: &InstrumentId) -> Self {
        self.other = Some(other.clone());
        self
    }

    /// By this article.
    #[must_use]
    pub fn article(mut self, article: Option<&str>) -> Self {
        self.article = article.map(SmolStr::from);
        self
    }

    /// Read there.
    #[must_use]
    pub fn source(mut self, source: Option<&Source>) -> Self {
        self.source = source.map(Cited::from);
        self
    }
}
