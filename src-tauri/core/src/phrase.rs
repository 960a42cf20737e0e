//! One thought in two tongues: as business says it and as a creator does (REQUIREMENTS 40, 41).

use crate::problem::{Problem, TEXT_MOST, check_both, check_text};
use crate::{Both, Id};
use serde::{Deserialize, Serialize};

/// A pair of phrases of the person's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Phrase {
    /// Identity.
    pub id: Id,
    /// As the brand would say it.
    pub business: Both,
    /// As it speaks to a creator: what their audience gets.
    pub creative: Both,
    /// Where it came up.
    pub note: String,
}

impl Phrase {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_both(&mut problems, "business", &self.business);
        check_both(&mut problems, "creative", &self.creative);
        check_text(&mut problems, "note", &self.note, TEXT_MOST);
        problems
    }
}
