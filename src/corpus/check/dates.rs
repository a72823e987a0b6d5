//! Dates in an order that can have happened.
//!
//! Only orders that law or nature demands are checked, and only where the dates as written exclude them: a date
//! known to the month or the year may fall on any of its days.

use super::report::{Report, Rule, Step, key, row};
use crate::records::{AbsenceFile, Consent, Instrument, PartialDate, Participation, Source, SourceId};

const ORDER: Rule = Rule {
    code: "R050",
    help: "read both again; a date known only to the month or year is a string, one not read is left out",
};
const UNREADABLE: Rule =
    Rule { code: "R051", help: "no page tells of a later day: mend the date, or read_on of the source" };

/// A date with the key it is written under.
type Dated = (&'static str, Option<PartialDate>);

/// All dates of one instrument.
pub(super) fn check(instrument: &Instrument, report: &mut Report<'_>) {
    let Instrument { signed_on, entry_into_force, terminated_on, .. } = *instrument;
    let life =
        [("signed_on", signed_on), ("entry_into_force", entry_into_force), ("terminated_on", terminated_on)];
    in_order(&[], &life, report);
    let sources = Sources(&instrument.source);
    sources.tell_of(&[], &life[..1], Some(&instrument.main_source), report);
    for (number, observation) in instrument.observation.iter().enumerate() {
        let block = [key("observation"), row(number)];
        sources.tell_of(&block, &[("on", observation.on)], Some(&observation.source), report);
    }
    party_list(instrument, &sources, report);
    for (number, statement) in instrument.statement.iter().enumerate() {
        let block = [key("statement"), row(number)];
        let dates = [("made_on", statement.made_on), ("withdrawn_on", statement.withdrawn_on)];
        in_order(&block, &dates, report);
        sources.tell_of(&block, &dates, Some(&statement.source), report);
    }
}

/// A page that shows a state of affairs was read on that day or later.
pub(super) fn pages(sources: &[Source], report: &mut Report<'_>) {
    for (number, source) in sources.iter().enumerate() {
        let dates = [("as_of", source.as_of), ("read_on", Some(source.read_on))];
        in_order(&[key("source"), row(number)], &dates, report);
    }
}

/// The days that registers spoke of.
pub(super) fn absences(file: &AbsenceFile, report: &mut Report<'_>) {
    for (number, absence) in file.absence.iter().enumerate() {
        let block = [key("absence"), row(number)];
        Sources(&file.source).tell_of(&block, &[("as_of", absence.as_of)], Some(&absence.source), report);
    }
}

fn party_list(instrument: &Instrument, sources: &Sources<'_>, report: &mut Report<'_>) {
    let list = &instrument.participation;
    let complete_source = list.complete_source.as_ref().or(list.source.as_ref());
    let complete = [("complete_as_of", list.complete_as_of)];
    sources.tell_of(&[key("participation")], &complete, complete_source, report);
    for (number, party) in list.party.iter().enumerate() {
        let line = [key("participation"), key("party"), row(number)];
        participation(party, &line, report);
        let told = [
            ("signed_on", party.signed_on),
            ("consent_on", party.consent_on),
            ("withdrawn_on", party.withdrawn_on),
            ("as_of", party.as_of),
        ];
        sources.tell_of(&line, &told, party.source.as_ref().or(list.source.as_ref()), report);
    }
}

/// Signature, consent, entry into force, withdrawal. A succession may be deposited later than the day since which
/// it counts, so consent and entry into force have no order there, nor where the kind of consent was not read.
fn participation(party: &Participation, line: &[Step<'_>], report: &mut Report<'_>) {
    let signed = ("signed_on", party.signed_on);
    let consent = ("consent_on", party.consent_on);
    let in_force = ("in_force_on", party.in_force_on);
    let ends = ("withdrawal_effective_on", party.withdrawal_effective_on);
    if matches!(party.consent, None | Some(Consent::Succession)) {
        in_order(line, &[signed, consent, ends], report);
        in_order(line, &[signed, in_force, ends], report);
    } else {
        in_order(line, &[signed, consent, in_force, ends], report);
    }
    in_order(line, &[("withdrawn_on", party.withdrawn_on), ends], report);
}

/// Reports each date that cannot lie after one of those before it.
fn in_order(block: &[Step<'_>], dates: &[Dated], report: &mut Report<'_>) {
    for (number, (name, date)) in dates.iter().enumerate() {
        let Some(date) = date else { continue };
        let comes_before = |earlier: &&Dated| earlier.1.is_some_and(|earlier| !earlier.may_precede(*date));
        if let Some((earlier, Some(day))) = dates[..number].iter().find(comes_before) {
            let what = format!("{name} {date} lies before {earlier} {day}");
            report.fault(&ORDER, &[block, &[key(name)]].concat(), what);
        }
    }
}

/// The sources a file declares.
struct Sources<'a>(&'a [Source]);

impl Sources<'_> {
    /// Reports dates that lie after the day on which their source was read.
    fn tell_of(
        &self,
        block: &[Step<'_>],
        dates: &[Dated],
        source: Option<&SourceId>,
        report: &mut Report<'_>,
    ) {
        let Some(source) = self.0.iter().find(|declared| Some(&declared.id) == source) else { return };
        for (name, date) in dates {
            let Some(date) = date.filter(|date| !date.may_precede(source.read_on)) else { continue };
            let what = format!("{name} {date} lies after {}, when {} was read", source.read_on, source.id);
            report.fault(&UNREADABLE, &[block, &[key(name)]].concat(), what);
        }
    }
}
