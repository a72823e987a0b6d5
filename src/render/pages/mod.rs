//! How each answer shows itself.

pub mod account;
mod authority;
pub mod between;
pub mod country;
mod draft;
mod matrix;
mod parties;
mod search;
mod settings;
pub mod show;
mod show_parts;
mod status;
mod terms;
mod timeline;
pub(super) mod words;

use super::{Block, Cell};
use crate::answer::Labels;
use crate::rules::Reason;
use crate::speech::Speech;

/// Reasons, one line each: what was decided, the article, and the page with its grade and the day it was read.
fn reasons(speech: &Speech, labels: &Labels, reasons: &[Reason]) -> Vec<Block> {
    let line = |reason: &Reason| {
        let mut line = speech.reason(reason, |id| labels.of(id));
        if let Some(article) = &reason.article {
            line += &format!(" · art. {article}");
        }
        if let Some(source) = &reason.source {
            line += &format!(" · {}", words::cited(speech, source));
        }
        Block::Line(1, Cell::from(line))
    };
    reasons.iter().map(line).collect()
}
