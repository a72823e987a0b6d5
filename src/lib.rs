#![forbid(unsafe_code)]
pub mod answer;
pub mod cli;
pub mod corpus;
pub mod index;
pub mod names;
pub mod records;
pub mod render;
pub mod rules;
pub mod speech;
pub mod text;
