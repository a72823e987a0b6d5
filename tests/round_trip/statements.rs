//! `statements.csv`: what states said.

use super::records::{Records, is_date, is_word};
use super::rows::{Cell, Row};
use super::{Place, sources};
use treaty_lookup::records::{Effect, Instrument, Statement};

pub fn places<'a>(row: &'a Row, records: &'a Records<'_>) -> Vec<Place<'a>> {
    let Some(record) = records.of(row) else { return Vec::new() };
    let of_state = record.statement.iter().filter(|statement| statement.state == *row.get("party"));
    of_state
        .map(|statement| -> Place<'a> { Box::new(move |cell| holds(record, statement, cell, row)) })
        .collect()
}

fn holds(record: &Instrument, statement: &Statement, Cell { column, item }: Cell<'_>, row: &Row) -> bool {
    match column {
        "instrument" => record.answers_to(&item.into()),
        "party" => statement.state == *item,
        "kind" => is_word(statement.kind, item),
        "article" => statement.article.as_deref() == Some(item),
        "made_on" => is_date(statement.made_on, item),
        "summary" => statement.summary == item,
        // The tables have one word for all that is said of territories.
        "effect" if item == "territorial" => matches!(
            statement.effect,
            Effect::Territorial | Effect::ExtendsToTerritory | Effect::ExcludesTerritory
        ),
        "effect" => is_word(statement.effect, item),
        "source" => sources::declared(&record.source, item, row),
        "grade" => sources::graded(&record.source, &statement.source, row, item),
        _ => false,
    }
}
