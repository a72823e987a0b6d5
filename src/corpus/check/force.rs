//! Entry into force for each party agrees with the instrument's own rule.

use super::report::{Report, Rule, Step, key, row};
use crate::records::{Basis, Consent, EntryIntoForceRule, Instrument, PartialDate, Participation, Standing};
use jiff::civil::Date;

const DISAGREES: Rule = Rule {
    code: "R052",
    help: "read the deposit, the day and the rule again; where the source states it so, write in_force = \"stated\"",
};
const TOO_EARLY: Rule = Rule {
    code: "R053",
    help: "a state is bound no earlier than the instrument is in force: mend one of the two dates",
};
const NOT_COMPUTED: Rule = Rule {
    code: "R054",
    help: "add consent_on and [entry_into_force_rule], or say in a note how it was computed; a day that was read has no such mark",
};
const NO_RULE: Rule = Rule {
    code: "R055",
    help: "give days_after_deposit (0 for the day itself), months_after_deposit or first_of_following_month",
};

pub(super) fn check(instrument: &Instrument, report: &mut Report<'_>) {
    if instrument.entry_into_force_rule.as_ref().is_some_and(|rule| !rule.counts()) {
        report.fault(&NO_RULE, &[key("entry_into_force_rule")], "the rule counts nothing".into());
    }
    for (number, party) in instrument.participation.party.iter().enumerate() {
        let line = [key("participation"), key("party"), row(number)];
        not_before_the_instrument(instrument, party, &line, report);
        as_computed(instrument, party, &line, report);
    }
}

/// A succession counts as stated: it may reach back to a date on which the instrument had other parties only.
fn not_before_the_instrument(
    instrument: &Instrument,
    party: &Participation,
    line: &[Step<'_>; 3],
    report: &mut Report<'_>,
) {
    let (Some(general), Some(own)) = (instrument.entry_into_force, party.in_force_on) else { return };
    if is_succession(party) || party.standing == Some(Standing::Provisional) || general.may_precede(own) {
        return;
    }
    let what =
        format!("{} is bound on {own}, before the instrument's entry_into_force {general}", party.state);
    report.fault(&TOO_EARLY, &[line[0], line[1], line[2], key("in_force_on")], what);
}

fn as_computed(
    instrument: &Instrument,
    party: &Participation,
    line: &[Step<'_>; 3],
    report: &mut Report<'_>,
) {
    let Some(stated) = party.in_force_on else { return };
    let rule = instrument.entry_into_force_rule.as_ref();
    let Some((rule, consent)) = rule.filter(|rule| rule.counts()).zip(party.consent_on) else {
        let is_general = instrument.entry_into_force == Some(stated);
        if party.in_force == Some(Basis::Computed) && party.note.is_none() && !is_general {
            let what =
                format!("the day for {} is marked as computed, with nothing to compute it from", party.state);
            report.fault(&NOT_COMPUTED, &[line[0], line[1], line[2], key("in_force")], what);
        }
        return;
    };
    let Some(computed) = Computed::of(rule, consent, instrument.entry_into_force) else { return };
    if !computed.allows(stated) && !is_explained(instrument, party) {
        let what = format!("{} is bound on {stated}, but by the rule {computed}", party.state);
        report.fault(&DISAGREES, &[line[0], line[1], line[2], key("in_force_on")], what);
    }
}

/// The days on which a state can be bound by the rule. They are several where a date is known only to the month
/// or year, and have no end where the day is not known on which the instrument itself came into force.
struct Computed {
    first: Date,
    last: Option<Date>,
}

impl Computed {
    fn of(rule: &EntryIntoForceRule, consent: PartialDate, general: Option<PartialDate>) -> Option<Self> {
        let first = rule.in_force_after(consent.earliest())?;
        let last = rule.in_force_after(consent.latest())?;
        Some(match general {
            Some(general) => {
                Self { first: first.max(general.earliest()), last: Some(last.max(general.latest())) }
            }
            None => Self { first, last: None },
        })
    }

    fn allows(&self, stated: PartialDate) -> bool {
        stated.latest() >= self.first && self.last.is_none_or(|last| stated.earliest() <= last)
    }
}

impl std::fmt::Display for Computed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.last {
            Some(last) if last == self.first => write!(f, "on {last}"),
            Some(last) => write!(f, "between {} and {last}", self.first),
            None => write!(f, "no earlier than {}", self.first),
        }
    }
}

/// Whether the record says why the day is another: in so many words, or by what another source gives. The rule is
/// for states as a whole, and a succession counts as stated. A day marked as computed has no such excuse.
fn is_explained(instrument: &Instrument, party: &Participation) -> bool {
    if party.territory.is_some() || is_succession(party) {
        return true;
    }
    let field = format!("party.{}.", party.state);
    match party.in_force {
        Some(Basis::Stated) => true,
        Some(Basis::Computed) => false,
        None => {
            party.note.is_some()
                || instrument.alternative.iter().any(|alternative| alternative.field.starts_with(&field))
        }
    }
}

fn is_succession(party: &Participation) -> bool {
    party.consent == Some(Consent::Succession)
}
