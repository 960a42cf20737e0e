//! What the sample knows of its partners beside their scores: cases, talks, messages, moves.
//!
//! The notes are data, `evidence.json`. Every number in a field that holds a day or a moment counts days from the day
//! the sample is made; a moment is a pair of day and hour.

use crate::record::Fields;
use chrono::{Duration, NaiveDate};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use sverka_core::Kind;

/// Fields that hold a day.
const DAYS: [&str; 3] = ["from", "to", "on"];

/// Fields that hold a moment.
const MOMENTS: [&str; 2] = ["sent", "answered"];

#[derive(Deserialize)]
pub(super) struct Evidence {
    /// Fields of the partners' own records, by the partner's key.
    pub records: BTreeMap<String, Fields>,
    pub notes: Vec<Note>,
}

/// Something noted of a partner on a day.
#[derive(Deserialize)]
pub(super) struct Note {
    pub day: i64,
    pub partner: String,
    pub kind: Kind,
    fields: Fields,
}

impl Evidence {
    pub(super) fn told() -> Evidence {
        serde_json::from_str(include_str!("evidence.json"))
            .expect("the evidence ships with the program and a test tells it")
    }
}

impl Note {
    /// The fields of the record, dated from `today`.
    pub(super) fn fields(&self, today: NaiveDate) -> Fields {
        let day = |days: &Value| days.as_i64().map(|days| today + Duration::days(days));
        let mut fields = self.fields.clone();
        for (name, value) in &mut fields {
            if DAYS.contains(&name.as_str()) {
                if let Some(day) = day(value) {
                    *value = json!(day);
                }
            } else if MOMENTS.contains(&name.as_str())
                && let Some(moment) = day(&value[0])
            {
                let hour = u32::try_from(value[1].as_i64().unwrap_or(0)).unwrap_or(0);
                let sent = moment.and_hms_opt(0, 0, 0).map(|at| at + Duration::hours(hour.into()));
                *value = json!(sent);
            }
        }
        fields
    }
}
