//! Every fact names the page it was read on, and every page is there for a fact.

use super::mentions::Kind;
use super::report::{Report, Rule, key, row};
use super::walk::Written;
use crate::records::{Instrument, OffenceFile, Source};
use std::collections::HashSet;

const TWICE: Rule = Rule { code: "R021", help: "give each [[source]] an id of its own within the file" };
const UNUSED: Rule = Rule {
    code: "R022",
    help: "name it as the source of what was read on it, say in its note what it adds, or remove it",
};
const MISSING: Rule = Rule { code: "R023", help: "name the [[source]] it was read on" };

/// Reports sources declared twice, and those that nothing rests on.
///
/// A source with a note is itself a finding about the whole record, and needs no other.
pub(super) fn check(declared: &[Source], mentions: &[(Kind, Written<'_>)], report: &mut Report<'_>) {
    let named = mentions.iter().filter(|(kind, _)| *kind == Kind::Source).map(|(_, written)| written.text);
    let named: HashSet<&str> = named.collect();
    let mut seen = HashSet::new();
    for (number, source) in declared.iter().enumerate() {
        let place = [key("source"), row(number), key("id")];
        let id = source.id.as_str();
        if !seen.insert(id) {
            report.fault(&TWICE, &place, format!("the source {id:?} is declared twice"));
        } else if source.note.is_none() && !named.contains(id) {
            report.fault(&UNUSED, &place, format!("nothing rests on the source {id:?}"));
        }
    }
}

/// Reports facts of a party list without a source of their own or of the list.
pub(super) fn party_list(instrument: &Instrument, report: &mut Report<'_>) {
    let list = &instrument.participation;
    if list.source.is_some() {
        return;
    }
    if list.complete_as_of.is_some() && list.complete_source.is_none() {
        let what = "the day on which the list was whole names no source";
        report.fault(&MISSING, &[key("participation"), key("complete_as_of")], what.into());
    }
    for (number, party) in list.party.iter().enumerate() {
        if party.source.is_none() {
            let place = [key("participation"), key("party"), row(number)];
            report.fault(
                &MISSING,
                &place,
                format!("neither the row of {} nor the list names a source", party.state),
            );
        }
    }
}

/// Reports classification codes without a source.
pub(super) fn classification(file: &OffenceFile, report: &mut Report<'_>) {
    for (number, offence) in file.offence.iter().enumerate() {
        if offence.iccs.is_some() && offence.iccs_source.is_none() {
            report.fault(
                &MISSING,
                &[key("offence"), row(number), key("iccs")],
                "the ICCS code names no source".into(),
            );
        }
    }
}
