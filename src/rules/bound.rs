//! Step 1, bound: does the instrument bind this state on the day?
//!
//! A state is bound from the day its participation is in force until its withdrawal takes effect
//! (Vienna Convention on the Law of Treaties, arts. 24 and 54), and never before the instrument itself.

use super::candidate::{Candidate, Position};
use super::force::{begun, in_force, over};
use super::reason::{Reason, Rule, Step};
use super::territory;
use crate::records::{Basis, Consent, PartialDate, Participation, Standing, StateId, Tri};
use jiff::civil::Date;
use smol_str::ToSmolStr;
use std::cmp::Reverse;

/// Whether something binds on the day, since when, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    /// Whether it binds.
    pub holds: Tri,
    /// Since when, where that was read or computed.
    pub since: Option<PartialDate>,
    /// Why.
    pub reason: Reason,
}

impl Bound {
    pub(super) fn new(holds: Tri, since: Option<PartialDate>, reason: Reason) -> Self {
        Self { holds, since, reason }
    }
}

pub(super) fn because(rule: Rule) -> Reason {
    Reason::new(Step::Bound, rule)
}

/// Whether the instrument binds this state, or reaches this territory, on `day`.
pub fn binds(candidate: &Candidate, position: &Position, state: &StateId, day: Date) -> Bound {
    match &position.territory {
        Some(territory) => territory::reaches(candidate, position, territory, day),
        None => continued(candidate, position, state, rows_bind(candidate, position.whole(), state, day)),
    }
}

/// A treaty that a state continued by this one had concluded, as Russia continues the Soviet Union: the same person under
/// another name, whose treaties go on by themselves.
fn continued(candidate: &Candidate, position: &Position, state: &StateId, mut bound: Bound) -> Bound {
    let parties = &candidate.instrument.parties;
    let concluded = || position.codes.iter().find(|code| parties.contains(code));
    if bound.reason.rule == Rule::InForceStated
        && !parties.is_empty()
        && !parties.contains(state)
        && let Some(code) = concluded()
    {
        bound.reason.rule = Rule::Continues;
        bound.reason.term = Some(code.to_smolstr());
    }
    bound
}

/// Whether the instrument binds a state with these rows. For a bilateral instrument without rows that is whether it is in
/// force.
///
/// Of several rows the one that binds decides, and of several that bind the first to do so, whatever their order: a
/// state that left and came back has a row a time.
pub fn rows_bind<'a>(
    candidate: &Candidate,
    rows: impl Iterator<Item = &'a Participation>,
    state: &StateId,
    day: Date,
) -> Bound {
    let general = in_force(candidate, day);
    let own = rows
        .map(|row| row_binds(candidate, row, state, day))
        .max_by_key(|bound| (bound.holds, Reverse(bound.since), bound.reason.rule));
    if candidate.is_bilateral() && own.is_none() {
        return Bound { reason: general.reason.state(state), ..general };
    }
    let own = own.unwrap_or_else(|| no_row(candidate, state));
    if own.reason.rule == Rule::Provisional && own.holds == Tri::Yes {
        let over = over(candidate, day).map(|over| Bound { reason: over.reason.state(state), ..over });
        return over.unwrap_or(own);
    }
    if general.holds == Tri::No || (general.holds == Tri::Unknown && own.holds == Tri::Yes) {
        return Bound { reason: general.reason.state(state), ..general };
    }
    own
}

/// Whether the instrument had come to bind this state by `day`, whatever became of either afterwards.
pub fn bound_once(candidate: &Candidate, position: &Position, day: Date) -> Tri {
    match &position.territory {
        Some(territory) => territory::reached_once(candidate, position, territory, day),
        None => rows_bound_once(candidate, position.whole(), day),
    }
}

pub(super) fn rows_bound_once<'a>(
    candidate: &Candidate,
    rows: impl Iterator<Item = &'a Participation>,
    day: Date,
) -> Tri {
    let general = begun(candidate, day).holds;
    let begun = rows.map(|row| row_begun(candidate, row, day));
    let own = begun.max_by_key(|bound| (bound.holds, bound.reason.rule == Rule::Provisional));
    match own {
        None if candidate.is_bilateral() => general,
        None => Tri::No,
        Some(own) if own.reason.rule == Rule::Provisional => own.holds,
        Some(own) => general.and(own.holds),
    }
}

/// No row for the state as a whole: not a party where the list was whole on a later day, otherwise no record.
fn no_row(candidate: &Candidate, state: &StateId) -> Bound {
    let list = &candidate.instrument.participation;
    let source =
        list.complete_source.as_ref().or(list.source.as_ref()).and_then(|id| candidate.instrument.source(id));
    let reason = because(Rule::NoRecord).state(state).date(list.complete_as_of).source(source);
    Bound::new(Tri::No, None, reason)
}

fn row_binds(candidate: &Candidate, row: &Participation, state: &StateId, day: Date) -> Bound {
    let begun = row_begun(candidate, row, day);
    let mut bound =
        if begun.holds == Tri::No { begun } else { row_ended(candidate, row, day).unwrap_or(begun) };
    bound.reason = bound.reason.state(state).source(candidate.source_of(row));
    if row.state != *state && bound.holds == Tri::Yes {
        bound.reason.rule = Rule::Continues;
        bound.reason.term = Some(row.state.to_smolstr());
    }
    bound
}

/// In force for the state, or applied by it provisionally until then (Vienna Convention, art. 25).
fn row_begun(candidate: &Candidate, row: &Participation, day: Date) -> Bound {
    let in_force = row_in_force(candidate, row, day);
    match row.provisional_from {
        Some(from) if in_force.holds != Tri::Yes && from.on_or_before(day) == Tri::Yes => {
            Bound::new(Tri::Yes, Some(from), because(Rule::Provisional).date(Some(from)))
        }
        _ => in_force,
    }
}

fn row_in_force(candidate: &Candidate, row: &Participation, day: Date) -> Bound {
    let record = &candidate.instrument;
    let rule_article = record.entry_into_force_rule.as_ref().and_then(|rule| rule.article.as_deref());
    if let Some(stated) = row.in_force_on {
        let rule =
            if row.in_force == Some(Basis::Computed) { Rule::InForceComputed } else { Rule::InForceStated };
        let article = if rule == Rule::InForceComputed { rule_article } else { None };
        return since(candidate, stated, rule, day).with_article(article);
    }
    if let Some(deposit) = row.consent_on {
        let Some((first, last)) = computed(candidate, row) else {
            return from_deposit(candidate, deposit, day);
        };
        if first == last {
            return since(candidate, PartialDate::day(first), Rule::InForceComputed, day)
                .with_article(rule_article);
        }
        return within(candidate, deposit, (first, last), day).with_article(rule_article);
    }
    if row.consent.is_some() || matches!(row.standing, Some(Standing::Party | Standing::Provisional)) {
        return from_report(candidate, row, day);
    }
    match row.standing {
        Some(Standing::NotParty) => Bound::new(Tri::No, None, because(Rule::NotAParty).date(row.as_of)),
        Some(Standing::NotKnown) => Bound::new(Tri::Unknown, None, because(Rule::ForceNotKnown)),
        _ => Bound::new(Tri::No, None, because(Rule::SignedOnly).date(row.signed_on.or(row.as_of))),
    }
}

impl Bound {
    fn with_article(mut self, article: Option<&str>) -> Self {
        self.reason = self.reason.article(article);
        self
    }
}

/// Never before the instrument itself is in force.
fn since(candidate: &Candidate, date: PartialDate, rule: Rule, day: Date) -> Bound {
    let general = candidate.instrument.entry_into_force.filter(|general| general.earliest() > date.latest());
    let date = general.unwrap_or(date);
    let holds = date.on_or_before(day);
    let rule = match holds {
        Tri::Yes => rule,
        Tri::No => Rule::NotYetInForce,
        Tri::Unknown => Rule::ForceNotKnown,
    };
    Bound::new(holds, Some(date), because(rule).date(Some(date)))
}

/// The first and the last day the instrument's own rule can give for a deposit: one day, where the deposit is known to
/// the day. A succession takes effect as stated, never by this rule.
fn computed(candidate: &Candidate, row: &Participation) -> Option<(Date, Date)> {
    if row.consent == Some(Consent::Succession) {
        return None;
    }
    let rule = candidate.instrument.entry_into_force_rule.as_ref()?;
    let deposit = row.consent_on?;
    Some((rule.in_force_after(deposit.earliest())?, rule.in_force_after(deposit.latest())?))
}

/// A deposit known to the month or the year: in force at some day between the two that the rule gives for it.
fn within(candidate: &Candidate, deposit: PartialDate, (first, last): (Date, Date), day: Date) -> Bound {
    let general = candidate.instrument.entry_into_force.map_or(Tri::Yes, |general| general.on_or_before(day));
    let own = match () {
        () if last <= day => Tri::Yes,
        () if first > day => Tri::No,
        () => Tri::Unknown,
    };
    let holds = own.and(general);
    Bound::new(holds, None, because(undated(holds)).date(Some(deposit)))
}

/// The rule for a state that deposited on a known day and is bound since one that is not.
fn undated(holds: Tri) -> Rule {
    match holds {
        Tri::Yes => Rule::DateNotKnown,
        Tri::No => Rule::NotYetInForce,
        Tri::Unknown => Rule::ForceNotKnown,
    }
}

/// A deposit without a rule: bound once both the deposit and the instrument's own force are there, date not known.
fn from_deposit(candidate: &Candidate, deposit: PartialDate, day: Date) -> Bound {
    let general = candidate.instrument.entry_into_force.map_or(Tri::Yes, |general| general.on_or_before(day));
    let holds = deposit.on_or_before(day).and(general);
    Bound::new(holds, None, because(undated(holds)).date(Some(deposit)))
}

/// A source that lists the state as a party on some day, with no date of its own.
fn from_report(candidate: &Candidate, row: &Participation, day: Date) -> Bound {
    let page = candidate.source_of(row);
    let reported = row.as_of.or_else(|| page.and_then(|page| page.as_of.or(Some(page.read_on))));
    let holds = match reported.map(|reported| reported.on_or_before(day)) {
        Some(Tri::Yes) => Tri::Yes,
        _ => Tri::Unknown,
    };
    let rule = match (holds, row.standing) {
        (Tri::Yes, Some(Standing::Provisional)) => Rule::Provisional,
        (Tri::Yes, _) => Rule::InForceReported,
        _ => Rule::ForceNotKnown,
    };
    Bound::new(holds, None, because(rule).date(reported))
}

/// The end of a state's participation: on the day its withdrawal takes effect.
fn row_ended(candidate: &Candidate, row: &Participation, day: Date) -> Option<Bound> {
    let article = candidate.instrument.provision.iter().find(|provision| provision.topic == *"denunciation");
    let article = article.and_then(|provision| provision.article.as_deref());
    let out = |holds, rule, date| Bound::new(holds, None, because(rule).date(Some(date)).article(article));
    if let Some(effective) = row.withdrawal_effective_on {
        return match effective.on_or_before(day) {
            Tri::Yes => Some(out(Tri::No, Rule::Withdrawn, effective)),
            Tri::Unknown => Some(out(Tri::Unknown, Rule::WithdrawalEffectNotKnown, effective)),
            Tri::No => None,
        };
    }
    let notice = row.withdrawn_on?;
    (notice.on_or_before(day) != Tri::No).then(|| out(Tri::Unknown, Rule::WithdrawalEffectNotKnown, notice))
}
