//! Pilots and their debriefs.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::partner::Partner;
use sverka_core::pilot::Debrief;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

impl Editable for Debrief {
    const KIND: Kind = Kind::Debrief;
    fn blank(id: Id) -> Value {
        blank_of(&Debrief::new(id, Id::nil(), Id::nil()))
    }
    fn name(&self) -> Both {
        Both::new(&self.reason, &self.reason)
    }
    fn problems(&self, reader: &Reader, today: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Debrief::problems(self, today);
        problems.extend(missing::<Partner>(reader, "partner", Some(self.partner))?);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        Ok(problems)
    }
}
