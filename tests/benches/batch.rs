//! How many questions a batch answers: cases between any two states, on any offence and measure, over all records.
//!
//! `cargo bench --bench batch`; the throughput is questions a second on one thread, so a machine of two cores does about
//! twice as many.

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use treaty_lookup::answer::{self, Vocabularies};
use treaty_lookup::index::{Library, Shelf};
use treaty_lookup::records::StateId;
use treaty_lookup::rules::Question;
use treaty_lookup::speech::Speech;

const QUESTIONS: usize = 2_000;

fn main() {
    divan::main();
}

/// Questions that follow no pattern a cache could guess, the same at every run.
fn questions(library: &Library, with_measure: bool) -> Vec<Question> {
    let states: Vec<StateId> = library.states().unwrap().into_iter().map(|state| state.id).collect();
    let offences: Vec<_> = library.offences().unwrap().offence.into_iter().map(|one| one.id).collect();
    let measures = library.measure_lines().unwrap();
    let mut seed = 7_u64;
    let mut next = |bound: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % bound
    };
    let mut questions = Vec::new();
    while questions.len() < QUESTIONS {
        let (one, other) = (next(states.len()), next(states.len()));
        if one == other {
            continue;
        }
        let on = ["2026-11-23", "2007-06-01", "1999-12-31"][next(3)].parse().unwrap();
        let mut question = Question::new(states[one].clone(), states[other].clone(), on);
        let offence = &offences[next(offences.len())];
        question.offence = library.offence(offence).unwrap().unwrap().1;
        if with_measure {
            let measure = &measures[next(measures.len())];
            question = question.about(measure.line.clone(), measure.channel);
        }
        questions.push(question);
    }
    questions
}

fn answer_all(bencher: Bencher, with_measure: bool) {
    let library = Shelf::default().open(|_| {}).unwrap();
    let speech = Speech::new("en");
    let vocabularies = Vocabularies::gather(&library, "en").unwrap();
    let questions = questions(&library, with_measure);
    bencher.counter(ItemsCount::new(QUESTIONS)).bench_local(|| {
        for question in &questions {
            black_box(answer::brief(&library, question, &vocabularies, &speech).unwrap());
        }
    });
}

#[divan::bench(sample_count = 20)]
fn brief_answers_for_one_measure(bencher: Bencher) {
    answer_all(bencher, true);
}

#[divan::bench(sample_count = 5)]
fn brief_answers_for_all_measures(bencher: Bencher) {
    answer_all(bencher, false);
}
