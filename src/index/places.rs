//! Where a text has the words that a search looked for.

use super::library::Library;
use super::schema::{FOLDED, STEMMED};
use super::words::{Clause, Wanted};
use crate::speech::LANGUAGES;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use tantivy::tokenizer::{TextAnalyzer, TokenStream};

/// What a search looked for, ready to be found in many texts.
pub struct Finder<'a> {
    folded: TextAnalyzer,
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
    stems: Option<Stems>,
    looked_for: Vec<(&'a Wanted, Vec<String>)>,
    /// The first letters of the words looked for.
    firsts: BTreeSet<char>,
}

struct Stems {
    language: &'static str,
    analyzer: TextAnalyzer,
}

/// A token with its place in the text.
#[derive(Clone)]
struct Held {
    text: String,
    from: usize,
    to: usize,
}

impl Library {
    /// Makes what was looked for ready.
    pub fn finder<'a>(&self, clauses: &'a [Clause]) -> Finder<'a> {
        let analyzer = |name: &str| self.index.tokenizers().get(name).unwrap_or_default();
        let stems = STEMMED.into_iter().zip(LANGUAGES);
        let stems = stems.map(|(name, language)| Some(Stems { language, analyzer: analyzer(name) }));
        let mut folded = analyzer(FOLDED);
        let forms = [None].into_iter().chain(stems).map(|mut stems| {
            let as_they_stand = stems.is_none();
            let analyzer = stems.as_mut().map_or(&mut folded, |stems| &mut stems.analyzer);
            let wanted = clauses.iter().filter(|clause| !clause.excluded).map(|clause| &clause.wanted);
            let looked_for = wanted.filter_map(|wanted| {
                let words = match wanted {
                    Wanted::Word(word) => word,
                    Wanted::Prefix(word) | Wanted::Fuzzy(word, _) if as_they_stand => word,
                    Wanted::Phrase { text, .. } if as_they_stand => text,
                    _ => return None,
                };
                let words: Vec<String> =
                    tokens(analyzer, words).into_iter().map(|token| token.text).collect();
                (!words.is_empty()).then_some((wanted, words))
            });
            let looked_for: Vec<_> = looked_for.collect();
            let words = looked_for.iter().flat_map(|(_, words)| words);
            let firsts = words.filter_map(|word| word.chars().next()).collect();
            Form { stems, looked_for, firsts }
        });
        let forms = forms.collect();
        Finder { folded, forms }
    }
}

impl Finder<'_> {
    /// Where a piece of text has what was looked for: byte ranges, in order. A word is found by its stem in the language of
    /// the text; in every language where that is not known.
    pub fn places(&mut self, piece: &str, language: Option<&str>) -> Vec<(usize, usize)> {
        let mut places = BTreeSet::new();
        let folded = tokens(&mut self.folded, piece);
        for form in &mut self.forms {
            let other =
                form.stems.as_ref().zip(language).is_some_and(|(stems, spoken)| stems.language != spoken);
            if other || form.looked_for.is_empty() {
                continue;
            }
            let held = form.held(piece, &folded);
            for (wanted, words) in &form.looked_for {
                places.extend(found_in(&held, words, wanted));
            }
        }
        places.into_iter().collect()
    }
}

impl Form<'_> {
    /// The tokens as this form sees them. A stemmer cuts and changes the ends of words, never their first letter: a token
    /// that starts otherwise than everything looked for is left unstemmed, and is not found.
    fn held<'t>(&mut self, piece: &str, folded: &'t [Held]) -> Cow<'t, [Held]> {
        let Some(stems) = &mut self.stems else { return Cow::Borrowed(folded) };
        let firsts = &self.firsts;
        let stemmed = folded.iter().map(|token| {
            let may_match = token.text.chars().next().is_some_and(|first| firsts.contains(&first));
            let stem = may_match.then(|| tokens(&mut stems.analyzer, &piece[token.from..token.to]));
            let stem = stem.and_then(|stem| stem.into_iter().next()).map(|stem| stem.text);
            Held { text: stem.unwrap_or_else(|| token.text.clone()), ..*token }
        });
        Cow::Owned(stemmed.collect())
    }
}

fn tokens(analyzer: &mut TextAnalyzer, text: &str) -> Vec<Held> {
    let mut stream = analyzer.token_stream(text);
    let mut tokens = Vec::new();
    stream.process(&mut |token| {
        tokens.push(Held { text: token.text.clone(), from: token.offset_from, to: token.offset_to });
    });
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
                assert_eq!(stem.text.chars().next(), word.text.chars().next(), "{name} {}", word.text);
            }
        }
    }
}
