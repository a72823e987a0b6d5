//! One state on one page: counts by measure, then its instruments, authorities, statements, law, networks, and gaps.

mod instruments;
mod law;
mod offices;
mod sheet;
mod surroundings;

use super::words::{headings, in_english, say};
use crate::answer::Country;
use crate::render::{Block, Cell, Presentable, Sheet, Tone, json};
use crate::speech::Speech;
use std::io::{self, Write};

/// The parts that can be asked for by themselves; all of them where none was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Chapters {
    /// The list of instruments.
    pub instruments: bool,
    /// Who sends and receives.
    pub authorities: bool,
    /// What it said.
    pub statements: bool,
    /// Its own law.
    pub procedure: bool,
    /// Its networks.
    pub networks: bool,
    /// What is missing.
    pub gaps: bool,
}

impl Chapters {
    /// All of them where none was asked for.
    fn or_all(self) -> Self {
        if self != Self::default() {
            return self;
        }
        Self {
            instruments: true,
            authorities: true,
            statements: true,
            procedure: true,
            networks: true,
            gaps: true,
        }
    }
}

/// A country, shown in part or whole.
#[derive(Debug)]
pub struct CountryPage {
    /// What is known of it.
    pub country: Country,
    /// The parts to show.
    pub chapters: Chapters,
}

impl Presentable for CountryPage {
    fn page(&self, speech: &Speech) -> Vec<Block> {
        let country = &self.country;
        let chapters = self.chapters.or_all();
        let title = [("state", country.name.clone().into()), ("on", country.on.to_string().into())];
        let mut blocks = vec![Block::Heading(Cell::from(say(speech, "country-title", title)))];
        blocks.extend(self.counts(speech));
        let parts = [
            (chapters.instruments, self.instruments(speech)),
            (chapters.authorities, self.authorities(speech)),
            (chapters.statements, self.statements(speech)),
            (chapters.procedure, self.procedure(speech)),
            (chapters.networks, self.networks(speech)),
            (chapters.gaps, self.gaps(self.chapters.gaps, speech)),
        ];
        blocks.extend(parts.into_iter().filter(|(wanted, _)| *wanted).flat_map(|(_, part)| part));
        let summaries = chapters.statements || chapters.procedure || chapters.gaps;
        blocks.extend(in_english(speech).filter(|_| summaries));
        blocks
    }

    fn sheet(&self) -> Sheet {
        self.rows()
    }

    /// What binds it; the first word of each row where another chapter was asked for.
    fn ids(&self) -> Vec<String> {
        let all = Chapters { instruments: true, ..Chapters::default() };
        if self.chapters == all || self.chapters == Chapters::default() {
            let bound = self.country.instruments.iter().filter(|one| one.bound == "yes");
            return bound.map(|one| one.id.to_string()).collect();
        }
        let words = self.rows().rows.into_iter().filter_map(|row| row.into_iter().next());
        let mut ids: Vec<String> = words.filter(|word| !word.is_empty()).collect();
        ids.dedup();
        ids
    }

    fn json(&self, pretty: bool, out: &mut dyn Write) -> io::Result<()> {
        json::write(&self.country, pretty, out)
    }
}

impl CountryPage {
    fn label(&self, id: &str) -> String {
        self.country.labels.of(id)
    }

    fn counts(&self, speech: &Speech) -> Vec<Block> {
        if self.country.counts.is_empty() {
            return vec![Block::Line(0, Cell::new(speech.say("country-no-instruments"), Tone::Warning))];
        }
        let row = |count: &crate::answer::MeasureCount| {
            vec![
                Cell::from(self.label(count.measure.as_str())),
                Cell::from(count.bilateral.to_string()),
                Cell::from(count.multilateral.to_string()),
                Cell::new(count.not_known.to_string(), Tone::Faint),
            ]
        };
        let columns = headings(
            speech,
            &["heading-measure", "heading-bilateral", "heading-multilateral", "heading-not-known"],
        );
        vec![Block::Gap, Block::Table(columns, self.country.counts.iter().map(row).collect())]
    }
}
