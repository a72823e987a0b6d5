//! `between … --require`: what a script demands of an answer before a file is sent.

use super::facts::a_day;
use crate::answer::{Answer, Applied};
use crate::index::Library;
use crate::names::{self, NameError};
use crate::records::{InstrumentId, Kind, Tri};
use crate::rules::{Basis, Role};
use crate::speech::Speech;
use fluent_bundle::FluentArgs;
use jiff::civil::Date;
use std::str::FromStr;

/// One requirement. It looks at the answer only: it never changes what applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Requirement {
    /// A treaty between just the two applies.
    Bilateral,
    /// This instrument comes first, named by its id, short name or title.
    Primary(String),
    /// An instrument has this place in the answer.
    Role(Role),
    /// An instrument does this for the request.
    Basis(Basis),
    /// The first instrument has bound both since before this day.
    InForceBefore(Date),
}

const ROLES: [(&str, Role); 4] = [
    ("primary", Role::Primary),
    ("alternative", Role::Alternative),
    ("complement", Role::Complement),
    ("fallback", Role::Fallback),
];

const BASES: [(&str, Basis); 5] = [
    ("legal-basis", Basis::LegalBasis),
    ("procedure", Basis::Procedure),
    ("optional-basis", Basis::OptionalBasis),
    ("widens", Basis::Widens),
    ("channel", Basis::Channel),
];

fn by_word<T: Copy>(words: &[(&str, T)], word: &str) -> Option<T> {
    words.iter().find(|(known, _)| *known == word).map(|(_, value)| *value)
}

impl FromStr for Requirement {
    type Err = String;

    /// Reads `bilateral`, `primary:ID`, `role:WORD` or `in-force-before:DATE`.
    fn from_str(text: &str) -> Result<Self, String> {
        let (kind, value) = text.split_once(':').unwrap_or((text, ""));
        match (kind, value) {
            ("bilateral", "") => Ok(Self::Bilateral),
            ("primary", id) if !id.is_empty() => Ok(Self::Primary(id.to_owned())),
            ("role", word) => {
                let role = by_word(&ROLES, word).map(Self::Role);
                role.or_else(|| by_word(&BASES, word).map(Self::Basis)).ok_or_else(|| {
                    let roles = ROLES.iter().map(|(word, _)| *word);
                    let words: Vec<&str> = roles.chain(BASES.iter().map(|(word, _)| *word)).collect();
                    format!("the roles are {}", words.join(", "))
                })
            }
            ("in-force-before", day) => a_day(day).map(Self::InForceBefore),
            _ => Err("a requirement is bilateral, primary:ID, role:WORD or in-force-before:DATE".to_owned()),
        }
    }
}

/// A requirement with the names in it resolved.
#[derive(Clone, Debug)]
pub enum Gate {
    /// The first must be this one.
    First(InstrumentId),
    /// Any other requirement.
    Other(Requirement),
}

/// The requirement, once what it names is known to exist: a slip in a script is no reason of law.
///
/// # Errors
/// When it names an instrument that is unknown or ambiguous, or the index cannot answer.
pub fn gate(library: &Library, requirement: &Requirement) -> Result<Gate, NameError> {
    match requirement {
        Requirement::Primary(name) => Ok(Gate::First(names::instrument(library, name)?.id)),
        other => Ok(Gate::Other(other.clone())),
    }
}

impl Gate {
    /// Why the answer does not meet it; nothing where it does.
    pub fn unmet(&self, answer: &Answer, speech: &Speech) -> Option<String> {
        let none = answer.instruments.is_empty();
        let first = answer.instruments.first();
        let any = |holds: &dyn Fn(&Applied) -> bool| answer.instruments.iter().any(holds);
        let mut arguments = FluentArgs::new();
        let name_first = |arguments: &mut FluentArgs| {
            arguments.set("first", first.map(|one| one.id.to_string()).unwrap_or_default());
        };
        let message = match self {
            Self::Other(Requirement::Bilateral) => {
                (!any(&|one| one.kind == Kind::Bilateral)).then_some("require-bilateral")
            }
            Self::First(id) => {
                arguments.set("id", id.to_string());
                name_first(&mut arguments);
                let leads = first.is_some_and(|one| one.id == *id && one.role == Role::Primary);
                (!leads).then_some("require-primary")
            }
            Self::Other(Requirement::Role(role)) => {
                arguments.set("role", role.as_str());
                (!any(&|one| one.role == *role)).then_some("require-role")
            }
            Self::Other(Requirement::Basis(basis)) => {
                let word = BASES.iter().find(|(_, known)| known == basis).map(|(word, _)| *word);
                arguments.set("role", word.unwrap_or_default());
                (!any(&|one| does(one, *basis))).then_some("require-role")
            }
            Self::Other(Requirement::InForceBefore(day)) => {
                arguments.set("date", day.to_string());
                name_first(&mut arguments);
                before(first, *day, &mut arguments)
            }
            // Resolved into `First` by `gate`.
            Self::Other(Requirement::Primary(_)) => None,
        };
        let id = if none && message.is_some() { "require-none" } else { message? };
        Some(speech.say_with(id, &arguments))
    }
}

/// Whether it does this for any of the measures it serves.
fn does(one: &Applied, basis: Basis) -> bool {
    one.basis == basis || one.by_measure.values().any(|serving| serving.basis == basis)
}

/// Whether the first instrument certainly bound both before the day.
fn before(first: Option<&Applied>, day: Date, arguments: &mut FluentArgs) -> Option<&'static str> {
    let Some(since) = first.and_then(|one| one.in_force_since) else { return Some("require-before-unknown") };
    arguments.set("since", since.to_string());
    let eve = day.yesterday().unwrap_or(day);
    (since.on_or_before(eve) != Tri::Yes).then_some("require-before")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_requirement_is_read_or_refused_with_the_choices() {
        assert_eq!("bilateral".parse(), Ok(Requirement::Bilateral));
        assert_eq!("role:legal-basis".parse(), Ok(Requirement::Basis(Basis::LegalBasis)));
        assert_eq!("role:fallback".parse(), Ok(Requirement::Role(Role::Fallback)));
        for (wrong, what) in [
            ("", "a requirement is"),
            ("primary:", "a requirement is"),
            ("bilateral:x", "a requirement is"),
            ("role:x", "the roles are primary"),
            ("in-force-before:x", "is no date"),
        ] {
            assert!(wrong.parse::<Requirement>().unwrap_err().contains(what), "{wrong}");
        }
    }
}
