//! The linter: what the types of [`crate::records`] cannot refuse by themselves.
//!
//! One file holds the rules about one thing. Codes never change their meaning; a new rule gets a new one.
//!
//! | codes | about | rules in |
//! |-------|-------|----------|
//! | `R001`–`R003` | files that cannot be read as records | [`Fault`] |
//! | `R010`–`R016` | ids, file names, folders | `ids` |
//! | `R020`–`R023` | sources | `mentions`, `sources` |
//! | `R030`–`R036` | states, offences, measures, topics and their rules | `mentions`, `scope` |
//! | `R040`–`R042` | the vocabularies themselves | `terms`, `circles` |
//! | `R050`–`R055` | dates and entry into force | `dates`, `force` |
//! | `R060`–`R062` | party lists | `participation` |
//! | `R070`–`R073` | relations to other records | `mentions`, `relations` |
//! | `R080`–`R084` | text | `text` |
//! | `R090`–`R091` | keys that lean on other keys | `qualifiers`, `alternatives` |

mod alternatives;
mod circles;
mod dates;
mod force;
mod ids;
mod known;
mod mentions;
mod participation;
mod qualifiers;
mod relations;
mod report;
mod scope;
mod sources;
mod terms;
mod text;
mod walk;

use super::{Fault, Origin, RecordFile, RecordText, embedded, parse};
use crate::records::Source;
use known::{Given, Known, VOCABULARIES};
use rayon::prelude::*;
use report::Report;
use toml::de::DeTable;

/// Every fault in `records`, in order of file, line and column; `unreadable` are those found while reading them.
///
/// A folder without vocabularies of its own is checked as what it is: laid over the embedded records.
pub fn check(records: &[RecordText], unreadable: Vec<Fault>) -> Vec<Fault> {
    let parsed = parse_all(records);
    let beneath: Vec<RecordText> =
        if stands_by_itself(records) { Vec::new() } else { embedded::records().collect() };
    let parsed_beneath = parse_all(&beneath);
    let known = Known::gather(given(records, &parsed, true).chain(given(&beneath, &parsed_beneath, false)));
    let found = records.par_iter().zip(&parsed).flat_map_iter(|(record, parsed)| match parsed {
        Ok(file) => lint(record, file, &known),
        Err(fault) => vec![fault.clone()],
    });
    let mut faults: Vec<Fault> = found.collect();
    faults.extend(unreadable);
    faults
        .sort_by(|one, other| (&one.file, one.place, one.code).cmp(&(&other.file, other.place, other.code)));
    faults
}

fn parse_all(records: &[RecordText]) -> Vec<Result<RecordFile, Fault>> {
    records.par_iter().map(parse).collect()
}

/// Whether these records are the embedded ones, or bring every vocabulary along.
fn stands_by_itself(records: &[RecordText]) -> bool {
    records.iter().all(|record| record.origin == Origin::Embedded)
        || VOCABULARIES.iter().all(|name| records.iter().any(|record| record.path == *name))
}

fn given<'a>(
    records: &'a [RecordText],
    parsed: &'a [Result<RecordFile, Fault>],
    checked: bool,
) -> impl Iterator<Item = Given<'a>> {
    let files = records.iter().zip(parsed);
    files.map(move |(record, parsed)| Given { path: &record.path, content: parsed.as_ref().ok(), checked })
}

/// The faults of one file that parses.
fn lint(record: &RecordText, file: &RecordFile, known: &Known<'_>) -> Vec<Fault> {
    // It parsed once already, so neither of these can fail.
    let Ok(text) = str::from_utf8(&record.bytes) else { return Vec::new() };
    let Ok(tree) = DeTable::parse(text) else { return Vec::new() };
    let tree = tree.get_ref();
    let mut report = Report::new(&record.path, text, tree);
    text::check(text, tree, &mut report);
    let declared = sources_of(file);
    let source_ids: Vec<&str> = declared.iter().map(|source| source.id.as_str()).collect();
    let mentions = mentions::of(tree);
    mentions::check(&mentions, &source_ids, known, &mut report);
    sources::check(declared, &mentions, &mut report);
    dates::pages(declared, &mut report);
    rules_of_kind(file, known, &mut report);
    report.into_faults()
}

fn rules_of_kind(file: &RecordFile, known: &Known<'_>, report: &mut Report<'_>) {
    match file {
        RecordFile::Instrument(instrument) => {
            ids::check(instrument, known, report);
            text::titles(instrument, report);
            scope::check(instrument, known, report);
            dates::check(instrument, report);
            force::check(instrument, report);
            participation::check(instrument, known, report);
            sources::party_list(instrument, report);
            relations::check(instrument, known, report);
            qualifiers::check(instrument, report);
            alternatives::check(instrument, report);
        }
        RecordFile::Authorities(file) => ids::file_of_state(&file.state, report),
        RecordFile::Procedure(file) => ids::file_of_state(&file.state, report),
        RecordFile::States(file) => terms::states(file, known, report),
        RecordFile::Offences(file) => {
            terms::offences(file, known, report);
            sources::classification(file, report);
        }
        RecordFile::Measures(file) => terms::measures(file, known, report),
        RecordFile::Topics(file) => terms::topics(file, report),
        RecordFile::Networks(file) => terms::networks(file, report),
        RecordFile::Absences(file) => dates::absences(file, report),
        RecordFile::Gaps(_) => {}
    }
}

fn sources_of(file: &RecordFile) -> &[Source] {
    match file {
        RecordFile::Instrument(file) => &file.source,
        RecordFile::Authorities(file) => &file.source,
        RecordFile::Procedure(file) => &file.source,
        RecordFile::States(file) => &file.source,
        RecordFile::Offences(file) => &file.source,
        RecordFile::Networks(file) => &file.source,
        RecordFile::Absences(file) => &file.source,
        RecordFile::Measures(_) | RecordFile::Topics(_) | RecordFile::Gaps(_) => &[],
    }
}
