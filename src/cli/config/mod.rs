//! What is in force: flags, then the environment, then the configuration file, then the program's own choice.

mod file;

use super::output::Output;
use super::{Common, Failure, Outcome};
use crate::answer::{Setting, Settings};
use crate::files;
use crate::render::Format;
use crate::text::utf8;
use clap::ValueEnum;
use clap::parser::{ArgMatches, ValueSource};
use etcetera::BaseStrategy;
pub use file::Colour;
use std::env;
use std::io::ErrorKind;
use std::path::PathBuf;

/// The variable that names another configuration file.
const FILE: &str = "TREATY_LOOKUP_CONFIG";

/// The variable that names who asks.
const REQUESTING: &str = "TREATY_LOOKUP_REQUESTING";

/// Where a choice was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// On the command line.
    Flag,
    /// In this variable of the environment.
    Environment(&'static str),
    /// In the configuration file.
    File,
    /// Nowhere: the program's own choice.
    Default,
}

/// A choice and where it was made.
#[derive(Clone, Debug)]
pub struct Choice<T> {
    /// The choice.
    pub value: T,
    /// Where it was made.
    pub origin: Origin,
}

/// Everything that can be chosen.
#[derive(Debug)]
pub struct Config {
    /// The configuration file, where the system names a folder for it; whether it is there.
    pub file: Option<(PathBuf, bool)>,
    /// A folder of the user's own records.
    pub data: Choice<Option<PathBuf>>,
    /// The language, as a code or locale.
    pub lang: Choice<String>,
    /// The format of answers.
    pub format: Choice<Format>,
    /// When to use colours.
    pub colour: Choice<Colour>,
    /// Who asks where a question does not say.
    pub requesting: Choice<Option<String>>,
}

impl Config {
    /// Gathers what flags, environment and file say.
    pub fn gather(common: &Common, matches: &ArgMatches) -> Result<Self, Failure> {
        let file = path();
        let (said, there) = match &file {
            Some(path) => read(path)?,
            None => (file::Said::default(), false),
        };
        let origin = |flag: &str, variable| match matches.value_source(flag) {
            Some(ValueSource::EnvVariable) => Origin::Environment(variable),
            _ => Origin::Flag,
        };
        let requesting = env::var(REQUESTING).ok().filter(|state| !state.is_empty());
        // The words were checked already; one that is no format of answers is one of `export`.
        let format = common.format.as_deref().and_then(|word| Format::from_str(word, true).ok());
        Ok(Self {
            file: file.map(|path| (path, there)),
            data: first(common.data.clone(), origin("data", "TREATY_LOOKUP_DATA"), said.data).optional(),
            lang: first(common.lang.clone(), origin("lang", "TREATY_LOOKUP_LANG"), said.lang)
                .unwrap_or_else(locale),
            format: first(format, origin("format", "TREATY_LOOKUP_FORMAT"), said.format).or_default(),
            colour: first(common.colour, origin("colour", "TREATY_LOOKUP_COLOUR"), said.colour).or_default(),
            requesting: first(requesting, Origin::Environment(REQUESTING), said.requesting).optional(),
        })
    }

    /// What is in force and from where, as an answer.
    pub fn run(&self, output: &Output) -> Result<Outcome, Failure> {
        let word = |word: &Option<PathBuf>| word.as_ref().map(|path| path.display().to_string());
        let settings = vec![
            setting("data", word(&self.data.value), &self.data.origin),
            setting("lang", Some(output.speech.language().to_owned()), &self.lang.origin),
            setting("format", name(&self.format.value), &self.format.origin),
            setting("colour", name(&self.colour.value), &self.colour.origin),
            setting("requesting", self.requesting.value.clone(), &self.requesting.origin),
        ];
        let (file, file_exists) = match &self.file {
            Some((path, there)) => (Some(path.display().to_string()), *there),
            None => (None, false),
        };
        output.print(&Settings { schema: crate::answer::SCHEMA, file, file_exists, settings })?;
        Ok(Outcome::Found)
    }
}

/// The configuration file: the one the environment names, else that of the user's folder.
fn path() -> Option<PathBuf> {
    let named = env::var_os(FILE).filter(|path| !path.is_empty()).map(PathBuf::from);
    named.or_else(|| {
        let base = etcetera::choose_base_strategy().ok()?;
        Some(base.config_dir().join("treaty-lookup").join("config.toml"))
    })
}

fn read(path: &std::path::Path) -> Result<(file::Said, bool), Failure> {
    match files::bytes(path) {
        Ok(bytes) => {
            let text = utf8(&bytes).map_err(|(line, column)| {
                Failure::Question(format!("{}:{line}:{column}: invalid UTF-8", path.display()))
            })?;
            Ok((file::read(path, text).map_err(Failure::Question)?, true))
        }
        // Nobody needs a configuration file, unless the environment names one.
        Err(error) if error.kind() == ErrorKind::NotFound && env::var_os(FILE).is_none() => {
            Ok((file::Said::default(), false))
        }
        Err(error) => Err(Failure::Question(format!(
            "the configuration file {} cannot be read: {error}",
            path.display()
        ))),
    }
}

/// A choice that may not have been made yet.
struct Open<T>(Option<Choice<T>>);

fn first<T>(given: Option<T>, origin: Origin, said: Option<T>) -> Open<T> {
    let given = given.map(|value| Choice { value, origin });
    Open(given.or_else(|| said.map(|value| Choice { value, origin: Origin::File })))
}

impl<T> Open<T> {
    fn unwrap_or_else(self, otherwise: impl FnOnce() -> Choice<T>) -> Choice<T> {
        self.0.unwrap_or_else(otherwise)
    }

    fn optional(self) -> Choice<Option<T>> {
        match self.0 {
            Some(Choice { value, origin }) => Choice { value: Some(value), origin },
            None => Choice { value: None, origin: Origin::Default },
        }
    }
}

impl<T: Default> Open<T> {
    fn or_default(self) -> Choice<T> {
        self.unwrap_or_else(|| Choice { value: T::default(), origin: Origin::Default })
    }
}

/// The locale, in the order in which programs look for it.
fn locale() -> Choice<String> {
    let set = |name: &'static str| {
        let value = env::var(name).ok().filter(|value| !value.is_empty())?;
        Some(Choice { value, origin: Origin::Environment(name) })
    };
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
    locale.unwrap_or(Choice { value: String::new(), origin: Origin::Default })
}

fn name(value: &impl ValueEnum) -> Option<String> {
    value.to_possible_value().map(|word| word.get_name().to_owned())
}

fn setting(name: &'static str, value: Option<String>, origin: &Origin) -> Setting {
    let (from, variable) = match origin {
        Origin::Flag => ("flag", None),
        Origin::Environment(variable) => ("environment", Some(*variable)),
        Origin::File => ("file", None),
        Origin::Default => ("default", None),
    };
    Setting { name, value, from, variable }
}
