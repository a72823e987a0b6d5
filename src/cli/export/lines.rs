//! JSON lines: every instrument whole, or as a search engine wants it.

use super::Named;
use crate::answer::{Record, SCHEMA};
use crate::corpus::Corpus;
use crate::records::{Instrument, PartialDate};
use serde_json::{Value, json};
use smol_str::SmolStr;
use std::io::Write;

/// How the search engine Quickwit reads the lines below.
const INDEX: &str = include_str!("quickwit.yaml");

/// One instrument a line, as `show --format jsonl` prints it.
pub fn instruments(corpus: &Corpus, out: &mut impl Write) -> anyhow::Result<()> {
    let mut page = Vec::new();
    for instrument in &corpus.instruments {
        serde_json::to_writer(&mut page, &Record { schema: SCHEMA, instrument })?;
        page.push(b'\n');
    }
    Ok(out.write_all(&page)?)
}

/// The lines and the index configuration.
pub fn quickwit(corpus: &Corpus) -> anyhow::Result<Vec<Named>> {
    let mut lines = Vec::new();
    for instrument in &corpus.instruments {
        serde_json::to_writer(&mut lines, &document(instrument)?)?;
        lines.push(b'\n');
    }
    let index = INDEX.as_bytes().to_vec();
    Ok(vec![("treaties.jsonl".to_owned(), lines), ("treaties.yaml".to_owned(), index)])
}

/// What can be searched and filtered for at the top, the whole record below it.
fn document(one: &Instrument) -> serde_json::Result<Value> {
    let year = |date: Option<PartialDate>| date.map(PartialDate::year);
    let rows = one.participation.party.iter().map(|row| row.state.as_str());
    let mut states: Vec<&str> = one.parties.iter().map(|state| state.as_str()).chain(rows).collect();
    let mut measures: Vec<&str> =
        one.scope.iter().flat_map(|scope| &scope.measures).map(|measure| measure.as_str()).collect();
    let mut offences: Vec<&str> =
        one.scope.iter().flat_map(|scope| &scope.offences).map(|offence| offence.as_str()).collect();
    for list in [&mut states, &mut measures, &mut offences] {
        list.sort_unstable();
        list.dedup();
    }
    let names = one.short.iter().chain(&one.aliases);
    let titles: Vec<&String> = one.title.values().chain(names).collect();
    let said = one.provision.iter().map(|provision| &provision.summary);
    let text: Vec<&SmolStr> = said.chain(one.statement.iter().map(|said| &said.summary)).collect();
    Ok(json!({
        "id": one.id,
        "kind": one.kind,
        "form": one.form,
        "region": one.region,
        "title": titles,
        "text": text,
        "states": states,
        "measures": measures,
        "offences": offences,
        "signed_on": one.signed_on,
        "signed_year": year(one.signed_on),
        "entry_into_force": one.entry_into_force,
        "entry_into_force_year": year(one.entry_into_force),
        "record": serde_json::to_value(one)?,
    }))
}
