//! `instruments.csv`: the instrument itself.

use super::records::{Records, is_date, is_word};
use super::rows::{Cell, Row};
use super::{Place, sources};
use treaty_lookup::records::Instrument;
use treaty_lookup::text::fold;

pub fn places<'a>(row: &'a Row, records: &'a Records<'_>) -> Vec<Place<'a>> {
    let place = |record| -> Place<'a> { Box::new(move |cell| holds(record, cell, row, records)) };
    records.of(row).map(place).into_iter().collect()
}

fn holds(record: &Instrument, cell: Cell<'_>, row: &Row, records: &Records<'_>) -> bool {
    let Cell { column, item } = cell;
    let stands = match column {
        "id" => record.answers_to(&item.into()),
        "kind" => is_word(record.kind, item),
        "title_en" => is_called(record, item) || is_called(record, &records.with_names(item, row)),
        "title_original" => is_called(record, item),
        "original_language" => {
            record.title.contains_key(item) || record.languages.iter().any(|code| code == item)
        }
        "signed_on" => is_date(record.signed_on, item),
        "entry_into_force" => is_date(record.entry_into_force, item),
        "terminated_on" => is_date(record.terminated_on, item),
        "signed_at" => record.signed_at.as_deref().is_some_and(|place| is_same(place, item)),
        "depositary" => record.depositary.as_deref() == Some(item),
        "registration" => record.registrations.iter().any(|known| is_registration(known, item)),
        "parties" => {
            let listed = record.participation.party.iter().map(|party| &party.state);
            record.parties.iter().chain(listed).any(|state| state == item)
        }
        "measures" => record.scope.iter().flat_map(|scope| &scope.measures).any(|measure| measure == item),
        "offences" => covers(record, item) || row.get("measures").is_empty() && is_about(record, item),
        "relation" => relates(record, item, records),
        "source" => sources::declared(&record.source, item, row),
        "grade" => sources::graded_anywhere(&record.source, row, item),
        "note" => is_noted(record, item),
        _ => false,
    };
    stands || has_alternative(record, column, item)
}

/// Whether another source says so, where a better one is followed.
pub fn has_alternative(record: &Instrument, field: &str, value: &str) -> bool {
    record.alternative.iter().any(|other| other.field == field && other.value == value)
}

/// Areas write one name with and without accents and capitals.
fn is_same(one: &str, other: &str) -> bool {
    fold(one) == fold(other)
}

fn is_called(record: &Instrument, title: &str) -> bool {
    record.title.values().chain(&record.aliases).chain(&record.short).any(|name| is_same(name, title))
}

/// A record may add the state, the gazette or the command paper: `Ley 27750 (ARG), BO 2024-09-09`.
fn is_registration(known: &str, registration: &str) -> bool {
    let added = known.strip_prefix(registration);
    added.is_some_and(|added| added.is_empty() || added.starts_with(" (") || added.starts_with(", "))
}

fn covers(record: &Instrument, offence: &str) -> bool {
    record.scope.iter().flat_map(|scope| &scope.offences).any(|known| known == offence)
        || has_alternative(record, "scope.offences", offence)
}

/// Where the table names offences without a measure there is nothing to put in a scope: the note names them.
fn is_about(record: &Instrument, offence: &str) -> bool {
    let mut words = record.note.iter().flat_map(|note| note.split([' ', ',', ';']));
    words.any(|word| word == offence)
}

/// `kind:id`, where the id may be a former one.
fn relates(record: &Instrument, relation: &str, records: &Records<'_>) -> bool {
    let Some((kind, id)) = relation.split_once(':') else { return false };
    if kind == "former-id" {
        return record.answers_to(&id.into());
    }
    let Some(target) = records.instrument(id) else { return false };
    record
        .relation
        .iter()
        .any(|known| known.kind.as_str() == kind && known.target.as_ref() == Some(&target.id))
}

fn is_noted(record: &Instrument, note: &str) -> bool {
    let notes = record.source.iter().filter_map(|source| source.note.as_ref()).chain(&record.note);
    notes.into_iter().any(|known| known.contains(note))
}
