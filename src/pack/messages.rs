//! What the program says in each language, as a table in order of id: an answer says a few of its messages, and none is
//! looked for line by line.

use std::fmt::Write;
use std::path::Path;
use std::{fs, io};

/// Writes the tables of the `.ftl` files in `speech` into `out`, as Rust: `EN`, `ES` and so on.
pub fn pack(speech: &Path, out: &Path) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", speech.display());
    let mut tables = String::new();
    for entry in fs::read_dir(speech)? {
        let file = entry?.path();
        if file.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        let text = fs::read_to_string(&file)?;
        let mut messages: Vec<(&str, &str)> = messages(&text).collect();
        messages.sort_unstable();
        let language = file.file_stem().unwrap_or_default().to_string_lossy().to_uppercase();
        let written = writeln!(tables, "static {language}: &[(&str, &str)] = &{messages:?};");
        written.map_err(io::Error::other)?;
    }
    fs::write(out.join("messages.rs"), tables)
}

/// The messages of a file: each from the line that starts with its id to the one before the next. No message refers to
/// another, so that each can be read by itself.
fn messages(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let starts = |line: &str| line.starts_with(|first: char| first.is_ascii_lowercase());
    let mut rest = text;
    std::iter::from_fn(move || {
        while !starts(rest) {
            rest = rest.split_once('\n')?.1;
        }
        let id = rest.split([' ', '=']).next()?;
        let mut end = 0;
        for line in rest.split_inclusive('\n') {
            if end > 0 && !line.starts_with([' ', '}']) {
                break;
            }
            end += line.len();
        }
        let (message, after) = rest.split_at(end);
        rest = after;
        Some((id, message))
    })
}
