//! Cache folders that cannot be used: the answer is the same, from memory.

use crate::support::{ANSWER, QUESTION, answers, ended, folder, in_shell, kept, only_index};
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use std::thread;

/// Asks in a script whose last step is the command.
fn answers_in(cache: &Path, script: &str) {
    let mut command = in_shell(cache, script);
    command.args(QUESTION).args(["--format", "ids"]);
    let asked = ended(command);
    assert_eq!((asked.out.lines().next(), asked.code), (Some(ANSWER), Some(0)), "{script}: {asked:?}");
}

/// Whether this machine lets a test mount something where nobody else sees it.
fn can_mount() -> bool {
    let tried = Command::new("unshare").args(["-rm", "mount", "-t", "tmpfs", "none", "/tmp"]).output();
    let can = tried.is_ok_and(|tried| tried.status.success());
    if !can {
        eprintln!("skipped: nothing can be mounted here");
    }
    can
}

/// A script with the cache mounted anew, for itself alone.
fn mounted(cache: &Path, mount: &str) -> String {
    fs::create_dir_all(folder(cache)).unwrap();
    let place = folder(cache).display().to_string();
    let mount = mount.replace("PLACE", &place);
    format!("exec unshare -rm sh -c '{mount} && exec \"$0\" \"$@\"' \"$0\" \"$@\"")
}

#[test]
fn a_disk_without_room_costs_only_time() {
    let cache = tempfile::tempdir().unwrap();
    answers_in(cache.path(), "trap '' XFSZ; ulimit -f 64; exec \"$0\" \"$@\"");
    assert_eq!(kept(cache.path()), Vec::<std::path::PathBuf>::new());
}

#[test]
fn a_full_file_system_costs_only_time() {
    if can_mount() {
        let cache = tempfile::tempdir().unwrap();
        answers_in(cache.path(), &mounted(cache.path(), "mount -t tmpfs -o size=1m none PLACE"));
    }
}

#[test]
fn a_read_only_file_system_costs_only_time() {
    if can_mount() {
        let cache = tempfile::tempdir().unwrap();
        answers_in(cache.path(), &mounted(cache.path(), "mount -t tmpfs -o ro none PLACE"));
    }
}

#[test]
fn an_index_on_a_read_only_file_system_is_used() {
    if can_mount() {
        let cache = tempfile::tempdir().unwrap();
        answers(cache.path());
        let read_only = "mount --bind PLACE PLACE && mount -o remount,bind,ro PLACE";
        answers_in(cache.path(), &mounted(cache.path(), read_only));
        only_index(cache.path());
    }
}

#[test]
fn a_cache_that_vanishes_while_it_is_used_changes_no_answer() {
    let cache = tempfile::tempdir().unwrap();
    thread::scope(|scope| {
        let asking = scope.spawn(|| (0..6).for_each(|_| answers(cache.path())));
        while !asking.is_finished() {
            let _ = fs::remove_dir_all(folder(cache.path()));
            thread::sleep(std::time::Duration::from_millis(300));
        }
    });
}

#[test]
fn a_cache_that_others_can_write_in_is_neither_believed_nor_written() {
    let cache = tempfile::tempdir().unwrap();
    answers(cache.path());
    let index = only_index(cache.path());
    for place in [folder(cache.path()), index.clone()] {
        fs::set_permissions(&place, Permissions::from_mode(0o777)).unwrap();
        // Whatever lies there: a file that a question has to read is gone, and is not put back.
        let things = fs::read(index.join("things")).unwrap();
        fs::remove_file(index.join("things")).unwrap();
        answers(cache.path());
        if place == folder(cache.path()) {
            assert!(!index.join("things").exists());
            fs::write(index.join("things"), things).unwrap();
        }
        fs::set_permissions(&place, Permissions::from_mode(0o700)).unwrap();
    }
}

#[test]
fn a_cache_of_another_user_is_not_believed() {
    if !rustix::process::geteuid().is_root() {
        return eprintln!("skipped: only the superuser can give a folder away");
    }
    let cache = tempfile::tempdir().unwrap();
    fs::create_dir(folder(cache.path())).unwrap();
    std::os::unix::fs::chown(folder(cache.path()), Some(65534), None).unwrap();
    answers(cache.path());
    assert_eq!(kept(cache.path()), Vec::<std::path::PathBuf>::new());
}

#[test]
fn a_new_cache_is_for_its_owner_alone() {
    let cache = tempfile::tempdir().unwrap();
    answers_in(cache.path(), "umask 0; exec \"$0\" \"$@\"");
    for place in [folder(cache.path()), only_index(cache.path())] {
        assert_eq!(fs::metadata(&place).unwrap().permissions().mode() & 0o777, 0o700, "{place:?}");
    }
}

#[test]
fn without_a_home_the_answer_is_the_same() {
    let cache = tempfile::tempdir().unwrap();
    // A home that is no folder, and one without a name: then nothing is written where the user happens to stand.
    for home in ["/dev/null", ""] {
        let home = format!("cd {:?}; export HOME={home} XDG_CACHE_HOME=; exec \"$0\" \"$@\"", cache.path());
        answers_in(cache.path(), &home);
    }
    assert_eq!(fs::read_dir(cache.path()).unwrap().count(), 0);
}
