//! Relationships of a partner with earlier brands, and how long they lasted (REQUIREMENTS 93).

use crate::Id;
use crate::problem::{Problem, TEXT_MOST, check_text};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A partner's time with one brand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Relationship {
    /// Identity.
    pub id: Id,
    /// Whose relationship.
    pub partner: Id,
    /// The brand, as they name it.
    pub brand: String,
    /// First day, as far as known.
    pub from: Option<NaiveDate>,
    /// Last day; `None` while it goes on.
    pub to: Option<NaiveDate>,
    /// A page that shows it, `http` or `https`.
    pub link: String,
    /// Whom to ask, what was said.
    pub note: String,
}

impl Relationship {
    /// A relationship of a partner with nothing known.
    pub fn new(id: Id, partner: Id) -> Relationship {
        Relationship {
            id,
            partner,
            brand: String::new(),
            from: None,
            to: None,
            link: String::new(),
            note: String::new(),
        }
    }

    /// What is wrong with the record on a day, field by field.
    pub fn problems(&self, _today: NaiveDate) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (field, text) in [("brand", &self.brand), ("link", &self.link), ("note", &self.note)] {
            check_text(&mut problems, field, text, TEXT_MOST);
        }
        problems
    }
}
