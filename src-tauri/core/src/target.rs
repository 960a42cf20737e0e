//! Key metrics: one primary inside at most three, each with what it is, why, a threshold per market and an owner.
//!
//! REQUIREMENTS 11–13 and section C: exactly one primary metric is shared by all, everything else is secondary
//! though still measured; a fourth is refused.

use crate::problem::{Problem, ProblemCode, check_both};
use crate::{Both, Currency, Id, Market, metric};
use serde::{Deserialize, Serialize};

/// Most key metrics of one campaign (REQUIREMENTS 11).
pub const TARGETS_MOST: usize = 3;

/// What is to be reached in one market.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Threshold {
    /// The market.
    pub market: Market,
    /// The value at the end of the campaign: a count, per cent, or units of `currency`.
    pub value: Option<f64>,
    /// The currency, for a metric of money.
    pub currency: Option<Currency>,
}

/// A key metric of a campaign.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Target {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The metric's id in the dictionary.
    pub metric: String,
    /// Whether success is judged on it.
    pub primary: bool,
    /// What it is here, in plain words (REQUIREMENTS 12, 19).
    pub what: Both,
    /// Why it matters (REQUIREMENTS 12, 16).
    pub why: Both,
    /// What is to be reached, market by market.
    pub thresholds: Vec<Threshold>,
    /// The party that tracks it.
    pub owner: Option<Id>,
    /// Order of appearance.
    pub position: u32,
}

impl Target {
    /// The threshold of a market.
    pub fn threshold(&self, market: Market) -> Option<&Threshold> {
        self.thresholds.iter().find(|t| t.market == market)
    }

    /// What is wrong with the target beside the other targets of its campaign.
    pub fn problems(&self, others: &[Target]) -> Vec<Problem> {
        let mut problems = Vec::new();
        let others: Vec<&Target> = others.iter().filter(|t| t.id != self.id).collect();
        if others.len() >= TARGETS_MOST {
            problems.push(
                Problem::at("metric", ProblemCode::TooManyMetrics).with("most", TARGETS_MOST),
            );
        }
        match metric::find(&self.metric) {
            None => {
                problems.push(
                    Problem::at("metric", ProblemCode::UnknownMetric).with("metric", &self.metric),
                );
            }
            Some(_) if others.iter().any(|t| t.metric == self.metric) => {
                problems.push(
                    Problem::at("metric", ProblemCode::RepeatedMetric).with("metric", &self.metric),
                );
            }
            Some(_) => {}
        }
        if let Some(primary) = others.iter().find(|t| t.primary && self.primary) {
            problems.push(
                Problem::at("primary", ProblemCode::SecondPrimary).with("primary", &primary.metric),
            );
        }
        check_both(&mut problems, "what", &self.what);
        check_both(&mut problems, "why", &self.why);
        for (at, threshold) in self.thresholds.iter().enumerate() {
            match threshold.value {
                Some(value) if !value.is_finite() => {
                    problems.push(Problem::at(
                        format!("thresholds.{at}.value"),
                        ProblemCode::WrongKind,
                    ));
                }
                Some(value) if value < 0.0 => {
                    problems
                        .push(Problem::at(format!("thresholds.{at}.value"), ProblemCode::Negative));
                }
                _ => {}
            }
        }
        problems
    }
}
