//! What is in the data: one line a count.

use crate::answer::DataStatus;
use crate::records::PartialDate;
use crate::render::{Block, Cell, Presentable, Sheet, json};
use crate::speech::Speech;
use std::io::{self, Write};

impl DataStatus {
    /// Every figure under a stable name: `instruments`, `by_kind.bilateral` …
    fn figures(&self) -> Vec<(String, String)> {
        let date = |date: Option<PartialDate>| date.map(|date| date.to_string()).unwrap_or_default();
        let plain = [
            ("instruments", self.instruments.to_string()),
            ("party_rows", self.party_rows.to_string()),
            ("provisions", self.provisions.to_string()),
            ("statements", self.statements.to_string()),
            ("relations", self.relations.to_string()),
            ("authorities", self.authorities.to_string()),
            ("domestic_rules", self.domestic_rules.to_string()),
            ("absences", self.absences.to_string()),
            ("gaps", self.gaps.to_string()),
            ("signature_dated", self.share(self.signature_dated)),
            ("entry_into_force_dated", self.share(self.entry_into_force_dated)),
            ("force_not_known", self.share(self.force_not_known)),
            ("oldest_as_of", date(self.oldest_as_of)),
            ("newest_as_of", date(self.newest_as_of)),
        ];
        let counted = [
            ("by_kind", &self.by_kind),
            ("by_region", &self.by_region),
            ("by_form", &self.by_form),
            ("by_measure", &self.by_measure),
            ("sources_by_grade", &self.sources_by_grade),
        ];
        let counted = counted.into_iter().flat_map(|(name, counts)| {
            counts.iter().map(move |(word, count)| (format!("{name}.{word}"), count.to_string()))
        });
        plain.into_iter().map(|(name, value)| (name.to_owned(), value)).chain(counted).collect()
    }

    fn share(&self, count: usize) -> String {
        format!("{count} ({} %)", count * 100 / self.instruments.max(1))
    }
}

impl Presentable for DataStatus {
    fn page(&self, speech: &Speech) -> Vec<Block> {
        let headings = ["heading-figure", "heading-value"].map(|id| Cell::from(speech.say(id)));
        let rows = self.figures().into_iter().map(|(name, value)| vec![Cell::from(name), Cell::from(value)]);
        vec![Block::Table(headings.to_vec(), rows.collect())]
    }

    fn sheet(&self) -> Sheet {
        let rows = self.figures().into_iter().map(|(name, value)| vec![name, value]).collect();
        Sheet { columns: vec!["figure", "value"], rows }
    }

    fn ids(&self) -> Vec<String> {
        self.figures().into_iter().map(|(name, _)| name).collect()
    }

    fn json(&self, pretty: bool, out: &mut dyn Write) -> io::Result<()> {
        json::write(self, pretty, out)
    }
}
