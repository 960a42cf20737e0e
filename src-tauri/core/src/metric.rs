//! The metric dictionary: what a metric counts, over what, and which way is better.
//!
//! The same letters with different denominators are different metrics (METRICS.md), so a metric is an id with
//! its numerator and denominator, and two metrics are never compared or added unless the id is the same.
//! Names, formulas in words and plain glosses are the Fluent messages `metric-<id>`, `…-formula`, `…-gloss`
//! with `_` written as `-`.

use serde::{Deserialize, Serialize};

/// The unit of a metric's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Higher is better.
    Higher,
    /// Lower is better, as with a cost per order.
    Lower,
}

/// What a metric tells (REQUIREMENTS 10, 47).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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
    /// `times × Σ numerators / Σ denominators`, recomputed from the parts and never averaged.
    Rate {
        /// Metrics added into the numerator.
        over: &'static [&'static str],
        /// Metrics added into the denominator.
        under: &'static [&'static str],
        /// 100 for per cent, 1000 for a price per thousand, else 1.
        times: f64,
    },
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
}

const fn count(id: &'static str, tells: Tells) -> Metric {
    Metric {
        id,
        unit: Unit::Count,
        direction: Direction::Higher,
        additive: true,
        level: false,
        tells,
        formula: Formula::Sum,
    }
}

const fn rate(
    id: &'static str,
    unit: Unit,
    direction: Direction,
    tells: Tells,
    over: &'static [&'static str],
    under: &'static [&'static str],
    times: f64,
) -> Metric {
    Metric {
        id,
        unit,
        direction,
        additive: false,
        level: true,
        tells,
        formula: Formula::Rate { over, under, times },
    }
}

const fn alone(id: &'static str, unit: Unit, level: bool) -> Metric {
    Metric {
        id,
        unit,
        direction: Direction::Higher,
        additive: false,
        level,
        tells: Tells::Output,
        formula: Formula::Alone,
    }
}

const fn sum(id: &'static str, unit: Unit, direction: Direction, tells: Tells) -> Metric {
    Metric { id, unit, direction, additive: true, level: false, tells, formula: Formula::Sum }
}

const ENGAGEMENTS: &[&str] = &["likes", "comments", "shares", "saves"];

/// The dictionary. A rate's parts are ids of this list.
pub const DICTIONARY: &[Metric] = &[
    count("orders", Tells::Outcome),
    count("promo_orders", Tells::Outcome),
    count("conversions", Tells::Outcome),
    count("signups", Tells::Outcome),
    count("new_customers", Tells::Outcome),
    sum("revenue", Unit::Money, Direction::Higher, Tells::Outcome),
    sum("cost", Unit::Money, Direction::Lower, Tells::Output),
    count("clicks", Tells::Leading),
    count("visits", Tells::Leading),
    count("views", Tells::Output),
    count("impressions", Tells::Output),
    alone("reach", Unit::Count, false),
    count("likes", Tells::Output),
    count("comments", Tells::Leading),
    count("shares", Tells::Leading),
    count("saves", Tells::Leading),
    count("new_followers", Tells::Output),
    sum("unsub", Unit::Count, Direction::Lower, Tells::Output),
    alone("followers", Unit::Count, true),
    sum("watch_time", Unit::Hours, Direction::Higher, Tells::Output),
    alone("avd", Unit::Seconds, true),
    alone("retention", Unit::Percent, true),
    count("engagements", Tells::Output),
    rate(
        "er_views",
        Unit::Percent,
        Direction::Higher,
        Tells::Output,
        ENGAGEMENTS,
        &["views"],
        100.0,
    ),
    rate(
        "er_reach",
        Unit::Percent,
        Direction::Higher,
        Tells::Output,
        ENGAGEMENTS,
        &["reach"],
        100.0,
    ),
    rate(
        "er_followers",
        Unit::Percent,
        Direction::Higher,
        Tells::Output,
        ENGAGEMENTS,
        &["followers"],
        100.0,
    ),
    rate(
        "ctr",
        Unit::Percent,
        Direction::Higher,
        Tells::Leading,
        &["clicks"],
        &["impressions"],
        100.0,
    ),
    rate(
        "cr",
        Unit::Percent,
        Direction::Higher,
        Tells::Outcome,
        &["conversions"],
        &["clicks"],
        100.0,
    ),
    rate("cpm", Unit::Money, Direction::Lower, Tells::Output, &["cost"], &["impressions"], 1000.0),
    rate("cpv", Unit::Money, Direction::Lower, Tells::Output, &["cost"], &["views"], 1.0),
    rate("cpe", Unit::Money, Direction::Lower, Tells::Output, &["cost"], ENGAGEMENTS, 1.0),
    rate("cpc", Unit::Money, Direction::Lower, Tells::Leading, &["cost"], &["clicks"], 1.0),
    rate("cpf", Unit::Money, Direction::Lower, Tells::Output, &["cost"], &["new_followers"], 1.0),
    rate("cpo", Unit::Money, Direction::Lower, Tells::Outcome, &["cost"], &["orders"], 1.0),
    rate("cpa", Unit::Money, Direction::Lower, Tells::Outcome, &["cost"], &["conversions"], 1.0),
    rate("cac", Unit::Money, Direction::Lower, Tells::Outcome, &["cost"], &["new_customers"], 1.0),
    rate("roas", Unit::Ratio, Direction::Higher, Tells::Outcome, &["revenue"], &["cost"], 1.0),
    rate("drr", Unit::Percent, Direction::Lower, Tells::Outcome, &["cost"], &["revenue"], 100.0),
];

/// The metric with this id.
pub fn find(id: &str) -> Option<&'static Metric> {
    DICTIONARY.iter().find(|m| m.id == id)
}

/// Metrics that go by the same letters and divide by something else: figures of one are never held against
/// figures of another (METRICS.md, "Biggest trap").
const SAME_LETTERS: [&[&str]; 1] = [&["er_views", "er_reach", "er_followers"]];

/// The metrics that `id` is easily taken for, in the order of the dictionary.
pub fn false_friends(id: &str) -> Vec<&'static str> {
    let groups = SAME_LETTERS.iter().filter(|group| group.contains(&id));
    groups.flat_map(|group| group.iter()).copied().filter(|other| *other != id).collect()
}

/// A metric as the window shows it in its lists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
}

/// The whole dictionary for a list.
pub fn entries() -> Vec<MetricEntry> {
    let owned = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    DICTIONARY
        .iter()
        .map(|m| {
            let (over, under) = match m.formula {
                Formula::Rate { over, under, .. } => (owned(over), owned(under)),
                _ => (Vec::new(), Vec::new()),
            };
            MetricEntry {
                id: m.id.to_owned(),
                unit: m.unit,
                direction: m.direction,
                tells: m.tells,
                additive: m.additive,
                over,
                under,
                false_friends: owned(&false_friends(m.id)),
            }
        })
        .collect()
}
