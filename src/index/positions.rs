//! Where the positions of an instrument's states lie among the things.
//!
//! A question is about two states; of the two hundred that may have a row it reads these two, and asks no index for
//! them: the instrument itself says where they are.

use super::library::{Library, Result};
use super::payload::{Damaged, unpack};
use super::things::Place;
use crate::records::{InstrumentId, Participation, StateId, Statement};
use serde::{Deserialize, Serialize};

/// One state's position in one instrument, as stored.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct StoredPosition {
    /// Its rows.
    pub rows: Vec<Participation>,
    /// Its statements.
    pub statements: Vec<Statement>,
}

/// The key of a position.
pub(super) fn position_key(state: &str, instrument: &InstrumentId) -> String {
    format!("position:{state}:{instrument}")
}

/// Writes the places one after the other.
///
/// # Errors
/// When a place cannot be encoded.
pub(super) fn write(places: &[(&StateId, Place)]) -> postcard::Result<Vec<u8>> {
    places.iter().try_fold(Vec::new(), |bytes, place| postcard::to_extend(place, bytes))
}

/// The places as they were written; none more where they are damaged.
fn read(mut bytes: &[u8]) -> impl Iterator<Item = std::result::Result<(&str, Place), Damaged>> {
    std::iter::from_fn(move || {
        if bytes.is_empty() {
            return None;
        }
        match postcard::take_from_bytes(bytes) {
            Ok((place, rest)) => {
                bytes = rest;
                Some(Ok(place))
            }
            Err(_) => {
                bytes = &[];
                Some(Err(Damaged("the positions".into())))
            }
        }
    })
}

impl Library {
    /// One state's position, where it has one.
    pub(super) fn stored_position(
        &self,
        places: &[u8],
        state: &StateId,
        instrument: &InstrumentId,
    ) -> Result<Option<StoredPosition>> {
        for place in read(places) {
            let (code, place) = place?;
            if code == state.as_str() {
                let packed = self.things.read(place)?;
                return Ok(Some(unpack(&position_key(code, instrument), &packed)?));
            }
        }
        Ok(None)
    }

    /// Every position, in order of state.
    pub(super) fn stored_positions(
        &self,
        places: &[u8],
        instrument: &InstrumentId,
    ) -> Result<Vec<StoredPosition>> {
        let positions = read(places).map(|place| {
            let (code, place) = place?;
            Ok(unpack(&position_key(code, instrument), &self.things.read(place)?)?)
        });
        positions.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_as_they_were_written() {
        let (one, other) = (StateId::from("BRA"), StateId::from("PER"));
        let places =
            [(&one, Place { start: 7, length: 300 }), (&other, Place { start: 307, length: 1 << 40 })];
        let bytes = write(&places).unwrap();
        let back: Vec<_> = read(&bytes).collect::<std::result::Result<_, _>>().unwrap();
        assert_eq!(back, places.map(|(state, place)| (state.as_str(), place)));
        assert!(read(&bytes[..bytes.len() - 1]).any(|place| place.is_err()), "cut short");
    }
}
