//! How each answer shows itself.

pub mod between;
mod parties;
mod search;
mod settings;
pub mod show;
mod status;
mod terms;
