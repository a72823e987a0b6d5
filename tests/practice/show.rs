use super::{json, run};

#[test]
fn an_entry_says_what_it_is_for_and_what_its_sources_contradict() {
    let (code, page, _) = run(&["show", "bra-per-mla-1999"]);
    assert_eq!(code, 0);
    assert!(page.contains("Kind: agreement, bilateral"), "{page}");
    assert!(page.contains("Mutual legal assistance: any offence"), "{page}");
    assert!(page.contains("Another source says: entry into force: 2001-08-23"), "{page}");
}

#[test]
fn relations_are_a_tree_that_the_other_record_may_have_stated() {
    let (_, new, _) = run(&["show", "bra-per-extradition-2003"]);
    assert!(new.contains("└─ replaces bra-per-extradition-1919"), "{new}");
    let (_, old, _) = run(&["show", "bra-per-extradition-1919", "--lang", "pt"]);
    assert!(old.contains("└─ substituído por bra-per-extradition-2003"), "{old}");
}

#[test]
fn more_than_twenty_parties_are_folded_and_all_are_a_flag_away() {
    let (_, page, _) = run(&["show", "untoc-2000"]);
    assert!(page.contains("more (--parties"), "{page}");
    let (_, all, _) = run(&["show", "untoc-2000", "--parties", "--format", "csv"]);
    assert!(all.lines().count() > 150);
}

#[test]
fn json_is_the_record() {
    assert_eq!(json(&["show", "bra-per-mla-1999"])["parties"], serde_json::json!(["BRA", "PER"]));
}
