//! Corpora that nobody wrote: a few instruments among three states, with what can stand in a record.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use treaty_lookup::records::Instrument;

const STATES: [&str; 3] = ["AAA", "BBB", "CCC"];
const MEASURES: [&str; 3] = ["extradition", "assistance", "freezing"];
const OFFENCES: [&str; 4] = ["corruption", "bribery", "laundering", "drugs"];

/// A date between 1990 and 2020, to the day or to the month, as TOML writes it.
pub fn a_date() -> impl Strategy<Value = String> {
    (1990..2020_u16, 1..=12_u8, option::weighted(0.8, 1..=28_u8)).prop_map(|(year, month, day)| match day {
        Some(day) => format!("{year}-{month:02}-{day:02}"),
        None => format!("'{year}-{month:02}'"),
    })
}

fn listed(words: &[&str]) -> String {
    words.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(", ")
}

/// One row of the party list for a state.
pub fn a_row(state: &'static str) -> impl Strategy<Value = String> {
    let fact = prop_oneof![
        4 => a_date().prop_map(|date| format!(", in_force_on = {date}")),
        2 => a_date().prop_map(|date| format!(", consent = 'ratification', consent_on = {date}")),
        1 => a_date().prop_map(|date| format!(", standing = 'party', as_of = {date}")),
        1 => a_date().prop_map(|date| format!(", signed_on = {date}")),
        1 => Just(", standing = 'not-party'".to_owned()),
    ];
    let end = option::weighted(0.25, a_date().prop_map(|date| format!(", withdrawal_effective_on = {date}")));
    let early = option::weighted(0.1, a_date().prop_map(|date| format!(", provisional_from = {date}")));
    let part = option::weighted(0.1, Just(", territory = 'TER'"));
    (fact, early, end, part).prop_map(move |(fact, early, end, part)| {
        let rest = [early, end, part.map(str::to_owned)].map(Option::unwrap_or_default).concat();
        format!("{{ state = '{state}'{fact}{rest} }}")
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
        "'extends-to-territory', territories = ['TER']",
        "'excludes-territory'",
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

pub fn a_corpus() -> impl Strategy<Value = Vec<Instrument>> {
    (1..=6_usize)
        .prop_flat_map(|size| (0..size).map(|number| an_instrument(number, size)).collect::<Vec<_>>())
}
