//! The instruments that apply: a row each, under the measure asked for or under each headline measure.

use super::Page;
use crate::answer::{Applied, Covers, Serving};
use crate::records::MeasureId;
use crate::render::pages::words::{headings, labelled, line, say, since};
use crate::render::{Block, Cell, Tone};
use crate::rules::{Basis, Role};

/// Articles shown in a row; the others are in `show` and in JSON.
const MOST_ARTICLES: usize = 6;

impl Page<'_> {
    pub(super) fn table(&self, rows: Vec<(&Applied, Serving)>) -> Block {
        let columns = ["heading-role", "heading-instrument", "heading-in-force", "heading-articles"];
        let rows = rows.iter().map(|(one, serving)| self.row(one, serving)).collect();
        Block::Table(headings(self.speech, &columns), rows)
    }

    fn row(&self, one: &Applied, serving: &Serving) -> Vec<Cell> {
        let tone = match serving.role {
            Role::Primary => Tone::Strong,
            Role::Alternative | Role::Complement => Tone::Plain,
            Role::Fallback => Tone::Faint,
        };
        let role = self.speech.say(&format!("role-{}", serving.role.as_str()));
        let articles: Vec<&str> =
            serving.articles.iter().filter_map(|article| article.article.as_deref()).collect();
        let mut shown = articles.iter().take(MOST_ARTICLES).copied().collect::<Vec<_>>().join(", ");
        if articles.len() > MOST_ARTICLES {
            shown += " …";
        }
        vec![
            Cell::new(role, tone),
            Cell::from(self.instrument(one, serving)),
            since(self.speech, one.in_force_since, one.in_force, one.in_force_as_of),
            Cell::from(shown),
        ]
    }

    /// The title, the id to ask further with, and whatever limits the row.
    fn instrument(&self, one: &Applied, serving: &Serving) -> String {
        let mut lines = vec![one.title.clone(), one.id.to_string()];
        let basis = match serving.basis {
            Basis::LegalBasis => None,
            Basis::Widens => Some("basis-widens"),
            Basis::OptionalBasis => Some("basis-optional-basis"),
            Basis::Procedure => Some("basis-procedure"),
            // Where all are channels, the measure says so once.
            Basis::Channel => (!self.is_channel()).then_some("basis-channel"),
        };
        lines.extend(basis.map(|basis| format!("— {}", self.speech.say(basis))));
        if serving.covers == Covers::If {
            let conditions = serving.provided.join(&self.speech.say("condition-joiner"));
            lines.push(format!("— {}", say(self.speech, "covers-if", [("conditions", conditions.into())])));
        }
        if one.disputed {
            lines.push(format!("— {}", self.speech.say("disputed")));
        }
        lines.join("\n")
    }

    /// One table a headline measure; the rest in one line each.
    pub(super) fn by_measure(&self, principal: &[MeasureId]) -> Vec<Block> {
        let mut blocks = Vec::new();
        for measure in principal {
            let rows = self.serving(measure);
            if !rows.is_empty() {
                blocks.push(Block::Heading(Cell::from(self.label(measure.as_str()))));
                blocks.push(self.table(rows));
                blocks.push(Block::Gap);
            }
        }
        let others: Vec<Block> = self.others(principal);
        if !others.is_empty() {
            blocks.push(Block::Heading(Cell::from(self.speech.say("other-measures"))));
            blocks.extend(others);
            blocks.push(Block::Gap);
        }
        blocks
    }

    /// The instruments that serve a measure, in order.
    fn serving(&self, measure: &MeasureId) -> Vec<(&Applied, Serving)> {
        let instruments = self.answer.instruments.iter();
        let serving = instruments.filter_map(|one| Some((one, one.by_measure.get(measure)?.clone())));
        let mut rows: Vec<(&Applied, Serving)> = serving.collect();
        rows.sort_by_key(|(_, serving)| serving.role);
        rows
    }

    /// A line for every other measure that an instrument serves.
    fn others(&self, principal: &[MeasureId]) -> Vec<Block> {
        let mut measures: Vec<&MeasureId> = Vec::new();
        for measure in self.answer.instruments.iter().flat_map(|one| &one.measures) {
            if !principal.contains(measure) && !measures.contains(&measure) {
                measures.push(measure);
            }
        }
        let ids = |measure: &MeasureId| {
            let serving = self.serving(measure);
            serving.iter().map(|(one, _)| one.id.as_str()).collect::<Vec<_>>().join(", ")
        };
        measures
            .into_iter()
            .map(|measure| line(1, labelled(self.speech, self.label(measure.as_str()), ids(measure))))
            .collect()
    }
}
