//! How long each part of a question takes by itself, over all records: reading them, building the index, opening it,
//! choosing what could matter, weighing it, and laying out the page.
//!
//! `cargo bench --bench parts`; what a whole process takes, `peers.sh` says.

use divan::Bencher;
use tempfile::TempDir;
use treaty_lookup::answer::{self, Answer};
use treaty_lookup::corpus::{self, Overlay};
use treaty_lookup::index::{Library, Shelf, parse_query};
use treaty_lookup::records::StateId;
use treaty_lookup::render::pages::between::{Depth, Shown};
use treaty_lookup::render::{Format, View, render};
use treaty_lookup::rules::{Question, decide, join_all};
use treaty_lookup::speech::Speech;

fn main() {
    divan::main();
}

/// A cache folder with the index in it, and the shelf over it.
fn shelf() -> (TempDir, Shelf) {
    let folder = tempfile::tempdir().unwrap();
    let shelf = Shelf { cache: Some(folder.path().to_owned()), overlay: Overlay::default() };
    open(&shelf);
    (folder, shelf)
}

fn open(shelf: &Shelf) -> Library {
    shelf.open(|_| {}).unwrap_or_else(|error| panic!("{error:#}"))
}

/// Money laundering between two states that have much in common, for every measure.
fn question(library: &Library) -> Question {
    let [one, other]: [StateId; 2] = ["PER".into(), "BRA".into()];
    let mut question = Question::new(one, other, jiff::civil::date(2026, 11, 24));
    question.offence = library.offence(&"money-laundering".into()).unwrap().unwrap().1;
    question
}

fn answered(library: &Library, speech: &Speech) -> Answer {
    answer::between(library, &question(library), speech).unwrap()
}

#[divan::bench(sample_count = 10)]
fn load_all_records() -> usize {
    corpus::load(&Overlay::default()).instruments.len()
}

#[divan::bench(sample_count = 10)]
fn build_the_index(bencher: Bencher) {
    let (_folder, shelf) = shelf();
    bencher.bench_local(|| shelf.rebuild(|_| {}).unwrap_or_else(|error| panic!("{error:#}")));
}

#[divan::bench]
fn open_the_index(bencher: Bencher) {
    let (_folder, shelf) = shelf();
    bencher.bench_local(|| open(&shelf));
}

/// From a library that has answered nothing yet, as in a process that asks once.
#[divan::bench]
fn choose_candidates(bencher: Bencher) {
    let (_folder, shelf) = shelf();
    bencher.with_inputs(|| open(&shelf)).bench_local_refs(|library| {
        let question = question(library);
        library.candidates(&question.requesting, &question.requested, &question.offence).unwrap().len()
    });
}

/// The rules alone, for one measure.
#[divan::bench]
fn weigh_candidates(bencher: Bencher) {
    let (_folder, shelf) = shelf();
    let library = open(&shelf);
    let question = question(&library).about(vec!["mutual-legal-assistance".into()], false);
    let found = library.candidates(&question.requesting, &question.requested, &question.offence).unwrap();
    bencher.bench_local(|| decide(&join_all(&found, &question), &question).findings.len());
}

/// The whole answer for every measure, from a library that has answered nothing yet.
#[divan::bench]
fn answer_the_question(bencher: Bencher) {
    let (_folder, shelf) = shelf();
    let speech = Speech::new("en");
    bencher.with_inputs(|| open(&shelf)).bench_local_refs(|library| answered(library, &speech));
}

#[divan::bench(args = [Format::Table, Format::Json, Format::Html])]
fn lay_out_the_page(bencher: Bencher, format: Format) {
    let (_folder, shelf) = shelf();
    let speech = Speech::new("en");
    let answer = answered(&open(&shelf), &speech);
    let depth = Depth { all: false, explain: false, signed: false };
    bencher.bench_local(|| {
        let shown = Shown { answer: &answer, depth, principal: answer.instruments[0].measures.clone() };
        let mut page = Vec::new();
        render(&shown, format, View { width: 80, colour: false }, &speech, &mut page).unwrap();
        page.len()
    });
}

#[divan::bench]
fn search(bencher: Bencher) {
    let (_folder, shelf) = shelf();
    let library = open(&shelf);
    let clauses = parse_query("laundering").unwrap();
    bencher.bench_local(|| library.search(&clauses, &Default::default(), 20).unwrap().total);
}
