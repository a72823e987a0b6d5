//! What nobody would write, at the doors where words come in: it may be refused, but never panics or hangs.
//!
//! As tests they read the seeds below `__fuzz__` and a few inputs made from them; `tests/fuzz/run.sh` lets libFuzzer
//! look for more, guided by what the program does with each.

mod batch;
mod case;
mod dates;
mod names;
mod records;
mod search;
mod support;
