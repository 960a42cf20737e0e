//! Deliverables: what was promised, by when, and whether what came is what was asked (REQUIREMENTS 131, 136, 137).

use crate::partner::Platform;
use crate::problem::{
    Problem, ProblemCode, TEXT_MOST, check_both, check_both_name, check_date, check_range,
    check_text,
};
use crate::{Both, Id};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One thing the brief asks of a deliverable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Requirement {
    /// What is asked.
    pub text: Both,
    /// Whether it is met; `None` until somebody looked.
    pub met: Option<bool>,
}

/// A deliverable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Deliverable {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The creator who makes it.
    pub party: Id,
    /// What it is.
    pub title: Both,
    /// Where it is published.
    pub platform: Platform,
    /// The day it was promised for.
    pub due: Option<NaiveDate>,
    /// The new day, when both sides agreed to move it: a new promise, counted as moved.
    pub moved_to: Option<NaiveDate>,
    /// The day it came.
    pub delivered: Option<NaiveDate>,
    /// Whether it came as asked, item by item.
    pub requirements: Vec<Requirement>,
    /// Revision rounds used.
    pub rounds: u32,
    /// Where it can be seen.
    pub link: String,
    /// Order of appearance.
    pub position: u32,
}

/// How a deliverable stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// No date was promised.
    Undated,
    /// Not due yet.
    Coming,
    /// Came by its promised date.
    OnTime,
    /// Came after its promised date.
    CameLate,
    /// Due and not here.
    Late,
}

impl Deliverable {
    /// The day that counts: the moved one where there is one.
    pub fn promised(&self) -> Option<NaiveDate> {
        self.moved_to.or(self.due)
    }

    /// How it stands on `today`.
    pub fn standing(&self, today: NaiveDate) -> Standing {
        let Some(promised) = self.promised() else { return Standing::Undated };
        match self.delivered.filter(|day| *day <= today) {
            Some(day) if day <= promised => Standing::OnTime,
            Some(_) => Standing::CameLate,
            None if today > promised => Standing::Late,
            None => Standing::Coming,
        }
    }

    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_both_name(&mut problems, "title", &self.title);
        for (at, requirement) in self.requirements.iter().enumerate() {
            check_both(&mut problems, &format!("requirements.{at}.text"), &requirement.text);
        }
        check_text(&mut problems, "link", &self.link, TEXT_MOST);
        if !self.link.trim().is_empty()
            && !self.link.starts_with("https://")
            && !self.link.starts_with("http://")
        {
            problems.push(Problem::at("link", ProblemCode::WrongKind));
        }
        for (field, date) in
            [("due", self.due), ("moved_to", self.moved_to), ("delivered", self.delivered)]
        {
            check_date(&mut problems, field, date);
        }
        check_range(&mut problems, "rounds", self.rounds.into(), 0, 100);
        problems
    }
}
