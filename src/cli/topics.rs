//! `treaty-lookup topics`: what several commands share, told once.

use super::Outcome;
use super::schema::print;
use crate::speech::Speech;

/// A topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Topic {
    /// How days are written, and what a month or a year stands for.
    Dates,
    /// How states, offences, measures and instruments may be named.
    Names,
    /// The formats of answers.
    Formats,
    /// What the exit codes say.
    ExitCodes,
}

impl Topic {
    fn message(self) -> &'static str {
        match self {
            Self::Dates => "topic-dates",
            Self::Names => "topic-names",
            Self::Formats => "topic-formats",
            Self::ExitCodes => "topic-exit-codes",
        }
    }
}

/// Prints a topic; without one, all of them.
///
/// # Errors
/// When it cannot be printed.
pub fn run(topic: Option<Topic>, speech: &Speech) -> anyhow::Result<Outcome> {
    let all = [Topic::Dates, Topic::Names, Topic::Formats, Topic::ExitCodes];
    let shown: Vec<String> = all
        .into_iter()
        .filter(|one| topic.is_none_or(|topic| topic == *one))
        .map(|one| speech.say(one.message()))
        .collect();
    print(shown.join("\n\n").as_bytes())?;
    Ok(Outcome::Found)
}
