//! The command line: words into typed questions, answers into formats, and an exit code that scripts rest on.

mod authority;
mod between;
mod case;
pub mod check;
mod country;
mod facts;
mod file;
mod index;
mod matrix;
pub mod new;
mod output;
mod parties;
mod request;
mod search;
mod shelf;
mod show;
mod status;
mod terms;
mod timeline;

use crate::index::Library;
use crate::names::{self, NameError};
use crate::records::{Kind, StateId};
use crate::render::Format;
use crate::speech::LANGUAGES;
use clap::{Parser, Subcommand, error::ErrorKind};
use output::Output;
use shelf::Records;
use std::path::PathBuf;
use std::process::ExitCode;

const EXAMPLES: &str = "\
Examples:
  treaty-lookup between peru brazil --offence money-laundering
  treaty-lookup between perú brasil --offence \"lavado de activos\" --measure extradition --explain
  treaty-lookup between PER BRA --measure mutual-legal-assistance --on 2007-06-01 --format json
  treaty-lookup parties oas-mla-1992 --on 2007-06-01
  treaty-lookup search \"controlled delivery\"

Exit codes:
  0  an instrument applies (or: found)      2  the question or an input is wrong
  1  none applies (or: nothing found)       3  it could not be answered (I/O, broken data)

A finding aid for counsel, not legal advice.";

/// Which treaty can I use between these two countries, for this offence, for what I need, on this day, and what does it
/// demand of me? Answers offline, from sourced records.
#[derive(Debug, Parser)]
#[command(name = "treaty-lookup", version, after_help = EXAMPLES, max_term_width = 100, infer_subcommands = true)]
struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Command,
}

/// What every command takes.
#[derive(Debug, clap::Args)]
struct Common {
    /// A folder of your own records, laid over those of the program
    #[arg(long, global = true, value_name = "DIR", env = "TREATY_LOOKUP_DATA")]
    data: Option<PathBuf>,
    /// How to print the answer
    #[arg(long, global = true, value_enum, default_value_t, env = "TREATY_LOOKUP_FORMAT")]
    format: Format,
    /// The language of the answer; from the locale where not given
    #[arg(long, global = true, value_name = "LANG", value_parser = LANGUAGES, env = "TREATY_LOOKUP_LANG")]
    lang: Option<String>,
    /// Print nothing; the exit code speaks
    #[arg(short, long, global = true)]
    quiet: bool,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Which instruments apply between two states
    Between(between::Between),
    /// One instrument, as an entry to read
    Show(show::Show),
    /// Who takes part in an instrument, on a day
    Parties(parties::PartiesOf),
    /// Everything known of one state
    Country(country::CountryOf),
    /// Who receives and who sends for a state
    Authority(authority::AuthorityOf),
    /// The legal relation of two states through time
    Timeline(timeline::TimelineOf),
    /// Every ordered pair of some states
    Matrix(matrix::MatrixOf),
    /// A draft request for the officer to complete
    Request(request::RequestOf),
    /// Search titles, names and summaries
    Search(search::Search),
    /// The vocabulary: offences, measures, states
    Terms(terms::Terms),
    /// What is in the data, and how old it is
    DataStatus(status::StatusCommand),
    /// The index kept in the cache folder
    Index(index::IndexCommand),
    /// Say everything that is wrong with records, with file, line, column and remedy
    Check {
        /// The folder of records; `data` in the current folder, or else the program's own
        folder: Option<PathBuf>,
        /// Lay the files out anew first
        #[arg(long)]
        fix: bool,
    },
    /// Write a commented skeleton of a record
    New {
        /// Between two parties, or open to more
        #[arg(long, value_enum)]
        kind: Kind,
        /// The parties of a bilateral instrument, by their ISO codes: PER,BRA
        #[arg(long, value_delimiter = ',')]
        parties: Vec<String>,
        /// Write to this file, which must not exist; to standard output where none is named
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// An instrument applies; something was found.
    Found,
    /// None applies; nothing was found.
    Nothing,
}

/// Why a command could not answer.
#[derive(Debug)]
enum Failure {
    /// The question or an input is wrong.
    Question(String),
    /// It could not be answered.
    Answer(anyhow::Error),
}

impl<E: Into<anyhow::Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        let error: anyhow::Error = error.into();
        match error.downcast_ref::<NameError>() {
            Some(NameError::Library(_)) | None => Self::Answer(error),
            Some(name) => Self::Question(name.to_string()),
        }
    }
}

/// Two different states by the names typed.
fn two_states(library: &Library, one: &str, other: &str) -> Result<(StateId, StateId), Failure> {
    let (one, other) = (names::state(library, one)?, names::state(library, other)?);
    if one.id == other.id {
        let message = format!("{} cannot ask itself: name two different states", one.name.en);
        return Err(Failure::Question(message));
    }
    Ok((one.id, other.id))
}

/// Runs the command line of this process.
pub fn run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return usage(&error),
    };
    match &cli.command {
        Command::Check { folder, fix } => return by_itself(check::run(folder.as_deref(), *fix), &cli.common),
        Command::New { kind, parties, output } => {
            let parties: Vec<StateId> =
                parties.iter().map(|code| StateId::new(code.to_uppercase())).collect();
            return by_itself(new::run(*kind, &parties, output.as_deref()), &cli.common);
        }
        _ => {}
    }
    let output = Output::new(&cli.common);
    let records = match Records::new(&cli.common) {
        Ok(records) => records,
        Err(failure) => return fail(&failure, &cli.common),
    };
    let outcome = match &cli.command {
        Command::Between(command) => command.run(&records, &output),
        Command::Show(command) => command.run(&records, &output),
        Command::Parties(command) => command.run(&records, &output),
        Command::Country(command) => command.run(&records, &output),
        Command::Authority(command) => command.run(&records, &output),
        Command::Timeline(command) => command.run(&records, &output),
        Command::Matrix(command) => command.run(&records, &output),
        Command::Request(command) => command.run(&records, &output),
        Command::Search(command) => command.run(&records, &output),
        Command::Terms(command) => command.run(&records, &output),
        Command::DataStatus(command) => command.run(&records, &output),
        Command::Index(command) => command.run(&records, &output),
        Command::Check { .. } | Command::New { .. } => Ok(Outcome::Found),
    };
    let broken = records.report_faults();
    match outcome {
        Err(failure) => fail(&failure, &cli.common),
        Ok(_) if broken => ExitCode::from(3),
        Ok(Outcome::Found) => ExitCode::SUCCESS,
        Ok(Outcome::Nothing) => ExitCode::from(1),
    }
}

/// Commands that work on record files, not on answers from the index, say by themselves how they ended.
fn by_itself(ended: anyhow::Result<ExitCode>, common: &Common) -> ExitCode {
    ended.unwrap_or_else(|error| fail(&Failure::Answer(error), common))
}

/// Help and version go to stdout with 0, a wrong word to stderr with 2; a closed pipe ends quietly.
fn usage(error: &clap::Error) -> ExitCode {
    let _ = error.print();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => ExitCode::SUCCESS,
        _ => ExitCode::from(2),
    }
}

fn fail(failure: &Failure, common: &Common) -> ExitCode {
    let (message, code) = match failure {
        Failure::Question(message) => (message.clone(), 2),
        Failure::Answer(error) => (format!("{error:#}"), 3),
    };
    if !common.quiet {
        output::complain(&message);
    }
    ExitCode::from(code)
}
