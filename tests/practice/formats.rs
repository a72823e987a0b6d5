//! Every command in every format.

use super::treaty_lookup;

/// The commands, each with its exit code.
const COMMANDS: [(&[&str], i32); 13] = [
    (&["country", "peru"], 0),
    (&["country", "peru", "--authorities"], 0),
    (&["country", "peru", "--statements"], 0),
    (&["country", "peru", "--procedure"], 0),
    (&["country", "peru", "--networks"], 0),
    (&["country", "peru", "--gaps"], 0),
    (&["authority", "peru", "--for", "bra-per-extradition-2003"], 0),
    (&["between", "peru", "brazil", "--measure", "spontaneous-information"], 0),
    (&["timeline", "peru", "brazil"], 0),
    (&["matrix", "--states", "PER,BRA,PAN", "--measure", "extradition"], 0),
    // Mandatory blanks remain.
    (&["request", "peru", "brazil", "--offence", "corruption", "--measure", "extradition"], 1),
    (&["search", "extradition", "--limit", "5"], 0),
    (&["show", "untoc-2000"], 0),
];

fn printed((command, code): (&[&str], i32), format: &str) -> Vec<u8> {
    let output = treaty_lookup(&[command, &["--format", format]].concat()).output().expect("it runs");
    assert_eq!(output.status.code(), Some(code), "{command:?} as {format}");
    assert!(!output.stdout.is_empty(), "{command:?} as {format}");
    output.stdout
}

fn text(command: (&[&str], i32), format: &str) -> String {
    String::from_utf8(printed(command, format)).expect("it prints text")
}

/// Rows under a header, all of one length.
fn rows(text: &str, delimiter: u8) -> usize {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
    let names: Vec<String> = reader.headers().expect("it has a header").iter().map(str::to_owned).collect();
    let plain = |name: &String| name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_');
    assert!(names.iter().all(plain), "names of columns never translate: {names:?}");
    let rows: Result<Vec<csv::StringRecord>, csv::Error> = reader.records().collect();
    rows.expect("every row has as many cells as the header").len()
}

#[test]
fn every_command_answers_in_every_format() {
    for command in COMMANDS {
        let what = command.0;
        let json: serde_json::Value = serde_json::from_str(&text(command, "json")).expect("it is JSON");
        let line = text(command, "jsonl");
        assert_eq!(line.lines().count(), 1, "{what:?}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&line).expect("it is JSON"), json, "{what:?}");
        assert_eq!(json["schema"], 1, "{what:?}");
        let (commas, tabs) = (rows(&text(command, "csv"), b','), rows(&text(command, "tsv"), b'\t'));
        assert!(commas > 0 && commas == tabs, "{what:?}");
        let markdown = text(command, "markdown");
        assert!(markdown.contains("\n| --- |") || markdown.starts_with('#'), "{what:?}: {markdown}");
        assert!(text(command, "ids").lines().all(|id| !id.trim().is_empty()), "{what:?}");
        let page = text(command, "html");
        assert!(page.starts_with("<!doctype html>") && page.ends_with("</html>\n"), "{what:?}");
        assert!(printed(command, "docx").starts_with(b"PK\x03\x04"), "{what:?}");
        for format in ["table", "markdown", "html", "csv"] {
            assert!(!text(command, format).contains('\u{1b}'), "{what:?} as {format}");
        }
    }
}

#[test]
fn columns_can_be_chosen_where_there_are_some_and_nowhere_else() {
    let ask = |format: &str, fields: &str| {
        let arguments =
            ["authority", "peru", "--measure", "extradition", "--format", format, "--fields", fields];
        let output = treaty_lookup(&arguments).output().expect("it runs");
        let text = |bytes| String::from_utf8(bytes).expect("it prints text");
        (output.status.code(), text(output.stdout), text(output.stderr))
    };
    assert_eq!(ask("csv", "state,role").1.lines().next(), Some("state,role"));
    let (code, out, err) = ask("html", "state");
    assert_eq!((code, out.as_str()), (Some(2), ""));
    assert!(err.contains("--fields chooses columns of table, csv, tsv and markdown"), "{err}");
    let (code, _, err) = ask("csv", "ruler");
    assert_eq!(code, Some(2));
    assert!(err.contains("choose among state, role"), "{err}");
}

#[test]
fn an_unknown_format_is_refused_with_those_there_are() {
    let output = treaty_lookup(&["country", "peru", "--format", "pdf"]).output().expect("it runs");
    assert_eq!(output.status.code(), Some(2));
    let err = String::from_utf8(output.stderr).expect("it prints text");
    assert!(err.contains("markdown") && err.contains("docx"), "{err}");
}
