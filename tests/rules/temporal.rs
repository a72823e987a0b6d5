//! Offences committed before the instrument bound both.

use crate::support::{ask, convention, day};
use treaty_lookup::rules::Rule;

#[test]
fn an_offence_from_before_is_outside_only_where_the_instrument_says_so() {
    let silent = convention("c").any_offence("'assistance'");
    let later_only =
        silent.clone().provision("topic = 'temporal-scope', rule = 'later-offences-only', article = '19'");
    let committed = |on| ask().fact(|facts| facts.committed_on = Some(day(on)));
    assert_eq!(committed("1995-05-31").among(std::slice::from_ref(&silent)).ids(), ["c"]);
    let out = committed("1995-05-31").among(std::slice::from_ref(&later_only));
    assert_eq!(out.why_not("c"), Rule::CommittedTooEarly);
    assert_eq!(out.because("c").article.as_deref(), Some("19"));
    assert_eq!(committed("1995-06-01").among(std::slice::from_ref(&later_only)).ids(), ["c"]);
    assert_eq!(ask().among(&[later_only]).ids(), ["c"], "no day of the offence is known");
}

#[test]
fn the_clause_speaks_only_of_its_own_measures() {
    let clause = "topic = 'temporal-scope', rule = 'later-offences-only', measures = ['extradition']";
    let both = convention("c").any_offence("'assistance', 'extradition'").provision(clause);
    let early = ask().fact(|facts| facts.committed_on = Some(day("1980-01-01")));
    assert_eq!(early.among(std::slice::from_ref(&both)).ids(), ["c"]);
    assert_eq!(early.measure(&["extradition"]).among(&[both]).why_not("c"), Rule::CommittedTooEarly);
}
