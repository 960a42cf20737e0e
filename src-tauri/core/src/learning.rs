//! What was learned, offered where the next scorecard and the next target are made (REQUIREMENTS 151, 157).

use crate::partner::Tier;
use crate::problem::{Problem, TEXT_MOST, check_both_name, check_date, check_text};
use crate::{Both, Id, Market};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Something learned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Learning {
    /// Identity.
    pub id: Id,
    /// The campaign it comes from; `None` for what is known from elsewhere.
    pub campaign: Option<Id>,
    /// The market it holds for; `None` for any.
    pub market: Option<Market>,
    /// The tier it holds for; `None` for any.
    pub tier: Option<Tier>,
    /// The product category it holds for; empty for any.
    pub category: String,
    /// The metric it is about.
    pub metric: Option<String>,
    /// What was learned.
    pub text: Both,
    /// The day.
    pub learned_on: NaiveDate,
}

impl Learning {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_both_name(&mut problems, "text", &self.text);
        check_text(&mut problems, "category", &self.category, TEXT_MOST);
        check_date(&mut problems, "learned_on", Some(self.learned_on));
        problems
    }
}
