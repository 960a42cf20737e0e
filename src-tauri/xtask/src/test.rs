//! `cargo xtask test`: every test there is, and one line that sums them up.

use crate::command::{WHOLE, cargo, finish, npm, overhear};
use crate::step::{Done, Steps};
use crate::system::{Reach, prepare};
use crate::{Failure, Wishes, ui};

/// How many tests passed and how many failed.
#[derive(Debug, Default, PartialEq)]
struct Count {
    passed: u32,
    failed: u32,
}

/// Installs what is missing, builds, and runs the tests of Rust, of the window's parts and of the whole window.
///
/// A failing kind of test does not keep the other kinds from running.
///
/// # Errors
/// When the set-up fails or any test does.
pub fn test(wishes: &Wishes) -> Result<(), Failure> {
    let mut steps = Steps::of(7);
    steps.take("Looking for system packages", || prepare(Reach::Journey, wishes))?;
    steps.take("Installing the window's packages", ui::packages)?;
    steps.take("Building the window's pages", ui::build)?;
    steps.take("Building the tests (the first time takes minutes)", || {
        finish(cargo("test").args(WHOLE).arg("--no-run")).map(|()| Done::Now)
    })?;
    let mut count = Count::default();
    let rust = steps.take("Testing rules, store, commands and journeys", || {
        let mut tests = cargo("test");
        tests.args(WHOLE).arg("--no-fail-fast").arg("--").args(&wishes.rest);
        overhear(&mut tests, |line| count.add(of_cargo(line))).map(|()| Done::Now)
    });
    let parts = steps.take("Testing the window's parts", || {
        // Colour codes would stand between the words that are counted.
        let mut tests = npm(&["run", "--silent", "test"]);
        overhear(tests.env("NO_COLOR", "1"), |line| count.add(of_vitest(line))).map(|()| Done::Now)
    });
    let types = steps.take("Checking the window's types", types);
    println!("\n{} passed, {} failed", count.passed, count.failed);
    rust.and(parts).and(types)
}

/// Runs svelte-check over the window's sources.
///
/// # Errors
/// When a type, a style or an accessibility rule does not hold.
pub fn types() -> Result<Done, Failure> {
    finish(&mut npm(&["run", "--silent", "check"])).map(|()| Done::Now)
}

impl Count {
    fn add(&mut self, more: Option<Self>) {
        if let Some(more) = more {
            self.passed += more.passed;
            self.failed += more.failed;
        }
    }
}

/// Reads `test result: ok. 12 passed; 0 failed; …`.
fn of_cargo(line: &str) -> Option<Count> {
    let counts = line.strip_prefix("test result: ")?.split_once(". ")?.1;
    Some(Count { passed: before(counts, " passed"), failed: before(counts, " failed") })
}

/// Reads `Tests  1 failed | 12 passed (13)`.
fn of_vitest(line: &str) -> Option<Count> {
    let counts = line.trim_start().strip_prefix("Tests  ")?;
    Some(Count { passed: before(counts, " passed"), failed: before(counts, " failed") })
}

/// The number right before a word; zero when the word is not there.
fn before(text: &str, word: &str) -> u32 {
    let number = text.find(word).and_then(|end| text[..end].rsplit(' ').next());
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{Count, of_cargo, of_vitest};

    #[test]
    fn results_are_counted_from_both_runners() {
        let cargo = "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.0s";
        assert_eq!(of_cargo(cargo), Some(Count { passed: 12, failed: 3 }));
        let vitest = "      Tests  1 failed | 41 passed (42)";
        assert_eq!(of_vitest(vitest), Some(Count { passed: 41, failed: 1 }));
        assert_eq!(of_vitest("      Tests  7 passed (7)"), Some(Count { passed: 7, failed: 0 }));
    }

    #[test]
    fn other_lines_count_for_nothing() {
        for line in ["running 12 tests", "test a::b ... ok", " Test Files  3 passed (3)", ""] {
            assert_eq!((of_cargo(line), of_vitest(line)), (None, None), "{line}");
        }
    }
}
