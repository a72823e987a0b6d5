use crate::support::{FEW, library, soon};
use std::panic::AssertUnwindSafe;
use treaty_lookup::cli::batch::{Cases, Desk, Detail, Layout};
use treaty_lookup::speech::Speech;

/// A line of the answer, as far as every line is alike.
#[derive(serde::Deserialize)]
struct Numbered {
    line: u64,
}

/// Every case of an input has one line of JSON that bears its number, in order.
#[test]
fn batch() {
    let speech = Speech::new("en");
    let today = "2026-01-01".parse().unwrap();
    let desk = &Desk::new(library(), &speech, Detail::Brief, today, Some("PER".to_owned())).unwrap();
    let desk = AssertUnwindSafe(desk);
    bolero::check!().with_iterations(FEW).with_max_len(2048).for_each(|bytes: &[u8]| {
        soon(|| {
            let Ok(mut cases) = Cases::open(bytes, None, true) else { return };
            let mut last = 0;
            loop {
                let chunk = cases.chunk().unwrap();
                if chunk.is_empty() {
                    return;
                }
                for case in chunk {
                    assert!(case.line > last, "{case:?}");
                    last = case.line;
                    let (line, _) = desk.answer(&case, &cases.headings, &Layout::Lines).unwrap();
                    // What is passed through stands as it stood, and may be more than a reader can hold: 1e400.
                    let said: Numbered = serde_json::from_slice(&line).unwrap();
                    assert_eq!(said.line, last);
                    assert_eq!(line.iter().filter(|byte| **byte == b'\n').count(), 1);
                }
            }
        });
    });
}
