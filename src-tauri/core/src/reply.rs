//! Replies: what a creator without Sverka sent back in a file.

pub mod file;
pub mod standing;

use crate::intake::IntakeAnswer;
use crate::paper::Paper;
use crate::problem::{Problem, TEXT_MOST, check_both, check_text};
use crate::{Both, Id};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// A reply that was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Reply {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// Whose.
    pub party: Id,
    /// On which paper.
    pub paper: Paper,
    /// The hash of the text they had before them.
    pub hash: String,
    /// SHA-256 of the file, in lower-case hex: the same file is taken in once.
    pub digest: String,
    /// When the file says it was made, by the clock of its author.
    pub made_at: DateTime<Utc>,
    /// When it was taken in.
    pub received_at: DateTime<Utc>,
    /// The name as typed.
    pub name: String,
    /// The role as typed.
    pub role: String,
    /// Whether they signed the text.
    pub signed: bool,
    /// Their answers to their own questions.
    pub answers: Vec<IntakeAnswer>,
    /// What they said beside the clauses.
    pub rest: Both,
}

impl Reply {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_text(&mut problems, "name", &self.name, TEXT_MOST);
        check_text(&mut problems, "role", &self.role, TEXT_MOST);
        for (at, answer) in self.answers.iter().enumerate() {
            check_both(&mut problems, &format!("answers.{at}.text"), &answer.text);
        }
        check_both(&mut problems, "rest", &self.rest);
        problems
    }
}
