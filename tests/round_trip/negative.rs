//! `negative.csv`: what a register or an authority says does not exist.

use super::records::{Records, is_date};
use super::rows::{Cell, Row};
use super::{Place, sources};
use treaty_lookup::records::{Absence, AbsenceFile};

pub fn places<'a>(row: &'a Row, records: &'a Records<'_>) -> Vec<Place<'a>> {
    let file = &records.corpus.absences;
    file.absence
        .iter()
        .map(|absence| -> Place<'a> { Box::new(move |cell| holds(file, absence, cell, row)) })
        .collect()
}

fn holds(file: &AbsenceFile, absence: &Absence, Cell { column, item }: Cell<'_>, row: &Row) -> bool {
    match column {
        "state" => absence.state == *item,
        "counterpart" if item == "*" => absence.counterpart.is_none(),
        "counterpart" => absence.counterpart.as_ref().is_some_and(|state| state == item),
        "measure" => absence.measure == *item,
        "statement" => absence.summary == item,
        "as_of" => is_date(absence.as_of, item),
        "source" => sources::declared(&file.source, item, row),
        "grade" => sources::graded(&file.source, &absence.source, row, item),
        _ => false,
    }
}
