use crate::support::{answers, only_index};
use std::thread;

#[test]
fn sixteen_first_runs_at_once_are_all_right_and_leave_one_index() {
    let cache = tempfile::tempdir().unwrap();
    let path = cache.path();
    thread::scope(|scope| (0..16).for_each(|_| _ = scope.spawn(|| answers(path))));
    only_index(path);
}
