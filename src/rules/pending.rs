//! Treaties that go on for requests made before they ended (as the OECD convention does, art. 17).

use super::bound;
use super::candidate::{Candidate, Position};
use super::question::Question;
use super::reason::{Reason, Rule, Step};
use crate::records::{PartialDate, StateId, Tri};

/// The rule of the topic `denunciation` by which pending requests go on.
const PENDING_REQUESTS_CONTINUE: &str = "pending-requests-continue";

/// The reason why the instrument still serves this request although it ended: the request was made while it bound the
/// state, and the instrument's own clause on denunciation keeps pending requests alive.
pub fn kept_for_pending_request(
    candidate: &Candidate,
    position: &Position,
    state: &StateId,
    question: &Question,
) -> Option<Reason> {
    let requested = question.facts.requested_on?;
    let clause = candidate
        .instrument
        .provision
        .iter()
        .find(|provision| provision.rule.as_deref() == Some(PENDING_REQUESTS_CONTINUE))?;
    let bound_then = bound::binds(candidate, position, state, requested).holds == Tri::Yes;
    bound_then.then(|| {
        Reason::new(Step::Bound, Rule::PendingRequestKept)
            .state(state)
            .date(Some(PartialDate::day(requested)))
            .article(clause.article.as_deref())
            .source(candidate.instrument.source(&clause.source))
    })
}
