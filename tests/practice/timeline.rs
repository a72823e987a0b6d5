use super::{json, run};
use std::fs;

#[test]
fn what_came_into_force_between_two_states_has_its_day_and_source() {
    let line = json(&["timeline", "peru", "brazil", "--measure", "mutual-legal-assistance", "--on", "2020"]);
    let events = line["events"].as_array().unwrap();
    let begun =
        events.iter().find(|one| one["instrument"] == "bra-per-mla-1999" && one["what"] == "in-force");
    let begun = begun.unwrap();
    assert_eq!(begun["date"], "2001-08-24");
    assert!(begun["source"]["url"].as_str().unwrap().starts_with("http"));
}

#[test]
fn a_treaty_whose_place_another_took_is_shown_as_replaced_with_the_day() {
    let line = json(&["timeline", "peru", "brazil", "--measure", "extradition", "--on", "2020"]);
    let replaced = line["events"].as_array().unwrap().iter().find(|one| one["what"] == "replaced").unwrap();
    assert_eq!(replaced["instrument"], "bra-per-extradition-1919");
    assert_eq!(replaced["by"], "bra-per-extradition-2003");
}

#[test]
fn nothing_after_the_last_day_is_told() {
    let line = json(&["timeline", "peru", "brazil", "--on", "2000-12-31"]);
    let dates = line["events"].as_array().unwrap().iter().filter_map(|one| one["date"].as_str());
    assert!(dates.clone().all(|date| date <= "2000-12-31"));
    let mla =
        line["instruments"].as_array().unwrap().iter().find(|one| one["id"] == "bra-per-mla-1999").unwrap();
    assert_eq!(mla["bound"], "no");
}

#[test]
fn either_order_of_the_states_tells_the_same() {
    let dates = |one, other| -> Vec<String> {
        let line = json(&["timeline", one, other, "--on", "2020"]);
        line["events"].as_array().unwrap().iter().map(|event| event["date"].to_string()).collect()
    };
    assert_eq!(dates("peru", "brazil"), dates("brazil", "peru"));
}

#[test]
fn the_picture_is_written_whole_and_never_over_another_without_force() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("line.svg");
    let name = file.to_str().unwrap();
    assert_eq!(run(&["timeline", "peru", "brazil", "--svg", name]).0, 0);
    let picture = fs::read_to_string(&file).unwrap();
    assert!(picture.starts_with("<svg") && picture.ends_with("</svg>\n"));
    assert!(!picture.contains("<script") && !picture.contains("href"), "it fetches and runs nothing");
    fs::write(&file, "mine").unwrap();
    let (code, out, err) = run(&["timeline", "peru", "brazil", "--svg", name]);
    assert_eq!((code, out.as_str()), (2, ""), "{err}");
    assert!(err.contains("--force"), "{err}");
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    assert_eq!(run(&["timeline", "peru", "brazil", "--svg", name, "--force"]).0, 0);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn a_folder_that_is_not_there_changes_nothing_and_exits_3() {
    let (code, out, err) = run(&["timeline", "peru", "brazil", "--svg", "/nonexistent/line.svg"]);
    assert_eq!((code, out.as_str()), (3, ""));
    assert!(err.contains("/nonexistent/line.svg"), "{err}");
}
