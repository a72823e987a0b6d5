//! Running the command in a house of its own: its cache lies in the build folder, never in the user's home.

use assert_cmd::Command;
use std::path::Path;

/// The command with a cache that all tests share, so that the index is built once.
pub fn treaty_lookup() -> Command {
    with_cache(Path::new(env!("CARGO_TARGET_TMPDIR")))
}

/// The command with a cache folder of its own.
pub fn with_cache(cache: &Path) -> Command {
    let mut command = Command::cargo_bin("treaty-lookup").unwrap();
    for name in
        ["TREATY_LOOKUP_DATA", "TREATY_LOOKUP_FORMAT", "TREATY_LOOKUP_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
    {
        command.env_remove(name);
    }
    command.env("XDG_CACHE_HOME", cache).env("COLUMNS", "80");
    command
}

/// What the words of one run print on stdout, and its exit code.
pub fn run(words: &[&str]) -> (String, i32) {
    let output = treaty_lookup().args(words).output().unwrap();
    (String::from_utf8(output.stdout).unwrap(), output.status.code().unwrap())
}

/// What the words of one run complain of on stderr; they must fail with this exit code and print nothing else.
pub fn complaint(words: &[&str], code: i32) -> String {
    let output = treaty_lookup().args(words).output().unwrap();
    assert_eq!(output.status.code(), Some(code), "{words:?}");
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "", "{words:?}");
    String::from_utf8(output.stderr).unwrap()
}

/// The JSON of an answer.
pub fn json(words: &[&str]) -> serde_json::Value {
    let output = treaty_lookup().args(words).args(["--format", "json"]).output().unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}
