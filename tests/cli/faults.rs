use super::support::{complaint, treaty_lookup, with_cache};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

const QUESTION: [&str; 5] = ["between", "peru", "brazil", "--measure", "extradition"];
const ANSWER: &str = "bra-per-extradition-2003";

fn answers_in(cache: &Path) {
    let output = with_cache(cache).args(QUESTION).args(["--format", "ids"]).output().unwrap();
    let ids = String::from_utf8(output.stdout).unwrap();
    assert_eq!(ids.lines().next(), Some(ANSWER), "{}", String::from_utf8_lossy(&output.stderr));
}

/// The one index folder in a cache.
fn index_of(cache: &Path) -> PathBuf {
    let entries = fs::read_dir(cache.join("treaty-lookup")).unwrap().map(|entry| entry.unwrap().path());
    let mut folders: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    assert_eq!(folders.len(), 1, "{folders:?}");
    folders.remove(0)
}

#[test]
fn a_broken_record_is_named_with_its_place_and_the_rest_still_answers() {
    let data = tempfile::tempdir().unwrap();
    fs::write(data.path().join("mine.toml"), "id = \"mine\"\nkind = \"bilateral\"\nsurprise = 1\n").unwrap();
    let output =
        treaty_lookup().args(QUESTION).args(["--format", "ids", "--data"]).arg(data.path()).output().unwrap();
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert_eq!(out.lines().next(), Some(ANSWER));
    assert!(err.contains("mine.toml:3:1: error[R002]") && err.contains("surprise"), "{err}");
    assert_eq!(output.status.code(), Some(3));
}

#[test]
fn bytes_that_are_no_text_are_named_with_their_place() {
    let data = tempfile::tempdir().unwrap();
    fs::write(data.path().join("mine.toml"), b"id = \"m\xff\"\n").unwrap();
    let output = treaty_lookup().args(QUESTION).arg("--data").arg(data.path()).output().unwrap();
    assert!(String::from_utf8(output.stderr).unwrap().contains("mine.toml:1:8: error[R003]"));
    assert_eq!(output.status.code(), Some(3));
}

#[test]
fn a_users_own_record_joins_the_answer() {
    let data = tempfile::tempdir().unwrap();
    let record = r#"
id = "bra-per-extradition-2030"
kind = "bilateral"
title.en = "A treaty of my own"
parties = ["BRA", "PER"]
signed_on = 2020-01-01
entry_into_force = 2021-01-01
main_source = "mine"
scope = [{ measures = ["extradition"], offences = ["any"], source = "mine" }]
source = [{ id = "mine", url = "file", grade = "government", read_on = 2026-01-01 }]
"#;
    fs::write(data.path().join("bra-per-extradition-2030.toml"), record).unwrap();
    let output =
        treaty_lookup().args(QUESTION).args(["--format", "ids", "--data"]).arg(data.path()).output().unwrap();
    let ids = String::from_utf8(output.stdout).unwrap();
    assert_eq!(ids.lines().take(2).collect::<Vec<_>>(), ["bra-per-extradition-2030", ANSWER]);
}

#[test]
fn a_folder_of_records_that_is_not_there_is_an_error() {
    let said = complaint(&["between", "peru", "brazil", "--data", "/no/such/folder"], 3);
    assert!(said.contains("/no/such/folder"), "{said}");
}

#[test]
fn a_damaged_index_is_built_anew_and_the_answer_is_right() {
    let cache = tempfile::tempdir().unwrap();
    answers_in(cache.path());
    for part in ["things", "seal", "meta.json", ".term", ".idx", ".pos", ".fast", ".fieldnorm", ".store"] {
        let damages: [fn(&Path); 3] = [
            |file| {
                let mut bytes = fs::read(file).unwrap();
                bytes.iter_mut().step_by(7).for_each(|byte| *byte = !*byte);
                fs::write(file, bytes).unwrap();
            },
            |file| fs::write(file, "").unwrap(),
            |file| fs::remove_file(file).unwrap(),
        ];
        for damage in damages {
            let files = fs::read_dir(index_of(cache.path())).unwrap().map(|entry| entry.unwrap().path());
            let file = files.into_iter().find(|file| file.to_string_lossy().ends_with(part)).unwrap();
            damage(&file);
            answers_in(cache.path());
        }
    }
}

#[test]
fn half_an_index_is_never_read() {
    let cache = tempfile::tempdir().unwrap();
    answers_in(cache.path());
    let index = index_of(cache.path());
    fs::remove_file(index.join("seal")).unwrap();
    answers_in(cache.path());
    assert!(index.join("seal").exists());
}

#[test]
fn without_a_cache_the_answer_is_the_same() {
    let file = tempfile::NamedTempFile::new().unwrap();
    answers_in(file.path());
    let output = with_cache(file.path())
        .env_remove("XDG_CACHE_HOME")
        .env_remove("HOME")
        .args(QUESTION)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn two_first_runs_at_once_leave_one_index() {
    let cache = tempfile::tempdir().unwrap();
    let runs: Vec<_> = (0..4)
        .map(|_| {
            let path = cache.path().to_owned();
            std::thread::spawn(move || answers_in(&path))
        })
        .collect();
    runs.into_iter().for_each(|run| run.join().unwrap());
    index_of(cache.path());
}

#[test]
fn an_index_can_be_rebuilt_on_demand() {
    let cache = tempfile::tempdir().unwrap();
    answers_in(cache.path());
    with_cache(cache.path()).args(["index", "--rebuild"]).assert().success();
    assert!(index_of(cache.path()).join("seal").exists());
    answers_in(cache.path());
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_treaty-lookup"))
        .args(["terms", "states", "--format", "json"])
        .env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap()), (Some(0), String::new()));
}

#[test]
fn a_hostile_name_reaches_no_terminal() {
    let said = complaint(&["between", "\u{1b}[31mperu\u{202e}", "brazil"], 2);
    assert!(!said.contains('\u{1b}') && !said.contains('\u{202e}'), "{said:?}");
}

#[test]
fn an_index_built_for_others_answers_without_records_or_cache() {
    let folder = tempfile::tempdir().unwrap();
    let built = folder.path().join("treaties");
    treaty_lookup().args(["index", "--to"]).arg(&built).assert().success();
    let ask = |words: &[&str]| {
        let nowhere = folder.path().join("no").join("cache");
        with_cache(&nowhere).args(words).arg("--data").arg(&built).output().unwrap()
    };
    let output = ask(&[&QUESTION[..], &["--format", "ids"]].concat());
    assert_eq!(String::from_utf8(output.stdout).unwrap().lines().next(), Some(ANSWER));
    assert!(!folder.path().join("no").exists(), "nothing was built");
    let exported = ask(&["export", "--format", "jsonl", "--output", "nowhere.jsonl"]);
    assert_eq!(exported.status.code(), Some(2), "an index holds no record files");
    fs::remove_file(built.join("things")).unwrap();
    let damaged = ask(&QUESTION);
    assert_eq!(damaged.status.code(), Some(3));
    assert!(String::from_utf8(damaged.stderr).unwrap().contains("build it again"));
}

#[test]
fn an_index_is_never_built_over_what_is_there() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("mine"), "mine").unwrap();
    let output = treaty_lookup().args(["index", "--to"]).arg(folder.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(fs::read_to_string(folder.path().join("mine")).unwrap(), "mine");
}
