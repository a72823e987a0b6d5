use super::{json, run};
use std::fs;

const SEVEN: &str = "ARG,BRA,COL,ECU,DOM,PAN,PER";

#[test]
fn every_ordered_pair_has_the_first_instrument_that_between_gives() {
    let question = ["--measure", "mutual-legal-assistance", "--on", "2020-01-01"];
    let matrix = json(&[&["matrix", "--states", SEVEN][..], &question].concat());
    let pairs = matrix["pairs"].as_array().unwrap();
    assert_eq!(pairs.len(), 42);
    for pair in pairs {
        let states = [pair["requesting"].as_str().unwrap(), pair["requested"].as_str().unwrap()];
        let answer = json(&[&["between"][..], &states, &question].concat());
        let ids: Vec<_> = answer["instruments"].as_array().unwrap().iter().map(|one| &one["id"]).collect();
        assert_eq!(
            ids.first().copied().unwrap_or(&serde_json::Value::Null),
            &pair["instrument"],
            "{states:?}"
        );
        assert_eq!(ids.len().saturating_sub(1), pair["behind"].as_array().unwrap().len(), "{states:?}");
    }
}

#[test]
fn a_gap_stands_out_and_is_counted() {
    let (code, page, _) =
        run(&["matrix", "--states", "peru,tuvalu", "--measure", "transfer-of-sentenced-persons"]);
    assert_eq!(code, 1);
    assert!(page.contains('—') && page.contains("2 of 2 pairs have no instrument"), "{page}");
}

#[test]
fn csv_has_one_row_a_pair() {
    let (code, sheet, _) = run(&["matrix", "--states", SEVEN, "--measure", "extradition", "--format", "csv"]);
    assert_eq!((code, sheet.lines().count()), (0, 43));
    assert!(sheet.contains("PER,BRA,bilateral,bra-per-extradition-2003,"), "{sheet}");
}

#[test]
fn the_page_opens_from_disk_and_asks_nothing_of_a_network() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("matrix.html");
    let arguments = ["matrix", "--states", "PER,BRA", "--measure", "extradition", "--lang", "pt", "--html"];
    let arguments = [&arguments[..], &[file.to_str().unwrap()]].concat();
    assert_eq!(run(&arguments).0, 0);
    let page = fs::read_to_string(&file).unwrap();
    assert!(page.contains("<html lang=\"pt\">") && page.contains("default-src 'none'"));
    for outside in ["http:", "https:", " src=", " href=", "@import", "url("] {
        assert!(!page.contains(outside), "{outside}");
    }
    assert_eq!(run(&arguments).0, 2, "it is not written over");
}

#[test]
fn one_state_or_an_unknown_region_is_no_matrix() {
    assert_eq!(run(&["matrix", "--states", "PER,peru", "--measure", "extradition"]).0, 2);
    let (code, _, err) = run(&["matrix", "--region", "atlantis", "--measure", "extradition"]);
    assert_eq!(code, 2);
    assert!(err.contains("the regions are africa, americas"), "{err}");
}
