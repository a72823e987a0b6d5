//! Reading cases: csv or JSON lines, in chunks, never more of a line than the limit.

use super::columns::{Column, Heading};
use super::fault::Fault;
use csv_core::{ReadRecordResult, Reader as Parser, ReaderBuilder};
use std::io::{self, BufRead, BufReader, Read};

/// The longest line that is read whole; the rest of a longer one is skipped.
pub const LONGEST: usize = 1 << 20;

/// Cases answered at once at most. What waits in the buffer is smaller still, so memory is bounded by it.
const CHUNK: usize = 4096;

/// Bytes read from the input at once.
const BUFFER: usize = 256 << 10;

/// One case as it was read.
#[derive(Debug)]
pub struct Case {
    /// The line it starts on, counted from one.
    pub line: u64,
    /// What stood there.
    pub text: Text,
}

/// What stood on a line.
#[derive(Debug)]
pub enum Text {
    /// A JSON object, not yet parsed.
    Json(Vec<u8>),
    /// The fields of a csv record.
    Fields(Vec<Vec<u8>>),
    /// Nothing that can be read.
    Bad(Fault),
}

/// How the cases are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Input {
    /// Comma-separated values with a header; semicolons and tabs are recognized.
    Csv,
    /// One JSON object a line.
    Jsonl,
}

/// The input, read case by case.
pub struct Cases<R> {
    reader: BufReader<Counted<R>>,
    form: Form,
    /// The headings of a csv; none for JSON lines.
    pub headings: Vec<Heading>,
}

/// An input that counts what was read of it.
struct Counted<R> {
    input: R,
    read: u64,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(buffer)?;
        self.read += read as u64;
        Ok(read)
    }
}

enum Form {
    Json { line: u64 },
    Csv { parser: Box<Parser>, lines: Lines, output: Vec<u8>, ends: Vec<usize>, ended: bool },
}

/// The lines of a csv, which end with a newline, a carriage return, or both.
struct Lines {
    /// The line that the next byte is on, counted from one.
    line: u64,
    /// The last byte was a carriage return: a newline after it ends the same line.
    returned: bool,
}

impl Lines {
    fn pass(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.line += u64::from(*byte == b'\r' || *byte == b'\n' && !self.returned);
            self.returned = *byte == b'\r';
        }
    }
}

/// Why an input is no list of cases.
#[derive(Debug, thiserror::Error)]
pub enum InputError {
    /// It cannot be read.
    #[error("the cases cannot be read: {0}")]
    Io(#[from] io::Error),
    /// Its header is wrong.
    #[error("{0}")]
    Header(String),
}

impl<R: Read> Cases<R> {
    /// Opens an input; without a form, its first byte tells: JSON lines start with a brace.
    ///
    /// # Errors
    /// When it cannot be read, or is a csv without a header that names the states.
    pub fn open(input: R, form: Option<Input>, default_requesting: bool) -> Result<Self, InputError> {
        let mut reader = BufReader::with_capacity(BUFFER, Counted { input, read: 0 });
        if reader.fill_buf()?.starts_with(b"\xEF\xBB\xBF") {
            reader.consume(3);
        }
        let first = reader.fill_buf()?.iter().copied().find(|byte| !byte.is_ascii_whitespace());
        let json = form.map_or(first == Some(b'{'), |form| form == Input::Jsonl);
        if json {
            return Ok(Self { reader, form: Form::Json { line: 0 }, headings: Vec::new() });
        }
        let delimiter = delimiter(reader.fill_buf()?);
        let parser = Box::new(ReaderBuilder::new().delimiter(delimiter).build());
        let lines = Lines { line: 1, returned: false };
        let form = Form::Csv { parser, lines, output: vec![0; 1 << 14], ends: vec![0; 64], ended: false };
        let mut cases = Self { reader, form, headings: Vec::new() };
        cases.headings = match cases.next()?.map(|case| case.text) {
            Some(Text::Fields(names)) => headings(&names, default_requesting)?,
            Some(Text::Bad(fault)) => {
                return Err(InputError::Header(format!("the header: {}", fault.message)));
            }
            _ => return Err(InputError::Header(NO_HEADER.to_owned())),
        };
        Ok(cases)
    }

    /// The next cases, in order: as many as can be read without waiting, at most a chunk; none at the end.
    ///
    /// # Errors
    /// When the input cannot be read any further.
    pub fn chunk(&mut self) -> io::Result<Vec<Case>> {
        let mut chunk = Vec::new();
        // Someone who writes one case and waits for its answer gets it: only what is there already joins the chunk.
        while chunk.len() < CHUNK && (chunk.is_empty() || self.reader.buffer().contains(&b'\n')) {
            match self.next()? {
                Some(case) => chunk.push(case),
                None => break,
            }
        }
        Ok(chunk)
    }

    /// Bytes read so far.
    pub fn read(&self) -> u64 {
        self.reader.get_ref().read
    }

    fn next(&mut self) -> io::Result<Option<Case>> {
        match &mut self.form {
            Form::Json { line } => next_line(&mut self.reader, line),
            Form::Csv { parser, lines, output, ends, ended } => {
                next_record(&mut self.reader, parser, lines, output, ends, ended)
            }
        }
    }
}

/// The next line that is not blank.
fn next_line(reader: &mut impl BufRead, line: &mut u64) -> io::Result<Option<Case>> {
    loop {
        let mut text = Vec::new();
        let mut length = 0;
        *line += 1;
        loop {
            let buffer = reader.fill_buf()?;
            if buffer.is_empty() {
                break;
            }
            let end = buffer.iter().position(|byte| *byte == b'\n');
            let taken = end.map_or(buffer.len(), |end| end + 1);
            length += taken;
            if length <= LONGEST {
                text.extend_from_slice(&buffer[..taken]);
            }
            reader.consume(taken);
            if end.is_some() {
                break;
            }
        }
        if length == 0 {
            return Ok(None);
        }
        if length > LONGEST {
            return Ok(Some(Case { line: *line, text: Text::Bad(too_long()) }));
        }
        if !text.trim_ascii().is_empty() {
            return Ok(Some(Case { line: *line, text: Text::Json(text) }));
        }
    }
}

/// The next record of a csv; blank lines are skipped.
fn next_record(
    reader: &mut impl BufRead,
    parser: &mut Parser,
    lines: &mut Lines,
    output: &mut Vec<u8>,
    ends: &mut Vec<usize>,
    ended: &mut bool,
) -> io::Result<Option<Case>> {
    let (mut written, mut fields, mut long) = (0, 0, false);
    let mut quotes = 0;
    if *ended {
        return Ok(None);
    }
    skip_blank_lines(reader, lines)?;
    let line = lines.line;
    loop {
        let buffer = reader.fill_buf()?;
        *ended = buffer.is_empty();
        let (result, taken, out, found) =
            parser.read_record(buffer, &mut output[written..], &mut ends[fields..]);
        quotes += buffer[..taken].iter().filter(|byte| **byte == b'"').count();
        lines.pass(&buffer[..taken]);
        reader.consume(taken);
        written += out;
        fields += found;
        match result {
            ReadRecordResult::InputEmpty => {}
            ReadRecordResult::OutputFull if output.len() < LONGEST => output.resize(output.len() * 2, 0),
            ReadRecordResult::OutputEndsFull if ends.len() < LONGEST / 16 => ends.resize(ends.len() * 2, 0),
            // Too much for one case: the rest of it is read and forgotten.
            ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {
                (written, fields, long) = (0, 0, true);
            }
            ReadRecordResult::Record if long => return Ok(Some(Case { line, text: Text::Bad(too_long()) })),
            // Quotes come in pairs, also those within a value; at the end of the input one is left without its other.
            ReadRecordResult::Record if *ended && quotes % 2 == 1 && lines.line > line => {
                return Ok(Some(Case { line, text: Text::Bad(never_closed()) }));
            }
            ReadRecordResult::Record => {
                let text = Text::Fields(split(&output[..written], &ends[..fields]));
                return Ok(Some(Case { line, text }));
            }
            ReadRecordResult::End => return Ok(None),
        }
    }
}

/// Blank lines before a record would otherwise make it start on a line before its own.
fn skip_blank_lines(reader: &mut impl BufRead, lines: &mut Lines) -> io::Result<()> {
    loop {
        let buffer = reader.fill_buf()?;
        let blank = buffer.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
        if blank == 0 {
            return Ok(());
        }
        lines.pass(&buffer[..blank]);
        reader.consume(blank);
    }
}

fn split(bytes: &[u8], ends: &[usize]) -> Vec<Vec<u8>> {
    let starts = [0].into_iter().chain(ends.iter().copied());
    starts.zip(ends).map(|(start, end)| bytes.get(start..*end).unwrap_or_default().to_vec()).collect()
}

fn never_closed() -> Fault {
    let message = "a quote opened in this case is never closed: everything after it was read as one value";
    Fault::new("quote", message)
}

fn too_long() -> Fault {
    Fault::new(
        "too-long",
        format!("longer than {} KiB, which no case is: the line was not read", LONGEST >> 10),
    )
}

const NO_HEADER: &str = "the cases have no header: a csv starts with the names of its columns, \
                         among them requesting and requested; JSON lines start with a brace";

/// Comma, semicolon (spreadsheets of many countries) or tab: the one that the header has most of.
fn delimiter(start: &[u8]) -> u8 {
    let header = start.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |delimiter: u8| header.iter().filter(|byte| **byte == delimiter).count();
    [b',', b';', b'\t'].into_iter().rev().max_by_key(|delimiter| count(*delimiter)).unwrap_or(b',')
}

fn headings(names: &[Vec<u8>], default_requesting: bool) -> Result<Vec<Heading>, InputError> {
    let mut headings: Vec<Heading> = Vec::new();
    for name in names {
        let name = String::from_utf8_lossy(name).trim().to_owned();
        let column = Column::named(&name);
        if column.is_some() && headings.iter().any(|known| known.column == column) {
            return Err(InputError::Header(format!("the header names the column {name} twice")));
        }
        headings.push(Heading { name, column });
    }
    let wanted = [Column::Requesting, Column::Requested];
    let missing: Vec<&str> = wanted
        .into_iter()
        .filter(|column| !(default_requesting && *column == Column::Requesting))
        .filter(|column| !headings.iter().any(|known| known.column == Some(*column)))
        .map(Column::word)
        .collect();
    if missing.is_empty() {
        return Ok(headings);
    }
    let all: Vec<&str> = Column::ALL.into_iter().map(Column::word).collect();
    Err(InputError::Header(format!(
        "the header has no column {}; a batch reads {} and passes the others through",
        missing.join(" and no column "),
        all.join(", ")
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cases(text: &[u8]) -> Vec<(u64, String)> {
        let mut cases = Cases::open(text, None, false).unwrap();
        let mut read = Vec::new();
        loop {
            let chunk = cases.chunk().unwrap();
            if chunk.is_empty() {
                return read;
            }
            read.extend(chunk.into_iter().map(|case| {
                let text = match case.text {
                    Text::Json(bytes) => String::from_utf8_lossy(&bytes).trim().to_owned(),
                    Text::Fields(fields) => String::from_utf8_lossy(&fields.join(&b'|')).into_owned(),
                    Text::Bad(fault) => fault.code.to_owned(),
                };
                (case.line, text)
            }));
        }
    }

    #[test]
    fn lines_keep_their_numbers_over_blank_and_quoted_ones() {
        let text = b"requesting,requested,note\n\nPER,BRA,\"one\ntwo\"\r\n\r\nPER,CHL,\n";
        assert_eq!(cases(text), [(3, "PER|BRA|one\ntwo".to_owned()), (6, "PER|CHL|".to_owned())]);
    }

    #[test]
    fn a_quote_that_is_never_closed_is_named_where_it_starts() {
        let text = b"requesting,requested,note\nPER,BRA,\"one\nPER,CHL,\nPER,COL,\n";
        assert_eq!(cases(text), [(2, "quote".to_owned())]);
        let closed = b"requesting,requested,note\nPER,BRA,\"one \"\"two\"\"\nthree\"";
        assert_eq!(cases(closed), [(2, "PER|BRA|one \"two\"\nthree".to_owned())]);
    }

    #[test]
    fn a_carriage_return_alone_ends_a_line() {
        let text = b"requesting,requested\rPER,BRA\rPER,CHL\r\nPER,\"a\rb\"\nPER,ARG";
        let expected = [(2, "PER|BRA"), (3, "PER|CHL"), (4, "PER|a\rb"), (6, "PER|ARG")];
        assert_eq!(cases(text), expected.map(|(line, text)| (line, text.to_owned())));
    }

    #[test]
    fn semicolons_and_a_byte_order_mark_are_those_of_spreadsheets() {
        let text = "\u{feff}Requesting;requested\nPER;BRA".as_bytes();
        assert_eq!(cases(text), [(2, "PER|BRA".to_owned())]);
    }

    #[test]
    fn a_line_beyond_the_limit_is_named_and_the_next_one_read() {
        let long = "x".repeat(10 << 20);
        let csv = format!("requesting,requested\nPER,{long}\nPER,BRA\n");
        assert_eq!(cases(csv.as_bytes()), [(2, "too-long".to_owned()), (3, "PER|BRA".to_owned())]);
        let many = format!("requesting,requested\n{}\nPER,BRA\n", ",".repeat(10 << 20));
        assert_eq!(cases(many.as_bytes()), [(2, "too-long".to_owned()), (3, "PER|BRA".to_owned())]);
        let json = format!("{{}}\n{{\"x\":\"{long}\"}}\n{{}}\n");
        let expected = [(1, "{}".to_owned()), (2, "too-long".to_owned()), (3, "{}".to_owned())];
        assert_eq!(cases(json.as_bytes()), expected);
    }

    #[test]
    fn a_header_without_the_states_is_refused() {
        for (text, what) in [
            ("", "no header"),
            ("requested\n", "no column requesting"),
            ("a,b\n", "no column requesting and no column requested"),
            ("requesting,requested,Requested\n", "twice"),
        ] {
            let error = Cases::open(text.as_bytes(), None, false).err().unwrap().to_string();
            assert!(error.contains(what), "{error}");
        }
        assert!(Cases::open("requested\n".as_bytes(), None, true).is_ok());
    }
}
