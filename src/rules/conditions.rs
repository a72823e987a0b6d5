//! Step 6, conditions: what the instrument demands of this request, and whose statement changes it.

use super::between::Joined;
use super::question::Question;
use super::role::Basis;
use crate::records::{Effect, MeasureId, OffenceId, Provision, Statement, Tri};

/// The articles that matter for the offence and the measure: those on either, in the order of the record.
pub fn articles<'a>(joined: &Joined<'a>, basis: Basis, question: &Question) -> Vec<&'a Provision> {
    let on_basis = |topic: &str| match topic {
        "deemed-extraditable" => basis == Basis::Widens,
        "legal-basis" => basis == Basis::OptionalBasis,
        _ => false,
    };
    let measures = if question.measure.is_empty() { &*question.measures_known } else { &question.measure };
    let asked: Vec<&str> = measures
        .iter()
        .map(MeasureId::as_str)
        .chain(question.offence.iter().map(OffenceId::as_str))
        .collect();
    let matters = |provision: &&Provision| {
        let topic = provision.topic.as_str();
        (asked.contains(&topic) || on_basis(topic)) && question.concerns(&provision.measures)
    };
    joined.candidate.instrument.provision.iter().filter(matters).collect()
}

/// The provisions that put a condition on this request.
pub fn conditions<'a>(joined: &Joined<'a>, question: &Question) -> Vec<&'a Provision> {
    let provisions = &joined.candidate.instrument.provision;
    // Looked for once, whatever the number of measures that are asked about.
    let on_any_measure = joined.conditions.get_or_init(|| on_any_measure(provisions, question));
    let concerned = |provision: &&Provision| question.concerns(&provision.measures);
    on_any_measure.iter().filter_map(|place| provisions.get(*place)).filter(concerned).collect()
}

fn on_any_measure(provisions: &[Provision], question: &Question) -> Vec<usize> {
    let demands = |provision: &Provision| {
        question.condition_topics.contains(&provision.topic)
            && (provision.offences.is_empty()
                || provision.offences.iter().any(|offence| question.offence.contains(offence)))
            && relevant_to_facts(provision, question)
    };
    (0..provisions.len()).filter(|place| demands(&provisions[*place])).collect()
}

/// A rule on nationals says nothing of a person who is known not to be one.
fn relevant_to_facts(provision: &Provision, question: &Question) -> bool {
    provision.topic != *"nationals" || question.facts.national_of_requested != Some(false)
}

/// The statements of both states that change what may be asked, made by the day and not withdrawn.
pub fn statements<'a>(joined: &Joined<'a>, question: &Question) -> Vec<&'a Statement> {
    let Question { requesting, requested, on, .. } = question;
    let stands = |said: &&Statement| said.stands_on(*on) != Tri::No;
    let concerns = |said: &&Statement| {
        let towards = if said.state == *requested { requesting } else { requested };
        question.concerns(&said.measures)
            && (said.against.is_empty() || said.against.contains(towards))
            && (question.measure.is_empty()
                || !only_about_extradition(said)
                || asks_for_extradition(question))
    };
    let candidate = joined.candidate;
    let both = candidate.requested.statements.iter().chain(&candidate.requesting.statements);
    both.filter(stands).filter(concerns).collect()
}

fn only_about_extradition(said: &Statement) -> bool {
    matches!(
        said.effect,
        Effect::LegalBasisExtraditionYes | Effect::LegalBasisExtraditionNo | Effect::NationalsNotExtradited
    )
}

fn asks_for_extradition(question: &Question) -> bool {
    question.measure.iter().any(|measure| measure.as_str() == "extradition")
}
