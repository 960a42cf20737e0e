//! Templates of papers.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::outline::Outline;
use sverka_core::paper::Paper;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

impl Editable for Outline {
    const KIND: Kind = Kind::Outline;
    fn blank(id: Id) -> Value {
        blank_of(&Outline { id, paper: Paper::Brief, name: Both::default(), clauses: Vec::new() })
    }
    fn name(&self) -> Both {
        self.name.clone()
    }
    fn problems(&self, _: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        Ok(Outline::problems(self))
    }
}
