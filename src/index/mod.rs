//! The tantivy index over all records: what it holds, how it is built, kept and asked.

mod build;
mod cache;
mod candidates;
mod holdings;
mod library;
mod memo;
mod open;
mod payload;
mod places;
mod positions;
mod read_only;
mod schema;
mod seal;
mod search;
mod stems;
mod texts;
mod things;
mod words;

pub use build::{MeasureLine, Sourced};
pub use library::{Library, LibraryError};
pub use memo::Memo;
pub use open::{Shelf, is_index, open, write};
pub use places::Finder;
pub use search::{Filter, Hits};
pub use texts::Texts;
pub use words::{Clause, QueryFault, Wanted, parse as parse_query};
