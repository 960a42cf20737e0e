//! The metric dictionary: what a metric counts, over what, and which way is better.
//!
//! The same letters with different denominators are different metrics (METRICS.md), so a metric is an id with
//! its numerator and denominator, and two metrics are never compared or added unless the id is the same.
//! Names, formulas in words and plain glosses are the Fluent messages `metric-<id>`, `…-formula`, `…-gloss`
//! with `_` written as `-`; metrics of a person’s own carry theirs with them.

mod built_in;
mod dictionary;
mod unlike;

pub use built_in::DICTIONARY;
pub use dictionary::Dictionary;
pub use unlike::{Act, Amount, Unlike, unlike};

use crate::{Both, Id};
use serde::{Deserialize, Serialize};

/// The unit of a metric's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// A count of things or people.
    Count,
    /// Per cent: 46 means 46 %.
    Percent,
    /// Units of a currency, which the value keeps.
    Money,
    /// A plain ratio, such as ROAS.
    Ratio,
    /// Seconds.
    Seconds,
    /// Hours.
    Hours,
    /// A balance from −1 to +1.
    Balance,
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Higher is better.
    Higher,
    /// Lower is better, as with a cost per order.
    Lower,
}

impl Direction {
    /// Whether a value is as good as a threshold: at least that much, or at most where lower is better.
    pub fn reaches(self, value: f64, threshold: f64) -> bool {
        match self {
            Direction::Higher => value >= threshold,
            Direction::Lower => value <= threshold,
        }
    }
}

/// What a metric tells (REQUIREMENTS 10, 47).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Tells {
    /// What the business gets: orders, sign-ups. Success is judged on these.
    Outcome,
    /// What the audience does on the way: views, engagement. Never reported as success by itself.
    Output,
    /// What announces the outcome and is in the creator's hands.
    Leading,
}

/// How the value over several rows is made.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Formula {
    /// Added up.
    Sum,
    /// Not addable: the same person may be counted twice. Known for one row only.
    Alone,
    /// Several additive metrics added up, `times` over.
    Together {
        /// Metrics that are added.
        over: &'static [&'static str],
        /// What the sum is multiplied by.
        times: f64,
    },
    /// `times × Σ numerators / Σ denominators − less`, recomputed from the parts and never averaged.
    Rate {
        /// Metrics added into the numerator.
        over: &'static [&'static str],
        /// Metrics added into the denominator.
        under: &'static [&'static str],
        /// 100 for per cent, 1000 for a price per thousand, else 1.
        times: f64,
        /// What is taken off at the end: 100 where only what comes back above the cost counts, else 0.
        less: f64,
    },
}

impl Formula {
    /// The metrics of the numerator, or those that are added.
    pub fn over(self) -> &'static [&'static str] {
        match self {
            Formula::Together { over, .. } | Formula::Rate { over, .. } => over,
            Formula::Sum | Formula::Alone => &[],
        }
    }

    /// The metrics of the denominator.
    pub fn under(self) -> &'static [&'static str] {
        match self {
            Formula::Rate { under, .. } => under,
            _ => &[],
        }
    }
}

/// One metric of the dictionary.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Metric {
    /// Its id, as in METRICS.md and in every file.
    pub id: &'static str,
    /// The unit of its value.
    pub unit: Unit,
    /// Which way is better.
    pub direction: Direction,
    /// Whether rows may be added up.
    pub additive: bool,
    /// Whether it is a level, such as a rate or a number of followers: held against its threshold as it is, on
    /// any day. What is no level grows from nothing over a campaign.
    pub level: bool,
    /// What it tells.
    pub tells: Tells,
    /// How it is made over several rows.
    pub formula: Formula,
    /// Whether it is an estimate without a standard formula, which nobody is offered unasked (METRICS.md, EMV).
    pub estimate: bool,
    /// Whether a count of it may lie below zero, as what is left of comings and goings.
    pub signed: bool,
}

impl Metric {
    /// What a rate comes to over several rows: made again from the sums of its parts, as far as `sum` knows them, never
    /// averaged. `None` for what is no rate, where nothing is
    /// known of one of its sides, and where nothing is divided by.
    pub fn from_parts(&self, sum: impl Fn(&str) -> Option<f64>) -> Option<f64> {
        let Formula::Rate { over, under, times, less } = self.formula else { return None };
        let added = |ids: &[&str]| {
            let known: Vec<f64> = ids.iter().filter_map(|id| sum(id)).collect();
            match known.is_empty() {
                true => sum(stated_whole(ids)?.first()?),
                false => Some(known.iter().sum::<f64>()),
            }
        };
        let (over, under) = (added(over)?, added(under)?);
        (under > 0.0).then(|| times * over / under - less)
    }
}

/// The metric by which some platforms state the sum of these parts, as Facebook does of reactions, comments and shares. It
/// stands for them where none of them is stated itself, never beside them.
pub fn stated_whole(parts: &[&str]) -> Option<&'static [&'static str]> {
    (parts == built_in::ENGAGEMENTS).then_some(&["engagements"])
}

/// The built-in metric with this id. Where metrics of a person’s own matter, ask a [`Dictionary`].
pub fn find(id: &str) -> Option<&'static Metric> {
    DICTIONARY.iter().find(|m| m.id == id)
}

/// The engagement rates: what "ER" may mean where nobody says what it divides by.
pub(crate) const ENGAGEMENT_RATES: &[&str] = &["er_views", "er_reach", "er_followers"];

/// Metrics that go by the same letters and divide by something else: figures of one are never held against
/// figures of another (METRICS.md, "Biggest trap").
const SAME_LETTERS: [&[&str]; 1] = [ENGAGEMENT_RATES];

/// The metrics that `id` is easily taken for, in the order of the dictionary.
pub fn false_friends(id: &str) -> Vec<&'static str> {
    let is_friend = |other: &&str| {
        let together = |group: &&&[&str]| group.contains(&id) && group.contains(other);
        *other != id && SAME_LETTERS.iter().any(|group| together(&group))
    };
    DICTIONARY.iter().map(|metric| metric.id).filter(is_friend).collect()
}

/// A metric as the window shows it in its lists.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MetricEntry {
    /// Its id.
    pub id: String,
    /// Unit.
    pub unit: Unit,
    /// Direction.
    pub direction: Direction,
    /// What it tells.
    pub tells: Tells,
    /// Whether rows may be added.
    pub additive: bool,
    /// Metrics of the numerator, empty where it is counted directly.
    pub over: Vec<String>,
    /// Metrics of the denominator, empty where it is counted directly.
    pub under: Vec<String>,
    /// Metrics it is easily taken for, as they go by the same letters.
    pub false_friends: Vec<String>,
    /// What the quotient or sum is multiplied by.
    pub times: f64,
    /// Whether it is an estimate, offered only where somebody asks.
    pub estimate: bool,
    /// The record of a person’s own metric; `None` for a built-in one.
    pub own: Option<Id>,
    /// Its name, where it is a person’s own; that of a built-in one is a message.
    pub name: Both,
    /// What it is in plain words, where it is a person’s own.
    pub gloss: Both,
}

/// The built-in dictionary for a list.
pub fn entries() -> Vec<MetricEntry> {
    Dictionary::default().entries()
}
