//! A corpus of another size: made the same from the same seed, and asked the same.

#[path = "benches/growth/generator.rs"]
mod generator;

use generator::Generator;
use treaty_lookup::answer;
use treaty_lookup::corpus::{self, Overlay};
use treaty_lookup::index::{self, Library, Shelf};
use treaty_lookup::rules::Question;
use treaty_lookup::speech::Speech;

fn generator(size: usize) -> Generator {
    Generator::new(corpus::load(&Overlay::default()), size, 7)
}

fn answered(library: &Library, one: &str, other: &str) -> Vec<String> {
    let (measure, line) = {
        let id = "mutual-legal-assistance".into();
        library.measure(&id).expect("a whole index").expect("a measure")
    };
    let mut question = Question::new(one.into(), other.into(), jiff::civil::date(2026, 11, 24));
    question.offence =
        library.offence(&"money-laundering".into()).expect("a whole index").expect("an offence").1;
    let question = question.about(line, measure.channel);
    let answer = answer::between(library, &question, &Speech::new("en")).expect("a whole index");
    answer.instruments.iter().map(|applied| applied.id.to_string()).collect()
}

#[test]
fn the_same_seed_makes_the_same_corpus() {
    let made = || generator(4_000).instruments().map(|one| format!("{one:?}")).collect::<Vec<_>>();
    let once = made();
    assert_eq!(once.len(), 4_000);
    assert!(once == made());
}

#[test]
fn an_index_built_record_by_record_keeps_the_real_answers() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join("index");
    // So many that an offence is covered by more than are kept as a list.
    let generator = generator(6_000);
    index::write(&generator.frame(), generator.instruments(), &place, |_| {}).expect("an index");
    let large = index::open(&place).expect("a whole index");
    let real = Shelf { cache: None, overlay: Overlay::default() }.open(|_| {}).expect("an index in memory");
    for (one, other) in [("PER", "BRA"), ("ARG", "PER"), ("COL", "ECU")] {
        let real = answered(&real, one, other);
        let large = answered(&large, one, other);
        assert!(!real.is_empty());
        // The copies may bring a treaty more between the two; they take none away.
        assert!(real.iter().all(|id| large.contains(id)), "{one} {other}: {real:?} {large:?}");
    }
}
