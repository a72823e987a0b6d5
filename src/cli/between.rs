//! `treaty-lookup between REQUESTING REQUESTED`.

use super::facts::{FactArgs, a_day, today};
use super::output::Output;
use super::shelf::Records;
use super::{Failure, Outcome, two_states};
use crate::answer::{self, Answer};
use crate::index::Library;
use crate::names;
use crate::records::{Grade, MeasureId};
use crate::render::pages::between::{Depth, Shown};
use crate::rules::Question;
use jiff::civil::Date;

/// Which instruments apply between two states: the one that asks, and the one that is asked.
#[derive(Debug, clap::Args)]
pub struct Between {
    /// The requesting State: a name in any of four languages, or an ISO code
    requesting: String,
    /// The requested State
    requested: String,
    /// The offence, by id or in your own words (`treaty-lookup terms offences`)
    #[arg(long, visible_alias = "offense")]
    offence: Option<String>,
    /// What you need: extradition, mutual-legal-assistance … (`treaty-lookup terms measures`)
    #[arg(long)]
    measure: Option<String>,
    /// The day the answer is for: 2007-06-01, 2007-06 or 2007 (their last day), today
    #[arg(long, value_name = "DATE", value_parser = a_day)]
    on: Option<Date>,
    #[command(flatten)]
    facts: FactArgs,
    /// Leave out facts from sources below this grade
    #[arg(long, value_name = "GRADE", value_parser = a_grade)]
    grade: Option<Grade>,
    /// Show why: every step with its rule, article and source
    #[arg(long)]
    explain: bool,
    /// Also show what was set aside, and every condition
    #[arg(long)]
    all: bool,
    /// Also list what is only signed
    #[arg(long)]
    include_signed: bool,
}

impl Between {
    /// Answers the question.
    pub fn run(&self, records: &Records, output: &Output) -> Result<Outcome, Failure> {
        let (answer, principal) = records.ask(|library| self.ask(library, output))?;
        let depth = Depth { all: self.all, explain: self.explain, signed: self.include_signed };
        output.print(&Shown { answer: &answer, depth, principal })?;
        Ok(if answer.instruments.is_empty() { Outcome::Nothing } else { Outcome::Found })
    }

    fn ask(&self, library: &Library, output: &Output) -> Result<(Answer, Vec<MeasureId>), Failure> {
        let (requesting, requested) = two_states(library, &self.requesting, &self.requested)?;
        let on = self.on.unwrap_or_else(today);
        let mut question = Question::new(requesting, requested, on);
        if let Some(typed) = &self.offence {
            question.offence = names::offence(library, typed)?.1;
        }
        if let Some(typed) = &self.measure {
            let (measure, line) = names::measure(library, typed)?;
            question = question.about(line, measure.channel);
        }
        question.facts = self.facts.facts(library, on)?;
        question.grade = self.grade;
        question.thorough = self.all;
        let answer = answer::between(library, &question, &output.speech)?;
        let measures = library.measure_lines()?.into_iter().filter(|measure| measure.principal);
        Ok((answer, measures.filter_map(|measure| measure.line.into_iter().next()).collect()))
    }
}

pub(super) fn a_grade(word: &str) -> Result<Grade, String> {
    let grades = [Grade::Secondary, Grade::Government, Grade::Depositary];
    let grade = grades.into_iter().find(|grade| grade.as_str() == word);
    grade.ok_or_else(|| "the grades are depositary, government and secondary".into())
}
