//! Pages of the playbook.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::practice::{Practice, PracticeLayer};
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

impl Editable for Practice {
    const KIND: Kind = Kind::Practice;
    fn blank(id: Id) -> Value {
        blank_of(&Practice {
            id,
            layer: PracticeLayer::WithCreator,
            title: Both::default(),
            text: Both::default(),
            updated_on: NaiveDate::default(),
        })
    }
    fn name(&self) -> Both {
        self.title.clone()
    }
    fn problems(&self, _: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        Ok(Practice::problems(self))
    }
}
