//! Where a text has the words that a search looked for.

use super::library::Library;
use super::schema::{FOLDED, STEMMED};
use super::words::{Clause, Wanted};
use crate::speech::LANGUAGES;
use std::collections::BTreeSet;
use std::fmt;
use tantivy::tokenizer::{SimpleTokenizer, TextAnalyzer, TokenStream, Tokenizer};

/// What a search looked for, ready to be found in many texts.
pub struct Finder<'a> {
    forms: Vec<Form<'a>>,
}

impl fmt::Debug for Finder<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Finder").field("forms", &self.forms.len()).finish_non_exhaustive()
    }
}

/// The words looked for as they stand, or by their stem in one language.
struct Form<'a> {
    /// None for words as they stand.
    stemmed_in: Option<&'static str>,
    analyzer: TextAnalyzer,
    looked_for: Vec<(&'a Wanted, Vec<String>)>,
    /// The first letters of the words looked for; none where a word may start otherwise than what is looked for.
    firsts: Option<BTreeSet<char>>,
}

/// A word with its place in the text.
struct Held {
    /// As the form sees it; empty where it cannot be one that was looked for.
    text: String,
    from: usize,
    to: usize,
}

impl Library {
    /// Makes what was looked for ready.
    pub fn finder<'a>(&self, clauses: &'a [Clause]) -> Finder<'a> {
        let forms = [(FOLDED, None)].into_iter().chain(STEMMED.into_iter().zip(LANGUAGES.map(Some)));
        let form = |(analyzer, stemmed_in): (&str, Option<&'static str>)| {
            let analyzer = self.searcher.index().tokenizers().get(analyzer).unwrap_or_default();
            Form::new(clauses, analyzer, stemmed_in)
        };
        Finder { forms: forms.map(form).filter(|form| !form.looked_for.is_empty()).collect() }
    }
}

impl Finder<'_> {
    /// Where a piece of text has what was looked for: byte ranges, in order. A word is found by its stem in the language of
    /// the text; in every language where that is not known.
    pub fn places(&mut self, piece: &str, language: Option<&str>) -> Vec<(usize, usize)> {
        let mut places = BTreeSet::new();
        let apart = words(piece);
        for form in &mut self.forms {
            let other =
                form.stemmed_in.zip(language).is_some_and(|(stemmed_in, spoken)| stemmed_in != spoken);
            if other {
                continue;
            }
            let held: Vec<Held> = apart.iter().map(|(from, to)| form.held(piece, *from, *to)).collect();
            for (wanted, words) in &form.looked_for {
                places.extend(found_in(&held, words, wanted));
            }
        }
        places.into_iter().collect()
    }
}

impl<'a> Form<'a> {
    fn new(clauses: &'a [Clause], mut analyzer: TextAnalyzer, stemmed_in: Option<&'static str>) -> Self {
        let as_they_stand = stemmed_in.is_none();
        let wanted = clauses.iter().filter(|clause| !clause.excluded).map(|clause| &clause.wanted);
        let looked_for = wanted.filter_map(|wanted| {
            let text = match wanted {
                Wanted::Word(word) => word,
                Wanted::Prefix(word) | Wanted::Fuzzy(word, _) if as_they_stand => word,
                Wanted::Phrase { text, .. } if as_they_stand => text,
                _ => return None,
            };
            let words = tokens(&mut analyzer, text);
            (!words.is_empty()).then_some((wanted, words))
        });
        let looked_for: Vec<(&Wanted, Vec<String>)> = looked_for.collect();
        let any = looked_for.iter().any(|(wanted, _)| matches!(wanted, Wanted::Fuzzy(..)));
        let words = looked_for.iter().flat_map(|(_, words)| words);
        let firsts = (!any).then(|| words.filter_map(|word| word.chars().next()).collect());
        Self { stemmed_in, analyzer, looked_for, firsts }
    }

    /// A word of a text as this form sees it. Folding and a stemmer cut and change the ends of words, never a first letter
    /// without an accent: a word that starts otherwise than everything looked for need not be looked at.
    fn held(&mut self, piece: &str, from: usize, to: usize) -> Held {
        let word = &piece[from..to];
        let starts_as = |firsts: &BTreeSet<char>| {
            word.starts_with(|first: char| !first.is_ascii() || firsts.contains(&first.to_ascii_lowercase()))
        };
        let text = if self.firsts.as_ref().is_none_or(starts_as) {
            tokens(&mut self.analyzer, word).pop().unwrap_or_default()
        } else {
            String::new()
        };
        Held { text, from, to }
    }
}

/// Where the words of a text lie, as the index takes them apart.
fn words(text: &str) -> Vec<(usize, usize)> {
    let mut words = Vec::new();
    SimpleTokenizer::default()
        .token_stream(text)
        .process(&mut |token| words.push((token.offset_from, token.offset_to)));
    words
}

fn tokens(analyzer: &mut TextAnalyzer, text: &str) -> Vec<String> {
    let mut stream = analyzer.token_stream(text);
    let mut tokens = Vec::new();
    stream.process(&mut |token| tokens.push(token.text.clone()));
    tokens
}

/// The runs of tokens that are what was looked for.
fn found_in(held: &[Held], looked_for: &[String], wanted: &Wanted) -> Vec<(usize, usize)> {
    let same = |token: &str, word: &str, last: bool| match wanted {
        Wanted::Prefix(_) | Wanted::Phrase { prefix: true, .. } if last => token.starts_with(word),
        Wanted::Fuzzy(_, distance) => strsim::osa_distance(token, word) <= usize::from(*distance),
        _ => token == word,
    };
    let length = looked_for.len();
    let run = |run: &&[Held]| {
        let pairs = run.iter().zip(looked_for).enumerate();
        pairs.into_iter().all(|(place, (token, word))| same(&token.text, word, place + 1 == length))
    };
    held.windows(length).filter(run).flatten().map(|token| (token.from, token.to)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::schema::analyzers;

    #[test]
    fn a_stem_starts_as_its_word() {
        let text =
            "extradición ítalo éxtraditions órdenes útil yendo ünique oíd eût œuvres ambassades jóvenes";
        let manager = analyzers();
        for name in STEMMED {
            let mut stemmer = manager.get(name).unwrap();
            let mut folding = manager.get(FOLDED).unwrap();
            for (stem, word) in tokens(&mut stemmer, text).iter().zip(tokens(&mut folding, text)) {
                assert_eq!(stem.chars().next(), word.chars().next(), "{name} {word}");
            }
        }
    }
}
