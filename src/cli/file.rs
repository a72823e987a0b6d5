//! Files a user asked for: written whole or not at all, and never over another without being told to.

use super::Failure;
use anyhow::Context;
use std::io::Write;
use std::path::Path;

/// Writes the file beside its place and moves it there when it is whole.
pub fn write(path: &Path, content: &[u8], force: bool) -> Result<(), Failure> {
    let name = path.display().to_string();
    if path.is_dir() {
        return Err(Failure::Question(format!("{name:?} is a folder: name a file in it")));
    }
    if path.exists() && !force {
        return Err(exists(&name));
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let cannot = || format!("cannot write {name:?}");
    let mut aside = tempfile::Builder::new()
        .prefix(".treaty-lookup-")
        .permissions_as_usual()
        .tempfile_in(folder)
        .with_context(cannot)?;
    aside.write_all(content).and_then(|()| aside.as_file().sync_all()).with_context(cannot)?;
    let moved = if force { aside.persist(path) } else { aside.persist_noclobber(path) };
    match moved {
        Ok(_) => Ok(()),
        Err(failed) if failed.error.kind() == std::io::ErrorKind::AlreadyExists => Err(exists(&name)),
        Err(failed) => Err(failed.error).with_context(cannot).map_err(Failure::from),
    }
}

fn exists(name: &str) -> Failure {
    Failure::Question(format!("{name:?} exists already: choose another name, or say --force to replace it"))
}

/// A temporary file is private; the file a user asked for has the usual permissions.
trait Permissions {
    fn permissions_as_usual(&mut self) -> &mut Self;
}

impl Permissions for tempfile::Builder<'_, '_> {
    #[cfg(unix)]
    fn permissions_as_usual(&mut self) -> &mut Self {
        use std::os::unix::fs::PermissionsExt;
        self.permissions(std::fs::Permissions::from_mode(0o666))
    }

    #[cfg(not(unix))]
    fn permissions_as_usual(&mut self) -> &mut Self {
        self
    }
}
