//! One case into one line of the answer. Everything that questions share is here, so that threads can work side by side.

use super::columns::{Column, Heading, Rest, Words};
use super::fault::Fault;
use super::layout::Layout;
use super::lines::{Case, Text};
use crate::answer::{self, Answer, Brief, SCHEMA, Vocabularies};
use crate::cli::facts::{a_day, not_after, yes_or_no};
use crate::index::{Library, LibraryError, Memo};
use crate::names::{self, NameError};
use crate::records::{InstrumentId, Measure, MeasureId, OffenceId, StateId};
use crate::rules::{Facts, Question};
use crate::speech::Speech;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;
use std::sync::Arc;

/// How much of an answer a line holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Detail {
    /// The ids of the instruments that apply, in order.
    Ids,
    /// Also role, coverage with its conditions, and since when.
    #[default]
    Brief,
    /// The JSON of `between`.
    Full,
}

/// What a line says beside its number and the columns that are passed through.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Said {
    /// The instruments alone.
    Ids {
        /// The version of this form.
        schema: u32,
        /// The ids of the instruments that apply, in order.
        instruments: Vec<InstrumentId>,
    },
    /// The short answer.
    Brief(Brief),
    /// The answer of `between`.
    Full(Box<Answer>),
    /// What is wrong with the line.
    Wrong {
        /// What and where.
        error: Fault,
    },
}

/// One line of the answers of a batch.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Line<'a> {
    /// The line of the input on which the case starts, counted from one.
    pub line: u64,
    /// The columns that the batch does not read, as they stood.
    #[serde(skip_serializing_if = "Rest::is_empty")]
    #[schemars(with = "Option<std::collections::BTreeMap<String, serde_json::Value>>")]
    pub case: Rest<'a>,
    /// The answer, or what is wrong.
    #[serde(flatten)]
    pub said: Said,
}

/// How a line ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// An instrument applies.
    Found,
    /// None applies.
    Nothing,
    /// The line is bad.
    Bad,
}

/// A name as a batch has resolved it, or why not.
type Resolved<T> = Result<T, String>;

/// What all cases share.
pub struct Desk<'a> {
    library: &'a Library,
    speech: &'a Speech,
    detail: Detail,
    today: Date,
    /// Who asks where a case does not say.
    requesting: Option<String>,
    vocabularies: Vocabularies,
    states: Memo<String, Resolved<StateId>>,
    offences: Memo<String, Resolved<Vec<OffenceId>>>,
    measures: Memo<String, Resolved<(Measure, Vec<MeasureId>)>>,
}

/// Why a case has no answer.
enum Trouble {
    Case(Fault),
    Library(LibraryError),
}

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Self {
        Self::Case(fault)
    }
}

impl From<LibraryError> for Trouble {
    fn from(error: LibraryError) -> Self {
        Self::Library(error)
    }
}

/// Names kept at once; a file of cases uses a few hundred spellings.
const NAMES: usize = 1 << 14;

impl<'a> Desk<'a> {
    /// A desk for cases that are answered in this language.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn new(
        library: &'a Library,
        speech: &'a Speech,
        detail: Detail,
        today: Date,
        requesting: Option<String>,
    ) -> Result<Self, LibraryError> {
        Ok(Self {
            library,
            speech,
            detail,
            today,
            requesting,
            vocabularies: Vocabularies::gather(library, speech.language())?,
            states: Memo::new(NAMES),
            offences: Memo::new(NAMES),
            measures: Memo::new(NAMES),
        })
    }

    /// The line for a case, laid out, with its line break.
    ///
    /// # Errors
    /// When the index cannot be read, which ends the batch.
    pub fn answer(
        &self,
        case: &Case,
        headings: &[Heading],
        layout: &Layout,
    ) -> Result<(Vec<u8>, Verdict), LibraryError> {
        let (words, fault) = match &case.text {
            Text::Json(line) => Words::from_json(line),
            Text::Fields(fields) => Words::from_fields(headings, fields),
            Text::Bad(fault) => (Words::default(), Some(fault.clone())),
        };
        let said = match fault {
            Some(error) => Said::Wrong { error },
            None => match self.question(&words).and_then(|question| Ok(self.say(&question)?)) {
                Ok(said) => said,
                Err(Trouble::Case(error)) => Said::Wrong { error },
                Err(Trouble::Library(error)) => return Err(error),
            },
        };
        let verdict = said.verdict();
        let line = layout.write(&Line { line: case.line, case: words.rest, said })?;
        Ok((line, verdict))
    }

    fn say(&self, question: &Question) -> Result<Said, LibraryError> {
        if self.detail == Detail::Full {
            return Ok(Said::Full(Box::new(answer::between(self.library, question, self.speech)?)));
        }
        let brief = answer::brief(self.library, question, &self.vocabularies, self.speech)?;
        Ok(match self.detail {
            Detail::Ids => {
                let instruments = brief.instruments.into_iter().map(|one| one.id).collect();
                Said::Ids { schema: SCHEMA, instruments }
            }
            _ => Said::Brief(brief),
        })
    }

    fn question(&self, words: &Words) -> Result<Question, Trouble> {
        let requesting = words.of(Column::Requesting).or(self.requesting.as_deref());
        let requesting = self.state(Column::Requesting, requesting)?;
        let requested = self.state(Column::Requested, words.of(Column::Requested))?;
        if requesting == requested {
            let message = format!("{requesting} cannot ask itself: name two different states");
            return Err(Fault::new("name", message).in_column(Column::Requested.word()).into());
        }
        let on = day(words, Column::On)?.unwrap_or(self.today);
        let mut question = Question::new(requesting, requested, on);
        if let Some(offence) = words.of(Column::Offence) {
            question.offence = self.offence(Column::Offence, offence)?;
        }
        if let Some(measure) = words.of(Column::Measure) {
            let found = self
                .measures
                .get_or(&measure.to_owned(), || resolved(names::measure(self.library, measure)))?;
            let (measure, line) = known(Column::Measure, &found)?;
            question = question.about(line, measure.channel);
        }
        question.facts = self.facts(words, on)?;
        Ok(question)
    }

    fn facts(&self, words: &Words, on: Date) -> Result<Facts, Trouble> {
        let answer = |column: Column| match words.of(column) {
            Some(word) => yes_or_no(word).map(Some).map_err(|message| value(column, message)),
            None => Ok(None),
        };
        let penalty = match words.of(Column::Penalty) {
            Some(word) => Some(word.parse().map_err(|_| {
                value(Column::Penalty, "a whole number of months is wanted, 0 to 65535".to_owned())
            })?),
            None => None,
        };
        let predicate = match words.of(Column::Predicate) {
            Some(word) => Some(self.offence(Column::Predicate, word)?),
            None => None,
        };
        let earlier = |column: Column| {
            let day = day(words, column)?;
            not_after(column.word(), day, on).map_err(|message| Fault::new("facts", message))?;
            Ok::<_, Fault>(day)
        };
        Ok(Facts {
            penalty_months: penalty,
            transnational: answer(Column::Transnational)?,
            organized_group: answer(Column::OrganizedGroup)?,
            national_of_requested: answer(Column::NationalOfRequested)?,
            committed_on: earlier(Column::CommittedOn)?,
            requested_on: earlier(Column::RequestedOn)?,
            predicate,
        })
    }

    fn state(&self, column: Column, word: Option<&str>) -> Result<StateId, Trouble> {
        let Some(word) = word else {
            return Err(Fault::new("missing", "no state is named").in_column(column.word()).into());
        };
        let found = self
            .states
            .get_or(&word.to_owned(), || resolved(names::state(self.library, word).map(|state| state.id)))?;
        known(column, &found)
    }

    fn offence(&self, column: Column, word: &str) -> Result<Vec<OffenceId>, Trouble> {
        let found = self.offences.get_or(&word.to_owned(), || {
            resolved(names::offence(self.library, word).map(|(_, line)| line))
        })?;
        known(column, &found)
    }
}

/// A name that means nothing is remembered like one that does: looking for the nearest names takes long.
fn resolved<T>(found: Result<T, NameError>) -> Result<Resolved<T>, LibraryError> {
    match found {
        Ok(found) => Ok(Ok(found)),
        Err(NameError::Library(error)) => Err(error),
        Err(error) => Ok(Err(error.to_string())),
    }
}

fn known<T: Clone>(column: Column, found: &Arc<Resolved<T>>) -> Result<T, Trouble> {
    match &**found {
        Ok(found) => Ok(found.clone()),
        Err(message) => Err(Fault::new("name", message).in_column(column.word()).into()),
    }
}

fn day(words: &Words, column: Column) -> Result<Option<Date>, Fault> {
    let Some(word) = words.of(column) else { return Ok(None) };
    a_day(word).map(Some).map_err(|message| Fault::new("date", message).in_column(column.word()))
}

fn value(column: Column, message: String) -> Fault {
    Fault::new("value", message).in_column(column.word())
}

impl Said {
    /// The ids of what applies, in order.
    pub fn ids(&self) -> Vec<&str> {
        match self {
            Self::Ids { instruments, .. } => instruments.iter().map(InstrumentId::as_str).collect(),
            Self::Brief(brief) => brief.instruments.iter().map(|one| one.id.as_str()).collect(),
            Self::Full(answer) => answer.instruments.iter().map(|one| one.id.as_str()).collect(),
            Self::Wrong { .. } => Vec::new(),
        }
    }

    fn verdict(&self) -> Verdict {
        match self {
            Self::Wrong { .. } => Verdict::Bad,
            said if said.ids().is_empty() => Verdict::Nothing,
            _ => Verdict::Found,
        }
    }
}
