//! The headed blanks of a draft request: what any request for the measure must say, and what this instrument demands.

use super::Demand;
use crate::records::RequestFor;
use schemars::JsonSchema;
use serde::Serialize;

/// One blank of a draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Blank {
    /// Its key, as a case file writes it; its heading and hint are messages of that name.
    pub key: &'static str,
    /// The request cannot go without it.
    pub mandatory: bool,
    /// The articles that demand it, with their topics.
    pub demanded_by: Vec<String>,
    /// What the officer already wrote.
    pub value: Option<String>,
}

/// A key and whether the request cannot go without it.
type Key = (&'static str, bool);

/// What every request says.
const EVERY: [Key; 4] = [("reference", true), ("proceedings", true), ("persons", true), ("facts", true)];

/// What a request for evidence or another act says.
const ACT: [Key; 7] = [
    ("legal_texts", true),
    ("assistance", true),
    ("relevance", true),
    ("procedure", false),
    ("deadline", false),
    ("confidentiality", false),
    ("persons_present", false),
];

/// What a request for a person says.
const PERSON: [Key; 7] = [
    ("legal_texts", true),
    ("whereabouts", true),
    ("nationality", true),
    ("warrant", true),
    ("penalty", true),
    ("limitation", false),
    ("provisional_arrest", false),
];

/// What a request about a sentence says.
const SENTENCE: [Key; 5] = [
    ("nationality", true),
    ("judgment", true),
    ("remaining_sentence", true),
    ("consent", true),
    ("legal_texts", true),
];

/// What a request about property says.
const PROPERTY: [Key; 6] = [
    ("legal_texts", true),
    ("assets", true),
    ("link_to_offence", true),
    ("order", false),
    ("third_parties", false),
    ("deadline", false),
];

/// What information sent without a request says.
const INFORMATION: [Key; 2] = [("information", true), ("use_limits", false)];

/// What closes every request.
const CLOSING: [Key; 3] = [("contact", true), ("annexes", false), ("signature", true)];

/// The blanks that a demand of this topic opens or makes mandatory; rules of the topic that demand nothing open none.
fn demanded(demand: &Demand) -> Option<&'static str> {
    let lifted = |rules: &[&str]| demand.rule.as_deref().is_some_and(|rule| rules.contains(&rule));
    match demand.topic.as_str() {
        "dual-criminality" if !lifted(&["not-required", "deemed-met"]) => Some("dual_criminality"),
        "minimum-penalty" => Some("penalty"),
        "lapse-of-time" if !lifted(&["no-bar"]) => Some("limitation"),
        "consent" if !lifted(&["simplifies"]) => Some("consent"),
        "request-contents" => Some("facts"),
        _ => None,
    }
}

/// The blanks of a request under an instrument with these demands, in the order of the draft.
pub fn blanks(request: RequestFor, demands: &[Demand]) -> Vec<Blank> {
    let mut blanks: Vec<Blank> = Vec::new();
    for (key, mandatory) in EVERY.iter().chain(body(request)) {
        blanks.push(blank(key, *mandatory));
    }
    for demand in demands.iter().filter(|demand| demand.statement_by.is_none()) {
        let Some(key) = demanded(demand) else { continue };
        let known = blanks.iter_mut().find(|blank| blank.key == key);
        let article = demand.article.as_ref().map_or_else(|| demand.topic.clone(), ToString::to_string);
        match known {
            Some(known) => {
                known.mandatory = true;
                if !known.demanded_by.contains(&article) {
                    known.demanded_by.push(article);
                }
            }
            None => blanks.push(Blank { demanded_by: vec![article], ..blank(key, true) }),
        }
    }
    blanks.extend(CLOSING.iter().map(|(key, mandatory)| blank(key, *mandatory)));
    blanks
}

fn blank(key: &'static str, mandatory: bool) -> Blank {
    Blank { key, mandatory, demanded_by: Vec::new(), value: None }
}

fn body(request: RequestFor) -> &'static [Key] {
    match request {
        RequestFor::Act => &ACT,
        RequestFor::Person => &PERSON,
        RequestFor::Sentence => &SENTENCE,
        RequestFor::Property => &PROPERTY,
        RequestFor::Information => &INFORMATION,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn demand(topic: &str, rule: Option<&str>) -> Demand {
        Demand {
            topic: topic.into(),
            article: Some("9".into()),
            rule: rule.map(Into::into),
            summary: "".into(),
            statement_by: None,
        }
    }

    #[test]
    fn what_the_instrument_demands_becomes_mandatory_with_its_article() {
        let blanks = blanks(RequestFor::Person, &[demand("lapse-of-time", Some("either-law"))]);
        let limitation = blanks.iter().find(|blank| blank.key == "limitation").unwrap();
        assert!(limitation.mandatory);
        assert_eq!(limitation.demanded_by, ["9"]);
    }

    #[test]
    fn dual_criminality_is_asked_for_only_where_it_is_demanded() {
        let has = |demands: &[Demand]| {
            blanks(RequestFor::Act, demands).iter().any(|blank| blank.key == "dual_criminality")
        };
        assert!(has(&[demand("dual-criminality", Some("required"))]));
        assert!(!has(&[demand("dual-criminality", Some("not-required"))]));
        assert!(!has(&[]));
    }
}
