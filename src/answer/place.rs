//! Where the index is, as an answer.

use serde::Serialize;

/// The folder of the index.
#[derive(Clone, Debug, Serialize)]
pub struct IndexPlace {
    /// The folder; absent where the cache cannot be written and every run builds in memory.
    pub folder: Option<String>,
}
