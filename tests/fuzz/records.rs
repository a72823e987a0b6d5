use crate::support::soon;
use treaty_lookup::corpus::check::check;
use treaty_lookup::corpus::format::format;
use treaty_lookup::corpus::{Origin, RecordFile, RecordText, parse};

/// The kinds of record file; the first byte of an input chooses one.
const PATHS: [&str; 10] = [
    "instruments/universal/one.toml",
    "instruments/bilateral/BRA-PER/bra-per-extradition-2003.toml",
    "authorities/PER.toml",
    "procedure/PER.toml",
    "states.toml",
    "offences.toml",
    "measures.toml",
    "topics.toml",
    "networks.toml",
    "gaps.toml",
];

/// The smallest vocabularies.
const VOCABULARIES: [(&str, &str); 4] = [
    ("states.toml", "[[state]]\nid = \"PER\"\nkind = \"state\"\nname = { en = \"Peru\" }\n"),
    ("offences.toml", "[[offence]]\nid = \"murder\"\nname = { en = \"Murder\" }\n"),
    ("measures.toml", "[[measure]]\nid = \"extradition\"\nname = { en = \"Extradition\" }\n"),
    ("topics.toml", "[[topic]]\nid = \"scope\"\nname = { en = \"Scope\" }\n"),
];

fn record(path: &str, bytes: &[u8]) -> RecordText {
    RecordText {
        origin: Origin::Directory("data".into()),
        path: path.to_owned(),
        bytes: bytes.to_vec().into(),
    }
}

/// A record is refused with its faults, or laid out anew without a change of what it says.
#[test]
fn records() {
    bolero::check!().with_max_len(4096).for_each(|bytes: &[u8]| {
        let Some((kind, bytes)) = bytes.split_first() else { return };
        let path = PATHS[usize::from(*kind) % PATHS.len()];
        soon(|| {
            let one = record(path, bytes);
            // With vocabularies of its own a folder stands by itself, and the program's are not read each time.
            let others = VOCABULARIES.iter().filter(|(other, _)| *other != path);
            let mut records: Vec<_> = others.map(|(path, text)| record(path, text.as_bytes())).collect();
            records.push(one.clone());
            let faults = check(&records, Vec::new());
            match parse(&one) {
                Err(fault) => assert!(faults.contains(&fault), "{fault}"),
                Ok(said) => {
                    let laid_out = format(&one).unwrap();
                    let again = record(path, laid_out.as_bytes());
                    assert_eq!(in_order(parse(&again).unwrap()), in_order(said));
                    assert_eq!(format(&again).unwrap(), laid_out);
                }
            }
        });
    });
}

/// The order of party rows is no part of what a record says.
fn in_order(mut file: RecordFile) -> RecordFile {
    if let RecordFile::Instrument(instrument) = &mut file {
        instrument.participation.party.sort_by_key(|row| (row.state.clone(), row.territory.clone()));
    }
    file
}
