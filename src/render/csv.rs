//! Comma- and tab-separated values.

use super::Sheet;
use crate::text::plain;
use std::io::{self, Write};

/// A sheet under its headings.
///
/// # Errors
/// When it cannot be written.
pub fn write(sheet: &Sheet, delimiter: u8, out: &mut dyn Write) -> io::Result<()> {
    write_row(&sheet.columns, delimiter, out)?;
    sheet.rows.iter().try_for_each(|row| write_row(row, delimiter, out))
}

/// One row, with its line break.
///
/// # Errors
/// When it cannot be written.
pub fn write_row(
    row: impl IntoIterator<Item = impl AsRef<str>>,
    delimiter: u8,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(out);
    writer.write_record(row.into_iter().map(|cell| defused(cell.as_ref())))?;
    writer.flush()
}

/// A cell that a spreadsheet would run as a formula starts with a quote instead.
fn defused(cell: &str) -> String {
    let cell = plain(cell);
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
        format!("'{cell}")
    } else {
        cell.into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_is_text() {
        let sheet =
            Sheet { columns: vec!["id"], rows: vec![vec!["=HYPERLINK(\"x\")".into()], vec!["a,b".into()]] };
        let mut out = Vec::new();
        write(&sheet, b',', &mut out).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "id\n\"'=HYPERLINK(\"\"x\"\")\"\n\"a,b\"\n");
    }
}
