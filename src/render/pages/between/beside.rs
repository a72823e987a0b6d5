//! What goes with the table: who sends and receives, what is demanded, and what each clause on a channel says.

use super::Page;
use crate::answer::{Applied, Demand};
use crate::render::pages::words::{faint, labelled, line, say};
use crate::render::{Block, Cell, Tone};

/// The topics of conditions that go with information wherever it goes.
const LIMITS_OF_USE: [&str; 2] = ["confidentiality", "specialty"];

/// Conditions shown in short; the others are a flag away and in JSON.
const MOST_DEMANDS: usize = 5;

impl Page<'_> {
    /// Both authorities for the first instrument.
    pub(super) fn offices(&self) -> Vec<Block> {
        let Some(first) = self.answer.instruments.first() else { return Vec::new() };
        let asked = &self.answer.question;
        let sides = [
            ("sends", &asked.requesting, &first.authorities.requesting),
            ("receives", &asked.requested, &first.authorities.requested),
        ];
        let mut blocks = Vec::new();
        for (id, state, office) in sides {
            let Some(office) = office else { continue };
            let name = office.name.as_ref().unwrap_or(&office.name_en).clone();
            let arguments = [("state", self.label(state.as_str()).into()), ("office", name.into())];
            let mut text = say(self.speech, id, arguments);
            if id == "receives" && !office.languages.is_empty() {
                let languages = self.speech.languages(&office.languages);
                text += &format!(" ({})", say(self.speech, "languages", [("languages", languages.into())]));
            }
            blocks.push(line(0, text));
        }
        blocks
    }

    /// What the first instrument demands.
    pub(super) fn demands(&self, all: bool) -> Vec<Block> {
        let Some(first) = self.answer.instruments.first() else { return Vec::new() };
        let most = if all { usize::MAX } else { MOST_DEMANDS };
        let shown = first.conditions.iter().take(most);
        let mut blocks: Vec<Block> = shown.map(|demand| line(0, self.demand(demand))).collect();
        let more = first.conditions.len().saturating_sub(most);
        if more > 0 {
            blocks.push(faint(0, say(self.speech, "more-demands", [("count", more.into())])));
        }
        blocks
    }

    fn demand(&self, demand: &Demand) -> String {
        let mut topic = match &demand.statement_by {
            Some(state) => self.label(state.as_str()),
            None => self.label(&demand.topic),
        };
        if let Some(article) = &demand.article {
            topic += &format!(" (art. {article})");
        }
        let arguments = [("topic", topic.into()), ("summary", demand.summary.to_string().into())];
        say(self.speech, "demand-required", arguments)
    }

    /// Where an instrument names no article of its own: those of another, or none was read.
    fn no_clause(&self, one: &Applied) -> String {
        let Some(other) = &one.articles_of else { return self.speech.say("clause-not-read") };
        let known = self.answer.instruments.iter().find(|known| known.id == *other);
        let name = known.map(|known| known.short.as_ref().unwrap_or(&known.title).clone());
        let under = self.speech.say("relation-applies-provisions-of");
        format!("{under} {}", name.unwrap_or_else(|| other.to_string()))
    }

    /// What each instrument says on sending without a request, and what limits the use of what was sent.
    pub(super) fn clauses(&self) -> Vec<Block> {
        self.answer.instruments.iter().flat_map(|one| self.clauses_of(one)).collect()
    }

    fn clauses_of(&self, one: &Applied) -> Vec<Block> {
        let articles = one.articles.iter().map(|article| (&article.article, &article.summary));
        let limits = one.conditions.iter().filter(|demand| LIMITS_OF_USE.contains(&demand.topic.as_str()));
        let clauses = articles.chain(limits.map(|demand| (&demand.article, &demand.summary)));
        let lines: Vec<Block> = clauses
            .map(|(article, summary)| {
                line(
                    1,
                    match article {
                        Some(article) => labelled(self.speech, format!("art. {article}"), summary.as_str()),
                        None => summary.to_string(),
                    },
                )
            })
            .collect();
        let name = one.short.as_ref().unwrap_or(&one.title);
        let head = Block::Line(0, Cell::new(name, Tone::Strong));
        let unread = lines.is_empty().then(|| faint(1, self.no_clause(one)));
        [head].into_iter().chain(lines).chain(unread).collect()
    }
}
