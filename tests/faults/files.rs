//! Where the text of a person is expected, something else stands: the run ends soon, in little memory, and says so.

use crate::support::{ended, in_shell, pipe, shared};
use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

/// Far less than what would be read here if nothing stopped it.
const LIMITS: &str = "ulimit -v 1500000; exec \"$0\" \"$@\"";

/// A file of each kind that is no text of a person, by what is said of it.
fn odd(folder: &Path) -> Vec<(PathBuf, &'static str)> {
    let made = |name: &str, make: &dyn Fn(&Path)| {
        let path = folder.join(name);
        make(&path);
        path
    };
    vec![
        (made("pipe", &|path| pipe(path)), "no regular file"),
        (made("endless", &|path| symlink("/dev/zero", path).unwrap()), "no regular file"),
        (made("folder", &|path| fs::create_dir(path).unwrap()), "no regular file"),
        (made("large", &|path| File::create(path).unwrap().set_len(100 << 20).unwrap()), "larger than 8 MiB"),
        (made("loop", &|path| symlink(path, path).unwrap()), "symbolic links"),
        (made("bytes", &|path| fs::write(path, b"lang = \"\xff\"").unwrap()), "UTF-8"),
        (made("nought", &|path| fs::write(path, b"lang = \"a\0b\"").unwrap()), ":1:"),
        (made("deep", &|path| fs::write(path, format!("lang = {}", "[".repeat(1 << 20))).unwrap()), ":1:"),
        (
            made("dotted", &|path| fs::write(path, format!("a{} = \"\"", ".a".repeat(1 << 20))).unwrap()),
            ":1:",
        ),
        (made("tables", &|path| fs::write(path, format!("[a{}]", ".a".repeat(1 << 20))).unwrap()), ":1:"),
    ]
}

#[test]
fn an_odd_case_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for (file, what) in odd(folder.path()) {
        let mut request = in_shell(shared(), LIMITS);
        request.args(["request", "peru", "brazil", "--offence", "corruption", "--measure", "extradition"]);
        request.arg("--case").arg(&file);
        let asked = ended(request);
        assert!(asked.err.contains(what), "{}: {}", file.display(), asked.err);
        assert_eq!(asked.out, "", "{}", file.display());
        assert!(matches!(asked.code, Some(2 | 3)), "{}: {:?}", file.display(), asked.code);
    }
}

#[test]
fn an_odd_configuration_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for (file, what) in odd(folder.path()) {
        let mut config = in_shell(shared(), LIMITS);
        config.arg("config").env("TREATY_LOOKUP_CONFIG", &file);
        let asked = ended(config);
        assert!(asked.err.contains(what), "{}: {}", file.display(), asked.err);
        assert_eq!(asked.out, "", "{}", file.display());
        assert!(matches!(asked.code, Some(2 | 3)), "{}: {:?}", file.display(), asked.code);
    }
}
