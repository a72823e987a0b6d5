//! The columns of a case: what a batch reads, and what it passes through untouched.

use super::fault::Fault;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::value::RawValue;
use std::fmt;

/// A column a batch reads. Its word is the flag of `between` with underscores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Requesting,
    Requested,
    Offence,
    Measure,
    On,
    Penalty,
    Transnational,
    OrganizedGroup,
    NationalOfRequested,
    CommittedOn,
    RequestedOn,
    Predicate,
}

impl Column {
    /// All of them, in the order of the documentation.
    pub const ALL: [Self; 12] = [
        Self::Requesting,
        Self::Requested,
        Self::Offence,
        Self::Measure,
        Self::On,
        Self::Penalty,
        Self::Transnational,
        Self::OrganizedGroup,
        Self::NationalOfRequested,
        Self::CommittedOn,
        Self::RequestedOn,
        Self::Predicate,
    ];

    /// The name of the column.
    pub fn word(self) -> &'static str {
        match self {
            Self::Requesting => "requesting",
            Self::Requested => "requested",
            Self::Offence => "offence",
            Self::Measure => "measure",
            Self::On => "on",
            Self::Penalty => "penalty",
            Self::Transnational => "transnational",
            Self::OrganizedGroup => "organized_group",
            Self::NationalOfRequested => "national_of_requested",
            Self::CommittedOn => "committed_on",
            Self::RequestedOn => "requested_on",
            Self::Predicate => "predicate",
        }
    }

    /// The column of this name; case and the choice of dash or underscore never matter.
    pub fn named(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase().replace(['-', ' '], "_");
        let name = if name == "offense" { "offence" } else { &name };
        Self::ALL.into_iter().find(|column| column.word() == name)
    }
}

/// A value that is passed through: text of a csv, or JSON as it stood.
#[derive(Clone, Copy, Debug)]
pub enum Passed<'a> {
    /// The field of a csv.
    Text(&'a str),
    /// The value of a JSON object, byte for byte.
    Raw(&'a RawValue),
}

impl<'a> Passed<'a> {
    /// The field of a csv; nothing for JSON.
    pub fn text(&self) -> Option<&'a str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Raw(_) => None,
        }
    }
}

impl Serialize for Passed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => text.serialize(serializer),
            Self::Raw(value) => value.serialize(serializer),
        }
    }
}

/// The other columns of a case, in their order.
#[derive(Clone, Debug, Default)]
pub struct Rest<'a>(pub Vec<(String, Passed<'a>)>);

impl Rest<'_> {
    /// Whether the case has no other columns.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Rest<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

/// One case in words: what was written in each column, and the rest.
#[derive(Clone, Debug, Default)]
pub struct Words<'a> {
    asked: [Option<String>; Column::ALL.len()],
    /// The columns that are passed through.
    pub rest: Rest<'a>,
}

impl<'a> Words<'a> {
    /// What stands in a column; nothing where it is empty or absent.
    pub fn of(&self, column: Column) -> Option<&str> {
        self.asked[column as usize].as_deref()
    }

    /// Writes a word into a column that had none.
    fn put(&mut self, column: Column, word: &str) {
        let word = word.trim();
        if !word.is_empty() {
            self.asked[column as usize] = Some(word.to_owned());
        }
    }

    /// From the fields of a csv record under their headings.
    ///
    /// # Errors
    /// When a field is no text, or there are more or fewer than headings.
    pub fn from_fields(headings: &'a [Heading], fields: &'a [Vec<u8>]) -> (Self, Option<Fault>) {
        let mut words = Self::default();
        let mut fault = None;
        if headings.len() != fields.len() {
            let (found, wanted) = (fields.len(), headings.len());
            fault = Some(Fault::new("fields", format!("{found} fields where the header has {wanted}")));
        }
        for (heading, field) in headings.iter().zip(fields) {
            match (str::from_utf8(field), heading.column) {
                (Ok(text), Some(column)) => words.put(column, text),
                (Ok(text), None) => words.rest.0.push((heading.name.clone(), Passed::Text(text))),
                (Err(error), _) => {
                    let message = format!("invalid UTF-8 at byte {} of the field", error.valid_up_to() + 1);
                    fault.get_or_insert(Fault::new("encoding", message).in_column(&heading.name));
                }
            }
        }
        (words, fault)
    }

    /// From one JSON object.
    pub fn from_json(line: &'a [u8]) -> (Self, Option<Fault>) {
        let text = match str::from_utf8(line) {
            Ok(text) => text,
            Err(error) => {
                let message = format!("invalid UTF-8 at byte {} of the line", error.valid_up_to() + 1);
                return (Self::default(), Some(Fault::new("encoding", message)));
            }
        };
        match serde_json::from_str::<Object>(text) {
            Ok(object) => Self::from_object(object),
            Err(error) => (Self::default(), Some(Fault::new("json", json_message(&error)))),
        }
    }

    fn from_object(object: Object<'a>) -> (Self, Option<Fault>) {
        let mut words = Self::default();
        let mut fault = None;
        for (name, value) in object.0 {
            let Some(column) = Column::named(&name) else {
                words.rest.0.push((name, Passed::Raw(value)));
                continue;
            };
            if words.of(column).is_some() {
                fault.get_or_insert(Fault::new("columns", "given twice").in_column(&name));
                continue;
            }
            match scalar(value) {
                Ok(Some(word)) => words.put(column, &word),
                Ok(None) => {}
                Err(message) => {
                    fault.get_or_insert(Fault::new("value", message).in_column(column.word()));
                }
            }
        }
        (words, fault)
    }
}

/// A heading of a csv.
#[derive(Clone, Debug)]
pub struct Heading {
    /// As it is written.
    pub name: String,
    /// The column it names; none for one that is passed through.
    pub column: Option<Column>,
}

/// A JSON object with its values as they stand, in their order.
struct Object<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Object<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;
        impl<'de> Visitor<'de> for Pairs {
            type Value = Vec<(String, &'de RawValue)>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object with the columns of a case")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(pairs)
            }
        }
        deserializer.deserialize_map(Pairs).map(Object)
    }
}

/// The words of a text, a number, yes or no; nothing for null.
fn scalar(value: &RawValue) -> Result<Option<String>, &'static str> {
    match value.get().as_bytes().first() {
        Some(b'"') => serde_json::from_str(value.get()).map(Some).map_err(|_| "no text"),
        Some(b'n') => Ok(None),
        Some(b't') => Ok(Some("yes".to_owned())),
        Some(b'f') => Ok(Some("no".to_owned())),
        Some(b'{' | b'[') => Err("one value is wanted here, not a list or an object"),
        _ => Ok(Some(value.get().to_owned())),
    }
}

/// What is wrong with a line of JSON; the line of the input is named elsewhere.
fn json_message(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let what = message.split(" at line ").next().unwrap_or(&message);
    if error.column() > 0 { format!("{what}, at column {}", error.column()) } else { what.to_owned() }
}
