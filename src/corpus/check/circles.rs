//! A term never lies below itself.

use super::report::{Report, Rule, key, row};
use std::collections::{HashMap, HashSet};

const CIRCLE: Rule = Rule {
    code: "R042",
    help: "take out the step that leads back: a term never lies below its own narrower terms",
};

/// Each term of a vocabulary with the broader ones it names.
pub(super) type Broader<'a> = Vec<(&'a str, Vec<&'a str>)>;

/// Reports every term that is reached by going up from it; `name` is the key under which a `block` names its
/// broader terms.
pub(super) fn check(block: &str, name: &str, terms: &Broader<'_>, report: &mut Report<'_>) {
    let broader: HashMap<&str, &[&str]> = terms.iter().map(|(id, broader)| (*id, &**broader)).collect();
    for (number, (id, _)) in terms.iter().enumerate() {
        if lies_below_itself(id, &broader) {
            let place = [key(block), row(number), key(name)];
            report.fault(&CIRCLE, &place, format!("the {block} {id:?} lies below itself"));
        }
    }
}

fn lies_below_itself<'a>(id: &str, broader: &HashMap<&'a str, &'a [&'a str]>) -> bool {
    let mut seen = HashSet::new();
    let mut above: Vec<&str> = broader.get(id).copied().unwrap_or_default().to_vec();
    while let Some(next) = above.pop() {
        if next == id {
            return true;
        }
        if seen.insert(next) {
            above.extend(broader.get(next).copied().unwrap_or_default());
        }
    }
    false
}
