//! Time spent.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::time_entry::{TimeEntry, TimePart};
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

impl Editable for TimeEntry {
    const KIND: Kind = Kind::TimeEntry;
    fn blank(id: Id) -> Value {
        blank_of(&TimeEntry {
            id,
            campaign: Id::nil(),
            on: NaiveDate::default(),
            minutes: 30,
            part: TimePart::Alignment,
            note: String::new(),
        })
    }
    fn name(&self) -> Both {
        Both::new(&self.note, &self.note)
    }
    fn problems(&self, reader: &Reader, today: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = TimeEntry::problems(self, today);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        Ok(problems)
    }
}
