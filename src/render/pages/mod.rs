//! How each answer shows itself.

mod authority;
pub mod between;
pub mod country;
mod draft;
mod matrix;
mod parties;
mod search;
pub mod show;
mod show_parts;
mod terms;
mod timeline;
pub(super) mod words;
