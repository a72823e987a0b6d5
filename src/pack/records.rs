//! Every record of `data/` in one archive.
//!
//! The archive is a plain concatenation (same records, same bytes): for each file, in order of path, its
//! path and its text, each behind its length. A checksum of the whole names the index built from it.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// Writes the archive of the records below `data` into `out`.
pub fn pack(data: &Path, out: &Path) -> io::Result<()> {
    let mut files = Vec::new();
    collect(data, &mut files)?;
    files.sort();
    let mut archive = Vec::new();
    for file in files {
        let path = file.strip_prefix(data).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        append(&mut archive, path.as_bytes());
        append(&mut archive, &fs::read(&file)?);
    }
    fs::write(out.join("records.pack"), &archive)?;
    println!("cargo::rustc-env=TREATY_LOOKUP_RECORDS={:08x}{:08x}", crc32fast::hash(&archive), archive.len());
    Ok(())
}

fn append(archive: &mut Vec<u8>, bytes: &[u8]) {
    archive.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
    archive.extend_from_slice(bytes);
}

/// All TOML files below `folder`; cargo is told of each folder, so that a new file is noticed.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
    Ok(())
}
