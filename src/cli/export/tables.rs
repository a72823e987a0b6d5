//! All records as tables with keys, for engines that think in tables.
//!
//! A list of words that nobody joins on (aliases, languages, articles) stands in one cell, with semicolons. A source is
//! named by its record and its id, because ids of sources are only unique within one record.

use crate::corpus::Corpus;
use crate::records::{Instrument, Source};
use serde::Serialize;
use serde_json::{Map, Value, json};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// Text; dates too, because many are known only to the month or year.
    Text,
    /// A whole number.
    Whole,
    /// True or false.
    Truth,
}

/// A column.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its name: the key of the record.
    pub name: &'static str,
    /// What it holds.
    pub kind: Type,
    /// Whether every row has it.
    pub required: bool,
}

/// Columns that name a row of another table.
#[derive(Clone, Debug)]
pub struct Foreign {
    /// The columns here.
    pub columns: Vec<&'static str>,
    /// The other table.
    pub table: &'static str,
    /// The columns there.
    pub there: Vec<&'static str>,
}

/// A table.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// What its rows are.
    pub about: &'static str,
    /// Its columns.
    pub columns: Vec<Column>,
    /// The columns that name a row; empty where rows have no name.
    pub key: Vec<&'static str>,
    /// References to other tables.
    pub foreign: Vec<Foreign>,
    /// Its rows, in the order of the columns.
    pub rows: Vec<Vec<Value>>,
}

type Row = Map<String, Value>;

/// A table from a line that declares its columns: `id! name number#`, where `!` is required, `#` a whole number and `?`
/// true or false.
fn table(name: &'static str, about: &'static str, columns: &'static str, rows: Vec<Row>) -> Table {
    let column = |word: &'static str| {
        let kind = match () {
            () if word.contains('#') => Type::Whole,
            () if word.contains('?') => Type::Truth,
            () => Type::Text,
        };
        let required = word.contains('!');
        Column { name: word.trim_end_matches(['!', '#', '?']), kind, required }
    };
    let columns: Vec<Column> = columns.split_whitespace().map(column).collect();
    let cells = |row: &Row| columns.iter().map(|column| cell(row.get(column.name))).collect();
    let rows = rows.iter().map(cells).collect();
    Table { name, about, columns, key: Vec::new(), foreign: Vec::new(), rows }
}

fn cell(value: Option<&Value>) -> Value {
    match value {
        None => Value::Null,
        Some(Value::Array(words)) if words.is_empty() => Value::Null,
        Some(Value::Array(words)) => {
            let words: Vec<&str> = words.iter().filter_map(Value::as_str).collect();
            Value::String(words.join("; "))
        }
        Some(value) => value.clone(),
    }
}

impl Table {
    fn key(mut self, columns: &'static str) -> Self {
        self.key = columns.split_whitespace().collect();
        self
    }

    fn to(mut self, columns: &'static str, table: &'static str, there: &'static str) -> Self {
        let [columns, there] = [columns, there].map(|words| words.split_whitespace().collect());
        self.foreign.push(Foreign { columns, table, there });
        self
    }

    /// Its sources are named by the instrument and their id.
    fn cited(self) -> Self {
        self.to("instrument", "instruments", "id").to("instrument source", "sources", "record id")
    }
}

/// The keys of a thing, and more beside them.
fn row(thing: &impl Serialize, more: &[(&str, Value)]) -> serde_json::Result<Row> {
    let mut row = match serde_json::to_value(thing)? {
        Value::Object(row) => row,
        _ => Row::new(),
    };
    for titles in ["name", "title", "purpose"] {
        if let Some(Value::Object(by_language)) = row.get(titles).cloned() {
            let named = by_language.into_iter().map(|(code, name)| (format!("{titles}_{code}"), name));
            row.extend(named);
        }
    }
    row.extend(more.iter().map(|(key, value)| ((*key).to_owned(), value.clone())));
    Ok(row)
}

/// Pairs of words under two names.
fn pairs<'a>(names: [&str; 2], pairs: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<Row> {
    let row = |(one, other): (&str, &str)| {
        Row::from_iter([(names[0].to_owned(), json!(one)), (names[1].to_owned(), json!(other))])
    };
    let mut rows: Vec<Row> = pairs.map(row).collect();
    rows.dedup();
    rows
}

/// One row for each thing of each instrument, with the instrument's id and the thing's number.
fn of_each<T: Serialize>(
    corpus: &Corpus,
    things: fn(&Instrument) -> &Vec<T>,
) -> serde_json::Result<Vec<Row>> {
    let mut rows = Vec::new();
    for one in &corpus.instruments {
        for (number, thing) in things(one).iter().enumerate() {
            rows.push(row(thing, &[("instrument", json!(one.id)), ("number", json!(number + 1))])?);
        }
    }
    Ok(rows)
}

fn sources(corpus: &Corpus) -> serde_json::Result<Vec<Row>> {
    let mut rows = Vec::new();
    let mut add = |record: &str, sources: &[Source]| {
        for source in sources {
            rows.push(row(source, &[("record", json!(record))])?);
        }
        Ok::<_, serde_json::Error>(())
    };
    for one in &corpus.instruments {
        add(one.id.as_str(), &one.source)?;
    }
    for file in &corpus.authorities {
        add(&format!("authorities/{}", file.state), &file.source)?;
    }
    for file in &corpus.procedures {
        add(&format!("procedure/{}", file.state), &file.source)?;
    }
    add("networks", &corpus.networks.source)?;
    Ok(rows)
}

fn participation(corpus: &Corpus) -> serde_json::Result<Vec<Row>> {
    let mut rows = Vec::new();
    for one in &corpus.instruments {
        for party in &one.participation.party {
            let source = party.source.as_ref().or(one.participation.source.as_ref());
            rows.push(row(party, &[("instrument", json!(one.id)), ("source", json!(source))])?);
        }
    }
    Ok(rows)
}

fn scopes(corpus: &Corpus, list: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    for one in &corpus.instruments {
        for (number, scope) in one.scope.iter().enumerate() {
            let words: Vec<&str> = match list {
                "measure" => scope.measures.iter().map(|id| id.as_str()).collect(),
                _ => scope.offences.iter().map(|id| id.as_str()).collect(),
            };
            rows.extend(words.into_iter().map(|word| {
                let number = json!(number + 1);
                Row::from_iter([
                    ("instrument".to_owned(), json!(one.id)),
                    ("scope".to_owned(), number),
                    (list.to_owned(), json!(word)),
                ])
            }));
        }
    }
    rows
}

fn of_states(corpus: &Corpus) -> serde_json::Result<(Vec<Row>, Vec<Row>)> {
    let (mut authorities, mut rules) = (Vec::new(), Vec::new());
    for file in &corpus.authorities {
        let more = [("state", json!(file.state)), ("record", json!(format!("authorities/{}", file.state)))];
        for authority in &file.authority {
            authorities.push(row(authority, &more)?);
        }
    }
    for file in &corpus.procedures {
        let more = [("state", json!(file.state)), ("record", json!(format!("procedure/{}", file.state)))];
        for rule in &file.rule {
            rules.push(row(rule, &more)?);
        }
    }
    Ok((authorities, rules))
}

/// All tables, each after those it refers to.
///
/// # Errors
/// When a record cannot be encoded.
pub fn tables(corpus: &Corpus) -> serde_json::Result<Vec<Table>> {
    let instruments = &corpus.instruments;
    let rows =
        |things: Vec<serde_json::Result<Row>>| things.into_iter().collect::<serde_json::Result<Vec<_>>>();
    let bilateral =
        instruments.iter().flat_map(|one| one.parties.iter().map(|s| (one.id.as_str(), s.as_str())));
    let members = corpus.networks.network.iter();
    let members = members.flat_map(|one| one.members.iter().map(|state| (one.id.as_str(), state.as_str())));
    let broader = corpus.offences.offence.iter();
    let broader = broader.flat_map(|one| one.broader.iter().map(|more| (one.id.as_str(), more.as_str())));
    let whole = corpus.measures.measure.iter();
    let whole = whole.flat_map(|one| one.part_of.iter().map(|more| (one.id.as_str(), more.as_str())));
    let (authorities, rules) = of_states(corpus)?;
    let any = Row::from_iter([("id".to_owned(), json!("any")), ("name_en".to_owned(), json!("Any offence"))]);
    let mut offences = rows(corpus.offences.offence.iter().map(|one| row(one, &[])).collect())?;
    offences.push(any);
    Ok(vec![
        table("sources", "The pages that were read", "record! id! url! grade! read_on! as_of note", sources(corpus)?)
            .key("record id"),
        table(
            "states",
            "States, former states and organisations, with ISO codes",
            "id! alpha2 kind! region until name_en! name_es name_pt name_fr aliases",
            rows(corpus.states.state.iter().map(|one| row(one, &[])).collect())?,
        )
        .key("id"),
        table(
            "offences",
            "Offences, with ICCS codes",
            "id! iccs name_en! name_es name_pt name_fr aliases",
            offences,
        )
        .key("id"),
        table("offence_broader", "Offences and the broader ones that include them", "offence! broader!", pairs(["offence", "broader"], broader))
            .key("offence broader")
            .to("offence", "offences", "id")
            .to("broader", "offences", "id"),
        table(
            "measures",
            "What can be asked for",
            "id! principal? channel? name_en! name_es name_pt name_fr aliases",
            rows(corpus.measures.measure.iter().map(|one| row(one, &[])).collect())?,
        )
        .key("id"),
        table("measure_part_of", "Measures and the broader ones that include them", "measure! part_of!", pairs(["measure", "part_of"], whole))
            .key("measure part_of")
            .to("measure", "measures", "id")
            .to("part_of", "measures", "id"),
        table(
            "topics",
            "What provisions are about, beside measures and offences",
            "id! condition? name_en! name_es name_pt name_fr",
            rows(corpus.topics.topic.iter().map(|one| row(one, &[])).collect())?,
        )
        .key("id"),
        table(
            "instruments",
            "Treaties, conventions, protocols and other instruments",
            "id! kind! form short region title_en title_es title_pt title_fr title_orig aliases languages signed_on \
             signed_at entry_into_force terminated_on depositary registrations main_source! note",
            rows(instruments.iter().map(|one| row(one, &[])).collect())?,
        )
        .key("id")
        .to("id main_source", "sources", "record id"),
        table("instrument_parties", "The two parties of a bilateral instrument", "instrument! state!", pairs(["instrument", "state"], bilateral))
            .key("instrument state")
            .to("instrument", "instruments", "id")
            .to("state", "states", "id"),
        table(
            "participation",
            "Who signed, consented, is bound and withdrew",
            "instrument! state! territory signed_on consent consent_on in_force_on in_force withdrawn_on \
             withdrawal_effective_on standing as_of source note",
            participation(corpus)?,
        )
        .cited()
        .to("state", "states", "id"),
        table(
            "observations",
            "Reports on whether an instrument is in force",
            "instrument! number!# status! on by source! note",
            of_each(corpus, |one| &one.observation)?,
        )
        .key("instrument number")
        .cited()
        .to("by", "states", "id"),
        table(
            "scopes",
            "Fields of application",
            "instrument! number!# closed_list? min_max_penalty_months# more_than? penalty_in transnational? \
             organized_group? except predicates article source! note",
            of_each(corpus, |one| &one.scope)?,
        )
        .key("instrument number")
        .cited(),
        table("scope_measures", "The measures of a field of application", "instrument! scope!# measure!", scopes(corpus, "measure"))
            .key("instrument scope measure")
            .to("instrument scope", "scopes", "instrument number")
            .to("measure", "measures", "id"),
        table("scope_offences", "The offences of a field of application", "instrument! scope!# offence!", scopes(corpus, "offence"))
            .key("instrument scope offence")
            .to("instrument scope", "scopes", "instrument number")
            .to("offence", "offences", "id"),
        table(
            "provisions",
            "Articles, with what each says",
            "instrument! number!# article topic! rule measures offences summary! source!",
            of_each(corpus, |one| &one.provision)?,
        )
        .key("instrument number")
        .cited(),
        table(
            "statements",
            "Reservations, declarations, notifications and objections",
            "instrument! number!# state! kind! effect! article made_on withdrawn_on against measures summary! source!",
            of_each(corpus, |one| &one.statement)?,
        )
        .key("instrument number")
        .cited()
        .to("state", "states", "id"),
        table(
            "relations",
            "What an instrument says of others",
            "instrument! number!# kind! target measures articles later keeps_pending? needs_target? article source! note",
            of_each(corpus, |one| &one.relation)?,
        )
        .key("instrument number")
        .cited(),
        table(
            "authorities",
            "Who sends and receives requests",
            "state! instrument measure! role! name name_en! languages record! source!",
            authorities,
        )
        .to("state", "states", "id")
        .to("measure", "measures", "id")
        .to("record source", "sources", "record id"),
        table(
            "domestic_rules",
            "Rules of domestic law on cooperation",
            "state! topic! law article reciprocity? summary! record! source!",
            rules,
        )
        .to("state", "states", "id")
        .to("record source", "sources", "record id"),
        table(
            "networks",
            "Practitioner networks",
            "id! short! kind name_en! name purpose_en! purpose_es! purpose_pt! purpose_fr! measures note",
            rows(corpus.networks.network.iter().map(|one| row(one, &[])).collect())?,
        )
        .key("id"),
        table("network_members", "The members of a network", "network! state!", pairs(["network", "state"], members))
            .key("network state")
            .to("network", "networks", "id")
            .to("state", "states", "id"),
    ])
}
