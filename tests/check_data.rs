//! The embedded records pass their own linter, and stand in the one layout of record files.

use rayon::prelude::*;
use treaty_lookup::corpus::check::check;
use treaty_lookup::corpus::{RecordText, embedded, format::format};

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
