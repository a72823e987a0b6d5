//! What questions share: things decoded once and kept, up to a bound.

use std::collections::HashMap;
use std::fmt;
use std::hash::{BuildHasher, Hash, RandomState};
use std::sync::{Arc, PoisonError, RwLock};

/// Parts with a lock each, so that threads seldom wait for one another.
const PARTS: usize = 8;

/// A bounded map that many threads fill and read. A part that is full is emptied: what is asked often comes back at
/// once, and memory stays constant however many questions are asked.
pub struct Memo<K, V> {
    parts: [RwLock<HashMap<K, Arc<V>>>; PARTS],
    hasher: RandomState,
    most_in_part: usize,
}

impl<K, V> fmt::Debug for Memo<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Memo").field("most_in_part", &self.most_in_part).finish_non_exhaustive()
    }
}

impl<K: Hash + Eq + Clone, V> Memo<K, V> {
    /// A memo of at most `most` things.
    pub fn new(most: usize) -> Self {
        let most_in_part = (most / PARTS).max(1);
        Self { parts: Default::default(), hasher: RandomState::new(), most_in_part }
    }

    /// The thing under this key, made now where it is not there.
    ///
    /// Two threads may make the same thing at once; the first one kept stands, so that all share it.
    ///
    /// # Errors
    /// When it had to be made and could not be.
    pub fn get_or<E>(&self, key: &K, make: impl FnOnce() -> Result<V, E>) -> Result<Arc<V>, E> {
        let part = &self.parts[self.hasher.hash_one(key) as usize % PARTS];
        // A thread that panicked while it held the lock left whole things behind: each is inserted in one step.
        if let Some(known) = part.read().unwrap_or_else(PoisonError::into_inner).get(key) {
            return Ok(Arc::clone(known));
        }
        let made = Arc::new(make()?);
        let mut part = part.write().unwrap_or_else(PoisonError::into_inner);
        if part.len() >= self.most_in_part {
            part.clear();
        }
        Ok(Arc::clone(part.entry(key.clone()).or_insert(made)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_is_made_once_and_shared() {
        let memo = Memo::new(100);
        let first = memo.get_or(&1, || Ok::<_, ()>("made".to_owned())).unwrap();
        let again = memo.get_or(&1, || Err(())).unwrap();
        assert!(Arc::ptr_eq(&first, &again));
    }

    #[test]
    fn it_never_holds_more_than_its_bound() {
        let memo = Memo::new(16);
        for number in 0..10_000 {
            memo.get_or(&number, || Ok::<_, ()>(number)).unwrap();
        }
        let held: usize = memo.parts.iter().map(|part| part.read().unwrap().len()).sum();
        assert!(held <= 16, "{held}");
    }

    #[test]
    fn what_could_not_be_made_is_tried_again() {
        let memo = Memo::new(16);
        assert_eq!(memo.get_or(&1, || Err::<(), _>("broken")), Err("broken"));
        assert!(memo.get_or(&1, || Ok::<_, ()>(())).is_ok());
    }
}
