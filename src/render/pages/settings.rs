//! What is in force: one row a setting.

use crate::answer::{Setting, Settings};
use crate::render::{Block, Cell, Presentable, Sheet, Tone, json};
use crate::speech::Speech;
use fluent_bundle::FluentArgs;
use std::io::{self, Write};

impl Presentable for Settings {
    fn page(&self, speech: &Speech) -> Vec<Block> {
        let from = |setting: &Setting| {
            let variable = FluentArgs::from_iter([("variable", setting.variable.unwrap_or_default())]);
            speech.say_with(&format!("from-{}", setting.from), &variable)
        };
        let row = |setting: &Setting| {
            let value = match &setting.value {
                Some(value) => Cell::from(value),
                None => Cell::new(speech.say("setting-none"), Tone::Faint),
            };
            vec![Cell::new(setting.name, Tone::Strong), value, Cell::from(from(setting))]
        };
        let headings = ["heading-setting", "heading-value", "heading-from"];
        let headings = headings.map(|id| Cell::from(speech.say(id))).to_vec();
        let file = match &self.file {
            Some(path) => {
                let id = if self.file_exists { "config-file" } else { "config-file-absent" };
                speech.say_with(id, &FluentArgs::from_iter([("path", path.clone())]))
            }
            None => speech.say("config-file-nowhere"),
        };
        vec![
            Block::Table(headings, self.settings.iter().map(row).collect()),
            Block::Line(0, Cell::new(file, Tone::Faint)),
        ]
    }

    fn sheet(&self) -> Sheet {
        let row = |setting: &Setting| {
            let variable = setting.variable.unwrap_or_default().to_owned();
            let value = setting.value.clone().unwrap_or_default();
            vec![setting.name.to_owned(), value, setting.from.to_owned(), variable]
        };
        let columns = vec!["name", "value", "from", "variable"];
        Sheet { columns, rows: self.settings.iter().map(row).collect() }
    }

    fn ids(&self) -> Vec<String> {
        self.settings.iter().map(|setting| setting.name.to_owned()).collect()
    }

    fn json(&self, pretty: bool, out: &mut dyn Write) -> io::Result<()> {
        json::write(self, pretty, out)
    }
}
