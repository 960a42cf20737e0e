//! Case studies: what a partner has done before, won and lost, and what shows it (REQUIREMENTS 89–92, 94).

use crate::language::has_words;
use crate::problem::{
    Problem, TEXT_MOST, check_both, check_file, check_link, check_name, check_span, check_text,
};
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
    /// A file on this machine that shows it; never a path to another one.
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

    /// What is wrong with the record on a day, field by field. A case lies in the past: it has something to show.
    pub fn problems(&self, today: NaiveDate) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_name(&mut problems, "brand", &self.brand);
        check_both(&mut problems, "title", &self.title);
        check_span(&mut problems, self.from, self.to, today);
        check_link(&mut problems, "link", &self.link);
        check_file(&mut problems, "file", &self.file);
        for (field, text) in [("went_wrong", &self.went_wrong), ("note", &self.note)] {
            check_text(&mut problems, field, text, TEXT_MOST);
        }
        problems
    }

    /// Whether anyone can look at it: there is a page or a file, such as its field takes. What only the partner says is a
    /// claim, and so is a path to another machine in a workspace that somebody sent.
    pub fn is_shown(&self) -> bool {
        let mut problems = Vec::new();
        check_link(&mut problems, "link", &self.link);
        check_file(&mut problems, "file", &self.file);
        let is_taken = |field: &str| problems.iter().all(|problem| problem.field != field);
        has_words(&self.link) && is_taken("link") || has_words(&self.file) && is_taken("file")
    }

    /// Whether it did not reach all it was for.
    pub fn has_failed(&self) -> bool {
        matches!(self.result, Some(CaseResult::Mixed | CaseResult::Lost))
    }

    /// Whether it is a failure that was told: lost or mixed, with words on what went wrong (REQUIREMENTS 94).
    pub fn tells_failure(&self) -> bool {
        self.has_failed() && has_words(&self.went_wrong)
    }
}

/// The cases of one market.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MarketCases {
    /// The market.
    pub market: Market,
    /// The cases that count: they can be looked at.
    pub counted: Vec<Id>,
    /// The cases that do not count yet, for want of a link or a file.
    pub unshown: Vec<Id>,
}

/// The cases of each market, Russia first, in the order they were noted in (REQUIREMENTS 92). A case counts when its
/// market is known and it can be looked at, whatever its result: a lost one shows experience as well as a won one.
pub fn per_market(cases: &[CaseStudy]) -> Vec<MarketCases> {
    let of = |market: Market, shown: bool| {
        let found = cases.iter().filter(|c| c.market == Some(market) && c.is_shown() == shown);
        found.map(|case| case.id).collect()
    };
    Market::ALL
        .map(|market| MarketCases { market, counted: of(market, true), unshown: of(market, false) })
        .to_vec()
}

/// The cases whose market nobody asked for, in the order they were noted in.
pub fn without_market(cases: &[CaseStudy]) -> Vec<Id> {
    cases.iter().filter(|case| case.market.is_none()).map(|case| case.id).collect()
}
