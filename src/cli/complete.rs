//! Completion: what a shell offers for a word that is being typed. The shell asks the program itself, so the choices are
//! those of the records in use.

use super::shelf::Records;
use crate::index::Library;
use crate::records::Names;
use crate::speech::Speech;
use crate::text::fold;
use clap_complete::engine::CompletionCandidate;
use clap_complete::env::Shells;
use std::env;
use std::ffi::OsStr;
use std::io;
use std::path::PathBuf;

/// The variable by which a shell asks.
pub const VARIABLE: &str = "TREATY_LOOKUP_COMPLETE";

/// The registration script for a shell, to be sourced at its start.
///
/// # Errors
/// When the script cannot be made.
pub fn script(shell: &str) -> io::Result<Vec<u8>> {
    let mut script = Vec::new();
    if let Some(known) = Shells::builtins().completer(shell) {
        let name = "treaty-lookup";
        known.write_registration(VARIABLE, name, name, name, &mut script)?;
    }
    Ok(script)
}

/// One thing that may be meant: the words for it, best first, and what it is.
struct Choice {
    words: Vec<String>,
    help: String,
}

/// States, by name or code.
pub fn states(typed: &OsStr) -> Vec<CompletionCandidate> {
    offered(typed, |library, language| {
        let choice = |state: crate::records::State| {
            let mut words = names(&state.name, language);
            words.extend(state.aliases.iter().map(String::as_str).flat_map(typeable));
            words.push(state.id.to_string());
            Choice { words, help: format!("{} · {}", state.id, state.name.in_language(language)) }
        };
        library.states().ok().map(|states| states.into_iter().map(choice).collect())
    })
}

/// Offences, by id or name.
pub fn offences(typed: &OsStr) -> Vec<CompletionCandidate> {
    offered(typed, |library, language| {
        let choice = |offence: crate::records::Offence| term(offence.id.as_str(), &offence.name, language);
        library.offences().ok().map(|file| file.offence.into_iter().map(choice).collect())
    })
}

/// Measures, by id or name.
pub fn measures(typed: &OsStr) -> Vec<CompletionCandidate> {
    offered(typed, |library, language| {
        let choice = |measure: crate::records::Measure| term(measure.id.as_str(), &measure.name, language);
        library.measures().ok().map(|file| file.measure.into_iter().map(choice).collect())
    })
}

/// Instruments, by id.
pub fn instruments(typed: &OsStr) -> Vec<CompletionCandidate> {
    offered(typed, |library, _| {
        let choice = |id: String| Choice { words: vec![id], help: String::new() };
        library.instrument_ids().ok().map(|ids| ids.into_iter().map(choice).collect())
    })
}

fn term(id: &str, name: &Names, language: &str) -> Choice {
    let mut words = vec![id.to_owned()];
    words.extend(names(name, language));
    Choice { words, help: name.in_language(language).to_owned() }
}

/// The names of a thing as they can be typed: that of the user's language first.
fn names(name: &Names, language: &str) -> Vec<String> {
    [name.in_language(language)].into_iter().chain(name.all()).flat_map(typeable).collect()
}

/// A name as one word that needs no quotes: as it is spelled, and without its accents.
fn typeable(name: &str) -> impl Iterator<Item = String> + use<> {
    let folded = fold(name).replace(' ', "-");
    let spelled = name.to_lowercase().replace(' ', "-");
    let one_word = spelled.chars().all(|letter| letter.is_alphanumeric() || letter == '-');
    one_word.then_some(spelled).into_iter().chain([folded])
}

/// For each thing the first of its words that goes on from what was typed. Where the records cannot be opened nothing is
/// offered: a shell that waits for a word is no place for a message.
fn offered(typed: &OsStr, all: impl Fn(&Library, &str) -> Option<Vec<Choice>>) -> Vec<CompletionCandidate> {
    let Some(typed) = typed.to_str() else { return Vec::new() };
    let folder = env::var_os("TREATY_LOOKUP_DATA").map(PathBuf::from);
    let opened = Records::at(folder.as_deref(), true).and_then(|records| records.open());
    let Ok(library) = opened else { return Vec::new() };
    let language = ["TREATY_LOOKUP_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];
    let language = language.into_iter().find_map(|name| env::var(name).ok().filter(|tag| !tag.is_empty()));
    let speech = Speech::new(&language.unwrap_or_default());
    let choices = all(&library, speech.language()).unwrap_or_default();
    let going_on = |choice: &Choice| choice.words.iter().find(|word| word.starts_with(typed)).cloned();
    let candidate = |choice: Choice| {
        let help = (!choice.help.is_empty()).then(|| choice.help.clone().into());
        going_on(&choice).map(|word| CompletionCandidate::new(word).help(help))
    };
    choices.into_iter().filter_map(candidate).collect()
}
