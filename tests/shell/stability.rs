//! What scripts rest on: the keys of JSON and the exit codes. A test here that fails says that a script somewhere breaks.

use super::support::{run, run_with};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

const KEYS: &str = "tests/shell/keys.txt";

/// `Type.key` for every key of every answer, and `Type=word` for every word that stands for a choice.
fn keys() -> BTreeSet<String> {
    let schema: Value = serde_json::from_str(&run(&["schema"]).0).unwrap();
    let mut keys = BTreeSet::new();
    for (name, definition) in schema["$defs"].as_object().unwrap() {
        gather(name, definition, &mut keys);
    }
    keys
}

fn gather(name: &str, schema: &Value, keys: &mut BTreeSet<String>) {
    if let Some(properties) = schema["properties"].as_object() {
        keys.extend(properties.keys().map(|key| format!("{name}.{key}")));
    }
    let words = schema["enum"].as_array().into_iter().flatten().chain(schema.get("const"));
    keys.extend(words.filter_map(Value::as_str).map(|word| format!("{name}={word}")));
    for several in ["anyOf", "oneOf", "allOf"] {
        schema[several].as_array().into_iter().flatten().for_each(|one| gather(name, one, keys));
    }
}

#[test]
fn the_keys_of_json_stay() {
    let now = keys();
    if std::env::var_os("ACCEPT_KEYS").is_some() {
        let lines: Vec<&str> = now.iter().map(String::as_str).collect();
        fs::write(KEYS, lines.join("\n") + "\n").unwrap();
    }
    let promised: BTreeSet<String> = fs::read_to_string(KEYS).unwrap().lines().map(str::to_owned).collect();
    let gone: Vec<&String> = promised.difference(&now).collect();
    assert!(gone.is_empty(), "scripts rest on these, and they are gone: {gone:?}");
    let new: Vec<&String> = now.difference(&promised).collect();
    assert!(new.is_empty(), "new promises; run this test with ACCEPT_KEYS=1 to write them down: {new:?}");
}

#[test]
fn the_exit_codes_stay() {
    let found = ["between", "peru", "brazil", "--measure", "extradition"];
    let none = ["between", "colombia", "argentina", "--measure", "transfer-of-sentenced-persons"];
    let table: [(&[&str], i32); 19] = [
        (&found, 0),
        (&none, 1),
        (&["between", "peru", "nowhere"], 2),
        (&["between", "peru", "peru"], 2),
        (&["between", "peru"], 2),
        (&["between", "peru", "brazil", "--format", "xml"], 2),
        (&["between", "peru", "brazil", "--on", "2007-13"], 2),
        (&["between", "peru", "brazil", "--lang", "de"], 2),
        (&["between", "peru", "brazil", "--penalty", "many"], 2),
        (&["between", "peru", "brazil", "--grade", "best"], 2),
        (&["between", "peru", "brazil", "--require", "luck"], 2),
        (&["between", "peru", "brazil", "--data", "/no/such/folder"], 3),
        (&["show", "no-such-treaty"], 2),
        (&["search", "xyzzyx"], 1),
        (&["search", "x", "--limit", "0"], 2),
        (&["terms", "dreams"], 2),
        (&["--help"], 0),
        (&["--version"], 0),
        (&["no-such-command"], 2),
    ];
    for (words, code) in table {
        assert_eq!(run(words).2, code, "{words:?}");
    }
    assert_eq!(run_with("requesting,requested\nx,y\n", &["batch"]).2, 2);
}
