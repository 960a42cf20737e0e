//! Terms of the person’s own.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::term::Term;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

impl Editable for Term {
    const KIND: Kind = Kind::Term;
    fn blank(id: Id) -> Value {
        blank_of(&Term {
            id,
            ru: String::new(),
            en: String::new(),
            forbidden: Vec::new(),
            metric: None,
            note: Both::default(),
        })
    }
    fn name(&self) -> Both {
        Both::new(&self.ru, &self.en)
    }
    fn problems(&self, _: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        Ok(Term::problems(self))
    }
}
