//! One state's part in an instrument.

use super::{PartialDate, SourceId, Standing, StateId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How a state expressed its consent to be bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Consent {
    /// Ratification of a signed text.
    Ratification,
    /// Acceptance of a signed text.
    Acceptance,
    /// Approval of a signed text.
    Approval,
    /// Joining without signature.
    Accession,
    /// Continuing the consent of a predecessor state.
    Succession,
    /// Signature without reservation as to ratification.
    DefinitiveSignature,
    /// The act of an international organisation.
    FormalConfirmation,
}

/// Whether a date of entry into force was read or worked out from the instrument's own rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// A source states it.
    Stated,
    /// It follows from the deposit and the instrument's rule.
    Computed,
}

/// A row of the party list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Participation {
    /// The state, or the European Union.
    pub state: StateId,
    /// The part of the state this row is about: its code, or its name where it has none. Absent for the state as a whole.
    #[serde(default)]
    pub territory: Option<String>,
    /// Signature.
    #[serde(default)]
    pub signed_on: Option<PartialDate>,
    /// How it consented.
    #[serde(default)]
    pub consent: Option<Consent>,
    /// The day of deposit or of the act of consent.
    #[serde(default)]
    pub consent_on: Option<PartialDate>,
    /// Entry into force for it.
    #[serde(default)]
    pub in_force_on: Option<PartialDate>,
    /// Whether that day was read or computed; absent means read.
    #[serde(default)]
    pub in_force: Option<Basis>,
    /// Since when it applies the instrument provisionally, before that is in force for it.
    #[serde(default)]
    pub provisional_from: Option<PartialDate>,
    /// Notice of denunciation.
    #[serde(default)]
    pub withdrawn_on: Option<PartialDate>,
    /// The day a denunciation takes effect.
    #[serde(default)]
    pub withdrawal_effective_on: Option<PartialDate>,
    /// What the source says where no date was read.
    #[serde(default)]
    pub standing: Option<Standing>,
    /// The day the source speaks of, where it is not the source's own.
    #[serde(default)]
    pub as_of: Option<PartialDate>,
    /// Where it was read; absent means the list's own source.
    #[serde(default)]
    pub source: Option<SourceId>,
    /// What else was read, disagreements with other sources included.
    #[serde(default)]
    pub note: Option<String>,
}

/// The party list of an instrument.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Participations {
    /// The list was whole on that day; absent where it is known to be partial.
    #[serde(default)]
    pub complete_as_of: Option<PartialDate>,
    /// Where that was read.
    #[serde(default)]
    pub complete_source: Option<SourceId>,
    /// How the list was made and where it is thin.
    #[serde(default)]
    pub note: Option<String>,
    /// The source of rows that name none.
    #[serde(default)]
    pub source: Option<SourceId>,
    /// One row a state, and one a territory; one a time where it left and came back.
    #[serde(default)]
    pub party: Vec<Participation>,
}
