//! Whole runs as they stand in a terminal, and a morning's work as a script.

use super::support::treaty_lookup;
use std::path::Path;
use std::process::Command;

#[test]
fn transcripts_read_as_they_ran() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    // The index is built before, so that no transcript shows it being built.
    treaty_lookup().args(["index", "-q"]).assert().success();
    trycmd::TestCases::new()
        .register_bin("treaty-lookup", Path::new(env!("CARGO_BIN_EXE_treaty-lookup")))
        .env("XDG_CACHE_HOME", folder.to_str().unwrap())
        .env("XDG_CONFIG_HOME", "/nowhere")
        .env("LC_ALL", "C")
        .env("COLUMNS", "100")
        .case("tests/shell/transcripts/*.md");
}

#[test]
fn a_mornings_work_is_done_by_a_script() {
    let folder = tempfile::tempdir().unwrap();
    let mut script = Command::new("sh");
    script.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/shell/morning.sh"));
    script.env("TREATY_LOOKUP", env!("CARGO_BIN_EXE_treaty-lookup")).current_dir(folder.path());
    script.env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR")).env("XDG_CONFIG_HOME", folder.path());
    let output = script.env("LC_ALL", "C").output().unwrap();
    let [out, err] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    assert!(output.status.success(), "{out}{err}");
    assert!(out.ends_with("the morning's work is done\n"), "{out}{err}");
}
