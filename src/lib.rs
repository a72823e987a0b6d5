#![forbid(unsafe_code)]
pub mod corpus;
pub mod records;
pub mod text;
