//! The layout of record files: `check --fix` changes how a record stands, never what it says.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use treaty_lookup::corpus::format::{format, save};
use treaty_lookup::corpus::{Origin, RecordFile, RecordText, parse};

fn record(text: &str) -> RecordText {
    RecordText {
        origin: Origin::Directory("data".into()),
        path: "instruments/one.toml".into(),
        bytes: text.as_bytes().to_vec().into(),
    }
}

fn laid_out(text: &str) -> String {
    format(&record(text)).unwrap()
}

/// What a record says; the order of party rows is no part of it.
fn said(text: &str) -> RecordFile {
    let mut file = parse(&record(text)).unwrap();
    if let RecordFile::Instrument(instrument) = &mut file {
        let key = |row: &treaty_lookup::records::Participation| (row.state.clone(), row.territory.clone());
        instrument.participation.party.sort_by_key(key);
    }
    file
}

const UNTIDY: &str = r#"# About this record.

main_source='page' # the register
kind="multilateral"

# Known under both names.
short = 'The "Short" Convention'
title.es = "Título"
title.en = "Title"
aliases = []
id = "one"
[[source]]
id="page"
grade="secondary"
url = "https://example.org/#part"
read_on = 2026-11-23
[participation]
source = "page"
party = [ # from the register
  { signed_on = 1990-01-02, state = "PER" }, # first
  # joined late
  { state = "BRA", standing = "party", note = 'a "b" # no comment' },
  { territory = "Aruba", state = "BRA", standing = "party" }
  # so far
]
[[scope]]
penalty_in = "both"
transnational = false
offences = []
note = "The offences were not read."
source = "page"
measures = ["confiscation", "extradition", "mutual-legal-assistance", "transfer-of-sentenced-persons"]
# The end.
"#;

const TIDY: &str = r#"# About this record.

id = "one"
kind = "multilateral"
# Known under both names.
short = "The \"Short\" Convention"
title.en = "Title"
title.es = "Título"
main_source = "page" # the register

[[scope]]
measures = [
  "confiscation",
  "extradition",
  "mutual-legal-assistance",
  "transfer-of-sentenced-persons",
]
# The end.
offences = []
source = "page"
note = "The offences were not read."

[participation]
source = "page"
party = [ # from the register
  # joined late
  { state = "BRA", standing = "party", note = "a \"b\" # no comment" },
  { state = "BRA", territory = "Aruba", standing = "party" },
  { state = "PER", signed_on = 1990-01-02 }, # first
  # so far
]

[[source]]
id = "page"
url = "https://example.org/#part"
grade = "secondary"
read_on = 2026-11-23
"#;

#[test]
fn a_record_has_one_layout() {
    assert_eq!(laid_out(UNTIDY), TIDY);
    assert_eq!(laid_out(TIDY), TIDY);
    assert_eq!(said(UNTIDY), said(TIDY));
}

#[test]
fn what_cannot_be_read_is_not_touched() {
    assert_eq!(format(&record("id = ")).unwrap_err().code, "R002");
}

#[test]
fn a_list_that_must_say_something_keeps_its_file_as_it_is() {
    let text = UNTIDY.replace("title.es = \"Título\"\ntitle.en = \"Title\"", "title = {}");
    assert_eq!(laid_out(&text), text);
}

#[cfg(unix)]
#[test]
fn a_file_is_replaced_whole_and_a_link_stays_one() {
    let folder = tempfile::tempdir().unwrap();
    let (file, link) = (folder.path().join("file.toml"), folder.path().join("link.toml"));
    std::fs::write(&file, "old").unwrap();
    std::os::unix::fs::symlink(&file, &link).unwrap();
    save(&link, "new").unwrap();
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "new");
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
}

/// One way to write one key, of several.
fn spelled(spellings: &'static [&'static str]) -> impl Strategy<Value = String> {
    select(spellings).prop_map(str::to_owned)
}

/// The keys before the first header, each in some spelling.
fn head() -> impl Strategy<Value = Vec<String>> {
    (
        spelled(&["id = \"one\"", "id='one'", "\"id\" = \"\"\"one\"\"\""]),
        spelled(&["kind = \"multilateral\"", "kind='multilateral'"]),
        spelled(&[
            "title.en = \"A # B\"",
            "title = {fr = 'É', en = \"A # B\"}",
            "title.fr = \"\\u00C9\"\ntitle.en = 'A'",
        ]),
        spelled(&[
            "former_ids = []",
            "aliases = ['a', \"b\"]",
            "aliases = [ # x\n  'a', # y\n\n  # z\n  'b'\n # w\n]",
            "",
        ]),
        spelled(&["main_source = \"page\"", "main_source   =   'page'"]),
        spelled(&[
            "note = \"one\\ttwo \\\"three\\\" \\\\ #\"",
            "signed_on = 1990-01-02",
            "signed_on = \"1990\"",
            "",
        ]),
        spelled(&[
            "participation.source = 'page'",
            "observation = [{ status = 'in-force', source = 'page' }]",
            "",
        ]),
    )
        .prop_map(|(a, b, c, d, e, f, g)| vec![a, b, c, d, e, f, g])
}

/// The blocks, each in some spelling.
fn blocks() -> impl Strategy<Value = Vec<String>> {
    (
        spelled(&["[[source]]\nread_on = 2026-11-23\nid = \"page\"\nurl = \"u\"\ngrade = \"secondary\""]),
        spelled(&[
            "[[scope]]\nmeasures = []\noffences = []\nsource = \"page\"\nmore_than = false",
            "[[scope]] # here\nsource = \"page\"\noffences = [\"any\"]\nmeasures = [\"extradition\"]\nmin_max_penalty_months = 0x0C",
            "",
        ]),
        spelled(&["[entry_into_force_rule]\nsource = \"page\"\ndays_after_deposit = 30", ""]),
        spelled(&[
            "[[relation]]\nkind = \"without-prejudice\"\nsource = \"page\"\n[[relation]]\nsource = \"page\"\nkind = \"more-favourable\"",
            "",
        ]),
        spelled(&[
            "[[statement]]\nstate = \"PER\"\nkind = \"declaration\"\neffect = \"other\"\nsummary = \"s\"\nsource = \"page\"",
            "[[alternative]]\nvalue = \"1990-01-02\"\nfield = \"signed_on\"\nsource = \"page\"",
            "",
        ]),
    )
        .prop_map(|(a, b, c, d, e)| vec![a, b, c, d, e])
}

/// What may stand before a line, or at its end.
fn trivia() -> impl Strategy<Value = &'static str> {
    select(
        &[
            "",
            "",
            "",
            "\n",
            "# one\n",
            "\n# two\n\n",
            "  # three\n# four\n",
            "# five\n\n\n",
            "\n\n# six 'x' \"y\n",
        ][..],
    )
}

/// A record with its keys and blocks in any order, and comments and blank lines anywhere.
fn untidy() -> impl Strategy<Value = String> {
    let order = vec(any::<Index>(), 12);
    let between = vec(trivia(), 40);
    let beside = vec(select(&["", "", " # beside", "\t#beside"][..]), 40);
    (head(), blocks(), order, between, beside).prop_map(|(head, blocks, order, between, beside)| {
        let (mut text, mut trivia, mut order) = (String::new(), between.iter().zip(beside), order.iter());
        for mut group in [head, blocks] {
            while !group.is_empty() {
                let next = order.next().map_or(0, |index| index.index(group.len()));
                for line in group.remove(next).lines() {
                    let (before, after) = trivia.next().unwrap_or((&"", ""));
                    // Between the lines of one value a comment would be part of it.
                    let starts_key = line.contains(" = ") || line.starts_with('[');
                    text.push_str(if starts_key { before } else { "" });
                    text.push_str(line);
                    text.push_str(if line.contains('#') { "" } else { after });
                    text.push('\n');
                }
            }
        }
        text
    })
}

fn comments(text: &str) -> Vec<String> {
    let known = ["one", "two", "three", "four", "five", "six 'x' \"y", "beside", "here", "x", "y", "z", "w"];
    let mut found: Vec<_> = text
        .split('#')
        .skip(1)
        .map(|rest| rest.lines().next().unwrap_or_default().trim().to_owned())
        .filter(|comment| known.contains(&comment.as_str()))
        .collect();
    found.sort();
    found
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn laying_out_twice_changes_nothing_more(text in untidy()) {
        let once = laid_out(&text);
        prop_assert_eq!(laid_out(&once), once);
    }

    #[test]
    fn laying_out_never_changes_what_is_said(text in untidy()) {
        let once = laid_out(&text);
        prop_assert_eq!(said(&once), said(&text));
        prop_assert_eq!(comments(&once), comments(&text));
    }

    #[test]
    fn any_text_comes_back_as_it_was(note in any::<String>()) {
        let text = UNTIDY.replace("\nshort = ", &format!("\nnote = {}\nshort = ", toml::Value::from(note.clone())));
        prop_assert_eq!(said(&laid_out(&text)), said(&text));
        let once = laid_out(&text);
        prop_assert_eq!(laid_out(&once), once);
    }
}
