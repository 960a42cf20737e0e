//! The phases of partnerships.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::partner::Partner;
use sverka_core::phase::{Move, Phase};
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

impl Editable for Move {
    const KIND: Kind = Kind::Move;
    fn blank(id: Id) -> Value {
        blank_of(&Move::new(id, Id::nil(), Phase::Exploration, NaiveDate::default()))
    }
    fn name(&self) -> Both {
        Both::new(&self.reason, &self.reason)
    }
    fn problems(&self, reader: &Reader, today: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Move::problems(self, today);
        problems.extend(missing::<Partner>(reader, "partner", Some(self.partner))?);
        Ok(problems)
    }
}
