//! The linter: every code with the message a person reads, the place it points at, and the remedy.

mod dates;
mod ids;
mod keys;
mod participation;
mod reading;
mod relations;
mod sources;
mod text;
mod vocabulary;

use std::fmt::Write;
use std::fs;
use std::path::Path;
use treaty_lookup::corpus::check::check;
use treaty_lookup::corpus::directory;

const STATES: &str = r#"
[[state]]
id = "BRA"
kind = "state"
name = { en = "Brazil", es = "Brasil", pt = "Brasil", fr = "Brésil" }

[[state]]
id = "PER"
kind = "state"
name = { en = "Peru", es = "Perú", pt = "Peru", fr = "Pérou" }

[[state]]
id = "ABW"
kind = "territory"
name = { en = "Aruba", es = "Aruba", pt = "Aruba", fr = "Aruba" }
"#;

const OFFENCES: &str = r#"
[[offence]]
id = "corruption"
name = { en = "Corruption", es = "Corrupción", pt = "Corrupção", fr = "Corruption" }

[[offence]]
id = "bribery"
broader = ["corruption"]
name = { en = "Bribery", es = "Cohecho", pt = "Suborno", fr = "Subornation" }
"#;

const MEASURES: &str = r#"
[[measure]]
id = "extradition"
name = { en = "Extradition", es = "Extradición", pt = "Extradição", fr = "Extradition" }
"#;

const TOPICS: &str = r#"
[[topic]]
id = "dual-criminality"
name = { en = "Dual criminality", es = "Doble incriminación", pt = "Dupla incriminação", fr = "Double incrimination" }
rule = [
  { id = "required", text = { en = "a", es = "b", pt = "c", fr = "d" } },
  { id = "not-required", text = { en = "e", es = "f", pt = "g", fr = "h" } },
]

[[topic]]
id = "costs"
name = { en = "Costs", es = "Gastos", pt = "Custos", fr = "Frais" }
"#;

const VOCABULARIES: [(&str, &str); 4] = [
    ("states.toml", STATES),
    ("offences.toml", OFFENCES),
    ("measures.toml", MEASURES),
    ("topics.toml", TOPICS),
];

const ONE: &str = "instruments/universal/one.toml";
const TWO: &str = "instruments/universal/two.toml";
const PAIR: &str = "instruments/bilateral/BRA-PER/bra-per-extradition-2003.toml";

/// A multilateral record: `keys` stand from line 5 on, `blocks` from the line but one after them.
fn record(id: &str, keys: &str, blocks: &str) -> String {
    let head =
        format!("id = \"{id}\"\nkind = \"multilateral\"\ntitle.en = \"One\"\nmain_source = \"page\"\n");
    let source = "[[source]]\nid = \"page\"\nurl = \"u\"\ngrade = \"secondary\"\nread_on = 2026-11-23\n";
    format!("{head}{keys}\n{blocks}\n{source}")
}

fn bilateral(id: &str, parties: &str) -> String {
    record(id, parties, "").replace("multilateral", "bilateral")
}

/// A party list with one row, on line 9.
fn party(row: &str) -> String {
    format!("[participation]\nsource = \"page\"\nparty = [\n  {{ {row} }},\n]\n")
}

/// What `check` prints for these files beside the vocabularies above.
fn printed(files: &[(&str, &str)]) -> String {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in VOCABULARIES.iter().chain(files) {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    printed_for(folder.path())
}

/// What `check` prints for a folder.
fn printed_for(folder: &Path) -> String {
    let (records, unreadable) = directory::read(folder).unwrap();
    check(&records, unreadable).iter().fold(String::new(), |mut text, fault| {
        writeln!(text, "{fault}").unwrap();
        text
    })
}

#[test]
fn a_sound_record_has_no_faults() {
    let provision = "[[provision]]\ntopic = \"dual-criminality\"\nrule = \"required\"\nsummary = \"s\"\nsource = \"page\"\n";
    let party =
        party("state = \"PER\", signed_on = 1999-07-26, consent = \"ratification\", consent_on = \"2001\"");
    let text = record("one", "", &format!("{provision}{party}"));
    let pair = bilateral("bra-per-extradition-2003", "parties = [\"PER\", \"BRA\"]");
    assert_eq!(printed(&[(ONE, &text), (PAIR, &pair)]), "");
}

#[test]
fn all_faults_are_told_in_one_run_in_order_of_place() {
    let rows = party("state = \"XXX\", standing = \"party\", source = \"none\"");
    let one = record("won", "note = \"\"\nsigned_on = 2030-01-01", &rows);
    let found = printed(&[(ONE, &one), (TWO, "id = "), ("a.toml", &record("b", "", ""))]);
    let places: Vec<_> = found.lines().filter(|line| !line.starts_with(' ')).collect();
    let places: Vec<_> = places.iter().map(|line| &line[..line.find("]:").unwrap()]).collect();
    assert_eq!(
        places,
        [
            "a.toml:1:6: error[R010",
            "instruments/universal/one.toml:1:6: error[R010",
            "instruments/universal/one.toml:5:8: error[R081",
            "instruments/universal/one.toml:6:13: error[R051",
            "instruments/universal/one.toml:10:13: error[R030",
            "instruments/universal/one.toml:10:49: error[R020",
            "instruments/universal/two.toml:1:6: error[R002",
        ]
    );
}

#[test]
fn one_broken_file_does_not_make_others_look_wrong() {
    let one = record("one", "", "[[relation]]\nkind = \"replaces\"\ntarget = \"two\"\nsource = \"page\"\n");
    let found = printed(&[(ONE, &one), (TWO, "id = "), ("measures.toml", "measure = 1")]);
    let codes: Vec<_> = found.split("error[").skip(1).map(|rest| &rest[..4]).collect();
    assert_eq!(codes, ["R002", "R002"]);
}

#[test]
fn a_folder_without_vocabularies_is_laid_over_the_embedded_records() {
    let folder = tempfile::tempdir().unwrap();
    let scope = "[[scope]]\nmeasures = [\"extradition\"]\noffences = [\"any\"]\nsource = \"page\"\n";
    let text = bilateral("bra-per-2003", "parties = [\"BRA\", \"PER\"]") + scope;
    fs::write(folder.path().join("bra-per-2003.toml"), text).unwrap();
    assert_eq!(printed_for(folder.path()), "");
}
