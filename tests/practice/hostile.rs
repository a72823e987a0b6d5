//! Records and cases that would steer a browser, a word processor or a terminal are shown as text.

use super::treaty_lookup;
use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;

/// Markup, an attribute that ends early, the end of a CDATA section, a link, an image, a footnote, and a title that a
/// Markdown reader would take for a heading. Characters that reorder or steer are written by their numbers.
const HOSTILE: &str = r#"<script>alert(1)</script> \"><img src=x onerror=alert(2)> ]]> [link](javascript:alert(3)) ![i](http://x) <!-- # | * \\ \u202Eabc\u0007\u001B[31m"#;

/// A folder with a treaty between Peru and Brazil whose every text is hostile, and a case file.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("there is room");
    let record = format!(
        r#"id = "bra-per-hostile-2020"
kind = "bilateral"
title.en = "{HOSTILE}"
parties = ["BRA", "PER"]
signed_on = 2020-01-01
entry_into_force = 2020-02-01
registrations = ["{HOSTILE}"]
main_source = "page"
note = "{HOSTILE}"

[[scope]]
measures = ["extradition", "spontaneous-information"]
offences = ["any"]
source = "page"

[[provision]]
article = "1"
topic = "refusal"
summary = "{HOSTILE}"
source = "page"

[[statement]]
state = "PER"
kind = "declaration"
effect = "other"
summary = "{HOSTILE}"
source = "page"

[[source]]
id = "page"
url = "https://example.org/<script>alert(4)</script>"
grade = "depositary"
read_on = 2026-11-25
"#
    );
    fs::write(folder.path().join("bra-per-hostile-2020.toml"), record).expect("it is written");
    let case = folder.path().with_extension("case.toml");
    fs::write(case, format!("facts = \"{HOSTILE}\"\n")).expect("it is written");
    folder
}

fn printed(folder: &Path, command: &[&str], format: &str) -> Vec<u8> {
    let data = ["--data", folder.to_str().expect("it is text"), "--format", format];
    let output = treaty_lookup(&[command, &data].concat()).output().expect("it runs");
    assert!(output.status.code() < Some(2), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// The commands that show the record, and those that show the case.
fn commands(case: &str) -> Vec<Vec<&str>> {
    let request = ["request", "peru", "brazil", "--offence", "corruption", "--measure", "extradition"];
    vec![
        vec!["show", "bra-per-hostile-2020"],
        vec!["between", "peru", "brazil", "--measure", "extradition", "--all", "--explain"],
        vec!["country", "peru"],
        vec!["timeline", "peru", "brazil"],
        vec!["search", "script"],
        vec!["matrix", "--states", "PER,BRA", "--measure", "extradition"],
        [&request[..], &["--instrument", "bra-per-hostile-2020", "--case", case]].concat(),
    ]
}

/// No element, attribute or script of ours or anyone's but those of the page itself.
fn assert_harmless(markup: &str, what: &str) {
    for forbidden in ["<script>alert", "<img", "onerror=alert(2)>", "<!-- #"] {
        assert!(!markup.contains(forbidden), "{what}: {forbidden}");
    }
    let steers = |letter: char| (letter.is_control() && letter != '\n') || letter == '\u{202E}';
    assert!(!markup.contains(steers), "{what}");
}

#[test]
fn nothing_of_a_record_or_a_case_is_markup() {
    let folder = folder();
    let case = folder.path().with_extension("case.toml");
    for command in commands(case.to_str().expect("it is text")) {
        let page = String::from_utf8(printed(folder.path(), &command, "html")).expect("it is text");
        assert_harmless(&page, &format!("{command:?}"));
    }
    let page = String::from_utf8(printed(folder.path(), &commands("")[0], "html")).expect("it is text");
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "it is shown, not dropped: {page}");
}

#[test]
fn a_picture_and_a_matrix_hold_text_only() {
    let folder = folder();
    for (command, flag) in [(&commands("")[3], "--svg"), (&commands("")[5], "--html")] {
        let file = folder.path().with_extension(flag.trim_start_matches('-'));
        let name = file.to_str().expect("it is text").to_owned();
        printed(folder.path(), &[&command[..], &[flag, &name, "--force"]].concat(), "json");
        let written = fs::read_to_string(&file).expect("it was written");
        assert_harmless(&written, flag);
        assert!(written.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{flag}");
        fs::remove_file(file).expect("it was there");
    }
}

#[test]
fn markdown_makes_no_links_images_or_markup_of_it() {
    let folder = folder();
    let case = folder.path().with_extension("case.toml");
    for command in commands(case.to_str().expect("it is text")) {
        let page = String::from_utf8(printed(folder.path(), &command, "markdown")).expect("it is text");
        // What stands behind a backslash is itself.
        let page = page.replace("\\\\", "").replace("\\]", "").replace("\\<", "");
        assert!(!page.contains("](") && !page.contains("<script") && !page.contains("<img"), "{command:?}");
        assert!(!page.contains('\u{1b}') && !page.contains('\u{202E}'), "{command:?}");
    }
}

#[test]
fn a_document_is_whole_and_holds_text_only() {
    let folder = folder();
    let case = folder.path().with_extension("case.toml");
    let commands = commands(case.to_str().expect("it is text"));
    let packed = printed(folder.path(), commands.last().expect("there is one"), "docx");
    let mut archive = zip::ZipArchive::new(Cursor::new(packed)).expect("it is an archive");
    for part in ["[Content_Types].xml", "_rels/.rels", "word/styles.xml"] {
        assert!(archive.by_name(part).is_ok(), "{part}");
    }
    let mut text = String::new();
    let mut part = archive.by_name("word/document.xml").expect("it has a text");
    part.read_to_string(&mut text).expect("it is text");
    assert_harmless(&text, "word/document.xml");
    assert!(text.contains("&lt;script&gt;alert(1)"), "it is shown, not dropped");
}
