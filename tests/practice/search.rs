use super::{json, run};

fn ids(arguments: &[&str]) -> Vec<String> {
    let arguments = [&["search"][..], arguments, &["--limit", "1000", "--format", "ids"]].concat();
    run(&arguments).1.lines().map(str::to_owned).collect()
}

#[test]
fn a_word_is_found_in_its_other_forms_and_languages_and_without_accents() {
    for words in [
        "extradición perú brasil",
        "extradicion peru brasil",
        "extradição peru brasil",
        "EXTRADITION peru brésil",
    ] {
        assert!(ids(&[words]).contains(&"bra-per-extradition-2003".to_owned()), "{words}");
    }
}

#[test]
fn filters_narrow_and_need_no_words() {
    let all = ids(&["--party", "peru", "--party", "brazil", "--kind", "bilateral"]);
    assert!(all.iter().all(|id| id.starts_with("bra-per-")) && all.contains(&"bra-per-mla-1999".to_owned()));
    let late = ids(&["--party", "peru", "--party", "brazil", "--kind", "bilateral", "--since", "2003"]);
    assert!(
        late.contains(&"bra-per-extradition-2003".to_owned())
            && !late.contains(&"bra-per-mla-1999".to_owned())
    );
    let mla = ids(&[
        "--party",
        "peru",
        "--measure",
        "mutual-legal-assistance",
        "--until",
        "1999",
        "--kind",
        "bilateral",
    ]);
    assert!(mla.contains(&"bra-per-mla-1999".to_owned()) && !mla.iter().any(|id| id.contains("extradition")));
}

#[test]
fn a_replaced_treaty_is_not_in_force() {
    let ended = ids(&["--party", "peru", "--party", "brazil", "--status", "ended"]);
    assert!(ended.contains(&"bra-per-extradition-1919".to_owned()), "{ended:?}");
}

#[test]
fn phrase_prefix_fuzzy_and_not_are_each_themselves() {
    let phrase = ids(&["\"legal assistance in criminal matters\""]);
    assert!(phrase.contains(&"bra-per-mla-1999".to_owned()));
    assert!(ids(&["\"assistance legal matters criminal\""]).is_empty());
    assert!(ids(&["extradi* peru"]).contains(&"bra-per-extradition-2003".to_owned()));
    assert!(ids(&["extraditon~ peru"]).contains(&"bra-per-extradition-2003".to_owned()));
    assert!(ids(&["extraditon peru"]).is_empty());
    assert!(!ids(&["peru brazil -extradition"]).contains(&"bra-per-extradition-2003".to_owned()));
}

#[test]
fn the_words_that_match_are_shown() {
    let found = json(&["search", "extradition", "peru", "brazil", "--limit", "1"]);
    for piece in found["instruments"][0]["matches"].as_array().unwrap() {
        let text = piece["text"].as_str().unwrap();
        for place in piece["words"].as_array().unwrap() {
            let range = place[0].as_u64().unwrap() as usize..place[1].as_u64().unwrap() as usize;
            assert!(!text[range].is_empty());
        }
    }
    let (_, page, _) = run(&["search", "extradition", "peru", "brazil"]);
    assert!(page.contains("«Extradition»"), "{page}");
}

#[test]
fn a_bad_query_points_at_the_place() {
    let (code, out, err) = run(&["search", "drug \"joint"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("at character 6: the quote opened here is not closed"), "{err}");
    assert!(err.contains("  drug \"joint\n") && err.trim_end().ends_with("       ^"), "{err}");
}

#[test]
fn nothing_found_exits_1_and_no_question_2() {
    assert_eq!(run(&["search", "zzzzzz"]).0, 1);
    assert_eq!(run(&["search"]).0, 2);
    assert_eq!(run(&["search", "drugs", "--party", "atlantis"]).0, 2);
}
