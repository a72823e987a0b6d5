//! Indexes that were made from other records than those asked about.

use crate::support::{ANSWER, QUESTION, answers, folder, kept, only_index, record, run};
use std::fs;
use std::path::Path;

/// A folder of records with a treaty of the user's own, and the index over it under its name.
fn with_own_record(cache: &Path) -> tempfile::TempDir {
    let data = tempfile::tempdir().unwrap();
    fs::write(data.path().join("own.toml"), record("bra-per-extradition-2020", "Own")).unwrap();
    let words = QUESTION.into_iter().chain(["--format", "ids", "--data"]).map(Into::into);
    let asked = run(cache, words.chain([data.path().as_os_str().to_owned()]));
    assert_eq!(asked.out.lines().take(2).collect::<Vec<_>>(), ["bra-per-extradition-2020", ANSWER]);
    data
}

#[test]
fn an_index_of_other_records_under_this_ones_name_is_not_believed() {
    let cache = tempfile::tempdir().unwrap();
    answers(cache.path());
    let own = only_index(cache.path());
    fs::remove_dir_all(&own).unwrap();
    with_own_record(cache.path());
    fs::rename(only_index(cache.path()), &own).unwrap();
    answers(cache.path());
}

#[test]
fn an_index_of_another_version_is_left_alone_and_not_read() {
    let cache = tempfile::tempdir().unwrap();
    answers(cache.path());
    let own = only_index(cache.path());
    let other = folder(cache.path()).join("index-1-0000");
    fs::rename(&own, &other).unwrap();
    answers(cache.path());
    assert!(own.exists() && other.exists());
}

#[test]
fn what_nobody_needs_is_swept_away_by_the_next_build() {
    let cache = tempfile::tempdir().unwrap();
    for number in 0..9 {
        fs::create_dir_all(folder(cache.path()).join(format!("index-0-{number}"))).unwrap();
        fs::create_dir_all(folder(cache.path()).join(format!("building-{number}/half"))).unwrap();
        fs::create_dir_all(folder(cache.path()).join(format!("former-{number}/index"))).unwrap();
    }
    fs::create_dir(folder(cache.path()).join("something-else")).unwrap();
    answers(cache.path());
    let left = kept(cache.path());
    // The new index, three of the others, and what is not the program's.
    assert_eq!(left.len(), 5, "{left:?}");
    assert!(folder(cache.path()).join("something-else").exists());
}
