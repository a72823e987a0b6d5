#![forbid(unsafe_code)]
//! The command: parse, run, exit code.

use mimalloc::MiMalloc;
use std::process::ExitCode;

/// Answers are made of many small pieces.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    treaty_lookup::cli::run()
}
