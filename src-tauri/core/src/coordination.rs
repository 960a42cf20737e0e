//! How work with a partner is coordinated: how soon and how evenly they answer, and who on our side has the hours.

use crate::budget::{Ballpark, COORDINATION_FIRST, COORDINATION_LATER, default_ballparks};
use crate::message::Message;
use crate::quantile::quantile;
use crate::{Id, fold};
use chrono::{Months, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// Replies from which their spread is put into a word: two in each quarter. Fewer say nothing about evenness.
pub const REPLIES_LEAST: u32 = 8;

/// How many times as long as the quick quarter of the replies the slow quarter may take and still be steady.
///
/// Quartiles, because reply times have heavy tails (Barabási 2005, Nature 435:207) that a standard deviation would
/// only repeat; their ratio is the coefficient of quartile variation (Bonett 2006, Comput. Stat. Data Anal.
/// 50:2953) in plain words, here 0.5. Replies that come by pure chance (exponential waits) stand at 4.8.
pub const STEADY_RATIO: f64 = 3.0;

/// Whether one can plan on the replies. It matters more than whether a partner calls or writes (REQUIREMENTS 84).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Consistency {
    /// The slow quarter takes at most [`STEADY_RATIO`] times as long as the quick one.
    Steady,
    /// It takes longer.
    Uneven,
}

/// How soon a partner answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Turnaround {
    /// Messages answered: the n of the median.
    pub answered: u32,
    /// Median wait for an answer, in hours by the clock; `None` while nothing was answered.
    pub median_hours: Option<f64>,
    /// The middle half of the waits, in hours: first and third quartile; `None` under [`REPLIES_LEAST`] replies.
    pub middle_half: Option<(f64, f64)>,
    /// [`REPLIES_LEAST`], for the sentence that says why there is no word yet.
    pub replies_least: u32,
    /// The word for their evenness; `None` under [`REPLIES_LEAST`] waits.
    pub consistency: Option<Consistency>,
    /// Messages still waited for, the longest wait first.
    pub waiting: Vec<Waiting>,
}

/// A message without an answer yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Waiting {
    /// The message.
    pub message: Id,
    /// How long so far, in hours.
    pub hours: f64,
}

/// How soon and how evenly a partner answers, as of `now` (REQUIREMENTS 83, 84).
///
/// The median is over answered messages. For evenness a message still waited for counts with its wait so far once
/// that is longer than the median: it can only grow, and silence is not steadiness.
pub fn turnaround(messages: &[Message], now: NaiveDateTime) -> Turnaround {
    let mut waits: Vec<f64> =
        messages.iter().filter(|one| one.answered.is_some()).map(|one| wait(one, now)).collect();
    waits.sort_by(f64::total_cmp);
    let mut waiting: Vec<Waiting> = messages
        .iter()
        .filter(|one| one.answered.is_none())
        .map(|one| Waiting { message: one.id, hours: wait(one, now) })
        .collect();
    waiting.sort_by(|a, b| b.hours.total_cmp(&a.hours));
    let median_hours = quantile(&waits, 0.5);
    let enough = |waits: &[f64]| waits.len() >= REPLIES_LEAST as usize;
    let middle_half =
        enough(&waits).then(|| Some((quantile(&waits, 0.25)?, quantile(&waits, 0.75)?))).flatten();
    let overdue = waiting.iter().map(|one| one.hours);
    let mut all = waits.clone();
    all.extend(overdue.filter(|hours| median_hours.is_none_or(|median| *hours > median)));
    all.sort_by(f64::total_cmp);
    Turnaround {
        answered: waits.len() as u32,
        median_hours,
        middle_half,
        replies_least: REPLIES_LEAST,
        consistency: enough(&all).then(|| evenness(&all)).flatten(),
        waiting,
    }
}

/// How long a message waited for its answer, or has waited so far, in hours.
pub fn wait(message: &Message, now: NaiveDateTime) -> f64 {
    hours(message.sent, message.answered.unwrap_or(now))
}

/// Whether a wait is longer than one had reason to expect: than they promised, or, where nothing was promised, than
/// half of their answers took. Without either nothing was to be expected.
pub fn is_long(hours: f64, promised: Option<u32>, median: Option<f64>) -> bool {
    promised.map(f64::from).or(median).is_some_and(|expected| hours > expected)
}

fn evenness(waits: &[f64]) -> Option<Consistency> {
    // A reply within the minute is noted as no wait at all; from nothing every ratio is infinite.
    let quick = quantile(waits, 0.25)?.max(1.0 / 60.0);
    let slow = quantile(waits, 0.75)?;
    Some(if slow <= STEADY_RATIO * quick { Consistency::Steady } else { Consistency::Uneven })
}

fn hours(from: NaiveDateTime, to: NaiveDateTime) -> f64 {
    ((to - from).num_minutes().max(0)) as f64 / 60.0
}

/// How long working together is new and takes [`COORDINATION_FIRST`] (REQUIREMENTS 82, section C).
pub const FIRST_MONTHS: u32 = 3;

/// How long one has worked with a partner, as far as coordination goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "TogetherStage"))]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// Not yet: still getting to know each other.
    Ahead,
    /// In the first months.
    First,
    /// After them.
    Later,
}

/// Who on our side coordinates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Owner {
    /// Nobody is named.
    Nobody,
    /// One person: the one a creator talks to (REQUIREMENTS 81).
    One,
    /// Several names stand there, so a creator would not know whom to write to.
    Several,
}

/// Who coordinates with a partner, and whether the hours are enough (REQUIREMENTS 81, 82).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Staffing {
    /// Who is named.
    pub owner: Owner,
    /// Hours a week they have for it; `None` while nobody said.
    pub hours: Option<u32>,
    /// How long the work together has lasted.
    pub stage: Stage,
    /// Hours a week needed at least in this stage; before the start, what the first months will need.
    pub least: u32,
    /// Hours a week needed at most.
    pub most: u32,
    /// Whether the hours are too few; `None` while they are not known or the work has not begun.
    pub short: Option<bool>,
}

/// Holds who is named and their hours against what such work usually takes by the ballparks of the workspace.
/// `since` is the day the work together began.
pub fn staffing(
    owner: &str,
    hours: Option<u32>,
    since: Option<NaiveDate>,
    ballparks: &[Ballpark],
    today: NaiveDate,
) -> Staffing {
    let stage = match since.filter(|since| *since <= today) {
        None => Stage::Ahead,
        Some(since) => match since.checked_add_months(Months::new(FIRST_MONTHS)) {
            Some(end) if end <= today => Stage::Later,
            _ => Stage::First,
        },
    };
    let id = if stage == Stage::Later { COORDINATION_LATER } else { COORDINATION_FIRST };
    let (least, most) = hours_needed(ballparks, id);
    Staffing {
        owner: owner_named(owner),
        hours,
        stage,
        least,
        most,
        short: hours.filter(|_| stage != Stage::Ahead).map(|hours| hours < least),
    }
}

/// Hours a week, from and to, of a ballpark; those a new workspace begins with where it is not among them.
fn hours_needed(ballparks: &[Ballpark], id: &str) -> (u32, u32) {
    let usual = default_ballparks();
    let found = [ballparks, &usual].into_iter().find_map(|of| of.iter().find(|one| one.id == id));
    let hours = |hours: i64| u32::try_from(hours.max(0)).unwrap_or(u32::MAX);
    found.map_or((0, 0), |ballpark| (hours(ballpark.low), hours(ballpark.high)))
}

/// Whether a field for one name holds none, one or several. Names are parted by signs or by “and” in either language.
pub fn owner_named(owner: &str) -> Owner {
    let folded = fold(owner);
    let names = folded
        .split([',', ';', '/', '&', '+'])
        .flat_map(|part| part.split(" and "))
        .flat_map(|part| part.split(" и "))
        .filter(|part| !part.trim().is_empty());
    match names.count() {
        0 => Owner::Nobody,
        1 => Owner::One,
        _ => Owner::Several,
    }
}

/// Whether two names of an owner are one: case, spacing and look-alike letters do not tell people apart, and nobody is
/// not the same as nobody.
pub fn is_same_owner(one: &str, other: &str) -> bool {
    let own = fold(one);
    !own.is_empty() && own == fold(other)
}

/// The partners one person coordinates with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Load {
    /// How many partners they are named for.
    pub partners: u32,
    /// Hours a week over those where hours are noted.
    pub hours: u32,
    /// Partners without hours, which the sum leaves out.
    pub unknown: u32,
}

/// What one person carries over all partners: `shares` are the owner and hours of each partner in use.
pub fn load<'a>(owner: &str, shares: impl Iterator<Item = (&'a str, Option<u32>)>) -> Load {
    let mine = shares.filter(|(other, _)| is_same_owner(owner, other));
    mine.fold(Load { partners: 0, hours: 0, unknown: 0 }, |load, (_, hours)| Load {
        partners: load.partners + 1,
        hours: load.hours.saturating_add(hours.unwrap_or(0)),
        unknown: load.unknown + u32::from(hours.is_none()),
    })
}
