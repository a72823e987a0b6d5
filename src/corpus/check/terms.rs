//! Vocabularies: every term once, and every name for one term.

use super::circles;
use super::ids;
use super::known::{Known, Vocabulary};
use super::report::{Report, Rule, Step, key, row};
use crate::records::{MeasureFile, Names, NetworkFile, OffenceFile, StateFile, TopicFile};
use crate::text::fold;
use std::collections::HashSet;

const TWICE: Rule = Rule { code: "R040", help: "declare it once, with all that belongs to it" };
const CLAIMED: Rule = Rule {
    code: "R041",
    help: "leave the name to one of the two; a word that may mean several states goes under [[ambiguous]]",
};
/// What these rules see of a term, whatever its vocabulary.
struct Term<'a> {
    id: &'a str,
    names: &'a Names,
    aliases: &'a [String],
}

pub(super) fn states(file: &StateFile, known: &Known<'_>, report: &mut Report<'_>) {
    let terms = file.state.iter().map(|state| Term {
        id: state.id.as_str(),
        names: &state.name,
        aliases: &state.aliases,
    });
    let terms: Vec<_> = terms.collect();
    for (number, term) in terms.iter().enumerate() {
        ids::state_code(term.id, &[key("state"), row(number), key("id")], report);
    }
    vocabulary("state", &terms, known.states.as_ref(), &known.ambiguous, report);
}

pub(super) fn offences(file: &OffenceFile, known: &Known<'_>, report: &mut Report<'_>) {
    let terms = file.offence.iter().map(|offence| Term {
        id: offence.id.as_str(),
        names: &offence.name,
        aliases: &offence.aliases,
    });
    let terms: Vec<_> = terms.collect();
    kebab_case("offence", terms.iter().map(|term| term.id), report);
    vocabulary("offence", &terms, known.offences.as_ref(), &HashSet::new(), report);
    let broader = file.offence.iter();
    let broader = broader.map(|one| (one.id.as_str(), one.broader.iter().map(|id| id.as_str()).collect()));
    circles::check("offence", "broader", &broader.collect(), report);
}

pub(super) fn measures(file: &MeasureFile, known: &Known<'_>, report: &mut Report<'_>) {
    let terms = file.measure.iter().map(|measure| Term {
        id: measure.id.as_str(),
        names: &measure.name,
        aliases: &measure.aliases,
    });
    let terms: Vec<_> = terms.collect();
    kebab_case("measure", terms.iter().map(|term| term.id), report);
    vocabulary("measure", &terms, known.measures.as_ref(), &HashSet::new(), report);
    let broader = file.measure.iter();
    let broader = broader.map(|one| (one.id.as_str(), one.part_of.iter().map(|id| id.as_str()).collect()));
    circles::check("measure", "part_of", &broader.collect(), report);
}

/// Topics are named for reading and never typed, so they may share names.
pub(super) fn topics(file: &TopicFile, report: &mut Report<'_>) {
    kebab_case("topic", file.topic.iter().map(|topic| topic.id.as_str()), report);
    each_once(&[], "topic", file.topic.iter().map(|topic| topic.id.as_str()), report);
    let broader = file.topic.iter();
    let broader = broader.map(|one| (one.id.as_str(), one.narrows.iter().map(|id| id.as_str()).collect()));
    circles::check("topic", "narrows", &broader.collect(), report);
    for (number, topic) in file.topic.iter().enumerate() {
        each_once(
            &[key("topic"), row(number)],
            "rule",
            topic.rule.iter().map(|rule| rule.id.as_str()),
            report,
        );
    }
}

pub(super) fn networks(file: &NetworkFile, report: &mut Report<'_>) {
    kebab_case("network", file.network.iter().map(|network| network.id.as_str()), report);
    each_once(&[], "network", file.network.iter().map(|network| network.id.as_str()), report);
}

fn vocabulary(
    block: &str,
    terms: &[Term<'_>],
    vocabulary: Option<&Vocabulary<'_>>,
    ambiguous: &HashSet<String>,
    report: &mut Report<'_>,
) {
    each_once(&[], block, terms.iter().map(|term| term.id), report);
    for (number, term) in terms.iter().enumerate() {
        if let Some(vocabulary) = vocabulary {
            names(&[key(block), row(number)], term, vocabulary, ambiguous, report);
        }
    }
}

/// Reports names that an earlier term has already; each word once.
fn names(
    block: &[Step<'_>; 2],
    term: &Term<'_>,
    vocabulary: &Vocabulary<'_>,
    ambiguous: &HashSet<String>,
    report: &mut Report<'_>,
) {
    let mut seen = HashSet::new();
    let mut claim = |name: &str, place: [Step<'_>; 2]| {
        let folded = fold(name);
        let holder = vocabulary.named(name).first().filter(|holder| **holder != term.id);
        if let Some(holder) = holder
            && !ambiguous.contains(&folded)
            && seen.insert(folded)
        {
            let what = format!("{name:?} names {} and {} alike", holder, term.id);
            report.fault(&CLAIMED, &[block[0], block[1], place[0], place[1]], what);
        }
    };
    for (language, name) in ["en", "es", "pt", "fr"].into_iter().zip(term.names.all()) {
        claim(name, [key("name"), key(language)]);
    }
    for (number, alias) in term.aliases.iter().enumerate() {
        claim(alias, [key("aliases"), row(number)]);
    }
}

fn each_once<'a>(
    within: &[Step<'_>],
    block: &str,
    ids: impl Iterator<Item = &'a str>,
    report: &mut Report<'_>,
) {
    let mut seen = HashSet::new();
    for (number, id) in ids.enumerate() {
        if !seen.insert(id) {
            let place = [within, &[key(block), row(number), key("id")]].concat();
            report.fault(&TWICE, &place, format!("the {block} {id:?} is declared twice"));
        }
    }
}

fn kebab_case<'a>(block: &str, ids: impl Iterator<Item = &'a str>, report: &mut Report<'_>) {
    for (number, id) in ids.enumerate() {
        ids::kebab_case(id, &[key(block), row(number), key("id")], report);
    }
}
