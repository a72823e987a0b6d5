use super::support::{complaint, json, run};

fn states(one: &str, other: &str) -> (String, String) {
    let answer = json(&["between", one, other]);
    let id = |side: &str| answer["question"][side].as_str().unwrap().to_owned();
    (id("requesting"), id("requested"))
}

#[test]
fn a_state_is_found_by_any_name_in_any_of_four_languages() {
    for (typed, code) in [
        ("peru", "PER"),
        ("Perú", "PER"),
        ("PEROU", "PER"),
        ("pe", "PER"),
        ("República del Perú", "PER"),
        ("Etats-Unis", "USA"),
        ("estados unidos", "USA"),
        ("Holland", "NLD"),
        ("Côte d’Ivoire", "CIV"),
        ("Dominican Republic", "DOM"),
        ("alemanha", "DEU"),
    ] {
        assert_eq!(states(typed, "brésil"), (code.to_owned(), "BRA".to_owned()), "{typed}");
    }
}

#[test]
fn an_ambiguous_name_is_refused_with_the_choices() {
    for (typed, choices) in [
        ("congo", ["COD", "COG"]),
        ("korea", ["KOR", "PRK"]),
        ("corée", ["KOR", "PRK"]),
        ("guinea", ["GIN", "GNQ"]),
    ] {
        let said = complaint(&["between", typed, "peru"], 2);
        assert!(said.contains("ambiguous") && choices.iter().all(|choice| said.contains(choice)), "{said}");
    }
}

#[test]
fn an_unknown_name_gets_the_nearest() {
    let said = complaint(&["between", "brasill", "peru"], 2);
    assert!(said.contains("did you mean brasil"), "{said}");
    let said = complaint(&["between", "peru", "brazil", "--offence", "money-landering"], 2);
    assert!(said.contains("did you mean money laundering"), "{said}");
    let said = complaint(&["between", "peru", "brazil", "--measure", "xyzzy"], 2);
    assert!(said.contains("`treaty-lookup terms measures` lists all"), "{said}");
}

#[test]
fn an_offence_is_found_by_the_words_people_use() {
    for typed in [
        "lavado de activos",
        "lavagem de dinheiro",
        "blanchiment",
        "blanqueo de capitales",
        "MONEY LAUNDERING",
    ] {
        let answer = json(&["between", "peru", "brazil", "--offence", typed]);
        assert_eq!(answer["question"]["offence"], "money-laundering", "{typed}");
    }
    let answer =
        json(&["between", "peru", "brazil", "--offense", "narcotráfico", "--measure", "extradición"]);
    assert_eq!(answer["question"]["offence"], "drug-trafficking");
    assert_eq!(answer["question"]["measure"], "extradition");
}

#[test]
fn a_state_cannot_ask_itself() {
    assert!(complaint(&["between", "peru", "PER"], 2).contains("cannot ask itself"));
}

#[test]
fn a_date_is_a_day_a_month_or_a_year() {
    let on = |typed: &str| json(&["between", "peru", "brazil", "--on", typed])["question"]["on"].clone();
    assert_eq!([on("2007-06-01"), on("2007-06"), on("2007")], ["2007-06-01", "2007-06-30", "2007-12-31"]);
    for typed in ["2007-02-30", "yesterday", "1700", "2101-01-01", "20070601"] {
        assert!(complaint(&["between", "peru", "brazil", "--on", typed], 2).contains("no date"), "{typed}");
    }
}

#[test]
fn contradictory_facts_are_refused() {
    let words = ["between", "peru", "brazil", "--on", "2007-06-01", "--committed-on", "2008-01-01"];
    assert!(complaint(&words, 2).contains("--committed-on 2008-01-01 lies after"));
}

#[test]
fn the_vocabulary_can_be_listed() {
    let (ids, code) = run(&["terms", "measures", "--format", "ids"]);
    assert_eq!(code, 0);
    assert_eq!(ids.lines().next(), Some("extradition"));
    let (csv, _) = run(&["terms", "states", "--format", "csv"]);
    assert!(csv.contains("PER,PE,Peru,Perú,Peru,Pérou"), "{csv}");
}
