//! A user's folder of records in which anything may lie, or that changes while it is read.

use crate::support::{ANSWER, QUESTION, Run, ended, in_shell, pipe, record, shared};
use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

/// The ids of an answer over this folder, and what is said of its files.
fn asked(data: &Path) -> Run {
    let cache = tempfile::tempdir_in(shared()).unwrap();
    let mut command = in_shell(cache.path(), "ulimit -v 2000000; exec \"$0\" \"$@\"");
    command.args(QUESTION).args(["--format", "ids", "--data"]).arg(data);
    ended(command)
}

#[test]
fn whatever_lies_in_the_folder_the_rest_is_answered() {
    let data = tempfile::tempdir().unwrap();
    let at = |name: &str| data.path().join(name);
    fs::write(at("own.toml"), record("bra-per-extradition-2020", "Own")).unwrap();
    pipe(&at("pipe.toml"));
    symlink("/dev/zero", at("endless.toml")).unwrap();
    symlink("nowhere.toml", at("broken.toml")).unwrap();
    symlink("loop.toml", at("loop.toml")).unwrap();
    ["a", "b", "c"].into_iter().for_each(|name| symlink(".", at(name)).unwrap());
    fs::create_dir(at("folder.toml")).unwrap();
    symlink("..", at("folder.toml/up")).unwrap();
    File::create(at("large.toml")).unwrap().set_len(100 << 20).unwrap();
    fs::write(at("bytes.toml"), b"id = \"m\xff\"\n").unwrap();
    fs::write(at("nought.toml"), b"id = \"a\0b\"\n").unwrap();
    fs::write(at("\u{1b}[31m\u{202e}.toml"), "id = ").unwrap();
    fs::write(at("deep.toml"), format!("id = {}", "[".repeat(1 << 20))).unwrap();
    fs::write(at("inline.toml"), format!("id = {}", "{a=".repeat(1 << 20))).unwrap();
    fs::write(at("dotted.toml"), format!("id{} = 1", ".a".repeat(1 << 20))).unwrap();
    fs::write(at("tables.toml"), format!("[id{}]", ".a".repeat(1 << 20))).unwrap();
    let asked = asked(data.path());
    assert_eq!(asked.out.lines().take(2).collect::<Vec<_>>(), ["bra-per-extradition-2020", ANSWER]);
    assert_eq!(asked.code, Some(3));
    for name in [
        "pipe", "endless", "broken", "loop", "large", "bytes", "nought", "deep", "inline", "dotted", "tables",
    ] {
        assert!(asked.err.contains(&format!("{name}.toml:1:")), "{name}: {}", asked.err);
    }
    for link in ["a:1:", "b:1:", "c:1:", "folder.toml/up:1:"] {
        assert!(asked.err.contains(link), "{link}: {}", asked.err);
    }
    assert!(!asked.err.contains('\u{1b}') && !asked.err.contains('\u{202e}') && asked.err.len() < 10_000);
}

#[test]
fn a_folder_that_changes_while_it_is_read_gives_an_answer_of_one_moment() {
    let data = tempfile::tempdir().unwrap();
    let path = data.path().join("own.toml");
    let whole = record("bra-per-extradition-2020", "Own");
    let ended = AtomicBool::new(false);
    thread::scope(|scope| {
        let changing = scope.spawn(|| {
            while !ended.load(Ordering::Relaxed) {
                fs::write(&path, &whole[..whole.len() / 2]).unwrap();
                fs::write(&path, &whole).unwrap();
                fs::remove_file(&path).unwrap();
            }
        });
        for _ in 0..4 {
            let asked = asked(data.path());
            let ids: Vec<&str> = asked.out.lines().take(2).collect();
            match (ids.as_slice(), asked.code) {
                (["bra-per-extradition-2020", ANSWER], Some(0)) => {}
                ([ANSWER, ..], Some(0)) => {}
                // Read half written, or gone before it was opened: named, and the rest is answered.
                ([ANSWER, ..], Some(3)) => assert!(asked.err.contains("own.toml:"), "{asked:?}"),
                _ => panic!("{asked:?}"),
            }
        }
        ended.store(true, Ordering::Relaxed);
        changing.join().unwrap();
    });
}
