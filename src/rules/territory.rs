//! Step 1 for a territory: does the instrument reach a part of a State that is asked about by itself?
//!
//! A treaty binds a State for its entire territory unless it appears otherwise (Vienna Convention on the Law of Treaties,
//! art. 29), and in this field it often does: conventions let a State say to which territories they apply (European
//! Convention on Extradition, art. 27). So nothing is assumed from what binds the responsible State: the instrument
//! reaches the territory where that was read, does not where the territory was left out, and else it is not known.

use super::bound::{self, Bound, because};
use super::candidate::{Candidate, Position, Territory};
use super::reason::{Reason, Rule};
use crate::records::{Effect, PartialDate, Participation, Provision, StateId, Statement, Tri};
use jiff::civil::Date;

/// The topic of articles on the territories to which an instrument applies.
const TERRITORIAL_APPLICATION: &str = "territorial-application";

/// Whether the instrument reaches the territory on `day`: in the territory's own name, or through the State responsible
/// for its international relations, and then only for as long as that State is itself bound.
pub fn reaches(candidate: &Candidate, position: &Position, territory: &Territory, day: Date) -> Bound {
    if takes_part(candidate, position, &territory.id) {
        return bound::rows_bind(candidate, of_whole(position, &territory.id), &territory.id, day);
    }
    let Some(responsible) = territory.responsible_on(day) else {
        return not_known(candidate, territory, None);
    };
    let state = responsible_state_bound(candidate, position, responsible, day);
    if state.holds == Tri::No {
        return state;
    }
    let extended = extended(candidate, position, territory, responsible, day);
    if let Some(extended) = extended.as_ref().filter(|extended| extended.holds == Tri::Yes) {
        return both(state, extended.clone());
    }
    left_out(candidate, position, territory, responsible, day)
        .or(extended)
        .unwrap_or_else(|| not_known(candidate, territory, Some(responsible)))
}

/// Whether the instrument had come to reach the territory by `day`, whatever became of it afterwards.
pub fn reached_once(candidate: &Candidate, position: &Position, territory: &Territory, day: Date) -> Tri {
    if takes_part(candidate, position, &territory.id) {
        return bound::rows_bound_once(candidate, of_whole(position, &territory.id), day);
    }
    reaches(candidate, position, territory, day).holds
}

/// Some territories conclude treaties themselves, as Hong Kong does on surrender and assistance.
fn takes_part(candidate: &Candidate, position: &Position, territory: &StateId) -> bool {
    candidate.instrument.parties.contains(territory) || of_whole(position, territory).next().is_some()
}

fn of_whole<'a>(position: &'a Position, state: &'a StateId) -> impl Iterator<Item = &'a Participation> {
    position.whole().filter(move |row| row.state == *state)
}

fn responsible_state_bound(
    candidate: &Candidate,
    position: &Position,
    responsible: &StateId,
    day: Date,
) -> Bound {
    let record = &candidate.instrument;
    if candidate.is_bilateral() && !record.parties.contains(responsible) {
        let reason = because(Rule::NotAParty).state(responsible).source(record.source(&record.main_source));
        return Bound::new(Tri::No, None, reason);
    }
    bound::rows_bind(candidate, of_whole(position, responsible), responsible, day)
}

/// The responsible State extended the instrument to the territory: by a row of the party list, or by a statement.
fn extended(
    candidate: &Candidate,
    position: &Position,
    territory: &Territory,
    responsible: &StateId,
    day: Date,
) -> Option<Bound> {
    let of_territory = |row: &&Participation| {
        row.state == *responsible && row.territory.as_deref() == Some(territory.id.as_str())
    };
    let mut rows = position.rows.iter().filter(of_territory).peekable();
    let bound = if rows.peek().is_some() {
        bound::rows_bind(candidate, rows, responsible, day)
    } else {
        let said = last_said(position, responsible, Effect::ExtendsToTerritory, &territory.id)?;
        said_extended(candidate, said, day)
    };
    let mut reason = bound.reason.state(&territory.id).article(clause(candidate));
    if bound.holds == Tri::Yes {
        reason = Reason { rule: Rule::TerritoryExtended, ..reason.term(responsible).date(bound.since) };
    }
    Some(Bound { reason, ..bound })
}

fn said_extended(candidate: &Candidate, said: &Statement, day: Date) -> Bound {
    let made = said.made_on.map_or(Tri::Yes, |made| made.on_or_before(day));
    let (rule, date) = match (made, said.stands_on(day)) {
        (Tri::No, _) => (Rule::NotYetInForce, said.made_on),
        (_, Tri::Yes) => (Rule::TerritoryExtended, said.made_on),
        (_, Tri::No) => (Rule::Withdrawn, said.withdrawn_on),
        (_, Tri::Unknown) => (Rule::TerritoryNotKnown, said.made_on.max(said.withdrawn_on)),
    };
    let reason = because(rule).date(date).source(candidate.instrument.source(&said.source));
    Bound::new(said.stands_on(day), said.made_on, reason)
}

/// The responsible State said that the instrument does not apply to the territory, as Denmark does for the Faroe Islands
/// and Greenland (Criminal Law Convention on Corruption, art. 34).
fn left_out(
    candidate: &Candidate,
    position: &Position,
    territory: &Territory,
    responsible: &StateId,
    day: Date,
) -> Option<Bound> {
    let said = last_said(position, responsible, Effect::ExcludesTerritory, &territory.id)?;
    let stands = said.stands_on(day);
    let reason = because(Rule::TerritoryExcluded).state(&territory.id).term(responsible).date(said.made_on);
    let reason = reason.article(said.article.as_deref().or(clause(candidate)));
    let reason = reason.source(candidate.instrument.source(&said.source));
    (stands != Tri::No).then(|| Bound::new(!stands, None, reason))
}

/// The last statement of this effect by the responsible State that speaks of the territory, or of all of them.
fn last_said<'a>(
    position: &'a Position,
    responsible: &StateId,
    effect: Effect,
    territory: &StateId,
) -> Option<&'a Statement> {
    let speaks = |said: &&Statement| {
        let about = said.territories.is_empty() || said.territories.contains(territory);
        said.state == *responsible && said.effect == effect && about
    };
    position.statements.iter().filter(speaks).max_by_key(|said| said.made_on)
}

/// Since the later of the two days, for as long as both hold.
fn both(state: Bound, extended: Bound) -> Bound {
    if state.holds != Tri::Yes {
        return state;
    }
    let since = match (state.since, extended.since) {
        (Some(state), Some(own)) => Some(state.max(own)),
        _ => None,
    };
    Bound { since, ..extended }
}

/// It binds the responsible State, and nothing was read of the territory.
fn not_known(candidate: &Candidate, territory: &Territory, responsible: Option<&StateId>) -> Bound {
    let record = &candidate.instrument;
    let reason = because(Rule::TerritoryNotKnown).state(&territory.id).article(clause(candidate));
    let reason = reason.source(record.source(&record.main_source));
    let reason = match responsible {
        Some(state) => reason.term(state),
        None => reason,
    };
    Bound::new(Tri::Unknown, None::<PartialDate>, reason)
}

/// The instrument's own article on the territories to which it applies.
fn clause(candidate: &Candidate) -> Option<&str> {
    let about = |provision: &&Provision| provision.topic == *TERRITORIAL_APPLICATION;
    candidate.instrument.provision.iter().find(about).and_then(|provision| provision.article.as_deref())
}
