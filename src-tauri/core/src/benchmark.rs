//! Published ranges of a metric, as a hint: each with its source, its year and its definition (METRICS.md, "Published
//! engagement ranges"; METHODS, "Realism of a target"). A range gives no probability.

mod builtin;

use crate::metric::Dictionary;
use crate::partner::{Platform, Tier};
use crate::problem::{Problem, ProblemCode, TEXT_MOST, check_range, check_text};
use crate::target::VALUE_MOST;
use crate::{Currency, Id, Market};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A published range.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Benchmark {
    /// Identity.
    pub id: Id,
    /// The metric’s id: a range of another definition is another metric’s.
    pub metric: String,
    /// The platform it speaks of; `None` for any.
    pub platform: Option<Platform>,
    /// The market it speaks of; `None` where the source does not say.
    pub market: Option<Market>,
    /// The tier it speaks of; `None` for any.
    pub tier: Option<Tier>,
    /// The low end, in the metric’s unit; `None` where the source names no low end.
    pub lowest: Option<f64>,
    /// The high end.
    pub highest: Option<f64>,
    /// Who published it: a range without a source is no evidence.
    pub source: String,
    /// The year it was published for.
    pub year: i32,
    /// What else the source says of it.
    pub note: String,
}

impl Benchmark {
    /// What is wrong with the record by the dictionary of the workspace, field by field.
    pub fn problems(&self, dictionary: &Dictionary) -> Vec<Problem> {
        let mut problems = Vec::new();
        if dictionary.find(&self.metric).is_none() {
            problems.push(
                Problem::at("metric", ProblemCode::UnknownMetric).with("metric", &self.metric),
            );
        }
        if self.source.trim().is_empty() {
            problems.push(Problem::at("source", ProblemCode::Empty));
        }
        if let (Some(lowest), Some(highest)) = (self.lowest, self.highest)
            && lowest > highest
        {
            problems.push(
                Problem::at("highest", ProblemCode::OutOfRange)
                    .with("least", lowest)
                    .with("most", VALUE_MOST),
            );
        }
        check_range(&mut problems, "year", i64::from(self.year), 2000, 2100);
        check_text(&mut problems, "source", &self.source, TEXT_MOST);
        check_text(&mut problems, "note", &self.note, TEXT_MOST);
        problems
    }
}

/// A published range as it is shown beside a target.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Published {
    /// The platform it speaks of; `None` for any.
    pub platform: Option<Platform>,
    /// The market it speaks of; `None` where the source does not say.
    pub market: Option<Market>,
    /// The tier it speaks of; `None` for any.
    pub tier: Option<Tier>,
    /// The low end, in the metric’s unit.
    pub lowest: Option<f64>,
    /// The high end.
    pub highest: Option<f64>,
    /// The currency of a price.
    pub currency: Option<Currency>,
    /// Who published it.
    pub source: String,
    /// The year it was published for, or looked up in where the source names none.
    pub year: i32,
    /// What else is said of it.
    pub note: String,
    /// Whether the source says what the figure is divided by.
    pub defined: bool,
}

impl Published {
    /// Whether it says anything of somebody who works on these platforms: of any platform, or of one of them. Where nobody
    /// said which they are, everything does.
    pub fn speaks_of(&self, platforms: &BTreeSet<Platform>) -> bool {
        platforms.is_empty() || self.platform.is_none_or(|of| platforms.contains(&of))
    }
}

/// What is published of a metric in a market for a size of audience: own records first, then what comes with the
/// product, newest first within each.
pub fn published(
    metric: &str,
    market: Market,
    tier: Option<Tier>,
    own: &[Benchmark],
) -> Vec<Published> {
    let speaks = |one: &&Benchmark| {
        one.metric == metric
            && one.market.is_none_or(|of| of == market)
            && (one.tier.is_none() || one.tier == tier)
            && (one.lowest.is_some() || one.highest.is_some())
    };
    let mut noted: Vec<&Benchmark> = own.iter().filter(speaks).collect();
    noted.sort_by_key(|one| (std::cmp::Reverse(one.year), one.id));
    let shown = |one: &Benchmark| Published {
        platform: one.platform,
        market: one.market,
        tier: one.tier,
        lowest: one.lowest,
        highest: one.highest,
        currency: None,
        source: one.source.clone(),
        year: one.year,
        note: one.note.clone(),
        defined: true,
    };
    let mut builtin = builtin::of(metric, market, tier);
    builtin.sort_by_key(|one| std::cmp::Reverse(one.year));
    noted.into_iter().map(shown).chain(builtin).collect()
}
