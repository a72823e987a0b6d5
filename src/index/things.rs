//! Where the things themselves lie: one after the other in a file of their own, each read by itself.
//!
//! The index says at which byte a thing starts and how long it is; a question reads those few bytes and nothing around
//! them. In memory the same bytes lie in a vector.

use positioned_io::ReadAt;
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

/// The name of the file, beside those of the index.
pub const FILE: &str = "things";

/// The longest thing: a record is a page of text. A damaged index must not ask for more memory than that.
const LONGEST: u64 = 64 << 20;

/// Where a thing lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The byte at which it starts.
    pub start: u64,
    /// How many bytes it has.
    pub length: u64,
}

/// Things being written.
#[derive(Debug)]
pub enum ThingsWriter {
    /// Into a file.
    File(BufWriter<File>, u64),
    /// Into memory.
    Memory(Vec<u8>),
}

impl ThingsWriter {
    /// A new file in this folder.
    ///
    /// # Errors
    /// When it cannot be created.
    pub fn create(folder: &Path) -> io::Result<Self> {
        Ok(Self::File(BufWriter::new(File::create_new(folder.join(FILE))?), 0))
    }

    /// Appends a thing and says where it starts.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn append(&mut self, thing: &[u8]) -> io::Result<u64> {
        match self {
            Self::File(file, end) => {
                file.write_all(thing)?;
                let start = *end;
                *end += thing.len() as u64;
                Ok(start)
            }
            Self::Memory(bytes) => {
                let start = bytes.len() as u64;
                bytes.extend_from_slice(thing);
                Ok(start)
            }
        }
    }

    /// Ends the writing; what was written in memory can be read from then on.
    ///
    /// # Errors
    /// When what is left cannot be written.
    pub fn finish(self) -> io::Result<Things> {
        match self {
            Self::File(writer, _) => {
                let file = writer.into_inner().map_err(io::IntoInnerError::into_error)?;
                file.sync_all()?;
                Ok(Things::File(file))
            }
            Self::Memory(bytes) => Ok(Things::Memory(bytes)),
        }
    }
}

/// Things to be read.
#[derive(Debug)]
pub enum Things {
    /// From a file.
    File(File),
    /// From memory.
    Memory(Vec<u8>),
}

impl Things {
    /// Opens the file in this folder.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn open(folder: &Path) -> io::Result<Self> {
        Ok(Self::File(File::open(folder.join(FILE))?))
    }

    /// The bytes of a thing.
    ///
    /// # Errors
    /// When they are not there.
    pub fn read(&self, Place { start, length }: Place) -> io::Result<Vec<u8>> {
        let beyond = || io::Error::new(io::ErrorKind::UnexpectedEof, "a thing lies beyond its file");
        if length > LONGEST {
            return Err(beyond());
        }
        match self {
            Self::File(file) => {
                let mut bytes = vec![0; length as usize];
                file.read_exact_at(start, &mut bytes)?;
                Ok(bytes)
            }
            Self::Memory(bytes) => {
                let end = start.checked_add(length).ok_or_else(beyond)?;
                bytes.get(start as usize..end as usize).map(<[u8]>::to_vec).ok_or_else(beyond)
            }
        }
    }
}
