//! `procedure.csv`: a state's own law.

use super::records::Records;
use super::rows::{Cell, Row};
use super::{Place, sources};
use treaty_lookup::records::{ProcedureFile, ProcedureRule};

pub fn places<'a>(row: &'a Row, records: &'a Records<'_>) -> Vec<Place<'a>> {
    let Some(file) = records.procedure(row) else { return Vec::new() };
    file.rule.iter().map(|rule| -> Place<'a> { Box::new(move |cell| holds(file, rule, cell, row)) }).collect()
}

fn holds(file: &ProcedureFile, rule: &ProcedureRule, Cell { column, item }: Cell<'_>, row: &Row) -> bool {
    match column {
        "party" => file.state == *item,
        "topic" => rule.topic == *item,
        "rule" => rule.summary == item,
        "instrument" => rule.law.as_deref() == Some(item),
        "article" => rule.article.as_deref() == Some(item),
        "source" => sources::declared(&file.source, item, row),
        "grade" => sources::graded(&file.source, &rule.source, row, item),
        _ => false,
    }
}
