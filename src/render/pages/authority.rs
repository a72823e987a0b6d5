//! Who receives and who sends, in which language, and how near that is to what was asked.

use super::words::{faint, labelled, line, listed, pages, say, word};
use crate::answer::{Authorities, Demand, Labels, Nearness, OfficeRow};
use crate::records::StateId;
use crate::render::{Block, Cell, Presentable, Sheet, Tone, json};
use crate::speech::Speech;
use std::io::{self, Write};

/// One authority: what it is competent for, its name, what it does, and in which languages it takes requests.
pub fn office_line(office: &OfficeRow, labels: &Labels, speech: &Speech) -> String {
    let does = speech.say(&format!("authority-{}", word(&office.role)));
    let languages = (!office.languages.is_empty()).then(|| speech.languages(&office.languages));
    let limits: Vec<String> = [does].into_iter().chain(languages).collect();
    // The English name explains another's own name to a reader of English only.
    let gloss = office.name.as_ref().filter(|name| speech.language() == "en" && **name != office.name_en);
    let gloss = gloss.map(|_| format!(" — {}", office.name_en)).unwrap_or_default();
    let name = format!("{}{gloss} ({})", office.own_name(), limits.join(", "));
    labelled(speech, labels.of(office.measure.as_str()), name)
}

/// Authorities as rows.
pub fn offices_sheet(state: &StateId, offices: &[OfficeRow]) -> Sheet {
    let row = |office: &OfficeRow| {
        vec![
            state.to_string(),
            word(&office.role),
            office.measure.to_string(),
            office.name.clone().unwrap_or_default(),
            office.name_en.clone(),
            listed(&office.languages),
            office.named_for.as_ref().map(ToString::to_string).unwrap_or_default(),
            office.source.as_ref().map(|source| source.url.to_string()).unwrap_or_default(),
        ]
    };
    let columns = vec!["state", "role", "measure", "name", "name_en", "languages", "named_for", "source"];
    Sheet { columns, rows: offices.iter().map(row).collect() }
}

impl Authorities {
    fn what(&self) -> String {
        let instrument = self.instrument.as_ref().map(|id| match &self.title {
            Some(title) => format!("{title} ({id})"),
            None => id.to_string(),
        });
        let measure = self.measure.as_ref().map(|measure| self.labels.of(measure.as_str()));
        [instrument, measure].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    /// Each authority, under the instrument where it was named for another than the one asked about.
    fn offices(&self, speech: &Speech) -> Vec<Block> {
        let row = |office: &OfficeRow| {
            let other = office.named_for.as_ref().filter(|id| self.instrument.as_ref() != Some(*id));
            let other = other.map(|id| format!(" · {id}")).unwrap_or_default();
            line(1, format!("{}{other}", office_line(office, &self.labels, speech)))
        };
        self.authorities.iter().map(row).collect()
    }

    fn demand(&self, demand: &Demand, speech: &Speech) -> Block {
        let mut topic = match &demand.statement_by {
            Some(_) => format!("{} · {}", self.name, self.labels.of(&demand.topic)),
            None => self.labels.of(&demand.topic),
        };
        if let Some(article) = &demand.article {
            topic += &format!(" (art. {article})");
        }
        line(0, labelled(speech, topic, demand.summary.as_str()))
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
            blocks.extend(self.offices(speech));
        }
        blocks
            .extend(self.statements.iter().chain(&self.provisions).map(|demand| self.demand(demand, speech)));
        let sources = self.authorities.iter().filter_map(|office| office.source.as_ref());
        blocks.extend(pages(speech, sources).into_iter().map(|page| faint(0, page)));
        blocks
    }

    fn sheet(&self) -> Sheet {
        offices_sheet(&self.state, &self.authorities)
    }

    fn ids(&self) -> Vec<String> {
        self.authorities.iter().map(|office| office.own_name().to_owned()).collect()
    }

    fn json(&self, pretty: bool, out: &mut dyn Write) -> io::Result<()> {
        json::write(self, pretty, out)
    }
}
