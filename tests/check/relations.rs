//! Relations to other records.

use super::{ONE, TWO, printed, record};

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
fn a_relation_may_name_an_id_that_a_record_had_before() {
    let one = record("one", "", "[[relation]]\nkind = \"replaces\"\ntarget = \"old\"\nsource = \"page\"\n");
    let back = "[[relation]]\nkind = \"replaced-by\"\ntarget = \"one\"\nsource = \"page\"\n";
    let two = record("two", "former_ids = [\"old\"]", back);
    assert_eq!(printed(&[(ONE, &one), (TWO, &two)]), "");
}
