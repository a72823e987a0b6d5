//! At home in every shell: what scripts rest on stays as it is.

mod batch;
mod config;
mod export;
mod fields;
mod gates;
mod help;
mod schema;
mod stability;
mod support;
mod transcripts;
