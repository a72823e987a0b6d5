//! Markdown, to paste into a document.

use super::{Block, Cell, Tone};
use std::io::{self, Write};

pub fn write(page: &[Block], out: &mut dyn Write) -> io::Result<()> {
    let mut listing = false;
    for block in page {
        let line = matches!(block, Block::Line(..));
        if listing && !line && !matches!(block, Block::Gap) {
            // A list ends at a blank line.
            writeln!(out)?;
        }
        listing = line;
        match block {
            Block::Heading(cell) => writeln!(out, "## {}\n", escaped(&cell.text))?,
            Block::Title(cell) => writeln!(out, "# {}\n", escaped(&cell.text))?,
            Block::Paragraph(cell) => writeln!(out, "{}\n", toned(cell))?,
            Block::Line(depth, cell) => writeln!(out, "{}- {}", "  ".repeat(*depth), toned(cell))?,
            Block::Table(headings, rows) => table(headings, rows, out)?,
            Block::Gap => writeln!(out)?,
        }
    }
    Ok(())
}

fn table(headings: &[Cell], rows: &[Vec<Cell>], out: &mut dyn Write) -> io::Result<()> {
    line(headings, out)?;
    writeln!(out, "|{}", " --- |".repeat(headings.len()))?;
    rows.iter().try_for_each(|row| line(row, out))
}

fn line(cells: &[Cell], out: &mut dyn Write) -> io::Result<()> {
    let cells: Vec<String> = cells.iter().map(toned).collect();
    writeln!(out, "| {} |", cells.join(" | "))
}

fn toned(cell: &Cell) -> String {
    let text = escaped(&cell.text);
    match cell.tone {
        _ if text.is_empty() => text,
        Tone::Strong | Tone::Warning => format!("**{text}**"),
        Tone::Struck => format!("~~{text}~~"),
        Tone::Plain | Tone::Faint => text,
    }
}

/// Text that Markdown would read as its own is escaped; a line break inside a cell becomes `<br>`.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '|' | '*' | '_' | '`' | '[' | ']' | '<' | '>' | '#' | '\\' | '~' => {
                escaped.push('\\');
                escaped.push(character);
            }
            '\n' => escaped.push_str("<br>"),
            _ => escaped.push(character),
        }
    }
    escaped
}
