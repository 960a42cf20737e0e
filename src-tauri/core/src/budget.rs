//! What a plan costs against what such work usually costs: hints with a source, never a verdict (REQUIREMENTS 160).

use crate::Currency;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What the figures of a ballpark count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum BallparkUnit {
    /// Per cent of the creators' budget.
    PercentOfCreators,
    /// Money a month, in whole units of the currency.
    MoneyPerMonth,
    /// Money an asset, in whole units of the currency.
    MoneyPerAsset,
    /// Hours a week.
    HoursPerWeek,
}

/// What such work usually costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Ballpark {
    /// What it is for.
    pub id: String,
    /// The low end.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub low: i64,
    /// The high end.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub high: i64,
    /// What the figures count.
    pub unit: BallparkUnit,
    /// The currency, for money.
    pub currency: Option<Currency>,
    /// Where the figures come from.
    pub source: String,
}

/// An exchange rate as a person noted it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ExchangeRate {
    /// One unit of this …
    pub from: Currency,
    /// … is `rate` units of this.
    pub to: Currency,
    /// The rate.
    pub rate: f64,
    /// The day it held.
    pub on: NaiveDate,
    /// Where it comes from.
    pub source: String,
}

/// The ballparks a new workspace begins with.
pub fn default_ballparks() -> Vec<Ballpark> {
    Vec::new()
}
