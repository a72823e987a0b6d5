//! How good and how old the facts are that a finding rests on.

use crate::records::{Grade, PartialDate, Source};
use crate::rules::between::Joined;

/// The sources that decide whether an instrument binds the two: its own, and those of both states' rows.
fn deciding<'a>(joined: &Joined<'a>) -> Vec<&'a Source> {
    let candidate = joined.candidate;
    let rows = candidate.requesting.rows.iter().chain(&candidate.requested.rows);
    let record = &candidate.instrument;
    let reports =
        record.observation.iter().filter(|_| record.entry_into_force.is_none()).map(|seen| &seen.source);
    let own = [&record.main_source].into_iter().chain(reports).filter_map(|id| record.source(id));
    own.chain(rows.filter_map(|row| candidate.source_of(row))).collect()
}

/// The weakest grade among them.
pub fn grade(joined: &Joined) -> Grade {
    deciding(joined).into_iter().map(|source| source.grade).min().unwrap_or(Grade::Secondary)
}

/// The oldest day whose state they show; a page that shows no day counts from the day it was read.
pub fn as_of(joined: &Joined) -> Option<PartialDate> {
    deciding(joined).into_iter().map(|source| source.as_of.unwrap_or(source.read_on)).min()
}
