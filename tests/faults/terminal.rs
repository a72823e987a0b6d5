//! Characters that steer a terminal, or make text read otherwise than it stands, never reach one.

use crate::support::{QUESTION, record, run, shared};
use std::fs;
use std::path::Path;
use treaty_lookup::text::is_hostile;

/// Escape sequences in both forms, NUL, a bell, overrides and isolates of direction, blanks without width, a mark of
/// byte order, a carriage return, a tag.
const HOSTILE: &str = "\u{1b}[31m\u{9b}2J\u{7}\u{8}\r\u{7f}\u{85}\u{202e}\u{2066}\u{2069}\u{200b}\u{200f}\u{feff}\u{ad}\u{e0041}";

/// Runs the command, of whose words none may come back as it was.
fn tame(words: &[&str]) {
    let asked = run(shared(), words);
    for (stream, text) in [("out", &asked.out), ("err", &asked.err)] {
        let wild = text.chars().find(|character| *character != '\n' && is_hostile(*character));
        assert_eq!(wild, None, "{words:?}, {stream}: {text:?}");
    }
    assert!(!asked.out.is_empty() || !asked.err.is_empty(), "{words:?}");
}

#[test]
fn what_was_typed_is_shown_tamed() {
    let bad = &format!("x{HOSTILE}y");
    let two = ["between", "peru", "brazil"];
    let with = |more: &[&'static str]| [two.as_slice(), more].concat();
    for words in [
        vec!["between", bad, "brazil"],
        vec!["between", "peru", bad],
        vec![bad],
        vec!["between", "peru"],
        vec!["show", bad],
        vec!["country", bad],
        vec!["authority", bad],
        vec!["parties", bad],
        vec!["timeline", bad, "brazil"],
        vec!["matrix", "--states", bad, "--measure", "extradition"],
        vec!["search", bad],
        vec!["search", &format!("\"{bad}")],
        vec!["terms", bad],
        vec!["topics", bad],
        vec!["schema", bad],
        vec!["check", bad],
        vec!["new", "--kind", bad],
        vec!["new", "--kind", "bilateral", "--parties", bad],
        vec!["new", "--kind", "multilateral", "--output", &format!("/no/{bad}")],
        vec!["man", "--output", &format!("/dev/null/{bad}")],
        vec!["export", "--format", "jsonl", "--output", &format!("/no/{bad}")],
        vec!["batch", bad],
        vec!["request", "peru", "brazil", "--offence", bad, "--measure", "extradition"],
        vec!["request", "peru", "brazil", "--offence", "murder", "--measure", "extradition", "--case", bad],
        [&with(&["--offence"])[..], &[bad]].concat(),
        [&with(&["--measure"])[..], &[bad]].concat(),
        [&with(&["--on"])[..], &[bad]].concat(),
        [&with(&["--penalty"])[..], &[bad]].concat(),
        [&with(&["--require"])[..], &[bad]].concat(),
        [&with(&["--require"])[..], &[&format!("primary:{bad}")]].concat(),
        [&with(&["--format"])[..], &[bad]].concat(),
        [&with(&["--fields"])[..], &[bad]].concat(),
        [&with(&["--lang"])[..], &[bad]].concat(),
        [&with(&["--data"])[..], &[bad]].concat(),
        [&with(&[])[..], &[&format!("--{bad}")]].concat(),
    ] {
        tame(&words);
    }
}

/// The characters, and a NUL, escaped as TOML wants them.
fn escaped() -> String {
    HOSTILE.chars().chain(['\0']).map(|character| format!("\\U{:08x}", u32::from(character))).collect()
}

/// A record in which every text carries the characters.
fn hostile_record() -> String {
    let escaped = escaped();
    let bad = format!("<{escaped}>");
    record("bra-per-extradition-2020", &format!("Own {bad}"))
        .replace(
            "kind = ",
            &format!("short = \"{bad}\"\naliases = [\"alias {bad}\"]\nnote = \"{bad}\"\nkind = "),
        )
        .replace("\"file\"", &format!("\"https://example.org/{bad}\""))
        + &format!(
            "[[provision]]\narticle = \"1{bad}\"\ntopic = \"scope\"\nsummary = \"said {bad}\"\nsource = \"mine\"\n"
        )
}

#[test]
fn what_stands_in_a_record_is_shown_tamed() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("own.toml"), hostile_record()).unwrap();
    let data = folder.path().to_str().unwrap();
    let id = "bra-per-extradition-2020";
    let shown = run(shared(), ["show", id, "--data", data]);
    assert!(shown.out.contains('\u{fffd}'), "the record must be read: {shown:?}");
    for words in [
        vec!["show", id],
        QUESTION.to_vec(),
        vec!["between", "peru", "brazil", "--explain"],
        vec!["search", "own"],
        vec!["country", "peru"],
        vec!["timeline", "peru", "brazil"],
        vec!["matrix", "--states", "PER,BRA", "--measure", "extradition"],
        vec!["parties", id],
        vec!["request", "peru", "brazil", "--offence", "murder", "--measure", "extradition"],
        vec!["check", data],
    ] {
        let formats: &[&str] =
            if words[0] == "check" { &["table"] } else { &["table", "markdown", "ids", "csv"] };
        for format in formats {
            tame(&[words.as_slice(), &["--data", data, "--format", format]].concat());
        }
    }
}

#[test]
fn what_stands_in_a_case_is_shown_tamed() {
    let folder = tempfile::tempdir().unwrap();
    let case = folder.path().join("case.toml");
    let escaped = escaped();
    for text in [
        format!("facts = \"{escaped}\"\npersons = \"{escaped}\"\n"),
        format!("\"{escaped}\" = \"\"\n"),
        format!("facts = {HOSTILE}\n"),
        format!("facts = 1 # {HOSTILE}\n"),
    ] {
        fs::write(&case, text).unwrap();
        for format in ["table", "markdown", "ids", "csv"] {
            let request = ["request", "peru", "brazil", "--offence", "murder", "--measure", "extradition"];
            tame(&[&request[..], &["--case", case.to_str().unwrap(), "--format", format]].concat());
        }
    }
}

#[test]
fn what_stands_in_a_configuration_is_shown_tamed() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(format!("config{HOSTILE}.toml"));
    let escaped = escaped();
    for (text, words) in [
        (format!("lang = \"{escaped}\""), vec!["config"]),
        (format!("\"{escaped}\" = 1"), vec!["config"]),
        (format!("data = \"/no/{escaped}\""), vec!["between", "peru", "brazil"]),
        (format!("requesting = \"{escaped}\""), vec!["config"]),
    ] {
        fs::write(&file, text).unwrap();
        configured(&file, &words);
    }
}

fn configured(file: &Path, words: &[&str]) {
    let mut command = crate::support::command(shared());
    command.args(words).env("TREATY_LOOKUP_CONFIG", file);
    let asked = crate::support::ended(command);
    let text = asked.out + &asked.err;
    assert!(
        !text.is_empty() && !text.contains(|character| character != '\n' && is_hostile(character)),
        "{text:?}"
    );
}
