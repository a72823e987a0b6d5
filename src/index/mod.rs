//! The tantivy index over all records: what it holds, how it is built, kept and asked.

mod build;
mod candidates;
mod library;
mod memo;
mod open;
mod payload;
mod read_only;
mod schema;
mod things;

pub use build::{MeasureLine, Sourced};
pub use library::{Library, LibraryError};
pub use memo::Memo;
pub use open::Shelf;
