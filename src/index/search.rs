//! Full-text search: every word in any of four languages' forms, best first.

use super::library::{Library, LibraryError};
use super::schema::{FOLDED, STEMMED};
use super::words::{Clause, Wanted};
use crate::records::{Instrument, MeasureId, OffenceId, StateId};
use std::collections::BTreeSet;
use tantivy::collector::TopDocs;
use tantivy::query::{
    AllQuery, BooleanQuery, BoostQuery, FuzzyTermQuery, Occur, PhrasePrefixQuery, PhraseQuery, Query,
    TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::tokenizer::TextAnalyzer;
use tantivy::{DocId, IndexReader, ReloadPolicy, Searcher, Term};

/// A word as it was typed weighs more than one of its other forms.
const EXACT: f32 = 2.0;
/// Words that stand side by side weigh more than the same words apart.
const TOGETHER: f32 = 4.0;

/// What an instrument must have besides the words; an empty list asks for nothing.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Every one of these states has a part in it.
    pub parties: Vec<StateId>,
    /// It opens one of these measures: the one asked for, or a broader one.
    pub measure: Vec<MeasureId>,
    /// It covers one of these offences: the one asked for, or a broader one.
    pub offence: Vec<OffenceId>,
}

impl Library {
    /// The instruments that have every word and pass the filter, best first, with their scores; without words, all that
    /// pass the filter, in order of id.
    ///
    /// # Errors
    /// When the index cannot be read or a record is damaged.
    pub fn search(
        &self,
        clauses: &[Clause],
        filter: &Filter,
    ) -> Result<Vec<(f32, Instrument)>, LibraryError> {
        let reader: IndexReader =
            self.index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let searcher: Searcher = reader.searcher();
        let query = self.query(clauses)?;
        let most = usize::try_from(searcher.num_docs()).unwrap_or(usize::MAX).max(1);
        let found = searcher.search(&query, &TopDocs::with_limit(most).order_by_score())?;
        let passing = self.passing(filter)?;
        let instruments: BTreeSet<DocId> =
            self.documents(self.fields.is, "instrument")?.into_iter().collect();
        let mut hits = Vec::new();
        for (score, at) in found {
            if passing.as_ref().is_none_or(|passing| passing.contains(&at.doc_id))
                && instruments.contains(&at.doc_id)
            {
                hits.push((score, self.found("instrument:", at.doc_id)?.1));
            }
        }
        if clauses.is_empty() {
            hits.sort_by(|one: &(f32, Instrument), other| one.1.id.cmp(&other.1.id));
        }
        Ok(hits)
    }

    /// The documents that pass the filter; none where it asks for nothing.
    fn passing(&self, filter: &Filter) -> Result<Option<BTreeSet<DocId>>, LibraryError> {
        let mut passing: Option<BTreeSet<DocId>> = None;
        let mut narrow = |documents: BTreeSet<DocId>| {
            passing = Some(match passing.take() {
                Some(known) => known.intersection(&documents).copied().collect(),
                None => documents,
            });
        };
        for state in &filter.parties {
            let mut documents = BTreeSet::new();
            for code in self.lineage(state)? {
                documents.extend(self.documents(self.fields.party, code.as_str())?);
                documents.extend(self.documents(self.fields.side, code.as_str())?);
            }
            narrow(documents);
        }
        let carrying = |field: Field, terms: Vec<&str>| -> Result<BTreeSet<DocId>, LibraryError> {
            let mut documents = BTreeSet::new();
            for term in terms {
                documents.extend(self.documents(field, term)?);
            }
            Ok(documents)
        };
        if !filter.measure.is_empty() {
            let terms = filter.measure.iter().map(MeasureId::as_str).collect();
            narrow(carrying(self.fields.measure, terms)?);
        }
        if !filter.offence.is_empty() {
            let terms = filter.offence.iter().map(OffenceId::as_str).chain([OffenceId::ANY]).collect();
            narrow(carrying(self.fields.offence, terms)?);
        }
        Ok(passing)
    }

    fn query(&self, clauses: &[Clause]) -> Result<BooleanQuery, LibraryError> {
        let mut parts: Vec<(Occur, Box<dyn Query>)> = Vec::new();
        if !clauses.iter().any(|clause| !clause.excluded) {
            parts.push((Occur::Must, Box::new(AllQuery)));
        }
        for clause in clauses {
            let occur = if clause.excluded { Occur::MustNot } else { Occur::Must };
            parts.push((occur, self.clause(&clause.wanted)?));
        }
        let plain: Vec<&str> = clauses
            .iter()
            .filter_map(|clause| match &clause.wanted {
                Wanted::Word(word) if !clause.excluded => Some(word.as_str()),
                _ => None,
            })
            .collect();
        let together = self.terms(self.fields.text, &plain.join(" "))?;
        if plain.len() == clauses.len() && together.len() > 1 {
            let phrase = BoostQuery::new(Box::new(PhraseQuery::new(together)), TOGETHER);
            parts.push((Occur::Should, Box::new(phrase)));
        }
        Ok(BooleanQuery::new(parts))
    }

    fn clause(&self, wanted: &Wanted) -> Result<Box<dyn Query>, LibraryError> {
        let text = self.fields.text;
        Ok(match wanted {
            Wanted::Word(word) => Box::new(self.forms(word)?),
            Wanted::Phrase { text: words, prefix } => {
                let terms = self.terms(text, words)?;
                match (terms.len(), prefix) {
                    (0, _) => Box::new(BooleanQuery::new(Vec::new())),
                    (1, false) => Box::new(TermQuery::new(terms[0].clone(), IndexRecordOption::WithFreqs)),
                    (1, true) => Box::new(FuzzyTermQuery::new_prefix(terms[0].clone(), 0, true)),
                    (_, false) => Box::new(PhraseQuery::new(terms)),
                    (_, true) => Box::new(PhrasePrefixQuery::new(terms)),
                }
            }
            Wanted::Prefix(word) => {
                let each = self.terms(text, word)?.into_iter();
                any(each.map(|term| Box::new(FuzzyTermQuery::new_prefix(term, 0, true)) as Box<dyn Query>))
            }
            Wanted::Fuzzy(word, distance) => {
                let each = self.terms(text, word)?.into_iter();
                any(each.map(|term| Box::new(FuzzyTermQuery::new(term, *distance, true)) as Box<dyn Query>))
            }
        })
    }

    /// A word as it stands, and its stem in each language.
    fn forms(&self, word: &str) -> Result<BooleanQuery, LibraryError> {
        let fields = [self.fields.text].into_iter().chain(self.fields.stems);
        let mut forms: Vec<(Occur, Box<dyn Query>)> = Vec::new();
        for field in fields {
            let mut terms = self.terms(field, word)?;
            let query: Box<dyn Query> = match (terms.pop(), terms.is_empty()) {
                (None, _) => continue,
                (Some(term), true) => Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)),
                (Some(last), false) => Box::new(PhraseQuery::new(terms.into_iter().chain([last]).collect())),
            };
            let weight = if field == self.fields.text { EXACT } else { 1.0 };
            forms.push((Occur::Should, Box::new(BoostQuery::new(query, weight))));
        }
        Ok(BooleanQuery::new(forms))
    }

    fn terms(&self, field: Field, text: &str) -> Result<Vec<Term>, LibraryError> {
        let mut analyzer = self.index.tokenizer_for_field(field)?;
        let tokens = tokens(&mut analyzer, text).into_iter();
        Ok(tokens.map(|token| Term::from_field_text(field, &token.text)).collect())
    }

    /// Where a piece of text has what was looked for: byte ranges, in order.
    pub fn places(&self, clauses: &[Clause], piece: &str) -> Vec<(usize, usize)> {
        let mut places = BTreeSet::new();
        for name in [FOLDED].into_iter().chain(STEMMED) {
            let Some(mut analyzer) = self.index.tokenizers().get(name) else { continue };
            let held = tokens(&mut analyzer, piece);
            for clause in clauses.iter().filter(|clause| !clause.excluded) {
                let exact = name == FOLDED;
                let looked_for = match &clause.wanted {
                    Wanted::Word(word) => word,
                    Wanted::Prefix(word) | Wanted::Fuzzy(word, _) if exact => word,
                    Wanted::Phrase { text, .. } if exact => text,
                    _ => continue,
                };
                let looked_for: Vec<String> =
                    tokens(&mut analyzer, looked_for).into_iter().map(|token| token.text).collect();
                places.extend(found_in(&held, &looked_for, &clause.wanted));
            }
        }
        places.into_iter().collect()
    }
}

fn any(queries: impl Iterator<Item = Box<dyn Query>>) -> Box<dyn Query> {
    Box::new(BooleanQuery::new(queries.map(|query| (Occur::Must, query)).collect()))
}

/// A token with its place in the text.
struct Held {
    text: String,
    from: usize,
    to: usize,
}

fn tokens(analyzer: &mut TextAnalyzer, text: &str) -> Vec<Held> {
    let mut stream = analyzer.token_stream(text);
    let mut tokens = Vec::new();
    while let Some(token) = stream.next() {
        tokens.push(Held { text: token.text.clone(), from: token.offset_from, to: token.offset_to });
    }
    tokens
}

/// The runs of tokens that are what was looked for.
fn found_in(held: &[Held], looked_for: &[String], wanted: &Wanted) -> Vec<(usize, usize)> {
    let same = |token: &str, word: &str, last: bool| match wanted {
        Wanted::Prefix(_) | Wanted::Phrase { prefix: true, .. } if last => token.starts_with(word),
        Wanted::Fuzzy(_, distance) => strsim::osa_distance(token, word) <= usize::from(*distance),
        _ => token == word,
    };
    let length = looked_for.len().max(1);
    let run = |run: &&[Held]| {
        !looked_for.is_empty()
            && run
                .iter()
                .zip(looked_for)
                .enumerate()
                .all(|(place, (token, word))| same(&token.text, word, place + 1 == length))
    };
    held.windows(length).filter(run).flatten().map(|token| (token.from, token.to)).collect()
}
