//! Where the index is, as an answer.

use schemars::JsonSchema;
use serde::Serialize;

/// The folder of the index.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct IndexPlace {
    /// The version of this form.
    pub schema: u32,
    /// The folder; absent where the cache cannot be written and every run builds in memory.
    pub folder: Option<String>,
}
