//! Deliverables: what was promised, by when, and whether what came is what was asked (REQUIREMENTS 131, 136, 137).

use crate::partner::Platform;
use crate::problem::{
    Problem, ProblemCode, TEXT_MOST, check_both, check_both_name, check_date, check_range,
    check_text,
};
use crate::rule::Pay;
use crate::{Both, Id, Lang, Market};
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
    /// The market of those it speaks to, which decides whose rules bind it; `None` until somebody said.
    pub audience: Option<Market>,
    /// The language of its words; `None` until somebody said.
    pub copy: Option<Lang>,
    /// How it is paid for; `None` until somebody said.
    pub pay: Option<Pay>,
    /// Whether a party in Russia and one that is not have a contract about it; `None` until somebody said.
    pub cross_border: Option<bool>,
    /// The day it was published.
    pub published: Option<NaiveDate>,
    /// Why it was published without the erid or the disclosure it is to go out with; kept as it was said.
    pub unlabelled: String,
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
    /// A deliverable of a campaign with nothing known but who makes it.
    pub fn new(id: Id, campaign: Id, party: Id) -> Deliverable {
        Deliverable {
            id,
            campaign,
            party,
            title: Both::default(),
            platform: Platform::Youtube,
            due: None,
            moved_to: None,
            delivered: None,
            requirements: Vec::new(),
            rounds: 0,
            link: String::new(),
            position: 0,
            audience: None,
            copy: None,
            pay: None,
            cross_border: None,
            published: None,
            unlabelled: String::new(),
        }
    }

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
        check_text(&mut problems, "unlabelled", &self.unlabelled, TEXT_MOST);
        for (field, date) in
            [("due", self.due), ("moved_to", self.moved_to), ("delivered", self.delivered)]
        {
            check_date(&mut problems, field, date);
        }
        check_range(&mut problems, "rounds", self.rounds.into(), 0, 100);
        problems
    }
}
