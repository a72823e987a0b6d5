//! All records, for other engines.

use super::support::run;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

fn export(format: &str, output: &Path, more: &[&str]) -> (String, i32) {
    let (out, err, code) =
        run(&[&["export", "--format", format, "--output", output.to_str().unwrap()], more].concat());
    assert_eq!(out, "");
    (err, code)
}

#[test]
fn json_lines_hold_every_instrument_whole() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("all.jsonl");
    assert_eq!(export("jsonl", &file, &[]), (String::new(), 0));
    let text = fs::read_to_string(&file).unwrap();
    let one = text.lines().find(|line| line.contains("\"id\":\"bra-per-mla-1999\"")).unwrap();
    let (shown, _, _) = run(&["show", "bra-per-mla-1999", "--format", "jsonl"]);
    assert_eq!(serde_json::from_str::<Value>(one).unwrap(), serde_json::from_str::<Value>(&shown).unwrap());
}

#[test]
fn a_sqlite_file_is_opened_by_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("treaties.db");
    assert_eq!(export("sqlite", &file, &[]), (String::new(), 0));
    let ask = |query: &str| {
        let output = Command::new("sqlite3").arg(&file).arg(query).output().ok()?;
        assert!(output.status.success(), "{query}: {}", String::from_utf8_lossy(&output.stderr));
        Some(String::from_utf8(output.stdout).unwrap())
    };
    let Some(integrity) = ask("pragma integrity_check") else {
        eprintln!("skipped: there is no sqlite3 command here");
        return;
    };
    assert_eq!(integrity, "ok\n");
    assert_eq!(ask("pragma foreign_key_check").unwrap(), "");
    let found =
        ask("select id from instruments_text where instruments_text match 'extradicion brasil'").unwrap();
    assert!(found.lines().any(|id| id == "bra-per-extradition-2003"), "{found}");
    let joined = "select s.url from participation p join sources s on s.record = p.instrument and s.id = p.source \
                  where p.instrument = 'untoc-2000' and p.state = 'PER'";
    assert_eq!(ask(joined).unwrap().lines().count(), 1);
}

#[test]
fn a_data_package_describes_its_tables() {
    let folder = tempfile::tempdir().unwrap();
    let package = folder.path().join("package");
    assert_eq!(export("datapackage", &package, &[]), (String::new(), 0));
    let text = fs::read(package.join("datapackage.json")).unwrap();
    let description: Value = serde_json::from_slice(&text).unwrap();
    for resource in description["resources"].as_array().unwrap() {
        let name = resource["name"].as_str().unwrap();
        let mut reader = csv_of(&package.join(resource["path"].as_str().unwrap()));
        let headings: Vec<String> = reader.remove(0);
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let fields: Vec<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
        assert_eq!(headings, fields, "{name}");
        if let Some(key) = resource["schema"]["primaryKey"].as_array() {
            let places: Vec<usize> =
                key.iter().map(|column| fields.iter().position(|field| field == column).unwrap()).collect();
            let keys: BTreeSet<Vec<&String>> =
                reader.iter().map(|row| places.iter().map(|place| &row[*place]).collect()).collect();
            assert_eq!(keys.len(), reader.len(), "{name}");
        }
    }
}

fn csv_of(path: &Path) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_path(path).unwrap();
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn quickwit_gets_lines_and_their_index() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("quickwit");
    assert_eq!(export("quickwit", &target, &[]), (String::new(), 0));
    let index = fs::read_to_string(target.join("treaties.yaml")).unwrap();
    let lines = fs::read_to_string(target.join("treaties.jsonl")).unwrap();
    for line in lines.lines() {
        let document: Value = serde_json::from_str(line).unwrap();
        for key in document.as_object().unwrap().keys() {
            assert!(index.contains(&format!("{{ name: {key}, ")), "{key} is not mapped");
        }
    }
}

#[test]
fn what_is_there_stays_unless_asked() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("all.jsonl");
    fs::write(&file, "mine").unwrap();
    let (err, code) = export("jsonl", &file, &[]);
    assert_eq!(code, 2);
    assert!(err.contains("--force"), "{err}");
    let (_, code) = export("csv", folder.path(), &[]);
    assert_eq!(code, 2);
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    assert_eq!(export("jsonl", &file, &["--force"]).1, 0);
    assert_ne!(fs::read_to_string(&file).unwrap(), "mine");
    assert_eq!(export("csv", folder.path(), &["--force"]).1, 0);
    assert!(file.exists() && folder.path().join("states.csv").exists());
    let aside = fs::read_dir(folder.path()).unwrap().filter_map(Result::ok);
    assert!(!aside.into_iter().any(|entry| entry.file_name().to_string_lossy().starts_with('.')));
}

#[test]
fn a_folder_that_is_not_there_and_a_format_that_is_none_are_errors() {
    let (err, code) = export("sqlite", Path::new("/no/such/folder/treaties.db"), &[]);
    assert_eq!(code, 3);
    assert!(err.contains("/no/such/folder/treaties.db"), "{err}");
    assert_eq!(export("xml", Path::new("x"), &[]).1, 2);
    let (_, err, code) = run(&["export", "--output", "x"]);
    assert_eq!(code, 2);
    assert!(err.contains("jsonl, csv, sqlite, quickwit, datapackage"), "{err}");
}
