//! Goals once agreed: a copy of the chain of objectives, so that a later change is seen (REQUIREMENTS 15, 62).
//!
//! A lock is added and never changed. What differs from the last one is worked out, not stored.

use crate::campaign::{Campaign, Objective};
use crate::problem::{Problem, TEXT_MOST, check_text};
use crate::target::Target;
use crate::{Both, Id};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// The chain of objectives at one moment, from what the company gains down to what is measured.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Goals {
    /// What the company gains if it works.
    pub business: Both,
    /// What marketing is to do for that.
    pub marketing: Both,
    /// What the partnership itself is for.
    pub partnership: Both,
    /// The kind of objective.
    pub objective: Option<Objective>,
    /// The key metrics, the primary first.
    pub targets: Vec<Target>,
}

/// Goals that all parties agreed on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct GoalLock {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// 1, 2, 3 …
    pub number: u32,
    /// What was agreed.
    pub goals: Goals,
    /// Why it was agreed anew; blank for the first.
    pub reason: String,
    /// When.
    pub locked_at: DateTime<Utc>,
}

impl GoalLock {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_text(&mut problems, "reason", &self.reason, TEXT_MOST);
        problems
    }
}

/// The goals of a campaign as they stand.
pub fn standing(campaign: &Campaign, targets: &[Target]) -> Goals {
    let mut targets = targets.to_vec();
    targets.sort_by_key(|t| (!t.primary, t.position, t.id));
    Goals {
        business: campaign.business_objective.clone(),
        marketing: campaign.marketing_objective.clone(),
        partnership: campaign.partnership_goal.clone(),
        objective: campaign.objective,
        targets,
    }
}
