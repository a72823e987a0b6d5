//! `participation.csv`: a state's part in an instrument.

use super::instruments::has_alternative;
use super::records::{Records, is_date, is_word};
use super::rows::{Cell, Row};
use super::{Place, sources};
use treaty_lookup::records::{Instrument, Participation};

pub fn places<'a>(row: &'a Row, records: &'a Records<'_>) -> Vec<Place<'a>> {
    let Some(record) = records.of(row) else { return Vec::new() };
    let of_state = record.participation.party.iter().filter(|party| party.state == *row.get("party"));
    of_state
        .map(|party| -> Place<'a> { Box::new(move |cell| holds(records, record, party, cell, row)) })
        .collect()
}

fn holds(
    records: &Records<'_>,
    record: &Instrument,
    party: &Participation,
    cell: Cell<'_>,
    row: &Row,
) -> bool {
    let Cell { column, item } = cell;
    let stands = match column {
        "instrument" => record.answers_to(&item.into()),
        "party" => party.state == *item && is_about(records, party, row.get("territory")),
        "territory" => is_about(records, party, item),
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

/// Whether a row is about this part of the state, which the tables give by name. Where they name several at once, each has a
/// row; where they name a group, the note of each row says which.
fn is_about(records: &Records<'_>, party: &Participation, named: &str) -> bool {
    let Some(territory) = party.territory.as_deref() else { return named.is_empty() };
    let known = records.corpus.states.state.iter().find(|state| state.id == *territory);
    let by_name = known.is_some_and(|state| {
        state.name.all().into_iter().chain(state.aliases.iter().map(String::as_str)).any(|name| name == named)
    });
    let in_note = !named.is_empty() && party.note.as_deref().is_some_and(|note| note.contains(named));
    by_name || in_note || named.split(';').any(|one| one == territory)
}

/// A field of a row, as an alternative names it.
fn field(party: &Participation, column: &str) -> String {
    match &party.territory {
        Some(territory) => format!("party.{} {territory}.{column}", party.state),
        None => format!("party.{}.{column}", party.state),
    }
}
