//! `treaty-lookup timeline A B`.

use super::complete;
use super::facts::{a_day, today};
use super::file::Target;
use super::output::Output;
use super::shelf::Records;
use super::{Failure, Outcome, two_states};
use crate::answer;
use crate::names;
use crate::render::svg;
use crate::rules::Question;
use clap_complete::engine::ArgValueCompleter;
use jiff::civil::Date;
use std::path::PathBuf;

/// The legal relation of two states through time: what was signed, joined, came into force, was replaced, ended.
#[derive(Debug, clap::Args)]
pub struct TimelineOf {
    /// One state: a name in any of four languages, or an ISO code
    #[arg(add = ArgValueCompleter::new(complete::states))]
    one: String,
    /// The other
    #[arg(add = ArgValueCompleter::new(complete::states))]
    other: String,
    /// Only what opens this measure
    #[arg(long)]
    #[arg(add = ArgValueCompleter::new(complete::measures))]
    measure: Option<String>,
    /// The last day of the line: 2007-06-01, 2007-06 or 2007 (their last day), today
    #[arg(long, value_name = "DATE", value_parser = a_day)]
    on: Option<Date>,
    /// Also draw it into this file
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
    /// Replace the file if it exists
    #[arg(long, requires = "svg")]
    force: bool,
}

impl TimelineOf {
    /// Prints the line, and draws it where that was asked for.
    pub fn run(&self, records: &Records, output: &Output) -> Result<Outcome, Failure> {
        let timeline = records.ask(|library| {
            let (one, other) = two_states(library, &self.one, &self.other)?;
            let mut question = Question::new(one, other, self.on.unwrap_or_else(today));
            if let Some(typed) = &self.measure {
                let (measure, line) = names::measure(library, typed)?;
                question = question.about(line, measure.channel);
            }
            Ok(answer::timeline(library, &question, &output.speech)?)
        })?;
        if let Some(path) = &self.svg {
            let picture = svg::timeline(&timeline, &output.speech);
            Target { path, force: self.force }.bytes(picture.as_bytes())?;
        }
        output.print(&timeline)?;
        Ok(if timeline.instruments.is_empty() { Outcome::Nothing } else { Outcome::Found })
    }
}
