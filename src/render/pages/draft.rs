//! A draft request, as a document.

use super::words::{date, labelled, say, word};
use crate::answer::{Addressee, Blank, Draft, DraftCondition, LegalBasis, Nearness};
use crate::render::{Block, Cell, Presentable, Sheet, Tone, json};
use crate::rules::Basis;
use crate::speech::Speech;
use std::io::{self, Write};

/// The topics of conditions that have paragraphs of their own; the others are listed as conditions to check.
const LANGUAGE: [&str; 2] = ["language", "legalisation"];
const UNDERTAKINGS: [&str; 4] = ["specialty", "confidentiality", "death-penalty", "costs"];
const DUAL_CRIMINALITY: &str = "dual-criminality";

impl Presentable for Draft {
    fn page(&self, speech: &Speech) -> Vec<Block> {
        let parts = [
            self.head(speech),
            self.bases(speech),
            self.contents(speech),
            self.dual_criminality(speech),
            self.undertakings(speech),
            self.language(speech),
            self.others(speech),
            self.closing(speech),
            self.checklist(speech),
        ];
        let mut blocks: Vec<Block> = Vec::new();
        for block in parts.concat() {
            // A heading stands off from the list before it.
            if matches!(block, Block::Heading(_)) && matches!(blocks.last(), Some(Block::Line(..))) {
                blocks.push(Block::Gap);
            }
            blocks.push(block);
        }
        blocks
    }

    fn sheet(&self) -> Sheet {
        let row = |blank: &Blank| {
            vec![
                blank.key.to_owned(),
                blank.mandatory.to_string(),
                blank.demanded_by.join(";"),
                blank.value.clone().unwrap_or_default(),
            ]
        };
        let columns = vec!["key", "mandatory", "demanded_by", "value"];
        Sheet { columns, rows: self.blanks.iter().map(row).collect() }
    }

    /// The mandatory blanks that remain.
    fn ids(&self) -> Vec<String> {
        self.remaining.iter().map(|key| (*key).to_owned()).collect()
    }

    fn json(&self, pretty: bool, out: &mut dyn Write) -> io::Result<()> {
        json::write(self, pretty, out)
    }
}

fn heading(speech: &Speech, id: &str) -> Block {
    Block::Heading(Cell::from(speech.say(id)))
}

fn paragraph(text: impl AsRef<str>) -> Block {
    Block::Paragraph(Cell::from(text))
}

fn item(text: impl AsRef<str>) -> Block {
    Block::Line(1, Cell::from(text))
}

/// Blanks that stand after the body of the draft.
fn closes(blank: &Blank) -> bool {
    matches!(blank.key, "contact" | "annexes" | "signature")
}

impl Draft {
    fn label(&self, id: &str) -> String {
        self.labels.of(id)
    }

    fn head(&self, speech: &Speech) -> Vec<Block> {
        let asked = &self.question;
        let measure = asked.measure.as_ref().map(|measure| self.label(measure.as_str())).unwrap_or_default();
        let title = say(speech, "draft-title", [("measure", measure.into())]);
        let states = [
            ("requesting", self.label(asked.requesting.as_str()).into()),
            ("requested", self.label(asked.requested.as_str()).into()),
        ];
        let mut blocks = vec![
            Block::Title(Cell::from(title)),
            Block::Paragraph(Cell::new(speech.say("draft-note"), Tone::Faint)),
            paragraph(say(speech, "draft-states", states)),
        ];
        if let Some(offence) = &asked.offence {
            let offence = self.label(offence.as_str());
            blocks.push(paragraph(say(speech, "draft-offence", [("offence", offence.into())])));
        }
        for (id, office) in [("draft-to", &self.to), ("draft-from", &self.from)] {
            blocks.push(heading(speech, id));
            blocks.extend(addressee(office.as_ref(), speech));
        }
        blocks
    }

    fn bases(&self, speech: &Speech) -> Vec<Block> {
        let mut blocks = vec![heading(speech, "draft-bases")];
        blocks.extend(self.legal_bases.iter().take(1).map(|basis| paragraph(self.basis(basis, speech))));
        if self.legal_bases.len() > 1 {
            blocks.push(paragraph(speech.say("draft-also")));
            blocks.extend(self.legal_bases[1..].iter().map(|basis| item(self.basis(basis, speech))));
        }
        blocks
    }

    fn basis(&self, basis: &LegalBasis, speech: &Speech) -> String {
        let articles = articles(basis);
        let mut text = basis.title.clone();
        if !articles.is_empty() {
            let count = basis.articles.len().into();
            let articles = [("count", count), ("articles", articles.join(", ").into())];
            text += &format!(", {}", say(speech, "draft-articles", articles));
        }
        if basis.in_force_since.is_some() {
            let since = [("date", date(basis.in_force_since).into())];
            text += &format!(", {}", say(speech, "draft-since", since));
        }
        if basis.basis != Basis::LegalBasis {
            text += &format!(" — {}", speech.say(&format!("basis-{}", word(&basis.basis))));
        }
        if !basis.provided.is_empty() {
            let conditions = basis.provided.join(&speech.say("condition-joiner"));
            text += &format!(" — {}", say(speech, "covers-if", [("conditions", conditions.into())]));
        }
        text
    }

    fn contents(&self, speech: &Speech) -> Vec<Block> {
        let demanded = self.conditions.iter().filter(|condition| condition.topic == "request-contents");
        let demanded: Vec<Block> = demanded.map(|condition| item(said(condition, speech))).collect();
        let mut blocks = Vec::new();
        if !demanded.is_empty() {
            blocks.push(heading(speech, "draft-contents"));
            blocks.extend(demanded);
        }
        let body = self.blanks.iter().filter(|blank| !closes(blank) && blank.key != "dual_criminality");
        blocks.extend(body.flat_map(|blank| self.blank(blank, speech)));
        blocks
    }

    /// The heading of a blank, and what stands in it: the officer's words, or a hint of what to write.
    fn blank(&self, blank: &Blank, speech: &Speech) -> Vec<Block> {
        let mut blocks = vec![heading(speech, &format!("blank-{}", blank.key))];
        match &blank.value {
            Some(value) => blocks.extend(value.trim().split("\n\n").map(paragraph)),
            None => {
                let hint = speech.say(&format!("blank-{}-hint", blank.key));
                let optional = if blank.mandatory { String::new() } else { speech.say("draft-optional") };
                let text = format!("[{}]", format!("{hint} {optional}").trim());
                let tone = if blank.mandatory { Tone::Warning } else { Tone::Faint };
                blocks.push(Block::Paragraph(Cell::new(text, tone)));
            }
        }
        blocks
    }

    fn dual_criminality(&self, speech: &Speech) -> Vec<Block> {
        let conditions: Vec<&DraftCondition> =
            self.conditions.iter().filter(|condition| condition.topic == DUAL_CRIMINALITY).collect();
        let blank = self.blanks.iter().find(|blank| blank.key == "dual_criminality");
        if conditions.is_empty() && blank.is_none() {
            return Vec::new();
        }
        let mut blocks = match blank {
            Some(blank) => self.blank(blank, speech),
            None => vec![heading(speech, "blank-dual_criminality")],
        };
        blocks.extend(conditions.into_iter().map(|condition| item(said(condition, speech))));
        blocks
    }

    /// A fixed sentence for each undertaking the instrument asks for, with the article it rests on.
    fn undertakings(&self, speech: &Speech) -> Vec<Block> {
        let mut blocks = Vec::new();
        let state = self.label(self.question.requesting.as_str());
        for topic in UNDERTAKINGS {
            let demands: Vec<&DraftCondition> =
                self.conditions.iter().filter(|condition| condition.topic == topic).collect();
            if demands.is_empty() {
                continue;
            }
            let sentence = say(speech, &format!("undertaking-{topic}"), [("state", state.clone().into())]);
            let mut articles: Vec<&str> =
                demands.iter().filter_map(|condition| condition.article.as_deref()).collect();
            articles.dedup();
            let rests =
                if articles.is_empty() { String::new() } else { format!(" (art. {})", articles.join(", ")) };
            blocks.push(item(format!("{sentence}{rests}")));
        }
        if blocks.is_empty() {
            blocks
        } else {
            [vec![heading(speech, "draft-undertakings")], blocks].concat()
        }
    }

    fn language(&self, speech: &Speech) -> Vec<Block> {
        let demands = self.conditions.iter().filter(|condition| LANGUAGE.contains(&condition.topic.as_str()));
        let mut blocks = vec![heading(speech, "draft-language")];
        let languages =
            self.to.as_ref().map(|office| speech.languages(&office.languages)).unwrap_or_default();
        blocks.push(if languages.is_empty() {
            item(speech.say("draft-language-not-read"))
        } else {
            item(say(speech, "languages-accepted", [("languages", languages.into())]))
        });
        blocks.extend(demands.map(|condition| item(said(condition, speech))));
        blocks.push(item(speech.say("draft-translation")));
        blocks
    }

    /// What else the instrument says on granting and refusing: to check before the request goes out.
    fn others(&self, speech: &Speech) -> Vec<Block> {
        let own = |topic: &str| {
            LANGUAGE.contains(&topic)
                || UNDERTAKINGS.contains(&topic)
                || matches!(topic, DUAL_CRIMINALITY | "request-contents" | "central-authority")
        };
        let others: Vec<Block> = self
            .conditions
            .iter()
            .filter(|condition| !own(&condition.topic))
            .map(|condition| item(said(condition, speech)))
            .collect();
        if others.is_empty() { others } else { [vec![heading(speech, "draft-check")], others].concat() }
    }

    fn closing(&self, speech: &Speech) -> Vec<Block> {
        self.blanks.iter().filter(|blank| closes(blank)).flat_map(|blank| self.blank(blank, speech)).collect()
    }

    fn checklist(&self, speech: &Speech) -> Vec<Block> {
        let mut blocks = vec![heading(speech, "draft-checklist")];
        for blank in self.blanks.iter().filter(|blank| blank.mandatory) {
            let mark = if blank.value.is_some() { "☑" } else { "☐" };
            let name = speech.say(&format!("blank-{}", blank.key));
            let demanded = if blank.demanded_by.is_empty() {
                String::new()
            } else {
                format!(" (art. {})", blank.demanded_by.join(", "))
            };
            let tone = if blank.value.is_some() { Tone::Faint } else { Tone::Warning };
            blocks.push(Block::Line(1, Cell::new(format!("{mark} {name}{demanded} · {}", blank.key), tone)));
        }
        let age = say(speech, "facts-as-of", [("as_of", self.as_of.to_string().into())]);
        blocks.push(Block::Paragraph(Cell::new(age, Tone::Faint)));
        blocks
    }
}

/// A condition with its article, and what it says where that can be said in the language of the draft.
fn said(condition: &DraftCondition, speech: &Speech) -> String {
    let article = condition.article.as_ref().map(|article| format!(" (art. {article})")).unwrap_or_default();
    let name = format!("{}{article}", condition.name);
    match &condition.says {
        Some(says) => labelled(speech, name, says),
        None => name,
    }
}

/// The articles, those on one topic together.
fn articles(basis: &LegalBasis) -> Vec<String> {
    let mut topics: Vec<(&str, Vec<&str>)> = Vec::new();
    for article in &basis.articles {
        match topics.iter_mut().find(|(topic, _)| *topic == article.topic) {
            Some((_, known)) => known.push(&article.article),
            None => topics.push((&article.topic, vec![&article.article])),
        }
    }
    topics.into_iter().map(|(topic, articles)| format!("{} ({topic})", articles.join(", "))).collect()
}

fn addressee(office: Option<&Addressee>, speech: &Speech) -> Vec<Block> {
    let Some(office) = office else {
        return vec![Block::Paragraph(Cell::new(speech.say("draft-no-authority"), Tone::Warning))];
    };
    let mut blocks = vec![paragraph(&office.name)];
    if office.nearness != Nearness::Instrument {
        let note = format!("draft-authority-{}", word(&office.nearness));
        blocks.push(Block::Paragraph(Cell::new(speech.say(&note), Tone::Faint)));
    }
    blocks
}
