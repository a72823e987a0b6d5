//! Which instrument applies: law as code.
//!
//! Each rule is one small function named after what it decides, documented with an article that shows it, and driven by
//! data in the records: no treaty, state or offence is named here. The chain, a file a step:
//!
//! 1. [`force`] and [`bound`]: is the instrument in force on the day, and for each of the two states? Does it reach the
//!    [`territory`] that is asked about?
//! 2. [`between`]: both are bound; does anything stand between them?
//! 3. [`covers`]: does it reach the offence for the measure ([`temporal`]: committed when)?
//! 4. [`role`]: does it oblige, widen, serve as optional basis, supply procedure, or carry messages?
//! 5. [`order`]: which comes first?
//! 6. [`conditions`]: what does it demand of this request?
//!
//! [`decide`] runs the chain. It reads nothing and prints nothing.

pub mod between;
pub mod bound;
pub mod candidate;
pub mod conditions;
pub mod covers;
mod decide;
pub mod force;
pub mod order;
pub mod pending;
pub mod question;
pub mod reason;
pub mod role;
pub mod temporal;
pub mod territory;

pub use candidate::{Candidate, Position, Territory};
pub use covers::Condition;
pub use decide::{Decision, Finding, SetAside, decide, join_all};
pub use order::Role;
pub use question::{Facts, Question};
pub use reason::{Cited, Reason, Rule, Step};
pub use role::Basis;
