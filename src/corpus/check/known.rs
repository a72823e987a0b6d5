//! What records may refer to: the vocabularies, and each other.

use crate::corpus::RecordFile;
use crate::records::{Instrument, MeasureFile, Names, OffenceFile, StateFile, Topic, TopicFile, TopicRule};
use crate::text::fold;
use std::collections::{BTreeSet, HashMap, HashSet};

/// A file that may be referred to.
#[derive(Clone, Copy)]
pub(super) struct Given<'a> {
    /// Its path below the folder of records.
    pub path: &'a str,
    /// What it holds; absent where it could not be parsed.
    pub content: Option<&'a RecordFile>,
    /// Whether it is checked itself, or only stands behind the files that are.
    pub checked: bool,
}

/// A record's hold on an id.
#[derive(Clone, Copy)]
pub(super) struct Claim<'a> {
    /// The file of the record.
    pub file: &'a str,
    /// The record; absent where its file could not be parsed.
    pub instrument: Option<&'a Instrument>,
    /// Whether it is an id the record had before.
    pub former: bool,
    /// Whether the record is checked itself.
    pub checked: bool,
}

/// One vocabulary.
#[derive(Default)]
pub(super) struct Vocabulary<'a> {
    ids: BTreeSet<&'a str>,
    /// Which terms a folded name belongs to, in the order they were read.
    names: HashMap<String, Vec<&'a str>>,
}

/// All that records may refer to. A vocabulary that was not read decides nothing and is `None`.
#[derive(Default)]
pub(super) struct Known<'a> {
    pub states: Option<Vocabulary<'a>>,
    pub offences: Option<Vocabulary<'a>>,
    pub measures: Option<Vocabulary<'a>>,
    pub topics: Option<Vocabulary<'a>>,
    topic: HashMap<&'a str, &'a Topic>,
    /// Folded words that may name several states.
    pub ambiguous: HashSet<String>,
    instruments: HashMap<&'a str, Vec<Claim<'a>>>,
}

/// The file names of the vocabularies. A folder that has them all stands by itself.
pub(super) const VOCABULARIES: [&str; 4] = ["states.toml", "offences.toml", "measures.toml", "topics.toml"];

impl<'a> Known<'a> {
    /// Gathers what `given` files hold. Where two have one id, the earlier is laid over the later.
    pub fn gather(given: impl IntoIterator<Item = Given<'a>>) -> Self {
        let mut known = Self::default();
        let mut unread = HashSet::new();
        for file in given {
            match file.content {
                Some(RecordFile::Instrument(instrument)) => known.add_instrument(file, instrument),
                Some(RecordFile::States(states)) => known.add_states(states),
                Some(RecordFile::Offences(offences)) => known.add_offences(offences),
                Some(RecordFile::Measures(measures)) => known.add_measures(measures),
                Some(RecordFile::Topics(topics)) => known.add_topics(topics),
                Some(_) => {}
                None if VOCABULARIES.contains(&file.path) => _ = unread.insert(file.path),
                None => known.claim(stem(file.path), file, None, false),
            }
        }
        known.forget(&unread);
        known
    }

    /// Whether something of this name can be the topic of a provision.
    pub fn has_topic(&self, id: &str) -> bool {
        let vocabularies = [&self.topics, &self.measures, &self.offences];
        vocabularies.into_iter().flatten().any(|vocabulary| vocabulary.has(id))
    }

    /// The rules a topic gives to choose from.
    pub fn rules_of(&self, topic: &str) -> impl Iterator<Item = &'a TopicRule> {
        self.topic.get(topic).into_iter().flat_map(|topic| &topic.rule)
    }

    /// The record that has this id or had it before; one that has it comes first.
    pub fn instrument(&self, id: &str) -> Option<&Claim<'a>> {
        let claims = self.instruments.get(id)?;
        claims.iter().find(|claim| !claim.former).or_else(|| claims.first())
    }

    /// Every id that resolves.
    pub fn instrument_ids(&self) -> impl Iterator<Item = &'a str> {
        self.instruments.keys().copied()
    }

    /// Every record that has this id or had it before.
    pub fn claims(&self, id: &str) -> &[Claim<'a>] {
        self.instruments.get(id).map_or(&[], Vec::as_slice)
    }

    fn add_instrument(&mut self, file: Given<'a>, instrument: &'a Instrument) {
        let laid_over = self.claims(instrument.id.as_str()).iter().any(|claim| claim.checked);
        if laid_over && !file.checked {
            return;
        }
        self.claim(instrument.id.as_str(), file, Some(instrument), false);
        for id in &instrument.former_ids {
            self.claim(id.as_str(), file, Some(instrument), true);
        }
    }

    fn claim(&mut self, id: &'a str, file: Given<'a>, instrument: Option<&'a Instrument>, former: bool) {
        let claim = Claim { file: file.path, instrument, former, checked: file.checked };
        self.instruments.entry(id).or_default().push(claim);
    }

    fn add_states(&mut self, file: &'a StateFile) {
        let states = self.states.get_or_insert_default();
        for state in &file.state {
            let alpha2 = state.alpha2.as_ref();
            states.add(state.id.as_str(), &state.name, state.aliases.iter().chain(alpha2));
        }
        self.ambiguous.extend(file.ambiguous.iter().map(|ambiguity| fold(&ambiguity.word)));
    }

    fn add_offences(&mut self, file: &'a OffenceFile) {
        let offences = self.offences.get_or_insert_default();
        for offence in &file.offence {
            offences.add(offence.id.as_str(), &offence.name, &offence.aliases);
        }
    }

    fn add_measures(&mut self, file: &'a MeasureFile) {
        let measures = self.measures.get_or_insert_default();
        for measure in &file.measure {
            measures.add(measure.id.as_str(), &measure.name, &measure.aliases);
        }
    }

    fn add_topics(&mut self, file: &'a TopicFile) {
        let topics = self.topics.get_or_insert_default();
        for topic in &file.topic {
            topics.add(topic.id.as_str(), &topic.name, &[]);
            self.topic.entry(topic.id.as_str()).or_insert(topic);
        }
    }

    /// A vocabulary that cannot be parsed must not make every record that uses it look wrong.
    fn forget(&mut self, unread: &HashSet<&str>) {
        let all = [&mut self.states, &mut self.offences, &mut self.measures, &mut self.topics];
        for (vocabulary, path) in all.into_iter().zip(VOCABULARIES) {
            if unread.contains(path) {
                *vocabulary = None;
            }
        }
    }
}

impl<'a> Vocabulary<'a> {
    fn add(&mut self, id: &'a str, names: &'a Names, aliases: impl IntoIterator<Item = &'a String>) {
        if !self.ids.insert(id) {
            return;
        }
        let aliases = aliases.into_iter().map(String::as_str);
        for name in names.all().into_iter().chain(aliases).chain([id]) {
            let holders = self.names.entry(fold(name)).or_default();
            if !holders.contains(&id) {
                holders.push(id);
            }
        }
    }

    /// Whether the vocabulary has this id.
    pub fn has(&self, id: &str) -> bool {
        self.ids.contains(id)
    }

    /// The terms that have this name, in the order they were read.
    pub fn named(&self, name: &str) -> &[&'a str] {
        self.names.get(&fold(name)).map_or(&[], Vec::as_slice)
    }

    /// The id that was probably meant: of the term with this name, else the one nearest in letters.
    pub fn nearest(&self, word: &str) -> Option<&'a str> {
        self.named(word).first().copied().or_else(|| nearest(word, self.ids.iter().copied()))
    }
}

/// The candidate nearest to `word`, if one is near enough to be a slip of the pen.
pub(super) fn nearest<'c>(word: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    let slips = word.chars().count() / 4;
    let near = candidates.map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate));
    near.filter(|(distance, _)| *distance <= slips).min().map(|(_, candidate)| candidate)
}

/// A file's name without folder and ending.
pub(super) fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.strip_suffix(".toml").unwrap_or(name)
}
