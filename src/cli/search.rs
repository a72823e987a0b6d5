//! `treaty-lookup search WORDS`.

use super::between::a_grade;
use super::facts::{a_day, a_first_day, today};
use super::output::Output;
use super::shelf::Records;
use super::{Failure, Outcome};
use crate::answer::{self, FoundState};
use crate::index::{Filter, Library, parse_query};
use crate::names;
use crate::records::{Grade, Kind};
use jiff::civil::Date;

/// Search titles, names and summaries in four languages: words, '"a phrase"', prefix*, fuzzy~, -not.
#[derive(Debug, clap::Args)]
pub struct Search {
    /// The words; without any, everything that passes the filters
    #[arg(required_unless_present_any =
        ["party", "measure", "offence", "kind", "since", "until", "status", "grade"])]
    words: Vec<String>,
    /// This state has a part in it; may be given more than once
    #[arg(long, value_name = "STATE")]
    party: Vec<String>,
    /// It opens this measure
    #[arg(long)]
    measure: Option<String>,
    /// It covers this offence
    #[arg(long, visible_alias = "offense")]
    offence: Option<String>,
    /// Bilateral or multilateral
    #[arg(long, value_parser = a_kind)]
    kind: Option<Kind>,
    /// Signed or adopted on this day or later
    #[arg(long, value_name = "DATE", value_parser = a_first_day)]
    since: Option<Date>,
    /// Signed or adopted on this day or earlier
    #[arg(long, value_name = "DATE", value_parser = a_day)]
    until: Option<Date>,
    /// In force or not, today
    #[arg(long, value_enum)]
    status: Option<FoundState>,
    /// Its main facts come from a source of this grade or better
    #[arg(long, value_name = "GRADE", value_parser = a_grade)]
    grade: Option<Grade>,
    /// The most instruments to list
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u16).range(1..=1000))]
    limit: u16,
}

impl Search {
    /// Prints what was found.
    pub fn run(&self, records: &Records, output: &Output) -> Result<Outcome, Failure> {
        let query = self.words.join(" ");
        let clauses = parse_query(&query).map_err(|fault| Failure::Question(fault.to_string()))?;
        let found = records.ask(|library| {
            let search = answer::Search {
                query: query.clone(),
                clauses: clauses.clone(),
                filter: self.filter(library)?,
                kind: self.kind,
                since: self.since,
                until: self.until,
                status: self.status,
                grade: self.grade,
                limit: usize::from(self.limit),
            };
            Ok(answer::search(library, &search, today(), &output.speech)?)
        })?;
        output.print(&found)?;
        Ok(if found.instruments.is_empty() { Outcome::Nothing } else { Outcome::Found })
    }

    fn filter(&self, library: &Library) -> Result<Filter, Failure> {
        let parties = self.party.iter().map(|typed| Ok(names::state(library, typed)?.id));
        Ok(Filter {
            parties: parties.collect::<Result<_, Failure>>()?,
            measure: match &self.measure {
                Some(typed) => names::measure(library, typed)?.1,
                None => Vec::new(),
            },
            offence: match &self.offence {
                Some(typed) => names::offence(library, typed)?.1,
                None => Vec::new(),
            },
        })
    }
}

fn a_kind(word: &str) -> Result<Kind, String> {
    match word {
        "bilateral" => Ok(Kind::Bilateral),
        "multilateral" => Ok(Kind::Multilateral),
        _ => Err("the kinds are bilateral and multilateral".into()),
    }
}
