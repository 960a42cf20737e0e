//! `cargo xtask`: one way to run, test, check, measure and pack Sverka.
//!
//! Only the standard library is used, so that the first `cargo xtask` on an empty machine answers in seconds.

mod bench;
mod check;
mod codegen;
mod command;
mod display;
mod dist;
mod fuzz;
mod place;
mod run;
mod step;
mod system;
mod test;
mod tour;
mod ui;

use std::ffi::OsString;
use std::process::ExitCode;

/// Why a task stopped: a sentence for the person who started it.
pub type Failure = String;

/// What was asked for on the command line, beside the name of the task.
#[derive(Debug, Default, PartialEq)]
pub struct Wishes {
    /// Install what is missing without asking.
    pub yes: bool,
    /// Nobody is watching: install the tools of the checks as well.
    pub ci: bool,
    /// Measure nothing but imports.
    pub figures: bool,
    /// What follows `--`: handed on to the application or to the tests.
    pub rest: Vec<OsString>,
}

const HELP: &str = "\
cargo xtask run [--yes] [-- FILE.sverka]
    Installs what is missing, builds Sverka and opens its window. Without a display it walks the
    main job in a virtual one and leaves pictures and the exported brief under target/tour/.
cargo xtask test [--yes] [-- FILTER]
    Installs what is missing and runs every test: Rust, window, journeys.
cargo xtask check [--yes] [--ci]
    Format, lints, types, dependencies and licences.
cargo xtask codegen
    Writes the TypeScript types of the window from the Rust ones.
cargo xtask bench [--yes] [figures]
    Builds a release and measures it, against an empty window where that says more than a number.
    With `figures`: imports of 10,000 to 5,000,000 rows alone, beside sqlite3 and DuckDB.
cargo xtask dist [--yes]
    Builds a release and packs it under target/dist/.
cargo xtask fuzz [-- MINUTES]
    Feeds the readers of files with what grows out of the fixtures, ten minutes each by default.

--yes  install missing system packages without asking (as root nobody is asked anyway)
--ci   as --yes, and install the tools the checks need
";

fn main() -> ExitCode {
    let mut words = std::env::args_os().skip(1);
    let task = words.next().unwrap_or_default();
    let wishes = match read(words) {
        Ok(wishes) => wishes,
        Err(failure) => return stop(&failure),
    };
    let end = match task.to_str() {
        Some("run") => run::run(&wishes),
        Some("test") => test::test(&wishes),
        Some("check") => check::check(&wishes),
        Some("codegen") => codegen::codegen(&wishes),
        Some("bench") if wishes.figures => bench::figures(),
        Some("bench") => bench::bench(&wishes),
        Some("dist") => dist::dist(&wishes),
        Some("fuzz") => fuzz::fuzz(&wishes),
        Some("" | "help" | "--help" | "-h") => {
            print!("{HELP}");
            Ok(())
        }
        _ => Err(format!("there is no task {}\n\n{HELP}", task.to_string_lossy())),
    };
    match end {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => stop(&failure),
    }
}

fn read(mut words: impl Iterator<Item = OsString>) -> Result<Wishes, Failure> {
    let mut wishes = Wishes::default();
    while let Some(word) = words.next() {
        match word.to_str() {
            Some("--yes" | "-y") => wishes.yes = true,
            Some("--ci") => wishes.ci = true,
            Some("figures") => wishes.figures = true,
            Some("--") => wishes.rest = words.by_ref().collect(),
            _ => return Err(format!("{} means nothing here\n\n{HELP}", word.to_string_lossy())),
        }
    }
    Ok(wishes)
}

fn stop(failure: &str) -> ExitCode {
    eprintln!("\n{}", failure.trim_end());
    ExitCode::FAILURE
}

#[cfg(test)]
mod tests {
    use super::{Wishes, read};

    #[test]
    fn words_after_the_dashes_are_handed_on_untouched() {
        let words = ["--yes", "--", "--ci", "a b.sverka"].map(Into::into);
        let wishes = read(words.into_iter()).expect("known words");
        let rest = vec!["--ci".into(), "a b.sverka".into()];
        assert_eq!(wishes, Wishes { yes: true, rest, ..Wishes::default() });
    }

    #[test]
    fn an_unknown_word_is_named() {
        let failure = read(["--yess".into()].into_iter()).expect_err("unknown word");
        assert!(failure.starts_with("--yess means nothing here"), "{failure}");
    }
}
