//! `new`: a commented skeleton for a record, in which what is still empty is what `check` will name.

use crate::records::{Kind, StateId};
use crate::text::plain;
use anyhow::Context;
use jiff::ZonedDateTime;
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

const BILATERAL: &str = include_str!("new/bilateral.toml");
const MULTILATERAL: &str = include_str!("new/multilateral.toml");

/// Writes a skeleton to `output`, or to stdout.
///
/// Exits with 2 when a bilateral record lacks two parties, or when there is something at `output` already.
///
/// # Errors
/// When it cannot be written.
pub fn run(kind: Kind, parties: &[StateId], output: Option<&Path>) -> anyhow::Result<ExitCode> {
    let parties: BTreeSet<&str> = parties.iter().map(StateId::as_str).collect();
    if kind == Kind::Bilateral && parties.len() < 2 {
        return refuse("a bilateral record has at least two parties: name them with --parties");
    }
    let text = skeleton(kind, &parties, ZonedDateTime::now().date());
    let Some(path) = output else {
        return match io::stdout().lock().write_all(text.as_bytes()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
            _ => Ok(ExitCode::SUCCESS),
        };
    };
    match File::create_new(path) {
        Ok(mut file) => {
            file.write_all(text.as_bytes())
                .with_context(|| format!("{} cannot be written", path.display()))?;
            Ok(ExitCode::SUCCESS)
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            refuse(&format!("{} exists already, and is left as it is", path.display()))
        }
        Err(error) => Err(error).with_context(|| format!("{} cannot be written", path.display())),
    }
}

fn refuse(why: &str) -> anyhow::Result<ExitCode> {
    writeln!(io::stderr(), "error: {}", plain(why))?;
    Ok(ExitCode::from(2))
}

/// The skeleton for these parties, read today.
fn skeleton(kind: Kind, parties: &BTreeSet<&str>, today: Date) -> String {
    let template = match kind {
        Kind::Bilateral => BILATERAL,
        Kind::Multilateral => MULTILATERAL,
    };
    let joined = |separator: &str, written: fn(&str) -> String| {
        parties.iter().map(|party| written(party)).collect::<Vec<_>>().join(separator)
    };
    template
        .replace("@PAIR@", &joined("-", str::to_owned))
        .replace("@BEGINNING@", &joined("-", str::to_lowercase))
        .replace("@PARTIES@", &joined(", ", |party| format!("{party:?}")))
        .replace("@ROWS@", &joined("", |party| format!("  {{ state = {party:?} }},\n")))
        .replace("@TODAY@", &today.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::check::check;
    use crate::corpus::format::format;
    use crate::corpus::{Origin, RecordText};

    /// The smallest vocabularies in which the filled skeletons make sense.
    const VOCABULARIES: [(&str, &str); 4] = [
        (
            "states.toml",
            "[[state]]\nid = \"BRA\"\nkind = \"state\"\nname = { en = \"Brazil\", es = \"Brasil\", pt = \"Brasil\", fr = \"Brésil\" }\n[[state]]\nid = \"PER\"\nkind = \"state\"\nname = { en = \"Peru\", es = \"Perú\", pt = \"Peru\", fr = \"Pérou\" }\n",
        ),
        ("offences.toml", ""),
        (
            "measures.toml",
            "[[measure]]\nid = \"extradition\"\nname = { en = \"Extradition\", es = \"Extradición\", pt = \"Extradição\", fr = \"Extradition\" }\n",
        ),
        ("topics.toml", ""),
    ];

    fn record(path: &str, text: &str) -> RecordText {
        RecordText {
            origin: Origin::Directory("data".into()),
            path: path.to_owned(),
            bytes: text.as_bytes().to_vec().into(),
        }
    }

    fn skeleton_for(kind: Kind) -> String {
        skeleton(kind, &BTreeSet::from(["PER", "BRA"]), "2026-11-24".parse().unwrap())
    }

    fn codes(path: &str, text: &str) -> Vec<&'static str> {
        let mut records: Vec<_> = VOCABULARIES.iter().map(|(path, text)| record(path, text)).collect();
        records.push(record(path, text));
        check(&records, Vec::new()).iter().map(|fault| fault.code).collect()
    }

    fn filled(skeleton: &str, id: &str) -> String {
        skeleton
            .replace("bra-per-SUBJECT-YEAR", id)
            .replace("NAME-YEAR", id)
            .replace("title.en = \"\"", "title.en = \"A title\"")
            .replace("\nmeasures = []", "\nmeasures = [\"extradition\"]")
            .replace("\noffences = []", "\noffences = [\"any\"]")
            .replace("{ state = \"BRA\" }", "{ state = \"BRA\", signed_on = 2003-08-25 }")
            .replace("{ state = \"PER\" }", "{ state = \"PER\", standing = \"party\" }")
            .replace("url = \"\"", "url = \"https://example.org/treaty\"")
    }

    #[test]
    fn a_filled_bilateral_skeleton_passes() {
        let text = filled(&skeleton_for(Kind::Bilateral), "bra-per-extradition-2003");
        let path = "instruments/bilateral/BRA-PER/bra-per-extradition-2003.toml";
        assert_eq!(codes(path, &text), Vec::<&str>::new());
    }

    #[test]
    fn a_filled_multilateral_skeleton_passes() {
        let text = filled(&skeleton_for(Kind::Multilateral), "some-extradition-2003");
        assert_eq!(codes("instruments/universal/some-extradition-2003.toml", &text), Vec::<&str>::new());
    }

    #[test]
    fn what_is_still_empty_is_named() {
        let found = codes("instruments/bilateral/BRA-PER/new.toml", &skeleton_for(Kind::Bilateral));
        assert_eq!(found, ["R010", "R011", "R081", "R036", "R036", "R081"]);
    }

    #[test]
    fn a_skeleton_is_laid_out_as_records_are() {
        for kind in [Kind::Bilateral, Kind::Multilateral] {
            let text = skeleton_for(kind);
            assert_eq!(format(&record("instruments/new.toml", &text)).unwrap(), text);
        }
    }

    #[test]
    fn an_existing_file_is_never_written_over() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let parties = [StateId::new("BRA"), StateId::new("PER")];
        let outcome = run(Kind::Bilateral, &parties, Some(file.path())).unwrap();
        assert_eq!(format!("{outcome:?}"), format!("{:?}", ExitCode::from(2)));
        assert_eq!(std::fs::read_to_string(file.path()).unwrap(), "");
    }
}
