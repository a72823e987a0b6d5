//! The networks a state belongs to, what its registers deny, and what is known to be missing.

use super::CountryPage;
use crate::answer::Missing;
use crate::render::Block;
use crate::render::pages::words::{absence, faint, line, network, say, section};
use crate::speech::Speech;

/// Gaps shown on the whole page; all of them where they are asked for by themselves.
const MOST_GAPS: usize = 5;

impl CountryPage {
    pub(super) fn networks(&self, speech: &Speech) -> Vec<Block> {
        let networks = &self.country.networks;
        if networks.is_empty() {
            return Vec::new();
        }
        let lines = networks.iter().map(|one| line(1, network(speech, one)));
        section(speech, "country-networks").into_iter().chain(lines).collect()
    }

    /// What does not exist, and what is missing here.
    pub(super) fn gaps(&self, all: bool, speech: &Speech) -> Vec<Block> {
        let country = &self.country;
        let absences = country.absences.iter().map(|none| line(1, absence(speech, &country.labels, none)));
        let mut lines: Vec<Block> = absences.collect();
        let most = if all { usize::MAX } else { MOST_GAPS };
        lines.extend(country.gaps.iter().take(most).map(|gap| faint(1, missing(gap))));
        let more = country.gaps.len().saturating_sub(most);
        if more > 0 {
            lines.push(faint(1, say(speech, "more-gaps-of-country", [("count", more.into())])));
        }
        if lines.is_empty() {
            return lines;
        }
        section(speech, "country-gaps").into_iter().chain(lines).collect()
    }
}

fn missing(gap: &Missing) -> String {
    match &gap.looked_in {
        Some(place) => format!("{} ({place})", gap.missing),
        None => gap.missing.clone(),
    }
}
