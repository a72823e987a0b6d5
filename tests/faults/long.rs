//! Words that are longer, or more, than anyone has: refused soon.

use crate::support::{Run, ended, in_shell, run, shared};
use std::fs;
use std::time::{Duration, Instant};

/// Far more than a refusal takes, and far less than comparing with every name or scoring every word would.
const SOON: Duration = Duration::from_secs(15);

fn soon(asked: impl FnOnce() -> Run) -> Run {
    run(shared(), ["index"]);
    let started = Instant::now();
    let asked = asked();
    assert!(started.elapsed() < SOON, "{:?}", started.elapsed());
    asked
}

#[test]
fn a_name_of_a_megabyte_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("cases.jsonl");
    for letter in ["x", "ß", "条"] {
        let name = letter.repeat(900_000 / letter.len());
        fs::write(&file, format!("{{\"requesting\":\"peru\",\"requested\":\"{name}\"}}\n")).unwrap();
        let asked = soon(|| {
            let mut batch = in_shell(shared(), "ulimit -v 1500000; exec \"$0\" \"$@\"");
            batch.arg("batch").arg(&file);
            ended(batch)
        });
        assert!(asked.code == Some(2) && asked.out.len() < 1000, "{:?} {}", asked.code, asked.out.len());
    }
}

#[test]
fn a_query_of_twenty_thousand_words_is_refused() {
    let asked = soon(|| run(shared(), ["search", &"drug ".repeat(20_000)]));
    assert!(asked.code == Some(2) && asked.err.contains("no more than 100 words"), "{asked:?}");
}
