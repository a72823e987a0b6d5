//! Step 1, as a whole: is the instrument in force on the day?
//!
//! From its entry into force until it ends (Vienna Convention on the Law of Treaties, arts. 24 and 54), as dates and reports
//! tell it. Whether it binds one state is told in [`bound`](super::bound).

use super::bound::{Bound, because};
use super::candidate::Candidate;
use super::reason::{Reason, Rule};
use crate::records::{Observation, PartialDate, RelationKind, Status, Tri};
use jiff::civil::Date;

/// Whether the instrument as a whole is in force on `day`.
pub fn in_force(candidate: &Candidate, day: Date) -> Bound {
    let begun = begun(candidate, day);
    if begun.holds == Tri::No {
        return begun;
    }
    over(candidate, day).or_else(|| doubted(candidate, day)).unwrap_or(begun)
}

/// Whether it has come to an end or a halt, which ends provisional application as well.
pub(super) fn over(candidate: &Candidate, day: Date) -> Option<Bound> {
    ended(candidate, day).or_else(|| suspended(candidate, day))
}

/// Whether the instrument had come into force by `day`, whatever became of it afterwards.
pub fn begun(candidate: &Candidate, day: Date) -> Bound {
    let record = &candidate.instrument;
    if let Some(date) = record.entry_into_force {
        let begun = begun_on(candidate, date, day);
        let early = if begun.holds == Tri::Yes { None } else { provisional(candidate, day) };
        return early.unwrap_or(begun);
    }
    let source = record.source(&record.main_source);
    if let Some(signed) = record.signed_on.filter(|signed| signed.on_or_before(day) == Tri::No) {
        return Bound::new(Tri::No, None, because(Rule::NotYetInForce).date(Some(signed)).source(source));
    }
    if let Some(seen) = last_report(candidate, day).filter(|seen| seen.status != Status::NotInForce) {
        return Bound::new(Tri::Yes, None, reported(candidate, seen, Rule::InForceReported));
    }
    if let Some(applied) = provisional(candidate, day) {
        return applied;
    }
    let says = |status: Status| reports(candidate).find(|seen| seen.status == status);
    if let (Some(seen), None) = (says(Status::NotInForce), says(Status::InForce)) {
        return Bound::new(Tri::No, None, reported(candidate, seen, Rule::ReportedNotInForce));
    }
    if candidate.is_bilateral() {
        return Bound::new(Tri::Unknown, None, because(Rule::ForceNotKnown).source(source));
    }
    // Where no general date was read, a party's own day of entry into force shows that there was one.
    let rows = candidate.requesting.rows.iter().chain(&candidate.requested.rows);
    match rows.filter_map(|row| row.in_force_on).min() {
        Some(first) if first.on_or_before(day) == Tri::Yes => {
            Bound::new(Tri::Yes, None, because(Rule::InForceReported).date(Some(first)).source(source))
        }
        _ => Bound::new(Tri::Unknown, None, because(Rule::ForceNotKnown).source(source)),
    }
}

fn begun_on(candidate: &Candidate, date: PartialDate, day: Date) -> Bound {
    let record = &candidate.instrument;
    let source = record.source(&record.main_source);
    let holds = date.on_or_before(day);
    let rule = match holds {
        Tri::Yes => Rule::InForceStated,
        Tri::No => Rule::NotYetInForce,
        Tri::Unknown => Rule::ForceNotKnown,
    };
    if holds == Tri::Yes
        && let Some(seen) = last_report(candidate, day).filter(|seen| seen.status == Status::NotInForce)
    {
        return Bound::new(Tri::Unknown, Some(date), reported(candidate, seen, Rule::SourcesDisagree));
    }
    Bound::new(holds, Some(date), because(rule).date(Some(date)).source(source))
}

/// Applied before its entry into force, from the day a report speaks of (Vienna Convention, art. 25). That it is not in
/// force does not contradict this.
fn provisional(candidate: &Candidate, day: Date) -> Option<Bound> {
    let seen = reports(candidate).filter(|seen| {
        let spoken = day_of(candidate, seen).is_some_and(|when| when.on_or_before(day) == Tri::Yes);
        seen.status == Status::Provisional && spoken
    });
    let seen = seen.min_by_key(|seen| day_of(candidate, seen))?;
    Some(Bound::new(Tri::Yes, seen.on, reported(candidate, seen, Rule::Provisional)))
}

/// Suspended from the day a report speaks of, until a later one says that it is in force: while that lasts the parties
/// need not perform it (Vienna Convention, arts. 57 and 72).
fn suspended(candidate: &Candidate, day: Date) -> Option<Bound> {
    let seen = last_report(candidate, day).filter(|seen| seen.status == Status::Suspended)?;
    Some(Bound::new(Tri::No, None, reported(candidate, seen, Rule::Suspended)))
}

/// The end of the instrument, where one was read: certain by `day`, or at a time that was not read.
fn ended(candidate: &Candidate, day: Date) -> Option<Bound> {
    let record = &candidate.instrument;
    let source = record.source(&record.main_source);
    if let Some(end) = record.terminated_on {
        let why = |rule| because(rule).date(Some(end)).source(source);
        return match end.on_or_before(day) {
            Tri::Yes => Some(Bound::new(Tri::No, None, why(Rule::Ended))),
            Tri::Unknown => Some(Bound::new(Tri::Unknown, None, why(Rule::EndNotKnown))),
            Tri::No => None,
        };
    }
    let over = |seen: &&Observation| matches!(seen.status, Status::Replaced | Status::Terminated);
    // The first report that it was over decides; one that shows no day at all says least.
    let first = |seen: &&Observation| day_of(candidate, seen).map_or((true, None), |day| (false, Some(day)));
    let seen = reports(candidate).filter(over).min_by_key(first)?;
    let when = day_of(candidate, seen);
    if when.is_some_and(|when| when.on_or_before(day) == Tri::Yes) {
        return Some(Bound::new(Tri::No, None, reported(candidate, seen, Rule::Ended)));
    }
    let in_force_later = record.observation.iter().any(|other| {
        other.status == Status::InForce
            && day_of(candidate, other).is_some_and(|other| other.on_or_before(day) != Tri::Yes)
    });
    let named = record.relation.iter().any(|relation| relation.kind == RelationKind::ReplacedBy);
    // A named successor tells when it ended; step 2 decides that between the two states.
    (!in_force_later && !named)
        .then(|| Bound::new(Tri::Unknown, None, reported(candidate, seen, Rule::EndNotKnown)))
}

/// A source that doubts whether the instrument still has effect leaves that open from the day it speaks of, until a
/// later report says that it is in force.
fn doubted(candidate: &Candidate, day: Date) -> Option<Bound> {
    let doubts = |seen: &&Observation| {
        let spoken = day_of(candidate, seen).is_some_and(|when| when.on_or_before(day) != Tri::No);
        seen.status == Status::Doubtful && spoken
    };
    let seen = reports(candidate).filter(doubts).max_by_key(|seen| day_of(candidate, seen))?;
    let settled = last_report(candidate, day).is_some_and(|last| {
        last.status == Status::InForce && day_of(candidate, last) > day_of(candidate, seen)
    });
    (!settled).then(|| Bound::new(Tri::Unknown, None, reported(candidate, seen, Rule::ForceDoubted)))
}

/// The reports that tell whether the instrument is in force. Where the parties' own positions contradict one another,
/// neither tells: step 2 shows both.
fn reports(candidate: &Candidate) -> impl Iterator<Item = &Observation> {
    let all = &candidate.instrument.observation;
    let positions = |status| all.iter().any(|seen| seen.by.is_some() && seen.status == status);
    let contradict = positions(Status::InForce) && positions(Status::NotInForce);
    all.iter().filter(move |seen| seen.by.is_none() || !contradict)
}

/// The last report that speaks of a day no later than `day`.
fn last_report(candidate: &Candidate, day: Date) -> Option<&Observation> {
    let spoken = |seen: &&Observation| {
        let of_force = matches!(seen.status, Status::InForce | Status::NotInForce | Status::Suspended);
        of_force && day_of(candidate, seen).is_some_and(|when| when.on_or_before(day) == Tri::Yes)
    };
    let last = |seen: &&Observation| (day_of(candidate, seen), seen.status == Status::InForce);
    reports(candidate).filter(spoken).max_by_key(last)
}

/// The day a report speaks of: its own, its page's, or the day the page was read.
pub(super) fn day_of(candidate: &Candidate, seen: &Observation) -> Option<PartialDate> {
    let page = candidate.instrument.source(&seen.source);
    seen.on.or_else(|| page.and_then(|page| page.as_of.or(Some(page.read_on))))
}

fn reported(candidate: &Candidate, seen: &Observation, rule: Rule) -> Reason {
    because(rule).date(day_of(candidate, seen)).source(candidate.instrument.source(&seen.source))
}
