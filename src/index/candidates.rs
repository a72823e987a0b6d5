//! The instruments that could matter between two states, with the part both have in each.
//!
//! A batch asks about the same states, instruments and offences again and again: what was decoded for one question is
//! kept for the next, up to a bound.

use super::library::{Library, Result, pair};
use super::memo::Memo;
use super::payload::unpack_any;
use super::positions::StoredPosition;
use crate::records::{Instrument, InstrumentId, OffenceId, StateId, SuccessionKind};
use crate::rules::{Candidate, Position, Territory};
use std::collections::BTreeSet;
use std::sync::Arc;
use tantivy::DocId;

/// What questions share. The bounds are far above what the field has; they only keep memory constant.
#[derive(Debug)]
pub struct Memory {
    sides: Memo<StateId, Side>,
    pairs: Memo<(StateId, StateId), Vec<DocId>>,
    instruments: Memo<DocId, Kept>,
    reach: Memo<OffenceId, Reach>,
}

impl Default for Memory {
    fn default() -> Self {
        Self {
            sides: Memo::new(1 << 10),
            pairs: Memo::new(1 << 13),
            instruments: Memo::new(1 << 14),
            reach: Memo::new(1 << 12),
        }
    }
}

/// The instruments that could reach an offence.
#[derive(Debug)]
enum Reach {
    /// These, in order.
    Few(Vec<DocId>),
    /// So many that the index is asked about each instrument in question.
    Many,
}

/// The most instruments kept as a list.
const FEW: u32 = 1 << 12;

/// An instrument, and where the positions of its states lie.
#[derive(Debug)]
struct Kept {
    instrument: Arc<Instrument>,
    places: Box<[u8]>,
}

/// One state, as candidates need it.
#[derive(Debug)]
pub(super) struct Side {
    /// The states whose positions it carries on by itself, its own code first and then back in time.
    pub(super) lineage: Vec<StateId>,
    /// Where it is a territory: which; its lineage then goes on with the States responsible for it.
    territory: Option<Arc<Territory>>,
    /// The multilateral instruments in which it has a row, in order.
    pub(super) documents: Vec<DocId>,
    /// Its part in each instrument asked for so far.
    positions: Memo<DocId, Position>,
}

/// Nobody: the other side where only one state is asked about.
impl Default for Side {
    fn default() -> Self {
        let positions = Memo::new(1 << 14);
        Self { lineage: Vec::new(), territory: None, documents: Vec::new(), positions }
    }
}

impl Library {
    pub(super) fn side(&self, id: &StateId) -> Result<Arc<Side>> {
        self.memory.sides.get_or(id, || {
            let mut lineage = self.lineage(id)?;
            let responsible = self.state(id)?.map(|state| state.responsible).unwrap_or_default();
            lineage.extend(responsible.iter().map(|one| one.state.clone()));
            let territory = (!responsible.is_empty()).then(|| Territory { id: id.clone(), responsible });
            let documents = self.parties(&lineage)?;
            Ok(Side { lineage, territory: territory.map(Arc::new), documents, ..Side::default() })
        })
    }

    /// The codes under which a state, or a territory, may have a part in an instrument: its own and those of the states it
    /// continues, and for a territory those of the States responsible for it.
    ///
    /// # Errors
    /// When the index cannot be read or a record is damaged.
    pub fn codes(&self, id: &StateId) -> Result<Vec<StateId>> {
        Ok(self.side(id)?.lineage.clone())
    }

    /// The states whose positions a state carries on by itself, its own code first and then back in time.
    ///
    /// # Errors
    /// When the index cannot be read or a record is damaged.
    pub fn lineage(&self, id: &StateId) -> Result<Vec<StateId>> {
        let mut lineage = vec![id.clone()];
        let mut next = 0;
        while let Some(code) = lineage.get(next).cloned() {
            let succession = self.state(&code)?.map(|state| state.succession).unwrap_or_default();
            for from in succession.into_iter().filter(|from| from.kind == SuccessionKind::Continues) {
                if !lineage.contains(&from.from) {
                    lineage.push(from.from);
                }
            }
            next += 1;
        }
        Ok(lineage)
    }

    fn parties(&self, lineage: &[StateId]) -> Result<Vec<DocId>> {
        let mut documents = Vec::new();
        for state in lineage {
            documents.extend(self.documents(self.fields.party, state.as_str())?);
        }
        documents.sort_unstable();
        documents.dedup();
        Ok(documents)
    }

    fn position(&self, side: &Side, document: DocId, kept: &Kept) -> Result<Arc<Position>> {
        let read = || {
            let (codes, territory) = (side.lineage.clone(), side.territory.clone());
            let mut position = Position { codes, territory, ..Position::default() };
            for state in &side.lineage {
                let stored = self.stored_position(&kept.places, state, &kept.instrument.id)?;
                if let Some(StoredPosition { rows, statements }) = stored {
                    position.continues(Position { rows, statements, ..Position::default() });
                }
            }
            Ok(position)
        };
        side.positions.get_or(&document, read)
    }

    fn kept(&self, document: DocId) -> Result<Kept> {
        let packed = self.payload(document)?;
        let (_, (instrument, places)): (_, (Instrument, &[u8])) = unpack_any("instrument:", &packed)?;
        Ok(Kept { instrument: Arc::new(instrument), places: places.into() })
    }

    pub(super) fn candidate(&self, document: DocId, one: &Side, other: &Side) -> Result<Candidate> {
        let kept = self.memory.instruments.get_or(&document, || self.kept(document))?;
        let requesting = self.position(one, document, &kept)?;
        let requested = self.position(other, document, &kept)?;
        Ok(Candidate { instrument: Arc::clone(&kept.instrument), requesting, requested })
    }

    /// The instruments that could matter between two states: their bilateral ones, and the multilateral ones in which
    /// both have a row. With an offence, only those that could reach it or that act on others; without, all.
    ///
    /// # Errors
    /// When the index cannot be read or a record is damaged.
    pub fn candidates(
        &self,
        requesting: &StateId,
        requested: &StateId,
        offence: &[OffenceId],
    ) -> Result<Vec<Candidate>> {
        let (one, other) = (self.side(requesting)?, self.side(requested)?);
        let key = (requesting.clone(), requested.clone());
        let all = self.memory.pairs.get_or(&key, || self.between(&one, &other))?;
        if offence.is_empty() {
            return all.iter().map(|document| self.candidate(*document, &one, &other)).collect();
        }
        // Narrowed before anything is decoded: a single question reads no instrument that it does not need.
        let narrowed = self.reached(offence, &all)?.into_iter();
        narrowed.map(|document| self.candidate(document, &one, &other)).collect()
    }

    /// The documents of the instruments between two states.
    fn between(&self, one: &Side, other: &Side) -> Result<Vec<DocId>> {
        let with_other = &other.documents;
        let mut documents: Vec<DocId> =
            one.documents.iter().copied().filter(|of_one| with_other.binary_search(of_one).is_ok()).collect();
        for one in &one.lineage {
            for other in &other.lineage {
                documents.extend(self.documents(self.fields.pair, &pair(one, other))?);
            }
        }
        documents.sort_unstable();
        documents.dedup();
        Ok(documents)
    }

    /// An instrument with both states' positions in it, whether they have any or not; nothing where there is no such
    /// instrument.
    ///
    /// # Errors
    /// When the index cannot be read or a record is damaged.
    pub fn candidate_of(
        &self,
        id: &InstrumentId,
        requesting: &StateId,
        requested: &StateId,
    ) -> Result<Option<Candidate>> {
        let Some(document) = self.keyed(&format!("instrument:{id}"))? else { return Ok(None) };
        let (one, other) = (self.side(requesting)?, self.side(requested)?);
        Ok(Some(self.candidate(document, &one, &other)?))
    }

    /// Those of the instruments that name one of the offences, or that matter for any.
    fn reached(&self, offence: &[OffenceId], all: &[DocId]) -> Result<BTreeSet<DocId>> {
        let any = OffenceId::from(OffenceId::ANY);
        let mut reached = BTreeSet::new();
        for term in offence.iter().chain([&any]) {
            match &*self.memory.reach.get_or(term, || self.reach(term))? {
                Reach::Few(with) => {
                    reached.extend(all.iter().filter(|document| with.binary_search(document).is_ok()));
                }
                Reach::Many => reached.extend(self.among(self.fields.offence, term.as_str(), all)?),
            }
        }
        Ok(reached)
    }

    fn reach(&self, offence: &OffenceId) -> Result<Reach> {
        let (field, term) = (self.fields.offence, offence.as_str());
        let few = self.count(field, term)? <= FEW;
        Ok(if few { Reach::Few(self.documents(field, term)?) } else { Reach::Many })
    }

    /// The multilateral instruments in which only one of the two has a row, with that state's position.
    ///
    /// # Errors
    /// When the index cannot be read or a record is damaged.
    pub fn one_sided(&self, requesting: &StateId, requested: &StateId) -> Result<Vec<Candidate>> {
        let (one, other) = (self.side(requesting)?, self.side(requested)?);
        let only = |here: &[DocId], there: &[DocId]| {
            here.iter().copied().filter(|document| there.binary_search(document).is_err()).collect::<Vec<_>>()
        };
        let of_one = only(&one.documents, &other.documents);
        let documents = of_one.into_iter().chain(only(&other.documents, &one.documents));
        documents.map(|document| self.candidate(document, &one, &other)).collect()
    }
}
