//! Building the index from all records, into one segment.

mod instrument;
mod lines;
mod vocabulary;

use super::payload::pack;
use super::schema::{Fields, analyzers, name_term};
use super::things::{Things, ThingsWriter};
use crate::answer::Tally;
use crate::corpus::Corpus;
use crate::records::{Instrument, MeasureId, Names, Source, StateId};
use crate::speech::LANGUAGES;
use crate::text::fold;
use serde::{Deserialize, Serialize};
use std::borrow::Borrow;
use std::collections::BTreeSet;
use std::mem;
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;
use tantivy::directory::Directory;
use tantivy::indexer::SingleSegmentIndexWriter;
use tantivy::{Index, TantivyDocument, TantivyError};

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
    thread::scope(|scope| {
        let (outbox, inbox) = Outbox::new();
        let writing = scope.spawn(move || write_all(writer, inbox));
        let mut build = Build { fields, outbox, things, written: 0 };
        let written = build.corpus(corpus, instruments, &mut tick).and_then(|()| build.outbox.flush());
        let Build { outbox, things, .. } = build;
        // Without a sender the writer has all there will be. Why it stopped before, it knows itself.
        drop(outbox);
        let written_by_writer =
            writing.join().map_err(|_| TantivyError::InternalError("the writer panicked".into()))?;
        let index = written_by_writer?.finalize()?;
        written?;
        Ok((index, things.finish()?))
    })
}

/// Takes the documents apart into words and postings, beside the thread that makes them.
fn write_all(
    mut writer: SingleSegmentIndexWriter,
    inbox: Receiver<Vec<TantivyDocument>>,
) -> tantivy::Result<SingleSegmentIndexWriter> {
    for documents in inbox {
        documents.into_iter().try_for_each(|document| writer.add_document(document))?;
    }
    Ok(writer)
}

/// Documents on their way to the writer, a bundle at a time.
struct Outbox {
    bundle: Vec<TantivyDocument>,
    sender: SyncSender<Vec<TantivyDocument>>,
}

impl Outbox {
    /// Documents in a bundle: few enough that the writer seldom waits.
    const BUNDLE: usize = 64;

    /// Bundles that may wait; more would only cost memory.
    const WAITING: usize = 8;

    fn new() -> (Self, Receiver<Vec<TantivyDocument>>) {
        let (sender, inbox) = mpsc::sync_channel(Self::WAITING);
        (Self { bundle: Vec::new(), sender }, inbox)
    }

    fn put(&mut self, document: TantivyDocument) -> tantivy::Result<()> {
        self.bundle.push(document);
        if self.bundle.len() < Self::BUNDLE { Ok(()) } else { self.flush() }
    }

    fn flush(&mut self) -> tantivy::Result<()> {
        let sent = self.sender.send(mem::take(&mut self.bundle));
        sent.map_err(|_| TantivyError::InternalError("the writer stopped".into()))
    }
}

struct Build {
    fields: Fields,
    outbox: Outbox,
    things: ThingsWriter,
    written: usize,
}

impl Build {
    fn corpus(
        &mut self,
        corpus: &Corpus,
        instruments: impl IntoIterator<Item = impl Borrow<Instrument>>,
        tick: &mut impl FnMut(usize),
    ) -> tantivy::Result<()> {
        self.vocabularies(corpus)?;
        self.states(corpus)?;
        let mut tally = Tally::default();
        for instrument in instruments {
            tally.add(instrument.borrow());
            self.instrument(instrument.borrow())?;
            tick(self.written);
        }
        self.put("status", &tally.status(corpus))?;
        tick(self.written);
        Ok(())
    }

    /// A document whose thing is written; the caller adds what it is found by.
    fn document<T: Serialize>(&mut self, key: &str, thing: &T) -> tantivy::Result<TantivyDocument> {
        self.document_of(key, &packed(key, thing)?)
    }

    fn document_of(&mut self, key: &str, packed: &[u8]) -> tantivy::Result<TantivyDocument> {
        let mut document = TantivyDocument::new();
        document.add_text(self.fields.key, key);
        document.add_u64(self.fields.start, self.things.append(packed)?);
        document.add_u64(self.fields.length, packed.len() as u64);
        Ok(document)
    }

    fn write(&mut self, document: TantivyDocument) -> tantivy::Result<()> {
        self.written += 1;
        self.outbox.put(document)
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
            document.add_text(self.fields.name, name_term(kind, &name));
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
}

fn packed<T: Serialize>(key: &str, thing: &T) -> tantivy::Result<Vec<u8>> {
    pack(key, thing).map_err(internal)
}

fn internal(error: postcard::Error) -> TantivyError {
    TantivyError::InternalError(error.to_string())
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
