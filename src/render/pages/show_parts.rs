//! The parts of an entry: what the instrument is for, who takes part, its articles, statements, relations and sources.

use super::words::{date, faint, headings, labelled, line, read_at, say, section, word};
use crate::answer::{Entry, PartyRow, Related};
use crate::records::{Kind, Provision, Scope, Source, Statement, article_order};
use crate::render::{Block, Cell, Tone};
use crate::rules::Condition;
use crate::speech::Speech;

/// Names shown of a group of parties before the rest is folded.
const MOST_PARTIES: usize = 20;

/// What better-graded sources contradict: shown, never resolved in silence.
pub fn conflicts(entry: &Entry, speech: &Speech) -> Vec<Block> {
    let line = |other: &crate::records::Alternative| {
        let note = other.note.as_ref().map(|note| format!(" — {note}")).unwrap_or_default();
        let value = format!("{} ({}){note}", other.value, other.source);
        let says = labelled(speech, field_name(&other.field, entry, speech), value);
        Block::Line(0, Cell::new(labelled(speech, speech.say("fact-disagrees"), says), Tone::Warning))
    };
    entry.record.alternative.iter().map(line).collect()
}

/// The name of a field of a record; that of a row of the party list with its state.
fn field_name(field: &str, entry: &Entry, speech: &Speech) -> String {
    let (rest, last) = field.rsplit_once('.').unwrap_or(("", field));
    let name = speech.name(&format!("field-{last}")).unwrap_or_else(|| last.to_owned());
    match rest.strip_prefix("party.") {
        Some(state) => format!("{name}, {}", entry.labels.of(state)),
        None => name,
    }
}

/// What it is for: each field of application in a sentence.
pub fn purpose(entry: &Entry, speech: &Speech) -> Vec<Block> {
    if entry.record.scope.is_empty() {
        return Vec::new();
    }
    let scopes = entry.record.scope.iter().map(|scope| line(1, field(scope, entry, speech)));
    section(speech, "show-purpose").into_iter().chain(scopes).collect()
}

fn field(scope: &Scope, entry: &Entry, speech: &Speech) -> String {
    let names = |ids: Vec<&str>| ids.iter().map(|id| entry.labels.of(id)).collect::<Vec<_>>().join(", ");
    let measures = names(scope.measures.iter().map(|measure| measure.as_str()).collect());
    let offences = if scope.covers_any() {
        speech.say("show-any-offence")
    } else {
        names(scope.offences.iter().map(|offence| offence.as_str()).collect())
    };
    let mut text = labelled(speech, measures, offences);
    if !scope.except.is_empty() {
        let except = names(scope.except.iter().map(|offence| offence.as_str()).collect());
        text += &format!(", {}", say(speech, "show-except", [("offences", except.into())]));
    }
    let conditions: Vec<String> = elements(scope)
        .iter()
        .map(|condition| speech.condition(condition, |id| entry.labels.of(id)))
        .collect();
    if !conditions.is_empty() {
        let conditions = conditions.join(&speech.say("condition-joiner"));
        text += &format!(" — {}", say(speech, "covers-if", [("conditions", conditions.into())]));
    }
    match &scope.article {
        Some(article) => format!("{text} (art. {article})"),
        None => text,
    }
}

/// What a scope asks of the facts, in the terms of the conditions of answers.
fn elements(scope: &Scope) -> Vec<Condition> {
    let by_law_of = match word(&scope.penalty_in).as_str() {
        "requesting" => "requesting",
        "requested" => "requested",
        _ => "both",
    };
    let penalty = scope.min_max_penalty_months.map(|months| Condition::Penalty {
        months,
        more_than: scope.more_than,
        by_law_of,
    });
    let predicates =
        (!scope.predicates.is_empty()).then(|| Condition::Predicate { offences: scope.predicates.clone() });
    [
        penalty,
        scope.transnational.then_some(Condition::Transnational),
        scope.organized_group.then_some(Condition::OrganizedGroup),
        predicates,
        (scope.closed_list && scope.covers_any()).then_some(Condition::OnItsList),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Who takes part, by what is known of each; long groups are folded.
pub fn parties(entry: &Entry, speech: &Speech) -> Vec<Block> {
    if entry.record.kind == Kind::Bilateral && entry.record.participation.party.is_empty() {
        return Vec::new();
    }
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for row in &entry.parties.parties {
        let group = standing(row, speech);
        let name = match &row.territory_name {
            Some(territory) => format!("{} ({territory})", row.name),
            None => row.name.clone(),
        };
        match groups.iter_mut().find(|(known, _)| *known == group) {
            Some((_, names)) => names.push(name),
            None => groups.push((group, vec![name])),
        }
    }
    groups.sort_by_key(|(_, names)| std::cmp::Reverse(names.len()));
    let mut blocks = section(speech, "fact-parties").to_vec();
    for (group, mut names) in groups {
        let count = names.len();
        names.dedup();
        let folded = names.len().saturating_sub(MOST_PARTIES);
        names.truncate(MOST_PARTIES);
        let more = say(speech, "show-more-parties", [("count", folded.into())]);
        let more = if folded > 0 { format!(" {more}") } else { String::new() };
        let names = format!("{}{more}", names.join(", "));
        blocks.push(line(1, labelled(speech, format!("{group} ({count})"), names)));
    }
    blocks.push(match entry.parties.complete_as_of {
        Some(day) => faint(1, say(speech, "parties-complete", [("date", day.to_string().into())])),
        None => faint(1, speech.say("parties-partial")),
    });
    blocks
}

/// What is known of one party, as the name of its group.
fn standing(row: &PartyRow, speech: &Speech) -> String {
    use crate::rules::Rule;
    match (row.bound, row.rule) {
        ("yes", _) => speech.say("show-bound"),
        (_, Rule::SignedOnly) => speech.say("show-signed-only"),
        (_, Rule::Withdrawn | Rule::WithdrawalEffectNotKnown) => speech.say("show-withdrawn"),
        ("no", _) => speech.say("bound-no"),
        _ => speech.say("bound-not-known"),
    }
}

/// The article map.
pub fn articles(entry: &Entry, speech: &Speech) -> Vec<Block> {
    let row = |provision: &Provision| {
        let article = provision.article.clone().unwrap_or_default();
        let topic = entry.labels.of(provision.topic.as_str());
        vec![Cell::from(article), Cell::from(topic), Cell::from(&provision.summary)]
    };
    let mut provisions: Vec<&Provision> = entry.record.provision.iter().collect();
    provisions.sort_by_key(|provision| article_order(provision.article.as_deref()));
    let rows: Vec<_> = provisions.into_iter().map(row).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let columns = headings(speech, &["heading-articles", "heading-topic", "heading-notes"]);
    vec![Block::Gap, Block::Table(columns, rows)]
}

/// What states said.
pub fn statements(entry: &Entry, speech: &Speech) -> Vec<Block> {
    let row = |said: &Statement| {
        let article = said.article.clone().unwrap_or_default();
        let kind = speech.say(&format!("statement-{}", word(&said.kind)));
        vec![
            Cell::from(entry.labels.of(said.state.as_str())),
            Cell::from(article),
            Cell::from(format!("{kind}\n{}", date(said.made_on)).trim()),
            Cell::from(&said.summary),
        ]
    };
    let rows: Vec<_> = entry.record.statement.iter().map(row).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let columns = ["heading-state", "heading-articles", "heading-form", "heading-statement"];
    vec![Block::Gap, Block::Table(headings(speech, &columns), rows)]
}

/// How it stands to others, as a small tree.
pub fn relations(entry: &Entry, speech: &Speech) -> Vec<Block> {
    if entry.relations.is_empty() {
        return Vec::new();
    }
    let mut blocks = section(speech, "show-relations").to_vec();
    blocks.push(line(0, entry.record.id.as_str()));
    branches(&entry.relations, "", entry, speech, &mut blocks);
    blocks
}

fn branches(related: &[Related], trunk: &str, entry: &Entry, speech: &Speech, blocks: &mut Vec<Block>) {
    for (place, one) in related.iter().enumerate() {
        let last = place + 1 == related.len();
        let (branch, below) = if last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
        blocks.push(line(0, format!("{trunk}{branch}{}", relation(one, entry, speech))));
        branches(&one.further, &format!("{trunk}{below}"), entry, speech, blocks);
    }
}

fn relation(related: &Related, entry: &Entry, speech: &Speech) -> String {
    let from = if related.from_other { "relation-from" } else { "relation" };
    let mut text = speech.say(&format!("{from}-{}", related.kind.as_str()));
    if let Some(other) = &related.other {
        text += &format!(" {other}");
    }
    if let Some(title) = &related.title {
        text += &format!(" · {title}");
    }
    if !related.measures.is_empty() {
        let measures: Vec<String> =
            related.measures.iter().map(|measure| entry.labels.of(measure.as_str())).collect();
        text += &format!(" [{}]", measures.join(", "));
    }
    match &related.article {
        Some(article) => format!("{text} (art. {article})"),
        None => text,
    }
}

/// What is known to be missing about it.
pub fn gaps(entry: &Entry, speech: &Speech) -> Vec<Block> {
    let gap = |missing: &String| faint(0, say(speech, "gap", [("missing", missing.clone().into())]));
    let lines: Vec<Block> = entry.gaps.iter().map(gap).collect();
    if lines.is_empty() { lines } else { [Block::Gap].into_iter().chain(lines).collect() }
}

/// The pages it was read on.
pub fn sources(entry: &Entry, speech: &Speech) -> Vec<Block> {
    let mut blocks = section(speech, "heading-sources").to_vec();
    let read = |source: &Source| line(0, labelled(speech, source.id.as_str(), read_at(speech, source)));
    blocks.extend(entry.record.source.iter().map(read));
    blocks
}
