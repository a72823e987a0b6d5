//! How the program is linked: what the system does at each start before the program itself begins.
//!
//! A program that may lie anywhere in memory has its tables of addresses written anew at each start, on more than a hundred
//! pages that a question never looks at; and each library that it leaves to the system is searched for, mapped and bound.
//! For a short question that is a quarter of all time. So where it is known to hold, the program lies in one place and
//! brings along what it uses of these libraries. Stack, heap and files still lie where chance puts them.

use std::path::Path;
use std::{env, fs, io};

/// The target for which this is known to hold.
const TARGET: &str = "x86_64-unknown-linux-gnu";

/// Where systems of that kind keep their C library for programs that bring it along.
const FOLDERS: [&str; 3] = ["/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/lib"];

/// Says to the compiler how to link the program; nothing where it is for another kind of system.
///
/// The compiler asks for shared libraries by name. The folder `names` is searched first, and there each name stands for
/// the archive with the same contents: the unwinder's, which every compiler has, and those of the C library, where the
/// system has them.
///
/// # Errors
/// When the names cannot be written into `out`.
pub fn link(out: &Path) -> io::Result<()> {
    let is_target = |name| env::var(name).is_ok_and(|triple| triple == TARGET);
    if !is_target("TARGET") {
        return Ok(());
    }
    let names = out.join("names");
    // Made anew, so that no name stays whose archive has gone since.
    fs::remove_dir_all(&names).or_else(|error| match error.kind() {
        io::ErrorKind::NotFound => Ok(()),
        _ => Err(error),
    })?;
    fs::create_dir(&names)?;
    argument("-no-pie");
    argument(&format!("-L{}", names.display()));
    fs::write(names.join("libgcc_s.a"), "GROUP ( -lgcc_eh )\n")?;
    if let Some(folder) = FOLDERS.into_iter().find(|folder| has_archives(folder) && is_target("HOST")) {
        fs::write(names.join("libc.a"), format!("GROUP ( {folder}/libc.a )\n"))?;
        fs::write(names.join("libm.a"), format!("GROUP ( {folder}/libm.a )\n"))?;
        argument("-static");
        argument("-Wl,--start-group,-lc,-lgcc,-lgcc_eh,--end-group");
    }
    Ok(())
}

fn has_archives(folder: &str) -> bool {
    ["libc.a", "libm.a"].iter().all(|name| Path::new(folder).join(name).is_file())
}

/// One more argument for the linker of the program; tests and benchmarks are linked as ever.
fn argument(argument: &str) {
    println!("cargo::rustc-link-arg-bins={argument}");
}
