//! The vocabulary of the field: what one TOML record says, as types.
//!
//! Nothing here reads a file, decides a question or prints. Each type parses itself, refuses
//! keys it does not know, and says in its documentation what the key means. `data/README.md`
//! is the same vocabulary written for people who add records.

mod authority;
mod date;
mod file;
mod force;
mod ids;
mod instrument;
mod network;
mod participation;
mod procedure;
mod provision;
mod relation;
mod scope;
mod source;
mod state;
mod statement;
mod term;

pub use authority::{Authority, AuthorityFile, AuthorityRole};
pub use date::{PartialDate, Tri};
pub use file::{Absence, AbsenceFile, Gap, GapFile};
pub use force::{EntryIntoForceRule, Observation, Standing, Status};
pub use ids::{InstrumentId, MeasureId, OffenceId, SourceId, StateId, TopicId};
pub use instrument::{Alternative, Form, Instrument, Kind, Titles};
pub use network::{Network, NetworkFile};
pub use participation::{Basis, Consent, Participation, Participations};
pub use procedure::{ProcedureFile, ProcedureRule};
pub use provision::{Provision, article_order};
pub use relation::{LaterTreaty, Relation, RelationKind};
pub use scope::{PenaltyIn, Scope};
pub use source::{Grade, Source};
pub use state::{Ambiguity, Responsible, State, StateFile, StateKind, Succession, SuccessionKind};
pub use statement::{Effect, Statement, StatementKind};
pub use term::{Measure, MeasureFile, Names, Offence, OffenceFile, RequestFor, Topic, TopicFile, TopicRule};
