//! References: what creators who worked with a partner say of them (REQUIREMENTS 106).

use crate::problem::{Problem, TEXT_MOST, check_name, check_past, check_text};
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
    pub fn problems(&self, today: NaiveDate) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_name(&mut problems, "creator", &self.creator);
        check_past(&mut problems, "on", self.on, today);
        check_text(&mut problems, "note", &self.note, TEXT_MOST);
        problems
    }
}

/// What the references say together (REQUIREMENTS 106). No share is made of them: there are a handful at most.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(rename = "ReferenceCounts"))]
pub struct Counts {
    /// How many creators were heard.
    pub heard: u32,
    /// How many would work with them again.
    pub again: u32,
    /// How many would not.
    pub not_again: u32,
}

/// The references of one partner, counted.
pub fn counts(references: &[Reference]) -> Counts {
    let of = |again: bool| references.iter().filter(|r| r.again == Some(again)).count() as u32;
    Counts { heard: references.len() as u32, again: of(true), not_again: of(false) }
}
