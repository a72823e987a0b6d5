//! `treaty-lookup between REQUESTING REQUESTED`.

use super::complete;
use super::facts::{FactArgs, a_day, today};
use super::gate::{Gate, Requirement, gate};
use super::output::{Output, complain};
use super::shelf::Records;
use super::{Failure, Outcome, two_states};
use crate::answer::{self, Answer, Labels};
use crate::index::Library;
use crate::names;
use crate::records::{Grade, MeasureId};
use crate::render::pages::account::Account;
use crate::render::pages::between::{Depth, Shown};
use crate::rules::Question;
use clap_complete::engine::ArgValueCompleter;
use jiff::civil::Date;
use std::mem::ManuallyDrop;

/// The answer, the headline measures, and what is required of the answer.
type Asked = (Answer, Vec<MeasureId>, Vec<Gate>);

/// Which instruments apply between two states: the one that asks, and the one that is asked.
#[derive(Debug, clap::Args)]
pub struct Between {
    /// The requesting State: a name in any of four languages, or an ISO code; may be left out where the configuration
    /// names one
    #[arg(add = ArgValueCompleter::new(complete::states))]
    requesting: String,
    /// The requested State
    #[arg(add = ArgValueCompleter::new(complete::states))]
    requested: Option<String>,
    /// The offence, by id or in your own words (`treaty-lookup terms offences`)
    #[arg(long, visible_alias = "offense")]
    #[arg(add = ArgValueCompleter::new(complete::offences))]
    offence: Option<String>,
    /// What you need: extradition, mutual-legal-assistance … (`treaty-lookup terms measures`)
    #[arg(long)]
    #[arg(add = ArgValueCompleter::new(complete::measures))]
    measure: Option<String>,
    /// The day the answer is for: 2007-06-01, 2007-06 or 2007 (their last day), today
    #[arg(long, value_name = "DATE", value_parser = a_day)]
    on: Option<Date>,
    #[command(flatten)]
    facts: FactArgs,
    /// Who is bound, and since when, must rest on sources of at least this grade
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
    /// Say of one instrument which step set it aside, or what it is for this question
    #[arg(long, value_name = "INSTRUMENT")]
    why_not: Option<String>,
    /// End with 1, and say why, unless the answer has this: bilateral, primary:ID, role:WORD (such as legal-basis),
    /// in-force-before:DATE
    #[arg(long, value_name = "REQUIREMENT")]
    require: Vec<Requirement>,
}

impl Between {
    /// Answers the question.
    pub fn run(&self, records: &Records, output: &Output) -> Result<Outcome, Failure> {
        if let Some(instrument) = &self.why_not {
            return self.account_for(instrument, records, output);
        }
        let (answer, principal, gates) = records.ask(|library| self.ask(library, output))?;
        // Nor is the answer taken apart: the process ends with it.
        let answer = ManuallyDrop::new(answer);
        let depth = Depth { all: self.all, explain: self.explain, signed: self.include_signed };
        output.print(&Shown { answer: &answer, depth, principal })?;
        let unmet: Vec<String> =
            gates.iter().filter_map(|gate| gate.unmet(&answer, &output.speech)).collect();
        if !output.is_quiet() {
            unmet.iter().for_each(|why| complain(why));
        }
        let found = !answer.instruments.is_empty() && unmet.is_empty();
        Ok(if found { Outcome::Found } else { Outcome::Nothing })
    }

    fn ask(&self, library: &Library, output: &Output) -> Result<Asked, Failure> {
        let gates = self.require.iter().map(|requirement| gate(library, requirement));
        let gates = gates.collect::<Result<Vec<Gate>, _>>()?;
        let answer = answer::between(library, &self.question(library, output)?, &output.speech)?;
        let measures = library.measure_lines()?.into_iter().filter(|measure| measure.principal);
        Ok((answer, measures.filter_map(|measure| measure.line.into_iter().next()).collect(), gates))
    }

    /// Who asks and who is asked; a single state is the one that is asked.
    fn states<'a>(&'a self, output: &'a Output) -> Result<(&'a str, &'a str), Failure> {
        match (&self.requested, output.requesting()) {
            (Some(requested), _) => Ok((&self.requesting, requested)),
            (None, Some(usual)) => Ok((usual, &self.requesting)),
            (None, None) => Err(Failure::Question(
                "name two states, the one that asks and the one that is asked, or say who usually asks \
                 (requesting = \"…\" in the configuration; see `treaty-lookup config`)"
                    .into(),
            )),
        }
    }

    /// The words of the command line as a question.
    fn question(&self, library: &Library, output: &Output) -> Result<Question, Failure> {
        let (requesting, requested) = self.states(output)?;
        let (requesting, requested) = two_states(library, requesting, requested)?;
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
        Ok(question)
    }

    /// Accounts for one instrument, whether it applies or not.
    fn account_for(&self, instrument: &str, records: &Records, output: &Output) -> Result<Outcome, Failure> {
        let verdict = records.ask(|library| {
            let question = self.question(library, output)?;
            let id = names::instrument(library, instrument)?.id;
            let verdict = answer::why_not(library, &question, &id, &output.speech)?;
            let labels = Labels::gather(library, &question, output.speech.language())?;
            Ok(verdict.map(|verdict| Account { verdict, labels }))
        })?;
        let Some(account) = verdict else { return Ok(Outcome::Nothing) };
        output.print(&account)?;
        Ok(if account.verdict.role.is_some() { Outcome::Found } else { Outcome::Nothing })
    }
}

pub(super) fn a_grade(word: &str) -> Result<Grade, String> {
    let grades = [Grade::Secondary, Grade::Government, Grade::Depositary];
    let grade = grades.into_iter().find(|grade| grade.as_str() == word);
    grade.ok_or_else(|| "the grades are depositary, government and secondary".into())
}
