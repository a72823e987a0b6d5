//! What the targets share: the index over all records, opened once.

use std::path::Path;
use std::sync::OnceLock;
use std::time::{Duration, Instant};
use treaty_lookup::corpus::Overlay;
use treaty_lookup::index::{Library, Shelf};

/// The longest an input may take: a second, and more where nothing is optimized, or every branch is counted.
const PATIENCE: Duration = Duration::from_secs(if cfg!(debug_assertions) { 20 } else { 5 });

/// Inputs made at random where a target runs as a test; the seeds come on top.
pub const FEW: usize = 100;

/// The index over the program's own records.
pub fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let cache = Some(Path::new(env!("CARGO_TARGET_TMPDIR")).join("treaty-lookup"));
        Shelf { cache, overlay: Overlay::default() }.open(|_| {}).unwrap()
    })
}

/// Does the work, which must end soon.
pub fn soon(work: impl FnOnce()) {
    let started = Instant::now();
    work();
    let took = started.elapsed();
    assert!(took < PATIENCE, "this took {took:?}");
}
