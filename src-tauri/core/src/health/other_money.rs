//! Money of a key metric that stands in another currency than the metric is held in.
//!
//! It is told beside the figure with its rate, day and source, and never counted in it (METHODS, “Money”).

use super::Given;
use super::series::{Asked, Series};
use crate::budget::{ExchangeRate, converted};
use crate::metric::{Metric, Unit, find};
use crate::{Currency, Market, Money};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// An amount of one currency that a figure does not count.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OtherMoney {
    /// What it is money of: the metric itself, or what the metric is worked out from.
    pub metric: String,
    /// The amount by the last day that anything is known of it.
    pub amount: Money,
    /// What that is in the currency of the figure; `None` without a rate on record, and where the figure has no one
    /// currency.
    pub equals: Option<Money>,
    /// The rate it is turned by, with its day and source.
    pub rate: Option<ExchangeRate>,
}

/// What the files of a market state of a metric's money in other currencies than `kept`; everything in a currency where
/// none is kept, because there are several and none is agreed.
pub(super) fn other_money(
    given: &Given,
    metric: &'static Metric,
    market: Market,
    kept: Option<Currency>,
) -> Vec<OtherMoney> {
    let mut found = Vec::new();
    for id in money_of(metric) {
        let theirs = given.figures.iter().filter(|s| s.market == market && s.figure.metric == id);
        let met: BTreeSet<Currency> = theirs.filter_map(|s| s.currency).collect();
        for currency in met.into_iter().filter(|currency| Some(*currency) != kept) {
            let asked = Asked { metrics: vec![id], under: &[], currency: Some(currency) };
            let series = Series::read(given, market, &asked);
            let Some(on) = series.days(given).last().copied() else { continue };
            let Some(amount) = series.total(id, on).and_then(|t| Money::of(t.value, currency))
            else {
                continue;
            };
            let turned = kept.and_then(|kept| converted(amount, kept, &given.settings.exchange));
            let (equals, rate) = turned.map_or((None, None), |own| (Some(own.money), own.rate));
            found.push(OtherMoney { metric: id.to_owned(), amount, equals, rate });
        }
    }
    found
}

/// The metrics of money that a metric is worked out from: itself, where it is a sum.
fn money_of(metric: &'static Metric) -> Vec<&'static str> {
    let (over, under) = (metric.formula.over(), metric.formula.under());
    let parts = if over.is_empty() { vec![metric.id] } else { [over, under].concat() };
    let is_money = |id: &&str| find(id).is_some_and(|part| part.unit == Unit::Money);
    parts.into_iter().filter(is_money).collect()
}
