//! Every JSON output is what its published schema says.

use super::support::{json, run, run_with};
use serde_json::Value;

fn schema(words: &[&str]) -> Value {
    let (out, _, code) = run(&[&["schema"], words].concat());
    assert_eq!(code, 0);
    serde_json::from_str(&out).unwrap()
}

fn assert_valid(schema: &Value, output: &Value, what: &str) {
    let validator = jsonschema::validator_for(schema).unwrap();
    let faults: Vec<String> = validator
        .iter_errors(output)
        .take(3)
        .map(|fault| format!("{}: {fault}", fault.instance_path()))
        .collect();
    assert_eq!(faults, Vec::<String>::new(), "{what}");
}

const RUNS: &[&[&str]] = &[
    &["between", "peru", "brazil"],
    &["between", "peru", "brazil", "--offence", "money-laundering", "--measure", "extradition", "--all"],
    &["between", "colombia", "argentina", "--measure", "transfer-of-sentenced-persons", "--lang", "es"],
    &["between", "spain", "france", "--on", "1990", "--grade", "government"],
    &["show", "untoc-2000"],
    &["show", "bra-per-mla-1999"],
    &["parties", "oas-mla-1992"],
    &["between", "peru", "brazil", "--measure", "extradition", "--why-not", "untoc-2000"],
    &["country", "peru"],
    &["authority", "brazil", "--for", "bra-per-mla-1999"],
    &["timeline", "peru", "brazil"],
    &["matrix", "--states", "ARG,BRA,PER", "--measure", "extradition"],
    &["request", "peru", "brazil", "--offence", "money-laundering", "--measure", "extradition"],
    &["search", "extradition", "--limit", "50"],
    &["search", "nothingwhatsoever"],
    &["terms", "offences"],
    &["terms", "measures"],
    &["terms", "states"],
    &["data-status"],
    &["index"],
    &["config"],
];

#[test]
fn every_command_prints_what_its_schema_says() {
    let any = schema(&[]);
    for words in RUNS {
        let output = json(words);
        assert_eq!(output["schema"], 1, "{words:?}");
        assert_valid(&schema(&[words[0]]), &output, &format!("{words:?}"));
        assert_valid(&any, &output, &format!("{words:?} against all"));
    }
}

#[test]
fn every_line_of_a_batch_is_what_its_schema_says() {
    let schema = schema(&["batch"]);
    let cases = "requesting,requested,file\nperu,brazil,A\nperu,nowhere,B\ncolombia,argentina,C\n";
    for detail in ["ids", "brief", "full"] {
        let (out, _, _) = run_with(cases, &["batch", "--detail", detail]);
        for line in out.lines() {
            assert_valid(&schema, &serde_json::from_str(line).unwrap(), line);
        }
    }
}

#[test]
fn a_schema_refuses_what_is_no_answer() {
    let validator = jsonschema::validator_for(&schema(&["between"])).unwrap();
    let mut answer = json(&["between", "peru", "brazil", "--measure", "extradition"]);
    assert!(validator.is_valid(&answer));
    answer["instruments"][0]["role"] = "boss".into();
    assert!(!validator.is_valid(&answer));
    answer["instruments"] = Value::Null;
    assert!(!validator.is_valid(&answer));
}
