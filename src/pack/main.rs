//! Build script: what is compiled into the program besides its code, and how the program is linked.

mod messages;
mod records;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=src/pack");
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    records::pack(&root.join("data"), &out)?;
    messages::pack(&root.join("src/speech"), &out)?;
    link(&out)
}

/// What the system does each time before the program starts: two savings, where they are known to hold.
///
/// A program that may lie anywhere in memory has its tables of addresses written anew at each start, on more than a hundred
/// pages that a question never looks at. And one that takes the unwinder of the compiler in needs no library searched for
/// it: `gcc_s` is then the name of the compiler's own archive.
fn link(out: &Path) -> io::Result<()> {
    let target = |name| env::var(name).unwrap_or_default();
    if target("TARGET") == "x86_64-unknown-linux-gnu" {
        println!("cargo::rustc-link-arg-bins=-no-pie");
        fs::write(out.join("libgcc_s.so"), "GROUP ( -lgcc_eh )\n")?;
        println!("cargo::rustc-link-search=native={}", out.display());
    }
    Ok(())
}
