//! Case studies: what a partner has done before, won and lost, and what shows it (REQUIREMENTS 89–92, 94).

use crate::problem::{Problem, TEXT_MOST, check_both, check_text};
use crate::{Both, Id, Market};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How a case ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum CaseResult {
    /// It reached what it was for.
    Won,
    /// It reached a part of it.
    Mixed,
    /// It did not.
    Lost,
}

/// One case of a partner's past.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseStudy {
    /// Identity.
    pub id: Id,
    /// Whose case.
    pub partner: Id,
    /// The market it was for; `None` until asked.
    pub market: Option<Market>,
    /// The brand, as they name it.
    pub brand: String,
    /// What was done, in a few words.
    pub title: Both,
    /// First day, as far as known.
    pub from: Option<NaiveDate>,
    /// Last day, as far as known.
    pub to: Option<NaiveDate>,
    /// How it ended; `None` until told.
    pub result: Option<CaseResult>,
    /// A page that shows it, `http` or `https`.
    pub link: String,
    /// A file on this machine that shows it.
    pub file: String,
    /// What went wrong, in their words.
    pub went_wrong: String,
    /// Whether the partner carried a brand over a cultural difference in it (REQUIREMENTS 90).
    pub cultural_shift: bool,
    /// Anything else worth keeping.
    pub note: String,
}

impl CaseStudy {
    /// A case of a partner with nothing known.
    pub fn new(id: Id, partner: Id) -> CaseStudy {
        CaseStudy {
            id,
            partner,
            market: None,
            brand: String::new(),
            title: Both::default(),
            from: None,
            to: None,
            result: None,
            link: String::new(),
            file: String::new(),
            went_wrong: String::new(),
            cultural_shift: false,
            note: String::new(),
        }
    }

    /// What is wrong with the record on a day, field by field.
    pub fn problems(&self, _today: NaiveDate) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_both(&mut problems, "title", &self.title);
        for (field, text) in [
            ("brand", &self.brand),
            ("link", &self.link),
            ("file", &self.file),
            ("went_wrong", &self.went_wrong),
            ("note", &self.note),
        ] {
            check_text(&mut problems, field, text, TEXT_MOST);
        }
        problems
    }
}
