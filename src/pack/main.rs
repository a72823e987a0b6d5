//! Build script: what is compiled into the program besides its code, and how the program is linked.

mod link;
mod messages;
mod records;

use std::path::PathBuf;
use std::{env, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=src/pack");
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    records::pack(&root.join("data"), &out)?;
    messages::pack(&root.join("src/speech"), &out)?;
    link::link(&out)
}
