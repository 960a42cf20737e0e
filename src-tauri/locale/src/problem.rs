//! What is wrong with a field, said in a sentence.

use crate::{Arg, Locale};
use rust_decimal::Decimal;
use sverka_core::Problem;

impl Locale {
    /// The sentence for a problem, its figures written as the language writes them and metrics by name.
    pub fn problem(&self, problem: &Problem) -> String {
        let args: Vec<(&str, Arg<'_>)> = problem
            .args
            .iter()
            .map(|(name, value)| (name.as_str(), self.problem_arg(name, value).into()))
            .collect();
        self.text(&format!("problem-{}", problem.code.tag()), &args)
    }

    fn problem_arg(&self, name: &str, value: &str) -> String {
        if matches!(name, "metric" | "primary") {
            let key = format!("metric-{}", value.replace('_', "-"));
            return if self.has(&key) { self.text(&key, &[]) } else { value.to_owned() };
        }
        // A year is the name of a year and is not grouped as a number.
        if matches!(name, "from" | "to") {
            return value.to_owned();
        }
        match value.parse::<Decimal>() {
            Ok(number) => self.number(number, 2),
            Err(_) => value.to_owned(),
        }
    }
}
