//! Pilots: one small campaign that tries the process, within limits written down before (REQUIREMENTS 113–119).

use crate::partner::Mode;
use crate::problem::{Problem, TEXT_MOST, check_past, check_range, check_text};
use crate::{Id, Money};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Which of the two pilots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PilotForm {
    /// Two weeks, one deliverable, two calls (REQUIREMENTS 115).
    Tight,
    /// Four to six weeks, one small campaign (REQUIREMENTS 113).
    Standard,
}

/// The limits of a pilot, written into its campaign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Pilot {
    /// Which of the two.
    pub form: PilotForm,
    /// Longest length in days, first and last counted.
    pub days_most: u32,
    /// Largest budget.
    pub budget_most: Option<Money>,
    /// Most creators.
    pub creators_most: u32,
    /// Most deliverables.
    pub deliverables_most: u32,
    /// Calls that settle it.
    pub calls: u32,
}

/// What kind of failure it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum FailureNature {
    /// The work: it can be mended.
    Execution,
    /// The talking: a red flag.
    Communication,
}

/// Something that failed in a pilot.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct PilotFailure {
    /// What failed.
    pub what: String,
    /// What kind of failure it was; `None` until looked at.
    pub nature: Option<FailureNature>,
}

/// What is decided after a pilot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PilotVerdict {
    /// Go on, with three.
    Scale,
    /// Once more, with what was learned.
    Repeat,
    /// Walk away.
    Walk,
}

/// The debrief of a pilot: how the process went, and what follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Debrief {
    /// Identity.
    pub id: Id,
    /// The pilot's campaign.
    pub campaign: Id,
    /// The partner it tried.
    pub partner: Id,
    /// Whether they understood the brief, 1–5.
    pub understood: Option<u8>,
    /// Whether communication was clear, 1–5.
    pub clear: Option<u8>,
    /// Whether things came on time, 1–5.
    pub on_time: Option<u8>,
    /// How it was worked, in calls or in writing (REQUIREMENTS 117).
    pub mode: Option<Mode>,
    /// Days from a remark to the next version (REQUIREMENTS 117).
    pub iteration_days: Option<u32>,
    /// What failed.
    pub failures: Vec<PilotFailure>,
    /// What worked.
    pub worked: String,
    /// What did not.
    pub did_not: String,
    /// Whether and how it can be expanded.
    pub expand: String,
    /// What follows; `None` until decided.
    pub verdict: Option<PilotVerdict>,
    /// Why.
    pub reason: String,
    /// The day it was held.
    pub on: Option<NaiveDate>,
}

impl Debrief {
    /// A debrief with nothing said.
    pub fn new(id: Id, campaign: Id, partner: Id) -> Debrief {
        Debrief {
            id,
            campaign,
            partner,
            understood: None,
            clear: None,
            on_time: None,
            mode: None,
            iteration_days: None,
            failures: Vec::new(),
            worked: String::new(),
            did_not: String::new(),
            expand: String::new(),
            verdict: None,
            reason: String::new(),
            on: None,
        }
    }

    /// What is wrong with the record on a day, field by field.
    pub fn problems(&self, today: NaiveDate) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (field, rating) in
            [("understood", self.understood), ("clear", self.clear), ("on_time", self.on_time)]
        {
            if let Some(rating) = rating {
                check_range(&mut problems, field, rating.into(), 1, 5);
            }
        }
        for (field, text) in [
            ("worked", &self.worked),
            ("did_not", &self.did_not),
            ("expand", &self.expand),
            ("reason", &self.reason),
        ] {
            check_text(&mut problems, field, text, TEXT_MOST);
        }
        check_past(&mut problems, "on", self.on, today);
        problems
    }
}
