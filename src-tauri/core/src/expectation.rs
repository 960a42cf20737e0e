//! What to expect of a partnership month by month, against what happened (REQUIREMENTS 124, 126).
//!
//! Efficiency is what the primary metric brought per delivered deliverable, campaign by campaign, against the first
//! campaign that counted the same metric in the same market. Only like is held against like: another metric, another
//! market, another currency or a rate that cannot be divided is left out and says why.

use crate::metric::{Dictionary, Direction, Formula, Unit};
use crate::{Currency, Id, Market};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// What is usual at an age of a partnership.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "PartnershipAge"))]
#[serde(rename_all = "kebab-case")]
pub enum Age {
    /// Months 1–2: learning, the pilot.
    Learning,
    /// Months 3–4: the first campaigns.
    FirstCampaigns,
    /// Months 5–6: 20–30 % more efficient.
    Efficient,
    /// From month 7 on: mature.
    Mature,
}

/// A stretch of months with what is expected of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "LineBand"))]
pub struct Band {
    /// What is usual.
    pub age: Age,
    /// First month, from 1.
    pub from: u32,
    /// Last month; `None` is open.
    pub to: Option<u32>,
    /// The change against the first campaign that is expected, in per cent, from and to; `None` where none is.
    pub gain: Option<(u32, u32)>,
}

/// The month-by-month line. What was gained by month six is expected to stay.
pub const BANDS: [Band; 4] = [
    Band { age: Age::Learning, from: 1, to: Some(2), gain: None },
    Band { age: Age::FirstCampaigns, from: 3, to: Some(4), gain: None },
    Band { age: Age::Efficient, from: 5, to: Some(6), gain: Some((20, 30)) },
    Band { age: Age::Mature, from: 7, to: None, gain: Some((20, 30)) },
];

/// The month of a partnership on a day, from 1; `None` before it began.
pub fn month(begun: NaiveDate, day: NaiveDate) -> Option<u32> {
    if day < begun {
        return None;
    }
    let months = (day.year() - begun.year()) * 12 + day.month() as i32 - begun.month() as i32;
    let full = if day.day() < begun.day() && !last_of_month(day) { months - 1 } else { months };
    Some(full.max(0) as u32 + 1)
}

/// Whether a month has no later day: the 31st of one month is reached on the 30th of another.
fn last_of_month(day: NaiveDate) -> bool {
    day.succ_opt().is_none_or(|next| next.month() != day.month())
}

/// What is usual in a month.
pub fn age(month: u32) -> Age {
    let band = BANDS.iter().find(|band| band.to.is_none_or(|last| month <= last));
    band.map_or(Age::Mature, |band| band.age)
}

/// What one campaign brought in one market.
#[derive(Debug, Clone, PartialEq)]
pub struct Brought {
    /// The campaign.
    pub campaign: Id,
    /// Its last day, on which it is judged.
    pub ended: NaiveDate,
    /// The market.
    pub market: Market,
    /// The primary metric's id; `None` while none is chosen.
    pub metric: Option<String>,
    /// What it came to, in the metric's unit.
    pub value: Option<f64>,
    /// The currency, for a metric of money.
    pub currency: Option<Currency>,
    /// Deliverables of theirs that came.
    pub delivered: u32,
    /// Whether another creator worked in the same market, so that nobody knows whose result it was.
    pub shared: bool,
}

/// Why a campaign has no efficiency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "LineMissing"))]
#[serde(rename_all = "kebab-case")]
pub enum MissingCode {
    /// No primary metric.
    NoPrimary,
    /// The primary metric is a rate or a price and cannot be divided by deliverables.
    NotCounted,
    /// No figures have come in.
    NoFigures,
    /// Another creator worked in the same market, and the figures do not say whose they are.
    Shared,
    /// Nothing was delivered.
    NothingDelivered,
    /// Nothing came of the first campaign, and nothing can be held against zero.
    FirstZero,
    /// It is the first of its metric in its market: what follows is held against it.
    First,
}

/// One campaign on the line, in one market.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "LinePoint"))]
pub struct Point {
    /// The campaign.
    pub campaign: Id,
    /// The day it ended.
    pub ended: NaiveDate,
    /// The month of the partnership, from 1.
    pub month: u32,
    /// The market.
    pub market: Market,
    /// The primary metric.
    pub metric: Option<String>,
    /// What it came to.
    pub value: Option<f64>,
    /// The currency, for a metric of money.
    pub currency: Option<Currency>,
    /// Deliverables that came: the n of the figure.
    pub delivered: u32,
    /// The value per deliverable.
    pub each: Option<f64>,
    /// The change of that against the first campaign, in per cent.
    pub change: Option<f64>,
    /// Why there is no change to show.
    pub missing: Option<MissingCode>,
}

/// The points of a partnership that began on `begun`, oldest first. Campaigns from before are left out.
pub fn points(begun: NaiveDate, brought: &[Brought], dictionary: &Dictionary) -> Vec<Point> {
    let mut brought: Vec<&Brought> = brought.iter().collect();
    brought.sort_by_key(|b| (b.ended, b.campaign, b.market));
    let mut points: Vec<Point> = Vec::new();
    for own in brought {
        let Some(month) = month(begun, own.ended) else { continue };
        let each = each(own, dictionary);
        let first = points.iter().find(|p| {
            p.market == own.market
                && p.metric == own.metric
                && p.currency == own.currency
                && p.each.is_some()
        });
        let (change, missing) = match (&each, first.and_then(|p| p.each)) {
            (Err(missing), _) => (None, Some(*missing)),
            (Ok(_), None) => (None, Some(MissingCode::First)),
            (Ok(_), Some(first)) if first <= 0.0 => (None, Some(MissingCode::FirstZero)),
            (Ok(each), Some(first)) => (Some((each / first - 1.0) * 100.0), None),
        };
        points.push(Point {
            campaign: own.campaign,
            ended: own.ended,
            month,
            market: own.market,
            metric: own.metric.clone(),
            value: own.value,
            currency: own.currency,
            delivered: own.delivered,
            each: each.ok(),
            change,
            missing,
        });
    }
    points
}

/// What the primary metric brought per deliverable.
fn each(own: &Brought, dictionary: &Dictionary) -> Result<f64, MissingCode> {
    let found = own.metric.as_deref().and_then(|id| dictionary.find(id));
    let metric = found.ok_or(MissingCode::NoPrimary)?;
    let countable = matches!(metric.formula, Formula::Sum | Formula::Together { .. })
        && matches!(metric.unit, Unit::Count | Unit::Money)
        && metric.direction == Direction::Higher;
    if !countable {
        return Err(MissingCode::NotCounted);
    }
    let value = own.value.ok_or(MissingCode::NoFigures)?;
    if own.shared {
        return Err(MissingCode::Shared);
    }
    if own.delivered == 0 {
        return Err(MissingCode::NothingDelivered);
    }
    Ok(value / f64::from(own.delivered))
}

/// The quality of one campaign: requirements met out of those looked at (REQUIREMENTS 124, 136).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Quality {
    /// The campaign.
    pub campaign: Id,
    /// The day it ended.
    pub ended: NaiveDate,
    /// Requirements met.
    pub met: u32,
    /// Requirements looked at; 0 says that nobody has looked.
    pub of: u32,
}

impl Quality {
    /// The share met, in per cent; `None` while nobody has looked.
    pub fn share(&self) -> Option<f64> {
        (self.of > 0).then(|| f64::from(self.met) * 100.0 / f64::from(self.of))
    }
}

/// The change of quality from the first to the last campaign that was looked at, in percentage points; `None` with
/// fewer than two (REQUIREMENTS 124).
pub fn quality_change(series: &[Quality]) -> Option<f64> {
    let mut known: Vec<&Quality> = series.iter().filter(|q| q.of > 0).collect();
    known.sort_by_key(|q| (q.ended, q.campaign));
    let (first, last) = (known.first()?, known.last()?);
    if known.len() < 2 {
        return None;
    }
    Some(last.share()? - first.share()?)
}

/// How many partners were worked with again, out of those a first campaign is over with (REQUIREMENTS 143).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Repeat {
    /// Partners with a further campaign after the first was over.
    pub again: u32,
    /// Partners with at least one campaign over.
    pub of: u32,
}

/// The repeat rate from each partner's campaigns: the first day of each, and the day it was over, where it is. A
/// campaign is a further one when it began after the first was over: two agreed at once are no repeat, and of one
/// without a first day nobody knows.
pub fn repeat<C>(partners: impl IntoIterator<Item = C>) -> Repeat
where
    C: IntoIterator<Item = (Option<NaiveDate>, Option<NaiveDate>)>,
{
    partners.into_iter().fold(Repeat::default(), |sum, campaigns| {
        let campaigns: Vec<_> = campaigns.into_iter().collect();
        let Some(over) = campaigns.iter().filter_map(|(_, over)| *over).min() else { return sum };
        let again = campaigns.iter().any(|(starts, _)| starts.is_some_and(|starts| starts > over));
        Repeat { again: sum.again + u32::from(again), of: sum.of + 1 }
    })
}
