//! Messages to a partner and when they were answered: what turnaround is measured on (REQUIREMENTS 83).

use crate::Id;
use crate::problem::{Problem, ProblemCode, TEXT_MOST, check_past, check_text};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// One message that asked for an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Message {
    /// Identity.
    pub id: Id,
    /// Whom it went to.
    pub partner: Id,
    /// When it was sent, on the clock of whoever sent it.
    pub sent: NaiveDateTime,
    /// When the answer came, on the same clock; `None` while it is waited for.
    pub answered: Option<NaiveDateTime>,
    /// What it asked.
    pub about: String,
}

impl Message {
    /// What is wrong with the record, field by field: an answer before its message, and anything after `today`.
    pub fn problems(&self, today: NaiveDate) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_past(&mut problems, "sent", Some(self.sent.date()), today);
        check_past(&mut problems, "answered", self.answered.map(|at| at.date()), today);
        if self.answered.is_some_and(|answered| answered < self.sent) {
            problems.push(Problem::at("answered", ProblemCode::EndBeforeStart));
        }
        check_text(&mut problems, "about", &self.about, TEXT_MOST);
        problems
    }
}
