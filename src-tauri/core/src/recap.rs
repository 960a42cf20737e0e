//! The recap: what was agreed, said back, and each party's yes or correction (REQUIREMENTS 56).

use crate::problem::{Problem, check_both};
use crate::{Both, Id};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a party says to an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RecapResponse {
    /// Whose.
    pub party: Id,
    /// Whether it is as they remember it.
    pub correct: bool,
    /// How it should read, where it is not.
    pub correction: Both,
    /// The text of the item it answers: a later change of it asks them again.
    pub of: Both,
    /// The day.
    pub on: NaiveDate,
}

/// One thing that was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RecapItem {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The session.
    pub session: Id,
    /// What it was made of: the key of a question, `need:<id>`, `target:<id>`, or empty for the organizer's own.
    pub about: String,
    /// What was agreed.
    pub text: Both,
    /// What each party says to it.
    pub responses: Vec<RecapResponse>,
    /// Order of appearance.
    pub position: u32,
}

impl RecapItem {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_both(&mut problems, "text", &self.text);
        for (at, response) in self.responses.iter().enumerate() {
            let field = format!("responses.{at}.correction");
            check_both(&mut problems, &field, &response.correction);
        }
        problems
    }
}
