//! What is in the data, and how old it is.

use crate::corpus::Corpus;
use crate::records::{Grade, Instrument, Kind, PartialDate};
use crate::text::word;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Counts by word, most first.
pub type Counts = Vec<(String, usize)>;

/// What is in the data, and how old it is.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct DataStatus {
    /// The version of this form.
    pub schema: u32,
    /// All instruments.
    pub instruments: usize,
    /// By kind.
    pub by_kind: Counts,
    /// Multilateral ones by part of the world.
    pub by_region: Counts,
    /// By the measures they open; one may open several.
    pub by_measure: Counts,
    /// By what they call themselves.
    pub by_form: Counts,
    /// Rows of party lists.
    pub party_rows: usize,
    /// Articles mapped.
    pub provisions: usize,
    /// Reservations, declarations and the like.
    pub statements: usize,
    /// Relations between instruments.
    pub relations: usize,
    /// Authorities.
    pub authorities: usize,
    /// Rules of domestic law.
    pub domestic_rules: usize,
    /// Negative findings.
    pub absences: usize,
    /// Known gaps.
    pub gaps: usize,
    /// Sources by grade.
    pub sources_by_grade: Counts,
    /// Instruments whose signature is dated.
    pub signature_dated: usize,
    /// Instruments whose entry into force is dated.
    pub entry_into_force_dated: usize,
    /// Instruments of which it was read neither when nor whether they came into force.
    pub force_not_known: usize,
    /// The oldest day whose state a page shows.
    pub oldest_as_of: Option<PartialDate>,
    /// The newest.
    pub newest_as_of: Option<PartialDate>,
}

/// Counts what is in a corpus.
pub fn data_status(corpus: &Corpus) -> DataStatus {
    let all = &corpus.instruments;
    let multilateral = all.iter().filter(|one| one.kind == Kind::Multilateral);
    let measures = |one: &Instrument| {
        let mut measures: Vec<String> =
            one.scope.iter().flat_map(|scope| &scope.measures).map(ToString::to_string).collect();
        measures.sort();
        measures.dedup();
        measures
    };
    let sources = || all.iter().flat_map(|one| &one.source);
    let count = |holds: fn(&Instrument) -> bool| all.iter().filter(|one| holds(one)).count();
    DataStatus {
        schema: super::SCHEMA,
        instruments: all.len(),
        by_kind: counts(all.iter().map(|one| word(&one.kind))),
        by_region: counts(multilateral.filter_map(|one| one.region.clone())),
        by_measure: counts(all.iter().flat_map(measures)),
        by_form: counts(all.iter().filter_map(|one| one.form.as_ref().map(word))),
        party_rows: all.iter().map(|one| one.participation.party.len()).sum(),
        provisions: all.iter().map(|one| one.provision.len()).sum(),
        statements: all.iter().map(|one| one.statement.len()).sum(),
        relations: all.iter().map(|one| one.relation.len()).sum(),
        authorities: corpus.authorities.iter().map(|file| file.authority.len()).sum(),
        domestic_rules: corpus.procedures.iter().map(|file| file.rule.len()).sum(),
        absences: corpus.absences.absence.len(),
        gaps: corpus.gaps.gap.len(),
        sources_by_grade: counts(sources().map(|source| Grade::as_str(source.grade).to_owned())),
        signature_dated: count(|one| one.signed_on.is_some()),
        entry_into_force_dated: count(|one| one.entry_into_force.is_some()),
        force_not_known: count(force_not_known),
        oldest_as_of: sources().filter_map(|source| source.as_of).min(),
        newest_as_of: sources().filter_map(|source| source.as_of).max(),
    }
}

fn force_not_known(one: &Instrument) -> bool {
    let dated_row = one.participation.party.iter().any(|row| row.in_force_on.is_some());
    one.entry_into_force.is_none() && one.observation.is_empty() && !dated_row
}

fn counts(words: impl Iterator<Item = String>) -> Counts {
    let mut counted: BTreeMap<String, usize> = BTreeMap::new();
    for word in words {
        *counted.entry(word).or_default() += 1;
    }
    let mut counts: Counts = counted.into_iter().collect();
    counts.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    counts
}
