//! Commands as a user types them: what comes back, on which stream, with which exit code.

mod between;
mod faults;
mod names;
mod support;
