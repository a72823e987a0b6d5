//! Tables for people, at the width of their terminal.

use super::{Block, Cell, Tone, View};
use comfy_table::{
    Attribute, Color, ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle, Width, presets,
};
use std::io::{self, Write};
use textwrap::core;

/// Blanks a step of indentation.
const STEP: usize = 2;

/// Blanks on both sides of what stands in a column.
const PADDING: usize = 2;

/// Rules only around the headings and at the end, for rows of one line each.
const CONDENSED: TableStyle = TableStyle::new()
    .top_border(RULE)
    .header_separator(LineStyle::none().fill('═').junction('═'))
    .bottom_border(RULE);

const RULE: LineStyle = LineStyle::none().fill('─').junction('─');

pub fn write(page: &[Block], view: View, out: &mut dyn Write) -> io::Result<()> {
    for block in page {
        match block {
            Block::Title(cell) | Block::Heading(cell) => {
                lines(&Cell { tone: Tone::Strong, ..cell.clone() }, 0, view, out)?;
            }
            Block::Paragraph(cell) => {
                lines(cell, 0, view, out)?;
                writeln!(out)?;
            }
            Block::Line(depth, cell) => lines(cell, *depth, view, out)?,
            Block::Table(headings, rows) => table(headings, rows, view, out)?,
            Block::Gap => writeln!(out)?,
        }
    }
    Ok(())
}

fn table(headings: &[Cell], rows: &[Vec<Cell>], view: View, out: &mut dyn Write) -> io::Result<()> {
    let mut table = Table::new();
    let one_line_a_row = rows.iter().flatten().all(|cell| !cell.text.contains('\n'));
    table.load_style(if one_line_a_row { CONDENSED } else { presets::UTF8_HORIZONTAL_ONLY });
    table.set_content_arrangement(ContentArrangement::Dynamic).set_width(view.width);
    if view.colour {
        table.enforce_styling();
    } else {
        table.force_no_tty();
    }
    table.set_header(headings.iter().map(|heading| cell(heading, true)));
    for row in rows {
        table.add_row(row.iter().map(|text| cell(text, false)));
    }
    for (column, width) in table.column_iter_mut().zip(widths(headings, rows, usize::from(view.width))) {
        column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(width)));
    }
    for line in table.lines() {
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

/// The width of each column, its blanks included: as wide as its longest line where all fit on the page, else no narrower
/// than its longest word, and what is left shared out evenly, the most modest column first. Where even the words do not
/// fit, the columns with the longest ones give way.
fn widths(headings: &[Cell], rows: &[Vec<Cell>], page: usize) -> Vec<u16> {
    let column = |place: usize| rows.iter().filter_map(move |row| row.get(place)).chain(headings.get(place));
    let widest = |place: usize, end_of_piece: &[char]| {
        let pieces = column(place).flat_map(|cell| cell.text.split(end_of_piece));
        pieces.map(display_width).max().unwrap_or_default()
    };
    let mut widths: Vec<usize> = (0..headings.len()).map(|place| widest(place, &[' ', '\n'])).collect();
    // One blank between columns, and those on both sides of every one.
    let room = (page + 1).saturating_sub(headings.len() * (PADDING + 1));
    while widths.iter().sum::<usize>() > room {
        let Some(longest) = widths.iter_mut().max().filter(|width| **width > 1) else { break };
        *longest -= 1;
    }
    let wanted = |(place, width): (usize, &usize)| widest(place, &['\n']).saturating_sub(*width);
    let wants: Vec<usize> = widths.iter().enumerate().map(wanted).collect();
    let mut left = room.saturating_sub(widths.iter().sum());
    let mut modest: Vec<usize> = (0..widths.len()).collect();
    modest.sort_by_key(|place| wants[*place]);
    for (served, place) in modest.iter().enumerate() {
        let share = wants[*place].min(left / (widths.len() - served));
        widths[*place] += share;
        left -= share;
    }
    widths.into_iter().map(|width| u16::try_from(width + PADDING).unwrap_or(u16::MAX)).collect()
}

/// The columns that a piece of text takes; each letter of plain English takes one.
fn display_width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { core::display_width(text) }
}

fn cell(cell: &Cell, heading: bool) -> comfy_table::Cell {
    let shown = comfy_table::Cell::new(&cell.text);
    match cell.tone {
        _ if heading => shown.add_attribute(Attribute::Bold),
        Tone::Plain => shown,
        Tone::Strong => shown.fg(Color::Green).add_attribute(Attribute::Bold),
        Tone::Faint => shown.add_attribute(Attribute::Dim),
        Tone::Struck => shown.add_attribute(Attribute::CrossedOut),
        Tone::Warning => shown.fg(Color::Yellow),
    }
}

/// A line, broken between words where it is wider than the terminal; what follows is indented below it.
fn lines(cell: &Cell, depth: usize, view: View, out: &mut dyn Write) -> io::Result<()> {
    let indent = " ".repeat(depth * STEP);
    let (on, off) = if view.colour { style(cell.tone) } else { ("", "") };
    if !cell.text.contains('\n') && indent.len() + display_width(&cell.text) <= usize::from(view.width) {
        return writeln!(out, "{on}{indent}{}{off}", cell.text.trim_end_matches(' '));
    }
    let below = format!("{indent}{}", below_branch(&cell.text));
    let options = textwrap::Options::new(usize::from(view.width))
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .initial_indent(&indent)
        .subsequent_indent(&below);
    for line in textwrap::wrap(&cell.text, options) {
        writeln!(out, "{on}{line}{off}")?;
    }
    Ok(())
}

/// What stands below the branch of a tree where its line goes on: the trunks of the branches that follow.
fn below_branch(text: &str) -> String {
    let branch = text.chars().take_while(|letter| "│├└─ ".contains(*letter));
    branch.map(|letter| if matches!(letter, '│' | '├') { '│' } else { ' ' }).collect()
}

fn style(tone: Tone) -> (&'static str, &'static str) {
    match tone {
        Tone::Plain => ("", ""),
        Tone::Strong => ("\u{1b}[1m", "\u{1b}[0m"),
        Tone::Faint => ("\u{1b}[2m", "\u{1b}[0m"),
        Tone::Struck => ("\u{1b}[9m", "\u{1b}[0m"),
        Tone::Warning => ("\u{1b}[33m", "\u{1b}[0m"),
    }
}
