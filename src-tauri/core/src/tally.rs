//! Sentiment as people count it: comments read by hand and sorted into three heaps (REQUIREMENTS 133).

use crate::problem::{Problem, ProblemCode, TEXT_MOST, check_date, check_range, check_text};
use crate::{Id, Market};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One sitting of reading comments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Tally {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The market the comments came from.
    pub market: Market,
    /// The day they were read.
    pub on: NaiveDate,
    /// Comments that were glad.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub positive: i64,
    /// Comments that were neither.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub neutral: i64,
    /// Comments that were not.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub negative: i64,
    /// What people wrote about, in a few words.
    pub note: String,
}

impl Tally {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (field, count) in
            [("positive", self.positive), ("neutral", self.neutral), ("negative", self.negative)]
        {
            if count < 0 {
                problems.push(Problem::at(field, ProblemCode::Negative));
            } else {
                check_range(&mut problems, field, count, 0, 10_000_000);
            }
        }
        check_date(&mut problems, "on", Some(self.on));
        check_text(&mut problems, "note", &self.note, TEXT_MOST);
        problems
    }
}
