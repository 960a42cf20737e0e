//! Decisions: continue, pivot or stop, each with its reason and the state of things at that moment.

use crate::Id;
use crate::problem::{Problem, ProblemCode, TEXT_MOST, check_text};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Days between two decisions on a running campaign: monthly (REQUIREMENTS 145).
pub const DAYS_BETWEEN: u32 = 30;

/// What was decided (REQUIREMENTS 145).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Go on as agreed.
    Continue,
    /// Change something that was agreed.
    Pivot,
    /// End it.
    Stop,
}

/// Where a partnership came apart (REQUIREMENTS 63).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum BreakStage {
    Goals,
    Metrics,
    Timeline,
    Budget,
    Terms,
    Creative,
    Communication,
}

/// A decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Decision {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The day.
    pub on: NaiveDate,
    /// What.
    pub verdict: Verdict,
    /// Why; required.
    pub reason: String,
    /// Where it came apart, for a stop; `None` where nobody said.
    pub stage: Option<BreakStage>,
    /// Whether it was made at the check-in.
    pub at_checkin: bool,
    /// The health of the campaign at that moment, kept as it was.
    pub health: Option<crate::health::Health>,
}

impl Decision {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.reason.trim().is_empty() {
            problems.push(Problem::at("reason", ProblemCode::NoReason));
        }
        check_text(&mut problems, "reason", &self.reason, TEXT_MOST);
        problems
    }
}
