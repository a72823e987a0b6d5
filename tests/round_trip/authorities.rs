//! `authorities.csv`: who sends and who receives.

use super::records::{Records, is_word};
use super::rows::{Cell, Row};
use super::{Place, sources};
use treaty_lookup::records::{Authority, AuthorityFile};
use treaty_lookup::speech::Speech;

pub fn places<'a>(row: &'a Row, records: &'a Records<'_>) -> Vec<Place<'a>> {
    let Some(file) = records.authorities(row) else { return Vec::new() };
    let place = |authority| -> Place<'a> { Box::new(move |cell| holds(file, authority, cell, row, records)) };
    file.authority.iter().map(place).collect()
}

fn holds(
    file: &AuthorityFile,
    authority: &Authority,
    Cell { column, item }: Cell<'_>,
    row: &Row,
    records: &Records<'_>,
) -> bool {
    match column {
        "party" => file.state == *item,
        "instrument" if item == "*" => authority.instrument.is_none(),
        "instrument" => {
            records.instrument(item).is_some_and(|record| authority.instrument.as_ref() == Some(&record.id))
        }
        "measure" => authority.measure == *item,
        "role" => is_word(authority.role, item),
        "name" => authority.name.as_deref() == Some(item),
        "name_en" => authority.name_en == item,
        // The tables name some languages in English, the records give all of them by code.
        "languages" => authority.languages.iter().any(|code| {
            let name = Speech::new("en").say(&format!("language-{code}"));
            code == item || name == item || (item == "Moldovan" && code == "ro")
        }),
        "source" => sources::declared(&file.source, item, row),
        "grade" => sources::graded(&file.source, &authority.source, row, item),
        _ => false,
    }
}
