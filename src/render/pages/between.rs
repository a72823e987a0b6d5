//! The answer between two states: one row an instrument, then at most a few lines that matter for this question.

use crate::answer::{Answer, Applied, Aside, Covers, Demand, Serving};
use crate::records::MeasureId;
use crate::render::{Block, Cell, Presentable, Sheet, Tone};
use crate::rules::{Basis, Role, Rule};
use crate::speech::Speech;
use fluent_bundle::{FluentArgs, FluentValue};

/// Articles shown in a row; the others are in `show` and in JSON.
const MOST_ARTICLES: usize = 6;

/// The topics of conditions that go with information wherever it goes.
const LIMITS_OF_USE: [&str; 2] = ["confidentiality", "specialty"];

/// What a person asked to see beyond the table.
#[derive(Clone, Copy, Debug, Default)]
pub struct Depth {
    /// Also what was set aside, and every condition.
    pub all: bool,
    /// The chain of reasons of each instrument.
    pub explain: bool,
    /// Also what is only signed.
    pub signed: bool,
}

/// An answer, shown at some depth.
#[derive(Debug)]
pub struct Shown<'a> {
    /// The answer.
    pub answer: &'a Answer,
    /// How much of it.
    pub depth: Depth,
    /// The headline measures, which get tables of their own when no measure was asked for.
    pub principal: Vec<MeasureId>,
}

fn say(
    speech: &Speech,
    id: &str,
    arguments: impl IntoIterator<Item = (&'static str, FluentValue<'static>)>,
) -> String {
    speech.say_with(id, &FluentArgs::from_iter(arguments))
}

impl Presentable for Shown<'_> {
    fn page(&self, speech: &Speech) -> Vec<Block> {
        let page = Page { answer: self.answer, speech };
        let mut blocks = vec![Block::Heading(page.question()), Block::Gap];
        if self.answer.instruments.is_empty() {
            blocks.push(Block::Line(0, Cell::new(speech.say("no-treaty"), Tone::Warning)));
        } else if self.answer.question.measure.is_some() {
            blocks.push(
                page.table(self.answer.instruments.iter().map(|one| (one, Serving::from(one))).collect()),
            );
            blocks.extend(page.offices());
            blocks.extend(if page.is_channel() { page.clauses() } else { page.demands(self.depth.all) });
        } else {
            blocks.extend(page.by_measure(&self.principal));
        }
        blocks.extend(page.way_forward());
        blocks.extend(page.around());
        if self.depth.explain {
            blocks.extend(page.explained());
        }
        blocks.extend(page.set_aside(self.depth));
        blocks.extend(page.age());
        blocks
    }

    fn sheet(&self) -> Sheet {
        let columns = vec![
            "id",
            "title",
            "kind",
            "role",
            "basis",
            "in_force_since",
            "in_force",
            "covers",
            "if",
            "measures",
            "articles",
            "grade",
            "as_of",
        ];
        let row = |one: &Applied| {
            let articles: Vec<&str> =
                one.articles.iter().filter_map(|article| article.article.as_deref()).collect();
            let measures: Vec<&str> = one.measures.iter().map(MeasureId::as_str).collect();
            vec![
                one.id.to_string(),
                one.title.clone(),
                word(&one.kind),
                one.role.as_str().to_owned(),
                word(&one.basis),
                one.in_force_since.map(|date| date.to_string()).unwrap_or_default(),
                one.in_force.id(),
                word(&one.covers),
                one.provided.join("; "),
                measures.join(";"),
                articles.join(";"),
                one.grade.to_owned(),
                one.as_of.to_string(),
            ]
        };
        Sheet { columns, rows: self.answer.instruments.iter().map(row).collect() }
    }

    fn ids(&self) -> Vec<String> {
        self.answer.instruments.iter().map(|one| one.id.to_string()).collect()
    }

    fn json(&self) -> serde_json::Result<serde_json::Value> {
        serde_json::to_value(self.answer)
    }
}

/// The word a value has in JSON.
fn word(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

struct Page<'a> {
    answer: &'a Answer,
    speech: &'a Speech,
}

impl Page<'_> {
    fn label(&self, id: &str) -> String {
        self.answer.labels.of(id)
    }

    fn question(&self) -> Cell {
        let asked = &self.answer.question;
        let states = [
            ("requesting", FluentValue::from(self.label(asked.requesting.as_str()))),
            ("requested", FluentValue::from(self.label(asked.requested.as_str()))),
        ];
        let mut parts = vec![say(self.speech, "question", states)];
        if let Some(offence) = &asked.offence {
            parts.push(say(
                self.speech,
                "question-offence",
                [("offence", self.label(offence.as_str()).into())],
            ));
        }
        if let Some(measure) = &asked.measure {
            parts.push(say(
                self.speech,
                "question-measure",
                [("measure", self.label(measure.as_str()).into())],
            ));
        }
        parts.push(say(self.speech, "question-on", [("on", asked.on.to_string().into())]));
        Cell::from(parts.join(" · "))
    }

    fn table(&self, rows: Vec<(&Applied, Serving)>) -> Block {
        let headings = ["heading-role", "heading-instrument", "heading-in-force", "heading-articles"];
        let headings = headings.iter().map(|id| Cell::from(self.speech.say(id))).collect();
        Block::Table(headings, rows.iter().map(|(one, serving)| self.row(one, serving)).collect())
    }

    fn row(&self, one: &Applied, serving: &Serving) -> Vec<Cell> {
        let tone = match serving.role {
            Role::Primary => Tone::Strong,
            Role::Alternative | Role::Complement => Tone::Plain,
            Role::Fallback => Tone::Faint,
        };
        let role = self.speech.say(&format!("role-{}", serving.role.as_str()));
        let articles: Vec<&str> =
            serving.articles.iter().filter_map(|article| article.article.as_deref()).collect();
        let mut shown = articles.iter().take(MOST_ARTICLES).copied().collect::<Vec<_>>().join(", ");
        if articles.len() > MOST_ARTICLES {
            shown += " …";
        }
        vec![
            Cell::new(role, tone),
            Cell::from(self.instrument(one, serving)),
            self.since(one),
            Cell::from(shown),
        ]
    }

    /// The title, the id to ask further with, and whatever limits the row.
    fn instrument(&self, one: &Applied, serving: &Serving) -> String {
        let mut lines = vec![one.title.clone(), one.id.to_string()];
        let basis = match serving.basis {
            Basis::LegalBasis => None,
            Basis::Widens => Some("basis-widens"),
            Basis::OptionalBasis => Some("basis-optional-basis"),
            Basis::Procedure => Some("basis-procedure"),
            Basis::Channel => Some("basis-channel"),
        };
        lines.extend(basis.map(|basis| format!("— {}", self.speech.say(basis))));
        if serving.covers == Covers::If {
            let conditions = serving.provided.join(&self.speech.say("condition-joiner"));
            lines.push(format!("— {}", say(self.speech, "covers-if", [("conditions", conditions.into())])));
        }
        if one.disputed {
            lines.push(format!("— {}", self.speech.say("disputed")));
        }
        lines.join("\n")
    }

    fn since(&self, one: &Applied) -> Cell {
        let reported = one
            .in_force_as_of
            .map(|date| say(self.speech, "in-force-as-of", [("date", date.to_string().into())]));
        match (one.in_force_since, one.in_force) {
            (Some(date), Rule::InForceComputed) => {
                Cell::from(format!("{date}\n({})", self.speech.say("force-computed")))
            }
            (Some(date), _) => Cell::from(date.to_string()),
            (None, _) => {
                Cell::new(reported.unwrap_or_else(|| self.speech.say("date-not-known")), Tone::Faint)
            }
        }
    }

    /// One table a headline measure; the rest in one line each.
    fn by_measure(&self, principal: &[MeasureId]) -> Vec<Block> {
        let mut blocks = Vec::new();
        for measure in principal {
            let serving = |one: &Applied| one.by_measure.get(measure).cloned();
            let instruments = self.answer.instruments.iter();
            let mut rows: Vec<(&Applied, Serving)> =
                instruments.filter_map(|one| serving(one).map(|serving| (one, serving))).collect();
            rows.sort_by_key(|(_, serving)| serving.role);
            if !rows.is_empty() {
                blocks.push(Block::Heading(Cell::from(self.label(measure.as_str()))));
                blocks.push(self.table(rows));
                blocks.push(Block::Gap);
            }
        }
        let mut others: Vec<Block> = Vec::new();
        let measures: Vec<&MeasureId> =
            self.answer.instruments.iter().flat_map(|one| &one.measures).collect();
        let mut seen = Vec::new();
        for measure in measures {
            if principal.contains(measure) || seen.contains(&measure) {
                continue;
            }
            seen.push(measure);
            let mut serving: Vec<(Role, &str)> = self
                .answer
                .instruments
                .iter()
                .filter_map(|one| one.by_measure.get(measure).map(|serving| (serving.role, one.id.as_str())))
                .collect();
            serving.sort();
            let ids: Vec<&str> = serving.into_iter().map(|(_, id)| id).collect();
            others.push(Block::Line(
                1,
                Cell::from(format!("{}: {}", self.label(measure.as_str()), ids.join(", "))),
            ));
        }
        if !others.is_empty() {
            blocks.push(Block::Heading(Cell::from(self.speech.say("other-measures"))));
            blocks.extend(others);
            blocks.push(Block::Gap);
        }
        blocks
    }

    /// Both authorities for the first instrument.
    fn offices(&self) -> Vec<Block> {
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
            let mut line = say(self.speech, id, arguments);
            if id == "receives" && !office.languages.is_empty() {
                let languages = office.languages.join(", ");
                line += &format!(" ({})", say(self.speech, "languages", [("languages", languages.into())]));
            }
            blocks.push(Block::Line(0, Cell::from(line)));
        }
        blocks
    }

    /// What the first instrument demands.
    fn demands(&self, all: bool) -> Vec<Block> {
        let Some(first) = self.answer.instruments.first() else { return Vec::new() };
        let most = if all { usize::MAX } else { 5 };
        let mut blocks: Vec<Block> =
            first.conditions.iter().take(most).map(|demand| Block::Line(0, self.demand(demand))).collect();
        let more = first.conditions.len().saturating_sub(most);
        if more > 0 {
            let line = say(self.speech, "more-demands", [("count", FluentValue::from(more))]);
            blocks.push(Block::Line(0, Cell::new(line, Tone::Faint)));
        }
        blocks
    }

    /// Whether the measure carries messages beside formal requests.
    fn is_channel(&self) -> bool {
        self.answer.instruments.iter().all(|one| one.basis == Basis::Channel)
    }

    /// What each instrument says on sending without a request, and what limits the use of what was sent.
    fn clauses(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for one in &self.answer.instruments {
            let articles = one.articles.iter().map(|article| (&article.article, &article.summary));
            let limits =
                one.conditions.iter().filter(|demand| LIMITS_OF_USE.contains(&demand.topic.as_str()));
            let clauses = articles.chain(limits.map(|demand| (&demand.article, &demand.summary)));
            let lines: Vec<Block> = clauses
                .map(|(article, summary)| {
                    let article =
                        article.as_ref().map(|article| format!("art. {article}: ")).unwrap_or_default();
                    Block::Line(1, Cell::from(format!("{article}{summary}")))
                })
                .collect();
            let what = if lines.is_empty() { self.speech.say("clause-not-read") } else { String::new() };
            blocks.push(Block::Line(0, Cell::new(format!("{} {what}", one.id).trim_end(), Tone::Strong)));
            blocks.extend(lines);
        }
        blocks
    }

    fn demand(&self, demand: &Demand) -> Cell {
        let mut topic = match &demand.statement_by {
            Some(state) => self.label(state.as_str()),
            None => self.label(&demand.topic),
        };
        if let Some(article) = &demand.article {
            topic += &format!(" ({article})");
        }
        let arguments = [("topic", topic.into()), ("summary", demand.summary.clone().into())];
        Cell::from(say(self.speech, "demand-required", arguments))
    }

    fn way_forward(&self) -> Vec<Block> {
        let Some(way) = &self.answer.way_forward else { return Vec::new() };
        let mut blocks = Vec::new();
        if !way.reciprocity.is_empty() {
            let state = self.label(self.answer.question.requested.as_str());
            blocks.push(Block::Line(
                0,
                Cell::from(say(self.speech, "way-reciprocity", [("state", state.into())])),
            ));
            for rule in &way.reciprocity {
                let law =
                    [rule.law.as_deref(), rule.article.as_deref()].into_iter().flatten().collect::<Vec<_>>();
                blocks.push(Block::Line(1, Cell::from(format!("{} ({})", rule.summary, law.join(", ")))));
            }
        }
        if !way.would_open.is_empty() {
            blocks.push(Block::Line(0, Cell::from(self.speech.say("way-doors"))));
            for door in &way.would_open {
                let id = if door.signed { "door-signed" } else { "door-none" };
                let what = say(self.speech, id, [("state", self.label(door.state.as_str()).into())]);
                blocks.push(Block::Line(1, Cell::from(format!("{} ({}): {what}", door.title, door.id))));
            }
        }
        blocks
    }

    fn around(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for none in &self.answer.absences {
            let measure = self.label(none.measure.as_str());
            let absence = say(
                self.speech,
                "absence",
                [("measure", measure.into()), ("summary", none.summary.clone().into())],
            );
            let line = match none.as_of {
                Some(day) => say(
                    self.speech,
                    "absence-as-of",
                    [("absence", absence.into()), ("as_of", day.to_string().into())],
                ),
                None => absence,
            };
            blocks.push(Block::Line(0, Cell::new(line, Tone::Faint)));
        }
        for gap in &self.answer.gaps {
            let line = say(self.speech, "gap", [("missing", gap.clone().into())]);
            blocks.push(Block::Line(0, Cell::new(line, Tone::Faint)));
        }
        if !self.answer.networks.is_empty() {
            blocks.push(Block::Line(0, Cell::from(self.speech.say("networks-both"))));
            for network in &self.answer.networks {
                blocks.push(Block::Line(1, Cell::from(format!("{}: {}", network.name, network.purpose))));
            }
        }
        blocks
    }

    fn explained(&self) -> Vec<Block> {
        let mut blocks = vec![Block::Gap, Block::Heading(Cell::from(self.speech.say("explained")))];
        for one in &self.answer.instruments {
            blocks.push(Block::Line(0, Cell::new(one.id.as_str(), Tone::Strong)));
            blocks.extend(self.reasons(&one.reasons));
        }
        blocks
    }

    fn reasons(&self, reasons: &[crate::rules::Reason]) -> Vec<Block> {
        super::reasons(self.speech, &self.answer.labels, reasons)
    }

    /// What was set aside: all of it with its reason, or how much, and what was not known.
    fn set_aside(&self, depth: Depth) -> Vec<Block> {
        let aside = &self.answer.set_aside;
        if aside.is_empty() {
            return Vec::new();
        }
        if depth.all || depth.explain {
            let mut blocks = vec![Block::Gap, Block::Heading(Cell::from(self.speech.say("set-aside")))];
            for one in aside {
                blocks.push(Block::Line(0, Cell::new(format!("{} · {}", one.id, one.title), Tone::Struck)));
                let reasons = if depth.explain {
                    &one.reasons[..]
                } else {
                    &one.reasons[one.reasons.len().saturating_sub(1)..]
                };
                blocks.extend(self.reasons(reasons));
            }
            return blocks;
        }
        let (unknown, other): (Vec<&Aside>, Vec<&Aside>) =
            aside.iter().partition(|one| one.because.leaves_open());
        let (signed, other): (Vec<&Aside>, Vec<&Aside>) =
            other.into_iter().partition(|one| depth.signed && one.because == Rule::SignedOnly);
        let mut blocks = Vec::new();
        for one in signed {
            blocks.push(Block::Line(0, Cell::from(format!("{} · {}", one.id, one.title))));
            blocks.extend(self.reasons(&one.reasons[one.reasons.len().saturating_sub(1)..]));
        }
        if !unknown.is_empty() {
            let ids: Vec<&str> = unknown.iter().map(|one| one.id.as_str()).collect();
            let arguments = [("count", FluentValue::from(unknown.len())), ("ids", ids.join(", ").into())];
            blocks.push(Block::Line(
                0,
                Cell::new(say(self.speech, "force-unknown-count", arguments), Tone::Warning),
            ));
        }
        if !other.is_empty() {
            let line = say(self.speech, "set-aside-count", [("count", FluentValue::from(other.len()))]);
            blocks.push(Block::Line(0, Cell::new(line, Tone::Faint)));
        }
        blocks
    }

    fn age(&self) -> Vec<Block> {
        let Some(as_of) = self.answer.as_of else { return Vec::new() };
        let line = say(self.speech, "facts-as-of", [("as_of", as_of.to_string().into())]);
        vec![Block::Line(0, Cell::new(line, Tone::Faint))]
    }
}
