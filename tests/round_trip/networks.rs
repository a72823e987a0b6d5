//! `networks.csv`: practitioner networks.

use super::records::Records;
use super::rows::{Cell, Row};
use super::{Place, sources};
use treaty_lookup::records::{Network, NetworkFile};

pub fn places<'a>(row: &'a Row, records: &'a Records<'_>) -> Vec<Place<'a>> {
    let file = &records.corpus.networks;
    file.network
        .iter()
        .map(|network| -> Place<'a> { Box::new(move |cell| holds(file, network, cell, row)) })
        .collect()
}

fn holds(file: &NetworkFile, network: &Network, Cell { column, item }: Cell<'_>, row: &Row) -> bool {
    match column {
        "id" => network.id == item,
        "name_en" => network.name_en == item,
        "name_original" => network.name.as_deref() == Some(item),
        "kind" => network.kind == item,
        "members" => network.members.iter().any(|state| state == item),
        "purpose" => network.purpose.en == item,
        "measures" => network.measures.iter().any(|measure| measure == item),
        "source" => sources::declared(&file.source, item, row),
        "grade" => sources::graded(&file.source, &network.source, row, item),
        "note" => network.note.as_deref() == Some(item),
        _ => false,
    }
}
