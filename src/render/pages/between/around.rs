//! What stands around the answer: the way forward where nothing applies, registers that say no, gaps, and networks.

use super::Page;
use crate::render::pages::words::{absence, faint, line, network, say};
use crate::render::{Block, Cell, Tone};

/// Gaps shown in short; the others are a flag away and in JSON.
const MOST_GAPS: usize = 3;

impl Page<'_> {
    /// What is left where nothing applies.
    pub(super) fn way_forward(&self) -> Vec<Block> {
        let Some(way) = &self.answer.way_forward else { return Vec::new() };
        let mut blocks = Vec::new();
        if !way.reciprocity.is_empty() {
            let state = self.label(self.answer.question.requested.as_str());
            blocks.push(line(0, say(self.speech, "way-reciprocity", [("state", state.into())])));
            for rule in &way.reciprocity {
                let article = rule.article.as_ref().map(|article| format!("art. {article}"));
                let law: Vec<String> = rule.law.clone().into_iter().chain(article).collect();
                blocks.push(line(1, format!("{} ({})", rule.summary, law.join(", "))));
            }
        }
        if !way.would_open.is_empty() {
            blocks.push(line(0, self.speech.say("way-doors")));
            for door in &way.would_open {
                let id = if door.signed { "door-signed" } else { "door-none" };
                let what = say(self.speech, id, [("state", self.label(door.state.as_str()).into())]);
                blocks.push(line(1, format!("{} ({}): {what}", door.title, door.id)));
            }
        }
        blocks
    }

    /// What does not exist, what is missing, and whom one can ask informally.
    pub(super) fn around(&self, all: bool) -> Vec<Block> {
        let answer = self.answer;
        let absences =
            answer.absences.iter().map(|none| faint(0, absence(self.speech, &answer.labels, none)));
        let mut blocks: Vec<Block> = absences.collect();
        let most = if all { usize::MAX } else { MOST_GAPS };
        let gap = |missing: &String| say(self.speech, "gap", [("missing", missing.clone().into())]);
        blocks.extend(answer.gaps.iter().take(most).map(|missing| faint(0, gap(missing))));
        let more = answer.gaps.len().saturating_sub(most);
        if more > 0 {
            blocks.push(faint(0, say(self.speech, "more-gaps", [("count", more.into())])));
        }
        if !answer.networks.is_empty() {
            blocks.push(Block::Line(0, Cell::new(self.speech.say("networks-both"), Tone::Plain)));
            blocks.extend(answer.networks.iter().map(|one| line(1, network(self.speech, one))));
        }
        blocks
    }
}
