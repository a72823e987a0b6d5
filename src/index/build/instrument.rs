//! One instrument: the document it is found by, the thing itself, and the position of each state in it.

use super::{Build, internal, packed, pairs};
use crate::index::positions::{self, StoredPosition, position_key};
use crate::index::schema::INSTRUMENT;
use crate::index::things::Place;
use crate::records::{Instrument, Kind, OffenceId, Relation, RelationKind, StateId};
use crate::speech::LANGUAGES;
use std::collections::{BTreeMap, BTreeSet};
use tantivy::TantivyDocument;

impl Build {
    pub(super) fn instrument(&mut self, whole: &Instrument) -> tantivy::Result<()> {
        let positions = self.positions(whole)?;
        let mut instrument = whole.clone();
        instrument.participation.party.clear();
        instrument.statement.clear();
        let mut document = self.document(&format!("instrument:{}", whole.id), &(instrument, positions))?;
        let ids = whole.former_ids.iter().chain([&whole.id]).map(|id| id.as_str());
        let names = ids.chain(whole.short.as_deref()).chain(whole.aliases.iter().map(String::as_str));
        let names: Vec<&str> = names.chain(whole.title.values().map(String::as_str)).collect();
        document.add_text(self.fields.is, INSTRUMENT);
        self.words_of(&mut document, whole);
        self.named(&mut document, "instrument", names);
        match whole.kind {
            Kind::Bilateral => {
                for pair in pairs(&whole.parties) {
                    document.add_text(self.fields.pair, pair);
                }
                for party in &whole.parties {
                    document.add_text(self.fields.side, party.as_str());
                }
            }
            Kind::Multilateral => {
                let parties: BTreeSet<&StateId> =
                    whole.participation.party.iter().map(|row| &row.state).collect();
                for party in parties {
                    document.add_text(self.fields.party, party.as_str());
                }
            }
        }
        let measures: BTreeSet<_> = whole.scope.iter().flat_map(|scope| &scope.measures).collect();
        for measure in measures {
            document.add_text(self.fields.measure, measure.as_str());
        }
        let offences: BTreeSet<_> = whole.scope.iter().flat_map(|scope| &scope.offences).collect();
        for offence in offences {
            document.add_text(self.fields.offence, offence.as_str());
        }
        let targets: BTreeSet<_> = whole.relation.iter().filter_map(|one| one.target.as_ref()).collect();
        for target in targets {
            document.add_text(self.fields.target, target.as_str());
        }
        if weighed_for_any_offence(whole) {
            document.add_text(self.fields.offence, OffenceId::ANY);
        }
        self.write(document)
    }

    /// What an instrument is found by: its names in the language of each, what its articles say, and the measures,
    /// offences, topics and states it is about.
    fn words_of(&self, document: &mut TantivyDocument, whole: &Instrument) {
        // An id is no word of any language: it has no other forms.
        for id in whole.former_ids.iter().chain([&whole.id]) {
            document.add_text(self.fields.text, id.as_str());
        }
        for name in whole.short.iter().chain(&whole.aliases) {
            self.searched(document, name, None);
        }
        for (language, title) in &whole.title {
            let known = Some(language.as_str()).filter(|code| LANGUAGES.contains(code));
            self.searched(document, title, known);
        }
        for provision in &whole.provision {
            self.searched(document, &provision.summary, Some("en"));
        }
        let mut about: BTreeSet<&str> =
            whole.provision.iter().map(|provision| provision.topic.as_str()).collect();
        about.extend(whole.parties.iter().map(|party| party.as_str()));
        for scope in &whole.scope {
            about.extend(scope.measures.iter().map(|measure| measure.as_str()));
            about.extend(scope.offences.iter().map(|offence| offence.as_str()));
        }
        about.into_iter().for_each(|term| document.add_text(self.fields.about, term));
    }

    /// Stores each state's position by itself, and says where they lie.
    fn positions(&mut self, whole: &Instrument) -> tantivy::Result<Vec<u8>> {
        let mut positions: BTreeMap<&StateId, StoredPosition> = BTreeMap::new();
        for row in &whole.participation.party {
            positions.entry(&row.state).or_default().rows.push(row.clone());
        }
        for said in &whole.statement {
            positions.entry(&said.state).or_default().statements.push(said.clone());
        }
        let mut places = Vec::new();
        for (state, position) in positions {
            let packed = packed(&position_key(state.as_str(), &whole.id), &position)?;
            let place = Place { start: self.things.append(&packed)?, length: packed.len() as u64 };
            places.push((state, place));
        }
        positions::write(&places).map_err(internal)
    }
}

/// Whether an instrument matters for offences beyond those it names: it acts on other instruments, or it opens a measure
/// for a list of offences that a convention may widen.
fn weighed_for_any_offence(instrument: &Instrument) -> bool {
    let acts = |relation: &Relation| {
        matches!(
            relation.kind,
            RelationKind::Replaces | RelationKind::SupersedesBilaterals | RelationKind::Amends
        )
    };
    let widens = instrument.relation.iter().any(|relation| relation.kind == RelationKind::DeemsExtraditable);
    instrument.kind == Kind::Bilateral
        || instrument.relation.iter().any(acts)
        || !widens && lists_offences(instrument)
}

fn lists_offences(instrument: &Instrument) -> bool {
    instrument.scope.iter().any(|scope| scope.closed_list || scope.offences.is_empty())
}
