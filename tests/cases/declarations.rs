//! Declarations on a convention as a basis for extradition.

use crate::support::{EXTRADITION, LAUNDERING, ask};
use treaty_lookup::rules::{Condition, Rule};

/// universal/statements.csv: untoc-2000 MEX, BOL, PRY (takes it as a basis).
#[test]
fn a_state_that_declared_it_takes_untoc_as_a_basis_needs_no_further_treaty() {
    for requested in ["MEX", "BOL"] {
        let answer = ask("JPN", requested, EXTRADITION).offence(LAUNDERING).answer();
        assert!(answer.rules("untoc-2000").contains(&Rule::DeclaredBasis), "{requested}: {}", answer.told());
    }
    let mexico = ask("BRA", "MEX", EXTRADITION).offence(LAUNDERING).answer();
    assert!(mexico.rules("untoc-2000").contains(&Rule::DeclaredBasis));
}

/// universal/statements.csv: untoc-2000 PAK, MYS, BDI (does not take it as a basis).
#[test]
fn a_state_that_declared_it_does_not_take_untoc_as_a_basis_is_not_asked_on_it() {
    for requested in ["PAK", "MYS", "BDI"] {
        let asked = ask("PER", requested, EXTRADITION).offence(LAUNDERING);
        assert_eq!(asked.why_not("untoc-2000"), (None, Rule::DeclaredNoBasis), "{requested}");
    }
}

/// universal/statements.csv: no row of untoc-2000 on article 16(5) by PER, DOM, PAN.
#[test]
fn where_no_declaration_was_read_the_basis_stays_a_condition() {
    for requested in ["PER", "DOM", "PAN"] {
        let answer = ask("JPN", requested, EXTRADITION).offence(LAUNDERING).answer();
        let conditions = &answer.get("untoc-2000").provided_facts;
        assert!(conditions.contains(&Condition::TakenAsBasis), "{requested}");
    }
}

/// universal/statements.csv: untoc-2000 MEX (takes it as a basis); BRA made none.
#[test]
fn it_is_the_declaration_of_the_state_that_is_asked_which_counts() {
    let asked = ask("MEX", "BRA", EXTRADITION).offence(LAUNDERING).answer();
    assert!(!asked.rules("untoc-2000").contains(&Rule::DeclaredBasis));
}
