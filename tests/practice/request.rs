use super::{json, run};
use std::fs;

/// The words of a request of Peru on laundering.
fn laundering<'a>(requested: &'a str, measure: &'a str) -> [&'a str; 7] {
    ["request", "peru", requested, "--offence", "money-laundering", "--measure", measure]
}

/// A request to Brazil for assistance.
fn mla(more: &[&str]) -> (i32, String, String) {
    run(&[&laundering("brazil", "mutual-legal-assistance")[..], more].concat())
}

/// A request to Brazil for extradition under one instrument.
fn extradition(instrument: &str, more: &[&str]) -> (i32, String, String) {
    run(&[&laundering("brazil", "extradition")[..], &["--instrument", instrument], more].concat())
}

/// A case that fills every mandatory blank of a request for assistance.
fn whole_case() -> String {
    let keys =
        json(&laundering("brazil", "mutual-legal-assistance"))["remaining"].as_array().unwrap().clone();
    keys.iter().map(|key| format!("{} = \"written\"\n", key.as_str().unwrap())).collect()
}

#[test]
fn a_draft_names_both_authorities_the_basis_and_what_is_still_to_be_written() {
    let (code, page, err) = mla(&[]);
    assert_eq!(code, 1, "mandatory blanks remain");
    assert!(
        page.contains("Agreement on Legal Assistance in Criminal Matters between Brazil and Peru"),
        "{page}"
    );
    assert!(page.contains("(DRCI)") && page.contains("Fiscalía de la Nación"), "{page}");
    assert!(page.contains("☐ Facts · facts"), "{page}");
    assert!(err.contains("mandatory blanks that remain: reference, proceedings"), "{err}");
}

#[test]
fn a_case_fills_blanks_and_a_whole_one_exits_0() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("case.toml");
    let name = file.to_str().unwrap();
    fs::write(&file, "facts = \"On 3 May 2020 the accounts were emptied.\"\n").unwrap();
    let (code, page, _) = mla(&["--case", name]);
    assert_eq!(code, 1);
    assert!(page.contains("On 3 May 2020 the accounts were emptied.") && page.contains("☑ Facts"), "{page}");
    fs::write(&file, whole_case()).unwrap();
    let (code, page, err) = mla(&["--case", name]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(!page.contains('☐'));
}

#[test]
fn a_key_that_is_no_blank_is_refused_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("case.toml");
    fs::write(&file, "reference = \"1\"\nfact = \"x\"\n").unwrap();
    let (code, out, err) = mla(&["--case", file.to_str().unwrap()]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("case.toml:2:1: this request has no blank \"fact\": did you mean facts?"), "{err}");
}

#[test]
fn an_offence_the_instrument_does_not_cover_is_refused_with_the_reason() {
    let (code, out, err) = extradition("un-torture-1984", &[]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("it does not cover"), "{err}");
    let (code, _, err) = extradition("un-torture-1984", &["--lang", "fr"]);
    assert_eq!(code, 2);
    assert!(
        err.contains("un-torture-1984 ne peut être utilisé pour cette demande : infraction non visée"),
        "{err}"
    );
}

#[test]
fn an_instrument_that_does_not_offer_the_measure_is_refused() {
    let (code, _, err) = extradition("bra-per-mla-1999", &[]);
    assert_eq!(code, 2);
    assert!(
        err.contains("bra-per-mla-1999 cannot be used for this request: it does not offer the measure"),
        "{err}"
    );
}

#[test]
fn where_nothing_applies_there_is_no_draft() {
    let (code, out, _) = run(&laundering("tuvalu", "transfer-of-sentenced-persons"));
    assert_eq!((code, out.as_str()), (1, ""));
}

#[test]
fn an_unknown_instrument_is_refused_with_ids_that_can_be_copied() {
    let (code, out, err) = extradition("bra-per-extradition-203", &[]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("did you mean bra-per-extradition-2003"), "{err}");
}

#[test]
fn headings_and_fixed_sentences_are_in_the_language_of_the_draft() {
    for (language, words) in
        [("es", "Base jurídica"), ("pt", "Compromissos|Idioma e certificação"), ("fr", "Base légale")]
    {
        let (_, page, _) = mla(&["--lang", language]);
        assert!(words.split('|').any(|words| page.contains(words)), "{language}: {page}");
        assert!(!page.contains("blank-") && !page.contains("draft-"), "{language}: {page}");
        assert!(!page.contains("Legal basis") && !page.contains("Checklist"), "{language}: {page}");
    }
}

#[test]
fn a_document_is_written_in_the_format_of_its_ending_and_never_over_another() {
    let folder = tempfile::tempdir().unwrap();
    for (ending, start) in [("md", &b"# Request"[..]), ("html", b"<!doctype html>"), ("docx", b"PK\x03\x04")]
    {
        let file = folder.path().join(format!("draft.{ending}"));
        let name = file.to_str().unwrap();
        let (code, out, _) = mla(&["--output", name]);
        assert_eq!((code, out.as_str()), (1, ""), "{ending}");
        let written = fs::read(&file).unwrap();
        assert!(written.starts_with(start), "{ending}");
        let (code, _, err) = mla(&["--output", name]);
        assert_eq!(code, 2, "{err}");
        assert_eq!(fs::read(&file).unwrap(), written, "the same draft is the same file");
        assert_eq!(mla(&["--output", name, "--force"]).0, 1);
        assert_eq!(fs::read(&file).unwrap(), written, "{ending}: the same draft is the same file");
    }
    assert_eq!(mla(&["--output", "/nonexistent/draft.md"]).0, 3);
}

#[test]
fn what_an_officer_writes_is_text_in_every_format() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("case.toml");
    fs::write(&file, "facts = \"<script>alert(1)</script> \\u001b[31m\"\n").unwrap();
    let (_, page, _) = mla(&["--case", file.to_str().unwrap(), "--format", "html"]);
    assert!(page.contains("&lt;script&gt;") && !page.contains("<script"), "{page}");
    let (_, page, _) = mla(&["--case", file.to_str().unwrap()]);
    assert!(!page.contains('\u{1b}'));
}
