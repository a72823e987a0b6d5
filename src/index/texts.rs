//! Texts by key: the names of all terms, the sentences of all rules.
//!
//! An answer says a few of hundreds. They lie in one text, in order of key, so that reading them back is reading one text,
//! and none is made a string of its own that nobody asks for.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Texts by key, in order of key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Texts {
    /// The first key, its text, the second key, its text …
    all: String,
    /// Where each key starts, where it ends and its text starts, and where that ends.
    places: Vec<[u32; 3]>,
}

impl Texts {
    /// The text under this key.
    pub fn get(&self, key: &str) -> Option<&str> {
        let place = self.places.binary_search_by(|[start, end, _]| self.piece(*start, *end).cmp(key)).ok()?;
        let [_, start, end] = *self.places.get(place)?;
        Some(self.piece(start, end))
    }

    /// Keys and texts, in order of key.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.places.iter().map(|[key, text, end]| (self.piece(*key, *text), self.piece(*text, *end)))
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    fn piece(&self, start: u32, end: u32) -> &str {
        self.all.get(start as usize..end as usize).unwrap_or_default()
    }
}

/// Of two texts under one key, the later one stands.
impl<K: Into<String>, T: AsRef<str>> FromIterator<(K, T)> for Texts {
    fn from_iter<I: IntoIterator<Item = (K, T)>>(pairs: I) -> Self {
        let sorted: BTreeMap<String, T> = pairs.into_iter().map(|(key, text)| (key.into(), text)).collect();
        let mut texts = Self::default();
        let append = |all: &mut String, piece: &str| {
            all.push_str(piece);
            u32::try_from(all.len()).unwrap_or(u32::MAX)
        };
        let mut start = 0;
        for (key, text) in &sorted {
            let place = [start, append(&mut texts.all, key), append(&mut texts.all, text.as_ref())];
            start = place[2];
            texts.places.push(place);
        }
        texts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn they_are_what_a_map_of_them_is(map: BTreeMap<String, String>, other: String) {
            let texts: Texts = map.iter().map(|(key, text)| (key.clone(), text)).collect();
            prop_assert!(texts.iter().eq(map.iter().map(|(key, text)| (key.as_str(), text.as_str()))));
            for key in map.keys().chain([&other]) {
                prop_assert_eq!(texts.get(key), map.get(key).map(String::as_str));
            }
            prop_assert_eq!(texts.is_empty(), map.is_empty());
        }
    }
}
