//! `--fields`: columns chosen and ordered by their stable names.

use super::support::run;

const STATES: [&str; 2] = ["terms", "states"];

fn fields(words: &[&str]) -> (String, String, i32) {
    run(&[&STATES[..], words].concat())
}

#[test]
fn columns_come_in_the_order_asked_for() {
    let (csv, _, code) = fields(&["--format", "csv", "--fields", "name_es,id"]);
    assert_eq!(code, 0);
    assert!(csv.starts_with("name_es,id\n") && csv.contains("\nPerú,PER\n"), "{csv}");
    let (tsv, _, _) = fields(&["--format", "tsv", "--fields", "id,code"]);
    assert!(tsv.contains("\nPER\tPE\n"));
    let (markdown, _, _) = fields(&["--format", "markdown", "--fields", "id"]);
    assert!(markdown.contains("| PER |"));
    let (table, _, _) = fields(&["--fields", "name_fr", "--lang", "es"]);
    assert!(table.contains("name_fr") && table.contains("Pérou"));
}

#[test]
fn an_unknown_column_is_refused_with_the_choices() {
    let (out, err, code) = fields(&["--format", "csv", "--fields", "id,nombre"]);
    assert_eq!((out.as_str(), code), ("", 2));
    assert!(err.contains("no column is called \"nombre\": choose among id, code, name_en"), "{err}");
}

#[test]
fn a_format_without_columns_is_refused() {
    for format in ["json", "jsonl", "ids"] {
        let (out, err, code) = fields(&["--format", format, "--fields", "id"]);
        assert_eq!((out.as_str(), code), ("", 2));
        assert!(err.contains("--fields chooses columns of table, csv, tsv and markdown"), "{err}");
    }
}
