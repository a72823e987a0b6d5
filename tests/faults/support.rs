//! Running the command within limits of time and memory, and asking it a question whose answer is known.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The question, and the instrument that comes first.
pub const QUESTION: [&str; 7] =
    ["between", "peru", "brazil", "--measure", "extradition", "--on", "2026-01-01"];
pub const ANSWER: &str = "bra-per-extradition-2003";

/// The longest any run may take, on a machine that has much else to do.
const PATIENCE: Duration = Duration::from_secs(120);

/// The memory a run may have, in KiB: an index build maps far less.
const MEMORY: &str = "4000000";

/// How a run ended.
#[derive(Debug)]
pub struct Run {
    pub out: String,
    pub err: String,
    pub code: Option<i32>,
}

/// The command, with a cache of its own and nothing of the user's.
pub fn command(cache: &Path) -> Command {
    in_shell(cache, &format!("ulimit -v {MEMORY}; exec \"$0\" \"$@\""))
}

/// The command as the last step of a script, which finds it in `"$0" "$@"`.
pub fn in_shell(cache: &Path, script: &str) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", script]).arg(env!("CARGO_BIN_EXE_treaty-lookup"));
    settle(&mut command, cache);
    command
}

/// Gives a command its own cache and takes the user's settings away.
pub fn settle(command: &mut Command, cache: &Path) {
    let of_user = std::env::vars_os().map(|(name, _)| name);
    for name in of_user.filter(|name| name.to_string_lossy().starts_with("TREATY_LOOKUP_")) {
        command.env_remove(name);
    }
    let home = cache.join("home");
    command.env("XDG_CACHE_HOME", cache).env("HOME", &home).env("XDG_CONFIG_HOME", &home);
    command.env("LC_ALL", "C").env("COLUMNS", "80");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
}

/// Runs it to its end, which must come in time and be no panic.
pub fn ended(mut command: Command) -> Run {
    let child = command.spawn().unwrap();
    let id = rustix::process::Pid::from_child(&child);
    let waiting = thread::spawn(move || child.wait_with_output().unwrap());
    let started = Instant::now();
    while !waiting.is_finished() {
        if started.elapsed() > PATIENCE {
            let _ = rustix::process::kill_process(id, rustix::process::Signal::KILL);
            panic!("{command:?} hangs");
        }
        thread::sleep(Duration::from_millis(2));
    }
    let Output { stdout, stderr, status } = waiting.join().unwrap();
    let err = String::from_utf8_lossy(&stderr).into_owned();
    assert!(status.code() != Some(101) && !err.contains("panicked"), "{command:?}: {err}");
    Run { out: String::from_utf8_lossy(&stdout).into_owned(), err, code: status.code() }
}

/// Runs the command with these words.
pub fn run<W: AsRef<OsStr>>(cache: &Path, words: impl IntoIterator<Item = W>) -> Run {
    let mut command = command(cache);
    command.args(words);
    ended(command)
}

/// A cache that tests share in which nothing goes wrong.
pub fn shared() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
}

/// Asks the question, which must be answered right.
pub fn answers(cache: &Path) {
    let asked = run(cache, QUESTION.into_iter().chain(["--format", "ids"]));
    assert_eq!((asked.out.lines().next(), asked.code), (Some(ANSWER), Some(0)), "{asked:?}");
}

/// What lies in the program's folder of a cache, without the file whose lock says who builds.
pub fn kept(cache: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder(cache)).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.is_dir()).collect()
}

/// The program's folder of a cache.
pub fn folder(cache: &Path) -> PathBuf {
    cache.join("treaty-lookup")
}

/// The one index in a cache, beside which nothing lies.
pub fn only_index(cache: &Path) -> PathBuf {
    let mut kept = kept(cache);
    assert_eq!(kept.len(), 1, "{kept:?}");
    kept.remove(0)
}

/// The share of a stretch at which the round of this number falls: spread evenly over it, in no order.
pub fn share(round: u32) -> f64 {
    (f64::from(round) * 0.618_033_988_749_895).fract()
}

/// A pipe into which nobody writes.
pub fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

/// A record of an extradition treaty between the two states of the question, with this title.
pub fn record(id: &str, title: &str) -> String {
    format!(
        "id = \"{id}\"\nkind = \"bilateral\"\ntitle.en = \"{title}\"\nparties = [\"BRA\", \"PER\"]\n\
         signed_on = 2020-01-01\nentry_into_force = 2021-01-01\nmain_source = \"mine\"\n\
         scope = [{{ measures = [\"extradition\"], offences = [\"any\"], source = \"mine\" }}]\n\
         source = [{{ id = \"mine\", url = \"file\", grade = \"government\", read_on = 2026-01-01 }}]\n"
    )
}
