//! `cargo xtask dist`: a release of the window and the command line, packed for copying to another machine.

use crate::command::{answer, cargo, finish};
use crate::step::{Done, Steps};
use crate::system::{Reach, prepare};
use crate::{Failure, Wishes, place, ui};
use std::env::consts::{ARCH, EXE_SUFFIX, OS};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The papers that go with the programs.
const PAPERS: [&str; 3] = ["LICENSE", "README.md", "README.ru.md"];

/// Builds a release and leaves it under `target/dist/`, as a folder and as one archive.
///
/// # Errors
/// When a step fails.
pub fn dist(wishes: &Wishes) -> Result<(), Failure> {
    let name = format!("sverka-{}-{OS}-{ARCH}", env!("CARGO_PKG_VERSION"));
    let folder = place::output("dist").join(&name);
    let mut steps = Steps::of(5);
    steps.take("Looking for system packages", || prepare(Reach::Window, wishes))?;
    steps.take("Installing the window's packages", ui::packages)?;
    steps.take("Building the window's pages", ui::build)?;
    steps.take("Building the release (takes minutes)", || {
        release(&["--features", "sverka/custom-protocol"]).map(|()| Done::Now)
    })?;
    steps.take("Packing", || {
        fs::create_dir_all(&folder).map_err(|cause| unwritable(&folder, &cause))?;
        for program in ["sverka", "sverka-cli"] {
            copy(
                &place::built("release", program),
                &folder.join(format!("{program}{EXE_SUFFIX}")),
            )?;
        }
        for paper in PAPERS {
            copy(&place::root().join(paper), &folder.join(paper))?;
        }
        let mut tar = Command::new("tar");
        tar.current_dir(place::output("dist")).args(["-czf", &format!("{name}.tar.gz"), &name]);
        finish(&mut tar).map(|()| Done::Now)
    })?;
    println!("\ntarget/dist/{name}.tar.gz");
    if let Some(sum) = answer("sha256sum", &[&format!("{}.tar.gz", folder.display())]) {
        println!("SHA-256 {}", sum.split(' ').next().unwrap_or_default());
    }
    Ok(())
}

/// Compiles both programs for release, with what is named beside.
///
/// # Errors
/// When the build fails.
pub fn release(more: &[&str]) -> Result<(), Failure> {
    let mut build = cargo("build");
    build.args(["--release", "--locked", "--package", "sverka", "--package", "sverka-cli"]);
    finish(build.args(more))
}

fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::copy(from, to).map(|_| ()).map_err(|cause| unwritable(to, &cause))
}

fn unwritable(path: &Path, cause: &std::io::Error) -> Failure {
    format!("{} cannot be written: {cause}", path.display())
}
