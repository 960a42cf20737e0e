//! What was learned.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::learning::Learning;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

impl Editable for Learning {
    const KIND: Kind = Kind::Learning;
    fn blank(id: Id) -> Value {
        blank_of(&Learning {
            id,
            campaign: None,
            market: None,
            tier: None,
            category: String::new(),
            metric: None,
            text: Both::default(),
            learned_on: NaiveDate::default(),
        })
    }
    fn name(&self) -> Both {
        self.text.clone()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Learning::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", self.campaign)?);
        Ok(problems)
    }
}
