//! Corpora of any size that look like the real one.
//!
//! Copy after copy of the real records is written under other ids, each with its states exchanged for states drawn from a
//! pool: as many parties, articles, titles and relations as real instruments have. The pool grows with the root of the
//! number of copies, so that two states have about as many instruments in common whatever the size: a larger corpus is a
//! larger world, not a world in which every two states conclude a thousand treaties. The first copy is the real corpus
//! itself, so that real questions keep their answers.

use std::collections::BTreeMap;
use treaty_lookup::corpus::Corpus;
use treaty_lookup::records::{Instrument, InstrumentId, Names, State, StateId, StateKind};

/// What a corpus is made from.
#[derive(Debug)]
pub struct Generator {
    real: Corpus,
    codes: Vec<StateId>,
    pool: Vec<StateId>,
    size: usize,
    seed: u64,
}

impl Generator {
    /// A corpus of `size` instruments modelled on these; the same seed, the same corpus.
    pub fn new(real: Corpus, size: usize, seed: u64) -> Self {
        let codes: Vec<StateId> = real.states.state.iter().map(|state| state.id.clone()).collect();
        let copies = size.div_ceil(real.instruments.len().max(1)).max(1);
        let more = (codes.len() as f64 * (copies as f64).sqrt()) as usize - codes.len();
        let made = (0..more).map(|number| StateId::new(format!("X{number:05}")));
        let pool = codes.iter().cloned().chain(made).collect();
        Self { real, codes, pool, size, seed }
    }

    /// Everything but the instruments: the real vocabularies, with the states of the pool.
    pub fn frame(&self) -> Corpus {
        let mut frame = Corpus { instruments: Vec::new(), ..self.real.clone() };
        let template = frame.states.state.first().cloned();
        for (number, code) in self.pool.iter().enumerate().skip(self.codes.len()) {
            let Some(state) = template.clone() else { break };
            let [en, es, pt, fr] = [(); 4].map(|()| format!("Land {number}"));
            frame.states.state.push(State {
                id: code.clone(),
                kind: StateKind::State,
                alpha2: None,
                name: Names { en, es, pt, fr },
                aliases: Vec::new(),
                succession: Vec::new(),
                ..state
            });
        }
        frame
    }

    /// The instruments, in order of id within each copy, each made when it is asked for.
    pub fn instruments(&self) -> impl Iterator<Item = Instrument> {
        let copies = self.size.div_ceil(self.real.instruments.len().max(1));
        (0..copies).flat_map(|copy| self.copy(copy)).take(self.size)
    }

    fn copy(&self, copy: usize) -> impl Iterator<Item = Instrument> {
        let exchange = self.exchange(copy);
        self.real.instruments.iter().map(move |real| match copy {
            0 => real.clone(),
            _ => other(real, copy, &exchange),
        })
    }

    /// Which state of the pool stands for which real one in a copy: no two for the same.
    fn exchange(&self, copy: usize) -> BTreeMap<StateId, StateId> {
        let mut random = fastrand::Rng::with_seed(self.seed ^ copy as u64);
        let drawn = random.choose_multiple(self.pool.iter(), self.codes.len());
        self.codes.iter().cloned().zip(drawn.into_iter().cloned()).collect()
    }
}

/// The instrument under another id, between other states.
fn other(real: &Instrument, copy: usize, exchange: &BTreeMap<StateId, StateId>) -> Instrument {
    let another = |id: &InstrumentId| InstrumentId::new(format!("{id}-{copy}"));
    let stands_for = |state: &mut StateId| {
        if let Some(drawn) = exchange.get(state) {
            state.clone_from(drawn);
        }
    };
    let mut made = real.clone();
    made.id = another(&real.id);
    made.former_ids = real.former_ids.iter().map(another).collect();
    made.parties.iter_mut().for_each(stands_for);
    made.participation.party.iter_mut().for_each(|row| stands_for(&mut row.state));
    made.statement.iter_mut().for_each(|said| stands_for(&mut said.state));
    for relation in &mut made.relation {
        relation.target = relation.target.as_ref().map(another);
    }
    for title in made.title.values_mut() {
        title.push_str(&format!(" {copy}"));
    }
    made
}
