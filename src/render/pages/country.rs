//! One state on one page: counts by measure, then its instruments, authorities, statements, law, networks, and gaps.

use super::words::{cited, date, faint, headings, line, say, section, word};
use crate::answer::{Country, Holding, OfficeRow};
use crate::records::Kind;
use crate::render::{Block, Cell, Presentable, Sheet, Tone};
use crate::rules::{Reason, Rule, Step};
use crate::speech::Speech;

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
            (chapters.gaps, self.gaps(speech)),
        ];
        blocks.extend(parts.into_iter().filter(|(wanted, _)| *wanted).flat_map(|(_, part)| part));
        blocks
    }

    fn sheet(&self) -> Sheet {
        let columns =
            vec!["id", "title", "kind", "with", "measures", "bound", "in_force_since", "rule", "date"];
        let row = |one: &Holding| {
            let with: Vec<&str> = one.with.iter().map(|state| state.as_str()).collect();
            let measures: Vec<&str> = one.measures.iter().map(|measure| measure.as_str()).collect();
            vec![
                one.id.to_string(),
                one.title.clone(),
                word(&one.kind),
                with.join(";"),
                measures.join(";"),
                one.bound.to_owned(),
                date(one.in_force_since),
                one.rule.id(),
                date(one.date),
            ]
        };
        Sheet { columns, rows: self.country.instruments.iter().map(row).collect() }
    }

    fn ids(&self) -> Vec<String> {
        let bound = self.country.instruments.iter().filter(|one| one.bound == "yes");
        bound.map(|one| one.id.to_string()).collect()
    }

    fn json(&self) -> serde_json::Result<serde_json::Value> {
        serde_json::to_value(&self.country)
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
        let columns =
            headings(speech, &["heading-measure", "kind-bilateral", "kind-multilateral", "bound-not-known"]);
        vec![Block::Gap, Block::Table(columns, self.country.counts.iter().map(row).collect())]
    }

    /// What binds it in two tables; what may or does not in a line each.
    fn instruments(&self, speech: &Speech) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (kind, heading) in
            [(Kind::Bilateral, "country-bilateral"), (Kind::Multilateral, "country-multilateral")]
        {
            let bound = self.country.instruments.iter().filter(|one| one.kind == kind && one.bound == "yes");
            let rows: Vec<_> = bound.map(|one| self.holding(one, speech)).collect();
            if rows.is_empty() {
                continue;
            }
            blocks.extend(section(speech, heading));
            let columns = headings(speech, &["heading-instrument", "heading-measures", "heading-in-force"]);
            blocks.push(Block::Table(columns, rows));
        }
        for (bound, heading) in [("not-known", "country-not-known"), ("no", "country-not-bound")] {
            let others = self.country.instruments.iter().filter(|one| one.bound == bound);
            let (unread, others): (Vec<_>, Vec<_>) = others.partition(|one| one.rule == Rule::ForceNotKnown);
            let unread: Vec<&str> = unread.into_iter().map(|one| one.id.as_str()).collect();
            let others = others.into_iter().map(|one| faint(1, self.unbound(one, speech)));
            let unread = (!unread.is_empty()).then(|| faint(1, unread.join(", ")));
            let lines: Vec<Block> = others.chain(unread).collect();
            if !lines.is_empty() {
                blocks.extend(section(speech, heading));
                blocks.extend(lines);
            }
        }
        blocks
    }

    fn holding(&self, one: &Holding, speech: &Speech) -> Vec<Cell> {
        let with: Vec<String> = one.with.iter().map(|state| self.label(state.as_str())).collect();
        let name =
            if with.is_empty() { one.title.clone() } else { format!("{}: {}", with.join(", "), one.title) };
        let measures: Vec<String> = one.measures.iter().map(|measure| self.label(measure.as_str())).collect();
        let since = match (one.in_force_since, one.date) {
            (Some(since), _) if one.rule == Rule::InForceComputed => {
                format!("{since}\n({})", speech.say("force-computed"))
            }
            (Some(since), _) => since.to_string(),
            (None, Some(day)) => say(speech, "in-force-as-of", [("date", day.to_string().into())]),
            (None, None) => speech.say("date-not-known"),
        };
        vec![Cell::from(format!("{name}\n{}", one.id)), Cell::from(measures.join(", ")), Cell::from(since)]
    }

    /// Why it does not bind the state, or why that is not known.
    fn unbound(&self, one: &Holding, speech: &Speech) -> String {
        let mut reason = Reason::new(Step::Bound, one.rule).state(&self.country.state).date(one.date);
        reason.term = one.with.first().map(ToString::to_string);
        reason.other.clone_from(&one.by);
        format!("{}: {}", one.id, speech.reason(&reason, |id| self.label(id)))
    }

    fn authorities(&self, speech: &Speech) -> Vec<Block> {
        let offices = &self.country.authorities;
        if offices.is_empty() {
            return Vec::new();
        }
        let mut blocks = section(speech, "country-authorities").to_vec();
        let row = |office: &OfficeRow| {
            let named_for = office.named_for.as_ref().map(ToString::to_string);
            vec![
                Cell::from(named_for.unwrap_or_else(|| speech.say("by-default"))),
                Cell::from(self.label(office.measure.as_str())),
                Cell::from(speech.say(&format!("authority-{}", word(&office.role)))),
                Cell::from(office.own_name()),
                Cell::from(office.languages.join(", ")),
            ]
        };
        let columns = [
            "heading-instrument",
            "heading-measure",
            "heading-does",
            "heading-authority",
            "heading-languages",
        ];
        blocks.push(Block::Table(headings(speech, &columns), offices.iter().map(row).collect()));
        if !self.country.languages.is_empty() {
            let languages = self.country.languages.join(", ");
            blocks.push(line(0, say(speech, "languages", [("languages", languages.into())])));
        }
        blocks
    }

    fn statements(&self, speech: &Speech) -> Vec<Block> {
        let rows: Vec<_> = self
            .country
            .statements
            .iter()
            .map(|said| {
                let article = said.article.clone().unwrap_or_default();
                let kind = speech.say(&format!("statement-{}", word(&said.kind)));
                vec![
                    Cell::from(format!("{} {article}", said.instrument).trim()),
                    Cell::from(format!("{kind} {}", date(said.made_on)).trim()),
                    Cell::from(&said.summary),
                ]
            })
            .collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let mut blocks = section(speech, "country-statements").to_vec();
        let columns = ["heading-instrument", "heading-form", "heading-statement"];
        blocks.push(Block::Table(headings(speech, &columns), rows));
        blocks
    }

    /// Its own law, a heading a topic.
    fn procedure(&self, speech: &Speech) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut topic = None;
        for rule in &self.country.procedure {
            if topic.is_none() {
                blocks.extend(section(speech, "country-procedure"));
            }
            if topic != Some(&rule.topic) {
                blocks.push(Block::Line(0, Cell::new(self.label(rule.topic.as_str()), Tone::Strong)));
                topic = Some(&rule.topic);
            }
            let law = [rule.law.clone(), rule.article.clone().map(|article| format!("art. {article}"))];
            let law: Vec<String> = law.into_iter().flatten().collect();
            let mark = if rule.reciprocity { speech.say("mark-reciprocity") } else { String::new() };
            let text = format!("{} ({}) {mark}", rule.summary, law.join(", "));
            blocks.push(line(1, text.replace(" ()", "").trim()));
            blocks.push(faint(2, cited(rule.source.as_ref())));
        }
        blocks
    }

    fn networks(&self, speech: &Speech) -> Vec<Block> {
        if self.country.networks.is_empty() {
            return Vec::new();
        }
        let mut blocks = section(speech, "country-networks").to_vec();
        let networks = self.country.networks.iter();
        blocks.extend(networks.map(|network| line(1, format!("{}: {}", network.name, network.purpose))));
        blocks
    }

    fn gaps(&self, speech: &Speech) -> Vec<Block> {
        let country = &self.country;
        let absences = country.absences.iter().map(|none| {
            let measure = self.label(none.measure.as_str());
            let arguments = [("measure", measure.into()), ("summary", none.summary.clone().into())];
            let absence = say(speech, "absence", arguments);
            match none.as_of {
                Some(day) => {
                    let arguments = [("absence", absence.into()), ("as_of", day.to_string().into())];
                    line(1, say(speech, "absence-as-of", arguments))
                }
                None => line(1, absence),
            }
        });
        let missing = country.gaps.iter().map(|gap| match &gap.looked_in {
            Some(place) => faint(1, format!("{} ({place})", gap.missing)),
            None => faint(1, &gap.missing),
        });
        let lines: Vec<Block> = absences.chain(missing).collect();
        if lines.is_empty() {
            return Vec::new();
        }
        section(speech, "country-gaps").into_iter().chain(lines).collect()
    }
}
