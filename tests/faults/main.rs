//! What goes wrong around the program: processes that are killed, folders that fill up, files that are no files, and
//! text that was written to do harm. The answer is right, or there is none and it says why.
//!
//! `cargo test --test faults -- --ignored` runs the long ones: many more rounds of the same.
#![cfg(unix)]

mod caches;
mod files;
mod first_runs;
mod flips;
mod folders;
mod killed;
mod long;
mod other_indexes;
mod paths;
mod spreadsheets;
mod support;
mod terminal;
mod written;
