//! Decisions: continue, pivot or stop, each with its reason and the state of things at that moment.

use crate::problem::{Problem, ProblemCode, TEXT_MOST, check_both, check_text};
use crate::{Both, Id};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Days between two decisions on a running campaign: monthly (REQUIREMENTS 145).
pub const DAYS_BETWEEN: u32 = 30;

/// What was decided (REQUIREMENTS 145, 148).
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
    /// Take the partnership to its next form: a word of quarterly reviews.
    Evolve,
    /// Leave the partnership: a word of quarterly reviews.
    Exit,
}

/// What a decision was made at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Occasion {
    /// When something asked for it.
    Once,
    /// The monthly health check (REQUIREMENTS 145–147).
    Monthly,
    /// The quarterly review (REQUIREMENTS 148).
    Quarterly,
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
    /// What it was made at.
    pub occasion: Occasion,
    /// What is working (REQUIREMENTS 147).
    pub working: Both,
    /// What is not.
    pub not_working: Both,
    /// What comes next.
    pub next: Both,
    /// What is not being done that should be (REQUIREMENTS 146).
    pub missing: Both,
    /// The health of the campaign at that moment, kept as it was.
    pub health: Option<crate::health::Health>,
}

impl Decision {
    /// A decision on a day with nothing but its reason.
    pub fn new(
        id: Id,
        campaign: Id,
        on: NaiveDate,
        verdict: Verdict,
        reason: impl Into<String>,
    ) -> Decision {
        Decision {
            id,
            campaign,
            on,
            verdict,
            reason: reason.into(),
            stage: None,
            at_checkin: false,
            occasion: Occasion::Once,
            working: Both::default(),
            not_working: Both::default(),
            next: Both::default(),
            missing: Both::default(),
            health: None,
        }
    }

    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.reason.trim().is_empty() {
            problems.push(Problem::at("reason", ProblemCode::NoReason));
        }
        check_text(&mut problems, "reason", &self.reason, TEXT_MOST);
        for (field, text) in [
            ("working", &self.working),
            ("not_working", &self.not_working),
            ("next", &self.next),
            ("missing", &self.missing),
        ] {
            check_both(&mut problems, field, text);
        }
        problems
    }
}
