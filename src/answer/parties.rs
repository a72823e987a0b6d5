//! Who takes part in an instrument, on a day.

use crate::index::{Library, LibraryError};
use crate::records::{Consent, Instrument, InstrumentId, PartialDate, Participation, StateId, Tri};
use crate::rules::bound::rows_bind;
use crate::rules::{Candidate, Rule};
use crate::speech::Speech;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

/// One row of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PartyRow {
    /// The state.
    pub state: StateId,
    /// Its name in the language of the answer.
    pub name: String,
    /// The part of the state the row is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub territory: Option<String>,
    /// Its name in the language of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub territory_name: Option<String>,
    /// Signature.
    pub signed_on: Option<PartialDate>,
    /// How it consented.
    pub consent: Option<Consent>,
    /// When.
    pub consent_on: Option<PartialDate>,
    /// Since when it is bound, stated or computed.
    pub in_force_since: Option<PartialDate>,
    /// When its withdrawal took or takes effect.
    pub withdrawal_effective_on: Option<PartialDate>,
    /// Whether it is bound on the day.
    pub bound: &'static str,
    /// The rule that says so.
    pub rule: Rule,
    /// The page it was read on.
    pub source: Option<String>,
}

/// The participation in an instrument on a day.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Parties {
    /// The version of this form.
    pub schema: u32,
    /// The instrument.
    pub instrument: InstrumentId,
    /// Its title.
    pub title: String,
    /// The day.
    pub on: PartialDate,
    /// The list was whole on that day.
    pub complete_as_of: Option<PartialDate>,
    /// The rows, in order of code.
    pub parties: Vec<PartyRow>,
}

/// The participation of every state in an instrument on a day.
///
/// # Errors
/// When the index cannot be read or a record is damaged.
pub fn parties(
    library: &Library,
    record: &Instrument,
    on: Date,
    speech: &Speech,
) -> Result<Parties, LibraryError> {
    let language = speech.language();
    let mut rows = Vec::new();
    for state in states(record) {
        let candidate = Candidate::from_record(record, std::slice::from_ref(&state), &[]);
        let named = |code: &StateId| -> Result<String, LibraryError> {
            let known = library.state(code)?;
            Ok(known.map_or_else(|| code.to_string(), |known| known.name.in_language(language).to_owned()))
        };
        let mut found = rows_of(&candidate, &state, &named(&state)?, on);
        for row in &mut found {
            row.territory_name = row.territory.as_deref().map(|code| named(&code.into())).transpose()?;
        }
        rows.extend(found);
    }
    Ok(Parties {
        schema: super::SCHEMA,
        instrument: record.id.clone(),
        title: record.title(language).to_owned(),
        on: PartialDate::day(on),
        complete_as_of: record.participation.complete_as_of,
        parties: rows,
    })
}

fn states(record: &Instrument) -> Vec<StateId> {
    let rows = record.participation.party.iter().map(|row| &row.state);
    let mut states: Vec<StateId> = record.parties.iter().chain(rows).cloned().collect();
    states.sort();
    states.dedup();
    states
}

fn rows_of(candidate: &Candidate, state: &StateId, name: &str, on: Date) -> Vec<PartyRow> {
    let rows = &candidate.requesting.rows;
    let row = |row: Option<&Participation>| {
        let bound = rows_bind(candidate, row.into_iter(), state, on);
        PartyRow {
            state: state.clone(),
            name: name.to_owned(),
            territory: row.and_then(|row| row.territory.clone()),
            territory_name: None,
            signed_on: row.and_then(|row| row.signed_on),
            consent: row.and_then(|row| row.consent),
            consent_on: row.and_then(|row| row.consent_on),
            in_force_since: bound.since.or(row.and_then(|row| row.in_force_on)),
            withdrawal_effective_on: row.and_then(|row| row.withdrawal_effective_on),
            bound: match bound.holds {
                Tri::Yes => "yes",
                Tri::No => "no",
                Tri::Unknown => "not-known",
            },
            rule: bound.reason.rule,
            source: row.and_then(|row| candidate.source_of(row)).map(|page| page.url.to_string()),
        }
    };
    if rows.is_empty() {
        return vec![row(None)];
    }
    rows.iter().map(|one| row(Some(one))).collect()
}
