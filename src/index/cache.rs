//! The folder in which indexes are kept: who may write there, whose turn it is to build, and what is swept away.

use std::fs::{self, DirBuilder, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The file whose lock says whose turn it is.
const LOCK: &str = "lock";

/// How the folders begin that are of no use once their process is gone.
const PASSING: [&str; 2] = ["building-", "former-"];

/// How every index's folder begins.
pub const INDEX: &str = "index-";

/// Indexes of other records kept beside the one that is built: of a user's folder before it was changed, of another
/// version of the program.
const OTHERS: usize = 3;

/// How long to wait for another process that builds, before doing without the cache.
const PATIENCE: Duration = Duration::from_secs(30);

/// The right to change the cache folder, held by one process at a time and given back by the system when it ends,
/// however it ends.
#[derive(Debug)]
pub struct Turn {
    cache: PathBuf,
    /// None where the file system knows no locks: then processes build side by side, and nothing is swept.
    lock: Option<File>,
}

impl Turn {
    /// Waits for the turn in this folder, which is made where there is none.
    ///
    /// # Errors
    /// When the folder cannot be made or written, when others can write in it, or when the wait takes too long.
    pub fn wait(cache: &Path) -> io::Result<Self> {
        create(cache)?;
        if !is_private(cache)? {
            return Err(io::Error::new(
                io::ErrorKind::PermissionDenied,
                "others can write in the cache folder",
            ));
        }
        let lock = File::options().create(true).truncate(false).write(true).open(cache.join(LOCK))?;
        let started = Instant::now();
        loop {
            match lock.try_lock() {
                Ok(()) => return Ok(Self { cache: cache.to_owned(), lock: Some(lock) }),
                Err(TryLockError::Error(_)) => return Ok(Self { cache: cache.to_owned(), lock: None }),
                Err(TryLockError::WouldBlock) if started.elapsed() > PATIENCE => {
                    return Err(io::ErrorKind::WouldBlock.into());
                }
                Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(10)),
            }
        }
    }

    /// A new folder to build in.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn aside(&self) -> io::Result<TempDir> {
        self.passing(PASSING[0])
    }

    /// Moves an index out of the way, because a folder cannot be renamed over one that is not empty.
    pub fn set_aside(&self, folder: &Path) {
        if let Ok(former) = self.passing(PASSING[1]) {
            let _ = fs::rename(folder, former.path().join("index"));
        }
    }

    fn passing(&self, prefix: &str) -> io::Result<TempDir> {
        let mut builder = tempfile::Builder::new();
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        builder.prefix(prefix).tempdir_in(&self.cache)
    }

    /// Removes what killed processes left, and the oldest indexes of other records except those to keep.
    pub fn sweep(&self, keep: &[PathBuf]) {
        let Some(_) = self.lock else { return };
        let mut indexes = Vec::new();
        for entry in fs::read_dir(&self.cache).into_iter().flatten().flatten() {
            let (path, name) = (entry.path(), entry.file_name());
            let name = name.to_string_lossy();
            if PASSING.iter().any(|prefix| name.starts_with(prefix)) {
                let _ = fs::remove_dir_all(path);
            } else if name.starts_with(INDEX) && !keep.contains(&path) {
                let changed = entry.metadata().and_then(|data| data.modified()).ok();
                indexes.push((changed, path));
            }
        }
        indexes.sort();
        let surplus = indexes.len().saturating_sub(OTHERS);
        for (_, path) in indexes.into_iter().take(surplus) {
            let _ = fs::remove_dir_all(path);
        }
    }
}

/// Makes the folder, for its owner alone.
fn create(cache: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(cache)
}

/// Whether only this user (or the system's) can change what lies in the folder. An index that anyone could have put
/// there would answer whatever they want, however well its checksums hold.
#[cfg(unix)]
pub fn is_private(folder: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let data = fs::metadata(folder)?;
    let owned = data.uid() == 0 || data.uid() == rustix::process::geteuid().as_raw();
    Ok(owned && data.mode() & 0o022 == 0)
}

/// Elsewhere the folder of a user's cache is private by the system's own rules.
#[cfg(not(unix))]
pub fn is_private(_folder: &Path) -> io::Result<bool> {
    Ok(true)
}
