//! The worked answers of the rule: what is used between two states, and since when.

use crate::support::{EXTRADITION, LAUNDERING, MLA, ask};
use treaty_lookup::rules::{Basis, Role, Rule};

/// brazil/instruments.csv and peru/instruments.csv: bra-per-mla-1999; americas/participation.csv: oas-mla-1992 PER, BRA;
/// universal/participation.csv: untoc-2000, uncac-2003, un-drugs-1988 PER, BRA.
#[test]
fn peru_asks_brazil_for_assistance_on_money_laundering() {
    let asked = ask("PER", "BRA", MLA).offence(LAUNDERING);
    let today = asked.answer();
    assert_eq!(today.primary(), Some("bra-per-mla-1999"));
    assert_eq!(today.role("oas-mla-1992"), Role::Alternative);
    for id in ["untoc-2000", "un-drugs-1988", "uncac-2003"] {
        assert_eq!(today.role(id), Role::Complement, "{id}");
    }
    let on_drugs = asked.clone().predicate("drug-trafficking").answer();
    assert!(on_drugs.get("un-drugs-1988").provided_facts.is_empty());
    assert!(!on_drugs.applies("uncac-2003"));
    let on_corruption = asked.predicate("corruption").answer();
    assert!(on_corruption.get("uncac-2003").provided_facts.is_empty());
    assert!(!on_corruption.applies("un-drugs-1988"));
}

/// americas/participation.csv: oas-mla-1992 BRA (deposit 2007-11-12) and article 37 of the convention.
#[test]
fn before_brazils_deposit_took_effect_there_was_no_nassau_convention_between_the_two() {
    let on = |day| ask("PER", "BRA", MLA).offence(LAUNDERING).on(day).answer();
    assert!(!on("2007-06-01").applies("oas-mla-1992"));
    assert!(!on("2007-12-11").applies("oas-mla-1992"));
    assert_eq!(on("2007-12-12").since("oas-mla-1992").as_deref(), Some("2007-12-12"));
}

/// universal/participation.csv: untoc-2000 BRA (in force 2004-02-28), uncac-2003 BRA (2005-12-14).
#[test]
fn in_june_2003_neither_untoc_nor_uncac_bound_the_two() {
    let then = ask("PER", "BRA", MLA).offence(LAUNDERING).on("2003-06-01").answer();
    assert!(!then.applies("untoc-2000") && !then.applies("uncac-2003"));
    assert_eq!(then.primary(), Some("bra-per-mla-1999"));
}

/// americas/participation.csv: oas-mla-1992 has no row for DOM.
#[test]
fn the_dominican_republic_is_no_party_to_the_nassau_convention() {
    let asked = ask("DOM", "PER", MLA);
    assert!(!asked.answer().applies("oas-mla-1992"));
    assert_eq!(asked.why_not("oas-mla-1992"), (None, Rule::NoRecord));
}

/// colombia-ecuador-panama-dominican-republic/instruments.csv: chl-col-extradition-1914; americas/participation.csv:
/// bolivarian-extradition-1911 COL, ECU; universal/participation.csv: untoc-2000 of all three.
#[test]
fn an_old_list_treaty_that_never_heard_of_money_laundering_still_works_through_untoc() {
    for (requesting, treaty) in [("CHL", "chl-col-extradition-1914"), ("ECU", "bolivarian-extradition-1911")]
    {
        let answer = ask(requesting, "COL", EXTRADITION).offence(LAUNDERING).answer();
        assert!(answer.rules(treaty).contains(&Rule::WidenedBy), "{treaty}: {}", answer.told());
        assert_eq!(answer.get("untoc-2000").basis, Basis::Widens);
    }
}
