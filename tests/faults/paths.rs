//! No path that stands in a record or a case is ever opened.

use crate::support::{ended, pipe, record, settle, shared};
use std::fs;
use std::process::Command;

/// Whether the system's calls can be watched here.
fn can_watch() -> bool {
    let can = Command::new("strace").args(["-f", "true"]).output().is_ok_and(|tried| tried.status.success());
    if !can {
        eprintln!("not watched: strace does not work here");
    }
    can
}

#[test]
fn a_path_in_a_record_or_a_case_is_never_opened() {
    let folder = tempfile::tempdir().unwrap();
    let canary = folder.path().join("canary");
    // Whoever opened it to read would wait for ever.
    pipe(&canary);
    let path = canary.display().to_string();
    let data = folder.path().join("data");
    fs::create_dir(&data).unwrap();
    let own = record("bra-per-extradition-2020", &path).replace("\"file\"", &format!("\"file://{path}\""));
    fs::write(data.join("own.toml"), own).unwrap();
    let case = folder.path().join("case.toml");
    fs::write(&case, format!("facts = \"@{path}\"\npersons = \"{path}\"\n")).unwrap();
    let watched = folder.path().join("calls");
    for format in ["table", "markdown", "html", "docx", "json", "csv"] {
        let mut command = if can_watch() {
            let mut command = Command::new("strace");
            command.args(["-f", "-e", "trace=file", "-o"]).arg(&watched);
            command.arg(env!("CARGO_BIN_EXE_treaty-lookup"));
            command
        } else {
            Command::new(env!("CARGO_BIN_EXE_treaty-lookup"))
        };
        settle(&mut command, shared());
        command.args(["request", "peru", "brazil", "--offence", "corruption", "--measure", "extradition"]);
        command.arg("--data").arg(&data).arg("--case").arg(&case).args(["--format", format]);
        let asked = ended(command);
        assert!(asked.code == Some(1) && !asked.out.is_empty(), "{asked:?}");
        let calls = fs::read_to_string(&watched).unwrap_or_default();
        assert!(!calls.contains("canary"), "{calls}");
        assert!(calls.is_empty() || calls.contains("case.toml"));
    }
}
