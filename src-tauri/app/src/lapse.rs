//! Lapses of partners.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::lapse::{Lapse, LapseKind};
use sverka_core::partner::Partner;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

impl Editable for Lapse {
    const KIND: Kind = Kind::Lapse;
    fn blank(id: Id) -> Value {
        blank_of(&Lapse {
            id,
            partner: Id::nil(),
            campaign: None,
            kind: LapseKind::MissedDeadline,
            on: NaiveDate::default(),
            notice: false,
            note: String::new(),
        })
    }
    fn name(&self) -> Both {
        Both::new(&self.note, &self.note)
    }
    fn problems(&self, reader: &Reader, today: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Lapse::problems(self, today);
        problems.extend(missing::<Partner>(reader, "partner", Some(self.partner))?);
        problems.extend(missing::<Campaign>(reader, "campaign", self.campaign)?);
        Ok(problems)
    }
}
