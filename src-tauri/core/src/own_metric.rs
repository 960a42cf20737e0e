//! Metrics of a person's own: a formula over metrics of the dictionary.

use crate::metric::{Direction, Tells, Unit};
use crate::problem::{Problem, ProblemCode, check_both, check_both_name};
use crate::{Both, Id};
use serde::{Deserialize, Serialize};

/// A metric by formula: `times × Σ over / Σ under`, or the plain sum where nothing stands under.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OwnMetric {
    /// Identity.
    pub id: Id,
    /// The id it goes by in targets and figures, as those of the dictionary do: small letters, digits and `_`.
    pub key: String,
    /// What it is called.
    pub name: Both,
    /// What it is in plain words.
    pub gloss: Both,
    /// Metrics added into the numerator.
    pub over: Vec<String>,
    /// Metrics added into the denominator; empty for a sum.
    pub under: Vec<String>,
    /// 100 for per cent, 1000 for a price per thousand, else 1.
    pub times: f64,
    /// The unit of its value.
    pub unit: Unit,
    /// Which way is better.
    pub direction: Direction,
    /// What it tells.
    pub tells: Tells,
}

impl OwnMetric {
    /// What is wrong with the record by itself, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if self.key.is_empty() || !self.key.chars().all(letter) {
            problems.push(Problem::at("key", ProblemCode::Empty));
        }
        if self.over.is_empty() {
            problems.push(Problem::at("over", ProblemCode::Empty));
        }
        check_both_name(&mut problems, "name", &self.name);
        check_both(&mut problems, "gloss", &self.gloss);
        problems
    }
}
