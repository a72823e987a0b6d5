//! The ids alone, for pipes.

use std::io::{self, Write};

pub fn write(ids: &[String], out: &mut dyn Write) -> io::Result<()> {
    for id in ids {
        writeln!(out, "{}", crate::text::plain(id))?;
    }
    Ok(())
}
