//! Predictions: what somebody expects of a campaign, written down before it starts and scored after it ends (METHODS,
//! "Trends and learning").

use crate::metric;
use crate::problem::{Problem, ProblemCode, TEXT_MOST, check_text};
use crate::target::VALUE_MOST;
use crate::{Id, Market};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What is expected of one metric in one market.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Prediction {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The metric’s id.
    pub metric: String,
    /// The market.
    pub market: Market,
    /// The low end of the range the final value is expected in, in the metric’s unit.
    pub low: Option<f64>,
    /// The high end.
    pub high: Option<f64>,
    /// How likely the threshold is reached, 0–1.
    pub chance: Option<f64>,
    /// Why.
    pub note: String,
    /// The day it was written.
    pub written_on: NaiveDate,
}

impl Prediction {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if metric::find(&self.metric).is_none() {
            problems.push(
                Problem::at("metric", ProblemCode::UnknownMetric).with("metric", &self.metric),
            );
        }
        if let (Some(low), Some(high)) = (self.low, self.high)
            && low > high
        {
            problems.push(
                Problem::at("high", ProblemCode::OutOfRange)
                    .with("least", low)
                    .with("most", VALUE_MOST),
            );
        }
        if self.chance.is_some_and(|chance| !(0.0..=1.0).contains(&chance)) {
            problems.push(
                Problem::at("chance", ProblemCode::OutOfRange).with("least", 0).with("most", 1),
            );
        }
        check_text(&mut problems, "note", &self.note, TEXT_MOST);
        problems
    }
}
