//! Records in a folder: a user's own, or a working copy of `data/`.

use super::{Fault, Origin, RecordText};
use crate::files;
use std::borrow::Cow;
use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Reads every TOML file below `root`, in order of path.
///
/// What cannot be read is reported as a fault and does not take the rest down. Only regular files are read:
/// a pipe or a device under a record's name is a fault, not something to wait for.
///
/// # Errors
/// When `root` itself cannot be listed.
pub fn read(root: &Path) -> io::Result<(Vec<RecordText>, Vec<Fault>)> {
    let mut found = Found { root: root.to_owned(), ..Found::default() };
    found.list(root)?;
    found.files.sort();
    let mut records = Vec::with_capacity(found.files.len());
    for file in std::mem::take(&mut found.files) {
        match files::bytes(&file) {
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

#[derive(Default)]
struct Found {
    root: PathBuf,
    /// The folders listed so far, as they are without links: a folder is listed once, however many links lead to it.
    listed: HashSet<PathBuf>,
    files: Vec<PathBuf>,
    faults: Vec<Fault>,
}

impl Found {
    fn list(&mut self, folder: &Path) -> io::Result<()> {
        if !self.listed.insert(fs::canonicalize(folder)?) {
            self.fault(folder, "this link leads to a folder that is read already");
            return Ok(());
        }
        let mut entries =
            fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
        entries.sort();
        for path in entries {
            // Follows links, so that a record may be one; a broken link is reported below.
            match fs::metadata(&path) {
                Ok(kind) if kind.is_dir() => {
                    if let Err(error) = self.list(&path) {
                        self.fault(&path, &error.to_string());
                    }
                }
                Ok(_) if is_toml(&path) => self.files.push(path),
                Err(error) if is_toml(&path) => self.fault(&path, &error.to_string()),
                _ => {}
            }
        }
        Ok(())
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
