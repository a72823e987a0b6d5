//! How fast the rules are: one pair with sixty conventions in play, and every pair of states.

use divan::{Bencher, black_box};
use std::fmt::Write;
use treaty_lookup::corpus::Overlay;
use treaty_lookup::index::Shelf;
use treaty_lookup::records::{Instrument, StateId, StateKind};
use treaty_lookup::rules::{Candidate, Question, decide, join_all};

fn main() {
    divan::main();
}

/// A convention as rich as the large ones: several fields of application, forty provisions, relations to others.
fn convention(number: usize) -> Instrument {
    let mut text = format!(
        "id = 'convention-{number}'\nkind = 'multilateral'\ntitle.en = 'Convention'\nregion = 'universal'\n\
         signed_on = {}-01-01\nentry_into_force = {}-01-01\nmain_source = 'page'\n",
        1940 + number,
        1942 + number,
    );
    let offences =
        ["'any'", "'money-laundering', 'corruption'", "'drug-trafficking', 'terrorism'"][number % 3];
    for measures in ["'extradition'", "'mutual-legal-assistance', 'confiscation'"] {
        let _ = write!(
            text,
            "[[scope]]\nmeasures = [{measures}]\noffences = [{offences}]\nmin_max_penalty_months = 12\nsource = 'page'\n"
        );
    }
    for article in 1..=40 {
        let _ = write!(
            text,
            "[[provision]]\narticle = '{article}'\ntopic = 'refusal'\nsummary = 'A ground of refusal.'\nsource = 'page'\n"
        );
    }
    for kind in ["deems-extraditable", "optional-legal-basis"] {
        let _ = write!(text, "[[relation]]\nkind = '{kind}'\nmeasures = ['extradition']\nsource = 'page'\n");
    }
    if number > 0 {
        let target = number / 2;
        let _ = write!(
            text,
            "[[relation]]\nkind = 'supplements'\ntarget = 'convention-{target}'\nsource = 'page'\n"
        );
    }
    let _ = write!(
        text,
        "[participation]\nsource = 'page'\nparty = [{{ state = 'AAA', in_force_on = 2001-01-01 }}, {{ state = 'BBB', \
         consent = 'ratification', consent_on = 2002-01-01 }}]\n[[source]]\nid = 'page'\nurl = 'https://example.org'\n\
         grade = 'depositary'\nread_on = 2026-01-01\n"
    );
    toml::from_str(&text).unwrap_or_else(|error| panic!("{error}"))
}

fn question(requesting: &StateId, requested: &StateId, offence: &[&str]) -> Question {
    let mut question = Question::new(requesting.clone(), requested.clone(), jiff::civil::date(2026, 11, 24));
    question.offence = offence.iter().copied().map(Into::into).collect();
    question.about(vec!["mutual-legal-assistance".into()], false)
}

/// All steps for one pair and one measure. The promise: under a millisecond.
#[divan::bench(args = ["mutual-legal-assistance", "extradition"])]
fn sixty_conventions_between_two_states(bencher: Bencher, measure: &str) {
    let (one, other): (StateId, StateId) = ("AAA".into(), "BBB".into());
    let side = |state: &StateId| [state.clone()];
    let candidates: Vec<Candidate> = (0..60)
        .map(|number| Candidate::from_record(&convention(number), &side(&one), &side(&other)))
        .collect();
    let question = question(&one, &other, &["money-laundering"]).about(vec![measure.into()], false);
    bencher.bench_local(|| {
        let joined = join_all(black_box(&candidates), black_box(&question));
        decide(&joined, &question).findings.len()
    });
}

/// Every pair of states for one offence, from the index, one after the other. The promise: under twenty seconds.
#[divan::bench(sample_count = 1, sample_size = 1)]
fn every_pair_of_states(bencher: Bencher) {
    let shelf = Shelf { cache: None, overlay: Overlay::default() };
    let library = shelf.open(|_| {}).unwrap_or_else(|error| panic!("{error:#}"));
    let states = library.states().unwrap_or_else(|error| panic!("{error}"));
    let states: Vec<StateId> =
        states.into_iter().filter(|state| state.kind == StateKind::State).map(|state| state.id).collect();
    bencher.bench_local(|| {
        let mut found = 0;
        for (place, one) in states.iter().enumerate() {
            for other in &states[place + 1..] {
                let question = question(one, other, &["money-laundering"]);
                let candidates = library.candidates(one, other, &question.offence);
                let candidates = candidates.unwrap_or_else(|error| panic!("{error}"));
                let joined = join_all(&candidates, &question);
                found += decide(&joined, &question).findings.len();
            }
        }
        eprintln!("{} states, {found} findings", states.len());
        found
    });
}
