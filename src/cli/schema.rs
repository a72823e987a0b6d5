//! `treaty-lookup schema`: the JSON Schema of what the commands print.

use super::batch::Line;
use crate::answer::{
    Answer, Authorities, Country, DataStatus, Draft, Found, IndexPlace, Matrix, Parties, Record, Settings,
    TermList, Timeline, WhyNot,
};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

/// How the schema of one command's JSON is made.
type Made = fn(&mut SchemaGenerator) -> Schema;

/// The commands that print JSON, each with the type of its answer. A new command joins here.
const ANSWERS: &[(&str, Made)] = &[
    ("authority", of::<Authorities>),
    ("batch", of::<Line>),
    ("between", of::<Answer>),
    ("between", of::<WhyNot>),
    ("config", of::<Settings>),
    ("country", of::<Country>),
    ("data-status", of::<DataStatus>),
    ("index", of::<IndexPlace>),
    ("matrix", of::<Matrix>),
    ("parties", of::<Parties>),
    ("request", of::<Draft>),
    ("search", of::<Found>),
    ("show", of::<Record>),
    ("terms", of::<TermList>),
    ("timeline", of::<Timeline>),
];

fn of<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<T>()
}

/// The commands that have a schema.
pub fn commands() -> Vec<&'static str> {
    let mut commands: Vec<&str> = ANSWERS.iter().map(|(command, _)| *command).collect();
    commands.dedup();
    commands
}

/// The schema of one command's JSON; without one, of any command's.
pub fn schema(command: Option<&str>) -> Value {
    let mut generator = SchemaGenerator::new(SchemaSettings::draft2020_12().for_serialize());
    let made: Vec<(&str, Value)> = ANSWERS
        .iter()
        .filter(|(name, _)| command.is_none_or(|command| command == *name))
        .map(|(name, make)| (*name, make(&mut generator).to_value()))
        .collect();
    let mut schema = Map::new();
    schema.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
    let title = command.map_or("treaty-lookup".to_owned(), |command| format!("treaty-lookup {command}"));
    schema.insert("title".into(), json!(title));
    match made.as_slice() {
        [(_, Value::Object(one))] => schema.extend(one.clone()),
        several => {
            let several: Vec<&Value> = several.iter().map(|(_, schema)| schema).collect();
            schema.insert("anyOf".into(), json!(several));
        }
    }
    schema.insert("$defs".into(), Value::Object(generator.take_definitions(true)));
    Value::Object(schema)
}

/// Prints the schema.
///
/// # Errors
/// When it cannot be printed.
pub fn run(command: Option<&str>) -> anyhow::Result<ExitCode> {
    let text = serde_json::to_string_pretty(&schema(command))?;
    print(text.as_bytes())
}

/// Prints a document; a reader that went away is no error.
///
/// # Errors
/// When it cannot be printed.
pub fn print(document: &[u8]) -> anyhow::Result<ExitCode> {
    let mut out = io::stdout().lock();
    let newline: &[u8] = if document.ends_with(b"\n") { b"" } else { b"\n" };
    match out.write_all(document).and_then(|()| out.write_all(newline)).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(ExitCode::SUCCESS),
    }
}
