//! What must hold for every pair, day and offence, over corpora that nobody wrote.

use jiff::civil::Date;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use treaty_lookup::records::{Instrument, Kind, PartialDate, Status, Tri};
use treaty_lookup::rules::{
    Candidate, Decision, Facts, Question, Role, Rule, between::Joined, covers::covers, decide, join_all,
};

const STATES: [&str; 3] = ["AAA", "BBB", "CCC"];
const MEASURES: [&str; 3] = ["extradition", "assistance", "freezing"];
const OFFENCES: [&str; 4] = ["corruption", "bribery", "laundering", "drugs"];

// ---- corpora ----

/// A date between 1990 and 2020, to the day or to the month, as TOML writes it.
fn a_date() -> impl Strategy<Value = String> {
    (1990..2020_u16, 1..=12_u8, option::weighted(0.8, 1..=28_u8)).prop_map(|(year, month, day)| match day {
        Some(day) => format!("{year}-{month:02}-{day:02}"),
        None => format!("'{year}-{month:02}'"),
    })
}

fn listed(words: &[&str]) -> String {
    words.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(", ")
}

/// One row of the party list for a state.
fn a_row(state: &'static str) -> impl Strategy<Value = String> {
    let fact = prop_oneof![
        4 => a_date().prop_map(|date| format!(", in_force_on = {date}")),
        2 => a_date().prop_map(|date| format!(", consent = 'ratification', consent_on = {date}")),
        1 => a_date().prop_map(|date| format!(", standing = 'party', as_of = {date}")),
        1 => a_date().prop_map(|date| format!(", signed_on = {date}")),
        1 => Just(", standing = 'not-party'".to_owned()),
    ];
    let end = option::weighted(0.25, a_date().prop_map(|date| format!(", withdrawal_effective_on = {date}")));
    let part = option::weighted(0.1, Just(", territory = 'An Island'"));
    (fact, end, part).prop_map(move |(fact, end, part)| {
        format!("{{ state = '{state}'{fact}{}{} }}", end.unwrap_or_default(), part.unwrap_or_default())
    })
}

fn a_scope() -> impl Strategy<Value = String> {
    let measures = subsequence(MEASURES.to_vec(), 1..=3);
    let offences = prop_oneof![
        3 => Just(vec!["any"]),
        3 => subsequence(OFFENCES.to_vec(), 1..=3),
        1 => Just(Vec::new()),
    ];
    let threshold = option::weighted(0.3, select(vec![12_u16, 48]));
    let flags =
        (any::<bool>(), prop::bool::weighted(0.2), prop::bool::weighted(0.2), prop::bool::weighted(0.2));
    let predicates = option::weighted(0.2, Just("predicates = ['drugs'], "));
    (measures, offences, threshold, flags, predicates).prop_map(
        |(measures, offences, threshold, (more, transnational, group, list), predicates)| {
            let months = threshold.map(|months| format!("min_max_penalty_months = {months}, more_than = {more}, "));
            format!(
                "{{ measures = [{}], offences = [{}], {}{}transnational = {transnational}, organized_group = {group}, \
                 closed_list = {list}, source = 'page' }}",
                listed(&measures),
                listed(&offences),
                months.unwrap_or_default(),
                predicates.unwrap_or_default(),
            )
        },
    )
}

/// A relation to the instrument with this number, or to treaties in general.
fn a_relation(size: usize) -> impl Strategy<Value = String> {
    let to_one = (select(vec!["replaces", "replaced-by", "supplements", "amends"]), 0..size, any::<bool>())
        .prop_map(|(kind, target, needs)| {
            format!("{{ kind = '{kind}', target = 'i{target}', needs_target = {needs}, source = 'page' }}")
        });
    let general = select(vec![
        "kind = 'supersedes-bilaterals'",
        "kind = 'supersedes-bilaterals', later = 'gives-way'",
        "kind = 'yields-to-others'",
        "kind = 'deems-extraditable', measures = ['extradition']",
        "kind = 'optional-legal-basis', measures = ['extradition']",
        "kind = 'imports-procedure', articles = ['9']",
    ])
    .prop_map(|fields| format!("{{ {fields}, source = 'page' }}"));
    prop_oneof![1 => to_one, 2 => general]
}

fn an_observation() -> impl Strategy<Value = String> {
    let status =
        select(vec!["in-force", "not-in-force", "terminated", "doubtful", "suspended", "provisional"]);
    let by = option::of(select(STATES.to_vec()).prop_map(|state| format!("by = '{state}', ")));
    (status, a_date(), by).prop_map(|(status, on, by)| {
        format!("{{ status = '{status}', on = {on}, {}source = 'page' }}", by.unwrap_or_default())
    })
}

fn a_statement() -> impl Strategy<Value = String> {
    let effect = select(vec![
        "'legal-basis-extradition-yes'",
        "'legal-basis-extradition-no'",
        "'precludes-between', against = ['AAA', 'BBB', 'CCC']",
    ]);
    (select(STATES.to_vec()), effect, option::of(a_date())).prop_map(|(state, effect, made)| {
        let made = made.map(|made| format!("made_on = {made}, ")).unwrap_or_default();
        format!("{{ state = '{state}', kind = 'declaration', effect = {effect}, {made}summary = '', source = 'page' }}")
    })
}

fn an_instrument(number: usize, size: usize) -> impl Strategy<Value = Instrument> {
    let kind = select(vec![
        "kind = 'bilateral'\nparties = ['AAA', 'BBB']",
        "kind = 'bilateral'\nparties = ['BBB', 'AAA']",
        "kind = 'multilateral'\nregion = 'universal'",
        "kind = 'multilateral'\nregion = 'americas'",
    ]);
    let rows = (vec(a_row("AAA"), 0..=2), vec(a_row("BBB"), 0..=2), vec(a_row("CCC"), 0..=1));
    let dates = (option::weighted(0.8, a_date()), option::weighted(0.1, a_date()), option::of(a_date()));
    let rule = option::of(select(vec![30_u16, 90]));
    let parts = (
        vec(a_scope(), 1..=2),
        vec(a_relation(size), 0..=2),
        vec(an_observation(), 0..=1),
        vec(a_statement(), 0..=1),
    );
    (kind, rows, dates, rule, parts).prop_map(
        move |(kind, (mut rows, others, third), (force, end, signed), rule, (scopes, relations, seen, said))| {
            rows.extend(others);
            rows.extend(third);
            // A bilateral treaty has no party list: its two parties are named.
            let rows = if kind.contains("bilateral") { Vec::new() } else { rows };
            let line = |key: &str, date: Option<String>| date.map(|date| format!("{key} = {date}\n")).unwrap_or_default();
            let rule = rule.map(|days| format!("entry_into_force_rule = {{ days_after_deposit = {days}, source = 'page' }}\n"));
            let text = format!(
                "id = 'i{number}'\n{kind}\ntitle.en = 'T'\nmain_source = 'page'\n{}{}{}{}scope = [{}]\nrelation = [{}]\n\
                 observation = [{}]\nstatement = [{}]\nparticipation = {{ source = 'page', party = [{}] }}\n\
                 [[source]]\nid = 'page'\nurl = 'https://example.org'\ngrade = 'depositary'\nread_on = 2026-01-01\n",
                line("entry_into_force", force),
                line("terminated_on", end),
                line("signed_on", signed),
                rule.unwrap_or_default(),
                scopes.join(", "),
                relations.join(", "),
                seen.join(", "),
                said.join(", "),
                rows.join(", "),
            );
            toml::from_str(&text).unwrap_or_else(|error| panic!("{error}\n{text}"))
        },
    )
}

fn a_corpus() -> impl Strategy<Value = Vec<Instrument>> {
    (1..=6_usize)
        .prop_flat_map(|size| (0..size).map(|number| an_instrument(number, size)).collect::<Vec<_>>())
}

// ---- questions ----

fn a_day() -> impl Strategy<Value = Date> {
    (1988..2024_i16, 1..=12_i8, 1..=28_i8).prop_map(|(year, month, day)| Date::constant(year, month, day))
}

fn some_facts() -> impl Strategy<Value = Facts> {
    let flag = || option::of(any::<bool>());
    (option::of(select(vec![6_u16, 12, 60])), flag(), flag(), option::of(a_day())).prop_map(
        |(penalty_months, transnational, organized_group, committed_on)| Facts {
            penalty_months,
            transnational,
            organized_group,
            committed_on,
            ..Facts::default()
        },
    )
}

fn a_question() -> impl Strategy<Value = Question> {
    let offence = select(vec![vec![], vec!["corruption"], vec!["bribery", "corruption"], vec!["laundering"]]);
    let measure = select(vec![vec!["extradition"], vec!["assistance"], vec!["freezing", "assistance"]]);
    (offence, measure, a_day(), some_facts()).prop_map(|(offence, measure, on, facts)| {
        let mut question = Question::new("AAA".into(), "BBB".into(), on);
        question.offence = offence.into_iter().map(Into::into).collect();
        question.facts = facts;
        question.about(measure.into_iter().map(Into::into).collect(), false)
    })
}

fn turned_round(question: &Question) -> Question {
    Question {
        requesting: question.requested.clone(),
        requested: question.requesting.clone(),
        ..question.clone()
    }
}

fn candidates(corpus: &[Instrument], question: &Question) -> Vec<Candidate> {
    let (one, other) = ([question.requesting.clone()], [question.requested.clone()]);
    corpus.iter().map(|record| Candidate::from_record(record, &one, &other)).collect()
}

/// What can be compared of an answer: who applies, as what, since when and on which conditions; who does not, and why.
#[derive(Debug, PartialEq)]
struct Told {
    found: Vec<(String, Role, Option<PartialDate>, String)>,
    aside: Vec<(String, Rule)>,
}

fn told(decision: &Decision) -> Told {
    let found = decision.findings.iter().map(|finding| {
        let conditions = format!("{:?} {:?}", finding.basis, finding.conditions);
        (finding.joined.id().to_string(), finding.role, finding.joined.since, conditions)
    });
    let mut aside: Vec<_> =
        decision.set_aside.iter().map(|aside| (aside.joined.id().to_string(), aside.because.rule)).collect();
    aside.sort();
    Told { found: found.collect(), aside }
}

fn answer(corpus: &[Instrument], question: &Question) -> Told {
    let candidates = candidates(corpus, question);
    told(&decide(&join_all(&candidates, question), question))
}

/// Runs `judge` over the joined corpus.
fn over<T>(corpus: &[Instrument], question: &Question, judge: impl FnOnce(&[Joined]) -> T) -> T {
    let candidates = candidates(corpus, question);
    judge(&join_all(&candidates, question))
}

// ---- an independent reading of the dates ----

/// Whether some row of the state can be alive on the day, read as simply as the rows themselves.
fn may_be_bound(record: &Instrument, state: &str, on: Date) -> bool {
    let reached = |date: PartialDate| date.on_or_before(on) == Tri::Yes;
    let mut rows =
        record.participation.party.iter().filter(|row| row.state == *state && row.territory.is_none());
    rows.any(|row| {
        let begun =
            [row.in_force_on, row.consent_on, row.as_of].into_iter().flatten().next().is_some_and(reached);
        begun && !row.withdrawal_effective_on.is_some_and(reached)
    })
}

const BY_RELATION: [Rule; 3] = [Rule::ReplacedBy, Rule::SupersededBy, Rule::NeedsTarget];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn what_binds_two_states_binds_them_both_ways(corpus in a_corpus(), question in a_question()) {
        let held = |question: &Question| over(&corpus, question, |joined| {
            joined.iter().map(|one| (one.id().clone(), one.holds, one.began, one.since)).collect::<Vec<_>>()
        });
        prop_assert_eq!(held(&question), held(&turned_round(&question)));
    }

    #[test]
    fn nothing_applies_before_it_binds_both_or_after_either_left(corpus in a_corpus(), question in a_question()) {
        for (id, _, since, _) in answer(&corpus, &question).found {
            let record = corpus.iter().find(|record| record.id.as_str() == id).expect("a record");
            prop_assert!(since.is_none_or(|since| since.on_or_before(question.on) == Tri::Yes));
            let reached = |date: PartialDate| date.on_or_before(question.on) == Tri::Yes;
            let applied_before = record.observation.iter().any(|seen| {
                seen.status == Status::Provisional && seen.on.is_none_or(reached)
            });
            let in_force = record.entry_into_force.is_none_or(reached) || applied_before;
            prop_assert!(in_force, "{} is not in force", id);
            prop_assert!(!record.terminated_on.is_some_and(reached), "{} has ended", id);
            if record.kind == Kind::Multilateral {
                for state in ["AAA", "BBB"] {
                    prop_assert!(may_be_bound(record, state, question.on), "{} for {}", id, state);
                }
            }
        }
    }

    #[test]
    fn a_further_party_removes_no_instrument_but_through_a_stated_relation(
        corpus in a_corpus(),
        question in a_question(),
        place in any::<prop::sample::Index>(),
        row in a_row("BBB"),
    ) {
        let mut larger = corpus.clone();
        let joins = place.get_mut(&mut larger);
        prop_assume!(joins.kind == Kind::Multilateral);
        let wrapped: toml::Table = toml::from_str(&format!("row = {row}")).expect("a row");
        joins.participation.party.push(wrapped["row"].clone().try_into().expect("a row"));
        let (before, after) = (answer(&corpus, &question), answer(&larger, &question));
        for (id, ..) in &before.found {
            if after.found.iter().any(|(found, ..)| found == id) {
                continue;
            }
            let rule = after.aside.iter().find(|(aside, _)| aside == id).map(|(_, rule)| *rule);
            let related = |rule: Rule| BY_RELATION.contains(&rule);
            let amended = larger.iter().any(|record| record.relation.iter().any(|relation| {
                relation.kind == treaty_lookup::records::RelationKind::Amends
            }));
            let another_fell = after.aside.iter().any(|(_, rule)| related(*rule));
            prop_assert!(
                rule.is_some_and(related) || amended || another_fell,
                "{} was lost to {:?}", id, rule
            );
        }
    }

    #[test]
    fn a_narrower_offence_is_covered_wherever_its_broader_term_is(corpus in a_corpus(), question in a_question()) {
        let about = |line: &[&str]| {
            let mut question = question.clone();
            question.offence = line.iter().copied().map(Into::into).collect();
            question
        };
        let (broader, narrower) = (about(&["corruption"]), about(&["bribery", "corruption"]));
        over(&corpus, &question, |joined| {
            for one in joined {
                let (broad, narrow) = (covers(one, joined, &broader).holds, covers(one, joined, &narrower).holds);
                prop_assert!(narrow >= broad, "{}: {:?} but {:?}", one.id(), broad, narrow);
            }
            Ok(())
        })?;
    }

    #[test]
    fn the_answer_does_not_depend_on_the_order_of_files(
        corpus in a_corpus(),
        question in a_question(),
        order in any::<u64>(),
    ) {
        let mut files = corpus.clone();
        files.sort_by_key(|record| shuffled(record.id.as_str(), order));
        prop_assert_eq!(answer(&corpus, &question), answer(&files, &question));
    }

    #[test]
    fn the_answer_does_not_depend_on_the_order_of_parties(corpus in a_corpus(), question in a_question()) {
        let mut turned = corpus.clone();
        for record in &mut turned {
            record.participation.party.reverse();
            record.parties.reverse();
        }
        prop_assert_eq!(answer(&corpus, &question), answer(&turned, &question));
    }

    #[test]
    fn the_same_question_has_the_same_answer(corpus in a_corpus(), question in a_question()) {
        prop_assert_eq!(answer(&corpus, &question), answer(&corpus, &question));
    }

    #[test]
    fn every_instrument_is_either_found_or_set_aside_and_only_once(corpus in a_corpus(), question in a_question()) {
        let told = answer(&corpus, &question);
        let mut ids: Vec<_> =
            told.found.iter().map(|(id, ..)| id).chain(told.aside.iter().map(|(id, _)| id)).cloned().collect();
        ids.sort();
        let mut all: Vec<_> = corpus.iter().map(|record| record.id.to_string()).collect();
        all.sort();
        prop_assert_eq!(ids, all);
    }

    #[test]
    fn at_most_one_comes_first_and_the_roles_follow_in_order(corpus in a_corpus(), question in a_question()) {
        over(&corpus, &question, |joined| {
            let decision = decide(joined, &question);
            let roles: Vec<_> = decision.findings.iter().map(|finding| finding.role).collect();
            prop_assert!(roles.iter().filter(|role| **role == Role::Primary).count() <= 1);
            prop_assert!(roles.is_sorted());
            for finding in &decision.findings {
                let places = finding.reasons.iter().filter(|reason| {
                    matches!(reason.rule, Rule::First | Rule::StandsBeside | Rule::AddsTo | Rule::FallsBack)
                });
                prop_assert_eq!(places.count(), 1);
                prop_assert_eq!(finding.role == Role::Primary, finding.reasons.iter().any(|r| r.rule == Rule::First));
                let said = finding.reasons.iter().any(|reason| reason.rule == Rule::Disputed);
                prop_assert_eq!(said, !finding.joined.disputed.is_empty(), "a dispute is always said");
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_treaty_in_dispute_comes_first_only_where_nothing_else_applies(corpus in a_corpus(), question in a_question()) {
        over(&corpus, &question, |joined| {
            let decision = decide(joined, &question);
            let Some(first) = decision.findings.first().filter(|first| first.role == Role::Primary) else {
                return Ok(());
            };
            let undisputed = decision.findings.iter().any(|finding| finding.joined.disputed.is_empty());
            prop_assert!(first.joined.disputed.is_empty() || !undisputed);
            Ok(())
        })?;
    }

    #[test]
    fn a_fact_that_is_given_never_adds_an_instrument(corpus in a_corpus(), question in a_question()) {
        let open = Question { facts: Facts::default(), ..question.clone() };
        let covered = |question: &Question| over(&corpus, question, |joined| {
            joined.iter().map(|one| covers(one, joined, question).holds != Tri::No).collect::<Vec<_>>()
        });
        for (with, without) in covered(&question).into_iter().zip(covered(&open)) {
            prop_assert!(without || !with);
        }
    }
}

/// A cheap order that depends on the seed.
fn shuffled(text: &str, seed: u64) -> u64 {
    text.bytes().fold(seed, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
