//! Notes of the regular exchange.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::sync::SyncNote;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

impl Editable for SyncNote {
    const KIND: Kind = Kind::SyncNote;
    fn blank(id: Id) -> Value {
        blank_of(&SyncNote {
            id,
            campaign: Id::nil(),
            on: NaiveDate::default(),
            happened: Both::default(),
            happening: Both::default(),
            blockers: Both::default(),
        })
    }
    fn name(&self) -> Both {
        Both::default()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = SyncNote::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        Ok(problems)
    }
}
