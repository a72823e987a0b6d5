//! Whether the instrument reaches an offence committed before it bound both states.

use super::between::Joined;
use super::question::Question;
use super::reason::{Reason, Rule, Step};
use crate::records::{PartialDate, Provision, Tri};

/// The rule of the topic `temporal-scope` by which earlier offences are outside.
const LATER_OFFENCES_ONLY: &str = "later-offences-only";

/// The reason that sets the instrument aside: the offence was committed before it bound the two, and its own clause
/// leaves such offences out (Montevideo 1933, art. 19). Without that clause a request may be about an earlier offence.
pub fn committed_too_early(joined: &Joined, question: &Question) -> Option<Reason> {
    let committed = question.facts.committed_on?;
    let excludes = |provision: &&Provision| {
        provision.rule.as_deref() == Some(LATER_OFFENCES_ONLY) && question.concerns(&provision.measures)
    };
    let clause = joined.candidate.instrument.provision.iter().find(excludes)?;
    let since = joined.since?;
    (since.on_or_before(committed) == Tri::No).then(|| {
        Reason::new(Step::Covers, Rule::CommittedTooEarly)
            .date(Some(PartialDate::day(committed)))
            .article(clause.article.as_deref())
            .source(joined.candidate.instrument.source(&clause.source))
    })
}
