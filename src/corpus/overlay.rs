//! Embedded records with a user's own laid over them.

use super::{Corpus, Fault, RecordFile, RecordText, directory, embedded, parse};
use crate::records::InstrumentId;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// A user's folder of records, read but not yet parsed.
#[derive(Clone, Debug, Default)]
pub struct Overlay {
    records: Vec<RecordText>,
    unreadable: Vec<Fault>,
}

impl Overlay {
    /// Reads the folder.
    ///
    /// # Errors
    /// When the folder itself cannot be listed.
    pub fn read(root: &Path) -> io::Result<Self> {
        let (records, unreadable) = directory::read(root)?;
        Ok(Self { records, unreadable })
    }

    /// Names the overlay by its content, so that an index built from other records is never taken for it.
    pub fn fingerprint(&self) -> u32 {
        let mut hasher = crc32fast::Hasher::new();
        for record in &self.records {
            for piece in [record.path.as_bytes(), &record.bytes] {
                hasher.update(&(piece.len() as u64).to_le_bytes());
                hasher.update(piece);
            }
        }
        hasher.finalize()
    }

    /// What is wrong with its files, each parsed by itself.
    pub fn faults(&self) -> Vec<Fault> {
        let malformed = self.records.iter().filter_map(|record| parse(record).err());
        self.unreadable.iter().cloned().chain(malformed).collect()
    }
}

/// Parses the embedded records and lays the user's over them: an instrument of the same id, or a state's file of
/// the same kind, takes the embedded one's place; vocabularies are added to.
///
/// A broken file is left out; [`Overlay::faults`] names it.
pub fn load(overlay: &Overlay) -> Corpus {
    let texts: Vec<RecordText> = embedded::records().chain(overlay.records.iter().cloned()).collect();
    let parsed: Vec<_> = texts.par_iter().filter_map(|text| parse(text).ok()).collect();
    let mut corpus = Corpus::default();
    let mut instruments = BTreeMap::new();
    for file in parsed {
        lay(&mut corpus, &mut instruments, file);
    }
    corpus.instruments = instruments.into_values().collect();
    corpus
}

fn lay(
    corpus: &mut Corpus,
    instruments: &mut BTreeMap<InstrumentId, crate::records::Instrument>,
    file: RecordFile,
) {
    match file {
        RecordFile::Instrument(instrument) => {
            instruments.insert(instrument.id.clone(), *instrument);
        }
        RecordFile::Authorities(file) => {
            corpus.authorities.retain(|known| known.state != file.state);
            corpus.authorities.push(file);
        }
        RecordFile::Procedure(file) => {
            corpus.procedures.retain(|known| known.state != file.state);
            corpus.procedures.push(file);
        }
        RecordFile::States(file) => {
            corpus.states.state.retain(|known| !file.state.iter().any(|new| new.id == known.id));
            corpus.states.state.extend(file.state);
            corpus.states.ambiguous.extend(file.ambiguous);
            corpus.states.source.extend(file.source);
        }
        RecordFile::Offences(file) => {
            corpus.offences.offence.retain(|known| !file.offence.iter().any(|new| new.id == known.id));
            corpus.offences.offence.extend(file.offence);
            corpus.offences.source.extend(file.source);
        }
        RecordFile::Measures(file) => {
            corpus.measures.measure.retain(|known| !file.measure.iter().any(|new| new.id == known.id));
            corpus.measures.measure.extend(file.measure);
        }
        RecordFile::Topics(file) => {
            corpus.topics.topic.retain(|known| !file.topic.iter().any(|new| new.id == known.id));
            corpus.topics.topic.extend(file.topic);
        }
        RecordFile::Networks(file) => {
            corpus.networks.network.retain(|known| !file.network.iter().any(|new| new.id == known.id));
            corpus.networks.network.extend(file.network);
            corpus.networks.source.extend(file.source);
        }
        RecordFile::Absences(file) => {
            corpus.absences.absence.extend(file.absence);
            corpus.absences.source.extend(file.source);
        }
        RecordFile::Gaps(file) => corpus.gaps.gap.extend(file.gap),
    }
}
