//! How a question is put to the whole corpus, and what is asked of its answer.

use std::sync::LazyLock;
use treaty_lookup::answer::{self, Answer, Applied, WhyNot};
use treaty_lookup::corpus::Overlay;
use treaty_lookup::index::{Library, Shelf};
use treaty_lookup::records::OffenceId;
use treaty_lookup::rules::{Question, Reason, Role, Rule};
use treaty_lookup::speech::Speech;

pub const MLA: &str = "mutual-legal-assistance";
pub const EXTRADITION: &str = "extradition";
pub const TRANSFER: &str = "transfer-of-sentenced-persons";
pub const LAUNDERING: &str = "money-laundering";
pub const TODAY: &str = "2026-11-24";

/// One index for all.
pub static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
    Shelf { cache: None, overlay: Overlay::default() }.open(|_| {}).expect("an index in memory")
});

/// A question on its way.
#[derive(Clone)]
pub struct Asking<'a> {
    states: (&'a str, &'a str),
    offence: &'a str,
    measure: &'a str,
    on: &'a str,
    predicate: &'a str,
}

pub fn ask<'a>(requesting: &'a str, requested: &'a str, measure: &'a str) -> Asking<'a> {
    Asking { states: (requesting, requested), offence: "", measure, on: TODAY, predicate: "" }
}

impl<'a> Asking<'a> {
    pub fn offence(self, offence: &'a str) -> Self {
        Self { offence, ..self }
    }

    pub fn on(self, on: &'a str) -> Self {
        Self { on, ..self }
    }

    pub fn predicate(self, predicate: &'a str) -> Self {
        Self { predicate, ..self }
    }

    pub fn question(&self, library: &Library) -> Question {
        let line = |id: &str| -> Vec<OffenceId> {
            let offence = library.offence(&id.into()).expect("a whole index");
            offence.unwrap_or_else(|| panic!("{id} is no offence")).1
        };
        let (requesting, requested) = self.states;
        let mut question =
            Question::new(requesting.into(), requested.into(), self.on.parse().expect("a day"));
        let (measure, measures) =
            library.measure(&self.measure.into()).expect("a whole index").expect("a measure");
        question = question.about(measures, measure.channel);
        question.thorough = true;
        if !self.offence.is_empty() {
            question.offence = line(self.offence);
        }
        if !self.predicate.is_empty() {
            question.facts.predicate = Some(line(self.predicate));
        }
        question
    }

    pub fn answer(&self) -> Answered {
        let answer = answer::between(&LIBRARY, &self.question(&LIBRARY), &Speech::new("en"));
        Answered(answer.expect("a whole index"))
    }

    pub fn why_not(&self, id: &str) -> (Option<Role>, Rule) {
        let told = why_not(&self.question(&LIBRARY), id).unwrap_or_else(|| panic!("{id} has no record"));
        (told.role, told.because)
    }
}

pub fn why_not(question: &Question, id: &str) -> Option<WhyNot> {
    answer::why_not(&LIBRARY, question, &id.into(), &Speech::new("en")).expect("a whole index")
}

pub struct Answered(pub Answer);

impl Answered {
    pub fn find(&self, id: &str) -> Option<&Applied> {
        self.0.instruments.iter().find(|applied| applied.id.as_str() == id)
    }

    pub fn get(&self, id: &str) -> &Applied {
        self.find(id).unwrap_or_else(|| panic!("{id} does not apply: {}", self.told()))
    }

    pub fn role(&self, id: &str) -> Role {
        self.get(id).role
    }

    pub fn primary(&self) -> Option<&str> {
        let first = self.0.instruments.iter().find(|applied| applied.role == Role::Primary);
        first.map(|applied| applied.id.as_str())
    }

    pub fn applies(&self, id: &str) -> bool {
        self.find(id).is_some()
    }

    pub fn since(&self, id: &str) -> Option<String> {
        self.get(id).in_force_since.map(|since| since.to_string())
    }

    /// Every rule behind an instrument, whether it applies or was set aside.
    pub fn rules(&self, id: &str) -> Vec<Rule> {
        let aside = self.0.set_aside.iter().find(|aside| aside.id.as_str() == id);
        let reasons = self.find(id).map(|applied| &applied.reasons).or(aside.map(|aside| &aside.reasons));
        reasons.into_iter().flatten().map(|reason| reason.rule).collect()
    }

    pub fn told(&self) -> String {
        let applied = self.0.instruments.iter().map(|one| format!("{} {:?}", one.id, one.role));
        let aside = self.0.set_aside.iter().map(|one| format!("not {} {:?}", one.id, one.because));
        applied.chain(aside).collect::<Vec<_>>().join(", ")
    }
}

/// Every reason behind an instrument: of the answer, or where that does not tell of it, of the question why not.
pub fn reasons(question: &Question, id: &str) -> Vec<Reason> {
    let answer = answer::between(&LIBRARY, question, &Speech::new("en")).expect("a whole index");
    let applied = answer.instruments.into_iter().find(|applied| applied.id.as_str() == id);
    let aside = answer.set_aside.into_iter().find(|aside| aside.id.as_str() == id);
    applied
        .map(|applied| applied.reasons)
        .or_else(|| aside.map(|aside| aside.reasons))
        .or_else(|| why_not(question, id).map(|told| told.reasons))
        .unwrap_or_default()
}
