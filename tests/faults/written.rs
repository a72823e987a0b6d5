//! What a command writes: where it was told to, whole or not at all, and over nothing without being told.

use crate::support::{command, ended, share, shared};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Instant;

fn request(folder: &Path, file: &Path, force: bool) -> Command {
    let mut command = command(shared());
    command.args(["request", "peru", "brazil", "--offence", "corruption", "--measure", "extradition"]);
    command.args(["--on", "2026-01-01", "--output"]).arg(file).current_dir(folder);
    if force {
        command.arg("--force")
    } else {
        &mut command
    };
    command
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<String> = entries.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_draft_is_written_where_it_was_told_and_nowhere_else() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("drafts")).unwrap();
    let asked = ended(request(folder.path(), Path::new("drafts/one.md"), false));
    assert!(asked.code == Some(1) && asked.out.is_empty(), "{asked:?}");
    assert_eq!(names(folder.path()), ["drafts"]);
    assert_eq!(names(&folder.path().join("drafts")), ["one.md"]);
}

#[test]
fn nothing_is_written_over_without_being_told() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("there.md"), "mine").unwrap();
    symlink("there.md", at("link.md")).unwrap();
    symlink("nowhere.md", at("dangling.md")).unwrap();
    for name in ["there.md", "link.md", "dangling.md", "."] {
        let asked = ended(request(folder.path(), Path::new(name), false));
        assert_eq!((asked.code, asked.out.as_str()), (Some(2), ""), "{name}: {asked:?}");
    }
    assert_eq!(fs::read_to_string(at("there.md")).unwrap(), "mine");
    assert_eq!(names(folder.path()), ["dangling.md", "link.md", "there.md"]);
    // Told to replace a link, it replaces the link and not what lies behind it.
    ended(request(folder.path(), Path::new("link.md"), true));
    assert_eq!(fs::read_to_string(at("there.md")).unwrap(), "mine");
}

#[test]
fn a_folder_that_is_not_there_is_not_made() {
    let folder = tempfile::tempdir().unwrap();
    let asked = ended(request(folder.path(), Path::new("no/such/one.md"), false));
    assert!(asked.code == Some(3) && asked.err.contains("no/such/one.md"), "{asked:?}");
    assert_eq!(names(folder.path()), Vec::<String>::new());
}

#[test]
fn a_killed_run_leaves_the_old_file_or_the_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("draft.md");
    let started = Instant::now();
    ended(request(folder.path(), &file, true));
    let whole = started.elapsed();
    let new = fs::read(&file).unwrap();
    for round in 0..30 {
        fs::write(&file, "old").unwrap();
        let mut child = request(folder.path(), &file, true).spawn().unwrap();
        thread::sleep(whole.mul_f64(share(round)));
        child.kill().unwrap();
        child.wait().unwrap();
        let left = fs::read(&file).unwrap();
        assert!(left == b"old" || left == new, "round {round}");
    }
}
