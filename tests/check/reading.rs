//! Files that cannot be read as records.

use super::{ONE, printed, printed_for};
use std::fs;

#[cfg(unix)]
#[test]
fn r001_a_file_can_be_read() {
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink("nowhere.toml", folder.path().join("one.toml")).unwrap();
    assert_eq!(
        printed_for(folder.path()),
        r#"one.toml:1:1: error[R001]: cannot be read: No such file or directory (os error 2)
    help: check that it is a regular file that you may read, or move it out of the folder
"#
    );
}

#[test]
fn r002_a_file_is_toml() {
    let found = printed(&[(ONE, "id = \"one\"\nkind = \n")]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:2:8: error[R002]: string values must be quoted, expected literal string
    help: data/README.md lists the keys of each block; a date known to the day stands without quotes
"#
    );
}

#[test]
fn r002_a_file_is_a_record() {
    let found = printed(&[(ONE, "id = \"one\"\nkind = \"trilateral\"\n")]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:2:8: error[R002]: unknown variant `trilateral`, expected `bilateral` or `multilateral`
    help: data/README.md lists the keys of each block; a date known to the day stands without quotes
"#
    );
}

#[test]
fn r003_a_file_is_text() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("one.toml"), b"id = \"one\"\nshort = \"\xF1\"\n").unwrap();
    assert_eq!(
        printed_for(folder.path()),
        r#"one.toml:2:10: error[R003]: a byte here is not UTF-8 text
    help: save the file as UTF-8
"#
    );
}
