//! Small records made by hand: two states that exist nowhere, AAA who asks and BBB who is asked.
//!
//! A row, a scope or a relation is written as in a record, without its source.

use jiff::civil::Date;
use treaty_lookup::records::{Instrument, StateId};
use treaty_lookup::rules::{
    Basis, Candidate, Condition, Decision, Facts, Question, Reason, Role, Rule, decide, join_all,
};

/// A record in the making.
#[derive(Clone, Debug, Default)]
pub struct Treaty {
    head: Vec<String>,
    list: Vec<String>,
    tables: Vec<(&'static str, String)>,
}

/// A treaty between AAA and BBB on assistance for every offence, in force since 2000.
pub fn treaty(id: &str) -> Treaty {
    let parties = "kind = 'bilateral'\nparties = ['AAA', 'BBB']\nentry_into_force = 2000-01-01";
    Treaty::default().head(&format!("id = '{id}'")).head(parties)
}

/// A convention of many states, in force since 1990; AAA and BBB are parties since 1995.
pub fn convention(id: &str) -> Treaty {
    open_convention(id).in_force("1990-01-01").party("AAA", "1995-01-01").party("BBB", "1995-06-01")
}

/// A convention without parties or dates.
pub fn open_convention(id: &str) -> Treaty {
    Treaty::default().head(&format!("id = '{id}'")).head("kind = 'multilateral'")
}

impl Treaty {
    /// A line at the top of the record; a later line for the same key takes the earlier one's place.
    pub fn head(mut self, line: &str) -> Self {
        let key = line.split('=').next().map(str::to_owned).unwrap_or_default();
        self.head.retain(|known| !known.starts_with(&key));
        self.head.extend(line.lines().map(str::to_owned));
        self
    }

    pub fn in_force(self, day: &str) -> Self {
        self.head(&format!("entry_into_force = {}", date(day)))
    }

    pub fn signed(self, day: &str) -> Self {
        self.head(&format!("signed_on = {}", date(day)))
    }

    pub fn party(self, state: &str, since: &str) -> Self {
        self.row(&format!("state = '{state}', in_force_on = {}", date(since)))
    }

    pub fn row(mut self, row: &str) -> Self {
        self.list.push(row.to_owned());
        self
    }

    fn table(mut self, name: &'static str, fields: &str) -> Self {
        self.tables.push((name, fields.to_owned()));
        self
    }

    pub fn scope(self, fields: &str) -> Self {
        self.table("scope", fields)
    }

    /// Every offence for these measures.
    pub fn any_offence(self, measures: &str) -> Self {
        self.scope(&format!("measures = [{measures}], offences = ['any']"))
    }

    pub fn provision(self, fields: &str) -> Self {
        self.table("provision", &format!("summary = '', {fields}"))
    }

    pub fn relation(self, fields: &str) -> Self {
        self.table("relation", fields)
    }

    pub fn observed(self, fields: &str) -> Self {
        self.table("observation", fields)
    }

    pub fn statement(self, fields: &str) -> Self {
        self.table("statement", &format!("summary = '', {fields}"))
    }

    /// A page beside `page`, which every fact rests on that names none.
    pub fn page(self, fields: &str) -> Self {
        self.table("source", fields)
    }

    /// The record.
    pub fn record(&self) -> Instrument {
        let mut text = self.head.join("\n") + "\ntitle.en = 'A treaty'\n";
        if !self.head.iter().any(|line| line.starts_with("main_source")) {
            text += "main_source = 'page'\n";
        }
        let (parties, whole): (Vec<_>, Vec<_>) =
            self.list.iter().partition(|row| row.trim_start().starts_with("state"));
        text += "[participation]\nsource = 'page'\n";
        whole.iter().for_each(|line| text += &format!("{line}\n"));
        let rows: Vec<_> = parties.iter().map(|row| format!("{{ {row} }}")).collect();
        text += &format!("party = [{}]\n", rows.join(", "));
        text += "[[source]]\nid = 'page'\nurl = 'https://example.org'\ngrade = 'depositary'\nread_on = 2026-01-01\n";
        for (name, fields) in &self.tables {
            let sourced = *name == "source" || fields.contains("source =");
            let source = if sourced { "" } else { ", source = 'page'" };
            text += &format!("[[x.{name}]]\nrow = {{ {fields}{source} }}\n");
        }
        assembled(&text)
    }
}

/// The text as a record: `[[x.scope]] row = {…}` becomes one entry of `scope`.
fn assembled(text: &str) -> Instrument {
    let mut table: toml::Table = toml::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    if let Some(toml::Value::Table(kinds)) = table.remove("x") {
        for (kind, rows) in kinds {
            let known = table.entry(kind).or_insert_with(|| toml::Value::Array(Vec::new()));
            let rows = rows.as_array().into_iter().flatten();
            let rows = rows.filter_map(|row| row.get("row").cloned());
            known.as_array_mut().expect("an array of tables").extend(rows);
        }
    }
    table.try_into().unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// A date as TOML writes it: to the day bare, to the month or year in quotes.
fn date(text: &str) -> String {
    if text.len() == 10 { text.to_owned() } else { format!("'{text}'") }
}

pub fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

/// A question in the making: AAA asks BBB for assistance on 1 June 2010.
#[derive(Clone, Debug)]
pub struct Asking(pub Question);

pub fn ask() -> Asking {
    let question = Question::new("AAA".into(), "BBB".into(), day("2010-06-01"));
    Asking(question.about(vec!["assistance".into()], false))
}

impl Asking {
    pub fn on(mut self, text: &str) -> Self {
        self.0.on = day(text);
        self
    }

    /// The measure, then the broader ones that include it.
    pub fn measure(mut self, line: &[&str]) -> Self {
        self.0.measure = line.iter().copied().map(Into::into).collect();
        self
    }

    /// The offence, then its broader terms.
    pub fn offence(mut self, line: &[&str]) -> Self {
        self.0.offence = line.iter().copied().map(Into::into).collect();
        self
    }

    pub fn fact(mut self, set: impl FnOnce(&mut Facts)) -> Self {
        set(&mut self.0.facts);
        self
    }

    /// BBB asks AAA instead.
    pub fn turned_round(mut self) -> Self {
        std::mem::swap(&mut self.0.requesting, &mut self.0.requested);
        self
    }

    pub fn candidates(&self, treaties: &[Treaty]) -> Vec<Candidate> {
        let side = |state: &StateId| vec![state.clone()];
        let (one, other) = (side(&self.0.requesting), side(&self.0.requested));
        treaties.iter().map(|treaty| Candidate::from_record(&treaty.record(), &one, &other)).collect()
    }

    /// Runs the whole chain.
    pub fn among(&self, treaties: &[Treaty]) -> Outcome {
        let candidates = self.candidates(treaties);
        let joined = join_all(&candidates, &self.0);
        Outcome::from(decide(&joined, &self.0))
    }
}

/// One instrument that applies.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub id: String,
    pub role: Role,
    pub basis: Basis,
    pub since: Option<String>,
    pub conditions: Vec<Condition>,
    pub reasons: Vec<Reason>,
}

/// What the chain found, free of what it was found in.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    pub found: Vec<Found>,
    pub aside: Vec<(String, Reason)>,
}

impl From<Decision<'_>> for Outcome {
    fn from(decision: Decision) -> Self {
        let found = decision.findings.into_iter().map(|finding| Found {
            id: finding.joined.id().to_string(),
            role: finding.role,
            basis: finding.basis,
            since: finding.joined.since.map(|since| since.to_string()),
            conditions: finding.conditions,
            reasons: finding.reasons,
        });
        let aside =
            decision.set_aside.into_iter().map(|aside| (aside.joined.id().to_string(), aside.because));
        Self { found: found.collect(), aside: aside.collect() }
    }
}

impl Outcome {
    pub fn get(&self, id: &str) -> &Found {
        let found = self.found.iter().find(|found| found.id == id);
        found.unwrap_or_else(|| panic!("{id} does not apply: {:?}", self.aside))
    }

    pub fn ids(&self) -> Vec<&str> {
        self.found.iter().map(|found| found.id.as_str()).collect()
    }

    pub fn role(&self, id: &str) -> Role {
        self.get(id).role
    }

    /// The rules behind an instrument that applies.
    pub fn rules(&self, id: &str) -> Vec<Rule> {
        self.get(id).reasons.iter().map(|reason| reason.rule).collect()
    }

    /// The reason of one rule behind an instrument that applies.
    pub fn reason(&self, id: &str, rule: Rule) -> &Reason {
        let reason = self.get(id).reasons.iter().find(|reason| reason.rule == rule);
        reason.unwrap_or_else(|| panic!("{rule:?} is not among {:?}", self.rules(id)))
    }

    /// The reason that set an instrument aside.
    pub fn because(&self, id: &str) -> &Reason {
        let aside = self.aside.iter().find(|(aside, _)| aside == id);
        aside.map(|(_, reason)| reason).unwrap_or_else(|| panic!("{id} was not set aside: {:?}", self.ids()))
    }

    /// The rule that set an instrument aside.
    pub fn why_not(&self, id: &str) -> Rule {
        self.because(id).rule
    }
}
