use crate::support::{QUESTION, only_index, run};
use std::fs;
use std::path::{Path, PathBuf};

fn said(cache: &Path) -> (String, String) {
    let between = run(cache, QUESTION.into_iter().chain(["--format", "json"]));
    let search = run(cache, ["search", "extradition treaty", "--format", "ids"]);
    (between.out, search.out)
}

/// Turns one bit of one file, all of them in turn, and sets the time of the last writing back.
fn flip(cache: &Path, round: u32) -> PathBuf {
    let index = only_index(cache);
    let mut files: Vec<_> = fs::read_dir(index).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let file = files.swap_remove(round as usize % files.len());
    let written = fs::metadata(&file).unwrap().modified().unwrap();
    let mut bytes = fs::read(&file).unwrap();
    let bit = (bytes.len() as f64 * 8.0 * crate::support::share(round)) as usize;
    if let Some(byte) = bytes.get_mut(bit / 8) {
        *byte ^= 1 << (bit % 8);
    }
    fs::write(&file, bytes).unwrap();
    fs::File::options().write(true).open(&file).unwrap().set_modified(written).unwrap();
    file
}

fn rounds(number: u32) {
    let cache = tempfile::tempdir().unwrap();
    let right = said(cache.path());
    assert!(right.0.contains(crate::support::ANSWER) && !right.1.is_empty());
    for round in 0..number {
        let file = flip(cache.path(), round);
        assert_eq!(said(cache.path()), right, "round {round}, {}", file.display());
    }
}

#[test]
fn a_bit_that_turned_never_changes_an_answer() {
    rounds(8);
}

#[test]
#[ignore = "takes long"]
fn a_hundred_bits_that_turned_never_change_an_answer() {
    rounds(100);
}
