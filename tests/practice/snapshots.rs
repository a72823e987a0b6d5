//! Every command as it is printed: for Peru and Brazil and for two states without a treaty of their own, at both widths
//! and in all languages. `SNAPSHOTS=overwrite` accepts what is printed now; read the difference before you do.

use super::treaty_lookup;
use snapbox::{Assert, Data};
use std::fs;
use std::path::Path;

const LANGUAGES: [&str; 4] = ["en", "es", "pt", "fr"];

/// The day of every question, so that no page ages.
const ON: &str = "2026-11-25";

/// The name of a page, and the command that prints it.
type Page = (&'static str, &'static [&'static str]);

/// Peru and Brazil.
const PAIR: [Page; 8] = [
    ("country", &["country", "peru", "--measure", "transfer-of-sentenced-persons", "--on", ON]),
    ("authority", &["authority", "peru", "--for", "bra-per-extradition-2003"]),
    ("between", &["between", "peru", "brazil", "--measure", "spontaneous-information", "--on", ON]),
    ("timeline", &["timeline", "peru", "brazil", "--measure", "transfer-of-sentenced-persons", "--on", ON]),
    ("matrix", &["matrix", "--states", "PER,BRA", "--measure", "extradition", "--on", ON]),
    (
        "request",
        &["request", "peru", "brazil", "--offence", "corruption", "--measure", "extradition", "--on", ON],
    ),
    ("search", &["search", "extradición", "perú", "brasil", "--limit", "2"]),
    ("show", &["show", "bra-per-extradition-2003"]),
];

/// States that share only what binds many.
const NO_BILATERAL: [Page; 8] = [
    (
        "country-no-bilateral",
        &["country", "panama", "--measure", "transfer-of-sentenced-persons", "--on", ON],
    ),
    ("authority-no-bilateral", &["authority", "ecuador", "--measure", "extradition"]),
    (
        "between-no-bilateral",
        &["between", "panama", "ecuador", "--measure", "transfer-of-sentenced-persons", "--on", ON],
    ),
    (
        "timeline-no-bilateral",
        &["timeline", "panama", "ecuador", "--measure", "transfer-of-sentenced-persons", "--on", ON],
    ),
    ("matrix-no-bilateral", &["matrix", "--states", "PAN,ECU,DOM", "--measure", "extradition", "--on", ON]),
    (
        "request-no-bilateral",
        &[
            "request",
            "dominican-republic",
            "peru",
            "--offence",
            "money-laundering",
            "--measure",
            "mutual-legal-assistance",
            "--on",
            ON,
        ],
    ),
    (
        "search-no-bilateral",
        &["search", "--party", "panama", "--party", "ecuador", "extradition", "--limit", "2"],
    ),
    ("show-no-bilateral", &["show", "oas-traffic-minors-1994"]),
];

fn printed(arguments: &[&str], width: &str) -> String {
    let output = treaty_lookup(arguments).env("COLUMNS", width).output().expect("it runs");
    String::from_utf8(output.stdout).expect("it prints text")
}

fn assert_snapshot(name: &str, actual: String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/practice/snapshots").join(name);
    Assert::new().action_env("SNAPSHOTS").eq(Data::text(actual).raw(), Data::read_from(&path, None).raw());
}

/// One file a page and width, with all languages in it.
fn assert_pages(pages: &[Page], widths: &[&str]) {
    for (name, command) in pages {
        for width in widths {
            let page = |language| {
                let arguments = [*command, &["--lang", language]].concat();
                format!("$ treaty-lookup {}\n{}\n", arguments.join(" "), printed(&arguments, width))
            };
            assert_snapshot(&format!("{name}-{width}.txt"), LANGUAGES.map(page).concat());
        }
    }
}

#[test]
fn pages_of_peru_and_brazil() {
    assert_pages(&PAIR, &["80", "120"]);
}

#[test]
fn pages_of_states_without_a_treaty_of_their_own() {
    assert_pages(&NO_BILATERAL, &["80"]);
}

#[test]
fn answers_for_scripts() {
    for (name, command) in PAIR {
        let printed = printed(&[command, &["--format", "json"]].concat(), "80");
        let mut answer: serde_json::Value = serde_json::from_str(&printed).expect("it is JSON");
        // The names of all terms are those of the vocabularies, which have tests of their own; how well an instrument
        // matches changes with every record beside it.
        answer.as_object_mut().expect("it is an object").shift_remove("labels");
        for hit in answer["instruments"].as_array_mut().into_iter().flatten() {
            hit.as_object_mut().expect("it is an object").shift_remove("score");
        }
        let answer = serde_json::to_string_pretty(&answer).expect("it was JSON");
        assert_snapshot(&format!("{name}.json"), answer + "\n");
    }
}

#[test]
fn pictures_and_pages_for_a_browser() {
    let folder = tempfile::tempdir().expect("there is room");
    let written = |command: &[&str], flag: &str| {
        let file = folder.path().join(format!("{}{flag}", command[0]));
        let name = file.to_str().expect("it is text");
        printed(&[command, &[flag, name, "--lang", "es"]].concat(), "80");
        fs::read_to_string(&file).expect("it was written")
    };
    let command = |wanted: &str| PAIR.into_iter().find(|(name, _)| *name == wanted).expect("it is a page").1;
    assert_snapshot("timeline.svg", written(command("timeline"), "--svg"));
    assert_snapshot("matrix.html", written(command("matrix"), "--html"));
    let request = [command("request"), &["--format", "html", "--lang", "es"]].concat();
    assert_snapshot("request.html", printed(&request, "80"));
}
