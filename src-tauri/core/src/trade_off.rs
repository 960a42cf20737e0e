//! What is given up for what, said aloud (REQUIREMENTS 48).

use crate::metric::Dictionary;
use crate::problem::{Problem, ProblemCode, check_both};
use crate::{Both, Id};
use serde::{Deserialize, Serialize};

/// A trade-off the parties chose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TradeOff {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// What matters more.
    pub chosen: Both,
    /// What is let go for it.
    pub given_up: Both,
    /// The metric of the dictionary that nobody will judge by because of it.
    pub metric: Option<String>,
    /// Order of appearance.
    pub position: u32,
}

impl TradeOff {
    /// What is wrong with the record, field by field.
    pub fn problems(&self, dictionary: &Dictionary) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_both(&mut problems, "chosen", &self.chosen);
        check_both(&mut problems, "given_up", &self.given_up);
        if let Some(id) = &self.metric
            && dictionary.find(id).is_none()
        {
            problems.push(Problem::at("metric", ProblemCode::UnknownMetric).with("metric", id));
        }
        problems
    }
}
