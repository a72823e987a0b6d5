//! Texts by key: the names of all terms, the sentences of all rules.
//!
//! An answer says a few of hundreds. They lie in one text, in order of key, so that reading them back is reading one text,
//! and none is made a string of its own that nobody asks for.

use serde::{Deserialize, Serialize};

/// Texts by key, in order of key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Texts {
    /// The first key, its text, the second key, its text …
    all: String,
    /// Where each of these ends.
    ends: Vec<u32>,
}

impl Texts {
    /// The text under this key.
    pub fn get(&self, key: &str) -> Option<&str> {
        let (mut from, mut to) = (0, self.len());
        while from < to {
            let middle = from.midpoint(to);
            match self.piece(2 * middle)?.cmp(key) {
                std::cmp::Ordering::Less => from = middle + 1,
                std::cmp::Ordering::Equal => return self.piece(2 * middle + 1),
                std::cmp::Ordering::Greater => to = middle,
            }
        }
        None
    }

    /// Keys and texts, in order of key.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        (0..self.len()).filter_map(|place| self.piece(2 * place).zip(self.piece(2 * place + 1)))
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    fn len(&self) -> usize {
        self.ends.len() / 2
    }

    fn piece(&self, place: usize) -> Option<&str> {
        let start = match place.checked_sub(1) {
            Some(before) => *self.ends.get(before)?,
            None => 0,
        };
        self.all.get(start as usize..*self.ends.get(place)? as usize)
    }
}

/// Of two texts under one key, the later one stands.
impl<K: Into<String>, T: AsRef<str>> FromIterator<(K, T)> for Texts {
    fn from_iter<I: IntoIterator<Item = (K, T)>>(pairs: I) -> Self {
        let sorted: std::collections::BTreeMap<String, T> =
            pairs.into_iter().map(|(key, text)| (key.into(), text)).collect();
        let mut texts = Self::default();
        for piece in sorted.iter().flat_map(|(key, text)| [key.as_str(), text.as_ref()]) {
            texts.all.push_str(piece);
            texts.ends.push(u32::try_from(texts.all.len()).unwrap_or(u32::MAX));
        }
        texts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

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
