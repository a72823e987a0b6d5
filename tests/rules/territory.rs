//! `src/rules/territory.rs`: AAA asks about TER, a territory for which BBB is responsible since 1960.

use crate::support::{Treaty, ask, convention, open_convention, treaty};
use std::sync::Arc;
use treaty_lookup::records::StateId;
use treaty_lookup::rules::{Candidate, Decision, Question, Reason, Rule, Territory, decide, join_all};

const MLA: &str = "'assistance'";

/// What the chain decides on one instrument: nothing where it applies, else the reason that set it aside.
fn decided(treaty: &Treaty, on: &str, states: (&str, &str)) -> (Vec<Reason>, Option<Rule>) {
    let mut question = ask().on(on).0;
    (question.requesting, question.requested) = (states.0.into(), states.1.into());
    let candidates = [candidate(treaty, &question)];
    let joined = join_all(&candidates, &question);
    let Decision { findings, set_aside } = decide(&joined, &question);
    match set_aside.first() {
        Some(aside) => (aside.reasons(), Some(aside.because.rule)),
        None => (findings[0].reasons.clone(), None),
    }
}

fn candidate(treaty: &Treaty, question: &Question) -> Candidate {
    let codes = |state: &StateId| match state.as_str() {
        "TER" | "ISL" => vec![state.clone(), "OLD".into(), "BBB".into()],
        _ => vec![state.clone()],
    };
    let (one, other) = (codes(&question.requesting), codes(&question.requested));
    let mut candidate = Candidate::from_record(&treaty.record(), &one, &other);
    for (position, codes) in [(&mut candidate.requesting, one), (&mut candidate.requested, other)] {
        if codes.len() > 1 {
            // As the index does it: a territory has rows of its own and of the responsible States side by side.
            let mut whole =
                treaty_lookup::rules::Position { territory: Some(of(&codes[0])), ..Default::default() };
            let record = treaty.record();
            for code in &codes {
                let alone = Candidate::from_record(&record, std::slice::from_ref(code), &[]);
                whole.continues(Arc::unwrap_or_clone(alone.requesting));
            }
            *position = Arc::new(whole);
        }
    }
    candidate
}

fn of(id: &StateId) -> Arc<Territory> {
    let responsible = ["state = 'OLD', source = 'p'", "state = 'BBB', on = 1960-01-01, source = 'p'"];
    let responsible = responsible.map(|text| toml::from_str(&text.replace(", ", "\n")).expect("a row"));
    Arc::new(Territory { id: id.clone(), responsible: responsible.into() })
}

fn asks_of_territory(treaty: &Treaty, on: &str) -> Option<Rule> {
    decided(treaty, on, ("AAA", "TER")).1
}

#[test]
fn territory_not_known_where_only_the_state_is_known_to_be_bound() {
    let silent = convention("c").any_offence(MLA);
    let (reasons, because) = decided(&silent, "2010-06-01", ("AAA", "TER"));
    assert_eq!(because, Some(Rule::TerritoryNotKnown));
    let why = reasons.last().expect("a reason");
    assert_eq!(why.state.as_ref().map(StateId::as_str), Some("TER"));
    assert_eq!(why.term.as_deref(), Some("BBB"));
    assert_eq!(asks_of_territory(&treaty("t").any_offence(MLA), "2010-06-01"), Some(Rule::TerritoryNotKnown));
    let clause = silent.provision("topic = 'territorial-application', article = '20'");
    let (reasons, _) = decided(&clause, "2010-06-01", ("AAA", "TER"));
    assert_eq!(reasons.last().and_then(|reason| reason.article.as_deref()), Some("20"));
}

#[test]
fn territory_extended_by_a_row_of_the_list_since_its_own_day() {
    let extended =
        convention("c").row("state = 'BBB', territory = 'TER', in_force_on = 2001-01-01").any_offence(MLA);
    assert_eq!(asks_of_territory(&extended, "2000-12-31"), Some(Rule::NotYetInForce));
    let (reasons, because) = decided(&extended, "2001-01-01", ("AAA", "TER"));
    assert_eq!((because, reasons[1].rule), (None, Rule::TerritoryExtended));
    assert_eq!(reasons[1].term.as_deref(), Some("BBB"));
    assert_eq!(reasons[1].date.map(|date| date.to_string()).as_deref(), Some("2001-01-01"));
    assert_eq!(decided(&extended, "2001-01-01", ("TER", "AAA")).1, None, "either side");
    let other = decided(&extended, "2001-01-01", ("AAA", "ISL")).1;
    assert_eq!(other, Some(Rule::TerritoryNotKnown), "another territory");
}

#[test]
fn territory_extended_by_a_statement_until_it_is_withdrawn() {
    let said = "state = 'BBB', kind = 'declaration', effect = 'extends-to-territory', territories = ['TER']";
    let said = format!("{said}, made_on = 2001-01-01, withdrawn_on = 2005-01-01");
    let extended = treaty("t").statement(&said).any_offence(MLA);
    let on = |day| asks_of_territory(&extended, day);
    assert_eq!(on("2000-12-31"), Some(Rule::NotYetInForce));
    assert_eq!(on("2004-12-31"), None);
    assert_eq!(on("2005-01-01"), Some(Rule::Withdrawn));
    let vague = treaty("t").statement(&said.replace("2001-01-01", "'2001'")).any_offence(MLA);
    assert_eq!(asks_of_territory(&vague, "2001-06-01"), Some(Rule::TerritoryNotKnown));
}

#[test]
fn territory_excluded_by_the_state_unless_it_was_extended_after_all() {
    let said = "state = 'BBB', kind = 'declaration', effect = 'excludes-territory', article = '34'";
    let excluded = convention("c").statement(said).any_offence(MLA);
    let (reasons, because) = decided(&excluded, "2010-06-01", ("AAA", "TER"));
    assert_eq!(because, Some(Rule::TerritoryExcluded), "one that names none speaks of all");
    assert_eq!(reasons.last().and_then(|reason| reason.article.as_deref()), Some("34"));
    let other = convention("c").statement(&format!("{said}, territories = ['ISL']")).any_offence(MLA);
    assert_eq!(asks_of_territory(&other, "2010-06-01"), Some(Rule::TerritoryNotKnown));
    let lifted = convention("c").statement(&format!("{said}, withdrawn_on = 2005-01-01")).any_offence(MLA);
    assert_eq!(asks_of_territory(&lifted, "2010-06-01"), Some(Rule::TerritoryNotKnown));
    let later = excluded.row("state = 'BBB', territory = 'TER', in_force_on = 2008-01-01");
    assert_eq!(asks_of_territory(&later, "2007-12-31"), Some(Rule::TerritoryExcluded));
    assert_eq!(asks_of_territory(&later, "2008-01-01"), None);
}

#[test]
fn an_instrument_reaches_no_territory_before_or_after_it_binds_the_state() {
    let row = "state = 'BBB', in_force_on = 1995-01-01, withdrawal_effective_on = 2005-01-01";
    let left = open_convention("c").in_force("1990-01-01").party("AAA", "1990-01-01").row(row);
    let left = left.row("state = 'BBB', territory = 'TER', in_force_on = 1992-01-01").any_offence(MLA);
    let on = |day| asks_of_territory(&left, day);
    assert_eq!(on("1994-12-31"), Some(Rule::NotYetInForce));
    assert_eq!(on("2004-12-31"), None);
    assert_eq!(on("2005-01-01"), Some(Rule::Withdrawn));
    let nobody = open_convention("c").in_force("1990-01-01").party("AAA", "1990-01-01").any_offence(MLA);
    assert_eq!(asks_of_territory(&nobody, "2010-06-01"), Some(Rule::NoRecord));
    let reported = "state = 'BBB', standing = 'party', as_of = 2012-01-01";
    let reported = open_convention("c").in_force("1990-01-01").party("AAA", "1990-01-01").row(reported);
    let reported =
        reported.row("state = 'BBB', territory = 'TER', in_force_on = 1992-01-01").any_offence(MLA);
    assert_eq!(asks_of_territory(&reported, "2010-06-01"), Some(Rule::ForceNotKnown));
}

#[test]
fn the_state_responsible_on_the_day_counts() {
    let old =
        open_convention("c").in_force("1950-01-01").party("AAA", "1950-01-01").party("OLD", "1950-01-01");
    let old = old.row("state = 'OLD', territory = 'TER', in_force_on = 1950-01-01").any_offence(MLA);
    assert_eq!(asks_of_territory(&old, "1959-12-31"), None);
    assert_eq!(asks_of_territory(&old, "1960-01-01"), Some(Rule::NoRecord));
    let between_others = treaty("t").head("parties = ['AAA', 'OLD']").in_force("1950-01-01").any_offence(MLA);
    assert_eq!(asks_of_territory(&between_others, "1960-01-01"), Some(Rule::NotAParty));
}

#[test]
fn a_territory_that_takes_part_in_its_own_name_needs_no_extension() {
    let own = treaty("t").head("parties = ['AAA', 'TER']").any_offence(MLA);
    assert_eq!(asks_of_territory(&own, "1999-12-31"), Some(Rule::NotYetInForce));
    assert_eq!(asks_of_territory(&own, "2000-01-01"), None);
    let member =
        open_convention("c").in_force("1990-01-01").party("AAA", "1990-01-01").party("TER", "1991-01-01");
    assert_eq!(asks_of_territory(&member.any_offence(MLA), "1991-01-01"), None);
}

#[test]
fn within_one_state_no_treaty_governs_but_one_in_both_names() {
    let both = "state = 'BBB', kind = 'declaration', effect = 'extends-to-territory'";
    let extended = convention("c").statement(both).any_offence(MLA);
    assert_eq!(decided(&extended, "2010-06-01", ("BBB", "TER")).1, Some(Rule::WithinOneState));
    assert_eq!(decided(&extended, "2010-06-01", ("TER", "ISL")).1, Some(Rule::WithinOneState));
    assert_eq!(decided(&extended, "2010-06-01", ("AAA", "TER")).1, None);
    let own = treaty("t").head("parties = ['BBB', 'TER']").any_offence(MLA);
    assert_eq!(decided(&own, "2010-06-01", ("BBB", "TER")).1, None);
}

#[test]
fn an_objection_against_the_responsible_state_precludes_its_territories() {
    let extended =
        convention("c").row("state = 'BBB', territory = 'TER', in_force_on = 2001-01-01").any_offence(MLA);
    let objection = "state = 'AAA', kind = 'objection', effect = 'precludes-between', against = ['BBB']";
    let (_, because) = decided(&extended.statement(objection), "2010-06-01", ("AAA", "TER"));
    assert_eq!(because, Some(Rule::Precluded));
}
