#![forbid(unsafe_code)]
//! The command: parse, run, exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    treaty_lookup::cli::run()
}
