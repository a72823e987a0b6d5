//! What the program says of itself: completions, manual pages, topics.

use super::support::{run, treaty_lookup};

/// What is offered for the last of the words, as bash asks.
fn offered(words: &[&str]) -> Vec<String> {
    let index = (words.len() - 1).to_string();
    let output = treaty_lookup()
        .env("TREATY_LOOKUP_COMPLETE", "bash")
        .env("_CLAP_COMPLETE_INDEX", index)
        .env("_CLAP_IFS", "\n")
        .arg("--")
        .args(words)
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn every_shell_gets_a_script_that_asks_the_program() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let (script, _, code) = run(&["completions", shell]);
        assert_eq!(code, 0);
        assert!(script.contains("TREATY_LOOKUP_COMPLETE"), "{shell}: {script}");
    }
    assert_eq!(run(&["completions", "cmd"]).2, 2);
}

#[test]
fn states_offences_measures_and_ids_are_completed() {
    let has = |words: &[&str], wanted: &str| {
        let offered = offered(words);
        assert!(offered.iter().any(|one| one == wanted), "{words:?}: {offered:?}");
    };
    has(&["treaty-lookup", "be"], "between");
    has(&["treaty-lookup", "between", "per"], "peru");
    has(&["treaty-lookup", "between", "perú"], "perú");
    has(&["treaty-lookup", "between", "PE"], "PER");
    has(&["treaty-lookup", "between", "peru", "bra"], "brazil");
    has(&["treaty-lookup", "between", "peru", "brazil", "--offence", "money"], "money-laundering");
    has(&["treaty-lookup", "between", "peru", "brazil", "--measure", "extr"], "extradition");
    has(&["treaty-lookup", "show", "bra-per-m"], "bra-per-mla-1999");
    has(&["treaty-lookup", "parties", "oas-ml"], "oas-mla-1992");
}

#[test]
fn what_is_completed_is_understood() {
    let offered = offered(&["treaty-lookup", "between", "co"]);
    for state in offered.iter().filter(|word| !word.starts_with('-')) {
        let (_, err, code) = run(&["between", state, "peru", "-q"]);
        assert!(code < 2, "{state}: {err}");
    }
}

#[test]
fn there_is_a_manual_page_for_every_subcommand() {
    let folder = tempfile::tempdir().unwrap();
    let (_, err, code) = run(&["man", "--output", folder.path().to_str().unwrap()]);
    assert_eq!(code, 0, "{err}");
    let pages =
        ["treaty-lookup.1", "treaty-lookup-between.1", "treaty-lookup-batch.1", "treaty-lookup-export.1"];
    for page in pages {
        let text = std::fs::read_to_string(folder.path().join(page)).unwrap();
        assert!(text.contains(".TH"), "{page}");
    }
    assert!(run(&["man"]).0.contains(".TH treaty-lookup"));
}

#[test]
fn topics_are_told_in_four_languages() {
    for (language, heading) in [("en", "DATES"), ("es", "FECHAS"), ("pt", "DATAS"), ("fr", "DATES")] {
        let (text, _, code) = run(&["topics", "dates", "--lang", language]);
        assert_eq!(code, 0);
        assert!(text.starts_with(heading) && text.contains("2007-06-01"), "{text}");
    }
    let (all, _, _) = run(&["help-topics"]);
    assert!(["DATES", "NAMES", "FORMATS", "EXIT CODES"].iter().all(|heading| all.contains(heading)), "{all}");
    let (list, _, _) = run(&["help", "topics"]);
    assert!(list.contains("exit-codes"), "{list}");
}

#[test]
fn every_subcommand_has_help_with_an_example() {
    let commands =
        ["between", "batch", "show", "parties", "search", "terms", "data-status", "index", "check", "new"];
    let more = ["export", "config", "schema", "completions", "man", "topics"];
    for command in commands.iter().chain(&more) {
        let (help, _, code) = run(&[command, "--help"]);
        assert_eq!(code, 0);
        assert!(help.contains("treaty-lookup "), "{command}");
    }
}
