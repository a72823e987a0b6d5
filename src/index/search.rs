//! Full-text search: every word in any of four languages' forms, best first.

use super::library::{Library, LibraryError};
use super::schema::{INSTRUMENT, LABEL};
use super::words::{Clause, Wanted};
use crate::records::{Instrument, MeasureId, OffenceId, StateId};
use tantivy::collector::{Count, DocSetCollector, TopDocs};
use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, FuzzyTermQuery, Occur, PhrasePrefixQuery, PhraseQuery, Query,
    TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::tokenizer::TokenStream;
use tantivy::{DocId, Term};

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

/// What a search found.
#[derive(Debug)]
pub struct Hits {
    /// How many instruments have every word and pass the filter.
    pub total: usize,
    /// The best of them, best first, with their scores.
    pub best: Vec<(f32, DocId)>,
}

/// The parts of a query, with how each must occur.
type Parts = Vec<(Occur, Box<dyn Query>)>;

impl Library {
    /// The instruments that have every word and pass the filter, best first; without words, all that pass the filter, in
    /// order of id.
    ///
    /// # Errors
    /// When the index cannot be read or a record is damaged.
    pub fn search(&self, clauses: &[Clause], filter: &Filter, most: usize) -> Result<Hits, LibraryError> {
        let query = self.query(clauses, filter)?;
        let best = TopDocs::with_limit(most.clamp(1, self.most())).order_by_score();
        let (total, best) = self.searcher.search(&query, &(Count, best))?;
        let best = best.into_iter().map(|(score, at)| (score, at.doc_id)).collect();
        Ok(Hits { total, best })
    }

    /// The number of documents, which no search can find more than.
    fn most(&self) -> usize {
        (self.segment.num_docs() as usize).max(1)
    }

    /// The instrument in a document that a search found.
    ///
    /// # Errors
    /// When the index cannot be read or a record is damaged.
    pub fn hit(&self, document: DocId) -> Result<Instrument, LibraryError> {
        Ok(self.found("instrument:", document)?.1)
    }

    /// What the filter asks for, as parts of a query that weigh nothing.
    fn filters(&self, filter: &Filter) -> Result<Parts, LibraryError> {
        let fields = &self.fields;
        let mut asked = vec![vec![(fields.is, INSTRUMENT.to_owned())]];
        for state in &filter.parties {
            let lineage = self.lineage(state)?.into_iter();
            let either = |code: StateId| [fields.party, fields.side].map(|field| (field, code.to_string()));
            asked.push(lineage.flat_map(either).collect());
        }
        if !filter.measure.is_empty() {
            asked.push(filter.measure.iter().map(|measure| (fields.measure, measure.to_string())).collect());
        }
        if !filter.offence.is_empty() {
            let terms = filter.offence.iter().map(OffenceId::as_str).chain([OffenceId::ANY]);
            asked.push(terms.map(|offence| (fields.offence, offence.to_owned())).collect());
        }
        let one_of = |terms: Vec<(Field, String)>| -> (Occur, Box<dyn Query>) {
            let either = terms.iter().map(|(field, term)| exactly(Term::from_field_text(*field, term)));
            let either = Box::new(BooleanQuery::union(either.collect()));
            (Occur::Must, Box::new(ConstScoreQuery::new(either, 0.0)))
        };
        Ok(asked.into_iter().map(one_of).collect())
    }

    fn query(&self, clauses: &[Clause], filter: &Filter) -> Result<BooleanQuery, LibraryError> {
        let mut parts = self.filters(filter)?;
        for clause in clauses {
            let occur = if clause.excluded { Occur::MustNot } else { Occur::Must };
            parts.push((occur, self.or_about(self.clause(&clause.wanted)?)?));
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
            let phrase = self.or_about(Box::new(PhraseQuery::new(together)))?;
            parts.push((Occur::Should, Box::new(BoostQuery::new(phrase, TOGETHER))));
        }
        Ok(BooleanQuery::new(parts))
    }

    /// What was looked for in the words of the instrument itself, or in a name of something it is about.
    fn or_about(&self, wanted: Box<dyn Query>) -> Result<Box<dyn Query>, LibraryError> {
        let label = Term::from_field_text(self.fields.is, LABEL);
        let among_labels = BooleanQuery::intersection(vec![wanted.box_clone(), exactly(label)]);
        let mut labels: Vec<DocId> =
            self.searcher.search(&among_labels, &DocSetCollector)?.into_iter().map(|at| at.doc_id).collect();
        labels.sort_unstable();
        let mut either = vec![wanted];
        for label in labels {
            let (key, ()) = self.found(LABEL, label)?;
            let id = key.split_once(':').map_or("", |(_, id)| id);
            either.push(exactly(Term::from_field_text(self.fields.about, id)));
        }
        Ok(Box::new(BooleanQuery::union(either)))
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
                every(each.map(|term| FuzzyTermQuery::new_prefix(term, 0, true)))
            }
            Wanted::Fuzzy(word, distance) => {
                let each = self.terms(text, word)?.into_iter();
                every(each.map(|term| FuzzyTermQuery::new(term, *distance, true)))
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
                (Some(last), false) if field == self.fields.text => {
                    Box::new(PhraseQuery::new(terms.into_iter().chain([last]).collect()))
                }
                (Some(last), false) => {
                    let each = terms.into_iter().chain([last]);
                    every(each.map(|term| TermQuery::new(term, IndexRecordOption::WithFreqs)))
                }
            };
            let weight = if field == self.fields.text { EXACT } else { 1.0 };
            forms.push((Occur::Should, Box::new(BoostQuery::new(query, weight))));
        }
        Ok(BooleanQuery::new(forms))
    }

    fn terms(&self, field: Field, text: &str) -> Result<Vec<Term>, LibraryError> {
        let mut analyzer = self.searcher.index().tokenizer_for_field(field)?;
        let mut stream = analyzer.token_stream(text);
        let mut terms = Vec::new();
        stream.process(&mut |token| terms.push(Term::from_field_text(field, &token.text)));
        Ok(terms)
    }
}

fn exactly(term: Term) -> Box<dyn Query> {
    Box::new(TermQuery::new(term, IndexRecordOption::Basic))
}

fn every<Q: Query>(queries: impl Iterator<Item = Q>) -> Box<dyn Query> {
    Box::new(BooleanQuery::intersection(queries.map(|query| Box::new(query) as Box<dyn Query>).collect()))
}
