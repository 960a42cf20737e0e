//! Published ranges.

use crate::failure::Outcome;
use crate::own_metric::dictionary;
use crate::record::{Editable, blank_of};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::benchmark::Benchmark;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

impl Editable for Benchmark {
    const KIND: Kind = Kind::Benchmark;
    fn blank(id: Id) -> Value {
        blank_of(&Benchmark {
            id,
            metric: String::new(),
            platform: None,
            market: None,
            tier: None,
            lowest: None,
            highest: None,
            source: String::new(),
            year: 0,
            note: String::new(),
        })
    }
    fn name(&self) -> Both {
        Both::new(&self.source, &self.source)
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        Ok(Benchmark::problems(self, &dictionary(reader)?))
    }
}
