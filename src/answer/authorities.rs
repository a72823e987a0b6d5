//! Who sends and who receives for one state, and in which language.

use super::{Demand, Labels, SCHEMA};
use crate::index::{Library, LibraryError};
use crate::records::{
    Authority, AuthorityFile, AuthorityRole, Effect, Instrument, InstrumentId, MeasureId, StateId,
};
use crate::rules::Cited;
use crate::speech::Speech;
use schemars::JsonSchema;
use serde::Serialize;

/// One authority with what it does, for what, and where that was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OfficeRow {
    /// What it does with a request.
    pub role: AuthorityRole,
    /// What it is competent for.
    pub measure: MeasureId,
    /// Its name in its own language.
    pub name: Option<String>,
    /// Its name in English.
    pub name_en: String,
    /// The languages in which it takes requests.
    pub languages: Vec<String>,
    /// The instrument it was named for; absent for the state's default.
    pub named_for: Option<InstrumentId>,
    /// Where it was read.
    pub source: Option<Cited>,
}

impl OfficeRow {
    fn new(authority: &Authority, file: &AuthorityFile) -> Self {
        let page = file.source.iter().find(|source| source.id == authority.source);
        Self {
            role: authority.role,
            measure: authority.measure.clone(),
            name: authority.name.clone(),
            name_en: authority.name_en.clone(),
            languages: authority.languages.clone(),
            named_for: authority.instrument.clone(),
            source: page.map(Cited::from),
        }
    }

    /// Whether it is the same authority for the same.
    fn same(&self, other: &Self) -> bool {
        (&self.named_for, &self.measure, self.role) == (&other.named_for, &other.measure, other.role)
            && (self.own_name() == other.own_name() || self.name_en == other.name_en)
    }

    /// Its own name, else the English one.
    pub fn own_name(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.name_en)
    }
}

/// How near the authorities found are to what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Nearness {
    /// Named for the very instrument.
    Instrument,
    /// None was read for the instrument: the state's default for its measures.
    Default,
    /// None was read for the measure: the state's default for a broader one.
    BroaderMeasure,
    /// The state has no default for the measure: those named for single instruments.
    SingleInstruments,
    /// Nothing was read.
    Nothing,
}

/// The authorities of a state for an instrument or a measure.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Authorities {
    /// The version of this form.
    pub schema: u32,
    /// The state.
    pub state: StateId,
    /// Its name in the language of the answer.
    pub name: String,
    /// The instrument asked about.
    pub instrument: Option<InstrumentId>,
    /// Its title in the language of the answer where the record has one.
    pub title: Option<String>,
    /// The measure asked about.
    pub measure: Option<MeasureId>,
    /// How near what was found is to what was asked.
    pub nearness: Nearness,
    /// The authorities, central ones first.
    pub authorities: Vec<OfficeRow>,
    /// What the instrument says on channel and language.
    pub provisions: Vec<Demand>,
    /// What the state said on either under the instrument.
    pub statements: Vec<Demand>,
    /// The names of terms in the language of the answer.
    #[serde(skip)]
    pub labels: Labels,
}

/// Every authority of a state; with a measure line, those for one of its measures.
///
/// # Errors
/// When the index cannot be read or the record is damaged.
pub fn all(
    library: &Library,
    state: &StateId,
    measure: &[MeasureId],
) -> Result<Vec<OfficeRow>, LibraryError> {
    let Some(file) = library.authorities(state)? else { return Ok(Vec::new()) };
    let fits = |authority: &&Authority| measure.is_empty() || measure.contains(&authority.measure);
    let mut rows: Vec<OfficeRow> =
        file.authority.iter().filter(fits).map(|one| OfficeRow::new(one, &file)).collect();
    rows.sort_by_key(|row| (row.named_for.clone(), row.measure.clone(), place(row.role)));
    // Two pages may name one authority: it is shown once, from the page that tells most of it.
    rows.dedup_by(|later, row| {
        let same = later.same(row);
        if same && row.languages.is_empty() {
            std::mem::swap(later, row);
        }
        same
    });
    Ok(rows)
}

/// Who sends and receives for `state` under an instrument, for a measure line, or both.
///
/// # Errors
/// When the index cannot be read or a record is damaged.
pub fn authorities(
    library: &Library,
    state: &StateId,
    instrument: Option<&Instrument>,
    measure: &[MeasureId],
    speech: &Speech,
) -> Result<Authorities, LibraryError> {
    let rows = all(library, state, &[])?;
    let (nearness, authorities) = nearest(rows, instrument, measure);
    let labels = Labels::with_states(library, speech.language(), [state])?;
    Ok(Authorities {
        schema: SCHEMA,
        state: state.clone(),
        name: labels.of(state.as_str()),
        instrument: instrument.map(|record| record.id.clone()),
        title: instrument.map(|record| record.title(speech.language()).to_owned()),
        measure: measure.first().cloned(),
        nearness,
        authorities,
        provisions: instrument.map(|record| provisions(record, measure)).unwrap_or_default(),
        statements: instrument.map(|record| statements(record, state)).unwrap_or_default(),
        labels,
    })
}

/// The nearest authorities that were read: for the instrument; by default for the measure, then for a broader one; then,
/// where no instrument was named, those of single instruments.
fn nearest(
    rows: Vec<OfficeRow>,
    instrument: Option<&Instrument>,
    measure: &[MeasureId],
) -> (Nearness, Vec<OfficeRow>) {
    let asked: Vec<MeasureId> = match instrument {
        Some(record) if measure.is_empty() => {
            record.scope.iter().flat_map(|scope| scope.measures.clone()).collect()
        }
        _ => measure.to_vec(),
    };
    let pick = |fits: &dyn Fn(&OfficeRow) -> bool| -> Vec<OfficeRow> {
        let mut picked: Vec<OfficeRow> = rows.iter().filter(|row| fits(row)).cloned().collect();
        picked.sort_by_key(|row| {
            let measure = asked.iter().position(|measure| *measure == row.measure);
            (measure, place(row.role))
        });
        picked
    };
    if let Some(record) = instrument {
        let named = pick(&|row| {
            row.named_for.as_ref().is_some_and(|id| record.answers_to(id))
                && (measure.is_empty() || measure.contains(&row.measure))
        });
        if !named.is_empty() {
            return (Nearness::Instrument, named);
        }
    }
    let by_default = |row: &OfficeRow| row.named_for.is_none() && asked.contains(&row.measure);
    let first = |row: &OfficeRow| measure.first().is_none_or(|first| row.measure == *first);
    let own = pick(&|row| by_default(row) && first(row));
    if !own.is_empty() {
        return (if instrument.is_some() { Nearness::Default } else { Nearness::Instrument }, own);
    }
    let broader = pick(&by_default);
    if !broader.is_empty() {
        return (Nearness::BroaderMeasure, broader);
    }
    let single = pick(&|row| row.named_for.is_some() && asked.contains(&row.measure));
    if instrument.is_none() && !single.is_empty() {
        return (Nearness::SingleInstruments, single);
    }
    (Nearness::Nothing, Vec::new())
}

/// Central authorities first, then those that pass on, the diplomatic channel, and those that make or execute.
fn place(role: AuthorityRole) -> usize {
    match role {
        AuthorityRole::Central => 0,
        AuthorityRole::Transmitting => 1,
        AuthorityRole::Diplomatic => 2,
        AuthorityRole::Competent => 3,
    }
}

fn provisions(record: &Instrument, measure: &[MeasureId]) -> Vec<Demand> {
    let on_channel = record.provision.iter().filter(|provision| {
        let topic = provision.topic.as_str();
        let concerned = measure.is_empty()
            || provision.measures.is_empty()
            || provision.measures.iter().any(|one| measure.contains(one));
        matches!(topic, "central-authority" | "language") && concerned
    });
    let demand = |provision: &crate::records::Provision| Demand {
        topic: provision.topic.to_string(),
        article: provision.article.clone(),
        rule: provision.rule.clone(),
        summary: provision.summary.clone(),
        statement_by: None,
    };
    on_channel.map(demand).collect()
}

fn statements(record: &Instrument, state: &StateId) -> Vec<Demand> {
    let on_channel = record.statement.iter().filter(|said| {
        said.state == *state && matches!(said.effect, Effect::CentralAuthority | Effect::Language)
    });
    let demand = |said: &crate::records::Statement| Demand {
        topic: if said.effect == Effect::Language { "language" } else { "central-authority" }.to_owned(),
        article: said.article.clone(),
        rule: None,
        summary: said.summary.clone(),
        statement_by: Some(said.state.clone()),
    };
    on_channel.map(demand).collect()
}
