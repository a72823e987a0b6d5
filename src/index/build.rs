//! Building the index from all records, into one segment.

use super::payload::pack;
use super::schema::{FORMAT, Fields, analyzers};
use super::things::{Things, ThingsWriter};
use crate::answer::data_status;
use crate::corpus::Corpus;
use crate::records::{
    Absence, Gap, Instrument, InstrumentId, Kind, Measure, MeasureFile, MeasureId, Names, OffenceId,
    Participation, Relation, RelationKind, Source, SourceId, StateId, Statement,
};
use crate::speech::LANGUAGES;
use crate::text::fold;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use tantivy::directory::Directory;
use tantivy::indexer::SingleSegmentIndexWriter;
use tantivy::{Index, TantivyDocument};

/// Memory for the writer. The corpus is small; a larger one spills to disk.
const WRITER_MEMORY: usize = 64 << 20;

/// One state's position in one instrument, as stored.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct StoredPosition {
    /// Its rows.
    pub rows: Vec<Participation>,
    /// Its statements.
    pub statements: Vec<Statement>,
}

/// A thing with the page it was read on.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Sourced<T> {
    /// The thing.
    pub thing: T,
    /// The page.
    pub source: Option<Source>,
}

/// What a question needs to know of a measure.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MeasureLine {
    /// A headline measure.
    pub principal: bool,
    /// It carries messages.
    pub channel: bool,
    /// The measure, and the broader ones that include it.
    pub line: Vec<MeasureId>,
}

/// Builds the index into `directory`.
///
/// `tick` is called now and then with the number of documents written.
///
/// # Errors
/// When the directory cannot be written.
pub fn build<D: Directory>(
    corpus: &Corpus,
    directory: D,
    things: ThingsWriter,
    mut tick: impl FnMut(usize),
) -> tantivy::Result<(Index, Things)> {
    let fields = Fields::new();
    let settings = tantivy::IndexSettings {
        docstore_compression: tantivy::store::Compressor::None,
        docstore_compress_dedicated_thread: false,
        ..Default::default()
    };
    let builder = Index::builder().schema(fields.schema.clone()).settings(settings).tokenizers(analyzers());
    let writer = builder.single_segment_index_writer(directory, WRITER_MEMORY)?;
    let names = LANGUAGES.map(|language| {
        let states = corpus.states.state.iter();
        let states = states.map(|state| (state.id.as_str(), state.name.in_language(language)));
        let names = labels(corpus, language).into_iter().chain(states);
        names.map(|(id, name)| (id.to_owned(), name.to_owned())).collect()
    });
    let mut build = Build { fields, writer, things, written: 0, labels: names };
    build.vocabularies(corpus)?;
    build.states(corpus)?;
    for instrument in &corpus.instruments {
        build.instrument(instrument)?;
        tick(build.written);
    }
    build.pointing(corpus)?;
    build.positions(corpus)?;
    tick(build.written);
    let things = build.things.finish()?;
    Ok((build.writer.finalize()?, things))
}

struct Build {
    fields: Fields,
    writer: SingleSegmentIndexWriter,
    things: ThingsWriter,
    written: usize,
    /// The names of states, offences, measures and topics, a map a language.
    labels: [BTreeMap<String, String>; 4],
}

impl Build {
    /// A document whose thing is written; the caller adds what it is found by.
    fn document<T: Serialize>(&mut self, key: &str, thing: &T) -> tantivy::Result<TantivyDocument> {
        let packed =
            pack(key, thing).map_err(|error| tantivy::TantivyError::InternalError(error.to_string()))?;
        let mut document = TantivyDocument::new();
        document.add_text(self.fields.key, key);
        document.add_u64(self.fields.start, self.things.append(&packed)?);
        document.add_u64(self.fields.length, packed.len() as u64);
        Ok(document)
    }

    fn write(&mut self, document: TantivyDocument) -> tantivy::Result<()> {
        self.written += 1;
        self.writer.add_document(document)
    }

    fn put<T: Serialize>(&mut self, key: &str, thing: &T) -> tantivy::Result<()> {
        let document = self.document(key, thing)?;
        self.write(document)
    }

    fn named(
        &self,
        document: &mut TantivyDocument,
        kind: &str,
        names: impl IntoIterator<Item = impl AsRef<str>>,
    ) {
        let folded: BTreeSet<String> = names.into_iter().map(|name| fold(name.as_ref())).collect();
        for name in folded.into_iter().filter(|name| !name.is_empty()) {
            document.add_text(self.fields.name, format!("{kind}={name}"));
        }
    }

    fn vocabularies(&mut self, corpus: &Corpus) -> tantivy::Result<()> {
        self.put("format", &FORMAT)?;
        self.put("status", &data_status(corpus))?;
        self.put("measures", &corpus.measures)?;
        self.put("offences", &corpus.offences)?;
        self.put("topics", &corpus.topics)?;
        self.put("networks", &corpus.networks)?;
        let conditions = corpus.topics.topic.iter().filter(|topic| topic.condition).map(|topic| &topic.id);
        self.put("condition-topics", &conditions.collect::<Vec<_>>())?;
        for language in LANGUAGES {
            self.put(&format!("labels:{language}"), &labels(corpus, language))?;
            self.put(&format!("sentences:{language}"), &sentences(corpus, language))?;
        }
        let lines = corpus.measures.measure.iter().map(|measure| MeasureLine {
            principal: measure.principal,
            channel: measure.channel,
            line: measure_line(&corpus.measures, measure),
        });
        self.put("measure-lines", &lines.collect::<Vec<_>>())?;
        self.gaps(corpus)?;
        for measure in &corpus.measures.measure {
            let line = measure_line(&corpus.measures, measure);
            let mut document = self.document(&format!("measure:{}", measure.id), &(measure, line))?;
            self.named(&mut document, "measure", words(measure.id.as_str(), &measure.name, &measure.aliases));
            self.write(document)?;
        }
        for offence in &corpus.offences.offence {
            let line = offence_line(corpus, &offence.id);
            let mut document = self.document(&format!("offence:{}", offence.id), &(offence, line))?;
            self.named(&mut document, "offence", words(offence.id.as_str(), &offence.name, &offence.aliases));
            self.write(document)?;
        }
        Ok(())
    }

    /// What is missing, under each instrument and, where it is about just two states, under the two.
    fn gaps(&mut self, corpus: &Corpus) -> tantivy::Result<()> {
        let mut filed: BTreeMap<String, Vec<&Gap>> = BTreeMap::new();
        for gap in &corpus.gaps.gap {
            let two = if gap.states.len() == 2 { pairs(&gap.states) } else { Vec::new() };
            let between = two.into_iter().map(|pair| format!("gaps:{pair}"));
            let instruments = gap.instruments.iter().map(|instrument| format!("gaps-of:{instrument}"));
            for key in between.chain(instruments) {
                filed.entry(key).or_default().push(gap);
            }
        }
        for (key, gaps) in filed {
            self.put(&key, &gaps)?;
        }
        self.put("gaps", &corpus.gaps)
    }

    fn states(&mut self, corpus: &Corpus) -> tantivy::Result<()> {
        for state in &corpus.states.state {
            let mut document = self.document(&format!("state:{}", state.id), state)?;
            let ambiguous =
                |name: &str| corpus.states.ambiguous.iter().any(|word| fold(&word.word) == fold(name));
            let names = words(state.id.as_str(), &state.name, &state.aliases);
            let names = names.into_iter().chain(state.alpha2.as_deref()).filter(|name| !ambiguous(name));
            let meanings = corpus.states.ambiguous.iter().filter(|word| word.states.contains(&state.id));
            let names: Vec<&str> = names.chain(meanings.map(|word| word.word.as_str())).collect();
            self.named(&mut document, "state", names);
            self.write(document)?;
        }
        for file in &corpus.authorities {
            self.put(&format!("authorities:{}", file.state), file)?;
        }
        for file in &corpus.procedures {
            self.put(&format!("procedure:{}", file.state), file)?;
        }
        let mut absences: BTreeMap<&StateId, Vec<Sourced<&Absence>>> = BTreeMap::new();
        for absence in &corpus.absences.absence {
            let source = source(&corpus.absences.source, &absence.source);
            absences.entry(&absence.state).or_default().push(Sourced { thing: absence, source });
        }
        for (state, found) in absences {
            self.put(&format!("absences:{state}"), &found)?;
        }
        Ok(())
    }

    /// What an instrument is found by: its names in the language of each, what its articles say, and in all languages
    /// the names of the measures, offences and topics it speaks of.
    fn searched(&self, document: &mut TantivyDocument, whole: &Instrument) {
        let mut add = |text: &str, language: Option<&str>| {
            document.add_text(self.fields.text, text);
            for (field, code) in self.fields.stems.into_iter().zip(LANGUAGES) {
                if language.is_none_or(|language| language == code) {
                    document.add_text(field, text);
                }
            }
        };
        let ids = whole.former_ids.iter().chain([&whole.id]).map(|id| id.as_str());
        for name in ids.chain(whole.short.as_deref()).chain(whole.aliases.iter().map(String::as_str)) {
            add(name, None);
        }
        for (language, title) in &whole.title {
            add(title, Some(language.as_str()).filter(|code| LANGUAGES.contains(code)));
        }
        for provision in &whole.provision {
            add(&provision.summary, Some("en"));
        }
        let mut terms: BTreeSet<&str> =
            whole.provision.iter().map(|provision| provision.topic.as_str()).collect();
        terms.extend(whole.parties.iter().map(|party| party.as_str()));
        for scope in &whole.scope {
            terms.extend(scope.measures.iter().map(|measure| measure.as_str()));
            terms.extend(scope.offences.iter().map(|offence| offence.as_str()));
        }
        for term in terms {
            for (language, labels) in LANGUAGES.into_iter().zip(&self.labels) {
                if let Some(label) = labels.get(term) {
                    add(label, Some(language));
                }
            }
        }
    }

    fn instrument(&mut self, whole: &Instrument) -> tantivy::Result<()> {
        let mut instrument = whole.clone();
        instrument.participation.party.clear();
        instrument.statement.clear();
        let mut document = self.document(&format!("instrument:{}", whole.id), &instrument)?;
        let ids = whole.former_ids.iter().chain([&whole.id]).map(|id| id.as_str());
        let names = ids.chain(whole.short.as_deref()).chain(whole.aliases.iter().map(String::as_str));
        let names: Vec<&str> = names.chain(whole.title.values().map(String::as_str)).collect();
        document.add_text(self.fields.is, "instrument");
        self.searched(&mut document, whole);
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
        if weighed_for_any_offence(whole) {
            document.add_text(self.fields.offence, OffenceId::ANY);
        }
        self.write(document)
    }

    /// Relations, under the instrument each points at.
    fn pointing(&mut self, corpus: &Corpus) -> tantivy::Result<()> {
        let mut pointing: BTreeMap<&InstrumentId, Vec<(&InstrumentId, &Relation)>> = BTreeMap::new();
        for instrument in &corpus.instruments {
            for relation in &instrument.relation {
                let Some(target) = &relation.target else { continue };
                pointing.entry(target).or_default().push((&instrument.id, relation));
            }
        }
        for (target, relations) in pointing {
            self.put(&format!("pointing-at:{target}"), &relations)?;
        }
        Ok(())
    }

    /// Positions in order of state, so that those of one state lie side by side on disk.
    fn positions(&mut self, corpus: &Corpus) -> tantivy::Result<()> {
        let mut positions: BTreeMap<(&StateId, &str), StoredPosition> = BTreeMap::new();
        for instrument in &corpus.instruments {
            for row in &instrument.participation.party {
                positions.entry((&row.state, instrument.id.as_str())).or_default().rows.push(row.clone());
            }
            for said in &instrument.statement {
                positions
                    .entry((&said.state, instrument.id.as_str()))
                    .or_default()
                    .statements
                    .push(said.clone());
            }
        }
        for ((state, instrument), position) in positions {
            let mut document = self.document(&format!("position:{state}:{instrument}"), &position)?;
            document.add_text(self.fields.of, instrument);
            self.write(document)?;
        }
        Ok(())
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

/// The names of offences, measures and topics in one language, by id.
fn labels<'a>(corpus: &'a Corpus, language: &str) -> BTreeMap<&'a str, &'a str> {
    let offences = corpus.offences.offence.iter().map(|offence| (offence.id.as_str(), &offence.name));
    let measures = corpus.measures.measure.iter().map(|measure| (measure.id.as_str(), &measure.name));
    let topics = corpus.topics.topic.iter().map(|topic| (topic.id.as_str(), &topic.name));
    topics.chain(offences).chain(measures).map(|(id, name)| (id, name.in_language(language))).collect()
}

/// The sentences of the rules in one language, by `topic/rule`.
fn sentences<'a>(corpus: &'a Corpus, language: &str) -> BTreeMap<String, &'a str> {
    let topics = corpus.topics.topic.iter();
    let rules = topics.flat_map(|topic| topic.rule.iter().map(move |rule| (topic, rule)));
    rules
        .map(|(topic, rule)| (format!("{}/{}", topic.id, rule.id), rule.text.in_language(language)))
        .collect()
}

/// `BRA-PER` for each two parties, in alphabetical order.
fn pairs(parties: &[StateId]) -> Vec<String> {
    let mut sorted: Vec<&StateId> = parties.iter().collect();
    sorted.sort();
    let mut pairs = Vec::new();
    for (place, one) in sorted.iter().enumerate() {
        pairs.extend(sorted[place + 1..].iter().map(|other| format!("{one}-{other}")));
    }
    pairs
}

fn words<'a>(id: &'a str, name: &'a Names, aliases: &'a [String]) -> Vec<&'a str> {
    [id].into_iter().chain(name.all()).chain(aliases.iter().map(String::as_str)).collect()
}

/// The term and all broader ones, nearest first; a loop in the tree ends where it closes.
fn offence_line(corpus: &Corpus, id: &OffenceId) -> Vec<OffenceId> {
    let mut line = vec![id.clone()];
    let mut next = 0;
    while let Some(term) = line.get(next).cloned() {
        let broader =
            corpus.offences.offence.iter().find(|offence| offence.id == term).map(|offence| &offence.broader);
        for parent in broader.into_iter().flatten() {
            if !line.contains(parent) {
                line.push(parent.clone());
            }
        }
        next += 1;
    }
    line
}

/// The measure and the broader ones that include it.
fn measure_line(measures: &MeasureFile, measure: &Measure) -> Vec<MeasureId> {
    let mut line = vec![measure.id.clone()];
    let mut next = 0;
    while let Some(id) = line.get(next).cloned() {
        let whole = measures.measure.iter().find(|known| known.id == id).map(|known| &known.part_of);
        for broader in whole.into_iter().flatten() {
            if !line.contains(broader) {
                line.push(broader.clone());
            }
        }
        next += 1;
    }
    line
}

fn source(sources: &[Source], id: &SourceId) -> Option<Source> {
    sources.iter().find(|source| source.id == *id).cloned()
}
