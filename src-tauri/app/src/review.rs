//! Reviews of campaigns.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::review::Review;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

impl Editable for Review {
    const KIND: Kind = Kind::Review;
    fn blank(id: Id) -> Value {
        blank_of(&Review {
            id,
            campaign: Id::nil(),
            on: NaiveDate::default(),
            nature: None,
            causes: Vec::new(),
            alternatives: Vec::new(),
            worked: Both::default(),
            did_not: Both::default(),
            next_time: Both::default(),
            uncontrolled: Vec::new(),
            feedback_on: None,
        })
    }
    fn name(&self) -> Both {
        self.worked.clone()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Review::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        Ok(problems)
    }
}
