//! What a practitioner does around the question: each command as it is typed.

mod authority;
mod country;
mod formats;
mod hostile;
mod matrix;
mod networks;
mod pages;
mod request;
mod search;
mod show;
mod snapshots;
mod timeline;

use assert_cmd::Command;

/// The program, in English, without the user's own records or colours.
fn treaty_lookup(arguments: &[&str]) -> Command {
    let mut command = Command::cargo_bin("treaty-lookup").expect("the program is built");
    for variable in ["TREATY_LOOKUP_DATA", "TREATY_LOOKUP_FORMAT", "TREATY_LOOKUP_LANG", "CLICOLOR_FORCE"] {
        command.env_remove(variable);
    }
    command.env("LC_ALL", "C").env("COLUMNS", "100").args(arguments);
    command
}

/// What it prints, with its exit code.
fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = treaty_lookup(arguments).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it prints text");
    (output.status.code().expect("it exits"), text(output.stdout), text(output.stderr))
}

/// What it prints as JSON.
fn json(arguments: &[&str]) -> serde_json::Value {
    let arguments: Vec<&str> = arguments.iter().copied().chain(["--format", "json"]).collect();
    let (_, out, err) = run(&arguments);
    serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error}: {out}{err}"))
}
