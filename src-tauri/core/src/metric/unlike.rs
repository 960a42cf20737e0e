//! What must not be held against each other, added up or averaged, and why (METRICS.md, “Biggest trap”).

use super::{Formula, Metric, Unit, false_friends};
use crate::{Currency, Market};
use serde::{Deserialize, Serialize};

/// What is to be done with two values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Held against each other.
    Compare,
    /// Added up.
    Add,
    /// Averaged.
    Average,
}

/// A value as far as it matters for what may be done with it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Amount<'a> {
    /// The metric.
    pub metric: &'a Metric,
    /// The currency, for money.
    pub currency: Option<Currency>,
    /// The market; `None` where it is one for both.
    pub market: Option<Market>,
}

/// Why two values are not alike. The sentence is the message `metric-unlike-<reason>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Unlike {
    /// They go by the same letters and divide by something else.
    OtherDenominator,
    /// They count different things.
    OtherMetric,
    /// They are money of different currencies; a rate with its day and source is needed first.
    OtherCurrency,
    /// They come from different markets, which stand side by side.
    OtherMarket,
    /// A rate over several rows is made again from its parts.
    RateFromParts,
    /// The same people may be in both.
    SamePeople,
}

/// Why this must not be done with two values; `None` where it may. Values of one metric, currency and market may
/// always be compared, added only where the metric is additive, and averaged where it is neither a rate nor counts
/// people that may be the same. Markets may be compared: the difference is shown and is no flag (REQUIREMENTS 140).
pub fn unlike(act: Act, one: Amount, other: Amount) -> Option<Unlike> {
    if one.metric.id != other.metric.id {
        let friends = false_friends(one.metric.id).contains(&other.metric.id);
        return Some(if friends { Unlike::OtherDenominator } else { Unlike::OtherMetric });
    }
    if one.metric.unit == Unit::Money && one.currency != other.currency {
        return Some(Unlike::OtherCurrency);
    }
    if act == Act::Compare {
        return None;
    }
    if one.market != other.market {
        return Some(Unlike::OtherMarket);
    }
    if act == Act::Average && matches!(one.metric.formula, Formula::Alone) && one.metric.level {
        return None;
    }
    match one.metric.formula {
        Formula::Rate { .. } => Some(Unlike::RateFromParts),
        Formula::Alone => Some(Unlike::SamePeople),
        Formula::Sum | Formula::Together { .. } => None,
    }
}
