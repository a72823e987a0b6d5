//! A cell that a spreadsheet would run as a formula is a text.

use crate::support::{record, run, shared};
use std::fs;
use std::path::Path;

/// How a formula may begin.
const BEGINNINGS: [&str; 10] = ["=", "+", "-", "@", "\\t=", "\\r=", "\\n=", "＝", "＋", "＠"];

fn inert(csv: &[u8], delimiter: u8) {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(csv);
    let mut cells = 0;
    for row in reader.records() {
        for cell in &row.unwrap() {
            cells += 1;
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']),
                "{cell:?}"
            );
        }
    }
    assert!(cells > 0);
}

fn records() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (number, beginning) in BEGINNINGS.iter().enumerate() {
        let id = format!("bra-per-extradition-20{number:02}");
        let own = record(&id, &format!("{beginning}HYPERLINK(1)"))
            .replace("kind = ", &format!("short = \"{beginning}1+1\"\naliases = [\"{beginning}2\"]\nkind = "))
            .replace("\"file\"", &format!("\"{beginning}3\""));
        let article = format!(
            "[[provision]]\narticle = \"{beginning}4\"\ntopic = \"scope\"\nsummary = \"{beginning}5\"\nsource = \"mine\"\n"
        );
        fs::write(folder.path().join(format!("{id}.toml")), own + &article).unwrap();
    }
    folder
}

#[test]
fn no_sheet_of_an_answer_holds_a_formula() {
    let folder = records();
    let data = folder.path().to_str().unwrap();
    for words in [
        vec!["between", "peru", "brazil"],
        vec!["show", "bra-per-extradition-2000"],
        vec!["search", "hyperlink"],
        vec!["country", "peru"],
        vec!["timeline", "peru", "brazil"],
        vec!["matrix", "--states", "PER,BRA", "--measure", "extradition"],
        vec!["request", "peru", "brazil", "--offence", "murder", "--measure", "extradition"],
    ] {
        for (format, delimiter) in [("csv", b','), ("tsv", b'\t')] {
            let asked = run(shared(), [words.as_slice(), &["--data", data, "--format", format]].concat());
            inert(asked.out.as_bytes(), delimiter);
        }
    }
}

#[test]
fn no_exported_table_holds_a_formula() {
    let (folder, out) = (records(), tempfile::tempdir().unwrap());
    let data = folder.path().to_str().unwrap();
    for format in ["csv", "datapackage"] {
        let to = out.path().join(format);
        let asked =
            run(shared(), ["export", "--format", format, "--data", data, "--output", to.to_str().unwrap()]);
        assert_eq!(asked.code, Some(0), "{asked:?}");
        let csv = |path: &Path| path.extension().is_some_and(|ending| ending == "csv");
        for entry in fs::read_dir(&to).unwrap() {
            let path = entry.unwrap().path();
            if csv(&path) && fs::read_to_string(&path).unwrap().lines().count() > 1 {
                inert(&fs::read(&path).unwrap(), b',');
            }
        }
    }
}
