//! What a document stores: its key and its thing, behind a checksum. A byte that changed on disk is noticed, never believed.

use serde::{Deserialize, Serialize};

/// The bytes are not what was written under this key.
#[derive(Debug, thiserror::Error)]
#[error("the index is damaged: {0} is not what was stored")]
pub struct Damaged(pub String);

/// Packs a thing under its key.
///
/// # Errors
/// When the thing cannot be encoded.
pub fn pack<T: Serialize>(key: &str, thing: &T) -> postcard::Result<Vec<u8>> {
    let mut packed = postcard::to_extend(thing, postcard::to_extend(key, vec![0; 4])?)?;
    let checksum = crc32fast::hash(&packed[4..]).to_le_bytes();
    packed[..4].copy_from_slice(&checksum);
    Ok(packed)
}

/// Unpacks the thing stored under `key`.
///
/// # Errors
/// When the bytes were changed, or were stored under another key.
pub fn unpack<'a, T: Deserialize<'a>>(key: &str, packed: &'a [u8]) -> Result<T, Damaged> {
    let (stored, thing) = unpack_any(key, packed)?;
    if stored == key { Ok(thing) } else { Err(Damaged(key.to_owned())) }
}

/// Unpacks a thing whose key starts with `kind`, and says the key.
///
/// # Errors
/// When the bytes were changed, or are of another kind.
pub fn unpack_any<'a, T: Deserialize<'a>>(kind: &str, packed: &'a [u8]) -> Result<(&'a str, T), Damaged> {
    let damaged = || Damaged(kind.to_owned());
    let (checksum, body) = packed.split_first_chunk::<4>().ok_or_else(damaged)?;
    if u32::from_le_bytes(*checksum) != crc32fast::hash(body) {
        return Err(damaged());
    }
    let (stored, rest) = postcard::take_from_bytes::<&str>(body).map_err(|_| damaged())?;
    if !stored.starts_with(kind) {
        return Err(damaged());
    }
    let thing = postcard::from_bytes(rest).map_err(|_| damaged())?;
    Ok((stored, thing))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_flipped_bit_is_noticed() {
        let packed = pack("state:PER", &("Peru", 7_u8)).unwrap();
        assert_eq!(unpack::<(String, u8)>("state:PER", &packed).unwrap(), ("Peru".to_owned(), 7));
        for bit in 0..packed.len() * 8 {
            let mut flipped = packed.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(unpack::<(String, u8)>("state:PER", &flipped).is_err(), "bit {bit}");
        }
    }

    #[test]
    fn a_thing_under_another_key_is_not_believed() {
        let packed = pack("state:PER", &1_u8).unwrap();
        assert!(unpack::<u8>("state:BRA", &packed).is_err());
    }
}
