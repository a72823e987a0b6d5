//! Why the instruments apply, and what was set aside.

use super::{Depth, Page};
use crate::answer::Aside;
use crate::render::pages::reasons;
use crate::render::pages::words::{faint, say, section};
use crate::render::{Block, Cell, Tone};
use crate::rules::{Reason, Rule};

impl Page<'_> {
    /// The chain of reasons of each instrument that applies.
    pub(super) fn explained(&self) -> Vec<Block> {
        let mut blocks = section(self.speech, "explained").to_vec();
        for one in &self.answer.instruments {
            blocks.push(Block::Line(0, Cell::new(one.id.as_str(), Tone::Strong)));
            blocks.extend(self.reasons(&one.reasons));
        }
        blocks
    }

    fn reasons(&self, chain: &[Reason]) -> Vec<Block> {
        reasons(self.speech, &self.answer.labels, chain)
    }

    /// What was set aside: all of it with its reason, or how much, and what was not known.
    pub(super) fn set_aside(&self, depth: Depth) -> Vec<Block> {
        let aside = &self.answer.set_aside;
        if aside.is_empty() {
            Vec::new()
        } else if depth.all || depth.explain {
            self.set_aside_whole(depth.explain)
        } else {
            self.set_aside_in_short(depth.signed)
        }
    }

    fn set_aside_whole(&self, explain: bool) -> Vec<Block> {
        let mut blocks = section(self.speech, "set-aside").to_vec();
        for one in &self.answer.set_aside {
            blocks.push(Block::Line(0, Cell::new(format!("{} · {}", one.id, one.title), Tone::Struck)));
            blocks.extend(self.reasons(if explain { &one.reasons } else { last(one) }));
        }
        blocks
    }

    fn set_aside_in_short(&self, signed: bool) -> Vec<Block> {
        let aside = self.answer.set_aside.iter();
        let (open, other): (Vec<&Aside>, Vec<&Aside>) = aside.partition(|one| one.because.leaves_open());
        let (only_signed, other): (Vec<&Aside>, Vec<&Aside>) =
            other.into_iter().partition(|one| signed && one.because == Rule::SignedOnly);
        let mut blocks = Vec::new();
        for one in only_signed {
            blocks.push(Block::Line(0, Cell::from(format!("{} · {}", one.id, one.title))));
            blocks.extend(self.reasons(last(one)));
        }
        if !open.is_empty() {
            let ids: Vec<&str> = open.iter().map(|one| one.id.as_str()).collect();
            let arguments = [("count", open.len().into()), ("ids", ids.join(", ").into())];
            let line = say(self.speech, "force-unknown-count", arguments);
            blocks.push(Block::Line(0, Cell::new(line, Tone::Warning)));
        }
        if !other.is_empty() {
            blocks.push(faint(0, say(self.speech, "set-aside-count", [("count", other.len().into())])));
        }
        blocks
    }
}

/// The reason that decided.
fn last(aside: &Aside) -> &[Reason] {
    &aside.reasons[aside.reasons.len().saturating_sub(1)..]
}
