//! Comments of the old text, and where they stand in the new one.

use super::lines::Line;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What a comment is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// The line it ends.
    Beside,
    /// The line above it, which it touches, while a blank line parts it from the next.
    Below,
    /// The line below it.
    Above,
    /// The line below it, from which a blank line parts it.
    SetApart,
}

/// A comment of one line, or of several with nothing between them.
struct Comment<'t> {
    place: Place,
    span: Range<usize>,
    lines: Vec<&'t str>,
}

/// All comments of a text, in their order.
pub(super) struct Comments<'t>(Vec<Comment<'t>>);

impl<'t> Comments<'t> {
    /// Finds them: what begins with a number sign outside every string goes on to the end of its line.
    pub fn find(text: &'t str, tree: &DeTable<'_>) -> Self {
        let mut strings = Vec::new();
        strings_of(tree, &mut strings);
        strings.sort_by_key(|string| string.start);
        strings.push(text.len()..text.len());
        let mut found: Vec<Comment<'t>> = Vec::new();
        let mut at = 0;
        for string in strings {
            while let Some(sign) = text.get(at..string.start).and_then(|between| between.find('#')) {
                let start = at + sign;
                at = text[start..].find('\n').map_or(text.len(), |line_end| start + line_end);
                match found.last_mut().filter(|above| above.goes_on(text, start)) {
                    Some(above) => above.add(text, at),
                    None => found.push(Comment::new(text, start..at)),
                }
            }
            at = at.max(string.end);
        }
        found.iter_mut().for_each(|comment| comment.settle(text));
        Self(found)
    }

    /// Whether there is a comment in this part of the old text.
    pub fn any_in(&self, part: Range<usize>) -> bool {
        self.0.iter().any(|comment| part.contains(&comment.span.start))
    }

    /// The new text: every line with the comments that are about it.
    pub fn weave(&self, lines: Vec<Line>) -> String {
        let mut in_old_order: Vec<(usize, usize)> =
            lines.iter().enumerate().map(|(number, line)| (line.anchor, number)).collect();
        in_old_order.sort_unstable();
        let mut woven: Vec<Woven<'_>> = lines.into_iter().map(Woven::new).collect();
        let mut last = Vec::new();
        for comment in &self.0 {
            let next = in_old_order.partition_point(|(anchor, _)| *anchor <= comment.span.start);
            let line = match comment.place {
                // What heads the file stays at its head, whichever key comes first now.
                Place::SetApart if next == 0 => Some(0),
                Place::Above | Place::SetApart => in_old_order.get(next).map(|(_, line)| *line),
                Place::Beside | Place::Below => {
                    in_old_order.get(next.saturating_sub(1)).map(|(_, line)| *line)
                }
            };
            match line.and_then(|line| woven.get_mut(line)) {
                Some(line) => line.comments.push(comment),
                None => last.push(comment),
            }
        }
        write(&woven, &last)
    }
}

impl<'t> Comment<'t> {
    /// The first line of a comment; whether it stands above something is settled when its last line is known.
    fn new(text: &'t str, span: Range<usize>) -> Self {
        let line_start = text[..span.start].rfind('\n').map_or(0, |newline| newline + 1);
        let alone = text[line_start..span.start].trim().is_empty();
        let place = if alone { Place::Above } else { Place::Beside };
        Self { place, lines: vec![text[span.clone()].trim_end()], span }
    }

    /// Whether a comment that starts here is its next line.
    fn goes_on(&self, text: &str, start: usize) -> bool {
        let between = &text[self.span.end..start];
        self.place != Place::Beside && between.trim().is_empty() && between.matches('\n').count() == 1
    }

    fn add(&mut self, text: &'t str, end: usize) {
        let line = text[self.span.end..end].trim();
        self.lines.push(line);
        self.span.end = end;
    }

    fn settle(&mut self, text: &str) {
        if self.place == Place::Beside {
            return;
        }
        let mut above = text[..self.span.start].rsplit('\n').skip(1);
        let touches_above = above.next().is_some_and(|line| !line.trim().is_empty());
        let mut below = text[self.span.end..].split('\n').skip(1);
        let touches_below = below.next().is_some_and(|line| !line.trim().is_empty());
        self.place = match (touches_above, touches_below) {
            (_, true) => Place::Above,
            (true, false) => Place::Below,
            (false, false) => Place::SetApart,
        };
    }
}

/// A new line with its comments.
struct Woven<'c> {
    line: Line,
    comments: Vec<&'c Comment<'c>>,
}

impl<'c> Woven<'c> {
    fn new(line: Line) -> Self {
        Self { line, comments: Vec::new() }
    }

    fn placed(&self, place: &'static [Place]) -> impl Iterator<Item = &'c Comment<'c>> {
        self.comments.iter().copied().filter(|comment| place.contains(&comment.place))
    }

    fn write(&self, text: &mut String) {
        let indent = if self.line.text.starts_with(' ') { "  " } else { "" };
        // Before the end of a list stands what is said of its elements.
        let above = if self.line.text == "]" { "  " } else { indent };
        // Within a block there are no blank lines.
        let may_part = text.is_empty() || self.line.opens_block;
        for comment in self.placed(&[Place::Above, Place::SetApart]) {
            comment.lines.iter().for_each(|line| text.extend([above, line, "\n"]));
            if comment.place == Place::SetApart && may_part {
                blank_line(text);
            }
        }
        text.push_str(&self.line.text);
        for comment in self.placed(&[Place::Beside]) {
            comment.lines.iter().for_each(|line| text.extend([" ", line]));
        }
        text.push('\n');
        for comment in self.placed(&[Place::Below]) {
            comment.lines.iter().for_each(|line| text.extend([indent, line, "\n"]));
        }
    }
}

fn write(lines: &[Woven<'_>], last: &[&Comment<'_>]) -> String {
    let mut text = String::new();
    for woven in lines {
        if woven.line.opens_block {
            blank_line(&mut text);
        }
        woven.write(&mut text);
    }
    for comment in last {
        blank_line(&mut text);
        comment.lines.iter().for_each(|line| text.extend([line, "\n"]));
    }
    text
}

fn blank_line(text: &mut String) {
    if !text.is_empty() && !text.ends_with("\n\n") {
        text.push('\n');
    }
}

/// Where strings stand, keys in quotes included.
fn strings_of(table: &DeTable<'_>, strings: &mut Vec<Range<usize>>) {
    for (key, value) in table {
        strings.push(key.span());
        strings_in(value, strings);
    }
}

fn strings_in(value: &Spanned<DeValue<'_>>, strings: &mut Vec<Range<usize>>) {
    match value.get_ref() {
        DeValue::String(_) => strings.push(value.span()),
        DeValue::Array(elements) => elements.iter().for_each(|element| strings_in(element, strings)),
        DeValue::Table(table) => strings_of(table, strings),
        _ => {}
    }
}
