//! Step 7 and what stands around an answer: networks, registers that say no, gaps, and the way forward.

use super::{Applied, Aside, Contact, DomesticRule, Door, NoSuch, WayForward};
use crate::index::{Library, LibraryError};
use crate::records::{Kind, Tri};
use crate::rules::between::{self, Joined};
use crate::rules::{Candidate, Question, Rule};
use crate::speech::Speech;

/// The networks both states are known to belong to.
pub fn networks(
    library: &Library,
    question: &Question,
    speech: &Speech,
) -> Result<Vec<Contact>, LibraryError> {
    let other = library.networks_of(&question.requested)?;
    let mut both = library.networks_of(&question.requesting)?;
    both.retain(|id| other.contains(id));
    let mut contacts = contacts(library, &both, speech)?;
    // Those that help with the very measure first.
    contacts.sort_by_key(|contact| !question.concerns(&contact.measures));
    Ok(contacts)
}

/// The networks with these ids.
pub fn contacts(library: &Library, ids: &[String], speech: &Speech) -> Result<Vec<Contact>, LibraryError> {
    let contact = |id: &String| {
        let network = library.network(id).transpose()?;
        Some(network.map(|network| Contact::new(network, speech.language())))
    };
    ids.iter().filter_map(contact).collect()
}

/// What either state's registers say does not exist between the two, for the measure.
pub fn absences(library: &Library, question: &Question) -> Result<Vec<NoSuch>, LibraryError> {
    let sides = [(&question.requesting, &question.requested), (&question.requested, &question.requesting)];
    let mut found = Vec::new();
    for (state, towards) in sides {
        for sourced in library.absences(state)? {
            let absence = &sourced.thing;
            let about_both = absence.counterpart.as_ref() == Some(towards);
            if about_both && question.concerns(std::slice::from_ref(&absence.measure)) {
                found.push(NoSuch::from(sourced));
            }
        }
    }
    Ok(found)
}

/// What is known to be missing that this answer runs into: between just these two, or about an instrument of theirs
/// whose force was not read.
pub fn gaps(
    library: &Library,
    question: &Question,
    instruments: &[Applied],
    set_aside: &[Aside],
) -> Result<Vec<String>, LibraryError> {
    let open = set_aside.iter().filter(|aside| aside.because.leaves_open());
    let undated = instruments.iter().filter(|applied| applied.in_force_since.is_none());
    let mut gaps = library.gaps_between(&question.requesting, &question.requested)?;
    for id in open.map(|aside| &aside.id).chain(undated.map(|applied| &applied.id)) {
        gaps.extend(library.gaps_of(id)?);
    }
    let mut missing: Vec<String> = Vec::new();
    for gap in gaps.into_iter().filter(|gap| question.concerns(&gap.measures)) {
        if !missing.contains(&gap.missing) {
            missing.push(gap.missing);
        }
    }
    Ok(missing)
}

/// What is left when nothing applies: the requested State's own law, and instruments that one step would open.
pub fn way_forward(
    library: &Library,
    question: &Question,
    joined: &[Joined],
    speech: &Speech,
) -> Result<WayForward, LibraryError> {
    let mut would_open: Vec<Door> =
        joined.iter().filter_map(|one| signed_only(one, question, speech)).collect();
    for candidate in library.one_sided(&question.requesting, &question.requested)? {
        would_open.extend(one_step_away(&candidate, question, speech));
    }
    Ok(WayForward { reciprocity: reciprocity(library, question)?, would_open })
}

fn reciprocity(library: &Library, question: &Question) -> Result<Vec<DomesticRule>, LibraryError> {
    let Some(file) = library.procedure(&question.requested)? else { return Ok(Vec::new()) };
    let page = |id| file.source.iter().find(|source| source.id == id).map(|source| source.url.to_string());
    let rules = file.rule.iter().filter(|rule| rule.reciprocity).map(|rule| DomesticRule {
        law: rule.law.clone(),
        article: rule.article.clone(),
        summary: rule.summary.clone(),
        source: page(rule.source.clone()),
    });
    Ok(rules.collect())
}

/// An instrument that both have to do with, and only one state's consent is wanting.
fn signed_only(joined: &Joined, question: &Question, speech: &Speech) -> Option<Door> {
    let wanting = |reason: &crate::rules::Reason| matches!(reason.rule, Rule::SignedOnly | Rule::NotAParty);
    let reason = joined.obstacle().filter(|reason| wanting(reason) && joined.sides.contains(&Tri::Yes))?;
    let opens = opens(joined.candidate, question) && can_join(joined.candidate);
    let door = Door {
        id: joined.id().clone(),
        title: joined.candidate.instrument.title(speech.language()).to_owned(),
        state: reason.state.clone()?,
        signed: reason.rule == Rule::SignedOnly,
    };
    opens.then_some(door)
}

/// A multilateral instrument that binds one of the two, and of which the other has no row.
fn one_step_away(candidate: &Candidate, question: &Question, speech: &Speech) -> Option<Door> {
    let joined = between::join(candidate, question);
    let state = match joined.sides {
        [Tri::Yes, Tri::No] => &question.requested,
        [Tri::No, Tri::Yes] => &question.requesting,
        _ => return None,
    };
    let open = candidate.instrument.kind == Kind::Multilateral && can_join(candidate);
    (open && opens(candidate, question)).then(|| Door {
        id: candidate.instrument.id.clone(),
        title: candidate.instrument.title(speech.language()).to_owned(),
        state: state.clone(),
        signed: false,
    })
}

/// A territory ratifies nothing by itself.
fn can_join(candidate: &Candidate) -> bool {
    candidate.requesting.territory.is_none() && candidate.requested.territory.is_none()
}

/// Whether it would serve the measure and the offence at all.
fn opens(candidate: &Candidate, question: &Question) -> bool {
    candidate.instrument.scope.iter().any(|scope| {
        let offence = question.offence.is_empty()
            || scope.covers_any()
            || scope.offences.iter().any(|term| question.offence.contains(term));
        question.concerns(&scope.measures) && offence
    })
}
