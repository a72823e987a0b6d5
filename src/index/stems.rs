//! Stemming that remembers: the words of treaties are few, and each is stemmed once.

use std::collections::HashMap;
use tantivy::tokenizer::{
    Language, RawTokenizer, Stemmer, TextAnalyzer, Token, TokenFilter, TokenStream, Tokenizer,
};

/// The most words remembered a language; what a text of any other sort would bring is not worth its memory.
const MOST: usize = 1 << 15;

/// Puts the stem of each word in its place.
#[derive(Clone)]
pub(super) struct Stems(Language);

impl Stems {
    /// The stems of a language.
    pub(super) fn new(language: Language) -> Self {
        Self(language)
    }
}

impl TokenFilter for Stems {
    type Tokenizer<T: Tokenizer> = Stemming<T>;

    fn transform<T: Tokenizer>(self, words: T) -> Stemming<T> {
        let stemmer = TextAnalyzer::builder(RawTokenizer::default()).filter(Stemmer::new(self.0)).build();
        Stemming { words, stemmer, known: HashMap::new() }
    }
}

/// Takes a text apart into stems.
#[derive(Clone)]
pub(super) struct Stemming<T> {
    words: T,
    stemmer: TextAnalyzer,
    /// The stems of the words met so far.
    known: HashMap<String, String>,
}

impl<T: Tokenizer> Tokenizer for Stemming<T> {
    type TokenStream<'a> = StemStream<'a, T::TokenStream<'a>>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Self::TokenStream<'a> {
        let words = self.words.token_stream(text);
        StemStream { words, stemmer: &mut self.stemmer, known: &mut self.known }
    }
}

/// The stems of one text.
pub(super) struct StemStream<'a, S> {
    words: S,
    stemmer: &'a mut TextAnalyzer,
    known: &'a mut HashMap<String, String>,
}

impl<S: TokenStream> TokenStream for StemStream<'_, S> {
    fn advance(&mut self) -> bool {
        if !self.words.advance() {
            return false;
        }
        let word = &mut self.words.token_mut().text;
        if let Some(stem) = self.known.get(word.as_str()) {
            word.clone_from(stem);
            return true;
        }
        let mut stem = word.clone();
        self.stemmer.token_stream(word).process(&mut |token| stem.clone_from(&token.text));
        let word = std::mem::replace(word, stem.clone());
        if self.known.len() < MOST {
            self.known.insert(word, stem);
        }
        true
    }

    fn token(&self) -> &Token {
        self.words.token()
    }

    fn token_mut(&mut self) -> &mut Token {
        self.words.token_mut()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tantivy::tokenizer::SimpleTokenizer;

    #[test]
    fn a_word_has_the_same_stem_whenever_it_is_met() {
        let text = "extraditions of nationals; nationals and extraditions, extradited: the nationals";
        for language in [Language::English, Language::Spanish, Language::Portuguese, Language::French] {
            let words = || TextAnalyzer::builder(SimpleTokenizer::default());
            let stems = |mut analyzer: TextAnalyzer| {
                let mut stems = Vec::new();
                analyzer.token_stream(text).process(&mut |token| stems.push(token.text.clone()));
                stems
            };
            let remembered = stems(words().filter(Stems::new(language)).build());
            assert_eq!(remembered, stems(words().filter(Stemmer::new(language)).build()));
        }
    }
}
