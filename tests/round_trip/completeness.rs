//! `completeness.csv`: until which day a party list is whole.

use super::records::{Records, is_date};
use super::rows::{Cell, Row};
use super::{Place, sources};
use treaty_lookup::records::Instrument;

pub fn places<'a>(row: &'a Row, records: &'a Records<'_>) -> Vec<Place<'a>> {
    let place = |record| -> Place<'a> { Box::new(move |cell| holds(record, cell, row)) };
    records.of(row).map(place).into_iter().collect()
}

fn holds(record: &Instrument, Cell { column, item }: Cell<'_>, row: &Row) -> bool {
    match column {
        "instrument" => record.answers_to(&item.into()),
        "complete_as_of" => is_date(record.participation.complete_as_of, item),
        "source" => sources::declared(&record.source, item, row),
        "grade" => sources::graded_anywhere(&record.source, row, item),
        "note" => record.participation.note.as_deref().is_some_and(|note| note.contains(item)),
        _ => false,
    }
}
