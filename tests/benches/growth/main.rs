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
    let mut rows = 0;
    let instruments = generator.instruments().inspect(|one| rows += one.participation.party.len());
    let built = Instant::now();
    index::write(&frame, instruments, Path::new(folder), |_| {}).expect("an index");
    let built = built.elapsed().as_secs_f64();
    println!("{size}\t{rows}\t{built:.2}\t{:.0}\t{}", size as f64 / built, most_memory());
}

/// The most memory this process ever held, in MiB.
fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
    kilobytes.unwrap_or(0) / 1024
}
