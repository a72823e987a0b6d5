//! The answer between two states: one row an instrument, then at most a few lines that matter for this question.

mod around;
mod aside;
mod beside;
mod table;

use crate::answer::{Answer, Applied, Serving};
use crate::records::MeasureId;
use crate::render::pages::words::{date, faint, in_english, listed, say, word};
use crate::render::{Block, Cell, Presentable, Sheet, Tone, json};
use crate::rules::Basis;
use crate::speech::Speech;
use std::io::{self, Write};

/// What a person asked to see beyond the table.
#[derive(Clone, Copy, Debug, Default)]
pub struct Depth {
    /// Also what was set aside, and every condition.
    pub all: bool,
    /// The chain of reasons of each instrument.
    pub explain: bool,
    /// Also what is only signed.
    pub signed: bool,
}

/// An answer, shown at some depth.
#[derive(Debug)]
pub struct Shown<'a> {
    /// The answer.
    pub answer: &'a Answer,
    /// How much of it.
    pub depth: Depth,
    /// The headline measures, which get tables of their own when no measure was asked for.
    pub principal: Vec<MeasureId>,
}

impl Presentable for Shown<'_> {
    fn page(&self, speech: &Speech) -> Vec<Block> {
        let page = Page { answer: self.answer, speech };
        let mut blocks = vec![Block::Heading(page.question()), Block::Gap];
        if self.answer.instruments.is_empty() {
            blocks.push(Block::Line(0, Cell::new(speech.say("no-treaty"), Tone::Warning)));
        } else if self.answer.question.measure.is_some() {
            blocks.push(
                page.table(self.answer.instruments.iter().map(|one| (one, Serving::from(one))).collect()),
            );
            blocks.extend(page.offices());
            blocks.extend(if page.is_channel() { page.clauses() } else { page.demands(self.depth.all) });
        } else {
            blocks.extend(page.by_measure(&self.principal));
        }
        blocks.extend(page.way_forward());
        blocks.extend(page.around(self.depth.all));
        if self.depth.explain {
            blocks.extend(page.explained());
        }
        blocks.extend(page.set_aside(self.depth));
        blocks.extend(page.age());
        let summaries = page.is_channel() || !self.answer.gaps.is_empty() || !self.answer.absences.is_empty();
        blocks.extend(in_english(speech).filter(|_| summaries));
        blocks
    }

    fn sheet(&self) -> Sheet {
        let columns = vec![
            "id",
            "title",
            "kind",
            "role",
            "basis",
            "in_force_since",
            "in_force",
            "covers",
            "if",
            "measures",
            "articles",
            "grade",
            "as_of",
        ];
        let row = |one: &Applied| {
            let articles: Vec<&str> =
                one.articles.iter().filter_map(|article| article.article.as_deref()).collect();
            vec![
                one.id.to_string(),
                one.title.clone(),
                word(&one.kind),
                one.role.as_str().to_owned(),
                word(&one.basis),
                date(one.in_force_since),
                one.in_force.id(),
                word(&one.covers),
                one.provided.join("; "),
                listed(&one.measures),
                articles.join(";"),
                one.grade.to_owned(),
                one.as_of.to_string(),
            ]
        };
        Sheet { columns, rows: self.answer.instruments.iter().map(row).collect() }
    }

    fn ids(&self) -> Vec<String> {
        self.answer.instruments.iter().map(|one| one.id.to_string()).collect()
    }

    fn json(&self, pretty: bool, out: &mut dyn Write) -> io::Result<()> {
        json::write(self.answer, pretty, out)
    }
}

/// What every part of the page needs.
struct Page<'a> {
    answer: &'a Answer,
    speech: &'a Speech,
}

impl Page<'_> {
    fn label(&self, id: &str) -> String {
        self.answer.labels.of(id)
    }

    fn question(&self) -> Cell {
        let asked = &self.answer.question;
        let states = [
            ("requesting", self.label(asked.requesting.as_str()).into()),
            ("requested", self.label(asked.requested.as_str()).into()),
        ];
        let mut parts = vec![say(self.speech, "question", states)];
        if let Some(offence) = &asked.offence {
            parts.push(say(
                self.speech,
                "question-offence",
                [("offence", self.label(offence.as_str()).into())],
            ));
        }
        if let Some(measure) = &asked.measure {
            parts.push(say(
                self.speech,
                "question-measure",
                [("measure", self.label(measure.as_str()).into())],
            ));
        }
        parts.push(say(self.speech, "question-on", [("on", asked.on.to_string().into())]));
        Cell::from(parts.join(" · "))
    }

    /// Whether the measure carries messages beside formal requests.
    fn is_channel(&self) -> bool {
        self.answer.instruments.iter().all(|one| one.basis == Basis::Channel)
    }

    /// The oldest day the answer rests on.
    fn age(&self) -> Option<Block> {
        let as_of = self.answer.as_of?;
        Some(faint(0, say(self.speech, "facts-as-of", [("as_of", as_of.to_string().into())])))
    }
}
