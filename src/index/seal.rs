//! The seal of an index: every file with its length, checksum and time of change, and a checksum of these lines.

use super::things;
use std::fs::{self, File, Metadata};
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use tantivy::Directory;
use tantivy::directory::{MmapDirectory, OwnedBytes};

/// The file that lists the others.
pub const FILE: &str = "seal";

/// The largest file that is read whenever the index is opened, though its time of change is that of the seal: a disk can
/// lose a bit without any program writing to it.
const SMALL: u64 = 1 << 20;

/// Lets everyone read the files of a folder, before it is sealed.
///
/// # Errors
/// When that cannot be done.
pub fn open_to_all(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    for entry in fs::read_dir(folder)? {
        fs::set_permissions(entry?.path(), std::os::unix::fs::PermissionsExt::from_mode(0o644))?;
    }
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Writes the seal into a folder, made out to a name: an index put in the place of another, made from other records, is
/// noticed by it.
///
/// # Errors
/// When a file cannot be read or the seal cannot be written.
pub fn close(folder: &Path, made_out_to: &str) -> io::Result<()> {
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
        let metadata = fs::metadata(&file)?;
        lines += &format!("{checksum:08x} {} {} {name}\n", metadata.len(), changed(&metadata)?);
    }
    let text = format!("{lines}{}\n", last_line(&lines, made_out_to));
    let file = folder.join(FILE);
    fs::write(&file, text)?;
    File::open(&file)?.sync_all()
}

/// Whether every file is as it was sealed; gives what was read for it. A small file is read and must have its checksum, as
/// must one that was touched. A large one whose length and time of change are those of the seal is not read again, so that
/// opening costs no more however many the records. The things carry checksums of their own, and are checked as they are
/// read.
///
/// # Errors
/// When the seal is broken, or a file cannot be read.
pub fn check(directory: &MmapDirectory, folder: &Path, made_out_to: &str) -> io::Result<Vec<OwnedBytes>> {
    let text = fs::read_to_string(folder.join(FILE))?;
    let lines = text.get(..text.len().saturating_sub(9)).ok_or_else(broken)?;
    if text[lines.len()..].trim_end() != last_line(lines, made_out_to) {
        return Err(broken());
    }
    let mut read = Vec::new();
    for line in lines.lines() {
        read.extend(as_sealed(directory, folder, line)?);
    }
    Ok(read)
}

fn as_sealed(directory: &MmapDirectory, folder: &Path, line: &str) -> io::Result<Option<OwnedBytes>> {
    let mut parts = line.splitn(4, ' ');
    let mut part = || parts.next().unwrap_or_default();
    let (checksum, sealed_length, sealed_change, name) = (part(), part(), part(), part());
    let metadata = fs::metadata(folder.join(name))?;
    if metadata.len().to_string() != sealed_length {
        return Err(broken());
    }
    let untouched = || Ok::<_, io::Error>(changed(&metadata)? == sealed_change);
    if name == things::FILE || (metadata.len() > SMALL && untouched()?) {
        return Ok(None);
    }
    let file = directory.open_read(Path::new(name)).map_err(io::Error::other)?;
    let bytes = file.read_bytes()?;
    if format!("{:08x}", crc32fast::hash(&bytes)) == checksum { Ok(Some(bytes)) } else { Err(broken()) }
}

fn broken() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "the seal is broken")
}

fn last_line(lines: &str, made_out_to: &str) -> String {
    format!("{:08x}", crc32fast::hash(format!("{lines}{made_out_to}").as_bytes()))
}

/// The checksum of a file, read a piece at a time.
fn checksum(file: &Path) -> io::Result<u32> {
    let mut hasher = crc32fast::Hasher::new();
    let mut reader = BufReader::with_capacity(1 << 20, File::open(file)?);
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

/// The system's own time of change, which, other than that of the last writing, no program can set back.
#[cfg(unix)]
fn changed(metadata: &Metadata) -> io::Result<String> {
    use std::os::unix::fs::MetadataExt;
    Ok(format!("{}.{:09}", metadata.ctime(), metadata.ctime_nsec()))
}

#[cfg(not(unix))]
fn changed(metadata: &Metadata) -> io::Result<String> {
    let since = metadata.modified()?.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    Ok(since.as_nanos().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(folder: &Path) -> io::Result<()> {
        check(&MmapDirectory::open(folder).unwrap(), folder, "me").map(drop)
    }

    /// Seals a folder with a file of this many bytes, turns one of its bits, and sets the time of writing back.
    fn flipped(length: u64) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("0.term");
        fs::write(&file, vec![0; usize::try_from(length).unwrap()]).unwrap();
        let written = fs::metadata(&file).unwrap().modified().unwrap();
        // The system's clock for files moves in steps.
        std::thread::sleep(std::time::Duration::from_millis(20));
        close(folder.path(), "me").unwrap();
        holds(folder.path()).unwrap();
        let mut bytes = fs::read(&file).unwrap();
        bytes[7] ^= 1;
        fs::write(&file, bytes).unwrap();
        fs::File::options().write(true).open(&file).unwrap().set_modified(written).unwrap();
        folder
    }

    #[test]
    fn a_turned_bit_breaks_the_seal_whatever_the_time_of_writing() {
        assert!(holds(flipped(SMALL).path()).is_err());
        #[cfg(unix)]
        assert!(holds(flipped(SMALL + 1).path()).is_err());
    }

    #[test]
    fn a_seal_made_out_to_another_does_not_hold() {
        let folder = tempfile::tempdir().unwrap();
        close(folder.path(), "another").unwrap();
        assert!(holds(folder.path()).is_err());
    }
}
