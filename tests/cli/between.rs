use super::support::{json, run, treaty_lookup};

const MAIN_JOB: [&str; 7] =
    ["between", "peru", "brazil", "--offence", "money-laundering", "--measure", "mutual-legal-assistance"];

fn main_job(more: &[&'static str]) -> Vec<&'static str> {
    MAIN_JOB.into_iter().chain(more.iter().copied()).collect()
}

#[test]
fn the_main_job_names_the_bilateral_treaty_first() {
    let (ids, code) = run(&main_job(&["--on", "2026-11-23", "--format", "ids"]));
    let ids: Vec<&str> = ids.lines().collect();
    assert_eq!(code, 0);
    assert_eq!(ids[..2], ["bra-per-mla-1999", "oas-mla-1992"]);
    assert!(["untoc-2000", "un-drugs-1988", "uncac-2003"].iter().all(|id| ids.contains(id)), "{ids:?}");
}

#[test]
fn the_json_has_the_keys_that_scripts_rest_on() {
    let answer = json(&main_job(&["--on", "2026-11-23"]));
    assert_eq!(answer["schema"], 1);
    assert_eq!(answer["question"]["requesting"], "PER");
    assert_eq!(answer["question"]["on"], "2026-11-23");
    let first = &answer["instruments"][0];
    let keys = [
        "id",
        "title",
        "kind",
        "role",
        "in_force_since",
        "covers",
        "measures",
        "articles",
        "conditions",
        "authorities",
        "grade",
        "as_of",
        "reasons",
    ];
    assert!(keys.iter().all(|key| first.get(key).is_some()), "{first}");
    assert_eq!((&first["role"], &first["covers"]), (&"primary".into(), &"yes".into()));
    assert!(first["reasons"][0]["source"]["url"].is_string());
}

#[test]
fn what_an_instrument_asks_for_stays_a_condition_until_facts_decide_it() {
    let untoc = |words: &[&'static str]| {
        let answer = json(&main_job(words));
        let all = answer["instruments"].as_array().unwrap().clone();
        all.into_iter().find(|one| one["id"] == "untoc-2000")
    };
    assert_eq!(untoc(&[]).unwrap()["covers"], "if");
    assert_eq!(untoc(&["--transnational", "--organized-group"]).unwrap()["covers"], "yes");
    assert_eq!(untoc(&["--organized-group", "no"]), None);
}

#[test]
fn nothing_that_applies_is_exit_1_and_the_way_forward() {
    let words = ["between", "colombia", "argentina", "--measure", "transfer-of-sentenced-persons"];
    let (page, code) = run(&words);
    assert_eq!(code, 1);
    assert!(page.contains("No instrument found that applies."), "{page}");
    let answer = json(&words);
    assert_eq!(answer["instruments"].as_array().unwrap().len(), 0);
    assert!(!answer["way_forward"]["would_open"].as_array().unwrap().is_empty());
}

#[test]
fn quiet_speaks_through_the_exit_code() {
    treaty_lookup().args(MAIN_JOB).arg("-q").assert().success().stdout("").stderr("");
}

#[test]
fn a_table_keeps_within_eighty_columns() {
    let (page, _) =
        run(&["between", "peru", "brazil", "--offence", "money-laundering", "--explain", "--all"]);
    let too_wide: Vec<&str> =
        page.lines().filter(|line| line.chars().count() > 80 && line.contains(' ')).collect();
    assert_eq!(too_wide, Vec::<&str>::new());
}

#[test]
fn every_format_prints_the_same_instruments() {
    let (ids, _) = run(&main_job(&["--format", "ids"]));
    let (csv, _) = run(&main_job(&["--format", "csv"]));
    let of_csv: Vec<&str> = csv.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
    assert_eq!(of_csv, ids.lines().collect::<Vec<_>>());
    let (jsonl, _) = run(&main_job(&["--format", "jsonl"]));
    assert_eq!(jsonl.lines().count(), 1);
    let (markdown, _) = run(&main_job(&["--format", "markdown"]));
    assert!(markdown.contains("| **primary** |"), "{markdown}");
}

#[test]
fn a_weaker_grade_of_source_can_be_left_out() {
    let answer = json(&main_job(&["--grade", "depositary"]));
    let grades: Vec<&str> =
        answer["instruments"].as_array().unwrap().iter().map(|one| one["grade"].as_str().unwrap()).collect();
    assert!(!grades.is_empty() && grades.iter().all(|grade| *grade == "depositary"), "{grades:?}");
    let aside = answer["set_aside"].as_array().unwrap();
    assert!(aside.iter().any(|one| one["id"] == "bra-per-mla-1999" && one["because"] == "below-grade"));
}
