//! `provisions.csv`: the article map.

use super::records::Records;
use super::rows::{Cell, Row};
use super::{Place, sources};
use treaty_lookup::records::{Instrument, Provision};

pub fn places<'a>(row: &'a Row, records: &'a Records<'_>) -> Vec<Place<'a>> {
    let Some(record) = records.of(row) else { return Vec::new() };
    let place =
        |provision| -> Place<'a> { Box::new(move |cell| holds(record, provision, cell, row, records)) };
    record.provision.iter().map(place).collect()
}

fn holds(
    record: &Instrument,
    provision: &Provision,
    Cell { column, item }: Cell<'_>,
    row: &Row,
    records: &Records<'_>,
) -> bool {
    match column {
        "instrument" => record.answers_to(&item.into()),
        "article" => provision.article.as_deref() == Some(item),
        "topic" => records.is_filed_under(&provision.topic, item),
        "summary" => provision.summary == item,
        "source" => sources::declared(&record.source, item, row),
        "grade" => sources::graded(&record.source, &provision.source, row, item),
        _ => false,
    }
}
