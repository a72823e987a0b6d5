//! Resolving what people type: states, offences, measures and instruments, in any of four languages, any spelling.

use crate::index::{Library, LibraryError};
use crate::records::{Instrument, Measure, MeasureId, Offence, OffenceId, State};
use crate::text::{fold, plain};
use serde::de::DeserializeOwned;
use std::fmt;

/// How many near names or choices an error lists.
const MOST_CHOICES: usize = 6;

/// How alike a name must be to be offered (Jaro-Winkler similarity, 0 to 1).
const NEAR_ENOUGH: f64 = 0.8;

/// The longest name, in bytes, for which near ones are looked for. No name is half as long, and comparing takes time with
/// the length of both.
const LONGEST: usize = 512;

/// What a name was meant for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meant {
    /// A state.
    State,
    /// An offence.
    Offence,
    /// A measure.
    Measure,
    /// An instrument.
    Instrument,
}

impl Meant {
    /// The word of the index and of messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Offence => "offence",
            Self::Measure => "measure",
            Self::Instrument => "instrument",
        }
    }

    /// The command that lists all of them.
    fn listing(self) -> &'static str {
        match self {
            Self::State => "treaty-lookup terms states",
            Self::Offence => "treaty-lookup terms offences",
            Self::Measure => "treaty-lookup terms measures",
            Self::Instrument => "treaty-lookup search WORDS",
        }
    }
}

/// Why a name was not resolved.
#[derive(Debug, thiserror::Error)]
pub enum NameError {
    /// It names several; the choices are codes with names.
    Ambiguous {
        /// What was meant.
        meant: Meant,
        /// What was typed.
        typed: String,
        /// What it may mean.
        choices: Vec<String>,
    },
    /// It names nothing; the nearest names may help.
    Unknown {
        /// What was meant.
        meant: Meant,
        /// What was typed.
        typed: String,
        /// The nearest names.
        near: Vec<String>,
    },
    /// The index could not answer.
    Library(#[from] LibraryError),
}

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ambiguous { meant, typed, choices } => {
                write!(
                    f,
                    "the {} {:?} is ambiguous: did you mean {}?",
                    meant.word(),
                    plain(typed),
                    choices.join(", ")
                )
            }
            Self::Unknown { meant, typed, near } if near.is_empty() => {
                write!(f, "no {} is called {:?}; `{}` lists all", meant.word(), plain(typed), meant.listing())
            }
            Self::Unknown { meant, typed, near } => {
                let near = near.join(", ");
                let (word, listing) = (meant.word(), meant.listing());
                write!(
                    f,
                    "no {word} is called {:?}: did you mean {near}? (`{listing}` lists all)",
                    plain(typed)
                )
            }
            Self::Library(error) => error.fmt(f),
        }
    }
}

/// The state with this name.
///
/// # Errors
/// When the name is unknown or ambiguous, or the index cannot answer.
pub fn state(library: &Library, typed: &str) -> Result<State, NameError> {
    one(library, Meant::State, typed, |state: &State| format!("{} ({})", state.id, state.name.en))
}

/// The offence with this name, and its broader terms.
///
/// # Errors
/// When the name is unknown or ambiguous, or the index cannot answer.
pub fn offence(library: &Library, typed: &str) -> Result<(Offence, Vec<OffenceId>), NameError> {
    one(library, Meant::Offence, typed, |(offence, _): &(Offence, Vec<OffenceId>)| offence.id.to_string())
}

/// The measure with this name, and the broader ones that include it.
///
/// # Errors
/// When the name is unknown or ambiguous, or the index cannot answer.
pub fn measure(library: &Library, typed: &str) -> Result<(Measure, Vec<MeasureId>), NameError> {
    one(library, Meant::Measure, typed, |(measure, _): &(Measure, Vec<MeasureId>)| measure.id.to_string())
}

/// The instrument with this id, former id, short name or title, without its party rows.
///
/// # Errors
/// When the name is unknown or ambiguous, or the index cannot answer.
pub fn instrument(library: &Library, typed: &str) -> Result<Instrument, NameError> {
    if let Some(instrument) = library.instrument(&typed.into())? {
        return Ok(instrument);
    }
    one(library, Meant::Instrument, typed, |instrument: &Instrument| instrument.id.to_string())
}

fn one<T: DeserializeOwned>(
    library: &Library,
    meant: Meant,
    typed: &str,
    choice: impl Fn(&T) -> String,
) -> Result<T, NameError> {
    let folded = fold(typed);
    let mut found: Vec<T> = library.named(meant.word(), &folded)?;
    if found.len() > 1 {
        let choices = found.iter().take(MOST_CHOICES).map(choice).collect();
        return Err(NameError::Ambiguous { meant, typed: shortened(typed), choices });
    }
    match found.pop() {
        Some(found) => Ok(found),
        None => {
            let mut offered: Vec<String> = Vec::new();
            for name in near(library, meant, &folded)? {
                let known: Vec<T> = library.named(meant.word(), &name)?;
                // The folded form of an id or a title can be long, and cut: what can be copied is the id.
                let offers = match meant {
                    Meant::Instrument => known.iter().map(&choice).collect(),
                    _ => vec![name],
                };
                for offer in offers {
                    if !offered.contains(&offer) {
                        offered.push(offer);
                    }
                }
            }
            Err(NameError::Unknown { meant, typed: shortened(typed), near: offered })
        }
    }
}

/// Names that are alike, nearest first.
fn near(library: &Library, meant: Meant, folded: &str) -> Result<Vec<String>, LibraryError> {
    if folded.len() > LONGEST {
        return Ok(Vec::new());
    }
    let mut scored: Vec<(f64, String)> = library
        .names(meant.word())?
        .into_iter()
        .map(|name| (strsim::jaro_winkler(folded, &name), name))
        .filter(|(score, _)| *score >= NEAR_ENOUGH)
        .collect();
    scored.sort_by(|one, other| other.0.total_cmp(&one.0).then_with(|| one.1.cmp(&other.1)));
    Ok(scored.into_iter().map(|(_, name)| name).take(3).collect())
}

/// A line of a message is no place for a megabyte.
fn shortened(typed: &str) -> String {
    if typed.chars().count() > 60 {
        typed.chars().take(60).chain(['…']).collect()
    } else {
        typed.to_owned()
    }
}
