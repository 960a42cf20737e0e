//! Lapses: what did not go as agreed, noted when it happened (REQUIREMENTS 121, 122). `parting` counts them.

use crate::Id;
use crate::problem::{Problem, TEXT_MOST, check_past, check_text};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What did not go as agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum LapseKind {
    /// A date passed and nothing came.
    MissedDeadline,
    /// Less came than was agreed.
    BelowScope,
    /// A message was not answered.
    Unanswered,
    /// They say one thing today and another tomorrow.
    Inconsistent,
    /// They would not put an agreement in writing: a deal-breaker.
    RefusedToDocument,
    /// Something was missed again that had been settled before.
    MissedBasics,
}

/// One lapse.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Lapse {
    /// Identity.
    pub id: Id,
    /// Whose.
    pub partner: Id,
    /// In which campaign, where it was in one.
    pub campaign: Option<Id>,
    /// What did not go as agreed.
    pub kind: LapseKind,
    /// The day.
    pub on: NaiveDate,
    /// Whether they gave notice before.
    pub notice: bool,
    /// What happened.
    pub note: String,
}

impl Lapse {
    /// What is wrong with the record on a day, field by field.
    pub fn problems(&self, today: NaiveDate) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_past(&mut problems, "on", Some(self.on), today);
        check_text(&mut problems, "note", &self.note, TEXT_MOST);
        problems
    }
}
