//! `tables/rule-cases.csv`: for each rule, real questions in which it stands behind an instrument.
//!
//! `rests_on` names what shows it: rows of the fact tables (`area/table.csv#instrument`, with `/PARTY` for one party's), or a
//! page. A date is never taken from an answer: it stands in one of those rows, or so many days before it does
//! (`… + 30 days`), where the instrument's own rule counts them from the deposit.

use crate::support::{LIBRARY, ask, reasons};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;
use treaty_lookup::records::{Grade, OffenceId};
use treaty_lookup::rules::{Facts, Question, Reason, Rule};

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tables/rule-cases.csv");

/// The least number of questions behind a rule.
const ENOUGH: usize = 3;

/// The rules that the records show less often: with how many questions, and why. Their own tests, with records made by hand,
/// do the rest.
const RARE: &[(Rule, usize, &str)] = &[
    (
        Rule::AccessionNotAccepted,
        0,
        "no instrument was read by which an accession needs the others' acceptance",
    ),
    (Rule::SourcesDisagree, 2, "one treaty has a day of entry into force and a later report that it is not"),
    (Rule::ForceDoubted, 2, "of one treaty a source doubts whether it still has effect"),
    (Rule::PartlyReplacedBy, 2, "one treaty replaces a single article of another"),
];

#[derive(Debug, Deserialize)]
struct Row {
    rule: String,
    requesting: String,
    requested: String,
    offence: String,
    measure: String,
    on: String,
    facts: String,
    instrument: String,
    state: String,
    date: String,
    other: String,
    article: String,
    rests_on: String,
}

fn rows() -> Vec<Row> {
    let mut table = csv::Reader::from_path(TABLE).expect("the table");
    table.deserialize().map(|row| row.expect("a row")).collect()
}

impl Row {
    fn question(&self) -> Question {
        let mut asked = ask(&self.requesting, &self.requested, &self.measure).on(&self.on);
        if !self.offence.is_empty() {
            asked = asked.offence(&self.offence);
        }
        let mut question = asked.question(&LIBRARY);
        for fact in self.facts.split(';').filter(|fact| !fact.is_empty()) {
            let (name, value) = fact.split_once('=').expect("a name and a value");
            self.state(name, value, &mut question);
        }
        question
    }

    fn state(&self, name: &str, value: &str, question: &mut Question) {
        let line = |id: &str| -> Vec<OffenceId> {
            LIBRARY.offence(&id.into()).expect("a whole index").expect("an offence").1
        };
        let facts: &mut Facts = &mut question.facts;
        match name {
            "committed-on" => facts.committed_on = Some(value.parse().expect("a day")),
            "requested-on" => facts.requested_on = Some(value.parse().expect("a day")),
            "penalty" => facts.penalty_months = Some(value.parse().expect("months")),
            "predicate" => facts.predicate = Some(line(value)),
            "transnational" => facts.transnational = Some(value == "yes"),
            "organized-group" => facts.organized_group = Some(value == "yes"),
            "grade" => {
                question.grade =
                    Some(if value == "depositary" { Grade::Depositary } else { Grade::Government });
            }
            _ => panic!("{name} is no fact: {self:?}"),
        }
    }

    /// Whether this is the reason that the row expects; what the row leaves empty may be anything.
    fn is(&self, reason: &Reason) -> bool {
        let text = |value: Option<String>| value.unwrap_or_default();
        let same = |expected: &str, found: String| expected.is_empty() || expected == found;
        reason.rule.id() == self.rule
            && same(&self.state, text(reason.state.as_ref().map(ToString::to_string)))
            && same(&self.date, text(reason.date.map(|date| date.to_string())))
            && same(&self.other, text(reason.other.as_ref().map(ToString::to_string)))
            && same(&self.article, text(reason.article.as_ref().map(ToString::to_string)))
    }

    fn told(&self) -> String {
        let Self { rule, requesting, requested, offence, measure, on, facts, instrument, .. } = self;
        format!("{rule}: {requesting} asks {requested} for {measure} {offence} on {on} {facts}: {instrument}")
    }
}

#[test]
fn every_rule_decides_the_real_questions_of_the_table() {
    let mut faults = Vec::new();
    for row in rows() {
        let found = reasons(&row.question(), &row.instrument);
        if !found.iter().any(|reason| row.is(reason)) {
            let found: Vec<_> = found.iter().map(short).collect();
            faults.push(format!("{} (state {:?}, date {:?}): {found:?}", row.told(), row.state, row.date));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn short(reason: &Reason) -> String {
    let state = reason.state.as_ref().map(ToString::to_string).unwrap_or_default();
    let date = reason.date.map(|date| date.to_string()).unwrap_or_default();
    let other = reason.other.as_ref().map(ToString::to_string).unwrap_or_default();
    format!("{} {state} {date} {other} {}", reason.rule.id(), reason.article.as_deref().unwrap_or_default())
}

/// Every word that the schema of the answers knows for a rule.
fn rules() -> Vec<String> {
    let schema = serde_json::to_value(schemars::schema_for!(Rule)).expect("a schema");
    let words = schema["oneOf"].as_array().expect("one word a rule").iter();
    words.map(|word| word["const"].as_str().expect("a word").to_owned()).collect()
}

#[test]
fn three_real_questions_stand_behind_each_rule() {
    let mut count: BTreeMap<String, usize> = rules().into_iter().map(|rule| (rule, 0)).collect();
    for row in rows() {
        *count.get_mut(&row.rule).unwrap_or_else(|| panic!("{} is no rule", row.rule)) += 1;
    }
    let rare: BTreeMap<_, _> = RARE.iter().map(|(rule, questions, _)| (rule.id(), *questions)).collect();
    let fits = |rule: &String, rows: usize| match rare.get(rule) {
        Some(questions) => rows == *questions,
        None => rows >= ENOUGH,
    };
    let thin: Vec<_> = count.iter().filter(|(rule, rows)| !fits(rule, **rows)).collect();
    assert!(thin.is_empty(), "{thin:?}");
}

#[test]
fn no_question_stands_twice_in_the_table() {
    let mut seen = BTreeMap::new();
    for row in rows() {
        *seen.entry((row.told(), row.state.clone())).or_insert(0) += 1;
    }
    let twice: Vec<_> = seen.into_iter().filter(|(_, rows)| *rows > 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
}

/// What the table rests on is there, and every date stands in it. Needs the fact tables; skipped where there are none.
#[test]
fn every_date_of_the_table_stands_in_what_it_rests_on() {
    let Some(tables) = std::env::var_os("TREATY_LOOKUP_FACTS") else { return };
    let tables = Path::new(&tables);
    let mut faults = Vec::new();
    for row in rows() {
        let places = row.rests_on.split("; ").filter(|place| !place.contains("://"));
        let dated: Vec<_> = places.map(|place| row.is_dated_by(tables, place)).collect();
        if dated.contains(&None) {
            faults.push(format!("{}: not found: {}", row.told(), row.rests_on));
        }
        let on_a_page = row.rests_on.contains("://");
        if !(row.date.is_empty() || dated.contains(&Some(true)) || on_a_page) {
            faults.push(format!("{}: {} does not stand in {}", row.told(), row.date, row.rests_on));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

impl Row {
    /// Whether the date stands in these rows; nothing where there are no such rows.
    fn is_dated_by(&self, tables: &Path, place: &str) -> Option<bool> {
        let Some((place, days)) = place.split_once(" + ") else {
            return Some(cells(tables, place)?.contains(&self.date));
        };
        let days: i64 = days.strip_suffix(" days")?.parse().ok()?;
        let date: jiff::civil::Date = self.date.parse().ok()?;
        let before = date.checked_sub(jiff::Span::new().days(days)).ok()?;
        Some(cells(tables, place)?.contains(&before.to_string()))
    }
}

/// The rows of a table about an instrument, and about one party where it is named, as one text; nothing where there are
/// none.
fn cells(tables: &Path, place: &str) -> Option<String> {
    let (table, about) = place.split_once('#')?;
    let (instrument, party) = about.split_once('/').map_or((about, None), |(id, party)| (id, Some(party)));
    let mut reader = csv::Reader::from_path(tables.join(table)).ok()?;
    let rows = reader.records().filter_map(Result::ok);
    let about = |row: &csv::StringRecord| {
        row.get(0) == Some(instrument) && party.is_none_or(|party| row.get(1) == Some(party))
    };
    let rows: Vec<String> = rows.filter(about).map(|row| row.iter().collect::<Vec<_>>().join(" ")).collect();
    (!rows.is_empty()).then(|| rows.join("\n"))
}
