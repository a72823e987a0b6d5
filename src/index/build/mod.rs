//! Building the index from all records, into one segment.

mod instrument;
mod lines;
mod vocabulary;

use super::payload::pack;
use super::schema::{Fields, analyzers};
use super::things::{Things, ThingsWriter};
use crate::answer::Tally;
use crate::corpus::Corpus;
use crate::records::{Instrument, InstrumentId, MeasureId, Names, Relation, Source, StateId};
use crate::speech::LANGUAGES;
use crate::text::fold;
use serde::{Deserialize, Serialize};
use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};
use tantivy::directory::Directory;
use tantivy::indexer::SingleSegmentIndexWriter;
use tantivy::{Index, TantivyDocument};

/// Memory for the writer. The corpus is small; a larger one spills to disk.
const WRITER_MEMORY: usize = 64 << 20;

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

/// Builds the index into `directory`: of these instruments, in order of id, and of everything else in the corpus.
///
/// Each instrument is written and let go before the next is asked for, so that memory does not hold them all. `tick` is
/// called now and then with the number of documents written.
///
/// # Errors
/// When the directory cannot be written.
pub fn build<D: Directory>(
    corpus: &Corpus,
    instruments: impl IntoIterator<Item = impl Borrow<Instrument>>,
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
    let mut build = Build { fields, writer, things, written: 0, pointing: BTreeMap::new() };
    build.vocabularies(corpus)?;
    build.states(corpus)?;
    let mut tally = Tally::default();
    for instrument in instruments {
        tally.add(instrument.borrow());
        build.instrument(instrument.borrow())?;
        tick(build.written);
    }
    build.put("status", &tally.status(corpus))?;
    build.pointing()?;
    tick(build.written);
    let things = build.things.finish()?;
    Ok((build.writer.finalize()?, things))
}

struct Build {
    fields: Fields,
    writer: SingleSegmentIndexWriter,
    things: ThingsWriter,
    written: usize,
    /// The relations met so far, under the instrument each points at, with the one it stands in.
    pointing: BTreeMap<InstrumentId, Vec<(InstrumentId, Relation)>>,
}

impl Build {
    /// A document whose thing is written; the caller adds what it is found by.
    fn document<T: Serialize>(&mut self, key: &str, thing: &T) -> tantivy::Result<TantivyDocument> {
        let packed = packed(key, thing)?;
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

    /// A text to search, in one language or, without one, in all.
    fn searched(&self, document: &mut TantivyDocument, text: &str, language: Option<&str>) {
        document.add_text(self.fields.text, text);
        for (field, code) in self.fields.stems.into_iter().zip(LANGUAGES) {
            if language.is_none_or(|language| language == code) {
                document.add_text(field, text);
            }
        }
    }

    /// Relations, under the instrument each points at.
    fn pointing(&mut self) -> tantivy::Result<()> {
        for (target, relations) in std::mem::take(&mut self.pointing) {
            self.put(&format!("pointing-at:{target}"), &relations)?;
        }
        Ok(())
    }
}

fn packed<T: Serialize>(key: &str, thing: &T) -> tantivy::Result<Vec<u8>> {
    pack(key, thing).map_err(internal)
}

fn internal(error: postcard::Error) -> tantivy::TantivyError {
    tantivy::TantivyError::InternalError(error.to_string())
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
