//! References: what creators who worked with a partner say of them (REQUIREMENTS 106).

use crate::problem::{Problem, TEXT_MOST, check_text};
use crate::{Id, Market};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What one creator said of a partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Reference {
    /// Identity.
    pub id: Id,
    /// Of whom it was said.
    pub partner: Id,
    /// Who said it.
    pub creator: String,
    /// The market that creator works in.
    pub market: Option<Market>,
    /// The day it was said.
    pub on: Option<NaiveDate>,
    /// Whether they would work with the partner again; `None` until asked.
    pub again: Option<bool>,
    /// What they said.
    pub note: String,
}

impl Reference {
    /// A reference on a partner with nothing known.
    pub fn new(id: Id, partner: Id) -> Reference {
        Reference {
            id,
            partner,
            creator: String::new(),
            market: None,
            on: None,
            again: None,
            note: String::new(),
        }
    }

    /// What is wrong with the record on a day, field by field.
    pub fn problems(&self, _today: NaiveDate) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (field, text) in [("creator", &self.creator), ("note", &self.note)] {
            check_text(&mut problems, field, text, TEXT_MOST);
        }
        problems
    }
}
