//! Metrics of a person’s own.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::metric::{Dictionary, Direction, Tells, Unit};
use sverka_core::own_metric::OwnMetric;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

/// The metrics the workspace knows.
pub(crate) fn dictionary(reader: &Reader) -> Outcome<Dictionary> {
    Ok(Dictionary::with(&reader.all::<OwnMetric>()?))
}

impl Editable for OwnMetric {
    const KIND: Kind = Kind::OwnMetric;
    fn blank(id: Id) -> Value {
        blank_of(&OwnMetric {
            id,
            key: String::new(),
            name: Both::default(),
            gloss: Both::default(),
            over: Vec::new(),
            under: Vec::new(),
            times: 1.0,
            unit: Unit::Count,
            direction: Direction::Higher,
            tells: Tells::Output,
        })
    }
    fn name(&self) -> Both {
        self.name.clone()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        Ok(self.problems_among(&reader.all::<OwnMetric>()?))
    }
}
