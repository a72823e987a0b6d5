//! Fields of application and the article map.

use super::known::Known;
use super::report::{Report, Rule, Step, key, row};
use crate::records::{Instrument, OffenceId, Provision, Scope};

const RULE: Rule = Rule { code: "R034", help: "" };
const ANY: Rule = Rule {
    code: "R035",
    help: "`any` stands for every offence, alone, as the offences of a scope; elsewhere leave the key out",
};
const EMPTY: Rule = Rule {
    code: "R036",
    help: "say what was read; where the offences were not read, the list stays empty and `note` says so",
};

pub(super) fn check(instrument: &Instrument, known: &Known<'_>, report: &mut Report<'_>) {
    for (number, scope) in instrument.scope.iter().enumerate() {
        scope_block(scope, &[key("scope"), row(number)], report);
    }
    for (number, provision) in instrument.provision.iter().enumerate() {
        let block = [key("provision"), row(number)];
        if provision.offences.iter().any(OffenceId::is_any) {
            report.fault(
                &ANY,
                &[block[0], block[1], key("offences")],
                "`any` is no offence of a provision".into(),
            );
        }
        rule(provision, &block, known, report);
    }
}

/// Offences stay empty where the instrument fixes them in a list of its own words, or where nobody read them.
fn scope_block(scope: &Scope, block: &[Step<'_>; 2], report: &mut Report<'_>) {
    if scope.measures.is_empty() {
        report.fault(&EMPTY, &[block[0], block[1], key("measures")], "the scope opens no measure".into());
    }
    if scope.offences.is_empty() && !scope.closed_list && scope.note.is_none() {
        report.fault(&EMPTY, &[block[0], block[1], key("offences")], "the scope covers no offence".into());
    }
    if scope.offences.len() > 1 && scope.offences.iter().any(OffenceId::is_any) {
        report.fault(
            &ANY,
            &[block[0], block[1], key("offences")],
            "`any` stands beside other offences".into(),
        );
    }
}

/// A topic that is a measure or an offence has no rules to choose from; one nobody knows is reported as such.
fn rule(provision: &Provision, block: &[Step<'_>; 2], known: &Known<'_>, report: &mut Report<'_>) {
    let (Some(rule), topic) = (&provision.rule, provision.topic.as_str()) else { return };
    let rules: Vec<&str> = known.rules_of(topic).map(|rule| rule.id.as_str()).collect();
    if rules.contains(&rule.as_str()) || !known.has_topic(topic) {
        return;
    }
    let help = match rules.as_slice() {
        [] => format!("the topic {topic} has no rules: leave the key out"),
        rules => format!("the topic {topic} has these: {}", rules.join(", ")),
    };
    let what = format!("{rule:?} is no rule of the topic {topic}");
    report.fault_with_help(&RULE, &[block[0], block[1], key("rule")], what, help);
}
