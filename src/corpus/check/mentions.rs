//! What a record mentions must exist: sources in its own file, all else in the vocabularies and the records.
//!
//! A key means the same in every block, so the key alone says what kind of thing is mentioned.

use super::known::{Known, Vocabulary, nearest};
use super::report::{Report, Rule};
use super::walk::{self, Written};
use crate::records::OffenceId;
use toml::de::DeTable;

const SOURCE: Rule =
    Rule { code: "R020", help: "declare it in this file as a [[source]] with url, grade and read_on" };
const STATE: Rule = Rule { code: "R030", help: "use the ISO 3166 code that states.toml lists" };
const OFFENCE: Rule = Rule { code: "R031", help: "use an id of offences.toml, or add the term there" };
const MEASURE: Rule = Rule { code: "R032", help: "use an id of measures.toml, or add the term there" };
const TOPIC: Rule = Rule { code: "R033", help: "use an id of topics.toml, or of a measure or an offence" };
const INSTRUMENT: Rule =
    Rule { code: "R070", help: "use the id of a record, or one that a record had before" };

/// What a mention is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Source,
    State,
    Offence,
    Measure,
    Topic,
    Instrument,
}

impl Kind {
    /// What the value of this key mentions.
    pub fn of_key(key: &str) -> Option<Self> {
        Some(match key {
            "source" | "main_source" | "complete_source" | "iccs_source" => Self::Source,
            "state" | "states" | "parties" | "against" | "members" | "by" | "counterpart" | "from"
            | "territories" => Self::State,
            "offences" | "except" | "predicates" | "broader" => Self::Offence,
            "measure" | "measures" | "part_of" => Self::Measure,
            "topic" | "narrows" => Self::Topic,
            "target" | "instrument" | "instruments" => Self::Instrument,
            _ => return None,
        })
    }
}

/// Every mention in a file, in the order of the file.
pub(super) fn of<'t>(tree: &'t DeTable<'_>) -> Vec<(Kind, Written<'t>)> {
    let mut mentions = Vec::new();
    walk::strings(tree, &mut |written| {
        if let Some(kind) = Kind::of_key(written.key) {
            mentions.push((kind, written));
        }
    });
    mentions.sort_by_key(|(_, written)| written.span.start);
    mentions
}

/// Reports what is mentioned and does not exist. `sources` are the ids that the file declares.
pub(super) fn check(
    mentions: &[(Kind, Written<'_>)],
    sources: &[&str],
    known: &Known<'_>,
    report: &mut Report<'_>,
) {
    for (kind, written) in mentions {
        match kind {
            Kind::Source => source(written, sources, report),
            Kind::State => term(&STATE, "state", &[&known.states], written, report),
            Kind::Offence if written.key == "offences" && written.text == OffenceId::ANY => {}
            Kind::Offence => term(&OFFENCE, "offence", &[&known.offences], written, report),
            Kind::Measure => term(&MEASURE, "measure", &[&known.measures], written, report),
            Kind::Topic => {
                let topics = [&known.topics, &known.measures, &known.offences];
                term(&TOPIC, "topic", &topics, written, report);
            }
            Kind::Instrument => instrument(written, known, report),
        }
    }
}

fn source(written: &Written<'_>, sources: &[&str], report: &mut Report<'_>) {
    if !sources.contains(&written.text) {
        let near = nearest(written.text, sources.iter().copied());
        fault(&SOURCE, format!("the source {:?} is not declared", written.text), near, written, report);
    }
}

fn instrument(written: &Written<'_>, known: &Known<'_>, report: &mut Report<'_>) {
    if known.instrument(written.text).is_none() {
        let near = nearest(written.text, known.instrument_ids());
        fault(&INSTRUMENT, format!("no record has the id {:?}", written.text), near, written, report);
    }
}

/// A term of any of these vocabularies; where one of them was not read, nothing is certain.
fn term(
    rule: &Rule,
    what: &str,
    vocabularies: &[&Option<Vocabulary<'_>>],
    written: &Written<'_>,
    report: &mut Report<'_>,
) {
    let Some(read) = vocabularies.iter().map(|vocabulary| vocabulary.as_ref()).collect::<Option<Vec<_>>>()
    else {
        return;
    };
    if !read.iter().any(|vocabulary| vocabulary.has(written.text)) {
        let near = read.iter().find_map(|vocabulary| vocabulary.nearest(written.text));
        fault(rule, format!("the {what} {:?} is not known", written.text), near, written, report);
    }
}

fn fault(rule: &Rule, what: String, near: Option<&str>, written: &Written<'_>, report: &mut Report<'_>) {
    let help = match near {
        Some(near) => format!("did you mean {near:?}? Else {}", rule.help),
        None => rule.help.to_owned(),
    };
    report.fault_at(rule, written.span.start, what, help);
}
