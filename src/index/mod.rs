//! The tantivy index over all records: what it holds, how it is built, kept and asked.

mod build;
mod cache;
mod candidates;
mod holdings;
mod library;
mod memo;
mod open;
mod payload;
mod read_only;
mod schema;
mod search;
mod things;
mod words;

pub use build::{MeasureLine, Sourced};
pub use library::{Library, LibraryError};
pub use memo::Memo;
pub use open::Shelf;
pub use search::Filter;
pub use words::{Clause, QueryFault, Wanted, parse as parse_query};
