//! Records in a folder: a user's own, or a working copy of `data/`.

use super::{Fault, Origin, RecordText};
use std::borrow::Cow;
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};

/// A record is a page of text. A file above this size is not one, and reading it would only cost memory.
const LARGEST_RECORD: u64 = 8 << 20;

/// How deep folders may nest before it must be a loop.
const DEEPEST_FOLDER: usize = 16;

/// Reads every TOML file below `root`, in order of path.
///
/// What cannot be read is reported as a fault and does not take the rest down. Only regular files are read:
/// a pipe or a device under a record's name is a fault, not something to wait for.
///
/// # Errors
/// When `root` itself cannot be listed.
pub fn read(root: &Path) -> io::Result<(Vec<RecordText>, Vec<Fault>)> {
    let mut found = Found { root: root.to_owned(), files: Vec::new(), faults: Vec::new() };
    found.list(root, 0)?;
    found.files.sort();
    let mut records = Vec::with_capacity(found.files.len());
    for file in std::mem::take(&mut found.files) {
        match fs::read(&file) {
            Ok(bytes) => records.push(RecordText {
                origin: Origin::Directory(root.to_owned()),
                path: found.name(&file),
                bytes: Cow::Owned(bytes),
            }),
            Err(error) => found.fault(&file, &error.to_string()),
        }
    }
    Ok((records, found.faults))
}

struct Found {
    root: PathBuf,
    files: Vec<PathBuf>,
    faults: Vec<Fault>,
}

impl Found {
    fn list(&mut self, folder: &Path, depth: usize) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            // Follows links, so that a record may be one; a broken link is reported below.
            match fs::metadata(&path) {
                Ok(kind) if kind.is_dir() => self.descend(&path, depth + 1),
                Ok(kind) if is_toml(&path) => self.take(path, &kind),
                Err(error) if is_toml(&path) => self.fault(&path, &error.to_string()),
                _ => {}
            }
        }
        Ok(())
    }

    fn descend(&mut self, folder: &Path, depth: usize) {
        if depth > DEEPEST_FOLDER {
            self.fault(folder, "folders nest too deep here: is a link leading back?");
        } else if let Err(error) = self.list(folder, depth) {
            self.fault(folder, &error.to_string());
        }
    }

    fn take(&mut self, path: PathBuf, kind: &Metadata) {
        if !kind.is_file() {
            self.fault(&path, "this is no regular file");
        } else if kind.len() > LARGEST_RECORD {
            self.fault(&path, "larger than 8 MiB: this is no record");
        } else {
            self.files.push(path);
        }
    }

    fn fault(&mut self, path: &Path, what: &str) {
        let file = self.name(path);
        self.faults.push(Fault::unreadable(file, what));
    }

    fn name(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).to_string_lossy().replace('\\', "/")
    }
}

fn is_toml(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "toml")
}
