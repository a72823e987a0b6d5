//! The embedded records pass their own linter, and stand in the one layout of record files.

use rayon::prelude::*;
use std::path::Path;
use treaty_lookup::corpus::check::check;
use treaty_lookup::corpus::{RecordText, directory, embedded, format::format};

fn records() -> Vec<RecordText> {
    embedded::records().collect()
}

#[test]
fn check_finds_no_fault_in_the_records() {
    let faults = check(&records(), Vec::new());
    let faults: Vec<_> = faults.iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn laying_out_a_record_changes_nothing() {
    let records = records();
    let changes = |record: &RecordText| format(record).is_ok_and(|text| text.as_bytes() != &*record.bytes);
    let changed: Vec<_> =
        records.par_iter().filter(|record| changes(record)).map(|record| &record.path).collect();
    assert!(changed.is_empty(), "`treaty-lookup check --fix data` changes {changed:#?}");
}

/// Nothing of the machine or the day gets into the program: the same records, the same bytes.
#[test]
fn the_program_holds_the_records_byte_for_byte_in_order_of_path() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let (kept, faults) = directory::read(&root).expect("the folder of records");
    assert!(faults.is_empty());
    let packed: Vec<_> = embedded::records().map(|record| (record.path, record.bytes)).collect();
    assert!(packed.is_sorted_by(|one, other| one.0 < other.0));
    assert!(packed == kept.into_iter().map(|record| (record.path, record.bytes)).collect::<Vec<_>>());
}
