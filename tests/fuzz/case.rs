use crate::support::soon;
use treaty_lookup::cli::case::CaseFile;

/// A case file is read or refused with its place.
#[test]
fn case() {
    bolero::check!().with_max_len(4096).for_each(|bytes: &[u8]| {
        soon(|| {
            let text = String::from_utf8_lossy(bytes).into_owned();
            match CaseFile::parse("case.toml".to_owned(), text) {
                Ok(case) => {
                    let known = case.check(&["person", "facts"]);
                    let foreign = case.values().keys().any(|key| key != "person" && key != "facts");
                    assert_eq!(known.is_err(), foreign);
                }
                Err(sentence) => assert!(sentence.starts_with("case.toml:"), "{sentence}"),
            }
        });
    });
}
