//! A vocabulary: one row a term; and where the index is.

use crate::answer::{IndexPlace, TermList};
use crate::render::{Block, Cell, Presentable, Sheet, Tone, json};
use crate::speech::Speech;
use std::io::{self, Write};

impl Presentable for TermList {
    fn page(&self, speech: &Speech) -> Vec<Block> {
        let headings = ["heading-term", "heading-code", "heading-name", "heading-also"];
        let rows = self.terms.iter().map(|term| {
            let id = Cell::new(&term.id, Tone::Strong);
            let code = Cell::from(term.code.clone().unwrap_or_default());
            let also = if term.aliases.len() > 4 {
                format!("{} …", term.aliases[..4].join(", "))
            } else {
                term.aliases.join(", ")
            };
            vec![id, code, Cell::from(term.name.in_language(speech.language())), Cell::new(also, Tone::Faint)]
        });
        vec![Block::Table(headings.iter().map(|id| Cell::from(speech.say(id))).collect(), rows.collect())]
    }

    fn sheet(&self) -> Sheet {
        let rows = self.terms.iter().map(|term| {
            let [en, es, pt, fr] = term.name.all().map(str::to_owned);
            let code = term.code.clone().unwrap_or_default();
            vec![term.id.clone(), code, en, es, pt, fr, term.broader.join(";"), term.aliases.join(";")]
        });
        let columns = vec!["id", "code", "name_en", "name_es", "name_pt", "name_fr", "broader", "aliases"];
        Sheet { columns, rows: rows.collect() }
    }

    fn ids(&self) -> Vec<String> {
        self.terms.iter().map(|term| term.id.clone()).collect()
    }

    fn json(&self, pretty: bool, out: &mut dyn Write) -> io::Result<()> {
        json::write(self, pretty, out)
    }
}

impl Presentable for IndexPlace {
    fn page(&self, speech: &Speech) -> Vec<Block> {
        let line = self.folder.clone().unwrap_or_else(|| speech.say("index-in-memory"));
        vec![Block::Line(0, Cell::from(line))]
    }

    fn sheet(&self) -> Sheet {
        Sheet { columns: vec!["folder"], rows: vec![vec![self.folder.clone().unwrap_or_default()]] }
    }

    fn ids(&self) -> Vec<String> {
        self.folder.iter().cloned().collect()
    }

    fn json(&self, pretty: bool, out: &mut dyn Write) -> io::Result<()> {
        json::write(self, pretty, out)
    }
}
