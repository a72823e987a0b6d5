//! What a state said on joining or later: reservations, declarations, notifications, objections.

use super::{MeasureId, PartialDate, SourceId, StateId, Tri};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// The form of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StatementKind {
    /// Excludes or changes the effect of a provision.
    Reservation,
    /// Says how the state understands or uses a provision.
    Declaration,
    /// Tells the depositary a fact the instrument asks for.
    Notification,
    /// Answers another state's statement or accession.
    Objection,
    /// Takes back an earlier statement.
    Withdrawal,
}

/// What a statement does to an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// Takes the instrument as a basis for extradition.
    LegalBasisExtraditionYes,
    /// Does not take it as a basis for extradition.
    LegalBasisExtraditionNo,
    /// Names the central authority.
    CentralAuthority,
    /// Names the language of requests.
    Language,
    /// Does not extradite its nationals.
    NationalsNotExtradited,
    /// Requires dual criminality.
    DualCriminalityRequired,
    /// Is not bound by an article.
    ExcludesArticle,
    /// Extends the instrument to a territory.
    ExtendsToTerritory,
    /// Leaves a territory out.
    ExcludesTerritory,
    /// Says something else of territories.
    Territorial,
    /// Precludes the instrument between this state and another.
    PrecludesBetween,
    /// Accepts the accession of another state, where the instrument asks for it.
    AcceptsAccession,
    /// Anything else.
    Other,
}

/// One statement by one state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Who made it.
    pub state: StateId,
    /// Its form.
    pub kind: StatementKind,
    /// The article it is about.
    #[serde(default)]
    pub article: Option<SmolStr>,
    /// When it was made.
    #[serde(default)]
    pub made_on: Option<PartialDate>,
    /// When it was taken back.
    #[serde(default)]
    pub withdrawn_on: Option<PartialDate>,
    /// The states it is aimed at; absent means all.
    #[serde(default)]
    pub against: Vec<StateId>,
    /// The territories it extends the instrument to or leaves out; absent means all of the state's.
    #[serde(default)]
    pub territories: Vec<StateId>,
    /// The measures it is about; absent means all.
    #[serde(default)]
    pub measures: Vec<MeasureId>,
    /// What it does.
    pub effect: Effect,
    /// What it says, in our words.
    pub summary: SmolStr,
    /// Where it was read.
    pub source: SourceId,
}

impl Statement {
    /// Whether it had been made and not been taken back by `day`. One without a date counts as made on joining.
    pub fn stands_on(&self, day: Date) -> Tri {
        let made = self.made_on.map_or(Tri::Yes, |made| made.on_or_before(day));
        let withdrawn = self.withdrawn_on.map_or(Tri::No, |withdrawn| withdrawn.on_or_before(day));
        made.and(!withdrawn)
    }
}
