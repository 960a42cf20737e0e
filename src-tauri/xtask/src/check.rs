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

/// Every Rust package comes from one registry, and no npm package says where it was fetched from: a mirror of the
/// machine that wrote the lock files must not become everybody's.
fn lock_files() -> Result<Done, Failure> {
    let read = |file: &str| {
        fs::read_to_string(place::root().join(file))
            .map_err(|cause| format!("{file} cannot be read: {cause}"))
    };
    let cargo = read("Cargo.lock")?;
    let mut sources = values(&cargo, "source = \"");
    sources.sort_unstable();
    sources.dedup();
    if let [_, stranger, ..] = sources.as_slice() {
        return Err(format!(
            "Cargo.lock takes packages from several places, one of them {stranger}"
        ));
    }
    if let [address, ..] = values(&read("ui/package-lock.json")?, "\"resolved\": \"").as_slice() {
        return Err(format!("ui/package-lock.json names the address {address}"));
    }
    Ok(Done::Now)
}

/// The values of a key, one a line.
fn values<'t>(text: &'t str, key: &str) -> Vec<&'t str> {
    text.lines()
        .filter_map(|line| line.trim_start().strip_prefix(key))
        .map(|value| value.trim_end_matches([',', '"']))
        .collect()
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
    use super::values;

    #[test]
    fn the_values_of_a_key_are_read_line_by_line() {
        let lock = "  \"resolved\": \"https://mirror.example/a.tgz\",\n  \"name\": \"b\"\n";
        assert_eq!(values(lock, "\"resolved\": \""), ["https://mirror.example/a.tgz"]);
        assert!(values(lock, "source = \"").is_empty());
    }
}
