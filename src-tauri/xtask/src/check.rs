//! `cargo xtask check`: form, lints, types, and what the dependencies are allowed to be.

use crate::command::{WHOLE, answer, cargo, finish};
use crate::step::{Done, Steps};
use crate::system::{Reach, prepare};
use crate::{Failure, Wishes, place, test, ui};
use std::fs;
use std::process::Command;

/// The version of cargo-deny `deny.toml` was written for.
const DENY: &str = "0.20.2";

/// Runs all checks, to the last one even when an earlier one fails.
///
/// # Errors
/// When the set-up fails, or naming the checks that did not hold.
pub fn check(wishes: &Wishes) -> Result<(), Failure> {
    let mut steps = Steps::of(10);
    steps.take("Looking for system packages", || prepare(Reach::Window, wishes))?;
    steps.take("Installing the window's packages", ui::packages)?;
    // The application embeds the pages, so it cannot be compiled, or linted, without them.
    steps.take("Building the window's pages", ui::build)?;
    let mut failures = Vec::new();
    let mut hold = |doing: &str, work: &dyn Fn() -> Result<Done, Failure>| {
        failures.extend(steps.take(doing, work).err());
    };
    hold("Comparing the form of Rust sources (rustfmt)", &|| {
        finish(cargo("fmt").args(["--all", "--check"])).map(|()| Done::Now)
    });
    hold("Looking for lints (clippy)", &|| {
        let mut clippy = cargo("clippy");
        clippy.args(WHOLE).args(["--all-targets", "--locked", "--", "-D", "warnings"]);
        finish(&mut clippy).map(|()| Done::Now)
    });
    hold("Checking the window's types (svelte-check)", &test::types);
    hold("Reading the lock files", &lock_files);
    hold("Finding cargo-deny", &|| find_deny(wishes));
    hold("Checking bans, licences and sources (cargo-deny)", &|| {
        deny(&["--locked"], &["bans", "licenses", "sources"])
    });
    hold("Asking for security advisories (the only check that needs a network)", &advisories);
    if failures.is_empty() {
        println!("\nEverything holds.");
        return Ok(());
    }
    Err(format!("What does not hold:\n    {}", failures.join("\n    ")))
}

/// Every Rust package comes from crates.io and every npm package from the npm registry, whatever mirror the
/// machine that wrote the lock files used.
fn lock_files() -> Result<Done, Failure> {
    for (file, key, home) in [
        ("Cargo.lock", "source = \"", "registry+https://github.com/rust-lang/crates.io-index"),
        ("ui/package-lock.json", "\"resolved\": \"", "https://registry.npmjs.org/"),
    ] {
        let text = fs::read_to_string(place::root().join(file))
            .map_err(|cause| format!("{file} cannot be read: {cause}"))?;
        if let Some(stranger) = strangers(&text, key, home).next() {
            return Err(format!("{file} takes a package from {stranger}"));
        }
    }
    Ok(Done::Now)
}

/// The values of a key that do not begin with `home`.
fn strangers<'t>(text: &'t str, key: &str, home: &str) -> impl Iterator<Item = &'t str> {
    text.lines()
        .filter_map(move |line| line.trim_start().strip_prefix(key))
        .map(|value| value.trim_end_matches([',', '"']))
        .filter(move |value| !value.starts_with(home))
}

fn find_deny(wishes: &Wishes) -> Result<Done, Failure> {
    let have = answer("cargo-deny", &["--version"]);
    if have.is_some_and(|version| version.ends_with(DENY)) {
        return Ok(Done::Before);
    }
    if !wishes.ci && !wishes.yes {
        return Err(format!(
            "cargo-deny {DENY} is missing. `cargo xtask check --yes` installs it (some minutes, once), as does:\n    \
             cargo install cargo-deny --version {DENY} --locked"
        ));
    }
    println!("cargo-deny {DENY} is missing; it is compiled once, which takes some minutes.");
    let mut install = cargo("install");
    // Debug is quick to compile and quick enough to run.
    install.args(["cargo-deny", "--version", DENY, "--locked", "--debug", "--force", "--quiet"]);
    finish(install.env_remove("CARGO_TARGET_DIR")).map(|()| Done::Now)
}

fn deny(how: &[&str], what: &[&str]) -> Result<Done, Failure> {
    let mut deny = Command::new("cargo-deny");
    deny.current_dir(place::root()).args(["--log-level", "warn", "--workspace"]).args(how);
    finish(deny.args(["check", "--hide-inclusion-graph"]).args(what)).map(|()| Done::Now)
}

/// Advisories live on a server: without a network this check says so and lets the others speak.
fn advisories() -> Result<Done, Failure> {
    let fetched =
        Command::new("cargo-deny").current_dir(place::root()).args(["fetch", "db"]).output();
    if fetched.is_ok_and(|fetched| fetched.status.success()) {
        return deny(&["--offline"], &["advisories"]);
    }
    println!("The advisory database cannot be reached: advisories were not checked.");
    Ok(Done::Now)
}

#[cfg(test)]
mod tests {
    use super::strangers;

    #[test]
    fn a_package_from_elsewhere_is_found_in_a_lock_file() {
        let lock = "  \"resolved\": \"https://registry.npmjs.org/a/-/a-1.tgz\",\n  \"resolved\": \"https://mirror.example/b.tgz\",\n";
        let found: Vec<_> =
            strangers(lock, "\"resolved\": \"", "https://registry.npmjs.org/").collect();
        assert_eq!(found, ["https://mirror.example/b.tgz"]);
    }
}
