//! Treaties that go on for requests made before they ended (as the OECD convention does, art. 17).

use super::candidate::Candidate;
use super::question::Question;
use super::reason::{Reason, Rule, Step};
use crate::records::{PartialDate, Tri};

/// The rule of the topic `denunciation` by which pending requests go on.
const PENDING_REQUESTS_CONTINUE: &str = "pending-requests-continue";

/// The reason why the instrument still serves this request although it ended on `end`: the request was made
/// before, and the instrument's own clause on denunciation keeps pending requests alive.
pub fn kept_for_pending_request(
    candidate: &Candidate,
    question: &Question,
    end: PartialDate,
) -> Option<Reason> {
    let requested = question.facts.requested_on?;
    let made_before = !matches!(end.on_or_before(requested), Tri::Yes | Tri::Unknown);
    let clause = candidate
        .instrument
        .provision
        .iter()
        .find(|provision| provision.rule.as_deref() == Some(PENDING_REQUESTS_CONTINUE))?;
    made_before.then(|| {
        Reason::new(Step::Bound, Rule::PendingRequestKept)
            .date(Some(PartialDate::day(requested)))
            .article(clause.article.as_deref())
            .source(candidate.instrument.source(&clause.source))
    })
}
