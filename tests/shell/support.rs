//! Running the command in a house of its own: cache and configuration lie in the build folder, never in the user's home.

use assert_cmd::Command;
use std::path::Path;

/// The command, with the cache that all tests share and a configuration folder that is empty.
pub fn treaty_lookup() -> Command {
    let mut command = Command::cargo_bin("treaty-lookup").unwrap();
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        if name.starts_with("TREATY_LOOKUP_") || ["LC_ALL", "LC_MESSAGES", "LANG"].contains(&name.as_str()) {
            command.env_remove(name);
        }
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    command
        .env("XDG_CACHE_HOME", folder)
        .env("XDG_CONFIG_HOME", folder.join("no-config"))
        .env("COLUMNS", "80");
    command
}

/// What a run printed on stdout and stderr, and its exit code.
pub fn run_with(input: impl Into<Vec<u8>>, words: &[&str]) -> (String, String, i32) {
    let output = treaty_lookup().args(words).write_stdin(input.into()).output().unwrap();
    let [out, err] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    (out, err, output.status.code().unwrap())
}

/// The same without input.
pub fn run(words: &[&str]) -> (String, String, i32) {
    run_with("", words)
}

/// The JSON of an answer.
pub fn json(words: &[&str]) -> serde_json::Value {
    let (out, err, _) = run(&[words, &["--format", "json"]].concat());
    serde_json::from_str(&out).unwrap_or_else(|_| panic!("{words:?}: {err}"))
}
