//! Evidence gates: what must be known of a partner before the next step (REQUIREMENTS 92–96, 116, 121).

use crate::Id;
use crate::problem::{Problem, ProblemCode, TEXT_MOST, check_date, check_text};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A gate of the workspace: whether it is asked for, and from which number on it is met.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct GateRule {
    /// The gate's id.
    pub id: String,
    /// Whether it is asked for.
    pub on: bool,
    /// The number it is met above or from, as its words say; 0 for a gate without a number.
    pub least: f64,
}

/// The gates a new workspace asks for.
pub fn default_gates() -> Vec<GateRule> {
    [
        ("cases-both-markets", 3.0),
        ("relationship-six-months", 6.0),
        ("failures-shown", 1.0),
        ("gut-check", 3.0),
        ("pilot-metrics-agreed", 0.0),
        ("documents", 0.0),
    ]
    .map(|(id, least)| GateRule { id: id.to_owned(), on: true, least })
    .to_vec()
}

/// A gate passed without being met, and why: it stays visible.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct GateOverride {
    /// Identity.
    pub id: Id,
    /// For which partner.
    pub partner: Id,
    /// The gate's id.
    pub gate: String,
    /// Why it does not hold them up.
    pub reason: String,
    /// The day it was decided.
    pub on: NaiveDate,
    /// Who decided it.
    pub person: String,
}

impl GateOverride {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !default_gates().iter().any(|rule| rule.id == self.gate) {
            problems.push(Problem::at("gate", ProblemCode::NotFound));
        }
        if self.reason.trim().is_empty() {
            problems.push(Problem::at("reason", ProblemCode::NoReason));
        }
        check_text(&mut problems, "reason", &self.reason, TEXT_MOST);
        check_text(&mut problems, "person", &self.person, TEXT_MOST);
        check_date(&mut problems, "on", Some(self.on));
        problems
    }
}
