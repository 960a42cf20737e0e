//! What somebody of the audience wrote below a post: pasted or imported, sorted into three heaps by a person (REQUIREMENTS
//! 133). Who wrote it is never kept.

use crate::partner::Platform;
use crate::problem::{Problem, ProblemCode, TEXT_MOST, check_date, check_text};
use crate::{Id, Market};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The heap a comment belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Mood {
    /// Glad.
    Positive,
    /// Neither.
    Neutral,
    /// Not glad.
    Negative,
}

/// A comment of the audience.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AudienceComment {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The creator it was written to; `None` where nobody said.
    pub party: Option<Id>,
    /// The market it came from.
    pub market: Market,
    /// The platform, where known.
    pub platform: Option<Platform>,
    /// The day it was written, or else taken in.
    pub on: NaiveDate,
    /// What it says.
    pub text: String,
    /// The heap a person put it on; `None` until somebody looked.
    pub mood: Option<Mood>,
}

impl AudienceComment {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.text.trim().is_empty() {
            problems.push(Problem::at("text", ProblemCode::Empty));
        }
        check_text(&mut problems, "text", &self.text, TEXT_MOST);
        check_date(&mut problems, "on", Some(self.on));
        problems
    }
}
