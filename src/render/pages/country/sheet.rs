//! A country as rows: its instruments, or the one chapter that was asked for.

use super::{Chapters, CountryPage};
use crate::answer::Holding;
use crate::render::Sheet;
use crate::render::pages::authority::offices_sheet;
use crate::render::pages::words::{date, listed, word};
use crate::rules::Cited;

/// The address of a page; nothing where none was read.
fn url(source: Option<&Cited>) -> String {
    source.map(|source| source.url.to_string()).unwrap_or_default()
}

impl CountryPage {
    /// The rows of the only chapter asked for; of the instruments where none or several were.
    pub(super) fn rows(&self) -> Sheet {
        let only = |chapter: fn(&mut Chapters)| {
            let mut alone = Chapters::default();
            chapter(&mut alone);
            self.chapters == alone
        };
        if only(|chapters| chapters.authorities = true) {
            offices_sheet(&self.country.state, &self.country.authorities)
        } else if only(|chapters| chapters.statements = true) {
            self.said()
        } else if only(|chapters| chapters.procedure = true) {
            self.law()
        } else if only(|chapters| chapters.networks = true) {
            self.contacts()
        } else if only(|chapters| chapters.gaps = true) {
            self.missing()
        } else {
            self.held()
        }
    }

    fn held(&self) -> Sheet {
        let row = |one: &Holding| {
            vec![
                one.id.to_string(),
                one.title.clone(),
                word(&one.kind),
                listed(&one.with),
                listed(&one.measures),
                one.bound.to_owned(),
                date(one.in_force_since),
                one.rule.id(),
                date(one.date),
            ]
        };
        let columns =
            vec!["id", "title", "kind", "with", "measures", "bound", "in_force_since", "rule", "date"];
        Sheet { columns, rows: self.country.instruments.iter().map(row).collect() }
    }

    fn said(&self) -> Sheet {
        let rows = self.country.statements.iter().map(|said| {
            let article = said.article.as_deref().unwrap_or_default().to_owned();
            let (kind, effect) = (word(&said.kind), word(&said.effect));
            let instrument = said.instrument.to_string();
            let (day, page) = (date(said.made_on), url(said.source.as_ref()));
            vec![instrument, article, kind, effect, day, said.summary.to_string(), page]
        });
        let columns = vec!["instrument", "article", "kind", "effect", "made_on", "summary", "source"];
        Sheet { columns, rows: rows.collect() }
    }

    fn law(&self) -> Sheet {
        let rows = self.country.procedure.iter().map(|rule| {
            let [law, article] = [rule.law.as_deref(), rule.article.as_deref()]
                .map(|text| text.unwrap_or_default().to_owned());
            let reciprocity = rule.reciprocity.to_string();
            let topic = rule.topic.to_string();
            vec![topic, law, article, reciprocity, rule.summary.to_string(), url(rule.source.as_ref())]
        });
        let columns = vec!["topic", "law", "article", "reciprocity", "summary", "source"];
        Sheet { columns, rows: rows.collect() }
    }

    fn contacts(&self) -> Sheet {
        let rows = self.country.networks.iter().map(|network| {
            let measures = listed(&network.measures);
            vec![network.id.clone(), network.name.clone(), network.purpose.clone(), measures]
        });
        Sheet { columns: vec!["id", "name", "purpose", "measures"], rows: rows.collect() }
    }

    /// What registers deny, with its measure, and what is missing, without one.
    fn missing(&self) -> Sheet {
        let absences = self.country.absences.iter().map(|none| {
            let source = none.source.clone().unwrap_or_default();
            vec![none.measure.to_string(), none.summary.to_string(), date(none.as_of), source]
        });
        let gaps = self.country.gaps.iter().map(|gap| {
            let looked_in = gap.looked_in.clone().unwrap_or_default();
            vec![String::new(), gap.missing.clone(), String::new(), looked_in]
        });
        let columns = vec!["no_such", "missing", "as_of", "looked_in"];
        Sheet { columns, rows: absences.chain(gaps).collect() }
    }
}
