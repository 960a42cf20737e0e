//! A campaign: what the business wants, where, when, for how much, and the three who agree on it.

use crate::metric::Dictionary;
use crate::money::MINOR_MOST;
use crate::pilot::Pilot;
use crate::problem::{
    Problem, ProblemCode, TEXT_MOST, check_both, check_both_name, check_date, check_range,
    check_text,
};
use crate::{Both, Id, Lang, Market, Money};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// What the campaign is for. The creative approach depends on it, so it is chosen aloud (REQUIREMENTS 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Objective {
    Awareness,
    Consideration,
    Engagement,
    Conversion,
    Retention,
    Community,
}

/// What success means in one market, and what a miss may look like (REQUIREMENTS 1, 2, 66).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MarketSuccess {
    /// The market.
    pub market: Market,
    /// What success is here.
    pub definition: Both,
    /// What failure would still be acceptable.
    pub failure: Both,
    /// How and when news comes back while it runs.
    pub feedback: Both,
}

/// How much of the business the creators are told (REQUIREMENTS 25).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ContextShared {
    /// All of it: aims, figures, what success unlocks.
    Full,
    /// The outline only.
    HighLevel,
}

/// A campaign.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Campaign {
    /// Identity.
    pub id: Id,
    /// Title in both languages.
    pub title: Both,
    /// The business objective: what the company gains if it works (REQUIREMENTS 8).
    pub business_objective: Both,
    /// What marketing is to do for the business objective (REQUIREMENTS 8).
    pub marketing_objective: Both,
    /// What the partnership itself is for, apart from the brand's general goals (REQUIREMENTS 9).
    pub partnership_goal: Both,
    /// The kind of objective; `None` until chosen.
    pub objective: Option<Objective>,
    /// Product category.
    pub category: Both,
    /// Whom it speaks to (REQUIREMENTS 21).
    pub audience: Both,
    /// What counts as a conversion (REQUIREMENTS 2).
    pub conversion: Both,
    /// What success means, market by market.
    pub success: Vec<MarketSuccess>,
    /// When the goals are talked over anew (REQUIREMENTS 66).
    pub renegotiate: Both,
    /// How much of the business the creators are told; `None` until chosen.
    pub context_shared: Option<ContextShared>,
    /// When the forms filled in apart were opened together.
    pub revealed_at: Option<DateTime<Utc>>,
    /// Markets.
    pub markets: Vec<Market>,
    /// First day.
    pub starts: Option<NaiveDate>,
    /// Last day.
    pub ends: Option<NaiveDate>,
    /// Budget, an amount per currency; amounts of different currencies are never added.
    pub budget: Vec<Money>,
    /// Revision rounds agreed per deliverable (REQUIREMENTS 71).
    pub revision_rounds: u32,
    /// The day of the check-in, when it was moved off the computed one.
    pub checkin_on: Option<NaiveDate>,
    /// Why the check-in lies outside its window; required there.
    pub checkin_reason: String,
    /// The limits of a pilot, when the campaign is one.
    pub pilot: Option<Pilot>,
    /// Put aside.
    pub archived: bool,
}

impl Campaign {
    /// A new campaign with nothing known.
    pub fn new(id: Id) -> Campaign {
        Campaign {
            id,
            title: Both::default(),
            business_objective: Both::default(),
            marketing_objective: Both::default(),
            partnership_goal: Both::default(),
            objective: None,
            category: Both::default(),
            audience: Both::default(),
            conversion: Both::default(),
            success: Vec::new(),
            renegotiate: Both::default(),
            context_shared: None,
            revealed_at: None,
            markets: Market::ALL.to_vec(),
            starts: None,
            ends: None,
            budget: Vec::new(),
            revision_rounds: 2,
            checkin_on: None,
            checkin_reason: String::new(),
            pilot: None,
            archived: false,
        }
    }

    /// Days from first to last, both counted; `None` while a date is missing or they are reversed.
    pub fn length_days(&self) -> Option<i64> {
        let days = (self.ends? - self.starts?).num_days() + 1;
        (days > 0).then_some(days)
    }

    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_both_name(&mut problems, "title", &self.title);
        for (field, text) in [
            ("business_objective", &self.business_objective),
            ("marketing_objective", &self.marketing_objective),
            ("partnership_goal", &self.partnership_goal),
            ("renegotiate", &self.renegotiate),
            ("category", &self.category),
            ("audience", &self.audience),
            ("conversion", &self.conversion),
        ] {
            check_both(&mut problems, field, text);
        }
        for (at, success) in self.success.iter().enumerate() {
            for (field, text) in [
                ("definition", &success.definition),
                ("failure", &success.failure),
                ("feedback", &success.feedback),
            ] {
                check_both(&mut problems, &format!("success.{at}.{field}"), text);
            }
        }
        check_date(&mut problems, "starts", self.starts);
        check_date(&mut problems, "ends", self.ends);
        if let (Some(starts), Some(ends)) = (self.starts, self.ends)
            && ends < starts
        {
            problems.push(Problem::at("ends", ProblemCode::EndBeforeStart));
        }
        for (at, amount) in self.budget.iter().enumerate() {
            let field = format!("budget.{at}");
            if amount.minor < 0 {
                problems.push(Problem::at(field, ProblemCode::Negative));
            } else if amount.minor > MINOR_MOST {
                problems.push(
                    Problem::at(field, ProblemCode::OutOfRange)
                        .with("least", 0)
                        .with("most", MINOR_MOST / 100),
                );
            }
        }
        check_range(&mut problems, "revision_rounds", self.revision_rounds.into(), 0, 20);
        check_text(&mut problems, "checkin_reason", &self.checkin_reason, TEXT_MOST);
        if let Some(on) = self.checkin_on {
            problems.extend(crate::checkin::problems(self, on));
        }
        problems
    }
}

/// Who takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PartyRole {
    /// The brand: its owner or the person who decides for it.
    Brand,
    /// A creator in one market.
    Creator,
}

/// One of those who align and sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Party {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// Role.
    pub role: PartyRole,
    /// The partner's record, for a creator chosen from the list.
    pub partner: Option<Id>,
    /// Name as it stands in the brief: the brand's, or the creator's.
    pub name: Both,
    /// The person who signs for it, where that is somebody else.
    pub person: Both,
    /// The market whose audience the creator speaks to; `None` for the brand. Goals, figures and the rules of
    /// advertising go by it.
    pub market: Option<Market>,
    /// The country the creator lives in, where that is not the one of their market. Rules that ask who the creator is
    /// go by it.
    pub home: Option<Market>,
    /// The language to speak to them in.
    pub language: Lang,
    /// What must happen for them to feel good about it: not metrics (REQUIREMENTS 36).
    pub win: Both,
    /// Why this creator's own audience will like the product; blank for the brand (REQUIREMENTS 22).
    pub why_you: Both,
    /// The metric they would judge the campaign by, from the dictionary (REQUIREMENTS 65).
    pub judges_by: Option<String>,
    /// Order of appearance.
    pub position: u32,
}

impl Party {
    /// The country they live in: that of their market where no other is known.
    pub fn country(&self) -> Option<Market> {
        self.home.or(self.market)
    }

    /// What is wrong with the record, field by field.
    pub fn problems(&self, dictionary: &Dictionary) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_both_name(&mut problems, "name", &self.name);
        for (field, text) in
            [("person", &self.person), ("win", &self.win), ("why_you", &self.why_you)]
        {
            check_both(&mut problems, field, text);
        }
        if let Some(id) = &self.judges_by
            && dictionary.find(id).is_none()
        {
            problems.push(Problem::at("judges_by", ProblemCode::UnknownMetric).with("metric", id));
        }
        problems
    }
}

/// Where a campaign stands in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Goals are being aligned or the brief is being written.
    Preparing,
    /// Signed, and today lies before its start.
    Signed,
    /// Between its first and its last day, signed or not.
    Running,
    /// After its last day.
    Finished,
    /// Stopped by a decision.
    Stopped,
}

/// The stage on `today`. `signed` says whether all parties have signed the standing text; `stopped` whether the
/// last decision was to stop.
pub fn stage(campaign: &Campaign, signed: bool, stopped: bool, today: NaiveDate) -> Stage {
    if stopped {
        return Stage::Stopped;
    }
    match (campaign.starts, campaign.ends) {
        (_, Some(ends)) if today > ends => Stage::Finished,
        (Some(starts), _) if today >= starts => Stage::Running,
        _ if signed => Stage::Signed,
        _ => Stage::Preparing,
    }
}
