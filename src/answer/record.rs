//! One instrument as its record has it.

use crate::records::Instrument;
use schemars::JsonSchema;
use serde::Serialize;

/// One instrument, whole: the keys of its record, which `data/README.md` explains.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Record<'a> {
    /// The version of this form.
    pub schema: u32,
    /// The record.
    #[serde(flatten)]
    pub instrument: &'a Instrument,
}
