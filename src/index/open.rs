//! Opening the index: from the user's cache folder, built there on first use; in memory where that cannot be; or from a
//! folder where it was built for others to ask.
//!
//! An index folder is written aside and renamed when it is whole, so a name that exists names a whole index; one whose
//! seal does not hold is built anew.

use super::build::build;
use super::cache::{INDEX, Turn, is_private};
use super::library::Library;
use super::read_only::ReadOnly;
use super::schema::{FORMAT, analyzers};
use super::seal;
use super::things::{Things, ThingsWriter};
use crate::corpus::{self, Corpus, Overlay, embedded};
use crate::records::Instrument;
use anyhow::{Context, Result};
use std::borrow::Borrow;
use std::fs;
use std::path::{Path, PathBuf};
use tantivy::Index;
use tantivy::directory::{MmapDirectory, RamDirectory};

/// What the seal of an index built for others is made out to, whatever its folder is called.
const FOR_OTHERS: &str = "for others";

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
        self.folder().filter(|folder| open_kept(folder).is_some())
    }

    /// Opens the index, building it where there is none or where it is damaged.
    ///
    /// # Errors
    /// When it can be built neither in the cache folder nor in memory.
    pub fn open(&self, tick: impl FnMut(usize)) -> Result<Library> {
        match self.folder().as_deref().and_then(open_kept) {
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
        let things = ThingsWriter::Memory(Vec::new());
        let built = build(&corpus, &corpus.instruments, RamDirectory::create(), things, tick);
        let (index, things) = built.context("the index cannot be built in memory")?;
        Library::new(&index, things).context("the index in memory cannot be read")
    }

    /// Builds aside and renames into place. Another process may have been faster; then its index stands, unless this one
    /// was asked to replace it.
    fn shelve(&self, folder: &Path, replace: bool, tick: &mut impl FnMut(usize)) -> Result<Library> {
        let turn = Turn::wait(folder.parent().context("the cache folder has no name")?)?;
        if !replace && let Some(library) = open_kept(folder) {
            return Ok(library);
        }
        let own = Self { cache: self.cache.clone(), overlay: Overlay::default() };
        turn.sweep(&[Some(folder.to_owned()), own.folder()].into_iter().flatten().collect::<Vec<_>>());
        let corpus = corpus::load(&self.overlay);
        let aside = turn.aside()?;
        build_in(&corpus, &corpus.instruments, aside.path(), tick)?;
        seal::close(aside.path(), &name_of(folder))?;
        if folder.exists() && (replace || open_kept(folder).is_none()) {
            turn.set_aside(folder);
        }
        // Where another process has put one there meanwhile, that one stands.
        let moved = fs::rename(aside.path(), folder);
        open_kept(folder).with_context(|| format!("the index cannot be kept: {moved:?}"))
    }
}

/// Builds an index for others to ask into `folder`, which must not be there yet: of these instruments, in order of id, and
/// of everything else in the corpus. Where it lies it is opened as fast as any; a copy of it is read whole each time,
/// because nothing says that it is as it was.
///
/// # Errors
/// When the folder beside it cannot be written, or it is there already.
pub fn write(
    corpus: &Corpus,
    instruments: impl IntoIterator<Item = impl Borrow<Instrument>>,
    folder: &Path,
    tick: impl FnMut(usize),
) -> Result<()> {
    let beside = folder.parent().filter(|parent| !parent.as_os_str().is_empty());
    let mut aside = tempfile::Builder::new();
    #[cfg(unix)]
    aside.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o755));
    let aside = aside.prefix("building-").tempdir_in(beside.unwrap_or(Path::new(".")))?;
    build_in(corpus, instruments, aside.path(), tick)?;
    seal::open_to_all(aside.path())?;
    seal::close(aside.path(), FOR_OTHERS)?;
    fs::rename(aside.path(), folder)?;
    Ok(())
}

fn build_in(
    corpus: &Corpus,
    instruments: impl IntoIterator<Item = impl Borrow<Instrument>>,
    folder: &Path,
    tick: impl FnMut(usize),
) -> Result<()> {
    build(corpus, instruments, MmapDirectory::open(folder)?, ThingsWriter::create(folder)?, tick)?;
    Ok(())
}

/// Whether a folder holds an index rather than records.
pub fn is_index(folder: &Path) -> bool {
    folder.join(seal::FILE).is_file()
}

/// Opens an index that was built for others; nothing where it is damaged or of another make. Whoever names the folder
/// trusts those who can write in it.
pub fn open(folder: &Path) -> Option<Library> {
    open_sealed(folder, FOR_OTHERS)
}

/// Opens an index of the cache; nothing where it is absent, damaged, of another make, or where others can write.
fn open_kept(folder: &Path) -> Option<Library> {
    let private = is_private(folder.parent()?).ok()? && is_private(folder).ok()?;
    private.then(|| open_sealed(folder, &name_of(folder))).flatten()
}

fn open_sealed(folder: &Path, made_out_to: &str) -> Option<Library> {
    let directory = MmapDirectory::open(folder).ok()?;
    // What was read to check it stays mapped until the index has it.
    let _read = seal::check(&directory, folder, made_out_to).ok()?;
    let mut index = Index::open(ReadOnly::new(directory)).ok()?;
    index.set_tokenizers(analyzers());
    let library = Library::new(&index, Things::open(folder).ok()?).ok()?;
    if index.schema() != library.fields.schema {
        return None;
    }
    (library.get::<u32>("format").ok()?? == FORMAT).then_some(library)
}

fn name_of(folder: &Path) -> String {
    folder.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
