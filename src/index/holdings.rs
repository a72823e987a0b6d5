//! What one state has: its part in multilateral instruments, and its bilateral ones.

use super::candidates::Side;
use super::library::{Library, LibraryError};
use crate::records::{Instrument, InstrumentId, Relation, StateId};
use crate::rules::Candidate;

impl Library {
    /// The relations in other records that point at this instrument, with the instrument each stands in.
    ///
    /// # Errors
    /// When the index cannot be read or the record is damaged.
    pub fn pointing_at(&self, id: &InstrumentId) -> Result<Vec<(InstrumentId, Relation)>, LibraryError> {
        let mut pointing = Vec::new();
        for document in self.documents(self.fields.target, id.as_str())? {
            let (_, record): (_, Instrument) = self.found("instrument:", document)?;
            let at = record.relation.into_iter().filter(|relation| relation.target.as_ref() == Some(id));
            pointing.extend(at.map(|relation| (record.id.clone(), relation)));
        }
        Ok(pointing)
    }

    /// Every instrument in which the state has a part. Its position stands on the requesting side of each candidate;
    /// the other side is empty.
    ///
    /// # Errors
    /// When the index cannot be read or a record is damaged.
    pub fn holdings(&self, state: &StateId) -> Result<Vec<Candidate>, LibraryError> {
        let side = self.side(state)?;
        let mut documents = side.documents.clone();
        for code in &side.lineage {
            documents.extend(self.documents(self.fields.side, code.as_str())?);
        }
        documents.sort_unstable();
        documents.dedup();
        let nobody = Side::default();
        documents.into_iter().map(|document| self.candidate(document, &side, &nobody)).collect()
    }
}
