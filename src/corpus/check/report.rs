//! How a rule reports: its code, the place in the file, what is wrong there, and how to mend it.

use crate::corpus::Fault;
use crate::text;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What every report of one rule shares.
pub(super) struct Rule {
    /// The code, which never changes its meaning.
    pub code: &'static str,
    /// How to mend what it finds.
    pub help: &'static str,
}

/// One step from a table to what stands in it.
#[derive(Clone, Copy)]
pub(super) enum Step<'a> {
    /// The value under this key.
    Key(&'a str),
    /// The block or element with this number.
    Row(usize),
}

/// A step to the value under a key.
pub(super) fn key(name: &str) -> Step<'_> {
    Step::Key(name)
}

/// A step to a block or an element of a list.
pub(super) fn row(number: usize) -> Step<'static> {
    Step::Row(number)
}

/// The faults of one file, each located as it is reported.
pub(super) struct Report<'a> {
    file: &'a str,
    text: &'a str,
    tree: &'a DeTable<'a>,
    faults: Vec<Fault>,
}

impl<'a> Report<'a> {
    pub fn new(file: &'a str, text: &'a str, tree: &'a DeTable<'a>) -> Self {
        Self { file, text, tree, faults: Vec::new() }
    }

    /// The path of the file below the folder of records.
    pub fn file(&self) -> &'a str {
        self.file
    }

    /// Reports what was found at the end of `path`, or as far along it as the file goes.
    pub fn fault(&mut self, rule: &Rule, path: &[Step<'_>], what: String) {
        self.fault_with_help(rule, path, what, rule.help.to_owned());
    }

    /// The same, where there is more to say about the remedy than the rule knows.
    pub fn fault_with_help(&mut self, rule: &Rule, path: &[Step<'_>], what: String, help: String) {
        let place = locate(self.tree, path).map(|offset| text::line_and_column(self.text, offset));
        self.push(rule, place, what, help);
    }

    /// Reports what was found at a byte of the text.
    pub fn fault_at(&mut self, rule: &Rule, offset: usize, what: String, help: String) {
        self.push(rule, Some(text::line_and_column(self.text, offset)), what, help);
    }

    pub fn into_faults(self) -> Vec<Fault> {
        self.faults
    }

    fn push(&mut self, rule: &Rule, place: Option<(usize, usize)>, what: String, help: String) {
        self.faults.push(Fault { file: self.file.to_owned(), place, code: rule.code, what, help });
    }
}

/// Where the end of `path` stands; where the file lacks a part of it, the last part that is there.
fn locate(tree: &DeTable<'_>, path: &[Step<'_>]) -> Option<usize> {
    let (Step::Key(first), rest) = path.split_first()? else { return None };
    let mut found = tree.get(*first)?;
    for step in rest {
        let Some(next) = enter(found, *step) else { break };
        found = next;
    }
    Some(found.span().start)
}

fn enter<'t, 'i>(value: &'t Spanned<DeValue<'i>>, step: Step<'_>) -> Option<&'t Spanned<DeValue<'i>>> {
    match step {
        Step::Key(name) => value.get_ref().get(name),
        Step::Row(number) => value.get_ref().get(number),
    }
}
