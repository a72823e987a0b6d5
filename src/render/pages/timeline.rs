//! The relation of two states through time, as a page.

use super::words::{date, faint, headings, labelled, line, pages, say, word};
use crate::answer::{Event, Happening, Span, Timeline};
use crate::records::Kind;
use crate::render::{Block, Cell, Presentable, Sheet, Tone, json};
use crate::rules::Rule;
use crate::speech::Speech;
use std::io::{self, Write};

impl Timeline {
    /// What the line is about, in words.
    pub fn heading(&self, speech: &Speech) -> String {
        let [one, other] = self.names.clone();
        let title = say(speech, "timeline-title", [("one", one.into()), ("other", other.into())]);
        match &self.measure {
            Some(measure) => format!("{title} · {}", self.labels.of(measure.as_str())),
            None => title,
        }
    }

    fn event(&self, event: &Event, speech: &Speech) -> Vec<Cell> {
        let title = self.instruments.iter().find(|span| span.id == event.instrument).map(|span| &span.title);
        let state = event.state.as_ref().map(|state| self.labels.of(state.as_str())).unwrap_or_default();
        let by = event.by.as_ref().map(ToString::to_string).unwrap_or_default();
        let what = format!("happened-{}", word(&event.what));
        let what = match &event.state {
            Some(_) => labelled(speech, state, speech.say(&what)),
            None => say(speech, &what, [("by", by.into())]),
        };
        let joined: Vec<String> = self
            .events
            .iter()
            .filter(|other| event.what == Happening::InForce && other.what == Happening::Joined)
            .filter(|other| other.instrument == event.instrument)
            .filter_map(|other| {
                Some(format!("{} {}", self.labels.of(other.state.as_ref()?.as_str()), other.date?))
            })
            .collect();
        let what = if joined.is_empty() { what } else { format!("{what}\n({})", joined.join(", ")) };
        let measures: Vec<String> = event.measures.iter().map(|one| self.labels.of(one.as_str())).collect();
        let only = if measures.is_empty() { String::new() } else { format!(" ({})", measures.join(", ")) };
        let day = match event.date {
            Some(day) if event.computed => format!("{day}\n({})", speech.say("force-computed")),
            Some(day) => day.to_string(),
            None => speech.say("date-not-known"),
        };
        let tone = match event.what {
            Happening::InForce => Tone::Strong,
            Happening::Signed | Happening::Joined => Tone::Faint,
            _ => Tone::Plain,
        };
        let title = title.map(|title| format!("{title}\n")).unwrap_or_default();
        vec![
            Cell::from(day),
            Cell::new(format!("{what}{only}"), tone),
            Cell::from(format!("{title}{}", event.instrument)),
        ]
    }

    /// For people, what the states did to join a convention stands beside the day it bound both.
    fn told(&self, event: &Event) -> bool {
        let same = |other: &&Event| other.instrument == event.instrument && other.what == Happening::InForce;
        let multilateral = |span: &Span| span.id == event.instrument && span.kind == Kind::Multilateral;
        let joined = |other: &Event| {
            other.what == Happening::Joined
                && (&other.instrument, &other.state, other.date)
                    == (&event.instrument, &event.state, event.date)
        };
        let within = matches!(event.what, Happening::Signed | Happening::Joined)
            && self.instruments.iter().any(multilateral)
            && self.events.iter().any(|other| same(&other));
        // A report of the very day on which the state became bound says nothing more.
        let again = event.what == Happening::ReportedInForce && self.events.iter().any(joined);
        !(within || again)
    }

    fn standing(&self, speech: &Speech) -> Vec<Block> {
        let mut blocks = Vec::new();
        for bound in ["yes", "not-known"] {
            let spans = self.instruments.iter().filter(|span| span.bound == bound);
            let ids: Vec<&str> = spans.map(|span| span.id.as_str()).collect();
            if !ids.is_empty() {
                let arguments = [("on", self.on.to_string().into()), ("ids", ids.join(", ").into())];
                blocks.push(line(0, say(speech, &format!("timeline-{bound}"), arguments)));
            }
        }
        blocks
    }
}

impl Presentable for Timeline {
    fn page(&self, speech: &Speech) -> Vec<Block> {
        let mut blocks = vec![Block::Heading(Cell::from(self.heading(speech)))];
        if self.events.is_empty() {
            blocks.push(Block::Line(0, Cell::new(speech.say("timeline-empty"), Tone::Warning)));
            return blocks;
        }
        let rows = self
            .events
            .iter()
            .filter(|event| self.told(event))
            .map(|event| self.event(event, speech))
            .collect();
        let columns = headings(speech, &["heading-date", "heading-event", "heading-instrument"]);
        blocks.push(Block::Table(columns, rows));
        blocks.extend(self.standing(speech));
        let pages = pages(speech, self.events.iter().filter_map(|event| event.source.as_ref()));
        blocks.push(faint(0, say(speech, "timeline-sources", [("count", pages.len().into())])));
        blocks
    }

    fn sheet(&self) -> Sheet {
        let columns =
            vec!["date", "event", "instrument", "state", "by", "measures", "article", "computed", "source"];
        let row = |event: &Event| {
            let measures: Vec<&str> = event.measures.iter().map(|one| one.as_str()).collect();
            vec![
                date(event.date),
                word(&event.what),
                event.instrument.to_string(),
                event.state.as_ref().map(ToString::to_string).unwrap_or_default(),
                event.by.as_ref().map(ToString::to_string).unwrap_or_default(),
                measures.join(";"),
                event.article.clone().unwrap_or_default().to_string(),
                event.computed.to_string(),
                event.source.as_ref().map(|source| source.url.to_string()).unwrap_or_default(),
            ]
        };
        Sheet { columns, rows: self.events.iter().map(row).collect() }
    }

    fn ids(&self) -> Vec<String> {
        self.instruments.iter().map(|span| span.id.to_string()).collect()
    }

    fn json(&self, pretty: bool, out: &mut dyn Write) -> io::Result<()> {
        json::write(self, pretty, out)
    }
}

impl Span {
    /// Whether its bar has a known beginning.
    pub fn begun(&self) -> bool {
        self.since.is_some()
    }

    /// Whether it never came into force, as far as was read.
    pub fn never(&self) -> bool {
        matches!(self.rule, Rule::ReportedNotInForce | Rule::NotYetInForce)
    }
}
