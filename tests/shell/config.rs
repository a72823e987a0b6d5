//! Configuration: flags, then the environment, then the file; and always where it came from.

use super::support::treaty_lookup;
use serde_json::Value;
use std::fs;
use tempfile::TempDir;

/// A configuration folder with this file.
fn home(text: impl AsRef<[u8]>) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("treaty-lookup")).unwrap();
    fs::write(folder.path().join("treaty-lookup/config.toml"), text).unwrap();
    folder
}

fn run(home: &TempDir, variables: &[(&str, &str)], words: &[&str]) -> (String, String, i32) {
    let mut command = treaty_lookup();
    command.env("XDG_CONFIG_HOME", home.path()).envs(variables.iter().copied()).args(words);
    let output = command.output().unwrap();
    let [out, err] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    (out, err, output.status.code().unwrap())
}

fn setting(home: &TempDir, variables: &[(&str, &str)], words: &[&str], name: &str) -> (String, String) {
    let (out, err, _) = run(home, variables, &[&["config", "--format", "json"], words].concat());
    let config: Value = serde_json::from_str(&out).unwrap_or_else(|_| panic!("{err}"));
    let settings = config["settings"].as_array().unwrap();
    let one = settings.iter().find(|one| one["name"] == name).unwrap();
    (one["value"].as_str().unwrap_or("-").to_owned(), one["from"].as_str().unwrap().to_owned())
}

#[test]
fn one_state_is_enough_where_the_other_is_configured() {
    let home = home("requesting = \"peru\"\nlang = \"es\"\nformat = \"ids\"\n");
    let (ids, _, code) = run(&home, &[], &["between", "brazil", "--measure", "extradition"]);
    assert_eq!(code, 0);
    assert!(ids.starts_with("bra-per-extradition-2003\n"), "{ids}");
    let batch = treaty_lookup()
        .env("XDG_CONFIG_HOME", home.path())
        .args(["batch", "--detail", "ids"])
        .write_stdin("requested\nbrazil\n")
        .output()
        .unwrap();
    assert!(String::from_utf8(batch.stdout).unwrap().contains("bra-per-extradition-2003"));
}

#[test]
fn without_a_configured_state_two_are_wanted() {
    let (out, err, code) = run(&home(""), &[], &["between", "brazil"]);
    assert_eq!((out.as_str(), code), ("", 2));
    assert!(err.contains("name two states"), "{err}");
}

#[test]
fn flags_go_before_the_environment_and_that_before_the_file() {
    let home = home("lang = \"es\"\n");
    let environment = [("TREATY_LOOKUP_LANG", "pt")];
    let word = |value: &str, from: &str| (value.to_owned(), from.to_owned());
    assert_eq!(setting(&home, &environment, &["--lang", "fr"], "lang"), word("fr", "flag"));
    assert_eq!(setting(&home, &environment, &[], "lang"), word("pt", "environment"));
    assert_eq!(setting(&home, &[("LANG", "fr_FR.UTF-8")], &[], "lang"), word("es", "file"));
    assert_eq!(setting(&home, &[], &[], "colour"), word("auto", "default"));
    assert_eq!(
        setting(&home, &[("TREATY_LOOKUP_REQUESTING", "chile")], &[], "requesting"),
        word("chile", "environment")
    );
}

#[test]
fn the_locale_decides_where_nothing_else_does() {
    let variables = [("LANG", "pt_BR.UTF-8")];
    assert_eq!(setting(&home(""), &variables, &[], "lang"), ("pt".to_owned(), "environment".to_owned()));
}

#[test]
fn a_broken_file_is_named_with_line_and_column() {
    for (text, place) in [
        (&b"lang = \"es\"\nformat = \"xml\"\n"[..], ":2:10: the formats are table"),
        (b"lang = ", ":1:8: "),
        (b"\nlanguage = \"es\"\n", ":2:1: unknown field `language`"),
        (b"requesting = 5", ":1:14: invalid type"),
        (b"lang = \"\xFF\"", ":1:9: invalid UTF-8"),
    ] {
        let (out, err, code) = run(&home(text), &[], &["terms", "measures"]);
        assert_eq!((out.as_str(), code), ("", 2), "{place}");
        assert!(err.contains(&format!("config.toml{place}")), "{err}");
    }
}

#[test]
fn another_file_can_be_named_and_must_be_there() {
    let folder = home("lang = \"fr\"");
    let file = folder.path().join("treaty-lookup/config.toml");
    let named = [("TREATY_LOOKUP_CONFIG", file.to_str().unwrap())];
    assert_eq!(setting(&home(""), &named, &[], "lang").0, "fr");
    let (_, err, code) = run(&home(""), &[("TREATY_LOOKUP_CONFIG", "/no/such.toml")], &["config"]);
    assert_eq!(code, 2);
    assert!(err.contains("/no/such.toml"), "{err}");
}

#[test]
fn colours_follow_the_choice() {
    let coloured = |text: &str, variables: &[(&str, &str)], words: &[&str]| {
        let words = [&["search", "extradition", "--limit", "1"], words].concat();
        run(&home(text), variables, &words).0.contains('\u{1b}')
    };
    assert!(!coloured("", &[], &[]));
    assert!(coloured("colour = \"always\"", &[], &[]));
    assert!(!coloured("colour = \"always\"", &[("NO_COLOR", "1")], &[]));
    assert!(coloured("", &[("NO_COLOR", "1")], &["--color", "always"]));
    assert!(!coloured("", &[("CLICOLOR_FORCE", "1")], &["--colour", "never"]));
}
