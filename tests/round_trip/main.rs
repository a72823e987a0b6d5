//! Nothing of the tables of facts is lost in the records.
//!
//! The records were made from tables with one fact a row. This reads the tables again, cell by cell, and looks each cell
//! up in the record it belongs to. What a record may say otherwise follows from the records themselves: a former id, a
//! narrower topic, a state's name for its code, an alternative where a better source is followed. Whatever else differs
//! is listed cell by cell, with its reason, in `tests/tables/round-trip-exceptions.csv`; a listed cell that stands in its
//! record after all is a fault as well, so that the list never hides more than it must.
//!
//! The tables do not come with the program: `TREATY_LOOKUP_FACTS` names their folder, and without it there is nothing to
//! compare.

mod authorities;
mod completeness;
mod exceptions;
mod instruments;
mod ledger;
mod negative;
mod networks;
mod participation;
mod procedure;
mod provisions;
mod records;
mod rows;
mod sources;
mod statements;

use exceptions::Exceptions;
use ledger::Ledger;
use records::Records;
use rows::{Cell, Row};
use std::path::Path;
use treaty_lookup::corpus::{Overlay, load};

/// One place in the records where a row may stand: whether it holds a cell.
type Place<'a> = Box<dyn Fn(Cell<'_>) -> bool + 'a>;

/// The places where a row of a table may stand.
type Places = for<'a> fn(&'a Row, &'a Records<'_>) -> Vec<Place<'a>>;

fn places_of(table: &str) -> Option<Places> {
    Some(match table {
        "authorities" => authorities::places,
        "completeness" => completeness::places,
        "instruments" => instruments::places,
        "negative" => negative::places,
        "networks" => networks::places,
        "participation" => participation::places,
        "procedure" => procedure::places,
        "provisions" => provisions::places,
        "statements" => statements::places,
        _ => return None,
    })
}

#[test]
fn every_cell_of_every_table_stands_in_the_records() -> anyhow::Result<()> {
    let Some(folder) = std::env::var_os("TREATY_LOOKUP_FACTS") else {
        println!("skipped: TREATY_LOOKUP_FACTS names no folder of tables");
        return Ok(());
    };
    let exceptions = Exceptions::read()?;
    let corpus = load(&Overlay::default());
    let records = Records::new(&corpus, &exceptions);
    let mut ledger = Ledger::new(&exceptions);
    for table in rows::tables(Path::new(&folder))? {
        let Some(places) = places_of(&table.name) else {
            ledger.unread(&table);
            continue;
        };
        for row in &table.rows {
            ledger.enter(row, &lost(row, &places(row, &records)));
        }
    }
    println!("{ledger}");
    let faults = ledger.faults();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    Ok(())
}

/// The cells of a row that are not at the place which holds most of it; all of them where there is no place.
fn lost<'a>(row: &'a Row, places: &[Place<'_>]) -> Vec<Cell<'a>> {
    let lost_at = |place: &Place<'_>| row.cells().filter(|cell| !place(*cell)).collect::<Vec<_>>();
    places.iter().map(lost_at).min_by_key(Vec::len).unwrap_or_else(|| row.cells().collect())
}
