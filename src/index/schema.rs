//! The fields of the index.
//!
//! One document a thing that a question can need by itself: an instrument without its party rows, a state, a
//! vocabulary. A question fetches the few it needs; nothing else is read. What each state's position in an instrument
//! is, the instrument says where to find.

use super::stems::Stems;
use tantivy::schema::{FAST, Field, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{
    AsciiFoldingFilter, Language, LowerCaser, RemoveLongFilter, SimpleTokenizer, TextAnalyzer,
    TokenizerManager,
};

/// Raised whenever the documents or their payloads change their form, so that an index of another version is never read.
pub const FORMAT: u32 = 14;

/// What [`Fields::is`] says of an instrument.
pub const INSTRUMENT: &str = "instrument";

/// What [`Fields::is`] says of the names of a state, an offence, a measure or a topic.
pub const LABEL: &str = "label";

/// The name of [`Fields::start`].
pub const START: &str = "start";

/// The name of [`Fields::length`].
pub const LENGTH: &str = "length";

/// The analyzer of words as they stand: folded, not stemmed, so that four languages can share a field.
pub(super) const FOLDED: &str = "folded";

/// The analyzers of stems, in the order of [`crate::speech::LANGUAGES`].
pub(super) const STEMMED: [&str; 4] = ["stemmed-en", "stemmed-es", "stemmed-pt", "stemmed-fr"];

/// The fields.
#[derive(Clone, Debug)]
pub struct Fields {
    /// The schema they belong to.
    pub schema: Schema,
    /// What the document is: `instrument:ID`, `state:PER` …
    pub key: Field,
    /// The folded names under which a thing is found: `state=brasil`.
    pub name: Field,
    /// The two parties of a bilateral instrument: `BRA-PER`.
    pub pair: Field,
    /// A state with a row in a multilateral instrument.
    pub party: Field,
    /// One of the two parties of a bilateral instrument.
    pub side: Field,
    /// The measures an instrument opens.
    pub measure: Field,
    /// The offences an instrument covers.
    pub offence: Field,
    /// The instruments that an instrument's relations point at.
    pub target: Field,
    /// What sort of thing the document is, for those that can be searched.
    pub is: Field,
    /// The terms an instrument is about: what it opens and covers, the topics of its articles, its two parties.
    pub about: Field,
    /// Titles, aliases and summaries, word by word.
    pub text: Field,
    /// The same by stem, a field a language.
    pub stems: [Field; 4],
    /// The byte at which the thing starts.
    pub start: Field,
    /// How many bytes it has.
    pub length: Field,
}

impl Fields {
    /// The schema of this version.
    pub fn new() -> Self {
        let mut schema = Schema::builder();
        let [key, name, pair, party, side, measure, offence, target, is, about] =
            ["key", "name", "pair", "party", "side", "measure", "offence", "target", "is", "about"]
                .map(|field| schema.add_text_field(field, STRING));
        let searched = |analyzer: &str, kept: IndexRecordOption| {
            let indexing = TextFieldIndexing::default().set_tokenizer(analyzer).set_index_option(kept);
            TextOptions::default().set_indexing_options(indexing)
        };
        let text = schema.add_text_field("text", searched(FOLDED, IndexRecordOption::WithFreqsAndPositions));
        // Phrases are looked for as they stand: stems need no positions.
        let stems = STEMMED.map(|analyzer| {
            schema.add_text_field(analyzer, searched(analyzer, IndexRecordOption::WithFreqs))
        });
        let [start, length] = [START, LENGTH].map(|field| schema.add_u64_field(field, FAST));
        Self {
            schema: schema.build(),
            key,
            name,
            pair,
            party,
            side,
            measure,
            offence,
            target,
            is,
            about,
            text,
            stems,
            start,
            length,
        }
    }
}

impl Default for Fields {
    fn default() -> Self {
        Self::new()
    }
}

/// The longest name kept whole. Titles are longer, and in a large corpus they are many.
const LONGEST_NAME: usize = 64;

/// What is kept of a longer name, before its checksum.
const BEGINNING: usize = 40;

/// The term under which a thing of this kind is found by a folded name.
pub fn name_term(kind: &str, folded: &str) -> String {
    if folded.len() <= LONGEST_NAME {
        return format!("{kind}={folded}");
    }
    // A folded name is ASCII; one that were not would stand whole.
    let beginning = folded.get(..BEGINNING).unwrap_or(folded);
    format!("{kind}={beginning}…{:08x}", crc32fast::hash(folded.as_bytes()))
}

/// The analyzers that [`Fields::text`] and [`Fields::stems`] ask for. A word is stemmed before its accents go, because
/// endings are told by them.
pub fn analyzers() -> TokenizerManager {
    let manager = TokenizerManager::default();
    let words = || {
        TextAnalyzer::builder(SimpleTokenizer::default())
            .filter(RemoveLongFilter::limit(60))
            .filter(LowerCaser)
    };
    manager.register(FOLDED, words().filter(AsciiFoldingFilter).build());
    let languages = [Language::English, Language::Spanish, Language::Portuguese, Language::French];
    for (name, language) in STEMMED.into_iter().zip(languages) {
        manager.register(name, words().filter(Stems::new(language)).filter(AsciiFoldingFilter).build());
    }
    manager
}
