//! Decisions: continue, pivot or stop, each with its reason and the state of things at that moment.

use crate::problem::{Problem, ProblemCode, TEXT_MOST, check_both, check_text};
use crate::{Both, Id};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// Days between two decisions on a running campaign: monthly (REQUIREMENTS 145).
pub const DAYS_BETWEEN: u32 = 30;

/// Days between two quarterly reviews (REQUIREMENTS 148), and between two readings of the playbook (REQUIREMENTS 158).
pub const QUARTER_DAYS: u32 = 91;

/// What was decided (REQUIREMENTS 145, 148).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Go on as agreed.
    Continue,
    /// Change something that was agreed.
    Pivot,
    /// End it.
    Stop,
    /// Take the partnership to its next form: a word of quarterly reviews.
    Evolve,
    /// Leave the partnership: a word of quarterly reviews.
    Exit,
}

/// What a decision was made at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Occasion {
    /// When something asked for it.
    Once,
    /// The monthly health check (REQUIREMENTS 145–147).
    Monthly,
    /// The quarterly review (REQUIREMENTS 148).
    Quarterly,
}

/// Where a partnership came apart (REQUIREMENTS 63).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum BreakStage {
    Goals,
    Metrics,
    Timeline,
    Budget,
    Terms,
    Creative,
    Communication,
}

/// A decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Decision {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The day.
    pub on: NaiveDate,
    /// What.
    pub verdict: Verdict,
    /// Why; required.
    pub reason: String,
    /// Where it came apart, for a stop; `None` where nobody said.
    pub stage: Option<BreakStage>,
    /// Whether it was made at the check-in.
    pub at_checkin: bool,
    /// What it was made at.
    pub occasion: Occasion,
    /// What is working (REQUIREMENTS 147).
    pub working: Both,
    /// What is not.
    pub not_working: Both,
    /// What comes next.
    pub next: Both,
    /// What is not being done that should be (REQUIREMENTS 146).
    pub missing: Both,
    /// The health of the campaign at that moment, kept as it was.
    pub health: Option<crate::health::Health>,
}

impl Verdict {
    /// Whether it ends the campaign.
    pub fn ends(self) -> bool {
        matches!(self, Verdict::Stop | Verdict::Exit)
    }
}

impl Occasion {
    /// What can be decided at it (REQUIREMENTS 145, 148).
    pub fn verdicts(self) -> [Verdict; 3] {
        match self {
            Occasion::Once | Occasion::Monthly => {
                [Verdict::Continue, Verdict::Pivot, Verdict::Stop]
            }
            Occasion::Quarterly => [Verdict::Continue, Verdict::Evolve, Verdict::Exit],
        }
    }

    /// Days between two of them; `None` for what comes when something asks for it.
    pub fn days(self) -> Option<u32> {
        match self {
            Occasion::Once => None,
            Occasion::Monthly => Some(DAYS_BETWEEN),
            Occasion::Quarterly => Some(QUARTER_DAYS),
        }
    }
}

/// The newest of the decisions of one campaign, which is the one that holds: of one day that which was made last.
pub fn newest<'a>(decisions: impl IntoIterator<Item = &'a Decision>) -> Option<&'a Decision> {
    decisions.into_iter().max_by_key(|made| (made.on, made.id))
}

/// The decision that ended the campaign these are of; `None` where the newest one lets it go on.
pub fn ending<'a>(decisions: impl IntoIterator<Item = &'a Decision>) -> Option<&'a Decision> {
    newest(decisions).filter(|made| made.verdict.ends())
}

/// The day the next decision of an occasion is due in a campaign that began on `begun`: so many days after the last one
/// made at it. A quarterly review looks at the month as well, so the month counts from it too; `None` for
/// [`Occasion::Once`].
pub fn due(occasion: Occasion, begun: NaiveDate, decisions: &[Decision]) -> Option<NaiveDate> {
    let last = decisions
        .iter()
        .filter(|made| made.occasion != Occasion::Once && made.occasion >= occasion)
        .map(|made| made.on)
        .max();
    last.unwrap_or(begun).checked_add_days(Days::new(occasion.days()?.into()))
}

impl Decision {
    /// A decision on a day with nothing but its reason.
    pub fn new(
        id: Id,
        campaign: Id,
        on: NaiveDate,
        verdict: Verdict,
        reason: impl Into<String>,
    ) -> Decision {
        Decision {
            id,
            campaign,
            on,
            verdict,
            reason: reason.into(),
            stage: None,
            at_checkin: false,
            occasion: Occasion::Once,
            working: Both::default(),
            not_working: Both::default(),
            next: Both::default(),
            missing: Both::default(),
            health: None,
        }
    }

    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.reason.trim().is_empty() {
            problems.push(Problem::at("reason", ProblemCode::NoReason));
        }
        check_text(&mut problems, "reason", &self.reason, TEXT_MOST);
        for (field, text) in [
            ("working", &self.working),
            ("not_working", &self.not_working),
            ("next", &self.next),
            ("missing", &self.missing),
        ] {
            check_both(&mut problems, field, text);
        }
        if !self.occasion.verdicts().contains(&self.verdict) {
            problems.push(Problem::at("verdict", ProblemCode::WrongKind));
        }
        // The month is asked three questions; the fourth is the partner's to answer, and they may have nothing to say.
        if self.occasion == Occasion::Monthly {
            for (field, text) in [
                ("working", &self.working),
                ("not_working", &self.not_working),
                ("next", &self.next),
            ] {
                if text.is_blank() {
                    problems.push(Problem::at(field, ProblemCode::Empty));
                }
            }
        }
        problems
    }
}
