//! What is in the data, and how old it is.

use crate::corpus::Corpus;
use crate::records::{Instrument, Kind, MeasureId, PartialDate};
use crate::text::word;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Counts by word, most first.
pub type Counts = Vec<(String, usize)>;

/// What is in the data, and how old it is.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
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

/// Counts what is in a corpus, one instrument after the other.
#[derive(Clone, Debug)]
pub struct Tally {
    status: DataStatus,
    kinds: Counting,
    regions: Counting,
    measures: Counting,
    forms: Counting,
    grades: Counting,
}

/// Counts by word, in order of word.
type Counting = BTreeMap<String, usize>;

impl Default for Tally {
    fn default() -> Self {
        let status = DataStatus { schema: super::SCHEMA, ..DataStatus::default() };
        let [kinds, regions, measures, forms, grades] = Default::default();
        Self { status, kinds, regions, measures, forms, grades }
    }
}

impl Tally {
    /// Counts one more instrument.
    pub fn add(&mut self, one: &Instrument) {
        let status = &mut self.status;
        status.instruments += 1;
        status.party_rows += one.participation.party.len();
        status.provisions += one.provision.len();
        status.statements += one.statement.len();
        status.relations += one.relation.len();
        status.signature_dated += usize::from(one.signed_on.is_some());
        status.entry_into_force_dated += usize::from(one.entry_into_force.is_some());
        status.force_not_known += usize::from(force_not_known(one));
        for as_of in one.source.iter().filter_map(|source| source.as_of) {
            status.oldest_as_of = Some(status.oldest_as_of.map_or(as_of, |oldest| oldest.min(as_of)));
            status.newest_as_of = Some(status.newest_as_of.map_or(as_of, |newest| newest.max(as_of)));
        }
        let measures: BTreeSet<&MeasureId> = one.scope.iter().flat_map(|scope| &scope.measures).collect();
        count(&mut self.measures, measures.into_iter().map(ToString::to_string));
        count(&mut self.kinds, [word(&one.kind)]);
        count(&mut self.forms, one.form.as_ref().map(word));
        let region = one.region.clone().filter(|_| one.kind == Kind::Multilateral);
        count(&mut self.regions, region);
        count(&mut self.grades, one.source.iter().map(|source| source.grade.as_str().to_owned()));
    }

    /// What was counted, with what else the corpus holds.
    pub fn status(self, corpus: &Corpus) -> DataStatus {
        DataStatus {
            by_kind: most_first(self.kinds),
            by_region: most_first(self.regions),
            by_measure: most_first(self.measures),
            by_form: most_first(self.forms),
            sources_by_grade: most_first(self.grades),
            authorities: corpus.authorities.iter().map(|file| file.authority.len()).sum(),
            domestic_rules: corpus.procedures.iter().map(|file| file.rule.len()).sum(),
            absences: corpus.absences.absence.len(),
            gaps: corpus.gaps.gap.len(),
            ..self.status
        }
    }
}

fn force_not_known(one: &Instrument) -> bool {
    let dated_row = one.participation.party.iter().any(|row| row.in_force_on.is_some());
    one.entry_into_force.is_none() && one.observation.is_empty() && !dated_row
}

fn count(counted: &mut Counting, words: impl IntoIterator<Item = String>) {
    for word in words {
        *counted.entry(word).or_default() += 1;
    }
}

fn most_first(counted: Counting) -> Counts {
    let mut counts: Counts = counted.into_iter().collect();
    counts.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    counts
}
