//! Builds an index of a generated corpus and says what that took.
//!
//!     cargo bench --bench growth -- SIZE FOLDER
//!
//! `growth.sh` runs it for several sizes and asks each index the same question.

mod generator;

use generator::Generator;
use std::path::Path;
use std::time::Instant;
use treaty_lookup::corpus::{self, Overlay};
use treaty_lookup::index;

const SEED: u64 = 1889;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let [size, folder] = arguments.as_slice() else {
        eprintln!("growth SIZE FOLDER: nothing to do without them");
        return;
    };
    let size: usize = size.parse().expect("SIZE is a number of instruments");
    let generator = Generator::new(corpus::load(&Overlay::default()), size, SEED);
    let frame = generator.frame();
    let made = Instant::now();
    let rows: usize = generator.instruments().map(|one| one.participation.party.len()).sum();
    let made = made.elapsed().as_secs_f64();
    let built = Instant::now();
    index::write(&frame, generator.instruments(), Path::new(folder), |_| {}).expect("an index");
    // What it takes only to make the records is no part of building an index of them.
    let built = built.elapsed().as_secs_f64() - made;
    println!("{size}\t{rows}\t{built:.2}\t{:.0}\t{}", size as f64 / built, most_memory());
}

/// The most memory this process ever held, in MiB.
fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
    kilobytes.unwrap_or(0) / 1024
}
