//! The window's packages and its build, each redone only when what it is made from has changed.

use crate::command::{finish, npm};
use crate::step::Done;
use crate::{Failure, place};
use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};

/// What the build reads: everything else under `ui/` is packages, tests' output or the build itself.
const SOURCES: [&str; 8] = [
    "locales",
    "ui/src",
    "ui/public",
    "ui/index.html",
    "ui/package-lock.json",
    "ui/vite.config.ts",
    "ui/svelte.config.js",
    "ui/tsconfig.json",
];

/// Installs the packages the lock file names, when it names others than those installed.
///
/// # Errors
/// When the lock file cannot be read or npm fails.
pub fn packages() -> Result<Done, Failure> {
    let lock = place::ui().join("package-lock.json");
    let wanted = fs::read(&lock).map_err(|cause| unreadable(&lock, &cause))?;
    // The stamp lives among the packages, so that it goes when they go.
    let stamp = place::ui().join("node_modules/.installed-from");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(Done::Before);
    }
    finish(&mut npm(&["ci", "--no-audit", "--no-fund"]))?;
    write(&stamp, &wanted)?;
    Ok(Done::Now)
}

/// Builds the pages the window shows, when a source or a message has changed since.
///
/// # Errors
/// When a source cannot be read or the build fails.
pub fn build() -> Result<Done, Failure> {
    let now = fingerprint()?.to_be_bytes();
    let stamp = place::output("xtask/ui-built-from");
    let built = place::ui().join("dist/index.html").is_file();
    if built && fs::read(&stamp).is_ok_and(|before| before == now) {
        return Ok(Done::Before);
    }
    finish(&mut npm(&["run", "--silent", "build"]))?;
    write(&stamp, &now)?;
    Ok(Done::Now)
}

/// One number for the names and contents of all sources: times of change mean nothing in a fresh checkout.
fn fingerprint() -> Result<u64, Failure> {
    let mut files = Vec::new();
    for source in SOURCES {
        gather(&place::root().join(source), &mut files)?;
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        hasher.write(file.to_string_lossy().as_bytes());
        hasher.write(&fs::read(&file).map_err(|cause| unreadable(&file, &cause))?);
    }
    Ok(hasher.finish())
}

/// All files at or below a path that may not exist.
fn gather(path: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    if path.is_file() {
        files.push(path.to_owned());
    } else if path.is_dir() {
        for entry in fs::read_dir(path).map_err(|cause| unreadable(path, &cause))? {
            gather(&entry.map_err(|cause| unreadable(path, &cause))?.path(), files)?;
        }
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let written =
        path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, bytes));
    written.map_err(|cause| format!("{} cannot be written: {cause}", path.display()))
}

fn unreadable(path: &Path, cause: &std::io::Error) -> Failure {
    format!("{} cannot be read: {cause}", path.display())
}
