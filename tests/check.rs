//! The linter: every code with the message a person reads, the place it points at, and the remedy.

use std::fmt::Write;
use std::fs;
use treaty_lookup::corpus::check::check;
use treaty_lookup::corpus::directory;

const STATES: &str = r#"
[[state]]
id = "BRA"
kind = "state"
name = { en = "Brazil", es = "Brasil", pt = "Brasil", fr = "Brésil" }

[[state]]
id = "PER"
kind = "state"
name = { en = "Peru", es = "Perú", pt = "Peru", fr = "Pérou" }
"#;

const OFFENCES: &str = r#"
[[offence]]
id = "corruption"
name = { en = "Corruption", es = "Corrupción", pt = "Corrupção", fr = "Corruption" }

[[offence]]
id = "bribery"
broader = ["corruption"]
name = { en = "Bribery", es = "Cohecho", pt = "Suborno", fr = "Subornation" }
"#;

const MEASURES: &str = r#"
[[measure]]
id = "extradition"
name = { en = "Extradition", es = "Extradición", pt = "Extradição", fr = "Extradition" }
"#;

const TOPICS: &str = r#"
[[topic]]
id = "dual-criminality"
name = { en = "Dual criminality", es = "Doble incriminación", pt = "Dupla incriminação", fr = "Double incrimination" }
rule = [
  { id = "required", text = { en = "a", es = "b", pt = "c", fr = "d" } },
  { id = "not-required", text = { en = "e", es = "f", pt = "g", fr = "h" } },
]

[[topic]]
id = "costs"
name = { en = "Costs", es = "Gastos", pt = "Custos", fr = "Frais" }
"#;

const VOCABULARIES: [(&str, &str); 4] = [
    ("states.toml", STATES),
    ("offences.toml", OFFENCES),
    ("measures.toml", MEASURES),
    ("topics.toml", TOPICS),
];

const ONE: &str = "instruments/universal/one.toml";
const TWO: &str = "instruments/universal/two.toml";
const PAIR: &str = "instruments/bilateral/BRA-PER/bra-per-extradition-2003.toml";

/// A multilateral record: `keys` stand from line 5 on, `blocks` from the line but one after them.
fn record(id: &str, keys: &str, blocks: &str) -> String {
    let head =
        format!("id = \"{id}\"\nkind = \"multilateral\"\ntitle.en = \"One\"\nmain_source = \"page\"\n");
    let source = "[[source]]\nid = \"page\"\nurl = \"u\"\ngrade = \"secondary\"\nread_on = 2026-11-23\n";
    format!("{head}{keys}\n{blocks}\n{source}")
}

fn bilateral(id: &str, parties: &str) -> String {
    record(id, parties, "").replace("multilateral", "bilateral")
}

/// A party list with one row, on line 9.
fn party(row: &str) -> String {
    format!("[participation]\nsource = \"page\"\nparty = [\n  {{ {row} }},\n]\n")
}

/// What `check` prints for these files laid over the vocabularies above.
fn printed(files: &[(&str, &str)]) -> String {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in VOCABULARIES.iter().chain(files) {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let (records, unreadable) = directory::read(folder.path()).unwrap();
    check(&records, unreadable).iter().fold(String::new(), |mut text, fault| {
        writeln!(text, "{fault}").unwrap();
        text
    })
}

#[test]
fn a_sound_record_has_no_faults() {
    let provision = "[[provision]]\ntopic = \"dual-criminality\"\nrule = \"required\"\nsummary = \"s\"\nsource = \"page\"\n";
    let party =
        party("state = \"PER\", signed_on = 1999-07-26, consent = \"ratification\", consent_on = \"2001\"");
    let text = record("one", "", &format!("{provision}{party}"));
    let pair = bilateral("bra-per-extradition-2003", "parties = [\"PER\", \"BRA\"]");
    assert_eq!(printed(&[(ONE, &text), (PAIR, &pair)]), "");
}

#[test]
fn r001_a_file_can_be_read() {
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink("nowhere.toml", folder.path().join("one.toml")).unwrap();
    let (records, unreadable) = directory::read(folder.path()).unwrap();
    let found = check(&records, unreadable);
    assert_eq!(
        found[0].to_string(),
        r#"one.toml:1:1: error[R001]: cannot be read: No such file or directory (os error 2)
    help: check that it is a regular file that you may read, or move it out of the folder"#
    );
}

#[test]
fn r002_a_file_is_toml() {
    let found = printed(&[(ONE, "id = \"one\"\nkind = \n")]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:2:8: error[R002]: string values must be quoted, expected literal string
    help: data/README.md lists the keys of each block; a date known to the day stands without quotes
"#
    );
}

#[test]
fn r002_a_file_is_a_record() {
    let found = printed(&[(ONE, "id = \"one\"\nkind = \"trilateral\"\n")]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:2:8: error[R002]: unknown variant `trilateral`, expected `bilateral` or `multilateral`
    help: data/README.md lists the keys of each block; a date known to the day stands without quotes
"#
    );
}

#[test]
fn r003_a_file_is_text() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("one.toml"), b"id = \"one\"\nshort = \"\xF1\"\n").unwrap();
    let (records, unreadable) = directory::read(folder.path()).unwrap();
    let found = check(&records, unreadable);
    assert_eq!(
        found[0].to_string(),
        r#"one.toml:2:10: error[R003]: a byte here is not UTF-8 text
    help: save the file as UTF-8"#
    );
}

#[test]
fn r010_an_id_is_its_file_name() {
    let found = printed(&[(ONE, &record("two", "", ""))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:1:6: error[R010]: the id is "two" and the file is named "one"
    help: rename the file, or mend the id: the two are the same
"#
    );
}

#[test]
fn r010_the_file_of_a_state_is_named_by_it() {
    let found = printed(&[("authorities/PER.toml", "state = \"BRA\"\n")]);
    assert_eq!(
        found,
        r#"authorities/PER.toml:1:9: error[R010]: the file of BRA is named "PER"
    help: rename the file, or mend the id: the two are the same
"#
    );
}

#[test]
fn r011_an_id_is_in_kebab_case() {
    let found = printed(&[("One_2003.toml", &record("One_2003", "", ""))]);
    assert_eq!(
        found,
        r#"One_2003.toml:1:6: error[R011]: the id "One_2003" is not in kebab case
    help: write it in lower-case letters, digits and single hyphens
"#
    );
}

#[test]
fn r012_an_id_is_used_once() {
    let found = printed(&[(ONE, &record("one", "", "")), ("one.toml", &record("one", "", ""))]);
    assert_eq!(
        found,
        r#"one.toml:1:6: error[R012]: "one" is the id of instruments/universal/one.toml already
    help: give one of the two another id; an id, once used, is never used again
"#
    );
}

#[test]
fn r012_a_former_id_is_used_no_more() {
    let found =
        printed(&[(ONE, &record("one", "former_ids = [\"two\"]", "")), (TWO, &record("two", "", ""))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:5:15: error[R012]: "two" is the id of instruments/universal/two.toml already
    help: give one of the two another id; an id, once used, is never used again
"#
    );
}

#[test]
fn r013_a_bilateral_id_begins_with_the_parties() {
    let found = printed(&[("per-bra-2003.toml", &bilateral("per-bra-2003", "parties = [\"PER\", \"BRA\"]"))]);
    assert_eq!(
        found,
        r#"per-bra-2003.toml:1:6: error[R013]: the id "per-bra-2003" does not begin with "bra-per-"
    help: begin it with the parties' codes in alphabetical order, in lower case
"#
    );
}

#[test]
fn r014_a_bilateral_record_stands_with_its_pair() {
    let found = printed(&[(
        "instruments/bilateral/PER-BRA/bra-per-extradition-2003.toml",
        &bilateral("bra-per-extradition-2003", "parties = [\"PER\", \"BRA\"]"),
    )]);
    assert_eq!(
        found,
        r#"instruments/bilateral/PER-BRA/bra-per-extradition-2003.toml:5:11: error[R014]: the file does not stand in instruments/bilateral/BRA-PER
    help: move the file: bilateral records stand in instruments/bilateral, one folder a pair of states
"#
    );
}

#[test]
fn r014_a_multilateral_record_does_not_stand_among_pairs() {
    let found = printed(&[("instruments/bilateral/one.toml", &record("one", "", ""))]);
    assert_eq!(
        found,
        r#"instruments/bilateral/one.toml:2:8: error[R014]: a multilateral record stands among the bilateral ones
    help: move the file: bilateral records stand in instruments/bilateral, one folder a pair of states
"#
    );
}

#[test]
fn r015_a_bilateral_record_has_two_parties() {
    let found = printed(&[(PAIR, &bilateral("bra-per-extradition-2003", "parties = [\"PER\", \"PER\"]"))]);
    assert_eq!(
        found,
        r#"instruments/bilateral/BRA-PER/bra-per-extradition-2003.toml:2:8: error[R015]: a bilateral record names at least two parties
    help: list the parties of a bilateral record in `parties`, those of a multilateral one in [participation]
"#
    );
}

#[test]
fn r015_a_multilateral_record_lists_parties_in_participation() {
    let found = printed(&[(ONE, &record("one", "parties = [\"PER\", \"BRA\"]", ""))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:5:11: error[R015]: a multilateral record has no `parties`
    help: list the parties of a bilateral record in `parties`, those of a multilateral one in [participation]
"#
    );
}

#[test]
fn r016_a_state_has_three_letters() {
    let found = printed(&[("states.toml", &STATES.replace("\"PER\"", "\"Peru\""))]);
    assert_eq!(
        found,
        r#"states.toml:8:6: error[R016]: "Peru" is no code of a state
    help: use the three capital letters of ISO 3166
"#
    );
}

#[test]
fn r020_a_source_is_declared() {
    let found = printed(&[(
        ONE,
        &record("one", "", &party("state = \"PER\", standing = \"party\", source = \"pagee\"")),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:9:49: error[R020]: the source "pagee" is not declared
    help: did you mean "page"? Else declare it in this file as a [[source]] with url, grade and read_on
"#
    );
}

#[test]
fn r021_a_source_is_declared_once() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            "[[source]]\nid = \"page\"\nurl = \"v\"\ngrade = \"secondary\"\nread_on = 2026-11-23\n",
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:13:6: error[R021]: the source "page" is declared twice
    help: give each [[source]] an id of its own within the file
"#
    );
}

#[test]
fn r022_a_source_is_there_for_something() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            "[[source]]\nid = \"other\"\nurl = \"v\"\ngrade = \"secondary\"\nread_on = 2026-11-23\n",
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:7:6: error[R022]: nothing rests on the source "other"
    help: name it as the source of what was read on it, say in its note what it adds, or remove it
"#
    );
}

#[test]
fn r023_a_party_row_has_a_source() {
    let found = printed(&[(
        ONE,
        &record("one", "", "[participation]\nparty = [{ state = \"PER\", standing = \"party\" }]\n"),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:7:10: error[R023]: neither the row of PER nor the list names a source
    help: name the [[source]] it was read on
"#
    );
}

#[test]
fn r023_completeness_has_a_source() {
    let found = printed(&[(ONE, &record("one", "", "[participation]\ncomplete_as_of = 2021-03-01\n"))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:7:18: error[R023]: the day on which the list was whole names no source
    help: name the [[source]] it was read on
"#
    );
}

#[test]
fn r023_a_classification_has_a_source() {
    let found = printed(&[("offences.toml", &OFFENCES.replace("broader", "iccs = \"0703\"\nbroader"))]);
    assert_eq!(
        found,
        r#"offences.toml:8:8: error[R023]: the ICCS code names no source
    help: name the [[source]] it was read on
"#
    );
}

#[test]
fn r030_a_state_is_in_the_vocabulary() {
    let found = printed(&[(ONE, &record("one", "", &party("state = \"Perú\", standing = \"party\"")))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:9:13: error[R030]: the state "Perú" is not known
    help: did you mean "PER"? Else use the ISO 3166 code that states.toml lists
"#
    );
}

#[test]
fn r031_an_offence_is_in_the_vocabulary() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            "[[scope]]\nmeasures = [\"extradition\"]\noffences = [\"bribry\"]\nsource = \"page\"\n",
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:8:13: error[R031]: the offence "bribry" is not known
    help: did you mean "bribery"? Else use an id of offences.toml, or add the term there
"#
    );
}

#[test]
fn r032_a_measure_is_in_the_vocabulary() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            "[[scope]]\nmeasures = [\"Extradición\"]\noffences = [\"any\"]\nsource = \"page\"\n",
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:7:13: error[R032]: the measure "Extradición" is not known
    help: did you mean "extradition"? Else use an id of measures.toml, or add the term there
"#
    );
}

#[test]
fn r033_a_topic_is_in_a_vocabulary() {
    let found = printed(&[(
        ONE,
        &record("one", "", "[[provision]]\ntopic = \"weather\"\nsummary = \"s\"\nsource = \"page\"\n"),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:7:9: error[R033]: the topic "weather" is not known
    help: use an id of topics.toml, or of a measure or an offence
"#
    );
}

#[test]
fn r034_a_rule_is_one_of_its_topic() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            "[[provision]]\ntopic = \"dual-criminality\"\nrule = \"maybe\"\nsummary = \"s\"\nsource = \"page\"\n",
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:8:8: error[R034]: "maybe" is no rule of the topic dual-criminality
    help: the topic dual-criminality has these: required, not-required
"#
    );
}

#[test]
fn r034_some_topics_have_no_rules() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            "[[provision]]\ntopic = \"extradition\"\nrule = \"maybe\"\nsummary = \"s\"\nsource = \"page\"\n",
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:8:8: error[R034]: "maybe" is no rule of the topic extradition
    help: the topic extradition has no rules: leave the key out
"#
    );
}

#[test]
fn r035_any_offence_stands_alone() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            "[[scope]]\nmeasures = [\"extradition\"]\noffences = [\"any\", \"bribery\"]\nsource = \"page\"\n",
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:8:12: error[R035]: `any` stands beside other offences
    help: `any` stands for every offence, alone, as the offences of a scope; elsewhere leave the key out
"#
    );
}

#[test]
fn r035_a_provision_for_all_offences_names_none() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            "[[provision]]\ntopic = \"costs\"\noffences = [\"any\"]\nsummary = \"s\"\nsource = \"page\"\n",
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:8:12: error[R035]: `any` is no offence of a provision
    help: `any` stands for every offence, alone, as the offences of a scope; elsewhere leave the key out
"#
    );
}

#[test]
fn r036_a_scope_says_something() {
    let found =
        printed(&[(ONE, &record("one", "", "[[scope]]\nmeasures = []\noffences = []\nsource = \"page\"\n"))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:7:12: error[R036]: the scope opens no measure
    help: say what was read; where the offences were not read, the list stays empty and `note` says so
instruments/universal/one.toml:8:12: error[R036]: the scope covers no offence
    help: say what was read; where the offences were not read, the list stays empty and `note` says so
"#
    );
}

#[test]
fn r040_a_term_is_declared_once() {
    let found = printed(&[("measures.toml", &format!("{MEASURES}{MEASURES}"))]);
    assert_eq!(
        found,
        r#"measures.toml:7:6: error[R040]: the measure "extradition" is declared twice
    help: declare it once, with all that belongs to it
"#
    );
}

#[test]
fn r041_a_name_is_of_one_term() {
    let found = printed(&[("offences.toml", &OFFENCES.replace("Subornation", "CORRUPTION"))]);
    assert_eq!(
        found,
        r#"offences.toml:9:63: error[R041]: "CORRUPTION" names corruption and bribery alike
    help: leave the name to one of the two; a word that may mean several states goes under [[ambiguous]]
"#
    );
}

#[test]
fn r042_a_term_never_lies_below_itself() {
    let found = printed(&[("offences.toml", &OFFENCES.replace("[\"corruption\"]", "[\"bribery\"]"))]);
    assert_eq!(
        found,
        r#"offences.toml:8:11: error[R042]: the offence "bribery" lies below itself
    help: take out the step that leads back: a term never lies below its own narrower terms
"#
    );
}

#[test]
fn r050_signature_comes_before_consent() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            &party(
                "state = \"PER\", signed_on = 2001-01-01, consent = \"ratification\", consent_on = \"2000\"",
            ),
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:9:83: error[R050]: consent_on 2000 lies before signed_on 2001-01-01
    help: read both again; a date known only to the month or year is a string, one not read is left out
"#
    );
}

#[test]
fn r050_an_instrument_ends_after_it_begins() {
    let found =
        printed(&[(ONE, &record("one", "entry_into_force = 2001-01-01\nterminated_on = 2000-01-01", ""))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:6:17: error[R050]: terminated_on 2000-01-01 lies before entry_into_force 2001-01-01
    help: read both again; a date known only to the month or year is a string, one not read is left out
"#
    );
}

#[test]
fn r051_a_page_tells_of_no_later_day() {
    let found = printed(&[(ONE, &record("one", "signed_on = 2027-01-01", ""))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:5:13: error[R051]: signed_on 2027-01-01 lies after 2026-11-23, when page was read
    help: no page tells of a later day: mend the date, or read_on of the source
"#
    );
}

#[test]
fn r052_entry_into_force_follows_the_rule() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "entry_into_force = 1996-04-14",
            &format!(
                "{}{}",
                "[entry_into_force_rule]\ndays_after_deposit = 30\nsource = \"page\"\n",
                party(
                    "state = \"PER\", consent = \"accession\", consent_on = 2007-11-12, in_force_on = 2007-12-13"
                )
            ),
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:12:82: error[R052]: PER is bound on 2007-12-13, but by the rule on 2007-12-12
    help: read the deposit, the day and the rule again; where the source states it so, write in_force = "stated"
"#
    );
}

#[test]
fn r053_nobody_is_bound_before_the_instrument() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "entry_into_force = 1996-04-14",
            &party("state = \"PER\", consent = \"accession\", in_force_on = 1996-04-13"),
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:9:57: error[R053]: PER is bound on 1996-04-13, before the instrument's entry_into_force 1996-04-14
    help: a state is bound no earlier than the instrument is in force: mend one of the two dates
"#
    );
}

#[test]
fn r054_a_computed_day_rests_on_something() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            &party(
                "state = \"PER\", consent = \"accession\", in_force_on = 1996-04-13, in_force = \"computed\"",
            ),
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:9:80: error[R054]: the day for PER is marked as computed, with nothing to compute it from
    help: add consent_on and [entry_into_force_rule], or say in a note how it was computed; a day that was read has no such mark
"#
    );
}

#[test]
fn r055_a_rule_counts_something() {
    let found = printed(&[(ONE, &record("one", "", "[entry_into_force_rule]\nsource = \"page\"\n"))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:6:1: error[R055]: the rule counts nothing
    help: give days_after_deposit (0 for the day itself), months_after_deposit or first_of_following_month
"#
    );
}

#[test]
fn r060_a_row_says_something() {
    let found = printed(&[(ONE, &record("one", "", &party("state = \"PER\", note = \"took part\"")))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:9:3: error[R060]: the row of PER says nothing
    help: add what was read: a date, a consent, or `standing` where the source gives no more; else remove the row
"#
    );
}

#[test]
fn r061_a_state_has_one_row() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            &party("state = \"PER\", standing = \"party\" }, { state = \"PER\", standing = \"signatory\""),
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:9:42: error[R061]: PER has a row already
    help: keep one row for a state and one for each territory; say the rest in its note
"#
    );
}

#[test]
fn r070_a_relation_leads_to_a_record() {
    let found = printed(&[(
        ONE,
        &record("one", "", "[[relation]]\nkind = \"replaces\"\ntarget = \"nowhere\"\nsource = \"page\"\n"),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:8:10: error[R070]: no record has the id "nowhere"
    help: use the id of a record, or one that a record had before
"#
    );
}

#[test]
fn r071_a_relation_to_one_instrument_names_it() {
    let found =
        printed(&[(ONE, &record("one", "", "[[relation]]\nkind = \"replaces\"\nsource = \"page\"\n"))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:7:8: error[R071]: the relation replaces has no target
    help: give `target` where the kind points at one instrument, and leave it out where it speaks of treaties in general
"#
    );
}

#[test]
fn r071_a_relation_to_treaties_in_general_names_none() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            "[[relation]]\nkind = \"without-prejudice\"\ntarget = \"one\"\nsource = \"page\"\n",
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:8:10: error[R071]: the relation without-prejudice has no target of its own
    help: give `target` where the kind points at one instrument, and leave it out where it speaks of treaties in general
"#
    );
}

#[test]
fn r072_a_pair_of_relations_is_told_from_both_ends() {
    let found = printed(&[
        (ONE, &record("one", "", "[[relation]]\nkind = \"replaces\"\ntarget = \"two\"\nsource = \"page\"\n")),
        (TWO, &record("two", "", "")),
    ]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:8:10: error[R072]: two does not answer replaces with replaced-by
    help: add to instruments/universal/two.toml: [[relation]] kind = "replaced-by", target = "one"
"#
    );
}

#[test]
fn r073_no_relation_to_itself() {
    let found = printed(&[(
        ONE,
        &record("one", "", "[[relation]]\nkind = \"supplements\"\ntarget = \"one\"\nsource = \"page\"\n"),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:8:10: error[R073]: one stands in a relation to itself
    help: name the other instrument as `target`
"#
    );
}

#[test]
fn r080_text_is_plain() {
    let found = printed(&[(ONE, &record("one", "note = \"a\u{202E}b\"\nshort = \"\\u001B[31m\"", ""))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:5:10: error[R080]: the character U+202E does not show, or makes text read otherwise
    help: remove it; a text is one line of visible characters
instruments/universal/one.toml:6:9: error[R080]: the character U+001B does not show, or makes text read otherwise
    help: remove it; a text is one line of visible characters
"#
    );
}

#[test]
fn r081_text_says_something() {
    let found = printed(&[(ONE, &record("one", "note = \" \"", ""))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:5:8: error[R081]: note is empty
    help: write what was read, or leave the key out
"#
    );
}

#[test]
fn r082_text_has_no_ragged_edges() {
    let found = printed(&[(ONE, &record("one", "note = \"one \"", ""))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:5:8: error[R082]: note begins or ends with a blank
    help: remove the blanks at its edges
"#
    );
}

#[test]
fn r083_an_instrument_has_a_title() {
    let found = printed(&[(ONE, &record("one", "", "").replace("title.en = \"One\"", "title = {}"))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:3:9: error[R083]: one has no title
    help: give it a title, as title.en, or title.orig where the language was not read
"#
    );
}

#[test]
fn r084_a_title_has_a_language() {
    let found = printed(&[(ONE, &record("one", "title.eng = \"One\"", ""))]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:5:13: error[R084]: "eng" is no language
    help: use the two letters of ISO 639, or `orig` for the original where its language was not read
"#
    );
}

#[test]
fn r090_a_qualifier_stands_with_what_it_qualifies() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            "[[scope]]\nmeasures = [\"extradition\"]\noffences = [\"any\"]\nmore_than = true\nsource = \"page\"\n",
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:9:13: error[R090]: more_than says nothing without min_max_penalty_months
    help: add min_max_penalty_months, or leave more_than out
"#
    );
}

#[test]
fn r091_an_alternative_is_of_a_field_that_is_there() {
    let found = printed(&[(
        ONE,
        &record(
            "one",
            "",
            "[[alternative]]\nfield = \"party.BRA.in_force_on\"\nvalue = \"2001\"\nsource = \"page\"\n",
        ),
    )]);
    assert_eq!(
        found,
        r#"instruments/universal/one.toml:7:9: error[R091]: the record gives no "party.BRA.in_force_on" for an alternative
    help: name a key of the record that has a value, as entry_into_force, or of a party, as party.XXX.in_force_on
"#
    );
}

/// The codes found in a record with this party list and, above it, the rule of the thirtieth day.
fn codes_of_party(row: &str) -> Vec<String> {
    let rule = "[entry_into_force_rule]\ndays_after_deposit = 30\nsource = \"page\"\n";
    let text = record("one", "entry_into_force = 1996-04-14", &format!("{rule}{}", party(row)));
    let found = printed(&[(ONE, &text)]);
    found.split("error[").skip(1).map(|rest| rest[..4].to_owned()).collect()
}

#[test]
fn a_succession_may_reach_back_before_its_deposit() {
    let row = r#"state = "PER", consent = "succession", consent_on = 1995-12-13, in_force_on = 1993-01-01"#;
    assert_eq!(codes_of_party(row), Vec::<String>::new());
}

#[test]
fn who_deposits_early_waits_for_the_instrument() {
    let row = r#"state = "PER", consent = "ratification", consent_on = 1995-01-01, in_force_on = 1996-04-14"#;
    assert_eq!(codes_of_party(row), Vec::<String>::new());
}

#[test]
fn a_date_known_to_the_month_may_be_any_of_its_days() {
    let row = r#"state = "PER", consent = "accession", consent_on = "2007-11", in_force_on = 2007-12-30"#;
    assert_eq!(codes_of_party(row), Vec::<String>::new());
    let row = r#"state = "PER", consent = "accession", consent_on = "2007-11", in_force_on = 2007-12-31"#;
    assert_eq!(codes_of_party(row), ["R052"]);
}

#[test]
fn a_day_the_source_states_or_a_note_explains_may_differ_from_the_rule_but_a_computed_one_may_not() {
    let row = |more| {
        format!(
            r#"state = "PER", consent = "accession", consent_on = 2007-11-12, in_force_on = 2007-12-20, {more}"#
        )
    };
    assert_eq!(codes_of_party(&row(r#"in_force = "stated""#)), Vec::<String>::new());
    assert_eq!(codes_of_party(&row(r#"note = "printed so""#)), Vec::<String>::new());
    assert_eq!(codes_of_party(&row(r#"in_force = "computed", note = "n""#)), ["R052"]);
}

#[test]
fn a_word_that_may_mean_several_states_may_stand_in_several_names() {
    let twice = STATES.replace("\"Peru\", es", "\"Brazil\", es");
    assert!(printed(&[("states.toml", &twice)]).contains("error[R041]"));
    let ambiguous = format!("{twice}\n[[ambiguous]]\nword = \"brazil\"\nstates = [\"BRA\", \"PER\"]\n");
    assert_eq!(printed(&[("states.toml", &ambiguous)]), "");
}

#[test]
fn a_relation_may_name_an_id_that_a_record_had_before() {
    let one = record("one", "", "[[relation]]\nkind = \"replaces\"\ntarget = \"old\"\nsource = \"page\"\n");
    let back = "[[relation]]\nkind = \"replaced-by\"\ntarget = \"one\"\nsource = \"page\"\n";
    let two = record("two", "former_ids = [\"old\"]", back);
    assert_eq!(printed(&[(ONE, &one), (TWO, &two)]), "");
}

#[test]
fn all_faults_are_told_in_one_run_in_order_of_place() {
    let rows = party("state = \"XXX\", standing = \"party\", source = \"none\"");
    let one = record("won", "note = \"\"\nsigned_on = 2030-01-01", &rows);
    let found = printed(&[(ONE, &one), (TWO, "id = "), ("a.toml", &record("b", "", ""))]);
    let places: Vec<_> = found.lines().filter(|line| !line.starts_with(' ')).collect();
    let places: Vec<_> = places.iter().map(|line| &line[..line.find("]:").unwrap()]).collect();
    assert_eq!(
        places,
        [
            "a.toml:1:6: error[R010",
            "instruments/universal/one.toml:1:6: error[R010",
            "instruments/universal/one.toml:5:8: error[R081",
            "instruments/universal/one.toml:6:13: error[R051",
            "instruments/universal/one.toml:10:13: error[R030",
            "instruments/universal/one.toml:10:49: error[R020",
            "instruments/universal/two.toml:1:6: error[R002",
        ]
    );
}

#[test]
fn one_broken_file_does_not_make_others_look_wrong() {
    let one = record("one", "", "[[relation]]\nkind = \"replaces\"\ntarget = \"two\"\nsource = \"page\"\n");
    let found = printed(&[(ONE, &one), (TWO, "id = "), ("measures.toml", "measure = 1")]);
    let codes: Vec<_> = found.split("error[").skip(1).map(|rest| &rest[..4]).collect();
    assert_eq!(codes, ["R002", "R002"]);
}

#[test]
fn a_folder_without_vocabularies_is_laid_over_the_embedded_records() {
    let folder = tempfile::tempdir().unwrap();
    let scope = "[[scope]]\nmeasures = [\"extradition\"]\noffences = [\"any\"]\nsource = \"page\"\n";
    let text = bilateral("bra-per-2003", "parties = [\"BRA\", \"PER\"]") + scope;
    fs::write(folder.path().join("bra-per-2003.toml"), text).unwrap();
    let (records, unreadable) = directory::read(folder.path()).unwrap();
    assert_eq!(check(&records, unreadable), []);
}
