//! Terms with the broader ones that include them.

use crate::corpus::Corpus;
use crate::records::{Measure, MeasureFile, MeasureId, OffenceId};

/// The term and all broader ones, nearest first; a loop in the tree ends where it closes.
pub(super) fn offence_line(corpus: &Corpus, id: &OffenceId) -> Vec<OffenceId> {
    let mut line = vec![id.clone()];
    let mut next = 0;
    while let Some(term) = line.get(next).cloned() {
        let broader =
            corpus.offences.offence.iter().find(|offence| offence.id == term).map(|offence| &offence.broader);
        for parent in broader.into_iter().flatten() {
            if !line.contains(parent) {
                line.push(parent.clone());
            }
        }
        next += 1;
    }
    line
}

/// The measure and the broader ones that include it.
pub(super) fn measure_line(measures: &MeasureFile, measure: &Measure) -> Vec<MeasureId> {
    let mut line = vec![measure.id.clone()];
    let mut next = 0;
    while let Some(id) = line.get(next).cloned() {
        let whole = measures.measure.iter().find(|known| known.id == id).map(|known| &known.part_of);
        for broader in whole.into_iter().flatten() {
            if !line.contains(broader) {
                line.push(broader.clone());
            }
        }
        next += 1;
    }
    line
}
