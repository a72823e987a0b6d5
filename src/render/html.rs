//! A page as HTML: self-contained, without script, readable in print.

use super::markup::escaped;
use super::{Block, Cell, Tone};
use crate::speech::Speech;
use std::io::{self, Write};

const STYLE: &str = "body{font:16px/1.5 Georgia,\"Times New Roman\",serif;color:#1a1a1a;background:#fff;max-width:50rem;\
margin:2rem auto;padding:0 1rem}h1{font-size:1.5rem}h2{font-size:1.1rem;margin:1.5rem 0 .4rem}p{margin:.4rem 0}\
ul{margin:.3rem 0;padding-left:1.3rem}li.d1{margin-left:1.3rem}li.d2{margin-left:2.6rem}table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;\
padding:.35rem .5rem;text-align:left;vertical-align:top}th{background:#f0f0f0}.warning{background:#fff4d6;color:#5c3d00}\
.faint{color:#555}.strong{font-weight:700}.struck{text-decoration:line-through}";

const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

pub fn write(page: &[Block], speech: &Speech, out: &mut dyn Write) -> io::Result<()> {
    let title = page.iter().find_map(|block| match block {
        Block::Title(cell) | Block::Heading(cell) => Some(escaped(&cell.text)),
        _ => None,
    });
    let title = title.unwrap_or_default();
    writeln!(
        out,
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<main>",
        speech.language()
    )?;
    let mut listing = false;
    for block in page {
        let line = matches!(block, Block::Line(..));
        if line != listing {
            writeln!(out, "{}", if line { "<ul>" } else { "</ul>" })?;
            listing = line;
        }
        write_block(block, out)?;
    }
    if listing {
        writeln!(out, "</ul>")?;
    }
    writeln!(out, "</main>\n</body>\n</html>")
}

fn write_block(block: &Block, out: &mut dyn Write) -> io::Result<()> {
    match block {
        Block::Title(cell) => writeln!(out, "<h1>{}</h1>", toned(cell)),
        Block::Heading(cell) => writeln!(out, "<h2>{}</h2>", toned(cell)),
        Block::Paragraph(cell) => writeln!(out, "<p>{}</p>", toned(cell)),
        Block::Line(0, cell) => writeln!(out, "<li>{}</li>", toned(cell)),
        Block::Line(depth, cell) => writeln!(out, "<li class=\"d{depth}\">{}</li>", toned(cell)),
        Block::Table(headings, rows) => {
            let head: String =
                headings.iter().map(|cell| format!("<th scope=\"col\">{}</th>", toned(cell))).collect();
            writeln!(out, "<table>\n<thead><tr>{head}</tr></thead>\n<tbody>")?;
            for row in rows {
                let cells: String = row.iter().map(|cell| format!("<td>{}</td>", toned(cell))).collect();
                writeln!(out, "<tr>{cells}</tr>")?;
            }
            writeln!(out, "</tbody>\n</table>")
        }
        Block::Gap => Ok(()),
    }
}

fn toned(cell: &Cell) -> String {
    let text = cell.text.lines().map(escaped).collect::<Vec<_>>().join("<br>");
    let class = match cell.tone {
        Tone::Plain => return text,
        Tone::Strong => "strong",
        Tone::Faint => "faint",
        Tone::Struck => "struck",
        Tone::Warning => "warning",
    };
    format!("<span class=\"{class}\">{text}</span>")
}

#[cfg(test)]
mod tests {
    use super::super::markup::contrast::check;
    use super::*;

    #[test]
    fn every_text_stands_out_from_its_ground() {
        check(STYLE, "#fff", 3);
    }
}
