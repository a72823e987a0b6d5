//! Requirements: 1 and a sentence when one is not met.

use super::support::run;

const QUESTION: [&str; 6] = ["between", "peru", "brazil", "--measure", "extradition", "--on=2026-11-23"];

fn required(requirements: &[&str]) -> (String, i32) {
    let words = requirements.iter().flat_map(|one| ["--require", one]).collect::<Vec<_>>();
    let (out, err, code) = run(&[&QUESTION[..], &words, &["--format", "ids"]].concat());
    assert!(code == 2 || out.starts_with("bra-per-extradition-2003\n"), "{out}");
    (err, code)
}

#[test]
fn what_is_met_says_nothing() {
    let met = ["bilateral", "primary:bra-per-extradition-2003", "role:legal-basis", "in-force-before:2007"];
    assert_eq!(required(&met), (String::new(), 0));
}

#[test]
fn what_is_not_met_ends_with_1_and_says_why() {
    for (requirement, why) in [
        ("primary:untoc-2000", "untoc-2000 does not come first; bra-per-extradition-2003 does"),
        ("role:channel", "no instrument in the answer has the role channel"),
        ("in-force-before:2006-06-30", "has been in force between the two only since 2006-06-30"),
    ] {
        let (err, code) = required(&[requirement]);
        assert_eq!(code, 1, "{requirement}");
        assert!(err.starts_with("treaty-lookup: required, and not met: ") && err.contains(why), "{err}");
    }
    let (err, _) = required(&["role:channel", "primary:untoc-2000"]);
    assert_eq!(err.lines().count(), 2);
}

#[test]
fn where_nothing_applies_that_is_the_reason() {
    let words = ["between", "colombia", "argentina", "--measure", "transfer-of-sentenced-persons"];
    let (_, err, code) = run(&[&words[..], &["--require", "bilateral"]].concat());
    assert_eq!((err.as_str(), code), ("treaty-lookup: required, and not met: no instrument applies\n", 1));
}

#[test]
fn a_slip_in_a_requirement_is_a_wrong_question() {
    for (requirement, why) in [
        ("multilateral", "a requirement is bilateral"),
        ("role:boss", "the roles are primary"),
        ("in-force-before:2007-13", "is no date"),
        ("primary:untok-2000", "no instrument is called"),
    ] {
        let (err, code) = required(&[requirement]);
        assert_eq!(code, 2, "{requirement}");
        assert!(err.contains(why), "{err}");
    }
}

#[test]
fn the_reason_is_said_in_the_language_of_the_answer() {
    for (language, beginning) in
        [("es", "se exige y no se cumple"), ("pt", "exigido e não cumprido"), ("fr", "exigé et non rempli")]
    {
        let words = ["--require", "role:channel", "--lang", language];
        let (_, err, _) = run(&[&QUESTION[..], &words].concat());
        assert!(err.contains(beginning), "{err}");
    }
}
