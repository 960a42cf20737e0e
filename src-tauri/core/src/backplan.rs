//! Counting back from a day that does not move: what has to be done by when, and whether it still can be
//! (REQUIREMENTS 29, 59, 149).
//!
//! From the launch back over the days left to organic reach, the last approval, the rounds of revision with their
//! approvals, and the time a creator needs, in working days of every market that takes part.

use crate::deliverable::Deliverable;
use crate::pilot::{LeadTime, lead_time};
use crate::workday::is_workday;
use crate::{Id, Market};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// Hours an approval is counted with while nobody said how long it takes. The threads name no figure; two days is ours.
pub const APPROVE_HOURS: u32 = 48;

/// Working days a creator has for the next version after remarks. Ours as well: one to read them, one to work.
pub const REWORK_DAYS: u32 = 2;

/// Days a creator needs from the signed brief to the first version: the longer of “one to two weeks”
/// (REQUIREMENTS 149).
pub const PRODUCTION_DAYS: u32 = 14;

/// Days under which production is no longer only tight (REQUIREMENTS 149).
pub const PRODUCTION_LEAST: u32 = 7;

/// Days within which something asked for is a rush: 48 hours (REQUIREMENTS 149).
pub const RUSH_DAYS: i64 = 2;

/// How far a launch is moved to find one that can be kept, in days.
const SEARCH_DAYS: u64 = 366;

/// What a plan is counted from.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The day that does not move.
    pub launch: NaiveDate,
    /// Days left to organic reach before it.
    pub breathe_days: u32,
    /// Within how many hours a version is approved; `None` while nobody said.
    pub approve_hours: Option<u32>,
    /// Rounds of revision.
    pub rounds: u32,
    /// Whose working days count.
    pub markets: &'a [Market],
    /// What is made.
    pub deliverables: &'a [Deliverable],
    /// Whether everyone signed the brief.
    pub signed: bool,
    /// The day it is looked at.
    pub today: NaiveDate,
}

/// A step of the plan, in the order of time. Its words are the Fluent message `backplan-step-<tag>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "BackplanStepKind"))]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// The brief is signed, and creators begin.
    Signed,
    /// The first version of everything is there.
    FirstVersion,
    /// The last round of revision is over.
    LastVersion,
    /// Everything is approved.
    Approved,
    /// Everything is published.
    Published,
    /// The launch.
    Launch,
}

/// How a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Fit {
    /// It is done.
    Done,
    /// There is time.
    Fits,
    /// Only with a shorter time for the creator than two weeks.
    Tight,
    /// Its last day has passed.
    Past,
}

/// A step with its last day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "BackplanStep"))]
pub struct Step {
    /// Which.
    pub kind: StepKind,
    /// The last day it can be on.
    pub latest: NaiveDate,
    /// Days until then; negative when it has passed.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub days: i64,
    /// How it stands.
    pub fit: Fit,
}

/// A deliverable held against the last day of a first version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "BackplanLine"))]
pub struct Line {
    /// The deliverable.
    pub deliverable: Id,
    /// The day it is promised for; `None` while none is.
    pub promised: Option<NaiveDate>,
    /// Days by which the promise comes after the last day; 0 or below leaves room.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub over: Option<i64>,
    /// The time its creator has from today; `None` once it came, and without a promised day.
    pub lead: Option<LeadTime>,
    /// Whether that is 48 hours or less (REQUIREMENTS 149).
    pub rush: bool,
}

/// A plan counted back from a launch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Backplan {
    /// The steps in the order of time.
    pub steps: Vec<Step>,
    /// The deliverables in the order given.
    pub lines: Vec<Line>,
    /// Whether nothing open has passed its last day and no promise comes too late.
    pub fits: bool,
    /// The first launch that can be kept, where this one cannot.
    pub earliest: Option<NaiveDate>,
    /// Whether paid media starts before organic reach was looked at: no days are left for it (REQUIREMENTS 29).
    pub breathless: bool,
    /// Whether the hours of approval are [`APPROVE_HOURS`] because nobody said.
    pub assumed: bool,
    /// Days an approval is counted with.
    pub approve_days: u32,
    /// Days the creator has for a next version.
    pub rework_days: u32,
    /// Days the creator has for the first version.
    pub production_days: u32,
}

/// The plan back from a launch.
pub fn backplan(facts: &Facts) -> Backplan {
    let steps = steps(facts);
    let lines = lines(facts, &steps);
    let fits = holds(&steps, &lines);
    let earliest = if fits { None } else { earliest(facts) };
    Backplan {
        steps,
        lines,
        fits,
        earliest,
        breathless: facts.breathe_days == 0,
        assumed: facts.approve_hours.is_none(),
        approve_days: approve_days(facts),
        rework_days: REWORK_DAYS,
        production_days: PRODUCTION_DAYS,
    }
}

fn holds(steps: &[Step], lines: &[Line]) -> bool {
    steps.iter().all(|step| step.fit != Fit::Past)
        && lines.iter().all(|line| line.over.is_none_or(|over| over <= 0))
}

/// The first later launch that everything can be done for.
fn earliest(facts: &Facts) -> Option<NaiveDate> {
    (1..=SEARCH_DAYS).filter_map(|days| facts.launch.checked_add_days(Days::new(days))).find(
        |launch| {
            let moved = Facts { launch: *launch, ..*facts };
            let steps = steps(&moved);
            holds(&steps, &lines(&moved, &steps))
        },
    )
}

fn steps(facts: &Facts) -> Vec<Step> {
    let before = |day: NaiveDate, days: u32| {
        day.checked_sub_days(Days::new(days.into())).unwrap_or(NaiveDate::MIN)
    };
    let approve = approve_days(facts);
    let published = before(facts.launch, facts.breathe_days);
    let approved = workday_until(published, facts.markets);
    let last = workdays_before(approved, approve, facts.markets);
    let first = workdays_before(last, facts.rounds * (approve + REWORK_DAYS), facts.markets);
    let signed = workday_until(before(first, PRODUCTION_DAYS), facts.markets);
    let scarce = workday_until(before(first, PRODUCTION_LEAST), facts.markets);

    let made = facts.deliverables;
    let all = |done: fn(&Deliverable) -> bool| !made.is_empty() && made.iter().all(done);
    let came = all(|d| d.delivered.is_some());
    let out = all(|d| d.published.is_some());
    let step = |kind, latest: NaiveDate, done: bool| {
        let fit = match kind {
            _ if done => Fit::Done,
            _ if facts.today <= latest => Fit::Fits,
            StepKind::Signed if facts.today <= scarce => Fit::Tight,
            _ => Fit::Past,
        };
        Step { kind, latest, days: (latest - facts.today).num_days(), fit }
    };
    vec![
        step(StepKind::Signed, signed, facts.signed || came),
        step(StepKind::FirstVersion, first, came || out),
        step(StepKind::LastVersion, last, out),
        step(StepKind::Approved, approved, out),
        step(StepKind::Published, published, out),
        step(StepKind::Launch, facts.launch, out && facts.today >= facts.launch),
    ]
}

fn lines(facts: &Facts, steps: &[Step]) -> Vec<Line> {
    let first = steps.iter().find(|step| step.kind == StepKind::FirstVersion);
    let line = |deliverable: &Deliverable| {
        let promised = deliverable.promised();
        // What came is held against nothing any more.
        let open = promised.filter(|_| deliverable.delivered.is_none());
        let left = open.map(|day| (day - facts.today).num_days());
        Line {
            deliverable: deliverable.id,
            promised,
            over: open.zip(first).map(|(day, first)| (day - first.latest).num_days()),
            lead: open.map(|day| lead_time(facts.today, day)),
            rush: left.is_some_and(|days| (0..=RUSH_DAYS).contains(&days)),
        }
    };
    facts.deliverables.iter().map(line).collect()
}

/// Working days an approval takes: a day for every 24 hours begun, at least one.
fn approve_days(facts: &Facts) -> u32 {
    facts.approve_hours.unwrap_or(APPROVE_HOURS).div_ceil(24).max(1)
}

/// The last day on or before `day` on which people work in all of the markets.
fn workday_until(day: NaiveDate, markets: &[Market]) -> NaiveDate {
    std::iter::successors(Some(day), NaiveDate::pred_opt)
        .find(|day| works(*day, markets))
        .unwrap_or(day)
}

/// The day so many working days before `day`, which is itself a working day.
fn workdays_before(day: NaiveDate, count: u32, markets: &[Market]) -> NaiveDate {
    (0..count).fold(day, |at, _| workday_until(at.pred_opt().unwrap_or(at), markets))
}

fn works(day: NaiveDate, markets: &[Market]) -> bool {
    markets.iter().all(|market| is_workday(*market, day))
}
