//! Real questions, each with the answer that the facts give. A comment names the rows it rests on: the area's table and
//! the instrument's id in it.

use std::collections::BTreeMap;
use std::sync::LazyLock;
use treaty_lookup::answer::{self, Answer, Applied, WhyNot};
use treaty_lookup::corpus::Overlay;
use treaty_lookup::index::{Library, Shelf};
use treaty_lookup::records::{Grade, OffenceId};
use treaty_lookup::rules::between::join;
use treaty_lookup::rules::{Basis, Condition, Facts, Question, Role, Rule};
use treaty_lookup::speech::Speech;

const MLA: &str = "mutual-legal-assistance";
const EXTRADITION: &str = "extradition";
const TRANSFER: &str = "transfer-of-sentenced-persons";
const POLICE: &str = "law-enforcement-cooperation";
const LAUNDERING: &str = "money-laundering";
const TODAY: &str = "2026-11-24";

/// One index for all.
static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
    Shelf { cache: None, overlay: Overlay::default() }.open(|_| {}).expect("an index in memory")
});

/// A question on its way.
#[derive(Clone)]
struct Asking {
    states: (&'static str, &'static str),
    offence: &'static str,
    measure: &'static str,
    on: &'static str,
    predicate: &'static str,
}

fn ask(requesting: &'static str, requested: &'static str, measure: &'static str) -> Asking {
    Asking { states: (requesting, requested), offence: "", measure, on: TODAY, predicate: "" }
}

impl Asking {
    fn offence(self, offence: &'static str) -> Self {
        Self { offence, ..self }
    }

    fn on(self, on: &'static str) -> Self {
        Self { on, ..self }
    }

    fn predicate(self, predicate: &'static str) -> Self {
        Self { predicate, ..self }
    }

    fn question(&self, library: &Library) -> Question {
        let line = |id: &str| -> Vec<OffenceId> {
            let offence = library.offence(&id.into()).expect("a whole index");
            offence.unwrap_or_else(|| panic!("{id} is no offence")).1
        };
        let (requesting, requested) = self.states;
        let mut question =
            Question::new(requesting.into(), requested.into(), self.on.parse().expect("a day"));
        let (measure, measures) =
            library.measure(&self.measure.into()).expect("a whole index").expect("a measure");
        question = question.about(measures, measure.channel);
        question.thorough = true;
        if !self.offence.is_empty() {
            question.offence = line(self.offence);
        }
        if !self.predicate.is_empty() {
            question.facts.predicate = Some(line(self.predicate));
        }
        question
    }

    fn answer(&self) -> Answered {
        let answer = answer::between(&LIBRARY, &self.question(&LIBRARY), &Speech::new("en"));
        Answered(answer.expect("a whole index"))
    }

    fn why_not(&self, id: &str) -> (Option<Role>, Rule) {
        let told = why_not(&self.question(&LIBRARY), id).unwrap_or_else(|| panic!("{id} has no record"));
        (told.role, told.because)
    }
}

fn why_not(question: &Question, id: &str) -> Option<WhyNot> {
    answer::why_not(&LIBRARY, question, &id.into(), &Speech::new("en")).expect("a whole index")
}

struct Answered(Answer);

impl Answered {
    fn find(&self, id: &str) -> Option<&Applied> {
        self.0.instruments.iter().find(|applied| applied.id.as_str() == id)
    }

    fn get(&self, id: &str) -> &Applied {
        self.find(id).unwrap_or_else(|| panic!("{id} does not apply: {}", self.told()))
    }

    fn role(&self, id: &str) -> Role {
        self.get(id).role
    }

    fn primary(&self) -> Option<&str> {
        let first = self.0.instruments.iter().find(|applied| applied.role == Role::Primary);
        first.map(|applied| applied.id.as_str())
    }

    fn applies(&self, id: &str) -> bool {
        self.find(id).is_some()
    }

    fn since(&self, id: &str) -> Option<String> {
        self.get(id).in_force_since.map(|since| since.to_string())
    }

    /// Every rule behind an instrument, whether it applies or was set aside.
    fn rules(&self, id: &str) -> Vec<Rule> {
        let aside = self.0.set_aside.iter().find(|aside| aside.id.as_str() == id);
        let reasons = self.find(id).map(|applied| &applied.reasons).or(aside.map(|aside| &aside.reasons));
        reasons.into_iter().flatten().map(|reason| reason.rule).collect()
    }

    fn told(&self) -> String {
        let applied = self.0.instruments.iter().map(|one| format!("{} {:?}", one.id, one.role));
        let aside = self.0.set_aside.iter().map(|one| format!("not {} {:?}", one.id, one.because));
        applied.chain(aside).collect::<Vec<_>>().join(", ")
    }
}

// ---- the worked answers ----

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

// ---- histories of pairs ----

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

// ---- declarations on UNTOC and UNCAC as a basis ----

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

// ---- facts of the case ----

/// The rule that decides on an instrument once a fact is known.
fn given(asked: &Asking, id: &str, set: impl FnOnce(&mut Facts)) -> Rule {
    let mut question = asked.question(&LIBRARY);
    set(&mut question.facts);
    why_not(&question, id).unwrap_or_else(|| panic!("{id} has no record")).because
}

/// seven-states/participation.csv: montevideo-extradition-1933 ARG (1956-05-19), COL, ECU, DOM; article 19.
#[test]
fn montevideo_1933_leaves_out_offences_from_before_it_bound_the_two() {
    for (one, other) in [("ARG", "COL"), ("ARG", "ECU"), ("DOM", "ARG")] {
        let asked = ask(one, other, EXTRADITION).on("1975-06-01");
        let committed = |day: &str| {
            let day = day.parse().expect("a day");
            given(&asked, "montevideo-extradition-1933", |facts| facts.committed_on = Some(day))
        };
        assert_eq!(committed("1956-05-18"), Rule::CommittedTooEarly, "{one}-{other}");
        assert_eq!(committed("1956-05-19"), Rule::First, "{one}-{other}");
    }
}

/// argentina-spain-chile-mexico/provisions.csv: arg-per-extradition-2004 II(1) (more than a year);
/// americas/instruments.csv: montevideo-extradition-1933 (a year at least); universal/provisions.csv: untoc-2000 2(b)
/// (four years).
#[test]
fn a_penalty_below_the_threshold_sets_a_treaty_aside() {
    let asked = ask("ARG", "PER", EXTRADITION);
    let year =
        |months| given(&asked, "arg-per-extradition-2004", |facts| facts.penalty_months = Some(months));
    assert_eq!([12, 13].map(year), [Rule::PenaltyBelowThreshold, Rule::First]);
    let asked = ask("ARG", "COL", EXTRADITION).on("1975-06-01");
    let year =
        |months| given(&asked, "montevideo-extradition-1933", |facts| facts.penalty_months = Some(months));
    assert_eq!([11, 12].map(year), [Rule::PenaltyBelowThreshold, Rule::First]);
    let asked = ask("PER", "BRA", MLA).offence("homicide");
    let serious = |months| given(&asked, "untoc-2000", |facts| facts.penalty_months = Some(months));
    assert_eq!([47, 48].map(serious), [Rule::PenaltyBelowThreshold, Rule::AddsTo]);
}

/// universal/provisions.csv: untoc-2000 3 (transnational, an organized criminal group) and 16(1).
#[test]
fn without_a_group_or_across_no_border_untoc_is_no_help() {
    let asked = ask("PER", "BRA", MLA).offence(LAUNDERING);
    assert_eq!(given(&asked, "untoc-2000", |facts| facts.transnational = Some(false)), Rule::ElementAbsent);
    assert_eq!(given(&asked, "untoc-2000", |facts| facts.organized_group = Some(false)), Rule::ElementAbsent);
    let extradition = ask("PER", "BRA", EXTRADITION).offence(LAUNDERING);
    assert_eq!(
        given(&extradition, "untoc-2000", |facts| facts.organized_group = Some(false)),
        Rule::ElementAbsent
    );
}

/// universal/instruments.csv: un-drugs-1988, uncac-2003, and who they launder for.
#[test]
fn a_convention_on_some_proceeds_does_not_reach_those_of_other_offences() {
    let from = |predicate| ask("PER", "BRA", MLA).offence(LAUNDERING).predicate(predicate);
    assert_eq!(from("corruption").why_not("un-drugs-1988"), (None, Rule::PredicateNotCovered));
    assert_eq!(from("drug-trafficking").why_not("uncac-2003"), (None, Rule::PredicateNotCovered));
    assert_eq!(from("homicide").why_not("un-drugs-1988"), (None, Rule::PredicateNotCovered));
}

/// instruments.csv of the three areas: what each treaty is for.
#[test]
fn a_treaty_on_another_measure_does_not_open_this_one() {
    let others = [
        (ask("ARG", "PER", MLA), "arg-per-extradition-2004"),
        (ask("ECU", "COL", EXTRADITION), "col-ecu-transfer-1990"),
        (ask("PER", "BRA", EXTRADITION), "bra-per-mla-1999"),
    ];
    for (asked, id) in others {
        assert_eq!(asked.why_not(id), (None, Rule::MeasureNotOffered), "{id}");
    }
}

// ---- any instrument can be asked about ----

#[test]
fn any_instrument_can_be_asked_why_it_does_not_apply() {
    let asked = ask("PER", "BRA", MLA);
    assert_eq!(asked.why_not("bra-per-mla-1999"), (Some(Role::Primary), Rule::First));
    assert_eq!(asked.why_not("arg-per-extradition-2004"), (None, Rule::NotAParty), "between others");
    assert_eq!(asked.why_not("bra-per-extradition-2003"), (None, Rule::MeasureNotOffered));
    let question = asked.question(&LIBRARY);
    assert_eq!(why_not(&question, "no-such-treaty"), None);
    let any_measure = Question { measure: Vec::new(), ..question.clone() };
    assert_eq!(
        why_not(&any_measure, "bra-per-extradition-2003").and_then(|told| told.role),
        Some(Role::Primary)
    );
    let graded = Question { grade: Some(Grade::Depositary), ..question };
    assert_eq!(why_not(&graded, "bra-per-mla-1999").map(|told| told.because), Some(Rule::BelowGrade));
}

// ---- a table: the rule that stands behind an instrument for a question ----

/// Rule, requesting, requested, offence, measure, day, instrument.
type Row = (Rule, &'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

/// The facts behind each row are in the tables named after it.
#[rustfmt::skip]
const ROWS: &[Row] = &[
    // brazil/instruments.csv; peru/instruments.csv: bra-per-mla-1999
    (Rule::InForceStated, "PER", "BRA", "", MLA, TODAY, "bra-per-mla-1999"),
    // argentina-spain-chile-mexico/instruments.csv; peru/instruments.csv: arg-per-extradition-2004
    (Rule::InForceStated, "ARG", "PER", "", EXTRADITION, "2006-07-19", "arg-per-extradition-2004"),
    // argentina-spain-chile-mexico/instruments.csv; seven-states/instruments.csv: arg-col-mla-1997
    (Rule::InForceStated, "ARG", "COL", "", MLA, "2003-06-01", "arg-col-mla-1997"),
    // brazil/participation.csv; peru/participation.csv: oas-mla-1992 PER, BRA
    (Rule::InForceComputed, "PER", "BRA", "", MLA, "2007-12-12", "oas-mla-1992"),
    // universal/participation.csv: untoc-2000 PER, BRA
    (Rule::InForceComputed, "PER", "BRA", LAUNDERING, MLA, "2004-02-28", "untoc-2000"),
    // seven-states/participation.csv: montevideo-extradition-1933 ARG, COL
    (Rule::InForceComputed, "ARG", "COL", "", EXTRADITION, "1975-06-01", "montevideo-extradition-1933"),
    // americas/participation.csv: oas-terrorism-2002 ARG, BRA
    (Rule::DateNotKnown, "ARG", "BRA", "", MLA, "2007-06-01", "oas-terrorism-2002"),
    // universal/participation.csv: genocide-1948 ARG, COD
    (Rule::DateNotKnown, "ARG", "COD", "genocide", EXTRADITION, "2003-06-01", "genocide-1948"),
    // universal/participation.csv: genocide-1948 ARG, FJI
    (Rule::DateNotKnown, "ARG", "FJI", "genocide", EXTRADITION, "2007-06-01", "genocide-1948"),
    // americas/participation.csv: oas-mla-1992 ARG, VEN
    (Rule::InForceReported, "ARG", "VEN", "", MLA, "2007-06-01", "oas-mla-1992"),
    // argentina-spain-chile-mexico/instruments.csv: arg-usa-mla-1990
    (Rule::InForceReported, "ARG", "USA", "", MLA, "2018-06-01", "arg-usa-mla-1990"),
    // americas/participation.csv; seven-states/participation.csv: bolivarian-extradition-1911 COL, ECU
    (Rule::InForceReported, "COL", "ECU", LAUNDERING, EXTRADITION, TODAY, "bolivarian-extradition-1911"),
    // universal/participation.csv: untoc-2000 PER, BRA
    (Rule::NotYetInForce, "PER", "BRA", LAUNDERING, MLA, "2003-06-01", "untoc-2000"),
    // universal/participation.csv: uncac-2003 PER, BRA
    (Rule::NotYetInForce, "PER", "BRA", LAUNDERING, MLA, "2003-06-01", "uncac-2003"),
    // brazil/participation.csv; peru/participation.csv: oas-mla-1992 PER, BRA
    (Rule::NotYetInForce, "PER", "BRA", LAUNDERING, MLA, "2007-06-01", "oas-mla-1992"),
    // brazil/instruments.csv: bra-mex-extradition-1933
    (Rule::ForceNotKnown, "BRA", "MEX", LAUNDERING, EXTRADITION, TODAY, "bra-mex-extradition-1933"),
    // peru/instruments.csv: dom-per-mla-2002
    (Rule::ForceNotKnown, "DOM", "PER", "", MLA, TODAY, "dom-per-mla-2002"),
    // colombia-ecuador-panama-dominican-republic/instruments.csv: col-gbr-extradition-1909
    (Rule::ForceNotKnown, "COL", "GBR", "", EXTRADITION, TODAY, "col-gbr-extradition-1909"),
    // argentina-spain-chile-mexico/instruments.csv; colombia-ecuador-panama-dominican-republic/instruments.csv: arg-col-extradition-2013
    (Rule::ReportedNotInForce, "ARG", "COL", "", EXTRADITION, TODAY, "arg-col-extradition-2013"),
    // brazil/instruments.csv: bra-deu-mla-2009
    (Rule::ReportedNotInForce, "BRA", "DEU", "", MLA, TODAY, "bra-deu-mla-2009"),
    // brazil/instruments.csv: bra-chn-transfer-2019
    (Rule::ReportedNotInForce, "BRA", "CHN", "", TRANSFER, TODAY, "bra-chn-transfer-2019"),
    // brazil/instruments.csv: bra-slv-mla-2008
    (Rule::SourcesDisagree, "BRA", "SLV", "", MLA, TODAY, "bra-slv-mla-2008"),
    // peru/instruments.csv: per-usa-extradition-1899
    (Rule::Ended, "PER", "USA", "", EXTRADITION, "2003-08-25", "per-usa-extradition-1899"),
    // peru/instruments.csv: per-usa-extradition-drugs-1990
    (Rule::Ended, "PER", "USA", "", EXTRADITION, "2003-08-25", "per-usa-extradition-drugs-1990"),
    // peru/instruments.csv: fra-per-extradition-1874
    (Rule::Ended, "PER", "FRA", "", EXTRADITION, "2016-03-01", "fra-per-extradition-1874"),
    // argentina-spain-chile-mexico/instruments.csv; brazil/instruments.csv: arg-bra-transfer-amendment-1999
    (Rule::EndNotKnown, "ARG", "BRA", "", TRANSFER, "2003-06-01", "arg-bra-transfer-amendment-1999"),
    // brazil/instruments.csv: bra-chl-transfer-amendment-1998
    (Rule::EndNotKnown, "BRA", "CHL", "", TRANSFER, "2003-06-01", "bra-chl-transfer-amendment-1998"),
    // uk-us-others/instruments.csv: gbr-usa-extradition-1931
    (Rule::EndNotKnown, "USA", "GBR", "", EXTRADITION, "1975-06-01", "gbr-usa-extradition-1931"),
    // americas/participation.csv; seven-states/participation.csv: montevideo-extradition-1933 ARG, PER
    (Rule::SignedOnly, "ARG", "PER", "", EXTRADITION, TODAY, "montevideo-extradition-1933"),
    // americas/participation.csv: bustamante-code-1928 ARG, PER
    (Rule::SignedOnly, "ARG", "PER", "", EXTRADITION, TODAY, "bustamante-code-1928"),
    // americas/participation.csv; seven-states/participation.csv: montevideo-extradition-1933 ARG, BRA
    (Rule::SignedOnly, "ARG", "BRA", "", EXTRADITION, "1975-06-01", "montevideo-extradition-1933"),
    // other-regions/participation.csv: cis-chisinau-2002 RUS, UKR
    (Rule::NotAParty, "RUS", "UKR", "", MLA, TODAY, "cis-chisinau-2002"),
    // europe/participation.csv: coe-ets-189 FRA, NLD
    (Rule::NoRecord, "FRA", "NLD", "", EXTRADITION, "2007-06-01", "coe-ets-189"),
    // universal/participation.csv: un-terrorist-bombings-1997 ARG, CHN
    (Rule::NoRecord, "ARG", "CHN", "", EXTRADITION, "2007-06-01", "un-terrorist-bombings-1997"),
    // europe/participation.csv: eu-eaw-2002 GBR, FRA
    (Rule::Withdrawn, "GBR", "FRA", "", EXTRADITION, "2021-01-01", "eu-eaw-2002"),
    // europe/participation.csv: eu-eaw-2002 GBR, ESP
    (Rule::Withdrawn, "GBR", "ESP", "", EXTRADITION, "2021-01-01", "eu-eaw-2002"),
    // other-regions/participation.csv: cis-minsk-1993 RUS, UKR
    (Rule::WithdrawalEffectNotKnown, "RUS", "UKR", "", MLA, TODAY, "cis-minsk-1993"),
    // colombia-ecuador-panama-dominican-republic/instruments.csv; uk-us-others/instruments.csv: col-usa-extradition-1979
    (Rule::Disputed, "USA", "COL", "", EXTRADITION, TODAY, "col-usa-extradition-1979"),
    // brazil/instruments.csv; colombia-ecuador-panama-dominican-republic/instruments.csv: bra-col-police-2005
    (Rule::Disputed, "BRA", "COL", "", POLICE, TODAY, "bra-col-police-2005"),
    // universal/participation.csv: uncac-2003 AZE, ARM; universal/statements.csv: uncac-2003 AZE
    (Rule::Precluded, "AZE", "ARM", "bribery", EXTRADITION, TODAY, "uncac-2003"),
    // universal/participation.csv: uncac-2003 ARM, AZE; universal/statements.csv: uncac-2003 AZE
    (Rule::Precluded, "ARM", "AZE", "bribery", MLA, TODAY, "uncac-2003"),
    // argentina-spain-chile-mexico/instruments.csv; uk-us-others/instruments.csv: chl-usa-extradition-1900
    (Rule::ReplacedBy, "CHL", "USA", "", EXTRADITION, "2016-12-14", "chl-usa-extradition-1900"),
    // europe/participation.csv: coe-ets-024 GBR, FRA
    (Rule::ReplacedBy, "GBR", "FRA", "", EXTRADITION, TODAY, "coe-ets-024"),
    // uk-us-others/instruments.csv: usa-zaf-extradition-1947
    (Rule::ReplacedBy, "USA", "ZAF", "", EXTRADITION, "2003-06-01", "usa-zaf-extradition-1947"),
    // brazil/instruments.csv; uk-us-others/instruments.csv: bra-che-extradition-1932
    (Rule::PartlyReplacedBy, "BRA", "CHE", "", EXTRADITION, "2018-06-01", "bra-che-extradition-1932"),
    // uk-us-others/instruments.csv: che-gbr-extradition-1880
    (Rule::SupersededBy, "GBR", "CHE", "", EXTRADITION, "1992-06-01", "che-gbr-extradition-1880"),
    // argentina-spain-chile-mexico/instruments.csv: esp-gbr-extradition-1985
    (Rule::SupersededBy, "GBR", "ESP", "", EXTRADITION, "1992-06-01", "esp-gbr-extradition-1985"),
    // argentina-spain-chile-mexico/instruments.csv; uk-us-others/instruments.csv: che-chl-mla-2006
    (Rule::SupersededBy, "CHL", "CHE", "", MLA, "2018-06-01", "che-chl-mla-2006"),
    // brazil/instruments.csv; uk-us-others/instruments.csv: bra-usa-extradition-1961
    (Rule::AmendedBy, "BRA", "USA", "", EXTRADITION, "1975-06-01", "bra-usa-extradition-1961"),
    // americas/participation.csv: bolivarian-extradition-1911 COL, PER
    (Rule::AmendedBy, "COL", "PER", "", EXTRADITION, TODAY, "bolivarian-extradition-1911"),
    // argentina-spain-chile-mexico/instruments.csv; uk-us-others/instruments.csv: esp-usa-extradition-1970
    (Rule::AmendedBy, "USA", "ESP", "", EXTRADITION, "2018-06-01", "esp-usa-extradition-1970"),
    // brazil/instruments.csv; peru/instruments.csv: bra-per-mla-1999
    (Rule::CoversAnyOffence, "PER", "BRA", "", MLA, TODAY, "bra-per-mla-1999"),
    // argentina-spain-chile-mexico/instruments.csv; peru/instruments.csv: arg-per-extradition-2004
    (Rule::CoversAnyOffence, "ARG", "PER", "bribery", EXTRADITION, TODAY, "arg-per-extradition-2004"),
    // seven-states/participation.csv: montevideo-extradition-1933 ARG, COL
    (Rule::CoversAnyOffence, "ARG", "COL", LAUNDERING, EXTRADITION, "1975-06-01", "montevideo-extradition-1933"),
    // universal/participation.csv: untoc-2000 PER, BRA
    (Rule::CoversOffence, "PER", "BRA", LAUNDERING, MLA, TODAY, "untoc-2000"),
    // seven-states/instruments.csv: bra-col-drugs-judicial-1991
    (Rule::CoversOffence, "BRA", "COL", "drug-trafficking", MLA, "2007-06-01", "bra-col-drugs-judicial-1991"),
    // universal/participation.csv: uncac-2003 ARG, BRA
    (Rule::CoversOffence, "ARG", "BRA", "bribery", EXTRADITION, "2007-06-01", "uncac-2003"),
    // americas/participation.csv; brazil/participation.csv: oas-corruption-1996 ARG, BRA
    (Rule::CoversBroaderOffence, "ARG", "BRA", "bribery", MLA, "2003-06-01", "oas-corruption-1996"),
    // americas/participation.csv: oas-corruption-1996 PER, CHL
    (Rule::CoversBroaderOffence, "PER", "CHL", "bribery", MLA, TODAY, "oas-corruption-1996"),
    // brazil/instruments.csv; uk-us-others/instruments.csv: bra-che-extradition-1932
    (Rule::CoversBroaderOffence, "BRA", "CHE", "bribery", EXTRADITION, TODAY, "bra-che-extradition-1932"),
    // universal/participation.csv: un-torture-1984 DOM, PER
    (Rule::CoversSomeOffences, "DOM", "PER", "", MLA, TODAY, "un-torture-1984"),
    // universal/participation.csv: un-hostages-1979 DOM, PER
    (Rule::CoversSomeOffences, "DOM", "PER", "", MLA, TODAY, "un-hostages-1979"),
    // universal/participation.csv: uncac-2003 ARG, PER
    (Rule::CoversSomeOffences, "ARG", "PER", "", EXTRADITION, TODAY, "uncac-2003"),
    // americas/participation.csv: oas-terrorism-2002 PER, BRA
    (Rule::OffenceNotCovered, "PER", "BRA", LAUNDERING, MLA, TODAY, "oas-terrorism-2002"),
    // americas/participation.csv; brazil/participation.csv: oas-corruption-1996 ARG, BRA
    (Rule::OffenceNotCovered, "ARG", "BRA", LAUNDERING, EXTRADITION, "2003-06-01", "oas-corruption-1996"),
    // universal/participation.csv: hague-hijacking-1970 ARG, BRA
    (Rule::OffenceNotCovered, "ARG", "BRA", LAUNDERING, EXTRADITION, "1975-06-01", "hague-hijacking-1970"),
    // colombia-ecuador-panama-dominican-republic/instruments.csv: chl-col-extradition-1914
    (Rule::WidenedBy, "COL", "CHL", LAUNDERING, EXTRADITION, TODAY, "chl-col-extradition-1914"),
    // brazil/instruments.csv; uk-us-others/instruments.csv: bra-che-extradition-1932
    (Rule::WidenedBy, "BRA", "CHE", LAUNDERING, EXTRADITION, "2007-06-01", "bra-che-extradition-1932"),
    // colombia-ecuador-panama-dominican-republic/instruments.csv; uk-us-others/instruments.csv: ecu-usa-extradition-1872
    (Rule::WidenedBy, "ECU", "USA", LAUNDERING, EXTRADITION, "1992-06-01", "ecu-usa-extradition-1872"),
    // brazil/instruments.csv; peru/instruments.csv: bra-per-mla-1999
    (Rule::LegalBasis, "PER", "BRA", "", MLA, TODAY, "bra-per-mla-1999"),
    // argentina-spain-chile-mexico/instruments.csv; peru/instruments.csv: arg-per-extradition-2004
    (Rule::LegalBasis, "ARG", "PER", "", EXTRADITION, TODAY, "arg-per-extradition-2004"),
    // colombia-ecuador-panama-dominican-republic/instruments.csv; seven-states/instruments.csv: col-ecu-transfer-1990
    (Rule::LegalBasis, "ECU", "COL", "", TRANSFER, TODAY, "col-ecu-transfer-1990"),
    // universal/participation.csv: untoc-2000 ARG, PER
    (Rule::Widens, "ARG", "PER", LAUNDERING, EXTRADITION, TODAY, "untoc-2000"),
    // universal/participation.csv: uncac-2003 ARG, PER
    (Rule::Widens, "ARG", "PER", "bribery", EXTRADITION, TODAY, "uncac-2003"),
    // universal/participation.csv: un-drugs-1988 COL, CHL
    (Rule::Widens, "COL", "CHL", "drug-trafficking", EXTRADITION, TODAY, "un-drugs-1988"),
    // universal/participation.csv: untoc-2000 BEL, PER
    (Rule::OptionalBasis, "BEL", "PER", LAUNDERING, EXTRADITION, TODAY, "untoc-2000"),
    // universal/participation.csv: uncac-2003 JPN, PER
    (Rule::OptionalBasis, "JPN", "PER", "bribery", EXTRADITION, TODAY, "uncac-2003"),
    // universal/participation.csv: un-torture-1984 ARG, BRA
    (Rule::OptionalBasis, "ARG", "BRA", "torture", EXTRADITION, "1992-06-01", "un-torture-1984"),
    // universal/participation.csv: uncac-2003 ARG, PAN; universal/statements.csv: uncac-2003 PAN
    (Rule::DeclaredBasis, "ARG", "PAN", "bribery", EXTRADITION, "2007-06-01", "uncac-2003"),
    // universal/participation.csv: untoc-2000 ARG, BOL; universal/statements.csv: untoc-2000 BOL
    (Rule::DeclaredBasis, "ARG", "BOL", LAUNDERING, EXTRADITION, "2007-06-01", "untoc-2000"),
    // universal/participation.csv: untoc-2000 BRA, MEX; universal/statements.csv: untoc-2000 MEX
    (Rule::DeclaredBasis, "BRA", "MEX", LAUNDERING, EXTRADITION, TODAY, "untoc-2000"),
    // universal/participation.csv: uncac-2003 ARG, BOL; universal/statements.csv: uncac-2003 BOL
    (Rule::DeclaredNoBasis, "ARG", "BOL", "bribery", EXTRADITION, "2007-06-01", "uncac-2003"),
    // universal/participation.csv: untoc-2000 ARG, BDI; universal/statements.csv: untoc-2000 BDI
    (Rule::DeclaredNoBasis, "ARG", "BDI", LAUNDERING, EXTRADITION, "2018-06-01", "untoc-2000"),
    // universal/participation.csv: untoc-2000 PER, PAK; universal/statements.csv: untoc-2000 PAK
    (Rule::DeclaredNoBasis, "PER", "PAK", LAUNDERING, EXTRADITION, TODAY, "untoc-2000"),
    // universal/participation.csv: un-drugs-1988 ARG, DOM
    (Rule::SuppliesProcedure, "ARG", "DOM", "drug-trafficking", MLA, "2003-06-01", "un-drugs-1988"),
    // universal/participation.csv: uncac-2003 ARG, DOM
    (Rule::SuppliesProcedure, "ARG", "DOM", "bribery", MLA, "2007-06-01", "uncac-2003"),
    // universal/participation.csv: untoc-2000 ARG, DOM
    (Rule::SuppliesProcedure, "ARG", "DOM", LAUNDERING, MLA, "2007-06-01", "untoc-2000"),
    // universal/participation.csv: untoc-2000 PER, BRA
    (Rule::ProcedureFromOther, "PER", "BRA", LAUNDERING, MLA, TODAY, "untoc-2000"),
    // universal/participation.csv: uncac-2003 PER, BRA
    (Rule::ProcedureFromOther, "PER", "BRA", "bribery", MLA, TODAY, "uncac-2003"),
    // universal/participation.csv: un-drugs-1988 PER, BRA
    (Rule::ProcedureFromOther, "PER", "BRA", "drug-trafficking", MLA, TODAY, "un-drugs-1988"),
    // universal/participation.csv: untoc-2000 ARG, BRA
    (Rule::Channel, "ARG", "BRA", LAUNDERING, "spontaneous-information", "2007-06-01", "untoc-2000"),
    // universal/participation.csv: uncac-2003 ARG, BRA
    (Rule::Channel, "ARG", "BRA", "bribery", "spontaneous-information", "2007-06-01", "uncac-2003"),
    // americas/participation.csv; brazil/participation.csv: mercosur-mla-1996 ARG, BRA
    (Rule::Channel, "ARG", "BRA", "", "spontaneous-information", "2003-06-01", "mercosur-mla-1996"),
    // seven-states/participation.csv: montevideo-extradition-1933 ARG, COL
    (Rule::StepsIn, "ARG", "COL", "", EXTRADITION, "1975-06-01", "montevideo-extradition-1933"),
    // seven-states/participation.csv: montevideo-extradition-1933 ARG, ECU
    (Rule::StepsIn, "ARG", "ECU", "", EXTRADITION, "1975-06-01", "montevideo-extradition-1933"),
    // seven-states/participation.csv: montevideo-extradition-1933 DOM, ARG
    (Rule::StepsIn, "DOM", "ARG", "", EXTRADITION, "1975-06-01", "montevideo-extradition-1933"),
    // americas/participation.csv; seven-states/participation.csv: montevideo-extradition-1933 ARG, USA
    (Rule::YieldsTo, "ARG", "USA", "", EXTRADITION, "2003-06-01", "montevideo-extradition-1933"),
    // americas/participation.csv: montevideo-extradition-1933 USA, CHL
    (Rule::YieldsTo, "USA", "CHL", "", EXTRADITION, TODAY, "montevideo-extradition-1933"),
    // seven-states/participation.csv: montevideo-extradition-1933 DOM, ECU
    (Rule::YieldsTo, "DOM", "ECU", "", EXTRADITION, "1975-06-01", "montevideo-extradition-1933"),
    // brazil/instruments.csv; peru/instruments.csv: bra-per-mla-1999
    (Rule::First, "PER", "BRA", "", MLA, TODAY, "bra-per-mla-1999"),
    // argentina-spain-chile-mexico/instruments.csv; peru/instruments.csv: arg-per-extradition-2004
    (Rule::First, "ARG", "PER", "", EXTRADITION, TODAY, "arg-per-extradition-2004"),
    // colombia-ecuador-panama-dominican-republic/instruments.csv; seven-states/instruments.csv: col-ecu-transfer-1990
    (Rule::First, "ECU", "COL", "", TRANSFER, TODAY, "col-ecu-transfer-1990"),
    // brazil/participation.csv; peru/participation.csv: oas-mla-1992 PER, BRA
    (Rule::StandsBeside, "PER", "BRA", "", MLA, TODAY, "oas-mla-1992"),
    // americas/participation.csv: bustamante-code-1928 BRA, DOM
    (Rule::StandsBeside, "BRA", "DOM", "", EXTRADITION, "2018-06-01", "bustamante-code-1928"),
    // europe/participation.csv; seven-states/participation.csv: coe-ets-112 BRA, ECU
    (Rule::StandsBeside, "BRA", "ECU", "", TRANSFER, TODAY, "coe-ets-112"),
    // universal/participation.csv: untoc-2000 PER, BRA
    (Rule::AddsTo, "PER", "BRA", LAUNDERING, MLA, TODAY, "untoc-2000"),
    // universal/participation.csv: uncac-2003 PER, BRA
    (Rule::AddsTo, "PER", "BRA", "bribery", MLA, TODAY, "uncac-2003"),
    // universal/participation.csv: un-drugs-1988 ARG, PER
    (Rule::AddsTo, "ARG", "PER", LAUNDERING, EXTRADITION, TODAY, "un-drugs-1988"),
    // colombia-ecuador-panama-dominican-republic/instruments.csv; uk-us-others/instruments.csv: col-usa-extradition-1979
    (Rule::FallsBack, "USA", "COL", "", EXTRADITION, TODAY, "col-usa-extradition-1979"),
    // americas/participation.csv: montevideo-extradition-1933 USA, CHL
    (Rule::FallsBack, "USA", "CHL", "", EXTRADITION, TODAY, "montevideo-extradition-1933"),
    // americas/participation.csv: oas-traffic-minors-1994 ARG, BRA
    (Rule::FallsBack, "ARG", "BRA", "", EXTRADITION, "2003-06-01", "oas-traffic-minors-1994"),
    // europe/participation.csv: coe-cets-212 FRA, GBR
    (Rule::NeedsTarget, "FRA", "GBR", "", EXTRADITION, TODAY, "coe-cets-212"),
    // europe/participation.csv: coe-cets-209 FRA, GBR
    (Rule::NeedsTarget, "FRA", "GBR", "", EXTRADITION, TODAY, "coe-cets-209"),
    // europe/participation.csv: coe-ets-098 FRA, GBR
    (Rule::NeedsTarget, "FRA", "GBR", "", EXTRADITION, TODAY, "coe-ets-098"),
];

#[test]
fn every_rule_decides_real_questions() {
    let mut faults = Vec::new();
    for (rule, requesting, requested, offence, measure, on, id) in ROWS {
        let answer = ask(requesting, requested, measure).offence(offence).on(on).answer();
        let rules = answer.rules(id);
        if !rules.contains(rule) {
            faults.push(format!("{} for {requesting} to {requested} on {on}, {id}: {rules:?}", rule.id()));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Three real questions a rule, but for the rules that the facts show less often.
#[test]
fn three_real_questions_stand_behind_each_rule() {
    let mut count: BTreeMap<Rule, usize> = BTreeMap::new();
    for row in ROWS {
        *count.entry(row.0).or_default() += 1;
    }
    let thin: Vec<_> = count.iter().filter(|(rule, rows)| **rows < 3 && !RARE.contains(rule)).collect();
    assert!(thin.is_empty(), "{thin:?}");
}

/// What was read shows these once or twice; the hand-made records of the rules' own tests do the rest.
const RARE: &[Rule] = &[
    Rule::Disputed,
    Rule::NotAParty,
    Rule::PartlyReplacedBy,
    Rule::Precluded,
    Rule::SourcesDisagree,
    Rule::WithdrawalEffectNotKnown,
    Rule::NoRecord,
    Rule::Withdrawn,
];
