//! Which treaty can I use between these two countries, for this offence, for what I need, on this day, and what does it
//! demand of me?
//!
//! The map of this house, in the order a question walks through it:
//!
//! * [`cli`] — words on the command line into a typed question
//! * [`names`] — "brazil", "BRA", "Brasil", "brésil" into a state; did-you-mean
//! * [`index`] — the few instruments that could matter, out of all of them
//! * [`rules`] — which of them apply, law as code, every step with its reason
//! * [`answer`] — plain data
//! * [`speech`] — what is said to people, in four languages
//! * [`render`] — formats
//!
//! On the other side, what it rests on:
//!
//! * [`records`] — the vocabulary of the field, as types
//! * [`corpus`] — where records are read, checked and laid over one another
//!
//! # Example
//!
//! ```
//! use treaty_lookup::{answer, index::Shelf, names, rules::Question, speech::Speech};
//!
//! # fn main() -> anyhow::Result<()> {
//! let library = Shelf::default().open(|_| {})?; // in memory; name a cache folder to keep the index
//! let (peru, brazil) = (names::state(&library, "perú")?, names::state(&library, "BRA")?);
//! let question = Question::new(peru.id, brazil.id, "2026-11-23".parse()?);
//! let question = question.about(names::measure(&library, "extradición")?.1, false);
//! let answer = answer::between(&library, &question, &Speech::new("en"))?;
//! assert_eq!(answer.instruments[0].id.as_str(), "bra-per-extradition-2003");
//! # Ok(())
//! # }
//! ```
#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod answer;
pub mod cli;
pub mod corpus;
mod files;
pub mod index;
pub mod names;
pub mod records;
pub mod render;
pub mod rules;
pub mod speech;
pub mod text;
