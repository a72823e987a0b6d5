//! Every fact in the embedded records names a page that was read: where it is, how good it is, and on which day.

use treaty_lookup::corpus::{Overlay, load};
use treaty_lookup::records::{Instrument, Source, SourceId};

/// What kind of fact it is, and the source it names.
type Fact<'a> = (&'static str, Option<&'a SourceId>);

/// The facts that name none of these sources, or one that does not say where and on which day it was read. That it has a
/// grade is for its type to see to.
fn unfounded<'a>(file: &str, sources: &[Source], facts: impl IntoIterator<Item = Fact<'a>>) -> Vec<String> {
    let is_read = |source: &Source| !source.url.trim().is_empty() && source.read_on.exact().is_some();
    let is_founded = |id: &SourceId| sources.iter().any(|source| source.id == *id && is_read(source));
    let facts = facts.into_iter().filter(|(_, source)| !source.is_some_and(is_founded));
    facts.map(|(fact, source)| format!("{file}: {fact} names {source:?}")).collect()
}

fn facts(record: &Instrument) -> Vec<Fact<'_>> {
    let mut facts = vec![("the instrument", Some(&record.main_source))];
    facts.extend(record.entry_into_force_rule.iter().map(|fact| ("its rule", Some(&fact.source))));
    facts.extend(record.observation.iter().map(|fact| ("an observation", Some(&fact.source))));
    facts.extend(record.scope.iter().map(|fact| ("a scope", Some(&fact.source))));
    facts.extend(record.provision.iter().map(|fact| ("a provision", Some(&fact.source))));
    facts.extend(record.relation.iter().map(|fact| ("a relation", Some(&fact.source))));
    facts.extend(record.statement.iter().map(|fact| ("a statement", Some(&fact.source))));
    facts.extend(record.alternative.iter().map(|fact| ("an alternative", Some(&fact.source))));
    let list = &record.participation;
    facts.extend(list.complete_as_of.map(|_| ("complete_as_of", list.complete_source.as_ref())));
    // A row that names no page of its own was read where the list was.
    facts.extend(list.party.iter().map(|row| ("a party", row.source.as_ref().or(list.source.as_ref()))));
    facts
}

#[test]
fn every_fact_about_an_instrument_names_a_page_that_was_read() {
    let corpus = load(&Overlay::default());
    let records = corpus.instruments.iter();
    let faults = records.flat_map(|record| unfounded(record.id.as_str(), &record.source, facts(record)));
    assert_eq!(faults.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn every_fact_about_states_and_networks_names_a_page_that_was_read() {
    let corpus = load(&Overlay::default());
    let mut faults = Vec::new();
    for file in &corpus.authorities {
        let facts = file.authority.iter().map(|fact| ("an authority", Some(&fact.source)));
        faults.extend(unfounded(file.state.as_str(), &file.source, facts));
    }
    for file in &corpus.procedures {
        let facts = file.rule.iter().map(|fact| ("a rule of procedure", Some(&fact.source)));
        faults.extend(unfounded(file.state.as_str(), &file.source, facts));
    }
    let networks = corpus.networks.network.iter().map(|fact| ("a network", Some(&fact.source)));
    faults.extend(unfounded("networks", &corpus.networks.source, networks));
    let absences = corpus.absences.absence.iter().map(|fact| ("an absence", Some(&fact.source)));
    faults.extend(unfounded("absences", &corpus.absences.source, absences));
    let successions = corpus.states.state.iter().flat_map(|state| &state.succession);
    let successions = successions.map(|fact| ("a succession", Some(&fact.source)));
    faults.extend(unfounded("states", &corpus.states.source, successions));
    assert_eq!(faults, Vec::<String>::new());
}
