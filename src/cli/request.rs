//! `treaty-lookup request REQUESTING REQUESTED`.

use super::case;
use super::complete;
use super::facts::{FactArgs, a_day, today};
use super::file::Target;
use super::output::{self, Output};
use super::shelf::Records;
use super::{Failure, Outcome, two_states};
use crate::answer::{self, Answer, Applied, Case, Draft};
use crate::index::Library;
use crate::names;
use crate::records::Instrument;
use crate::rules::Question;
use clap_complete::engine::ArgValueCompleter;
use fluent_bundle::FluentArgs;
use jiff::civil::Date;
use std::path::PathBuf;

/// A draft request for the officer to complete: authorities, legal bases, headed blanks, undertakings, checklist.
///
/// Ends with 1 while mandatory blanks remain, so that a script can wait for them.
#[derive(Debug, clap::Args)]
pub struct RequestOf {
    /// The requesting State: a name in any of four languages, or an ISO code
    #[arg(add = ArgValueCompleter::new(complete::states))]
    requesting: String,
    /// The requested State
    #[arg(add = ArgValueCompleter::new(complete::states))]
    requested: String,
    /// The offence, by id or in your own words
    #[arg(long, visible_alias = "offense")]
    #[arg(add = ArgValueCompleter::new(complete::offences))]
    offence: String,
    /// What you need: extradition, mutual-legal-assistance …
    #[arg(long)]
    #[arg(add = ArgValueCompleter::new(complete::measures))]
    measure: String,
    /// Make it under this instrument; under the first that applies where none is named
    #[arg(long, value_name = "INSTRUMENT")]
    #[arg(add = ArgValueCompleter::new(complete::instruments))]
    instrument: Option<String>,
    /// The day of the request: 2007-06-01, 2007-06 or 2007 (their last day), today
    #[arg(long, value_name = "DATE", value_parser = a_day)]
    on: Option<Date>,
    #[command(flatten)]
    facts: FactArgs,
    /// Fill blanks from this file: a line `key = "text"` for each (`--format ids` lists the keys that remain)
    #[arg(long, value_name = "FILE")]
    case: Option<PathBuf>,
    /// Write it into this file instead, in the format of its ending: .md, .html, .docx, .json
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Replace the file if it exists
    #[arg(long, requires = "output")]
    force: bool,
}

impl RequestOf {
    /// Prints or writes the draft, and says what remains.
    pub fn run(&self, records: &Records, output: &Output) -> Result<Outcome, Failure> {
        let case = match &self.case {
            Some(path) => Some(case::read(path)?),
            None => None,
        };
        let values: Case = case.as_ref().map(case::CaseFile::values).unwrap_or_default();
        let draft = records.ask(|library| self.draft(library, &values, output))?;
        let Some(draft) = draft else {
            if !output.is_quiet() {
                output::complain(&output.speech.say("request-none"));
            }
            return Ok(Outcome::Nothing);
        };
        if let Some(case) = &case {
            let keys: Vec<&str> = draft.blanks.iter().map(|blank| blank.key).collect();
            case.check(&keys).map_err(Failure::Question)?;
        }
        match &self.output {
            Some(path) => {
                Target { path, force: self.force }.bytes(&output.rendered(&draft, path)?)?;
            }
            None => output.print(&draft)?,
        }
        if draft.remaining.is_empty() {
            return Ok(Outcome::Found);
        }
        if !output.is_quiet() {
            let keys = FluentArgs::from_iter([("keys", draft.remaining.join(", "))]);
            output::complain(&output.speech.say_with("request-remaining", &keys));
        }
        Ok(Outcome::Nothing)
    }

    fn draft(&self, library: &Library, case: &Case, output: &Output) -> Result<Option<Draft>, Failure> {
        let (requesting, requested) = two_states(library, &self.requesting, &self.requested)?;
        let on = self.on.unwrap_or_else(today);
        let mut question = Question::new(requesting, requested, on);
        question.offence = names::offence(library, &self.offence)?.1;
        let (measure, line) = names::measure(library, &self.measure)?;
        question = question.about(line, measure.channel);
        question.facts = self.facts.facts(library, on)?;
        // What was set aside tells why an instrument that was named cannot be used.
        question.thorough = self.instrument.is_some();
        let answer = answer::between(library, &question, &output.speech)?;
        let chosen = match &self.instrument {
            Some(typed) => chosen(&answer, &names::instrument(library, typed)?, output)?,
            None => match answer.instruments.first() {
                Some(first) => first,
                None => return Ok(None),
            },
        };
        Ok(Some(answer::draft(library, &question, &answer, chosen, case, &output.speech)?))
    }
}

/// The instrument that was named, or why it cannot be used for this request.
fn chosen<'a>(answer: &'a Answer, record: &Instrument, output: &Output) -> Result<&'a Applied, Failure> {
    if let Some(found) = answer.instruments.iter().find(|one| one.id == record.id) {
        return Ok(found);
    }
    let aside = answer.set_aside.iter().find(|aside| aside.id == record.id);
    let reason = aside.and_then(|aside| aside.reasons.last());
    let because = match reason {
        Some(reason) => output.speech.reason(reason, |id| answer.labels.of(id)),
        None => {
            let measure = answer.question.measure.as_ref();
            let opens =
                record.scope.iter().any(|scope| scope.measures.iter().any(|one| Some(one) == measure));
            output.speech.say(if opens { "refused-not-bound" } else { "reason-measure-not-offered" })
        }
    };
    let article =
        reason.and_then(|reason| reason.article.as_ref()).map(|article| format!(" (art. {article})"));
    let article = article.unwrap_or_default();
    let arguments =
        FluentArgs::from_iter([("id", record.id.to_string()), ("because", format!("{because}{article}"))]);
    Err(Failure::Question(output.speech.say_with("request-refused", &arguments)))
}
