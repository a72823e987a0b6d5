//! Files a user asked for: written whole or not at all, and never over another without being told to.

use super::Failure;
use anyhow::Context;
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;
use tempfile::{Builder, NamedTempFile};

/// A file of a folder: its name and its bytes.
pub type Named = (String, Vec<u8>);

/// Where to, and whether what is there may go.
#[derive(Clone, Copy, Debug)]
pub struct Target<'a> {
    /// The file or folder.
    pub path: &'a Path,
    /// Whether to write over what is there.
    pub force: bool,
}

impl Target<'_> {
    /// One file with these bytes.
    pub fn bytes(self, bytes: &[u8]) -> Result<(), Failure> {
        self.file(|aside| Ok(aside.write_all(bytes)?))
    }

    /// One file, written beside its place and moved there when it is whole.
    pub fn file(self, write: impl FnOnce(&mut NamedTempFile) -> anyhow::Result<()>) -> Result<(), Failure> {
        if self.path.is_dir() {
            return Err(Failure::Question(format!("{:?} is a folder: name a file in it", self.name())));
        }
        self.refuse_existing(self.path.exists())?;
        self.place(self.path, write)
    }

    /// A folder of files. What else lies in the folder stays, so that no slip of a path costs anyone their files.
    pub fn folder(self, files: Vec<Named>) -> Result<(), Failure> {
        let taken = fs::read_dir(self.path).is_ok_and(|mut entries| entries.next().is_some());
        self.refuse_existing(taken || self.path.is_file())?;
        fs::create_dir_all(self.path).with_context(|| cannot(self.path))?;
        for (name, bytes) in files {
            self.place(&self.path.join(name), |aside| Ok(aside.write_all(&bytes)?))?;
        }
        Ok(())
    }

    fn name(self) -> String {
        self.path.display().to_string()
    }

    fn refuse_existing(self, there: bool) -> Result<(), Failure> {
        if there && !self.force { Err(self.exists()) } else { Ok(()) }
    }

    fn exists(self) -> Failure {
        let name = self.name();
        Failure::Question(format!(
            "{name:?} exists already: choose another name, or say --force to replace it"
        ))
    }

    /// Writes aside, on the same disk, so that the file has its name only when it is whole.
    fn place(
        self,
        path: &Path,
        write: impl FnOnce(&mut NamedTempFile) -> anyhow::Result<()>,
    ) -> Result<(), Failure> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut builder = Builder::new();
        // A temporary file is private; the file a user asked for has the usual permissions.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let aside = builder.prefix(".treaty-lookup-").tempfile_in(folder);
        let mut aside = aside.with_context(|| cannot(path))?;
        write(&mut aside)?;
        aside.as_file().sync_all().with_context(|| cannot(path))?;
        let moved = if self.force { aside.persist(path) } else { aside.persist_noclobber(path) };
        match moved {
            Ok(_) => Ok(()),
            Err(failed) if failed.error.kind() == ErrorKind::AlreadyExists => Err(self.exists()),
            Err(failed) => Err(failed.error).with_context(|| cannot(path)).map_err(Failure::from),
        }
    }
}

fn cannot(path: &Path) -> String {
    format!("cannot write {:?}", path.display().to_string())
}
