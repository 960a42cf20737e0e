//! The review of a campaign: what worked, what did not, and why, without blame (REQUIREMENTS 150, 152–157).

use crate::problem::{Problem, TEXT_MOST, check_both, check_date, check_text};
use crate::{Both, Id};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What kind of failure it was (REQUIREMENTS 152, 154).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum FailureKind {
    /// The work was not done as agreed.
    Execution,
    /// The plan was the wrong one.
    Strategic,
    /// The figures told something else than what happened: the most dangerous, as it teaches wrong lessons.
    Measurement,
    /// What was expected was never realistic: counted apart from the others.
    Expectation,
}

/// Where it came from (REQUIREMENTS 155).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// The brief was not clear.
    BriefClarity,
    /// The creators were not the right ones.
    CreatorSelection,
    /// The message did not fit.
    Messaging,
    /// The time was the wrong one.
    Timing,
}

/// Another explanation to rule out before a cause is accepted (REQUIREMENTS 153).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum AlternativeKind {
    /// The metric was the wrong one.
    WrongMetric,
    /// The audience does not buy.
    AudienceDoesNotBuy,
    /// The product does not fit the market well.
    ProductMarketFit,
    /// The time was bad.
    BadTiming,
}

/// Another explanation, looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Alternative {
    /// Which.
    pub what: AlternativeKind,
    /// Whether it is ruled out; `None` until somebody looked.
    pub ruled_out: Option<bool>,
    /// What speaks for or against it.
    pub note: String,
}

/// The review of a campaign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Review {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The day.
    pub on: NaiveDate,
    /// What kind of failure it was; `None` for a success, or until somebody said.
    pub nature: Option<FailureKind>,
    /// Where it came from.
    pub causes: Vec<Cause>,
    /// The other explanations, looked at.
    pub alternatives: Vec<Alternative>,
    /// What worked.
    pub worked: Both,
    /// What did not.
    pub did_not: Both,
    /// What is done differently next time.
    pub next_time: Both,
    /// What else changed meanwhile and nobody controlled (REQUIREMENTS 157).
    pub uncontrolled: Vec<String>,
    /// The day the creators were told what worked and what did not (REQUIREMENTS 150).
    pub feedback_on: Option<NaiveDate>,
}

impl Review {
    /// What is wrong with the record by itself, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_date(&mut problems, "on", Some(self.on));
        check_date(&mut problems, "feedback_on", self.feedback_on);
        for (field, text) in
            [("worked", &self.worked), ("did_not", &self.did_not), ("next_time", &self.next_time)]
        {
            check_both(&mut problems, field, text);
        }
        for (at, alternative) in self.alternatives.iter().enumerate() {
            let field = format!("alternatives.{at}.note");
            check_text(&mut problems, &field, &alternative.note, TEXT_MOST);
        }
        for (at, text) in self.uncontrolled.iter().enumerate() {
            check_text(&mut problems, &format!("uncontrolled.{at}"), text, TEXT_MOST);
        }
        problems
    }
}
