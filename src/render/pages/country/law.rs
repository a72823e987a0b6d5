//! A state's own law on cooperation: a heading a topic, each rule with its article and the number of its page.

use super::CountryPage;
use crate::answer::OwnRule;
use crate::render::pages::words::{cited, faint, line, section};
use crate::render::{Block, Cell, Tone};
use crate::speech::Speech;

impl CountryPage {
    /// The rules by topic, then the pages they were read on.
    pub(super) fn procedure(&self, speech: &Speech) -> Vec<Block> {
        let rules = &self.country.procedure;
        if rules.is_empty() {
            return Vec::new();
        }
        let mut blocks = section(speech, "country-procedure").to_vec();
        let mut pages: Vec<String> = Vec::new();
        let mut topic = None;
        for rule in rules {
            if topic != Some(&rule.topic) {
                blocks.push(Block::Line(0, Cell::new(self.label(rule.topic.as_str()), Tone::Strong)));
                topic = Some(&rule.topic);
            }
            let number = rule.source.as_ref().map(|source| number(&mut pages, cited(speech, source)));
            blocks.push(line(1, text(rule, number, speech)));
        }
        let pages = pages.iter().enumerate().map(|(place, page)| faint(1, format!("[{}] {page}", place + 1)));
        blocks.push(line(0, speech.say("heading-sources")));
        blocks.extend(pages);
        blocks
    }
}

/// The number of a page, counted from one in the order in which pages are first named.
fn number(pages: &mut Vec<String>, page: String) -> usize {
    match pages.iter().position(|known| *known == page) {
        Some(place) => place + 1,
        None => {
            pages.push(page);
            pages.len()
        }
    }
}

/// What a rule says, where it stands, and what it rests on.
fn text(rule: &OwnRule, number: Option<usize>, speech: &Speech) -> String {
    let article = rule.article.as_ref().map(|article| format!("art. {article}"));
    let law: Vec<String> = rule.law.iter().cloned().chain(article).collect();
    let law = if law.is_empty() { String::new() } else { format!(" ({})", law.join(", ")) };
    let reciprocity =
        if rule.reciprocity { format!(" {}", speech.say("mark-reciprocity")) } else { String::new() };
    let number = number.map(|number| format!(" [{number}]")).unwrap_or_default();
    format!("{}{law}{reciprocity}{number}", rule.summary)
}
