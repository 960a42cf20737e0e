//! What is wrong with a field, said in a sentence, and the figures of such sentences.

use crate::{Arg, Locale};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use sverka_core::Problem;

/// What people and machines named stays as it is, and a year is the name of a year.
const NAMES: [&str; 8] = ["path", "file", "name", "code", "from", "to", "example", "column"];

impl Locale {
    /// The sentence for a problem, its figures written as the language writes them and metrics by name.
    pub fn problem(&self, problem: &Problem) -> String {
        self.text(&format!("problem-{}", problem.code.tag()), &self.written_args(&problem.args))
    }

    /// What a failure or a problem brings for its sentence, as the language writes it: metrics by name, days, figures.
    pub fn written_args<'a>(
        &self,
        args: &'a BTreeMap<String, String>,
    ) -> Vec<(&'a str, Arg<'static>)> {
        args.iter().map(|(name, value)| (name.as_str(), self.written(name, value).into())).collect()
    }

    /// One of [`Locale::written_args`].
    pub fn written(&self, name: &str, value: &str) -> String {
        if matches!(name, "metric" | "primary") {
            let key = format!("metric-{}", value.replace('_', "-"));
            return if self.has(&key) { self.text(&key, &[]) } else { value.to_owned() };
        }
        if NAMES.contains(&name) {
            return value.to_owned();
        }
        if let Ok(day) = value.parse::<NaiveDate>() {
            return self.date(day);
        }
        match value.parse::<Decimal>() {
            Ok(number) => self.number(number, 2),
            Err(_) => value.to_owned(),
        }
    }
}
