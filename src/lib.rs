#![forbid(unsafe_code)]
pub mod corpus;
pub mod index;
pub mod records;
pub mod rules;
pub mod text;
