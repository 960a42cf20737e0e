//! Pairs of phrases.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::phrase::Phrase;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

impl Editable for Phrase {
    const KIND: Kind = Kind::Phrase;
    fn blank(id: Id) -> Value {
        blank_of(&Phrase {
            id,
            business: Both::default(),
            creative: Both::default(),
            note: String::new(),
        })
    }
    fn name(&self) -> Both {
        self.business.clone()
    }
    fn problems(&self, _: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        Ok(Phrase::problems(self))
    }
}
