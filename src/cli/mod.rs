//! The command line: words into typed questions, answers into formats, and an exit code that scripts rest on.

mod authority;
pub mod batch;
mod between;
pub mod case;
pub mod check;
mod complete;
mod config;
mod country;
mod examples;
mod export;
mod facts;
mod file;
mod gate;
mod index;
mod later;
mod man;
mod matrix;
pub mod new;
mod output;
mod parties;
mod request;
mod schema;
mod search;
mod shelf;
mod show;
mod status;
mod terms;
mod timeline;
mod topics;

use crate::index::Library;
use crate::names::{self, NameError};
use crate::records::{Kind, StateId};
use crate::render::Format;
use crate::speech::LANGUAGES;
use crate::text::{is_hostile, plain};
use clap::builder::{PossibleValuesParser, Styles};
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum, error::ErrorKind};
use config::{Colour, Config};
use later::Later;
use output::Output;
use shelf::Records;
use std::env;
use std::io::{self, Write};
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
    /// A folder of your own records, laid over those of the program; or an index built by `index --to`
    #[arg(long, global = true, value_name = "DIR", env = "TREATY_LOOKUP_DATA")]
    data: Option<PathBuf>,
    /// How to print the answer [default: table]
    // A word, because `export` has formats of its own under the same flag.
    #[arg(long, global = true, value_parser = formats(), env = "TREATY_LOOKUP_FORMAT")]
    format: Option<String>,
    /// The columns of tables, in this order: id,title
    #[arg(long, global = true, value_name = "COLUMNS", value_delimiter = ',')]
    fields: Vec<String>,
    /// The language of the answer; from the locale where not given
    #[arg(long, global = true, value_name = "LANG", value_parser = LANGUAGES, env = "TREATY_LOOKUP_LANG")]
    lang: Option<String>,
    /// When to use colours [default: auto]
    #[arg(long, global = true, value_enum, visible_alias = "color", env = "TREATY_LOOKUP_COLOUR")]
    colour: Option<Colour>,
    /// Print nothing; the exit code speaks
    #[arg(short, long, global = true)]
    quiet: bool,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Which instruments apply between two states
    #[command(after_help = examples::BETWEEN)]
    Between(Later<between::Between>),
    /// Answer many cases, one line each, in the same order
    #[command(after_help = examples::BATCH)]
    Batch(Later<batch::Batch>),
    /// One instrument, as an entry to read
    #[command(after_help = examples::SHOW)]
    Show(Later<show::Show>),
    /// Who takes part in an instrument, on a day
    #[command(after_help = examples::PARTIES)]
    Parties(Later<parties::PartiesOf>),
    /// Everything known of one state
    #[command(after_help = examples::COUNTRY)]
    Country(Later<country::CountryOf>),
    /// Who receives and who sends for a state
    #[command(after_help = examples::AUTHORITY)]
    Authority(Later<authority::AuthorityOf>),
    /// The legal relation of two states through time
    #[command(after_help = examples::TIMELINE)]
    Timeline(Later<timeline::TimelineOf>),
    /// Every ordered pair of some states
    #[command(after_help = examples::MATRIX)]
    Matrix(Later<matrix::MatrixOf>),
    /// A draft request for the officer to complete
    #[command(after_help = examples::REQUEST)]
    Request(Later<request::RequestOf>),
    /// Search titles, names and summaries
    #[command(after_help = examples::SEARCH)]
    Search(Later<search::Search>),
    /// The vocabulary: offences, measures, states
    #[command(after_help = examples::TERMS)]
    Terms(Later<terms::Terms>),
    /// What is in the data, and how old it is
    #[command(after_help = examples::DATA_STATUS)]
    DataStatus(Later<status::StatusCommand>),
    /// The index kept in the cache folder
    #[command(after_help = examples::INDEX)]
    Index(Later<index::IndexCommand>),
    /// Say everything that is wrong with records, with file, line, column and remedy
    #[command(after_help = examples::CHECK)]
    Check {
        /// The folder of records; `data` in the current folder, or else the program's own
        folder: Option<PathBuf>,
        /// Lay the files out anew first
        #[arg(long)]
        fix: bool,
    },
    /// Write a commented skeleton of a record
    #[command(after_help = examples::NEW)]
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
    /// All records, for other programs and search engines
    #[command(after_help = examples::EXPORT)]
    // Described at once: a `--format` of its own keeps the common one away.
    Export(export::Export),
    /// What is in force, and from where: flags, environment, configuration file
    #[command(after_help = examples::CONFIG)]
    Config,
    /// The JSON Schema of what a command prints
    #[command(after_help = examples::SCHEMA)]
    Schema {
        /// The command; all of them where none is named
        #[arg(value_parser = PossibleValuesParser::new(schema::commands()))]
        command: Option<String>,
    },
    /// The script that teaches a shell to complete
    #[command(after_help = examples::COMPLETIONS)]
    Completions {
        /// The shell
        #[arg(value_parser = ["bash", "zsh", "fish", "powershell", "elvish"])]
        shell: String,
    },
    /// Manual pages
    #[command(after_help = examples::MAN)]
    Man {
        /// Write a page for each subcommand into this folder; to standard output only the first where none is named
        #[arg(long, value_name = "DIR")]
        output: Option<PathBuf>,
    },
    /// What several commands share, told once: dates, names, formats, exit codes
    #[command(after_help = examples::TOPICS, visible_alias = "help-topics")]
    Topics {
        /// The topic; all of them where none is named
        #[arg(value_enum)]
        topic: Option<topics::Topic>,
    },
}

/// The words of `--format`.
fn formats() -> PossibleValuesParser {
    let words = Format::value_variants().iter().filter_map(ValueEnum::to_possible_value);
    PossibleValuesParser::new(words.map(|word| word.help(clap::builder::StyledStr::new())))
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// An instrument applies; something was found.
    Found,
    /// None applies; nothing was found.
    Nothing,
    /// Something of the input was wrong; the rest was answered.
    Wrong,
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
    clap_complete::CompleteEnv::with_factory(Cli::command).var(complete::VARIABLE).complete();
    let parsed = command().try_get_matches().and_then(|matches| {
        let cli = Cli::from_arg_matches(&matches)?;
        Ok((cli, matches))
    });
    let (cli, matches) = match parsed {
        Ok(parsed) => parsed,
        Err(error) => return usage(&error),
    };
    if let Some(ended) = without_records(&cli.command, cli.common.quiet) {
        return ended.unwrap_or_else(|error| fail(&Failure::Answer(error), &cli.common));
    }
    let answered = Config::gather(&cli.common, &matches).and_then(|config| {
        let output = Output::new(&config, &cli.common);
        match &cli.command {
            Command::Config => return Ok((config.run(&output)?, false)),
            Command::Topics { topic } => return Ok((topics::run(*topic, &output.speech)?, false)),
            _ => {}
        }
        let records = Records::at(config.data.value.as_deref(), cli.common.quiet)?;
        let outcome = answer(&cli.command, &records, &output);
        let broken = records.report_faults();
        Ok((outcome?, broken))
    });
    match answered {
        Err(failure) => fail(&failure, &cli.common),
        Ok((_, true)) => ExitCode::from(3),
        Ok((Outcome::Found, _)) => ExitCode::SUCCESS,
        Ok((Outcome::Nothing, _)) => ExitCode::from(1),
        Ok((Outcome::Wrong, _)) => ExitCode::from(2),
    }
}

/// The command line as this run needs it.
fn command() -> clap::Command {
    let mut command = Cli::command();
    if !output::has_colours() {
        command = command.styles(Styles::plain());
    }
    if env::args_os().nth(1).is_some_and(|first| first == "--help" || first == "-h") {
        // Its own help, for which no command need know what all have in common.
        command = command.mut_args(|argument| argument.global(false));
    }
    command
}

/// Commands that answer from the records, in the language and format of the user.
fn answer(command: &Command, records: &Records, output: &Output) -> Result<Outcome, Failure> {
    match command {
        Command::Between(Later(command)) => command.run(records, output),
        Command::Batch(Later(command)) => command.run(records, output),
        Command::Show(Later(command)) => command.run(records, output),
        Command::Parties(Later(command)) => command.run(records, output),
        Command::Country(Later(command)) => command.run(records, output),
        Command::Authority(Later(command)) => command.run(records, output),
        Command::Timeline(Later(command)) => command.run(records, output),
        Command::Matrix(Later(command)) => command.run(records, output),
        Command::Request(Later(command)) => command.run(records, output),
        Command::Search(Later(command)) => command.run(records, output),
        Command::Terms(Later(command)) => command.run(records, output),
        Command::DataStatus(Later(command)) => command.run(records, output),
        Command::Index(Later(command)) => command.run(records, output),
        Command::Export(command) => command.run(records),
        _ => Ok(Outcome::Found),
    }
}

/// Commands that ask no records and need no configuration say by themselves how they ended; nothing for the others.
fn without_records(command: &Command, quiet: bool) -> Option<anyhow::Result<ExitCode>> {
    Some(match command {
        Command::Check { folder, fix } => check::run(folder.as_deref(), *fix, quiet),
        Command::New { kind, parties, output } => {
            let parties: Vec<StateId> =
                parties.iter().map(|code| StateId::new(code.to_uppercase())).collect();
            new::run(*kind, &parties, output.as_deref())
        }
        Command::Schema { command } => schema::run(command.as_deref()),
        Command::Completions { shell } => {
            complete::script(shell).map_err(Into::into).and_then(|script| schema::print(&script))
        }
        Command::Man { output } => man::run(Cli::command(), output.as_deref()),
        _ => return None,
    })
}

/// Help and version go to stdout with 0, a wrong word to stderr with 2; a closed pipe ends quietly.
fn usage(error: &clap::Error) -> ExitCode {
    if !error.use_stderr() && !output::has_colours() {
        let _ = io::stdout().lock().write_all(error.render().ansi().to_string().as_bytes());
        return ExitCode::SUCCESS;
    }
    // What was typed stands in the message.
    let text = error.render().to_string();
    if text.lines().any(|line| line.contains(is_hostile)) {
        text.lines().for_each(|line| eprintln!("{}", plain(line)));
    } else {
        let _ = error.print();
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_subcommand_shows_an_example() {
        for command in Cli::command().get_subcommands() {
            assert!(command.get_after_help().is_some(), "{}", command.get_name());
        }
    }
}
