//! Files a user names or keeps: records, a case, a configuration. Only a regular file is read, and never more of it than such a file
//! has, so that a pipe nobody writes into or a device without an end costs neither time nor memory.

use crate::text::utf8;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

/// The largest file that is read: what a person writes is a page or two.
pub const LARGEST: u64 = 8 << 20;

/// The bytes of the file.
///
/// # Errors
/// When it is no regular file, is too large, or cannot be read.
pub fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let refuse = |what| Err(io::Error::new(ErrorKind::InvalidInput, what));
    let kind = fs::metadata(path)?;
    if !kind.is_file() {
        return refuse("this is no regular file");
    }
    let mut bytes = Vec::new();
    // Counted while it is read, because a file may grow.
    File::open(path)?.take(LARGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST { refuse("this is larger than 8 MiB") } else { Ok(bytes) }
}

/// Its text.
///
/// # Errors
/// As for [`bytes`], and when it is no text.
pub fn text(path: &Path) -> io::Result<String> {
    let bytes = bytes(path)?;
    let text = utf8(&bytes).map_err(|(line, column)| {
        io::Error::new(ErrorKind::InvalidData, format!("invalid UTF-8 at line {line}, column {column}"))
    })?;
    Ok(text.to_owned())
}
