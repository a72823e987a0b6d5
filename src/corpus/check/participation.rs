//! Rows of the party list say something, once.

use super::report::{Report, Rule, key, row};
use crate::records::{Instrument, Participation};
use std::collections::HashSet;

const SILENT: Rule = Rule {
    code: "R060",
    help: "add what was read: a date, a consent, or `standing` where the source gives no more; else remove the row",
};
const TWICE: Rule = Rule {
    code: "R061",
    help: "keep one row for a state and one for each territory; say the rest in its note",
};

pub(super) fn check(instrument: &Instrument, report: &mut Report<'_>) {
    let mut seen = HashSet::new();
    for (number, party) in instrument.participation.party.iter().enumerate() {
        let line = [key("participation"), key("party"), row(number)];
        if says_nothing(party) {
            report.fault(&SILENT, &line, format!("the row of {} says nothing", party.state));
        }
        if !seen.insert((&party.state, party.territory.as_deref())) {
            let territory = party.territory.as_ref().map(|territory| format!(" ({territory})"));
            let what = format!("{}{} has a row already", party.state, territory.unwrap_or_default());
            report.fault(&TWICE, &line, what);
        }
    }
}

fn says_nothing(party: &Participation) -> bool {
    let dates = [
        party.signed_on,
        party.consent_on,
        party.in_force_on,
        party.withdrawn_on,
        party.withdrawal_effective_on,
    ];
    dates.iter().all(Option::is_none) && party.consent.is_none() && party.standing.is_none()
}
