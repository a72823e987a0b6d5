//! Opening the index: from the user's cache folder, built there on first use, or in memory where that cannot be.
//!
//! An index folder is written aside and renamed when it is whole, so a name that exists names a whole index. Its seal
//! lists every file with its length and checksum; a folder whose seal does not hold is built anew.

use super::build::build;
use super::library::Library;
use super::read_only::ReadOnly;
use super::schema::{FORMAT, Fields, analyzers};
use super::things::{self, Things, ThingsWriter};
use crate::corpus::{self, Overlay, embedded};
use crate::records::Instrument;
use anyhow::{Context, Result};
use std::borrow::Borrow;
use std::fs;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;
use tantivy::Index;
use tantivy::directory::{MmapDirectory, RamDirectory};

/// The file that lists the others.
const SEAL: &str = "seal";

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
        let name = format!("index-{FORMAT}-{records}-{:08x}", self.overlay.fingerprint());
        self.cache.as_ref().map(|cache| cache.join(name))
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
        let corpus = corpus::load(&self.overlay);
        if let Some(folder) = self.folder()
            && write(&corpus, &corpus.instruments, &folder, replace, &mut tick).is_ok()
            && let Some(library) = open(&folder)
        {
            return Ok(library);
        }
        let things = ThingsWriter::Memory(Vec::new());
        let built = build(&corpus, &corpus.instruments, RamDirectory::create(), things, tick);
        let (index, things) = built.context("the index cannot be built in memory")?;
        Library::new(&index, things).context("the index in memory cannot be read")
    }
}

/// Builds an index of these instruments, in order of id, and of everything else in the corpus into `folder`: aside first,
/// then sealed and renamed. Another process may have been faster; then its index stands, unless this one was asked to
/// replace it.
///
/// # Errors
/// When the folder beside which it is built cannot be written.
pub fn write(
    corpus: &corpus::Corpus,
    instruments: impl IntoIterator<Item = impl Borrow<Instrument>>,
    folder: &Path,
    replace: bool,
    tick: impl FnMut(usize),
) -> Result<()> {
    let beside = folder.parent().context("the folder of the index has no name")?;
    fs::create_dir_all(beside)?;
    let aside = tempfile::Builder::new().prefix("building-").tempdir_in(beside)?;
    let (directory, things) = (MmapDirectory::open(aside.path())?, ThingsWriter::create(aside.path())?);
    build(corpus, instruments, directory, things, tick)?;
    seal(aside.path())?;
    if folder.exists() && (replace || open(folder).is_none()) {
        // Moved out of the way first, because a folder cannot be renamed over one that is not empty.
        let former = tempfile::Builder::new().prefix("former-").tempdir_in(beside)?;
        let _ = fs::rename(folder, former.path().join("index"));
    }
    match fs::rename(aside.path(), folder) {
        Ok(()) => Ok(()),
        Err(_) if open(folder).is_some() => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Whether a folder holds an index rather than records.
pub fn is_index(folder: &Path) -> bool {
    folder.join(SEAL).is_file()
}

/// Opens a sealed index; nothing where it is absent, damaged or of another make.
pub fn open(folder: &Path) -> Option<Library> {
    check_seal(folder).ok()?;
    let mut index = Index::open(ReadOnly::new(MmapDirectory::open(folder).ok()?)).ok()?;
    index.set_tokenizers(analyzers());
    if index.schema() != Fields::new().schema {
        return None;
    }
    let library = Library::new(&index, Things::open(folder).ok()?).ok()?;
    (library.get::<u32>("format").ok()?? == FORMAT).then_some(library)
}

/// Writes the seal: a line a file with its checksum, length, time of change and name, and a checksum of the lines.
fn seal(folder: &Path) -> io::Result<()> {
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
        let checksum = checksum(&file)?;
        let (length, changed) = stamp(&file)?;
        lines += &format!("{checksum:08x} {length} {changed} {name}\n");
    }
    let text = format!("{lines}{:08x}\n", crc32fast::hash(lines.as_bytes()));
    let file = folder.join(SEAL);
    fs::write(&file, text)?;
    fs::File::open(&file)?.sync_all()
}

/// The checksum of a file, read a piece at a time.
fn checksum(file: &Path) -> io::Result<u32> {
    let mut hasher = crc32fast::Hasher::new();
    let mut reader = BufReader::with_capacity(1 << 20, fs::File::open(file)?);
    loop {
        let piece = reader.fill_buf()?;
        if piece.is_empty() {
            return Ok(hasher.finalize());
        }
        hasher.update(piece);
        let read = piece.len();
        reader.consume(read);
    }
}

/// A file's length and time of change, in nanoseconds.
fn stamp(file: &Path) -> io::Result<(u64, u128)> {
    let metadata = fs::metadata(file)?;
    let changed = metadata.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
    Ok((metadata.len(), changed.as_nanos()))
}

/// Whether every file is as it was sealed. A file whose length and time of change are those of the seal is not read
/// again, so that opening costs the same whatever the number of records; one that was touched is read and must have its
/// checksum. The things carry checksums of their own, and are checked as they are read.
fn check_seal(folder: &Path) -> io::Result<()> {
    let broken = || io::Error::new(io::ErrorKind::InvalidData, "the seal is broken");
    let text = fs::read_to_string(folder.join(SEAL))?;
    let lines = text.get(..text.len().saturating_sub(9)).ok_or_else(broken)?;
    if text[lines.len()..].trim_end() != format!("{:08x}", crc32fast::hash(lines.as_bytes())) {
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
    let trusted = name == things::FILE || changed.to_string() == sealed_change;
    Ok(trusted || format!("{:08x}", self::checksum(&file)?) == checksum)
}
