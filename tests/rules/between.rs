//! Step 2: does anything stand between the two?

use crate::support::{ask, convention, open_convention, treaty};
use treaty_lookup::rules::{Condition, Role, Rule};

const MLA: &str = "'assistance'";

#[test]
fn an_instrument_binds_both_since_the_later_of_the_two_days() {
    let found = ask().among(&[convention("c").any_offence(MLA)]);
    assert_eq!(found.get("c").since.as_deref(), Some("1995-06-01"));
}

#[test]
fn an_objection_that_precludes_keeps_it_from_applying_between_the_two() {
    let objection = "kind = 'objection', effect = 'precludes-between'";
    for (state, against) in [("AAA", "BBB"), ("BBB", "AAA")] {
        let objected = convention("c")
            .statement(&format!("state = '{state}', against = ['{against}'], article = '92', {objection}"))
            .any_offence(MLA);
        let out = ask().among(&[objected]);
        assert_eq!(out.why_not("c"), Rule::Precluded);
        assert_eq!(out.because("c").article.as_deref(), Some("92"));
    }
    let aimed_elsewhere = format!("state = 'AAA', against = ['CCC'], {objection}");
    assert_eq!(ask().among(&[convention("c").statement(&aimed_elsewhere).any_offence(MLA)]).ids(), ["c"]);
}

#[test]
fn an_objection_precludes_from_the_day_it_was_made_until_it_is_withdrawn() {
    let objected = convention("c")
        .statement(
            "state = 'AAA', against = ['BBB'], kind = 'objection', effect = 'precludes-between', \
             made_on = 2001-01-01, withdrawn_on = 2005-01-01",
        )
        .any_offence(MLA);
    let on = |day| ask().on(day).among(std::slice::from_ref(&objected)).found.len();
    assert_eq!(["2000-12-31", "2001-01-01", "2005-01-01"].map(on), [1, 0, 1]);
}

#[test]
fn an_accession_binds_only_towards_states_that_accepted_it_where_the_instrument_says_so() {
    let joins = open_convention("c")
        .in_force("1990-01-01")
        .row("state = 'AAA', consent = 'accession', in_force_on = 1995-01-01")
        .row("state = 'BBB', consent = 'ratification', in_force_on = 1990-01-01")
        .provision("topic = 'entry-into-force', rule = 'accession-needs-acceptance', article = '38'")
        .any_offence(MLA);
    for asking in [ask(), ask().turned_round()] {
        let out = asking.among(std::slice::from_ref(&joins));
        assert_eq!(out.why_not("c"), Rule::AccessionNotAccepted);
        assert_eq!(out.because("c").state.as_ref().map(ToString::to_string).as_deref(), Some("AAA"));
    }
    let accepted = joins.statement(
        "state = 'BBB', against = ['AAA'], kind = 'declaration', effect = 'accepts-accession', made_on = 2001-01-01",
    );
    let on = |day| ask().on(day).among(std::slice::from_ref(&accepted)).found.len();
    assert_eq!(["2000-12-31", "2001-01-01"].map(on), [0, 1]);
}

#[test]
fn of_two_states_that_acceded_the_first_accepts_the_second() {
    let both = open_convention("c")
        .in_force("1990-01-01")
        .row("state = 'AAA', consent = 'accession', consent_on = 1991-01-01, in_force_on = 1991-01-01")
        .row("state = 'BBB', consent = 'accession', consent_on = 1995-01-01, in_force_on = 1995-01-01")
        .provision("topic = 'entry-into-force', rule = 'accession-needs-acceptance'")
        .any_offence(MLA);
    assert_eq!(ask().among(std::slice::from_ref(&both)).why_not("c"), Rule::AccessionNotAccepted);
    let by = |state: &str| {
        both.clone()
            .statement(&format!("state = '{state}', kind = 'declaration', effect = 'accepts-accession'"))
    };
    assert_eq!(ask().among(&[by("BBB")]).why_not("c"), Rule::AccessionNotAccepted);
    assert_eq!(ask().among(&[by("AAA")]).ids(), ["c"]);
    let signatories = convention("d")
        .provision("topic = 'entry-into-force', rule = 'accession-needs-acceptance'")
        .any_offence(MLA);
    assert_eq!(ask().among(&[signatories]).ids(), ["d"]);
}

#[test]
fn a_later_treaty_takes_the_place_of_the_one_it_replaces_since_it_binds_both() {
    let old = treaty("old").any_offence(MLA);
    let new = treaty("new").in_force("2005-01-01").any_offence(MLA);
    let either_side = [
        [old.clone(), new.clone().relation("kind = 'replaces', target = 'old', article = '20'")],
        [old.relation("kind = 'replaced-by', target = 'new', article = '20'"), new],
    ];
    for treaties in either_side {
        assert_eq!(ask().on("2004-12-31").among(&treaties).ids(), ["old"]);
        let out = ask().on("2005-01-01").among(&treaties);
        assert_eq!(out.ids(), ["new"]);
        let because = out.because("old");
        assert_eq!(because.rule, Rule::ReplacedBy);
        assert_eq!(because.article.as_deref(), Some("20"));
        assert_eq!(because.other.as_ref().map(ToString::to_string).as_deref(), Some("new"));
    }
}

#[test]
fn a_bilateral_treaty_that_was_replaced_does_not_come_back() {
    let old = treaty("old").any_offence(MLA);
    let new = treaty("new").in_force("2005-01-01").head("terminated_on = 2008-01-01");
    let new = new.relation("kind = 'replaces', target = 'old'").any_offence(MLA);
    let out = ask().among(&[old, new]);
    assert!(out.ids().is_empty());
    assert_eq!(out.why_not("old"), Rule::ReplacedBy);
    assert_eq!(out.why_not("new"), Rule::Ended);
}

#[test]
fn a_convention_gives_way_for_as_long_as_the_later_one_binds_both() {
    let old = convention("old").any_offence(MLA);
    let new = open_convention("new")
        .in_force("2000-01-01")
        .party("AAA", "2000-01-01")
        .row("state = 'BBB', in_force_on = 2000-01-01, withdrawal_effective_on = 2008-01-01")
        .relation("kind = 'replaces', target = 'old'")
        .any_offence(MLA);
    let treaties = [old, new];
    assert_eq!(ask().on("1999-12-31").among(&treaties).ids(), ["old"]);
    assert_eq!(ask().on("2007-12-31").among(&treaties).ids(), ["new"]);
    assert_eq!(ask().on("2008-01-01").among(&treaties).ids(), ["old"]);
}

#[test]
fn each_link_of_a_chain_of_replacements_is_set_aside_by_the_next() {
    let first = treaty("a").any_offence(MLA);
    let second =
        treaty("b").in_force("2002-01-01").relation("kind = 'replaces', target = 'a'").any_offence(MLA);
    let third =
        treaty("c").in_force("2004-01-01").relation("kind = 'replaces', target = 'b'").any_offence(MLA);
    let out = ask().among(&[third, first, second]);
    assert_eq!(out.ids(), ["c"]);
    assert_eq!(out.because("a").other.as_ref().map(ToString::to_string).as_deref(), Some("b"));
    assert_eq!(out.because("b").other.as_ref().map(ToString::to_string).as_deref(), Some("c"));
}

#[test]
fn a_treaty_does_not_replace_another_between_states_it_does_not_bind() {
    let old = convention("old").any_offence(MLA);
    let of_one = open_convention("new").in_force("2000-01-01").party("AAA", "2000-01-01");
    let not_known = of_one.clone().row("state = 'BBB', standing = 'party', as_of = 2020-01-01");
    for new in [of_one, not_known] {
        let new = new.relation("kind = 'replaces', target = 'old'").any_offence(MLA);
        assert_eq!(ask().among(&[old.clone(), new]).ids(), ["old"]);
    }
}

#[test]
fn an_instrument_precluded_between_the_two_takes_nobodys_place() {
    let old = treaty("old").signed("1980-01-01").any_offence(MLA);
    let objected = convention("new")
        .statement("state = 'AAA', against = ['BBB'], kind = 'objection', effect = 'precludes-between'")
        .any_offence(MLA);
    for relation in
        ["kind = 'replaces', target = 'old'", "kind = 'supersedes-bilaterals', later = 'gives-way'"]
    {
        assert_eq!(ask().among(&[old.clone(), objected.clone().relation(relation)]).ids(), ["old"]);
    }
}

#[test]
fn a_replacement_reaches_only_the_measures_it_names() {
    let old = treaty("old").any_offence("'assistance', 'extradition'");
    let new = treaty("new").in_force("2005-01-01").any_offence("'extradition'");
    let treaties = [
        old,
        new.relation("kind = 'replaces', target = 'old', measures = ['extradition'], articles = ['Title I']"),
    ];
    assert_eq!(ask().among(&treaties).ids(), ["old"]);
    assert_eq!(ask().measure(&["extradition"]).among(&treaties).ids(), ["new"]);
}

#[test]
fn a_replacement_of_some_articles_leaves_the_rest() {
    let old = treaty("old").any_offence(MLA);
    let new = treaty("new").in_force("2005-01-01").any_offence(MLA);
    let out =
        ask().among(&[old, new.relation("kind = 'replaces', target = 'old', articles = ['XVII', 'XVIII']")]);
    let reason = out.reason("old", Rule::PartlyReplacedBy);
    assert_eq!(reason.term.as_deref(), Some("XVII, XVIII"));
    assert_eq!(out.ids().len(), 2);
}

#[test]
fn a_former_id_still_names_the_treaty_that_is_replaced() {
    let old = treaty("old").head("former_ids = ['older-id']").any_offence(MLA);
    let new = treaty("new")
        .in_force("2005-01-01")
        .relation("kind = 'replaces', target = 'older-id'")
        .any_offence(MLA);
    assert_eq!(ask().among(&[old, new]).ids(), ["new"]);
}

#[test]
fn a_convention_that_supersedes_takes_the_place_of_older_bilateral_treaties_on_the_measure() {
    let convention = convention("c").any_offence("'extradition'").relation(
        "kind = 'supersedes-bilaterals', measures = ['extradition'], later = 'supplements', article = '28'",
    );
    let older = treaty("older").in_force("1970-01-01").any_offence("'extradition', 'assistance'");
    let later = treaty("later").signed("1999-05-01").any_offence("'extradition'");
    let special =
        treaty("special").in_force("1970-01-01").scope("measures = ['extradition'], offences = ['drugs']");
    let list = treaty("list")
        .in_force("1930-01-01")
        .scope("measures = ['extradition'], offences = ['murder'], closed_list = true");
    let treaties = [convention, older, later, special, list];
    let out = ask().measure(&["extradition"]).among(&treaties);
    assert_eq!(out.why_not("older"), Rule::SupersededBy);
    assert_eq!(out.because("older").article.as_deref(), Some("28"));
    assert_eq!(out.why_not("list"), Rule::SupersededBy);
    assert!(out.ids().contains(&"later"), "a later treaty supplements it");
    assert!(out.ids().contains(&"special"), "a treaty of a special field stays");
    assert_eq!(ask().among(&treaties).ids(), ["older"], "another measure is left alone");
}

#[test]
fn a_later_treaty_gives_way_as_well_where_the_convention_says_so() {
    let convention = convention("c").any_offence(MLA);
    let convention = convention.relation("kind = 'supersedes-bilaterals', later = 'gives-way'");
    let later = treaty("later").signed("1999-05-01").any_offence(MLA);
    assert_eq!(ask().among(&[convention, later]).why_not("later"), Rule::SupersededBy);
}

#[test]
fn a_convention_supersedes_only_for_the_measures_it_opens() {
    let convention = convention("c").any_offence("'extradition'");
    let convention = convention.relation("kind = 'supersedes-bilaterals', later = 'gives-way'");
    assert_eq!(ask().among(&[convention, treaty("t").any_offence(MLA)]).ids(), ["t"]);
}

#[test]
fn a_bilateral_treaty_of_unknown_age_stays_beside_the_convention() {
    let convention = convention("c").any_offence(MLA).relation("kind = 'supersedes-bilaterals'");
    let undated = open_convention("t")
        .head("kind = 'bilateral'")
        .head("parties = ['AAA', 'BBB']")
        .observed("status = 'in-force', on = 2000-01-01")
        .any_offence(MLA);
    assert_eq!(ask().among(&[convention, undated]).ids(), ["t", "c"]);
}

#[test]
fn a_protocol_has_no_effect_without_the_instrument_it_changes() {
    let protocol = treaty("p").in_force("2005-01-01").any_offence(MLA);
    for relation in
        ["kind = 'amends', target = 't'", "kind = 'supplements', target = 't', needs_target = true"]
    {
        let protocol = protocol.clone().relation(relation);
        assert_eq!(ask().among(std::slice::from_ref(&protocol)).why_not("p"), Rule::NeedsTarget);
        assert_eq!(ask().among(&[protocol, treaty("t").any_offence(MLA)]).ids().len(), 2);
    }
    let by_itself = protocol.relation("kind = 'supplements', target = 't'");
    assert_eq!(ask().among(&[by_itself]).ids(), ["p"]);
}

#[test]
fn a_protocol_falls_with_the_instrument_it_needs() {
    let protocol =
        treaty("p").any_offence(MLA).relation("kind = 'supplements', target = 't', needs_target = true");
    let ended = treaty("t").head("terminated_on = 2005-01-01").any_offence(MLA);
    assert_eq!(ask().among(&[protocol.clone(), ended]).why_not("p"), Rule::NeedsTarget);
    let new = treaty("n").in_force("2005-01-01").relation("kind = 'replaces', target = 't'").any_offence(MLA);
    let out = ask().among(&[protocol, treaty("t").any_offence(MLA), new]);
    assert_eq!((out.ids(), out.why_not("p")), (vec!["n"], Rule::NeedsTarget));
}

#[test]
fn a_protocol_does_not_fall_because_nobody_read_since_when_its_target_binds() {
    let amends = treaty("p").any_offence(MLA).relation("kind = 'amends', target = 'old'");
    let old = open_convention("old")
        .in_force("1912-01-01")
        .row("state = 'AAA', standing = 'party', as_of = 2021-01-01")
        .row("state = 'BBB', standing = 'party', as_of = 2021-01-01")
        .any_offence(MLA);
    let out = ask().among(&[amends, old]);
    assert_eq!((out.ids(), out.why_not("old")), (vec!["p"], Rule::ForceNotKnown));
}

#[test]
fn a_treaty_the_two_states_disagree_about_is_shown_with_both_positions_and_its_doubt() {
    let disputed = treaty("d")
        .observed("status = 'in-force', by = 'AAA'")
        .observed("status = 'not-in-force', by = 'BBB', on = 2008-04-23")
        .observed("status = 'in-force', on = 2009-01-01")
        .any_offence(MLA);
    assert!(
        !ask().on("2008-04-22").among(std::slice::from_ref(&disputed)).rules("d").contains(&Rule::Disputed)
    );
    let out = ask().among(std::slice::from_ref(&disputed));
    let positions: Vec<_> =
        out.get("d").reasons.iter().filter(|reason| reason.rule == Rule::Disputed).collect();
    let states = positions.iter().filter_map(|reason| reason.state.as_ref()).map(ToString::to_string);
    assert_eq!(states.collect::<Vec<_>>(), ["AAA", "BBB"]);
    let words: Vec<_> = positions.iter().filter_map(|reason| reason.term.as_deref()).collect();
    assert_eq!(words, ["in-force", "not-in-force"]);
    let beside = ask().among(&[disputed, convention("c").any_offence(MLA)]);
    assert_eq!(beside.role("c"), Role::Primary);
    assert_eq!(beside.role("d"), Role::Fallback);
}

#[test]
fn what_other_states_think_of_a_treaty_disputes_nothing() {
    let watched = treaty("t")
        .observed("status = 'in-force', by = 'AAA', on = 2005-01-01")
        .observed("status = 'not-in-force', by = 'CCC', on = 2004-01-01")
        .any_offence(MLA);
    assert!(!ask().among(&[watched]).rules("t").contains(&Rule::Disputed));
}

#[test]
fn a_treaty_stays_on_condition_that_another_of_unknown_start_had_not_replaced_it() {
    let old = treaty("old").any_offence(MLA);
    let undated = treaty("new")
        .head("entry_into_force = '2005'")
        .relation("kind = 'replaces', target = 'old'")
        .any_offence(MLA);
    let on = |day| ask().on(day).among(&[old.clone(), undated.clone()]);
    let perhaps = on("2005-06-01");
    assert_eq!(perhaps.get("old").conditions, [Condition::NotReplaced { by: "new".into() }]);
    assert!(on("2004-06-01").get("old").conditions.is_empty());
    assert_eq!(on("2006-06-01").why_not("old"), Rule::ReplacedBy);
}
