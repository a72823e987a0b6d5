//! Opening the index: from the user's cache folder, built there on first use, or in memory where that cannot be.
//!
//! An index folder is written aside and renamed when it is whole, so a name that exists names a whole index. Its seal
//! lists every file with its length and checksum; a folder whose seal does not hold is built anew.

use super::build::build;
use super::cache::{INDEX, Turn, is_private};
use super::library::Library;
use super::read_only::ReadOnly;
use super::schema::{FORMAT, Fields, analyzers};
use super::things::{self, Things, ThingsWriter};
use crate::corpus::{self, Overlay, embedded};
use anyhow::{Context, Result};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use tantivy::Index;
use tantivy::directory::{MmapDirectory, RamDirectory};

/// The file that lists the others.
const SEAL: &str = "seal";

/// The largest file that is read whenever the index is opened, though its time of change is that of the seal: a disk can
/// lose a bit without any program writing to it.
const SMALL: u64 = 1 << 20;

/// Where the index is kept, and what it is built from.
#[derive(Debug, Default)]
pub struct Shelf {
    /// The cache folder; none where the system names no home.
    pub cache: Option<PathBuf>,
    /// The user's own records.
    pub overlay: Overlay,
}

impl Shelf {
    /// The index's folder: named by the records and the index format, so that another version is never opened.
    pub fn folder(&self) -> Option<PathBuf> {
        let records = embedded::FINGERPRINT;
        let name = format!("{INDEX}{FORMAT}-{records}-{:08x}", self.overlay.fingerprint());
        self.cache.as_ref().map(|cache| cache.join(name))
    }

    /// The folder, where an index that can be used lies in it.
    pub fn in_use(&self) -> Option<PathBuf> {
        self.folder().filter(|folder| open(folder).is_some())
    }

    /// Opens the index, building it where there is none or where it is damaged.
    ///
    /// # Errors
    /// When it can be built neither in the cache folder nor in memory.
    pub fn open(&self, tick: impl FnMut(usize)) -> Result<Library> {
        match self.folder().as_deref().and_then(open) {
            Some(library) => Ok(library),
            None => self.build(false, tick),
        }
    }

    /// Builds the index anew, whatever is there; in memory where the cache folder cannot be written.
    ///
    /// # Errors
    /// When it cannot even be built in memory.
    pub fn rebuild(&self, tick: impl FnMut(usize)) -> Result<Library> {
        self.build(true, tick)
    }

    fn build(&self, replace: bool, mut tick: impl FnMut(usize)) -> Result<Library> {
        if let Some(folder) = self.folder()
            && let Ok(library) = self.shelve(&folder, replace, &mut tick)
        {
            return Ok(library);
        }
        let corpus = corpus::load(&self.overlay);
        let built = build(&corpus, RamDirectory::create(), ThingsWriter::Memory(Vec::new()), tick);
        let (index, things) = built.context("the index cannot be built in memory")?;
        Library::new(&index, things).context("the index in memory cannot be read")
    }

    /// Builds aside, seals, and renames into place. Another process may have been faster; then its index stands, unless
    /// this one was asked to replace it.
    fn shelve(&self, folder: &Path, replace: bool, tick: &mut impl FnMut(usize)) -> Result<Library> {
        let turn = Turn::wait(folder.parent().context("the cache folder has no name")?)?;
        if !replace && let Some(library) = open(folder) {
            return Ok(library);
        }
        let own = Self { cache: self.cache.clone(), overlay: Overlay::default() };
        turn.sweep(&[Some(folder.to_owned()), own.folder()].into_iter().flatten().collect::<Vec<_>>());
        let corpus = corpus::load(&self.overlay);
        let aside = turn.aside()?;
        build(&corpus, MmapDirectory::open(aside.path())?, ThingsWriter::create(aside.path())?, tick)?;
        seal(aside.path(), folder)?;
        if folder.exists() && (replace || open(folder).is_none()) {
            turn.set_aside(folder);
        }
        // Where another process has put one there meanwhile, that one stands.
        let moved = fs::rename(aside.path(), folder);
        open(folder).with_context(|| format!("the index cannot be kept: {moved:?}"))
    }
}

/// Opens a sealed index; nothing where it is absent, damaged or of another make.
fn open(folder: &Path) -> Option<Library> {
    if !is_private(folder.parent()?).ok()? || !is_private(folder).ok()? {
        return None;
    }
    check_seal(folder).ok()?;
    let mut index = Index::open(ReadOnly::new(MmapDirectory::open(folder).ok()?)).ok()?;
    index.set_tokenizers(analyzers());
    if index.schema() != Fields::new().schema {
        return None;
    }
    let library = Library::new(&index, Things::open(folder).ok()?).ok()?;
    (library.get::<u32>("format").ok()?? == FORMAT).then_some(library)
}

/// Writes the seal into `folder`, which is to be renamed `place`: a line a file with its checksum, length, time of change
/// and name, and a checksum of the lines and of the index's name.
fn seal(folder: &Path, place: &Path) -> io::Result<()> {
    let mut names: Vec<String> = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            fs::remove_file(folder.join(name))?;
        } else {
            names.push(name);
        }
    }
    names.sort();
    let mut lines = String::new();
    for name in names {
        let file = folder.join(&name);
        let checksum = crc32fast::hash(&fs::read(&file)?);
        let (length, changed) = stamp(&file)?;
        lines += &format!("{checksum:08x} {length} {changed} {name}\n");
    }
    let text = format!("{lines}{}\n", closing(&lines, place));
    let file = folder.join(SEAL);
    fs::write(&file, text)?;
    fs::File::open(&file)?.sync_all()
}

/// The last line of a seal. An index under the name of another, made from other records, has another one.
fn closing(lines: &str, place: &Path) -> String {
    let name = place.file_name().unwrap_or_default().to_string_lossy();
    format!("{:08x}", crc32fast::hash(format!("{lines}{name}").as_bytes()))
}

/// A file's length and when it was last changed.
fn stamp(file: &Path) -> io::Result<(u64, String)> {
    let metadata = fs::metadata(file)?;
    Ok((metadata.len(), changed(&metadata)?))
}

/// The system's own time of change, which, other than that of the last writing, no program can set back.
#[cfg(unix)]
fn changed(metadata: &fs::Metadata) -> io::Result<String> {
    use std::os::unix::fs::MetadataExt;
    Ok(format!("{}.{:09}", metadata.ctime(), metadata.ctime_nsec()))
}

#[cfg(not(unix))]
fn changed(metadata: &fs::Metadata) -> io::Result<String> {
    let since = metadata.modified()?.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    Ok(since.as_nanos().to_string())
}

/// Whether every file is as it was sealed. A small file is read and must have its checksum, as must one that was touched.
/// A large one whose length and time of change are those of the seal is not read again, so that opening costs no more
/// however many the records. The things carry checksums of their own, and are checked as they are read.
fn check_seal(folder: &Path) -> io::Result<()> {
    let broken = || io::Error::new(io::ErrorKind::InvalidData, "the seal is broken");
    let text = fs::read_to_string(folder.join(SEAL))?;
    let lines = text.get(..text.len().saturating_sub(9)).ok_or_else(broken)?;
    if text[lines.len()..].trim_end() != closing(lines, folder) {
        return Err(broken());
    }
    lines.lines().try_for_each(|line| if as_sealed(folder, line)? { Ok(()) } else { Err(broken()) })
}

fn as_sealed(folder: &Path, line: &str) -> io::Result<bool> {
    let mut parts = line.splitn(4, ' ');
    let mut part = || parts.next().unwrap_or_default();
    let (checksum, sealed_length, sealed_change, name) = (part(), part(), part(), part());
    let file = folder.join(name);
    let (length, changed) = stamp(&file)?;
    if length.to_string() != sealed_length {
        return Ok(false);
    }
    let trusted = name == things::FILE || (length > SMALL && changed == sealed_change);
    Ok(trusted || format!("{:08x}", crc32fast::hash(&fs::read(&file)?)) == checksum)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Seals a folder with a file of this many bytes, turns one of its bits, and sets the time of writing back.
    fn flipped(length: u64) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("0.term");
        fs::write(&file, vec![0; usize::try_from(length).unwrap()]).unwrap();
        let written = fs::metadata(&file).unwrap().modified().unwrap();
        // The system's clock for files moves in steps.
        std::thread::sleep(std::time::Duration::from_millis(20));
        seal(folder.path(), folder.path()).unwrap();
        check_seal(folder.path()).unwrap();
        let mut bytes = fs::read(&file).unwrap();
        bytes[7] ^= 1;
        fs::write(&file, bytes).unwrap();
        fs::File::options().write(true).open(&file).unwrap().set_modified(written).unwrap();
        folder
    }

    #[test]
    fn a_turned_bit_breaks_the_seal_whatever_the_time_of_writing() {
        assert!(check_seal(flipped(SMALL).path()).is_err());
        #[cfg(unix)]
        assert!(check_seal(flipped(SMALL + 1).path()).is_err());
    }
}
