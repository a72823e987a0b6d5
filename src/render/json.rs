//! JSON, as one document or one line.

use super::Presentable;
use std::io::{self, Write};

pub fn write(answer: &dyn Presentable, pretty: bool, out: &mut dyn Write) -> io::Result<()> {
    let value = answer.json()?;
    if pretty {
        serde_json::to_writer_pretty(&mut *out, &value)?;
    } else {
        serde_json::to_writer(&mut *out, &value)?;
    }
    writeln!(out)
}
