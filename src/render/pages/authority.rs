//! Who receives and who sends, in which language, and how near that is to what was asked.

use super::words::{faint, headings, line, pages, say, word};
use crate::answer::{Authorities, Demand, Nearness, OfficeRow};
use crate::render::{Block, Cell, Presentable, Sheet, Tone};
use crate::speech::Speech;

impl Authorities {
    fn what(&self) -> String {
        let instrument = self.instrument.as_ref().map(ToString::to_string);
        let measure = self.measure.as_ref().map(|measure| self.labels.of(measure.as_str()));
        [instrument, measure].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    fn table(&self, speech: &Speech) -> Block {
        let row = |office: &OfficeRow| {
            let named_for = office.named_for.as_ref().map(ToString::to_string);
            let name = match &office.name {
                Some(name) if *name != office.name_en => format!("{name}\n{}", office.name_en),
                _ => office.name_en.clone(),
            };
            let languages = match office.languages.as_slice() {
                [] => Cell::new(speech.say("not-read"), Tone::Faint),
                languages => Cell::from(speech.languages(languages)),
            };
            vec![
                Cell::from(speech.say(&format!("authority-{}", word(&office.role)))),
                Cell::from(name),
                Cell::from(self.labels.of(office.measure.as_str())),
                Cell::from(named_for.unwrap_or_else(|| speech.say("by-default"))),
                languages,
            ]
        };
        let columns = [
            "heading-does",
            "heading-authority",
            "heading-measure",
            "heading-named-for",
            "heading-languages",
        ];
        Block::Table(headings(speech, &columns), self.authorities.iter().map(row).collect())
    }

    fn demand(&self, demand: &Demand) -> Block {
        let mut topic = match &demand.statement_by {
            Some(_) => format!("{} · {}", self.name, self.labels.of(&demand.topic)),
            None => self.labels.of(&demand.topic),
        };
        if let Some(article) = &demand.article {
            topic += &format!(" ({article})");
        }
        line(0, format!("{topic}: {}", demand.summary))
    }
}

impl Presentable for Authorities {
    fn page(&self, speech: &Speech) -> Vec<Block> {
        let title = [("state", self.name.clone().into()), ("what", self.what().into())];
        let mut blocks = vec![Block::Heading(Cell::from(say(speech, "authority-title", title)))];
        let note = match self.nearness {
            Nearness::Instrument => None,
            Nearness::Default => Some("authority-fallback-default"),
            Nearness::BroaderMeasure => Some("authority-fallback-broader"),
            Nearness::SingleInstruments => Some("authority-fallback-single"),
            Nearness::Nothing => Some("authority-nothing"),
        };
        blocks.extend(note.map(|id| Block::Line(0, Cell::new(speech.say(id), Tone::Warning))));
        if !self.authorities.is_empty() {
            blocks.extend([Block::Gap, self.table(speech)]);
        }
        blocks.extend(self.statements.iter().chain(&self.provisions).map(|demand| self.demand(demand)));
        let sources = self.authorities.iter().filter_map(|office| office.source.as_ref());
        blocks.extend(pages(speech, sources).into_iter().map(|page| faint(0, page)));
        blocks
    }

    fn sheet(&self) -> Sheet {
        let columns = vec!["state", "role", "measure", "name", "name_en", "languages", "named_for", "source"];
        let row = |office: &OfficeRow| {
            let source = office.source.as_ref().map(|source| source.url.clone());
            vec![
                self.state.to_string(),
                word(&office.role),
                office.measure.to_string(),
                office.name.clone().unwrap_or_default(),
                office.name_en.clone(),
                office.languages.join(";"),
                office.named_for.as_ref().map(ToString::to_string).unwrap_or_default(),
                source.unwrap_or_default(),
            ]
        };
        Sheet { columns, rows: self.authorities.iter().map(row).collect() }
    }

    fn ids(&self) -> Vec<String> {
        self.authorities.iter().map(|office| office.own_name().to_owned()).collect()
    }

    fn json(&self) -> serde_json::Result<serde_json::Value> {
        serde_json::to_value(self)
    }
}
