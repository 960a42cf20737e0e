//! Time spent on agreeing and on doing (REQUIREMENTS 64).

use crate::Id;
use crate::problem::{Problem, TEXT_MOST, check_past, check_range, check_text};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What the time went to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum TimePart {
    /// Agreeing on goals and writing them down.
    Alignment,
    /// Making and running what was agreed.
    Execution,
}

/// Some time spent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TimeEntry {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The day.
    pub on: NaiveDate,
    /// How many minutes, 1–1,440.
    pub minutes: u32,
    /// What it went to.
    pub part: TimePart,
    /// What was done.
    pub note: String,
}

impl TimeEntry {
    /// What is wrong with the record on a day, field by field.
    pub fn problems(&self, today: NaiveDate) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_past(&mut problems, "on", Some(self.on), today);
        check_range(&mut problems, "minutes", self.minutes.into(), 1, 1440);
        check_text(&mut problems, "note", &self.note, TEXT_MOST);
        problems
    }
}

/// Minutes spent on a campaign (REQUIREMENTS 64).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TimeSpent {
    /// On agreeing, sessions included.
    pub alignment: u32,
    /// On doing.
    pub execution: u32,
}

/// Sums what was noted, and counts `in_session` seconds of sessions to the agreeing, in whole minutes.
pub fn spent(entries: &[TimeEntry], in_session: u32) -> TimeSpent {
    let of =
        |part: TimePart| entries.iter().filter(|e| e.part == part).map(|e| e.minutes).sum::<u32>();
    TimeSpent {
        alignment: of(TimePart::Alignment).saturating_add(in_session / 60),
        execution: of(TimePart::Execution),
    }
}
