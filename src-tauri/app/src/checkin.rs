//! Check-ins that were held.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::checkin::Checkin;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

impl Editable for Checkin {
    const KIND: Kind = Kind::Checkin;
    fn blank(id: Id) -> Value {
        blank_of(&Checkin {
            id,
            campaign: Id::nil(),
            on: NaiveDate::default(),
            early: false,
            shared_on: None,
            seen: Both::default(),
            creator_says: Both::default(),
            ideas: Vec::new(),
            pivot: Both::default(),
            double_down: Both::default(),
        })
    }
    fn name(&self) -> Both {
        Both::default()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Checkin::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        Ok(problems)
    }
}
