//! What binds a state, what may, and what does not.

use super::CountryPage;
use crate::answer::Holding;
use crate::records::{Kind, MeasureId};
use crate::render::pages::words::{faint, labelled, line, section, since};
use crate::render::{Block, Cell, Tone};
use crate::rules::{Reason, Rule, Step};
use crate::speech::Speech;
use smol_str::ToSmolStr;

impl CountryPage {
    /// What binds it, bilateral instruments under the other party; what may bind it and what does not, in a line each.
    pub(super) fn instruments(&self, speech: &Speech) -> Vec<Block> {
        let mut blocks = self.bilateral(speech);
        let multilateral = self.bound(Kind::Multilateral).flat_map(|one| self.holding(one, 1, speech));
        let multilateral: Vec<Block> = multilateral.collect();
        if !multilateral.is_empty() {
            blocks.extend(section(speech, "country-multilateral"));
            blocks.extend(multilateral);
        }
        for (bound, heading) in [("not-known", "country-not-known"), ("no", "country-not-bound")] {
            let lines = self.unbound(bound, speech);
            if !lines.is_empty() {
                blocks.extend(section(speech, heading));
                blocks.extend(lines);
            }
        }
        blocks
    }

    fn bound(&self, kind: Kind) -> impl Iterator<Item = &Holding> {
        self.country.instruments.iter().filter(move |one| one.kind == kind && one.bound == "yes")
    }

    /// Bilateral instruments under the name of the other party, in the order of those names.
    fn bilateral(&self, speech: &Speech) -> Vec<Block> {
        let others = |one: &Holding| -> Vec<String> {
            one.with.iter().map(|state| self.label(state.as_str())).collect()
        };
        let mut held: Vec<(String, &Holding)> =
            self.bound(Kind::Bilateral).map(|one| (others(one).join(", "), one)).collect();
        held.sort_by_key(|(with, _)| crate::text::fold(with));
        let mut blocks = Vec::new();
        let mut last = None;
        for (with, one) in held {
            if last.is_none() {
                blocks.extend(section(speech, "country-bilateral"));
            }
            if last.as_ref() != Some(&with) {
                blocks.push(Block::Line(0, Cell::new(&with, Tone::Strong)));
                last = Some(with);
            }
            blocks.extend(self.holding(one, 1, speech));
        }
        blocks
    }

    fn holding(&self, one: &Holding, depth: usize, speech: &Speech) -> [Block; 2] {
        // Of the measures of a long convention, those that were asked about; one alone needs no second mention.
        let counted = &self.country.counts;
        let asked = |measure: &&MeasureId| match &self.country.measure {
            Some(_) => counted.len() > 1 && counted.iter().any(|count| count.measure == **measure),
            None => true,
        };
        let measures = one.measures.iter().filter(asked).map(|measure| self.label(measure.as_str()));
        let measures: Vec<String> = measures.collect();
        let since = since(speech, one.in_force_since, one.rule, one.date).text.replace('\n', " ");
        let facts = [vec![since], measures].concat().join(" · ");
        [line(depth, format!("{} ({})", one.title, one.id)), faint(depth + 1, facts)]
    }

    /// Those of which whether they bind it stands at this word; the many of which nothing was read in one line.
    fn unbound(&self, bound: &str, speech: &Speech) -> Vec<Block> {
        let others = self.country.instruments.iter().filter(|one| one.bound == bound);
        let (unread, others): (Vec<_>, Vec<_>) = others.partition(|one| one.rule == Rule::ForceNotKnown);
        let unread: Vec<&str> = unread.into_iter().map(|one| one.id.as_str()).collect();
        let others = others.into_iter().map(|one| faint(1, self.why_unbound(one, speech)));
        let unread = (!unread.is_empty()).then(|| faint(1, unread.join(", ")));
        others.chain(unread).collect()
    }

    /// Why it does not bind the state, or why that is not known.
    fn why_unbound(&self, one: &Holding, speech: &Speech) -> String {
        let mut reason = Reason::new(Step::Bound, one.rule).state(&self.country.state).date(one.date);
        reason.term = one.with.first().map(ToSmolStr::to_smolstr);
        reason.other.clone_from(&one.by);
        labelled(speech, one.id.as_str(), speech.reason(&reason, |id| self.label(id)))
    }

    /// The title of an instrument with its id; the id alone where the state has no part in it.
    pub(super) fn title(&self, id: &crate::records::InstrumentId) -> String {
        match self.country.instruments.iter().find(|one| one.id == *id) {
            Some(one) => format!("{} ({id})", one.title),
            None => id.to_string(),
        }
    }
}
