//! JSON, as one document or one line.

use serde::Serialize;
use std::io::{self, Write};

pub fn write(answer: &impl Serialize, pretty: bool, out: &mut dyn Write) -> io::Result<()> {
    if pretty {
        serde_json::to_writer_pretty(&mut *out, answer)?;
    } else {
        serde_json::to_writer(&mut *out, answer)?;
    }
    writeln!(out)
}
