//! Many cases: one answer a line, in order; a bad line is named and the rest goes on.

use super::support::{json, run_with, treaty_lookup};
use serde_json::Value;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::Stdio;

fn answers(input: impl Into<Vec<u8>>, words: &[&str]) -> (Vec<Value>, i32) {
    let (out, _, code) = run_with(input, &[&["batch"], words].concat());
    (out.lines().map(|line| serde_json::from_str(line).unwrap()).collect(), code)
}

fn lines(answers: &[Value]) -> Vec<u64> {
    answers.iter().map(|answer| answer["line"].as_u64().unwrap()).collect()
}

#[test]
fn csv_and_json_lines_ask_the_same_questions() {
    let csv = "file,requesting,requested,offence,measure,on\n\
               A-1,peru,brazil,money laundering,extradition,2026-11-23\n\
               A-2,PER,BRA,,mutual-legal-assistance,2007\n";
    let json = "{\"file\":\"A-1\",\"requesting\":\"peru\",\"requested\":\"brazil\",\"offence\":\"money laundering\",\
                \"measure\":\"extradition\",\"on\":\"2026-11-23\"}\n\
                {\"file\":\"A-2\",\"requesting\":\"PER\",\"requested\":\"BRA\",\"measure\":\"mutual-legal-assistance\",\
                \"on\":\"2007\"}\n";
    let (mut of_csv, code) = answers(csv, &[]);
    let (mut of_json, _) = answers(json, &[]);
    assert_eq!(code, 0);
    assert_eq!((lines(&of_csv), lines(&of_json)), (vec![2, 3], vec![1, 2]));
    of_csv.iter_mut().chain(&mut of_json).for_each(|answer| answer["line"] = 0.into());
    assert_eq!(of_csv, of_json);
    assert_eq!(of_csv[0]["case"]["file"], "A-1");
    assert_eq!(of_csv[0]["instruments"][0]["id"], "bra-per-extradition-2003");
    assert_eq!(of_csv[1]["question"]["on"], "2007-12-31");
}

#[test]
fn every_detail_names_the_instruments_of_between() {
    let question = ["between", "peru", "brazil", "--offence", "money-laundering", "--on", "2026-11-23"];
    for (measure, words) in [("extradition", &["--measure", "extradition"][..]), ("", &[])] {
        let whole = json(&[&question, words].concat());
        let case = format!(
            "requesting,requested,offence,measure,on\nperu,brazil,money-laundering,{measure},2026-11-23\n"
        );
        let (full, _) = answers(case.clone(), &["--detail", "full"]);
        assert_eq!(full[0]["instruments"], whole["instruments"]);
        let (ids, _) = answers(case.clone(), &["--detail", "ids"]);
        let (brief, _) = answers(case, &[]);
        for (place, one) in whole["instruments"].as_array().unwrap().iter().enumerate() {
            assert_eq!(ids[0]["instruments"][place], one["id"]);
            let short = brief[0]["instruments"][place].as_object().unwrap();
            assert!(short.iter().all(|(key, value)| one[key] == *value), "{short:?} {one}");
        }
        assert_eq!(brief[0]["as_of"], whole["as_of"]);
    }
}

#[test]
fn other_columns_come_back_untouched() {
    let line = "{\"requesting\":\"PER\",\"requested\":\"BRA\",\"big\":12345678901234567890.10,\"deep\":{\"b\":1,\"a\":[ ]}}\n";
    let (out, _, _) = run_with(line, &["batch", "--detail", "ids"]);
    assert!(out.contains("\"case\":{\"big\":12345678901234567890.10,\"deep\":{\"b\":1,\"a\":[ ]}}"), "{out}");
    let csv = "requesting,requested,\"note, long\"\nPER,BRA,\"a \"\"b\"\"\nc\"\n";
    let (answers, _) = answers(csv, &["--detail", "ids"]);
    assert_eq!(answers[0]["case"]["note, long"], "a \"b\"\nc");
}

#[test]
fn rows_keep_the_columns_of_the_case_and_add_the_answer() {
    let csv = "file,requesting,requested,measure,on,note\n\
               A-1,peru,brazil,extradition,2026-11-23,=1+1\n\
               A-2,peru,brasill,extradition,2026-11-23,\n";
    let (out, _, code) = run_with(csv, &["batch", "--format", "csv"]);
    let rows: Vec<&str> = out.lines().collect();
    assert_eq!(
        rows[0],
        "line,file,note,requesting,requested,offence,measure,on,primary,in_force_since,instruments,error"
    );
    assert!(rows[1].starts_with(
        "2,A-1,'=1+1,PER,BRA,,extradition,2026-11-23,bra-per-extradition-2003,2006-06-30,bra-per-extradition-2003;"
    ), "{out}");
    assert!(rows[2].starts_with("3,A-2,,,,,,,,,,\"requested: "), "{out}");
    assert_eq!((rows.len(), code), (3, 2));
    let (out, _, _) = run_with(csv, &["batch", "--format", "tsv", "--fields", "primary,file"]);
    assert_eq!(out, "primary\tfile\nbra-per-extradition-2003\tA-1\n\tA-2\n");
    let json =
        "{\"requesting\":\"peru\",\"requested\":\"brazil\",\"measure\":\"extradition\",\"deep\":[1]}\n";
    let (out, _, _) = run_with(json, &["batch", "--format", "csv", "--fields", "case,primary"]);
    assert_eq!(out, "case,primary\n\"{\"\"deep\"\":[1]}\",bra-per-extradition-2003\n");
    let (out, _, _) = run_with(json, &["batch", "--format", "ids"]);
    assert!(out.starts_with("bra-per-extradition-2003 "), "{out}");
}

#[test]
fn a_layout_that_no_batch_has_is_refused_before_anything_is_read() {
    let csv = "requesting,requested\nperu,brazil\n";
    for words in [&["--format", "html"][..], &["--fields", "id"], &["--format", "csv", "--fields", "colour"]]
    {
        let (out, err, code) = run_with(csv, &[&["batch"], words].concat());
        assert_eq!((out.as_str(), code), ("", 2), "{words:?}");
        assert!(err.contains("--format") || err.contains("choose among line, requesting"), "{err}");
    }
}

#[test]
fn a_bad_line_is_named_and_the_rest_goes_on() {
    let mut csv = b"requesting,requested,offence,on,penalty,transnational,committed_on\n".to_vec();
    for line in [
        &b"peru,brazil,,,,,"[..],
        b"peru,brasill,,,,,",
        b"peru,peru,,,,,",
        b"peru",
        b"peru,br\xFFzil,,,,,",
        b"peru,brazil,no-such-offence,,,,",
        b"peru,brazil,,2007-13,,,",
        b"peru,brazil,,,many,,",
        b"peru,brazil,,,,perhaps,",
        b",brazil,,,,,",
        b"peru,brazil,,2007,,,2008",
        b"peru,brazil,,,,,",
    ] {
        csv.extend(line);
        csv.push(b'\n');
    }
    let (answers, code) = answers(csv, &[]);
    assert_eq!(code, 2);
    assert_eq!(lines(&answers), (2..=13).collect::<Vec<_>>());
    let codes: Vec<&str> = answers.iter().filter_map(|answer| answer["error"]["code"].as_str()).collect();
    assert_eq!(
        codes,
        ["name", "name", "fields", "encoding", "name", "date", "value", "value", "missing", "facts"]
    );
    assert!(answers[1]["error"]["message"].as_str().unwrap().contains("did you mean"), "{}", answers[1]);
    assert_eq!(answers[1]["error"]["column"], "requested");
    assert!(answers[11]["instruments"].is_array());
}

#[test]
fn bad_json_is_named_with_its_column() {
    let (answers, code) = answers("{\"requesting\":\"PER\",,}\n[]\n{}\n\n{\"requesting\":[]}\n", &[]);
    assert_eq!((code, lines(&answers)), (2, vec![1, 2, 3, 5]));
    let codes: Vec<&str> = answers.iter().filter_map(|answer| answer["error"]["code"].as_str()).collect();
    assert_eq!(codes, ["json", "json", "missing", "value"]);
    assert!(answers[0]["error"]["message"].as_str().unwrap().ends_with("at column 21"), "{}", answers[0]);
}

#[test]
fn a_line_of_ten_megabytes_is_refused_and_the_next_answered() {
    let csv = format!("requesting,requested\nperu,{}\nperu,brazil\n", "x".repeat(10 << 20));
    let (answers, code) = answers(csv, &["--detail", "ids"]);
    assert_eq!((code, lines(&answers)), (2, vec![2, 3]));
    let error = &answers[0]["error"];
    assert_eq!(error["code"], "too-long");
    assert!(error["message"].as_str().unwrap().contains("1024 KiB"), "{error}");
}

#[test]
fn the_exit_code_sums_up() {
    let header = "requesting,requested,measure\n";
    let found = "peru,brazil,extradition\n";
    let none = "colombia,argentina,transfer-of-sentenced-persons\n";
    assert_eq!(answers([header, found].concat(), &[]).1, 0);
    assert_eq!(answers([header, found, none].concat(), &[]).1, 1);
    assert_eq!(answers([header, none, "x,y,z\n", found].concat(), &[]).1, 2);
    assert_eq!(answers(header, &[]).1, 0);
}

#[test]
fn fail_fast_stops_at_the_first_bad_line() {
    let csv = "requesting,requested\nperu,brazil\nperu,nowhere\nperu,chile\n";
    let (answers, code) = answers(csv, &["--fail-fast"]);
    assert_eq!((code, lines(&answers)), (2, vec![2, 3]));
}

#[test]
fn an_input_that_is_no_list_of_cases_is_refused() {
    for (input, words, what) in [
        ("", &[][..], "no header"),
        ("a,b\n1,2\n", &[], "no column requesting and no column requested"),
        ("requesting,requested,REQUESTED\n", &[], "twice"),
        ("", &["no/such/file.csv"], "no/such/file.csv"),
        ("", &["--detail", "long"], "invalid value"),
        ("", &["--input", "xml"], "invalid value"),
    ] {
        let (out, err, code) = run_with(input, &[&["batch"], words].concat());
        assert_eq!((out.as_str(), code), ("", 2), "{what}");
        assert!(err.contains(what), "{err}");
    }
}

#[test]
fn quiet_prints_nothing_and_progress_sums_up_on_stderr() {
    let csv = "requesting,requested\nperu,brazil\nperu,x\n";
    assert_eq!(run_with(csv, &["batch", "-q"]), (String::new(), String::new(), 2));
    let (_, err, _) = run_with(csv, &["batch", "--progress"]);
    assert_eq!(err, "treaty-lookup: 2 cases: 1 with an instrument, 0 without, 1 bad\n");
}

#[test]
fn who_writes_one_case_and_waits_gets_its_answer() {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_treaty-lookup"));
    let folder = env!("CARGO_TARGET_TMPDIR");
    command
        .args(["batch", "--detail", "ids"])
        .env("XDG_CACHE_HOME", folder)
        .env("XDG_CONFIG_HOME", "/nowhere");
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (mut stdin, mut stdout) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
    stdin.write_all(b"requesting,requested\n").unwrap();
    for number in 2..5 {
        stdin.write_all(b"peru,brazil\n").unwrap();
        let mut answer = String::new();
        stdout.read_line(&mut answer).unwrap();
        assert!(answer.starts_with(&format!("{{\"line\":{number},")), "{answer}");
    }
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_reader_that_leaves_in_the_middle_is_no_error() {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_treaty-lookup"));
    let folder = env!("CARGO_TARGET_TMPDIR");
    command
        .args(["batch", "--detail", "ids"])
        .env("XDG_CACHE_HOME", folder)
        .env("XDG_CONFIG_HOME", "/nowhere");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let (mut stdin, stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let mut first = String::new();
    let mut reader = BufReader::new(stdout);
    stdin.write_all(b"requesting,requested\nperu,brazil\n").unwrap();
    reader.read_line(&mut first).unwrap();
    assert!(first.starts_with("{\"line\":2,"), "{first}");
    drop(reader);
    // The command may have left before all is written.
    let _ = stdin.write_all("peru,brazil\n".repeat(5_000).as_bytes());
    drop(stdin);
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!((child.wait().unwrap().code(), said.as_str()), (Some(0), ""));
}

#[test]
fn the_order_of_the_input_is_the_order_of_the_answers() {
    let mut csv = "requesting,requested,number\n".to_owned();
    for number in 0..5_000 {
        let requested = ["brazil", "nowhere", "chile"][number % 3];
        writeln!(csv, "peru,{requested},{number}").unwrap();
    }
    let (out, _, _) = treaty_lookup_lines(csv);
    assert_eq!(out.len(), 5_000);
    for (number, line) in out.iter().enumerate() {
        let beginning = format!("{{\"line\":{},\"case\":{{\"number\":\"{number}\"}},", number + 2);
        assert!(line.starts_with(&beginning), "{line}");
    }
}

fn treaty_lookup_lines(csv: String) -> (Vec<String>, String, i32) {
    let words = ["batch", "--detail", "ids"];
    let output = treaty_lookup().args(words).write_stdin(csv).output().unwrap();
    let out = String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect();
    (out, String::from_utf8(output.stderr).unwrap(), output.status.code().unwrap())
}
