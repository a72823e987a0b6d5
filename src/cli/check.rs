//! `check`: says everything that is wrong with records, and with `--fix` lays their files out anew.

use crate::corpus::check::check;
use crate::corpus::format::{format, save};
use crate::corpus::{Fault, RecordText, directory, embedded};
use crate::text::plain;
use anyhow::Context;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

/// Where records stand in a working copy.
const FOLDER: &str = "data";

/// Checks the records of `folder`; without one, of `data` in the current folder, or else the embedded ones. Quiet, only the
/// exit code speaks.
///
/// Exits with 0 when nothing is wrong, 1 with faults, 2 when there is no folder to fix, 3 when it cannot be
/// read or written.
///
/// # Errors
/// When the outcome cannot be printed.
pub fn run(folder: Option<&Path>, fix: bool, quiet: bool) -> anyhow::Result<ExitCode> {
    let folder = folder.or_else(|| Some(Path::new(FOLDER)).filter(|folder| folder.is_dir()));
    let outcome = if quiet {
        outcome(folder, fix, &mut io::sink(), &mut io::sink())
    } else {
        outcome(folder, fix, &mut io::stdout().lock(), &mut io::stderr().lock())
    };
    match outcome {
        // Only faults are printed there, so whoever closed the pipe has seen that there are some.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(ExitCode::from(1)),
        code => Ok(ExitCode::from(code?)),
    }
}

fn outcome(folder: Option<&Path>, fix: bool, out: &mut impl Write, err: &mut impl Write) -> io::Result<u8> {
    let checked = match folder {
        Some(folder) => in_folder(folder, fix, err),
        None if fix => {
            writeln!(err, "error: the embedded records cannot be laid out anew: name a folder")?;
            return Ok(2);
        }
        None => Ok(of_program()),
    };
    match checked {
        Ok(checked) => print(&checked, out, err),
        Err(error) => {
            writeln!(err, "error: {}", plain(&format!("{error:#}")))?;
            Ok(3)
        }
    }
}

/// How many files were checked, and what is wrong with them.
struct Checked {
    files: usize,
    faults: Vec<Fault>,
}

fn of_program() -> Checked {
    let records: Vec<RecordText> = embedded::records().collect();
    Checked { files: records.len(), faults: check(&records, Vec::new()) }
}

fn in_folder(folder: &Path, fix: bool, err: &mut impl Write) -> anyhow::Result<Checked> {
    let (mut records, unreadable) = read(folder)?;
    if fix && lay_out(folder, &records, err)? {
        (records, _) = read(folder)?;
    }
    let files = records.len() + unreadable.len();
    let mut faults = check(&records, unreadable);
    // Named from where the user stands, so that an editor finds the place.
    faults.iter_mut().for_each(|fault| fault.file = folder.join(&fault.file).to_string_lossy().into_owned());
    Ok(Checked { files, faults })
}

fn read(folder: &Path) -> anyhow::Result<(Vec<RecordText>, Vec<Fault>)> {
    directory::read(folder).with_context(|| format!("the folder {} cannot be read", folder.display()))
}

/// Lays out every file that parses, and says which have changed. Whether any has.
fn lay_out(folder: &Path, records: &[RecordText], err: &mut impl Write) -> anyhow::Result<bool> {
    let formatted = records.par_iter().filter_map(|record| Some((record, format(record).ok()?)));
    let changed: Vec<_> =
        formatted.filter(|(record, laid_out)| laid_out.as_bytes() != &*record.bytes).collect();
    for (record, laid_out) in &changed {
        let path = folder.join(&record.path);
        save(&path, laid_out).with_context(|| format!("{} cannot be written", path.display()))?;
        writeln!(err, "laid out anew: {}", plain(&path.to_string_lossy()))?;
    }
    Ok(!changed.is_empty())
}

fn print(checked: &Checked, out: &mut impl Write, err: &mut impl Write) -> io::Result<u8> {
    for fault in &checked.faults {
        writeln!(out, "{fault}")?;
    }
    out.flush()?;
    if checked.faults.is_empty() {
        writeln!(err, "{}, no faults", counted(checked.files, "record"))?;
        return Ok(0);
    }
    let files: BTreeSet<&str> = checked.faults.iter().map(|fault| fault.file.as_str()).collect();
    writeln!(err, "{} in {}", counted(checked.faults.len(), "fault"), counted(files.len(), "file"))?;
    Ok(1)
}

fn counted(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    const UNTIDY: &str = "kind = 'multilateral'\nid = 'one'\ntitle.en = 'One'\nmain_source = 'page'\n\
                          [[source]]\nid = 'page'\nurl = 'u'\ngrade = 'secondary'\nread_on = 2026-11-23\n";

    /// The exit code, what is printed on stdout, and on stderr.
    fn printed(folder: Option<&Path>, fix: bool) -> (u8, String, String) {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let code = outcome(folder, fix, &mut out, &mut err).unwrap();
        (code, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
    }

    #[test]
    fn sound_records_are_counted() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("one.toml"), UNTIDY).unwrap();
        let expected = (0, String::new(), "1 record, no faults\n".to_owned());
        assert_eq!(printed(Some(folder.path()), false), expected);
    }

    #[test]
    fn faults_are_named_from_where_the_user_stands() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("two.toml"), UNTIDY).unwrap();
        let (code, out, err) = printed(Some(folder.path()), false);
        let place = format!("{}:2:6: error[R010]", folder.path().join("two.toml").display());
        assert!(out.starts_with(&place), "{out}");
        assert_eq!((code, err.as_str()), (1, "1 fault in 1 file\n"));
    }

    #[test]
    fn fixing_lays_out_what_parses_and_leaves_the_rest() {
        let folder = tempfile::tempdir().unwrap();
        let (one, broken) = (folder.path().join("one.toml"), folder.path().join("broken.toml"));
        fs::write(&one, UNTIDY).unwrap();
        fs::write(&broken, "id = ").unwrap();
        let (code, _, err) = printed(Some(folder.path()), true);
        assert_eq!(code, 1);
        assert_eq!(err, format!("laid out anew: {}\n1 fault in 1 file\n", one.display()));
        assert!(fs::read_to_string(&one).unwrap().starts_with("id = \"one\"\nkind = \"multilateral\"\n"));
        assert_eq!(fs::read_to_string(&broken).unwrap(), "id = ");
        assert_eq!(printed(Some(folder.path()), true).2, "1 fault in 1 file\n");
    }

    #[test]
    fn a_folder_that_cannot_be_read_is_no_answer() {
        let folder = tempfile::tempdir().unwrap();
        let (code, out, err) = printed(Some(&folder.path().join("nowhere")), false);
        assert_eq!((code, out.as_str()), (3, ""));
        assert!(err.contains("nowhere cannot be read"), "{err}");
    }

    #[test]
    fn embedded_records_are_checked_but_not_fixed() {
        assert_ne!(printed(None, false).0, 3);
        let (code, _, err) = printed(None, true);
        assert_eq!(
            (code, err.as_str()),
            (2, "error: the embedded records cannot be laid out anew: name a folder\n")
        );
    }
}
