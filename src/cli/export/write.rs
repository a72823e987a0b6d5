//! Writing what was exported: never over what is there unless asked to, and never half of a file.

use super::{Failure, Named};
use anyhow::Context;
use std::fs;
use std::io::Write;
use std::path::Path;
use tempfile::{Builder, NamedTempFile};

/// Where to, and whether what is there may go.
#[derive(Clone, Copy, Debug)]
pub struct Target<'a> {
    /// The file or folder.
    pub path: &'a Path,
    /// Whether to write over what is there.
    pub force: bool,
}

impl Target<'_> {
    /// One file, written aside and renamed into place.
    pub fn file(self, write: impl FnOnce(&mut NamedTempFile) -> anyhow::Result<()>) -> Result<(), Failure> {
        self.refuse_existing(self.path.exists())?;
        let mut aside = aside(self.path)?;
        write(&mut aside)?;
        self.keep(aside, self.path)
    }

    /// A folder of files. What else lies in the folder stays, so that no slip of a path costs anyone their files.
    pub fn folder(self, files: Vec<Named>) -> Result<(), Failure> {
        let taken = fs::read_dir(self.path).is_ok_and(|mut entries| entries.next().is_some());
        self.refuse_existing(taken || self.path.is_file())?;
        let context = || format!("the folder {} cannot be made", self.path.display());
        fs::create_dir_all(self.path).with_context(context)?;
        for (name, bytes) in files {
            let path = self.path.join(name);
            let mut file = aside(&path)?;
            file.write_all(&bytes).with_context(|| format!("{} cannot be written", path.display()))?;
            self.keep(file, &path)?;
        }
        Ok(())
    }

    fn refuse_existing(self, there: bool) -> Result<(), Failure> {
        if there && !self.force {
            let path = self.path.display();
            return Err(Failure::Question(format!("{path} is there already: --force writes over it")));
        }
        Ok(())
    }

    fn keep(self, aside: NamedTempFile, path: &Path) -> Result<(), Failure> {
        let context = || format!("{} cannot be written", path.display());
        aside.as_file().sync_all().with_context(context)?;
        let kept = if self.force { aside.persist(path) } else { aside.persist_noclobber(path) };
        kept.map_err(|error| error.error).with_context(context)?;
        Ok(())
    }
}

/// A file beside its final place, so that the rename stays within one disk.
fn aside(path: &Path) -> anyhow::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = Builder::new();
    // What is exported is for others to read; files made aside are private by default.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644));
    let file = builder.prefix(".export-").tempfile_in(folder);
    file.with_context(|| format!("{} cannot be written", path.display()))
}
