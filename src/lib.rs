#![forbid(unsafe_code)]
pub mod cli;
pub mod corpus;
pub mod records;
pub mod text;
