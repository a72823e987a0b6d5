//! The fields of the index.
//!
//! One document a thing that a question can need by itself: an instrument without its party rows, one state's position
//! in one instrument, a state, a vocabulary. A question fetches the few it needs; nothing else is read.

use tantivy::schema::{Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{
    AsciiFoldingFilter, LowerCaser, RemoveLongFilter, SimpleTokenizer, TextAnalyzer, TokenizerManager,
};

/// Raised whenever the documents or their payloads change their form, so that an index of another version is never read.
pub const FORMAT: u32 = 2;

/// The name of the analyzer of full text: folded, not stemmed, so that four languages can share a field.
const FOLDED: &str = "folded";

/// The fields.
#[derive(Clone, Debug)]
pub struct Fields {
    /// The schema they belong to.
    pub schema: Schema,
    /// What the document is: `instrument:ID`, `position:STATE:ID` …
    pub key: Field,
    /// The folded names under which a thing is found: `state=brasil`.
    pub name: Field,
    /// The two parties of a bilateral instrument: `BRA-PER`.
    pub pair: Field,
    /// A state with a row in a multilateral instrument.
    pub party: Field,
    /// One of the two parties of a bilateral instrument.
    pub side: Field,
    /// The instrument a position is in.
    pub of: Field,
    /// The measures an instrument opens.
    pub measure: Field,
    /// The offences an instrument covers.
    pub offence: Field,
    /// Titles, aliases and summaries.
    pub text: Field,
    /// The thing itself: a checksum and its bytes.
    pub payload: Field,
}

impl Fields {
    /// The schema of this version.
    pub fn new() -> Self {
        let mut schema = Schema::builder();
        let indexing = TextFieldIndexing::default()
            .set_tokenizer(FOLDED)
            .set_index_option(IndexRecordOption::WithFreqsAndPositions);
        let [key, name, pair, party, side, of, measure, offence] =
            ["key", "name", "pair", "party", "side", "of", "measure", "offence"]
                .map(|field| schema.add_text_field(field, STRING));
        let text = schema.add_text_field("text", TextOptions::default().set_indexing_options(indexing));
        let payload = schema.add_bytes_field("payload", STORED);
        Self { schema: schema.build(), key, name, pair, party, side, of, measure, offence, text, payload }
    }
}

impl Default for Fields {
    fn default() -> Self {
        Self::new()
    }
}

/// The analyzer that [`Fields::text`] asks for.
pub fn analyzers() -> TokenizerManager {
    let analyzer = TextAnalyzer::builder(SimpleTokenizer::default())
        .filter(RemoveLongFilter::limit(60))
        .filter(LowerCaser)
        .filter(AsciiFoldingFilter)
        .build();
    let manager = TokenizerManager::default();
    manager.register(FOLDED, analyzer);
    manager
}
