//! Notes of the regular exchange: what happened, what happens now, what is in the way (REQUIREMENTS 76).

use crate::problem::{Problem, check_both, check_date};
use crate::{Both, Id};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Notes of one exchange.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SyncNote {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The day.
    pub on: NaiveDate,
    /// What happened since the last one.
    pub happened: Both,
    /// What happens now.
    pub happening: Both,
    /// What is in the way.
    pub blockers: Both,
}

impl SyncNote {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_date(&mut problems, "on", Some(self.on));
        check_both(&mut problems, "happened", &self.happened);
        check_both(&mut problems, "happening", &self.happening);
        check_both(&mut problems, "blockers", &self.blockers);
        problems
    }
}
