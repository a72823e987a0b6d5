//! `treaty-lookup man`: manual pages, from the same definitions as `--help`.

use super::schema::print;
use anyhow::Context;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

/// Prints the manual page of the program, or writes one for it and one for each subcommand into a folder.
///
/// # Errors
/// When they cannot be written.
pub fn run(command: clap::Command, folder: Option<&Path>) -> anyhow::Result<ExitCode> {
    let Some(folder) = folder else {
        let mut page = Vec::new();
        clap_mangen::Man::new(command).render(&mut page)?;
        return print(&page);
    };
    let written = fs::create_dir_all(folder).and_then(|()| clap_mangen::generate_to(command, folder));
    written.with_context(|| format!("the manual pages cannot be written into {}", folder.display()))?;
    Ok(ExitCode::SUCCESS)
}
