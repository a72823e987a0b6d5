//! What the rules reason over: an instrument and the part the two states have in it.

use crate::records::{
    Grade, Instrument, Kind, Participation, Responsible, Source, SourceId, StateId, Statement, Tri,
};
use jiff::civil::Date;
use std::sync::Arc;

/// A territory that is asked about by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Territory {
    /// Its code.
    pub id: StateId,
    /// The States responsible for its international relations through time.
    pub responsible: Vec<Responsible>,
}

impl Territory {
    /// The State responsible for its international relations on `day`.
    pub fn responsible_on(&self, day: Date) -> Option<&StateId> {
        let began = |one: &&Responsible| one.on.is_none_or(|on| on.on_or_before(day) == Tri::Yes);
        self.responsible.iter().filter(began).max_by_key(|one| one.on).map(|one| &one.state)
    }
}

/// One state's part in one instrument.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Position {
    /// The codes under which it takes part: its own first, then those of states it continues.
    pub codes: Vec<StateId>,
    /// Its rows of the party list, those of a state it continues included.
    pub rows: Vec<Participation>,
    /// What it said.
    pub statements: Vec<Statement>,
    /// Where the question is about a territory: which. Rows and statements are then those of the responsible States too.
    pub territory: Option<Arc<Territory>>,
}

impl Position {
    /// The rows of the state as a whole: what holds for a territory alone does not bind the state.
    pub fn whole(&self) -> impl Iterator<Item = &Participation> {
        self.rows.iter().filter(|row| row.territory.is_none())
    }

    /// The rows of what is asked about: the state as a whole, or the territory.
    pub fn own(&self) -> impl Iterator<Item = &Participation> {
        self.rows.iter().filter(|row| match &self.territory {
            None => row.territory.is_none(),
            Some(of) => row.state == of.id || row.territory.as_deref() == Some(of.id.as_str()),
        })
    }

    /// The State behind what is asked about on `day`: the state itself, or the one responsible for the territory.
    pub fn state_of<'a>(&'a self, asked: &'a StateId, day: Date) -> Option<&'a StateId> {
        match &self.territory {
            None => Some(asked),
            Some(territory) => territory.responsible_on(day),
        }
    }

    /// Whether a list of states speaks of this one, or of the State responsible for this territory.
    pub fn is_among(&self, states: &[StateId], asked: &StateId, day: Date) -> bool {
        states.contains(asked) || self.state_of(asked, day).is_some_and(|state| states.contains(state))
    }

    /// Adds what stands under another of its codes. A state's own rows stand before those of a state it continues; a
    /// territory has rows of its own and of the responsible States side by side.
    pub fn continues(&mut self, earlier: Self) {
        if self.territory.is_some() || self.whole().next().is_none() {
            self.rows.extend(earlier.rows);
        }
        self.statements.extend(earlier.statements);
    }
}

/// An instrument that could matter, with both states' positions. The instrument itself carries neither
/// party rows nor statements: those of other states do not decide this question.
///
/// All three are shared: a batch of questions reads the same record once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The instrument.
    pub instrument: Arc<Instrument>,
    /// The requesting State's position.
    pub requesting: Arc<Position>,
    /// The requested State's position.
    pub requested: Arc<Position>,
}

impl Candidate {
    /// Takes the positions of two states out of a whole record.
    ///
    /// `lineage` gives the codes under which a state's rows stand: its own, and those of states it continues.
    pub fn from_record(record: &Instrument, requesting: &[StateId], requested: &[StateId]) -> Self {
        let under = |code: &StateId| Position {
            rows: record.participation.party.iter().filter(|row| row.state == *code).cloned().collect(),
            statements: record.statement.iter().filter(|said| said.state == *code).cloned().collect(),
            ..Position::default()
        };
        let position = |lineage: &[StateId]| {
            let own = Position { codes: lineage.to_vec(), ..Position::default() };
            lineage.iter().map(under).fold(own, |mut whole, earlier| {
                whole.continues(earlier);
                whole
            })
        };
        let (requesting, requested) = (position(requesting), position(requested));
        let mut instrument = record.clone();
        instrument.participation.party.clear();
        instrument.statement.clear();
        Self {
            instrument: Arc::new(instrument),
            requesting: Arc::new(requesting),
            requested: Arc::new(requested),
        }
    }

    /// Whether it joins two parties only.
    pub fn is_bilateral(&self) -> bool {
        self.instrument.kind == Kind::Bilateral
    }

    /// The same candidate without what is said of force and participation by sources below `grade`. What its articles say
    /// stays: a text is the same whoever printed it.
    ///
    /// # Errors
    /// With the candidate as it was, where the instrument itself rests on a source below `grade`.
    pub fn limited_to(mut self, grade: Grade) -> Result<Self, Self> {
        let sources = self.instrument.source.clone();
        let good = |id: &SourceId| sources.iter().any(|source| source.id == *id && source.grade >= grade);
        if !good(&self.instrument.main_source) {
            return Err(self);
        }
        let list_source = self.instrument.participation.source.clone();
        for position in [&mut self.requesting, &mut self.requested] {
            let position = Arc::make_mut(position);
            position.rows.retain(|row| row.source.as_ref().or(list_source.as_ref()).is_some_and(good));
            position.statements.retain(|said| good(&said.source));
        }
        Arc::make_mut(&mut self.instrument).observation.retain(|seen| good(&seen.source));
        Ok(self)
    }

    /// The source of a row: its own, or the list's.
    pub fn source_of(&self, row: &Participation) -> Option<&Source> {
        row.source
            .as_ref()
            .or(self.instrument.participation.source.as_ref())
            .and_then(|id| self.instrument.source(id))
    }
}
