//! The one layout of a record file, so that a diff shows facts and nothing else.
//!
//! * Keys stand in the order of the fields of their type in [`crate::records`]: plain keys first, then blocks, with one
//!   blank line between blocks.
//! * A title or a name has one line a language, as `title.en`; a party list one line a party, in order of state.
//! * A list that would pass [`WIDTH`] columns has one line an element.
//! * Text stands in double quotes with no escape it does not need; nothing empty is written.
//! * Comments stay with the line below them, or on the line they end.
//!
//! Laying out never changes what a record says, and laying out twice changes nothing more.

mod comments;
mod lines;
mod save;
mod value;

pub use lines::WIDTH;
pub use save::save;

use super::{Fault, RecordFile, RecordText, parse};
use comments::Comments;
use std::borrow::Cow;
use toml::de::DeTable;

/// The text of a record in that layout.
///
/// # Errors
/// The fault, when the record does not parse: what cannot be read is not touched.
pub fn format(record: &RecordText) -> Result<String, Fault> {
    let before = parse(record)?;
    let text = str::from_utf8(&record.bytes).unwrap_or_default();
    let (Ok(tree), Ok(outline)) = (DeTable::parse(text), serde_json::to_value(&before)) else {
        return Ok(text.to_owned());
    };
    let comments = Comments::find(text, tree.get_ref());
    let laid_out = comments.weave(lines::of(tree.get_ref(), &outline, &comments));
    let again = RecordText { bytes: Cow::Owned(laid_out.clone().into_bytes()), ..record.clone() };
    // Only a record that is at fault in itself, as a list that must not be empty, can read otherwise now.
    Ok(if parse(&again).is_ok_and(|after| in_order(after) == in_order(before)) {
        laid_out
    } else {
        text.to_owned()
    })
}

/// A record with its party list in order, which says the same.
fn in_order(mut record: RecordFile) -> RecordFile {
    if let RecordFile::Instrument(instrument) = &mut record {
        instrument
            .participation
            .party
            .sort_by(|one, other| (&one.state, &one.territory).cmp(&(&other.state, &other.territory)));
    }
    record
}
