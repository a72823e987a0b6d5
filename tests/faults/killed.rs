use crate::support::{QUESTION, answers, command, kept, only_index, share};
use rustix::process::{Pid, Signal, kill_process};
use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

/// Starts a build, kills it after this share of the time a build takes, and then asks.
///
/// Every other round builds where there is an index already.
fn round(cache: &Path, number: u32, whole: Duration) {
    let first = number.is_multiple_of(2);
    if first {
        // What killed builds left stays, for this one to sweep away.
        let indexes = kept(cache).into_iter().filter(|path| path.to_string_lossy().contains("/index-"));
        indexes.for_each(|index| fs::remove_dir_all(index).unwrap());
    }
    let mut build = command(cache);
    if first {
        build.args(QUESTION)
    } else {
        build.args(["index", "--rebuild"])
    };
    let mut child = build.spawn().unwrap();
    thread::sleep(whole.mul_f64(share(number)));
    let signal = if number % 4 < 2 { Signal::KILL } else { Signal::TERM };
    // One that has ended already is as good as any.
    let _ = kill_process(Pid::from_child(&child), signal);
    child.wait().unwrap();
    let left = kept(cache).len();
    assert!(left <= 3, "an index, one set aside and one half built at most: {left}");
    answers(cache);
    // Swept by the next that builds, and never more than what one killed build leaves.
    assert!(kept(cache).len() <= left.max(1));
}

fn rounds(number: u32) {
    let cache = tempfile::tempdir().unwrap();
    let started = Instant::now();
    answers(cache.path());
    let whole = started.elapsed();
    (0..number).for_each(|number| round(cache.path(), number, whole));
    crate::support::run(cache.path(), ["index", "--rebuild"]);
    only_index(cache.path());
}

#[test]
fn a_killed_build_leaves_right_answers_and_no_growing_litter() {
    rounds(6);
}

#[test]
#[ignore = "takes long"]
fn two_hundred_killed_builds_leave_right_answers_and_no_growing_litter() {
    rounds(200);
}
