//! The check-in: when all look at preliminary results while something can still be changed.
//!
//! The window is 30–50 % of the length, the default day 40 %, on a working day of both markets; day 7 is an
//! early look when it falls before the window; under 14 days there is the window only (METHODS, "Check-in date";
//! REQUIREMENTS 127 and section C).

use crate::campaign::Campaign;
use crate::decision::Decision;
use crate::problem::{Problem, ProblemCode, check_both, check_date, check_past};
use crate::workday::is_workday_everywhere;
use crate::{Both, Id};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// The dates of the check-in of one campaign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "CheckinWindow"))]
pub struct Window {
    /// First day of the window: 30 % of the length.
    pub from: NaiveDate,
    /// Last day of the window: 50 % of the length.
    pub to: NaiveDate,
    /// The computed day: 40 %, moved to the nearest working day of both markets inside the window; 40 % itself
    /// when the window has none.
    pub day: NaiveDate,
    /// Day 7, when it falls before the window.
    pub early: Option<NaiveDate>,
}

/// A check-in as it is written up: what all saw, what each said, and what was decided together (REQUIREMENTS 128–130).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Checkin {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The day it was held; while it is only being written up, the day that was begun.
    pub on: NaiveDate,
    /// Whether somebody said that it was held. To begin the write-up is to get ready for it, and no more.
    pub held: bool,
    /// Whether it was the early look of day 7.
    pub early: bool,
    /// The day the creators were shown the preliminary results.
    pub shared_on: Option<NaiveDate>,
    /// What the results say.
    pub seen: Both,
    /// What the creators say to it.
    pub creator_says: Both,
    /// What could be changed, thought up together.
    pub ideas: Vec<Both>,
    /// What is changed, as decided together.
    pub pivot: Both,
    /// What goes better than planned and deserves more.
    pub double_down: Both,
}

impl Checkin {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_date(&mut problems, "on", Some(self.on));
        check_date(&mut problems, "shared_on", self.shared_on);
        for (field, text) in [
            ("seen", &self.seen),
            ("creator_says", &self.creator_says),
            ("pivot", &self.pivot),
            ("double_down", &self.double_down),
        ] {
            check_both(&mut problems, field, text);
        }
        for (at, idea) in self.ideas.iter().enumerate() {
            check_both(&mut problems, &format!("ideas.{at}"), idea);
        }
        problems
    }
}

/// The window of a campaign from `starts` to `ends`, both counted; `None` when they are reversed.
///
/// The day at a share of the length is the day in which that share is reached: of 10 days, 30 % is day 3.
pub fn window(starts: NaiveDate, ends: NaiveDate) -> Option<Window> {
    let length = (ends - starts).num_days() + 1;
    if length < 1 {
        return None;
    }
    let at = |percent: i64| {
        let reached = (length * percent + 99) / 100;
        starts.checked_add_days(Days::new(reached.unsigned_abs() - 1))
    };
    let (from, to) = (at(30)?, at(50)?);
    let day = working_day(at(40)?, from, to);
    // Day 7 falls before the window only in campaigns of 24 days and more.
    let early = starts.checked_add_days(Days::new(6)).filter(|seventh| *seventh < from);
    Some(Window { from, to, day, early })
}

/// The day that counts: the moved one, else the computed one.
pub fn date(campaign: &Campaign) -> Option<NaiveDate> {
    campaign.checkin_on.or_else(|| Some(window(campaign.starts?, campaign.ends?)?.day))
}

/// What is wrong with moving the check-in to `on`: a day outside the window asks for a reason, and a day
/// outside the campaign is refused.
pub fn problems(campaign: &Campaign, on: NaiveDate) -> Vec<Problem> {
    let (Some(starts), Some(ends)) = (campaign.starts, campaign.ends) else { return Vec::new() };
    let Some(window) = window(starts, ends) else { return Vec::new() };
    if on < starts || on > ends {
        return vec![Problem::at("checkin_on", ProblemCode::OutsideCampaign)];
    }
    let outside = on < window.from || on > window.to;
    if outside && campaign.checkin_reason.trim().is_empty() {
        return vec![Problem::at("checkin_reason", ProblemCode::NoReason)];
    }
    Vec::new()
}

/// The nearest working day of both markets within the window, the later of two as near; `day` when there is none.
fn working_day(day: NaiveDate, from: NaiveDate, to: NaiveDate) -> NaiveDate {
    from.iter_days()
        .take_while(|d| *d <= to)
        .filter(|d| is_workday_everywhere(*d))
        .min_by_key(|d| ((*d - day).num_days().abs(), *d < day))
        .unwrap_or(day)
}

/// How the check-in of a campaign stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum CheckinState {
    /// It has no day, as the campaign has none.
    Undated,
    /// Its day is still to come.
    Coming,
    /// Its day is today.
    Today,
    /// Its day has passed, and it was not held.
    Late,
    /// The campaign is over, and it was not held.
    Missed,
    /// It was held.
    Held,
}

/// The check-in of a campaign on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CheckinStanding {
    /// How it stands.
    pub state: CheckinState,
    /// The day it was held, else the day it is planned for.
    pub on: Option<NaiveDate>,
    /// Whole days since the planned day, while it is late.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub days_late: i64,
}

/// How the check-in of a campaign stands: held on the day somebody said it was, or on which one of the decisions was made at it;
/// the early look of day 7 is none.
pub fn standing(
    campaign: &Campaign,
    written: &[Checkin],
    decisions: &[Decision],
    today: NaiveDate,
) -> CheckinStanding {
    let said = written.iter().filter(|own| own.held && !own.early).map(|own| own.on).min();
    let decided = decisions.iter().filter(|own| own.at_checkin).map(|own| own.on).min();
    if let Some(on) = said.or(decided) {
        return CheckinStanding { state: CheckinState::Held, on: Some(on), days_late: 0 };
    }
    let on = date(campaign);
    let days = on.map_or(0, |on| (today - on).num_days());
    let state = match on {
        None => CheckinState::Undated,
        Some(_) if campaign.ends.is_some_and(|ends| today > ends) => CheckinState::Missed,
        Some(_) if days > 0 => CheckinState::Late,
        Some(_) if days == 0 => CheckinState::Today,
        Some(_) => CheckinState::Coming,
    };
    CheckinStanding { state, on, days_late: if state == CheckinState::Late { days } else { 0 } }
}

/// Whether the clause that promises the check-in is kept: one was held beside the early look, and by that day the
/// creators had been shown the figures (REQUIREMENTS 68, 128, 129).
pub fn is_kept(held: &[Checkin]) -> bool {
    held.iter()
        .any(|own| own.held && !own.early && own.shared_on.is_some_and(|shared| shared <= own.on))
}

impl Checkin {
    /// What is wrong with noting it on a day: what is still to come was not held, and nothing was shown in the future.
    pub fn not_yet(&self, today: NaiveDate) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_past(&mut problems, "on", Some(self.on), today);
        check_past(&mut problems, "shared_on", self.shared_on, today);
        problems
    }

    /// Whether something was decided together.
    pub fn is_settled(&self) -> bool {
        !self.pivot.is_blank() || !self.double_down.is_blank()
    }
}
