//! What the program says to people, in four languages. One file a language; keys and ids never translate.

use crate::records::OffenceId;
use crate::rules::{Condition, Reason};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::fmt;
use std::sync::{PoisonError, RwLock};
use unic_langid::LanguageIdentifier;

/// The languages, by two-letter code.
pub const LANGUAGES: [&str; 4] = ["en", "es", "pt", "fr"];

/// The text of each message by its id, in order of id.
type Messages = &'static [(&'static str, &'static str)];

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The messages of a language; English for a code that is none of the four.
fn messages(code: &str) -> Messages {
    match code {
        "es" => ES,
        "pt" => PT,
        "fr" => FR,
        _ => EN,
    }
}

/// A voice in one language. An answer says a few of its four hundred messages: each is read when it is first said.
pub struct Speech {
    language: &'static str,
    messages: Messages,
    /// The messages said so far.
    bundle: RwLock<FluentBundle<FluentResource>>,
}

impl fmt::Debug for Speech {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Speech").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Speech {
    /// The voice for a language tag or locale such as `es`, `pt_BR.UTF-8` or `fr-CA`; English for any other.
    ///
    /// ```
    /// use treaty_lookup::speech::Speech;
    /// assert_eq!(Speech::new("pt_BR.UTF-8").language(), "pt");
    /// assert_eq!(Speech::new("C").language(), "en");
    /// ```
    pub fn new(tag: &str) -> Self {
        let code = tag.get(..2).map(str::to_ascii_lowercase).unwrap_or_default();
        let whole = tag.len() == 2 || tag.get(2..3).is_some_and(|mark| "_-.@".contains(mark));
        let language = LANGUAGES.into_iter().find(|known| whole && *known == code).unwrap_or("en");
        let identifier: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        bundle.set_use_isolating(false);
        Self { language, messages: messages(language), bundle: RwLock::new(bundle) }
    }

    /// The text of a message.
    fn text(&self, id: &str) -> Option<&'static str> {
        let place = self.messages.binary_search_by_key(&id, |(id, _)| id).ok()?;
        self.messages.get(place).map(|(_, text)| *text)
    }

    /// A message that was said before.
    fn said(&self, id: &str, arguments: &FluentArgs) -> Option<String> {
        let bundle = self.bundle.read().unwrap_or_else(PoisonError::into_inner);
        let pattern = bundle.get_message(id)?.value()?;
        Some(bundle.format_pattern(pattern, Some(arguments), &mut Vec::new()).into_owned())
    }

    /// Reads a message. A broken one is left out, and found by the tests of this module.
    fn read(&self, id: &str) {
        let Some(text) = self.text(id) else { return };
        let read = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(read, _)| read);
        self.bundle.write().unwrap_or_else(PoisonError::into_inner).add_resource_overriding(read);
    }

    /// The two-letter code.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// The message with this id.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &FluentArgs::new())
    }

    /// The message with this id and its arguments.
    pub fn say_with(&self, id: &str, arguments: &FluentArgs) -> String {
        let said = self.said(id, arguments).or_else(|| {
            self.read(id);
            self.said(id, arguments)
        });
        said.unwrap_or_else(|| id.to_owned())
    }

    /// The name with this id, where there is one: words of records need not all have a name.
    pub fn name(&self, id: &str) -> Option<String> {
        self.text(id).is_some().then(|| self.say(id))
    }

    /// The names of languages given by their codes; a code that has no name here stands as it is.
    pub fn languages(&self, codes: &[String]) -> String {
        let name = |code: &String| self.name(&format!("language-{code}")).unwrap_or_else(|| code.clone());
        codes.iter().map(name).collect::<Vec<_>>().join(", ")
    }

    /// A condition in words; `label` gives the names of offences.
    pub fn condition(&self, condition: &Condition, label: impl Fn(&str) -> String) -> String {
        let mut arguments = FluentArgs::new();
        let id = match condition {
            Condition::Penalty { months, more_than, by_law_of } => {
                arguments.set("months", *months);
                arguments.set("law", self.say(&format!("law-{by_law_of}")));
                if *more_than { "if-penalty-more-than" } else { "if-penalty" }
            }
            Condition::Transnational => "if-transnational",
            Condition::OrganizedGroup => "if-organized-group",
            Condition::Predicate { offences } => {
                arguments.set("offences", listed(offences, label));
                "if-predicate"
            }
            Condition::Offence { offences } => {
                arguments.set("offences", listed(offences, label));
                "if-offence"
            }
            Condition::OffencesNotRead => "if-offences-not-read",
            Condition::OnItsList => "if-on-its-list",
            Condition::TakenAsBasis => "if-taken-as-basis",
            Condition::NotReplaced { by } => {
                arguments.set("other", by.to_string());
                "if-not-replaced"
            }
        };
        self.say_with(id, &arguments)
    }

    /// A reason as a sentence; `label` gives the names of states, terms and instruments.
    pub fn reason(&self, reason: &Reason, label: impl Fn(&str) -> String) -> String {
        let mut arguments = FluentArgs::new();
        let mut set = |name: &'static str, value: Option<String>| {
            arguments.set(name, value.map_or(FluentValue::None, FluentValue::from));
        };
        set("state", reason.state.as_ref().map(|state| label(state.as_str())));
        set("date", reason.date.map(|date| date.to_string()));
        set("term", reason.term.as_ref().map(|term| label(term)));
        set("other", reason.other.as_ref().map(ToString::to_string));
        let id = format!("reason-{}", reason.rule.id());
        let undated = format!("{id}-undated");
        let id = if reason.date.is_none() && self.text(&undated).is_some() { undated } else { id };
        self.say_with(&id, &arguments)
    }
}

fn listed(offences: &[OffenceId], label: impl Fn(&str) -> String) -> String {
    offences.iter().map(|offence| label(offence.as_str())).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// The file of a language as it was written.
    fn text_of(code: &str) -> &'static str {
        match code {
            "es" => include_str!("es.ftl"),
            "pt" => include_str!("pt.ftl"),
            "fr" => include_str!("fr.ftl"),
            _ => include_str!("en.ftl"),
        }
    }

    fn ids(code: &str) -> BTreeSet<String> {
        let message = |line: &str| line.split_once(" =").map(|(id, _)| id.to_owned());
        let starts = |line: &&str| line.starts_with(|first: char| first.is_ascii_lowercase());
        text_of(code).lines().filter(starts).filter_map(message).collect()
    }

    #[test]
    fn every_language_says_everything() {
        for code in LANGUAGES {
            assert_eq!(ids(code), ids("en"), "{code}");
        }
    }

    #[test]
    fn every_message_read_by_itself_is_what_it_is_in_the_whole() {
        for code in LANGUAGES {
            let whole = FluentResource::try_new(text_of(code).to_owned()).expect("every message parses");
            let alone = messages(code).iter().map(|(id, text)| {
                FluentResource::try_new((*text).to_owned()).unwrap_or_else(|_| panic!("{code} {id}"))
            });
            let alone: Vec<FluentResource> = alone.collect();
            let of_whole = whole.entries().map(|entry| format!("{entry:?}"));
            let of_whole: BTreeSet<String> = of_whole.filter(|entry| entry.starts_with("Message(")).collect();
            let of_each = alone.iter().flat_map(FluentResource::entries).map(|entry| format!("{entry:?}"));
            let of_each: BTreeSet<String> = of_each.collect();
            assert_eq!((of_each.len(), messages(code).len()), (ids(code).len(), ids(code).len()), "{code}");
            // A comment above a message belongs to it in the whole, and not where it is read by itself.
            assert_eq!(of_each, of_whole, "{code}");
            assert!(
                !of_each
                    .iter()
                    .any(|entry| entry.contains("Reference {") && entry.contains("MessageReference"))
            );
        }
    }
}
