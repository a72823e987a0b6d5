//! What other sources say is about a field of the record. The field itself may be open, where no source settles it.

use super::report::{Report, Rule, key, row};
use crate::records::Instrument;
use serde_json::Value;

const NO_FIELD: Rule = Rule {
    code: "R091",
    help: "name a key of the record, as entry_into_force, or of a party in the list, as party.XXX.in_force_on",
};

pub(super) fn check(instrument: &Instrument, report: &mut Report<'_>) {
    for (number, alternative) in instrument.alternative.iter().enumerate() {
        if !has_field(instrument, &alternative.field) {
            let what = format!("the record gives no {:?} for an alternative", alternative.field);
            report.fault(&NO_FIELD, &[key("alternative"), row(number), key("field")], what);
        }
    }
}

fn has_field(instrument: &Instrument, field: &str) -> bool {
    match field.strip_prefix("party.").map(|rest| rest.split_once('.')) {
        Some(Some((state, name))) => {
            let mut rows =
                instrument.participation.party.iter().filter(|party| party.state.as_str() == state);
            rows.any(|party| serde_json::to_value(party).is_ok_and(|party| is_key(&party, name)))
        }
        Some(None) => false,
        None => serde_json::to_value(instrument).is_ok_and(|record| is_key(&record, field)),
    }
}

/// Follows a dotted name, as `title.en`, or `scope.offences` for any of the scopes.
fn is_key(record: &Value, name: &str) -> bool {
    if let Value::Array(blocks) = record {
        return blocks.iter().any(|block| is_key(block, name));
    }
    let (first, rest) = name.split_once('.').map_or((name, None), |(first, rest)| (first, Some(rest)));
    match (record.get(first), rest) {
        (None, _) => false,
        (Some(value), Some(rest)) => is_key(value, rest),
        (Some(_), None) => true,
    }
}
