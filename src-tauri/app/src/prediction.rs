//! Predictions.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::prediction::Prediction;
use sverka_core::{Both, Id, Kind, Market, Problem};
use sverka_store::Reader;

impl Editable for Prediction {
    const KIND: Kind = Kind::Prediction;
    fn blank(id: Id) -> Value {
        blank_of(&Prediction {
            id,
            campaign: Id::nil(),
            metric: String::new(),
            market: Market::Ru,
            low: None,
            high: None,
            chance: None,
            note: String::new(),
            written_on: NaiveDate::default(),
        })
    }
    fn name(&self) -> Both {
        Both::new(&self.note, &self.note)
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Prediction::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        Ok(problems)
    }
}
