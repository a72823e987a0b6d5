//! Why one instrument applies, or why not: its chain of reasons.

use super::reasons;
use crate::answer::{Labels, WhyNot};
use crate::render::{Block, Cell, Presentable, Sheet, Tone, json};
use crate::speech::Speech;
use std::io::{self, Write};

/// What the chain says of one instrument, with the names its reasons need.
#[derive(Debug)]
pub struct Account {
    /// The verdict.
    pub verdict: WhyNot,
    /// Names by id.
    pub labels: Labels,
}

impl Presentable for Account {
    fn page(&self, speech: &Speech) -> Vec<Block> {
        let role = match self.verdict.role {
            Some(role) => Cell::new(speech.say(&format!("role-{}", role.as_str())), Tone::Strong),
            None => Cell::new(speech.say("set-aside"), Tone::Warning),
        };
        let title = format!("{} · {}", self.verdict.id, self.verdict.title);
        let head = [Block::Heading(Cell::from(title)), Block::Line(0, role)];
        head.into_iter().chain(reasons(speech, &self.labels, &self.verdict.reasons)).collect()
    }

    fn sheet(&self) -> Sheet {
        let rows = self.verdict.reasons.iter().map(|reason| {
            let state = reason.state.as_ref().map(ToString::to_string).unwrap_or_default();
            let article = reason.article.as_deref().unwrap_or_default().to_owned();
            let source = reason.source.as_ref().map(|source| source.url.to_string()).unwrap_or_default();
            vec![self.verdict.id.to_string(), reason.rule.id(), state, article, source]
        });
        Sheet { columns: vec!["id", "rule", "state", "article", "source"], rows: rows.collect() }
    }

    fn ids(&self) -> Vec<String> {
        vec![self.verdict.id.to_string()]
    }

    fn json(&self, pretty: bool, out: &mut dyn Write) -> io::Result<()> {
        json::write(&self.verdict, pretty, out)
    }
}
