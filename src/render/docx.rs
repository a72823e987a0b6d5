//! A page as a document for a word processor.

use super::{Block, Cell, Tone};
use docx_rs::{BreakType, Docx, Paragraph, Run, Style, StyleType, Table, TableCell, TableRow};
use std::io::{self, Cursor, Write};

/// Twentieths of a point a step of indentation.
const STEP: i32 = 360;

/// A day for the properties of the document, so that the same draft is the same file.
const UNDATED: &str = "1970-01-01T00:00:00Z";

pub fn write(page: &[Block], out: &mut dyn Write) -> io::Result<()> {
    let heading = |id: &str, name: &str, size| {
        Style::new(id, StyleType::Paragraph).name(name).size(size).bold().q_format(true)
    };
    let mut document = Docx::new()
        .created_at(UNDATED)
        .updated_at(UNDATED)
        .add_style(Style::new("Normal", StyleType::Paragraph).name("Normal"))
        .add_style(heading("Heading1", "heading 1", 32))
        .add_style(heading("Heading2", "heading 2", 24));
    for block in page {
        document = match block {
            Block::Title(cell) => document.add_paragraph(paragraph(cell).style("Heading1")),
            Block::Heading(cell) => document.add_paragraph(paragraph(cell).style("Heading2")),
            Block::Paragraph(cell) => document.add_paragraph(paragraph(cell)),
            Block::Line(depth, cell) => {
                let depth = i32::try_from(*depth).unwrap_or_default() + 1;
                let bullet = Cell { text: format!("• {}", cell.text), tone: cell.tone };
                document.add_paragraph(paragraph(&bullet).indent(Some(depth * STEP), None, None, None))
            }
            Block::Table(headings, rows) => document.add_table(table(headings, rows)),
            Block::Gap => document,
        };
    }
    let mut packed = Cursor::new(Vec::new());
    document.pack(&mut packed).map_err(io::Error::other)?;
    out.write_all(packed.get_ref())
}

fn paragraph(cell: &Cell) -> Paragraph {
    let mut run = Run::new();
    for (place, line) in cell.text.lines().enumerate() {
        if place > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        run = run.add_text(line);
    }
    Paragraph::new().add_run(match cell.tone {
        Tone::Plain => run,
        Tone::Strong => run.bold(),
        Tone::Faint => run.color("555555"),
        Tone::Struck => run.strike(),
        Tone::Warning => run.highlight("yellow"),
    })
}

fn table(headings: &[Cell], rows: &[Vec<Cell>]) -> Table {
    let row = |cells: &[Cell]| {
        TableRow::new(cells.iter().map(|cell| TableCell::new().add_paragraph(paragraph(cell))).collect())
    };
    let strong: Vec<Cell> = headings.iter().map(|cell| Cell { tone: Tone::Strong, ..cell.clone() }).collect();
    Table::new([row(&strong)].into_iter().chain(rows.iter().map(|cells| row(cells))).collect())
}
