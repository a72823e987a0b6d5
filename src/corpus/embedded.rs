//! The records compiled into the program.

use super::{Origin, RecordText};
use std::borrow::Cow;

static ARCHIVE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/records.pack"));

/// Names the embedded records by their content: the same records, the same name.
pub const FINGERPRINT: &str = env!("TREATY_LOOKUP_RECORDS");

/// Every embedded record file, in order of path.
pub fn records() -> impl Iterator<Item = RecordText> {
    let mut rest = ARCHIVE;
    std::iter::from_fn(move || {
        let path = str::from_utf8(take(&mut rest)?).ok()?;
        let text = take(&mut rest)?;
        Some(RecordText { origin: Origin::Embedded, path: path.to_owned(), bytes: Cow::Borrowed(text) })
    })
}

/// The next length-prefixed piece of the archive.
fn take(rest: &mut &'static [u8]) -> Option<&'static [u8]> {
    let (length, after) = rest.split_first_chunk::<4>()?;
    let (piece, after) = after.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    *rest = after;
    Some(piece)
}
