//! What several pages have in common: a date, headings, a message with arguments, where something was read.

use crate::answer::{Contact, Labels, NoSuch};
use crate::records::{Grade, PartialDate, Source};
use crate::render::{Block, Cell, Tone};
use crate::rules::{Cited, Rule};
use crate::speech::Speech;
pub use crate::text::word;
use fluent_bundle::{FluentArgs, FluentValue};
use std::fmt;

/// A date; nothing where it is not known.
pub fn date(date: Option<PartialDate>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

/// Ids in one cell of a sheet.
pub fn listed<T: fmt::Display>(ids: &[T]) -> String {
    ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(";")
}

/// A message with arguments.
pub fn say(
    speech: &Speech,
    id: &str,
    arguments: impl IntoIterator<Item = (&'static str, FluentValue<'static>)>,
) -> String {
    speech.say_with(id, &FluentArgs::from_iter(arguments))
}

/// A text with what it is about before it.
pub fn labelled(speech: &Speech, label: impl Into<String>, text: impl Into<String>) -> String {
    say(speech, "labelled", [("label", label.into().into()), ("text", text.into().into())])
}

/// The headings of a table.
pub fn headings(speech: &Speech, ids: &[&str]) -> Vec<Cell> {
    ids.iter().map(|id| Cell::from(speech.say(id))).collect()
}

/// A heading set off by a blank line.
pub fn section(speech: &Speech, id: &str) -> [Block; 2] {
    [Block::Gap, Block::Heading(Cell::from(speech.say(id)))]
}

/// A line at some depth.
pub fn line(depth: usize, text: impl AsRef<str>) -> Block {
    Block::Line(depth, Cell::from(text))
}

/// A line beside the point.
pub fn faint(depth: usize, text: impl AsRef<str>) -> Block {
    Block::Line(depth, Cell::new(text, Tone::Faint))
}

/// Where something was read, how good that is, and how old.
pub fn cited(speech: &Speech, source: &Cited) -> String {
    page(speech, &source.url, source.grade, source.read_on, source.as_of)
}

/// The same of a record's own source.
pub fn read_at(speech: &Speech, source: &Source) -> String {
    page(speech, &source.url, Grade::as_str(source.grade), source.read_on, source.as_of)
}

fn page(speech: &Speech, url: &str, grade: &str, read_on: PartialDate, as_of: Option<PartialDate>) -> String {
    let arguments = [
        ("url", FluentValue::from(url.to_owned())),
        ("grade", speech.say(&format!("grade-{grade}")).into()),
        ("read_on", read_on.to_string().into()),
        ("as_of", date(as_of).into()),
    ];
    say(speech, if as_of.is_some() { "cited-as-of" } else { "cited" }, arguments)
}

/// The pages that were read, each once, in alphabetical order.
pub fn pages<'a>(speech: &Speech, sources: impl Iterator<Item = &'a Cited>) -> Vec<String> {
    let mut pages: Vec<String> = sources.map(|source| cited(speech, source)).collect();
    pages.sort();
    pages.dedup();
    pages
}

/// Since when something is in force; where that was not read, the day of a report, or that it is not known.
pub fn since(speech: &Speech, since: Option<PartialDate>, rule: Rule, reported: Option<PartialDate>) -> Cell {
    match (since, reported) {
        (Some(since), _) if rule == Rule::InForceComputed => {
            Cell::from(format!("{since}\n({})", speech.say("force-computed")))
        }
        (Some(since), _) => Cell::from(since.to_string()),
        (None, Some(day)) => {
            Cell::new(say(speech, "in-force-as-of", [("date", day.to_string().into())]), Tone::Faint)
        }
        (None, None) => Cell::new(speech.say("date-not-known"), Tone::Faint),
    }
}

/// For a reader of another language: the records' own words are English.
pub fn in_english(speech: &Speech) -> Option<Block> {
    (speech.language() != "en").then(|| faint(0, speech.say("summaries-language")))
}

/// What a register says does not exist.
pub fn absence(speech: &Speech, labels: &Labels, none: &NoSuch) -> String {
    let measure = labels.of(none.measure.as_str());
    let arguments = [("measure", measure.into()), ("summary", none.summary.to_string().into())];
    let absence = say(speech, "absence", arguments);
    match none.as_of {
        Some(day) => {
            let arguments = [("absence", absence.into()), ("as_of", day.to_string().into())];
            say(speech, "absence-as-of", arguments)
        }
        None => absence,
    }
}

/// A network and what it is for.
pub fn network(speech: &Speech, network: &Contact) -> String {
    labelled(speech, &network.name, &network.purpose)
}
