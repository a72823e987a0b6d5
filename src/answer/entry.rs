//! One instrument as an entry: the record, its parties today, and how it stands to others.

use super::{Labels, Parties, parties};
use crate::index::{Library, LibraryError};
use crate::records::{Instrument, InstrumentId, MeasureId, Relation, RelationKind};
use crate::speech::Speech;
use jiff::civil::Date;
use smol_str::SmolStr;

/// How deep the tree of relations is followed: the successor of the successor is still of use, more is not.
const DEEPEST: usize = 2;

/// One relation, with what it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// What kind it is, seen from the instrument above it.
    pub kind: RelationKind,
    /// The relation stands in the other's record only and points here.
    pub from_other: bool,
    /// The other instrument; absent where it speaks of treaties in general.
    pub other: Option<InstrumentId>,
    /// Its title in the language of the answer; absent where there is no such record.
    pub title: Option<String>,
    /// The measures it is about, where not all.
    pub measures: Vec<MeasureId>,
    /// The article that says so.
    pub article: Option<SmolStr>,
    /// Where it leads.
    pub further: Vec<Related>,
}

/// An instrument with what a reader wants to know around it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The instrument, whole.
    pub record: Instrument,
    /// Who takes part on the day.
    pub parties: Parties,
    /// How it stands to others.
    pub relations: Vec<Related>,
    /// What is known to be missing about it.
    pub gaps: Vec<String>,
    /// The names of states and terms in the language of the answer.
    pub labels: Labels,
}

/// The entry of an instrument on a day.
///
/// # Errors
/// When the index cannot be read or a record is damaged.
pub fn entry(
    library: &Library,
    record: Instrument,
    on: Date,
    speech: &Speech,
) -> Result<Entry, LibraryError> {
    let parties = parties(library, &record, on, speech)?;
    let said = record.statement.iter().map(|said| &said.state);
    let rows = record.participation.party.iter().map(|row| &row.state);
    let states = record.parties.iter().chain(said).chain(rows);
    let mut seen = vec![record.id.clone()];
    Ok(Entry {
        relations: relations(library, &record, speech, &mut seen, 1)?,
        gaps: library.gaps_of(&record.id)?.into_iter().map(|gap| gap.missing).collect(),
        labels: Labels::with_states(library, speech.language(), states)?,
        parties,
        record,
    })
}

/// The relations of one instrument: its own, and those that only the other's record states. No instrument is followed
/// twice.
fn relations(
    library: &Library,
    record: &Instrument,
    speech: &Speech,
    seen: &mut Vec<InstrumentId>,
    depth: usize,
) -> Result<Vec<Related>, LibraryError> {
    let own = record.relation.iter().map(|relation| (relation.target.clone(), relation.clone(), false));
    let pointing = library.pointing_at(&record.id)?.into_iter();
    let unmirrored = pointing.filter(|(other, relation)| {
        let mirrored =
            |own: &Relation| own.target.as_ref() == Some(other) && Some(own.kind) == relation.kind.inverse();
        !record.relation.iter().any(mirrored)
    });
    let pointing = unmirrored.map(|(other, relation)| (Some(other), relation, true));
    let mut found = Vec::new();
    for (other, relation, from_other) in own.chain(pointing).collect::<Vec<_>>() {
        let target = match &other {
            Some(id) => library.instrument(id)?,
            None => None,
        };
        let mut further = Vec::new();
        if let Some(target) = target.as_ref().filter(|target| depth < DEEPEST && !seen.contains(&target.id)) {
            seen.push(target.id.clone());
            let succession =
                |related: &Related| matches!(related.kind, RelationKind::Replaces | RelationKind::ReplacedBy);
            let all = relations(library, target, speech, seen, depth + 1)?;
            let back = |related: &Related| related.other.as_ref() != Some(&record.id);
            further = all.into_iter().filter(|related| succession(related) && back(related)).collect();
        }
        let inverse = relation.kind.inverse().filter(|_| from_other);
        found.push(Related {
            kind: inverse.unwrap_or(relation.kind),
            from_other: from_other && inverse.is_none(),
            title: target.map(|target| target.title(speech.language()).to_owned()),
            other,
            measures: relation.measures,
            article: relation.article,
            further,
        });
    }
    Ok(found)
}
