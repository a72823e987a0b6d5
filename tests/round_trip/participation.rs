//! `participation.csv`: a state's part in an instrument.

use super::instruments::has_alternative;
use super::records::{Records, is_date, is_word};
use super::rows::{Cell, Row};
use super::{Place, sources};
use treaty_lookup::records::{Instrument, Participation};

pub fn places<'a>(row: &'a Row, records: &'a Records<'_>) -> Vec<Place<'a>> {
    let Some(record) = records.of(row) else { return Vec::new() };
    let of_state = record.participation.party.iter().filter(|party| party.state == *row.get("party"));
    of_state.map(|party| -> Place<'a> { Box::new(move |cell| holds(record, party, cell, row)) }).collect()
}

fn holds(record: &Instrument, party: &Participation, cell: Cell<'_>, row: &Row) -> bool {
    let Cell { column, item } = cell;
    let stands = match column {
        "instrument" => record.answers_to(&item.into()),
        "party" => {
            party.state == *item && party.territory.as_deref().unwrap_or_default() == row.get("territory")
        }
        "territory" => party.territory.as_deref() == Some(item),
        "signed_on" => is_date(party.signed_on, item),
        "consent" => party.consent.is_some_and(|consent| is_word(consent, item)),
        "consent_on" => is_date(party.consent_on, item),
        "in_force_on" => is_date(party.in_force_on, item),
        "withdrawn_on" => is_date(party.withdrawn_on, item),
        "withdrawal_effective_on" => is_date(party.withdrawal_effective_on, item),
        "source" => sources::declared(&record.source, item, row),
        "grade" => sources::graded_anywhere(&record.source, row, item),
        "note" => party.note.as_deref().is_some_and(|note| note.contains(item)),
        _ => false,
    };
    stands || has_alternative(record, &field(party, column), item)
}

/// A field of a row, as an alternative names it.
fn field(party: &Participation, column: &str) -> String {
    match &party.territory {
        Some(territory) => format!("party.{} {territory}.{column}", party.state),
        None => format!("party.{}.{column}", party.state),
    }
}
