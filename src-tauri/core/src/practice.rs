//! The playbook as a living document in two layers: how the brand and its agency work, and how they work with creators
//! (REQUIREMENTS 158, 159).

use crate::decision::QUARTER_DAYS;
use crate::problem::{Problem, check_both, check_both_name, check_date};
use crate::{Both, Id};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// Between whom it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PracticeLayer {
    /// Brand and agency.
    WithAgency,
    /// Brand or agency and creator.
    WithCreator,
}

/// A page of the playbook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Practice {
    /// Identity.
    pub id: Id,
    /// Between whom it holds.
    pub layer: PracticeLayer,
    /// What it is about.
    pub title: Both,
    /// What is done.
    pub text: Both,
    /// The day somebody last said that it stands.
    pub updated_on: NaiveDate,
}

impl Practice {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_both_name(&mut problems, "title", &self.title);
        check_both(&mut problems, "text", &self.text);
        check_date(&mut problems, "updated_on", Some(self.updated_on));
        problems
    }
}

/// When the playbook is to be read through again: so many days after the page that waited longest was last said to
/// stand (REQUIREMENTS 158: quarterly); `None` while it has no page.
pub fn due(practices: &[Practice]) -> Option<NaiveDate> {
    let oldest = practices.iter().map(|page| page.updated_on).min()?;
    oldest.checked_add_days(Days::new(QUARTER_DAYS.into()))
}

/// Whether a page was not read through for a quarter on a day.
pub fn is_stale(practice: &Practice, today: NaiveDate) -> bool {
    (today - practice.updated_on).num_days() >= i64::from(QUARTER_DAYS)
}
