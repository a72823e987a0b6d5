use super::{json, run};

#[test]
fn the_authority_named_for_the_instrument_comes_before_the_default() {
    let found = json(&["authority", "brazil", "--for", "bra-per-mla-1999"]);
    assert_eq!(found["nearness"], "instrument");
    assert!(
        found["authorities"].as_array().unwrap().iter().all(|one| one["named_for"] == "bra-per-mla-1999")
    );
}

#[test]
fn where_none_was_named_for_the_instrument_the_default_is_shown_and_said_to_be_one() {
    let found = json(&["authority", "peru", "--for", "bra-per-extradition-2003"]);
    assert_eq!(found["nearness"], "default");
    assert_eq!(found["authorities"][0]["name"], "Fiscalía de la Nación");
    let (code, page, _) = run(&["authority", "peru", "--for", "bra-per-extradition-2003"]);
    assert_eq!(code, 0);
    assert!(page.contains("None was read that was named for this instrument. By default:"), "{page}");
}

#[test]
fn a_measure_alone_gives_the_default_and_its_language() {
    let (code, page, _) = run(&["authority", "peru", "--measure", "extradición", "--format", "csv"]);
    assert_eq!(code, 0);
    assert!(page.contains("PER,central,extradition,Fiscalía de la Nación"), "{page}");
}

#[test]
fn nothing_read_is_said_and_exits_1() {
    let (code, page, _) = run(&["authority", "tuvalu", "--measure", "extradition"]);
    assert_eq!(code, 1);
    assert!(page.contains("No authority was read for this."), "{page}");
}

#[test]
fn neither_instrument_nor_measure_is_no_question() {
    assert_eq!(run(&["authority", "peru"]).0, 2);
}

#[test]
fn every_language_of_an_authority_has_a_name() {
    let (_, sheet, _) = run(&["country", "peru", "--authorities", "--format", "csv"]);
    assert!(sheet.contains(",es,"), "{sheet}");
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/authorities");
    let english = treaty_lookup::speech::Speech::new("en");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let file: treaty_lookup::records::AuthorityFile =
            toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        for code in file.authority.iter().flat_map(|authority| &authority.languages) {
            assert!(english.name(&format!("language-{code}")).is_some(), "{}: {code}", path.display());
        }
    }
}
