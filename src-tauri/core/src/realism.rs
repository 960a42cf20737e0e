//! Whether a target makes sense for a creator: held against what they reached before (REQUIREMENTS 110; METHODS,
//! "Realism of a target").
//!
//! The evidence is the creator's own finished campaigns that counted the same metric in the same market and, for
//! money, in the same currency. A metric that goes by the same letters and divides by something else is another
//! metric. What cannot be held against the target is left out and counted as left out.
//!
//! What is said here needs no distribution: out of how many, the lowest, the median, the highest, and how far the
//! target lies beyond the best. It gives no probability and no interval, and it makes no allowance for campaigns of
//! another length or size: a target within what was reached once may still be unlikely.

use crate::metric::{self, Direction, Unit};
use crate::quantile::quantile;
use crate::{Currency, Id, Market};
use serde::{Deserialize, Serialize};

/// Fewest campaigns from which a target is judged (METHODS: with fewer than 3, "too little history").
pub const CAMPAIGNS_LEAST: u32 = 3;

/// What is to be reached.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Asked<'a> {
    /// The metric's id.
    pub metric: &'a str,
    /// The market.
    pub market: Market,
    /// The value at the end of the campaign; `None` while none is set.
    pub value: Option<f64>,
    /// The currency, for a metric of money.
    pub currency: Option<Currency>,
}

/// What one metric came to in one market of a campaign, rates recomputed from their parts.
#[derive(Debug, Clone, PartialEq)]
pub struct Reached {
    /// The metric's id.
    pub metric: String,
    /// The market.
    pub market: Market,
    /// The currency, for a metric of money.
    pub currency: Option<Currency>,
    /// The value, in the metric's unit.
    pub value: f64,
}

/// A finished campaign of the creator with what is known of it, which may be nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    /// The campaign.
    pub campaign: Id,
    /// What it came to, at most one value per metric, market and currency.
    pub reached: Vec<Reached>,
}

/// What the history says of a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "RealismJudgement"))]
#[serde(rename_all = "kebab-case")]
pub enum Judgement {
    /// Fewer than [`CAMPAIGNS_LEAST`] campaigns: nothing is said.
    TooLittle,
    /// Enough campaigns, and no target to hold against them.
    NoTarget,
    /// They have reached as much, or more.
    Within,
    /// More than their best.
    Beyond,
}

/// A target held against a creator's history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Realism {
    /// Campaigns it is held against.
    pub n: u32,
    /// Fewest campaigns from which it is judged: [`CAMPAIGNS_LEAST`].
    pub least: u32,
    /// Finished campaigns that cannot be held against it: another metric, market or currency, or no figures.
    pub left_out: u32,
    /// What they reached; `None` with too little history.
    pub range: Option<Range>,
    /// What that says of the target.
    pub judgement: Judgement,
    /// How many times their best the target is, always above 1: where lower is better, how many times lower it is.
    /// `None` when it is not beyond their best, or when one of the two is not above zero.
    pub factor: Option<f64>,
}

/// What several campaigns reached, in the metric's unit.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ReachedRange"))]
pub struct Range {
    /// The lowest value, which is the best where lower is better.
    pub lowest: f64,
    /// The middle value; half-way between the two middle ones of an even number.
    pub median: f64,
    /// The highest value.
    pub highest: f64,
}

/// Holds a target against a creator's finished campaigns, in any order. A metric the dictionary does not know
/// compares with nothing.
pub fn realism(asked: &Asked, past: &[Past]) -> Realism {
    let metric = metric::find(asked.metric);
    let mut values: Vec<f64> = match metric {
        Some(metric) => past.iter().filter_map(|past| past.value(asked, metric.unit)).collect(),
        None => Vec::new(),
    };
    values.sort_by(f64::total_cmp);
    let n = values.len() as u32;
    let mut realism = Realism {
        n,
        least: CAMPAIGNS_LEAST,
        left_out: past.len() as u32 - n,
        range: None,
        judgement: Judgement::TooLittle,
        factor: None,
    };
    let (Some(metric), true) = (metric, n >= CAMPAIGNS_LEAST) else { return realism };
    let Some(range) = Range::of(&values) else { return realism };
    realism.range = Some(range);
    let (best, times) = match metric.direction {
        Direction::Higher => (range.highest, asked.value.map(|value| value / range.highest)),
        Direction::Lower => (range.lowest, asked.value.map(|value| range.lowest / value)),
    };
    realism.judgement = match (asked.value, metric.direction) {
        (None, _) => Judgement::NoTarget,
        (Some(value), Direction::Higher) if value <= best => Judgement::Within,
        (Some(value), Direction::Lower) if value >= best => Judgement::Within,
        (Some(_), _) => Judgement::Beyond,
    };
    let above_zero = best > 0.0 && asked.value.is_some_and(|value| value > 0.0);
    realism.factor =
        times.filter(|times| realism.judgement == Judgement::Beyond && above_zero && *times > 1.0);
    realism
}

impl Past {
    /// What the campaign came to in the metric that is asked for, where it can be held against it.
    fn value(&self, asked: &Asked, unit: Unit) -> Option<f64> {
        let comparable = |reached: &&Reached| {
            reached.metric == asked.metric
                && reached.market == asked.market
                && (unit != Unit::Money
                    || (asked.currency.is_some() && reached.currency == asked.currency))
                && reached.value.is_finite()
        };
        self.reached.iter().find(comparable).map(|reached| reached.value)
    }
}

impl Range {
    /// The range of values in order; `None` of no values.
    fn of(sorted: &[f64]) -> Option<Range> {
        let (lowest, highest) = (*sorted.first()?, *sorted.last()?);
        Some(Range { lowest, median: quantile(sorted, 0.5)?, highest })
    }
}
