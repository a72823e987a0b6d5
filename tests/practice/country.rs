use super::{json, run};

#[test]
fn a_country_counts_its_instruments_by_measure_and_lists_them() {
    let peru = json(&["country", "peru", "--on", "2020-01-01"]);
    let listed = peru["instruments"].as_array().unwrap();
    let mla = listed.iter().find(|one| one["id"] == "bra-per-mla-1999").unwrap();
    assert_eq!(mla["bound"], "yes");
    assert_eq!(mla["in_force_since"], "2001-08-24");
    assert_eq!(mla["with"][0], "BRA");
    for count in peru["counts"].as_array().unwrap() {
        let bilateral = listed.iter().filter(|one| {
            let measures = one["measures"].as_array().unwrap();
            one["kind"] == "bilateral" && one["bound"] == "yes" && measures.contains(&count["measure"])
        });
        assert_eq!(count["bilateral"], bilateral.count(), "{}", count["measure"]);
    }
}

#[test]
fn before_it_came_into_force_a_treaty_does_not_bind() {
    let peru = json(&["country", "PER", "--on", "2000"]);
    let mla =
        peru["instruments"].as_array().unwrap().iter().find(|one| one["id"] == "bra-per-mla-1999").unwrap();
    assert_eq!((mla["bound"].as_str(), mla["rule"].as_str()), (Some("no"), Some("not-yet-in-force")));
}

#[test]
fn one_page_shows_law_authorities_and_networks_with_their_sources() {
    let (code, page, _) = run(&["country", "peru"]);
    assert_eq!(code, 0);
    for part in
        ["Bilateral instruments", "Multilateral instruments", "Authorities", "Domestic law", "Networks"]
    {
        assert!(page.contains(part), "{part}");
    }
    assert!(page.contains("Decreto Legislativo 957") && page.contains("[reciprocity]"));
}

#[test]
fn a_part_can_be_asked_for_by_itself_in_any_language() {
    let (code, page, _) = run(&["country", "brasil", "--networks", "--lang", "es"]);
    assert_eq!(code, 0);
    assert!(page.contains("Redes") && !page.contains("Autoridades\n"), "{page}");
}

#[test]
fn an_unknown_state_is_refused_with_near_names() {
    let (code, out, err) = run(&["country", "brazl"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("did you mean brazil"), "{err}");
}
