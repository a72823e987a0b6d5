//! Rows of the party list say something, once.

use super::known::Known;
use super::report::{Report, Rule, key, row};
use crate::records::{Instrument, Participation};
use std::collections::HashMap;

const SILENT: Rule = Rule {
    code: "R060",
    help: "add what was read: a date, a consent, or `standing` where the source gives no more; else remove the row",
};
const CODED: Rule = Rule { code: "R062", help: "" };
const TWICE: Rule = Rule {
    code: "R061",
    help: "keep one row for a state and one for each territory; where it left and came back, say in the earlier row when it left and in the later, below it, when it was bound again",
};

pub(super) fn check(instrument: &Instrument, known: &Known<'_>, report: &mut Report<'_>) {
    let mut seen = HashMap::new();
    for (number, party) in instrument.participation.party.iter().enumerate() {
        let line = [key("participation"), key("party"), row(number)];
        if says_nothing(party) {
            report.fault(&SILENT, &line, format!("the row of {} says nothing", party.state));
        }
        if let Some((name, code)) = named(party, known) {
            let step = [line[0], line[1], line[2], key("territory")];
            let what = format!("the territory {name:?} has a code");
            report.fault_with_help(&CODED, &step, what, format!("write {code:?}"));
        }
        let earlier = seen.insert((&party.state, party.territory.as_deref()), party);
        if earlier.is_some_and(|earlier| !came_back(earlier, party)) {
            let territory = party.territory.as_ref().map(|territory| format!(" ({territory})"));
            let what = format!("{}{} has a row already", party.state, territory.unwrap_or_default());
            report.fault(&TWICE, &line, what);
        }
    }
}

/// A territory written by its name although it has a code.
fn named<'a>(party: &'a Participation, known: &Known<'a>) -> Option<(&'a str, &'a str)> {
    let name = party.territory.as_deref()?;
    let code = *known.states.as_ref()?.named(name).first()?;
    (code != name).then_some((name, code))
}

/// Whether the state had left before it was bound again.
fn came_back(earlier: &Participation, later: &Participation) -> bool {
    let left = earlier.withdrawal_effective_on.or(earlier.withdrawn_on);
    let again = later.in_force_on.or(later.consent_on);
    left.zip(again).is_some_and(|(left, again)| left.may_precede(again))
}

fn says_nothing(party: &Participation) -> bool {
    let dates = [
        party.signed_on,
        party.consent_on,
        party.in_force_on,
        party.provisional_from,
        party.withdrawn_on,
        party.withdrawal_effective_on,
    ];
    dates.iter().all(Option::is_none) && party.consent.is_none() && party.standing.is_none()
}
