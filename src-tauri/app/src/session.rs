//! The alignment session.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::session::Session;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

impl Editable for Session {
    const KIND: Kind = Kind::Session;
    fn blank(id: Id) -> Value {
        blank_of(&Session {
            id,
            campaign: Id::nil(),
            on: NaiveDate::default(),
            minutes: 45,
            mediated: false,
            attendees: Vec::new(),
            step: String::new(),
            spent: Vec::new(),
            running_since: None,
            revealed: Vec::new(),
            notes: String::new(),
            ended_at: None,
            outcome: None,
        })
    }
    fn name(&self) -> Both {
        Both::default()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Session::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        Ok(problems)
    }
}
