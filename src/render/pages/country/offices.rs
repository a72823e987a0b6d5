//! Who sends and receives for a state, and what it said on its instruments.

use super::CountryPage;
use crate::answer::Said;
use crate::render::pages::authority::office_line;
use crate::render::pages::words::{date, labelled, line, say, section, word};
use crate::render::{Block, Cell, Tone};
use crate::speech::Speech;

impl CountryPage {
    /// Its authorities, by default and then for single instruments.
    pub(super) fn authorities(&self, speech: &Speech) -> Vec<Block> {
        let offices = &self.country.authorities;
        if offices.is_empty() {
            return Vec::new();
        }
        let mut blocks = section(speech, "country-authorities").to_vec();
        let mut named_for = None;
        for office in offices {
            if named_for != Some(&office.named_for) {
                let heading = office.named_for.as_ref().map(|id| self.title(id));
                let heading = heading.unwrap_or_else(|| speech.say("authorities-by-default"));
                blocks.push(Block::Line(0, Cell::new(heading, Tone::Strong)));
                named_for = Some(&office.named_for);
            }
            blocks.push(line(1, office_line(office, &self.country.labels, speech)));
        }
        if !self.country.languages.is_empty() {
            let languages = speech.languages(&self.country.languages);
            blocks.push(line(0, say(speech, "languages-accepted", [("languages", languages.into())])));
        }
        blocks
    }

    /// What it said, under each instrument.
    pub(super) fn statements(&self, speech: &Speech) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut instrument = None;
        for said in &self.country.statements {
            if instrument.is_none() {
                blocks.extend(section(speech, "country-statements"));
            }
            if instrument != Some(&said.instrument) {
                blocks.push(Block::Line(0, Cell::new(self.title(&said.instrument), Tone::Strong)));
                instrument = Some(&said.instrument);
            }
            blocks.push(line(1, statement(said, speech)));
        }
        blocks
    }
}

/// What was said, with the article, the form and the day.
fn statement(said: &Said, speech: &Speech) -> String {
    let article = said.article.as_ref().map(|article| format!("art. {article}"));
    let kind = speech.say(&format!("statement-{}", word(&said.kind)));
    let day = said.made_on.is_some().then(|| date(said.made_on));
    let head: Vec<String> = article.into_iter().chain([kind]).chain(day).collect();
    labelled(speech, head.join(", "), said.summary.as_str())
}
