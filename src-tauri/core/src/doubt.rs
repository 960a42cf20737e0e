//! Values that cannot be right as they stand: kept, marked, and out of every score until a person has settled them.

use crate::Id;
use crate::problem::{Problem, TEXT_MOST, check_text};
use serde::{Deserialize, Serialize};

/// Why a value is doubtful.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum DoubtCode {
    /// Its day lies outside the campaign.
    OutsideCampaign,
    /// A count below zero.
    Negative,
    /// More people than views.
    ReachAboveViews,
    /// More conversions than clicks.
    ConversionsAboveClicks,
}

/// What a person decided of a doubtful value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DoubtSettled {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The import it came with.
    pub import: Id,
    /// The metric’s id.
    pub metric: String,
    /// The line in the file.
    pub row: u32,
    /// Why it was doubtful.
    pub code: DoubtCode,
    /// Whether it counts all the same.
    pub counts: bool,
    /// Why.
    pub note: String,
}

impl DoubtSettled {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_text(&mut problems, "note", &self.note, TEXT_MOST);
        problems
    }
}
