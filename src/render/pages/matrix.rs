//! Every pair at a glance: a grid of marks where it fits, then a row a pair.

use super::words::{date, faint, headings, line, listed, say, word};
use crate::answer::{Matrix, MatrixStanding, Pair};
use crate::records::StateId;
use crate::render::{Block, Cell, Presentable, Sheet, Tone, json};
use crate::speech::Speech;
use std::cmp::Ordering;
use std::io::{self, Write};

/// The most states whose grid fits a page.
const WIDEST_GRID: usize = 16;

impl MatrixStanding {
    /// The mark of a cell: told apart without colour.
    pub fn mark(self) -> &'static str {
        match self {
            Self::Bilateral => "B",
            Self::Regional => "R",
            Self::Universal => "U",
            Self::NotKnown => "?",
            Self::Gap => "—",
        }
    }

    /// All of them, for legends.
    pub const ALL: [Self; 5] = [Self::Bilateral, Self::Regional, Self::Universal, Self::NotKnown, Self::Gap];
}

impl Pair {
    /// The mark, what limits it, and how many stand behind: `B*+2`.
    pub fn short(&self) -> String {
        let limits = if self.conditional { "*" } else { "" };
        let behind = if self.behind.is_empty() { String::new() } else { format!("+{}", self.behind.len()) };
        format!("{}{limits}{behind}", self.standing.mark())
    }
}

impl Matrix {
    /// The pair of these two; none on the diagonal.
    pub fn pair(&self, requesting: &StateId, requested: &StateId) -> Option<&Pair> {
        let place = |state| self.states.iter().position(|known| known == state);
        let (row, column) = (place(requesting)?, place(requested)?);
        // A row has a pair for every state but its own.
        let within = match row.cmp(&column) {
            Ordering::Equal => return None,
            Ordering::Less => column - 1,
            Ordering::Greater => column,
        };
        self.pairs.get(row * (self.states.len() - 1) + within)
    }

    /// The name of a state or term.
    pub fn label(&self, id: &str) -> String {
        self.labels.of(id)
    }

    /// What the matrix is about, in words.
    pub fn heading(&self, speech: &Speech) -> String {
        let measure = self.measure.as_ref().map(|measure| self.label(measure.as_str()));
        let offence = self.offence.as_ref().map(|offence| self.label(offence.as_str()));
        let on = say(speech, "question-on", [("on", self.on.to_string().into())]);
        [measure, offence, Some(on)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    fn grid(&self, speech: &Speech) -> Block {
        let mut columns = vec![Cell::from(speech.say("matrix-corner"))];
        columns.extend(self.states.iter().map(|state| Cell::new(state.as_str(), Tone::Strong)));
        let row = |requesting: &StateId| {
            let cells = self.states.iter().map(|requested| match self.pair(requesting, requested) {
                Some(pair) => Cell::new(pair.short(), tone(pair)),
                None => Cell::new("·", Tone::Faint),
            });
            [Cell::new(requesting.as_str(), Tone::Strong)].into_iter().chain(cells).collect()
        };
        Block::Table(columns, self.states.iter().map(row).collect())
    }

    fn legend(&self, speech: &Speech) -> Block {
        let marks = MatrixStanding::ALL.into_iter().map(|standing| {
            format!("{} {}", standing.mark(), speech.say(&format!("standing-{}", word(&standing))))
        });
        let rest = [
            format!("* {}", speech.say("matrix-conditional")),
            format!("+n {}", speech.say("matrix-others")),
        ];
        faint(0, marks.chain(rest).collect::<Vec<_>>().join(" · "))
    }

    fn row(&self, pair: &Pair, speech: &Speech) -> Vec<Cell> {
        let states = format!("{} → {}", pair.requesting, pair.requested);
        let first = match &pair.instrument {
            Some(id) => {
                Cell::new(format!("{id}{}", if pair.conditional { "\u{a0}*" } else { "" }), Tone::Plain)
            }
            None => Cell::new(speech.say(&format!("standing-{}", word(&pair.standing))), Tone::Warning),
        };
        let since = match (&pair.instrument, pair.in_force_since) {
            (Some(_), None) => speech.say("date-not-known"),
            (_, since) => date(since),
        };
        let behind = if pair.instrument.is_some() { pair.behind.len().to_string() } else { String::new() };
        vec![Cell::from(states), first, Cell::from(since), Cell::from(behind)]
    }
}

fn tone(pair: &Pair) -> Tone {
    match pair.standing {
        MatrixStanding::Bilateral => Tone::Strong,
        MatrixStanding::Regional | MatrixStanding::Universal => Tone::Plain,
        MatrixStanding::NotKnown | MatrixStanding::Gap => Tone::Warning,
    }
}

impl Presentable for Matrix {
    fn page(&self, speech: &Speech) -> Vec<Block> {
        let mut blocks = vec![Block::Heading(Cell::from(self.heading(speech)))];
        if self.states.len() <= WIDEST_GRID {
            blocks.extend([self.grid(speech), self.legend(speech), Block::Gap]);
        }
        let columns = ["heading-pair", "matrix-first", "heading-in-force", "matrix-behind"];
        let rows = self.pairs.iter().map(|pair| self.row(pair, speech)).collect();
        blocks.push(Block::Table(headings(speech, &columns), rows));
        let count = [("count", self.gaps.into()), ("pairs", self.pairs.len().into())];
        blocks.push(line(0, say(speech, "matrix-gaps", count)));
        if let Some(as_of) = self.as_of {
            blocks.push(faint(0, say(speech, "facts-as-of", [("as_of", as_of.to_string().into())])));
        }
        blocks
    }

    fn sheet(&self) -> Sheet {
        let columns = vec![
            "requesting",
            "requested",
            "standing",
            "instrument",
            "title",
            "role",
            "in_force_since",
            "conditional",
            "behind_count",
            "behind",
            "not_known",
        ];
        let row = |pair: &Pair| {
            vec![
                pair.requesting.to_string(),
                pair.requested.to_string(),
                word(&pair.standing),
                pair.instrument.as_ref().map(ToString::to_string).unwrap_or_default(),
                pair.title.clone().unwrap_or_default(),
                pair.role.map(|role| role.as_str().to_owned()).unwrap_or_default(),
                date(pair.in_force_since),
                pair.conditional.to_string(),
                pair.behind.len().to_string(),
                listed(&pair.behind),
                listed(&pair.not_known),
            ]
        };
        Sheet { columns, rows: self.pairs.iter().map(row).collect() }
    }

    fn ids(&self) -> Vec<String> {
        let mut ids: Vec<String> =
            self.pairs.iter().filter_map(|pair| pair.instrument.as_ref().map(ToString::to_string)).collect();
        ids.sort();
        ids.dedup();
        ids
    }

    fn json(&self, pretty: bool, out: &mut dyn Write) -> io::Result<()> {
        json::write(self, pretty, out)
    }
}
