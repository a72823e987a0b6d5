//! The 21 pairs among seven states: exactly the instruments the fact tables say bind both on the day, no doubt hidden.
//!
//! `tables/seven-states.csv` was made from the fact tables, by a script that knows neither records nor rules, and holds
//! what was read since:
//! `binding` serves any offence, `conventions` particular ones, of `unknown` the tables leave open whether it binds.

use serde::Deserialize;
use std::collections::BTreeSet;
use treaty_lookup::answer::{Answer, between};
use treaty_lookup::index::Shelf;
use treaty_lookup::names;
use treaty_lookup::rules::{Question, Role, Rule};
use treaty_lookup::speech::Speech;

type Ids<'a> = BTreeSet<&'a str>;

#[derive(Deserialize)]
struct Row {
    day: String,
    one: String,
    other: String,
    measure: String,
    binding: String,
    conventions: String,
    unknown: String,
}

fn ids(cell: &str) -> Ids<'_> {
    cell.split(';').filter(|id| !id.is_empty()).collect()
}

impl Row {
    /// How the answer differs from this row, in one line; nothing where it does not.
    fn difference(&self, answer: &Answer) -> Option<String> {
        let (binding, conventions, unknown) =
            (ids(&self.binding), ids(&self.conventions), ids(&self.unknown));
        let expected = &binding | &conventions;
        let given = answer.instruments.iter().map(|one| one.id.as_str()).collect();
        let left_open =
            answer.set_aside.iter().filter(|one| is_open(one.because)).map(|one| one.id.as_str()).collect();
        let first = answer
            .instruments
            .iter()
            .filter(|one| one.role == Role::Primary)
            .map(|one| one.id.as_str())
            .collect();
        let stands_first = binding.is_empty() || !binding.is_disjoint(&first);

        let told: Vec<_> = [
            ("missing", &expected - &given),
            ("not expected", &given - &expected),
            ("not left open", &unknown - &left_open),
            ("first should be one of", if stands_first { Ids::new() } else { binding }),
        ]
        .into_iter()
        .filter(|(_, ids)| !ids.is_empty())
        .map(|(what, ids)| format!("{what} {}", Vec::from_iter(ids).join(", ")))
        .collect();
        let Self { day, one, other, measure, .. } = self;
        (!told.is_empty()).then(|| format!("{day} {one}-{other} {measure}: {}", told.join("; ")))
    }
}

/// Set aside because nobody read whether it was in force.
fn is_open(because: Rule) -> bool {
    matches!(because, Rule::ForceNotKnown | Rule::ForceDoubted | Rule::SourcesDisagree | Rule::EndNotKnown)
}

#[test]
fn each_pair_is_given_what_the_fact_tables_say_binds_both() -> anyhow::Result<()> {
    let library = Shelf::default().open(|_| {})?;
    let speech = Speech::new("en");
    let table = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tables/seven-states.csv");
    let (mut rows, mut differing) = (0, Vec::new());
    for row in csv::Reader::from_path(table)?.into_deserialize() {
        let row: Row = row?;
        let (one, other) = (names::state(&library, &row.one)?, names::state(&library, &row.other)?);
        let question = Question::new(one.id, other.id, row.day.parse()?);
        let mut question = question.about(names::measure(&library, &row.measure)?.1, false);
        question.thorough = true;
        differing.extend(row.difference(&between(&library, &question, &speech)?));
        rows += 1;
    }
    assert_eq!(rows, 2 * 21 * 3, "days, pairs and measures");
    assert!(differing.is_empty(), "{} of {rows} rows differ\n{}", differing.len(), differing.join("\n"));
    Ok(())
}
