//! What holds for every page, at any width and in every language.

use super::treaty_lookup;

const COMMANDS: [&[&str]; 9] = [
    &["country", "peru"],
    &["country", "brazil", "--procedure", "--networks", "--gaps"],
    &["authority", "peru", "--for", "bra-per-extradition-2003"],
    &["between", "peru", "brazil", "--measure", "spontaneous-information"],
    &["timeline", "peru", "brazil"],
    &["matrix", "--states", "ARG,BRA,COL,ECU,DOM,PAN,PER", "--measure", "extradition"],
    &["show", "untoc-2000"],
    &["search", "extradition", "peru"],
    &["request", "peru", "brazil", "--offence", "corruption", "--measure", "extradition"],
];

/// The beginnings of message ids: one of them on a page is a message that was not found.
const MESSAGE_IDS: [&str; 14] = [
    "heading-",
    "country-",
    "authority-",
    "happened-",
    "timeline-",
    "standing-",
    "matrix-",
    "fact-",
    "form-",
    "kind-",
    "relation-",
    "found-",
    "draft-",
    "blank-",
];

fn page(command: &[&str], width: &str, language: &str) -> String {
    let arguments = [command, &["--lang", language]].concat();
    let output = treaty_lookup(&arguments).env("COLUMNS", width).output().expect("it runs");
    String::from_utf8(output.stdout).expect("it prints text")
}

#[test]
fn no_page_is_wider_than_its_terminal() {
    for command in COMMANDS {
        for (width, columns) in [("80", 80), ("120", 120)] {
            for line in page(command, width, "es").lines() {
                assert!(line.chars().count() <= columns, "{command:?} at {columns}: {line}");
            }
        }
    }
}

#[test]
fn every_message_is_found_in_every_language() {
    for command in COMMANDS {
        for language in ["en", "es", "pt", "fr"] {
            let page = page(command, "100", language);
            let word =
                |word: &&str| MESSAGE_IDS.iter().any(|id| word.trim_start_matches('(').starts_with(id));
            assert_eq!(page.split_whitespace().find(word), None, "{command:?} in {language}");
        }
    }
}
