//! Histories of pairs: replaced, denounced, disputed, left with an old convention, extended to a territory.

use crate::support::{EXTRADITION, LIBRARY, TODAY, TRANSFER, ask};
use treaty_lookup::rules::between::join;
use treaty_lookup::rules::{Question, Role, Rule};

/// argentina-spain-chile-mexico/instruments.csv and peru/instruments.csv: arg-per-extradition-2004 (in force 2006-07-19).
#[test]
fn argentina_and_peru_extradite_under_the_treaty_of_2004_since_it_is_in_force() {
    let on = |day| ask("ARG", "PER", EXTRADITION).on(day);
    assert_eq!(on("2006-07-18").why_not("arg-per-extradition-2004"), (None, Rule::NotYetInForce));
    assert_eq!(on("2006-07-19").answer().primary(), Some("arg-per-extradition-2004"));
    // The treaty's article XIX(3) suspends Montevideo 1889 between the two; no party row of 1889 was read.
    assert!(!on(TODAY).answer().applies("montevideo-penal-1889"));
}

/// colombia-ecuador-panama-dominican-republic/instruments.csv and seven-states/provisions.csv: col-ecu-transfer-1990.
#[test]
fn colombia_and_ecuador_transfer_prisoners_under_the_border_transit_convention_of_1990() {
    let answer = ask("ECU", "COL", TRANSFER).answer();
    assert_eq!(answer.primary(), Some("col-ecu-transfer-1990"));
    assert_eq!(
        ask("ECU", "COL", TRANSFER).on("1990-04-17").why_not("col-ecu-transfer-1990"),
        (None, Rule::NotYetInForce)
    );
}

/// seven-states/participation.csv: montevideo-extradition-1933 ARG, COL, ECU, DOM, PAN.
#[test]
fn montevideo_1933_is_the_floor_where_no_other_treaty_binds_the_two() {
    for (one, other) in [("ARG", "COL"), ("ARG", "ECU"), ("DOM", "ARG")] {
        let answer = ask(one, other, EXTRADITION).on("1975-06-01").answer();
        assert!(
            answer.rules("montevideo-extradition-1933").contains(&Rule::StepsIn),
            "{one}-{other}: {}",
            answer.told()
        );
        assert_eq!(answer.primary(), Some("montevideo-extradition-1933"));
    }
}

/// americas/participation.csv: montevideo-extradition-1933 DOM, ECU; bustamante-code-1928 DOM (deposit 1929-03-12), ECU
/// (1933-05-31), which the convention leaves untouched.
#[test]
fn montevideo_1933_yields_to_the_bustamante_code() {
    let answer = ask("DOM", "ECU", EXTRADITION).on("1975-06-01").answer();
    assert_eq!(answer.primary(), Some("bustamante-code-1928"));
    assert!(answer.rules("montevideo-extradition-1933").contains(&Rule::YieldsTo));
}

/// seven-states/participation.csv: montevideo-extradition-1933 ARG, USA; uk-us-others/instruments.csv:
/// arg-usa-extradition-1997 (in force 2000-06-15), chl-usa-extradition-2013 (2016-12-14).
#[test]
fn montevideo_1933_stands_behind_a_bilateral_treaty() {
    for (one, treaty) in [("ARG", "arg-usa-extradition-1997"), ("CHL", "chl-usa-extradition-2013")] {
        let answer = ask("USA", one, EXTRADITION).answer();
        assert_eq!(answer.primary(), Some(treaty));
        assert_eq!(answer.role("montevideo-extradition-1933"), Role::Fallback);
        assert!(answer.rules("montevideo-extradition-1933").contains(&Rule::YieldsTo));
    }
}

/// americas/participation.csv: bustamante-code-1928 PER (deposit 1929-08-19), CUB (1928-04-20), DOM (1929-03-12);
/// montevideo-extradition-1933 PER (signed only).
#[test]
fn a_pair_is_left_with_the_bustamante_code() {
    for (one, other) in [("PER", "CUB"), ("CUB", "PER"), ("PER", "DOM")] {
        let answer = ask(one, other, EXTRADITION).on("1960-01-01").answer();
        assert_eq!(answer.primary(), Some("bustamante-code-1928"), "{one}-{other}: {}", answer.told());
        assert_eq!(
            ask(one, other, EXTRADITION).on("1960-01-01").why_not("montevideo-extradition-1933").0,
            None
        );
    }
}

/// europe/participation.csv: eu-eaw-2002 GBR (withdrawal effective 2020-12-31); coe-ets-024 GBR, FRA.
#[test]
fn between_the_united_kingdom_and_france_surrender_follows_the_agreement_of_2020() {
    let answer = ask("GBR", "FRA", EXTRADITION).answer();
    assert_eq!(answer.primary(), Some("eu-uk-tca-2020"));
    assert!(answer.rules("coe-ets-024").contains(&Rule::ReplacedBy));
    assert!(answer.rules("eu-eaw-2002").contains(&Rule::Withdrawn));
    assert!(!answer.applies("coe-cets-212"), "a protocol falls with the convention it changes");
    let provisional = ask("GBR", "FRA", EXTRADITION).on("2021-02-01").answer();
    assert_eq!(provisional.primary(), Some("eu-uk-tca-2020"), "applied provisionally from 2021-01-01");
    let before = ask("GBR", "FRA", EXTRADITION).on("1992-06-01").answer();
    assert_eq!(before.primary(), Some("coe-ets-024"));
}

/// universal/participation.csv: rome-statute-1998 PHL (2011-11-01 to 2019-03-17), BDI (2004-12-01 to 2017-10-27), HUN
/// (withdrawal effective 2026-06-02), PER.
#[test]
fn a_state_is_bound_until_its_denunciation_takes_effect() {
    let last_days = [
        ("PHL", "2019-03-16", "2019-03-17"),
        ("BDI", "2017-10-26", "2017-10-27"),
        ("HUN", "2026-06-01", "2026-06-02"),
    ];
    for (state, bound, free) in last_days {
        let held = |day| {
            let candidate = LIBRARY.candidate_of(&"rome-statute-1998".into(), &"PER".into(), &state.into());
            let candidate = candidate.expect("a whole index").expect("a record");
            let asked = Question::new("PER".into(), state.into(), day);
            join(&candidate, &asked).obstacle().map(|reason| reason.rule)
        };
        assert_eq!(held(bound.parse().expect("a day")), None, "{state}");
        assert_eq!(held(free.parse().expect("a day")), Some(Rule::Withdrawn), "{state}");
    }
}

/// colombia-ecuador-panama-dominican-republic/instruments.csv and uk-us-others/instruments.csv: col-usa-extradition-1979.
#[test]
fn the_treaty_colombia_and_the_united_states_disagree_about_is_listed_as_disputed_and_never_first() {
    for asked in [ask("USA", "COL", EXTRADITION), ask("COL", "USA", EXTRADITION)] {
        let answer = asked.answer();
        assert!(answer.get("col-usa-extradition-1979").disputed);
        assert_eq!(answer.role("col-usa-extradition-1979"), Role::Fallback);
        assert_eq!(
            answer.rules("col-usa-extradition-1979").iter().filter(|rule| **rule == Rule::Disputed).count(),
            2
        );
    }
    let before = ask("USA", "COL", EXTRADITION).on("2008-04-22").answer();
    assert!(!before.get("col-usa-extradition-1979").disputed, "Colombia's court spoke on 2008-04-23");
}

/// argentina-spain-chile-mexico/instruments.csv and uk-us-others/instruments.csv: chl-usa-extradition-1900,
/// chl-usa-extradition-2013 (in force 2016-12-14).
#[test]
fn chile_and_the_united_states_went_from_the_treaty_of_1900_to_that_of_2013_in_a_day() {
    let on = |day| ask("USA", "CHL", EXTRADITION).on(day).answer();
    let (before, after) = (on("2016-12-13"), on("2016-12-14"));
    assert_eq!(before.primary(), Some("chl-usa-extradition-1900"));
    assert_eq!(after.primary(), Some("chl-usa-extradition-2013"));
    assert!(after.rules("chl-usa-extradition-1900").contains(&Rule::ReplacedBy));
}

/// universal/participation.csv: un-single-convention-1961-as-amended-1972 BOL (accession 2013-01-11), and the two pages on
/// its withdrawal and return that the record names.
#[test]
fn bolivia_left_the_single_convention_and_came_back() {
    let single = "un-single-convention-1961-as-amended-1972";
    let on = |day| ask("PER", "BOL", EXTRADITION).offence("drug-trafficking").on(day);
    assert!(on("2011-12-31").answer().applies(single));
    assert_eq!(on("2012-01-01").why_not(single), (None, Rule::Withdrawn));
    assert_eq!(on("2013-02-09").why_not(single), (None, Rule::Withdrawn));
    assert!(on("2013-02-10").answer().applies(single));
}

/// europe/participation.csv: coe-ets-024 NLD with a row for Curaçao (in force 1969-05-15), DNK with none for Greenland;
/// coe-ets-112 GBR with a row for Bermuda (2003-01-01); europe/statements.csv: coe-ets-173 DNK.
#[test]
fn what_binds_a_state_reaches_a_territory_only_where_that_was_read() {
    let curacao = ask("CHE", "CUW", EXTRADITION).answer();
    assert_eq!(curacao.primary(), Some("coe-ets-024"));
    assert_eq!(curacao.since("coe-ets-024").as_deref(), Some("1969-05-15"));
    assert_eq!(ask("CHE", "GRL", EXTRADITION).why_not("coe-ets-024"), (None, Rule::TerritoryNotKnown));
    let bribery = ask("CHE", "GRL", EXTRADITION).offence("bribery");
    assert_eq!(bribery.why_not("coe-ets-173"), (None, Rule::TerritoryExcluded));
    let bermuda = |day| ask("USA", "BMU", TRANSFER).on(day);
    assert_eq!(bermuda("2002-12-31").why_not("coe-ets-112"), (None, Rule::NotYetInForce));
    assert!(bermuda("2003-01-01").answer().applies("coe-ets-112"));
}

/// brazil/instruments.csv and argentina-spain-chile-mexico/instruments.csv: arg-bra-transfer-1998 (applied provisionally from
/// 1999-01-15, in force 2001-06-25); brazil/instruments.csv: bra-slv-mla-2008 (suspended in the register of February 2021).
#[test]
fn a_treaty_can_be_applied_before_it_is_in_force_and_be_suspended_afterwards() {
    let on = |day| ask("BRA", "ARG", TRANSFER).on(day);
    assert_eq!(on("1999-01-14").why_not("arg-bra-transfer-1998"), (None, Rule::NotYetInForce));
    assert!(on("1999-01-15").answer().rules("arg-bra-transfer-1998").contains(&Rule::Provisional));
    assert!(on("2001-06-25").answer().rules("arg-bra-transfer-1998").contains(&Rule::InForceStated));
    let suspended = ask("BRA", "SLV", "mutual-legal-assistance");
    assert!(suspended.clone().on("2021-01-31").answer().applies("bra-slv-mla-2008"));
    assert_eq!(suspended.on("2021-02-28").why_not("bra-slv-mla-2008"), (None, Rule::Suspended));
}
