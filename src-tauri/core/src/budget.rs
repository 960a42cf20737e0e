//! What a plan has against what such work usually costs: hints with a source, never a verdict (REQUIREMENTS 160).
//!
//! No two currencies are ever added. An amount is held against a cost in another currency only through a rate the
//! person noted, with its day and source; how far a budget of several currencies reaches is a sum of shares of the
//! cost, not of money.

use crate::money::MINOR_MOST;
use crate::partner::{PartnerKind, Rate};
use crate::problem::{Problem, ProblemCode, TEXT_MOST, check_date, check_range, check_text};
use crate::{Currency, Money};
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
    /// Where the figures come from; blank for those a workspace begins with, whose source is a Fluent message.
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

/// Below this share of the low end a plan is far below what such work usually costs.
pub const FAR_BELOW: f64 = 0.5;

/// The share of the creators' budget an agency takes.
pub const AGENCY_SHARE: &str = "agency-share";
/// What an agency takes a month from a small account.
pub const AGENCY_RETAINER: &str = "agency-retainer";
/// What a freelance strategist takes a month.
pub const STRATEGIST: &str = "strategist";
/// What a creator takes for an asset.
pub const CREATOR_ASSET: &str = "creator-asset";
/// A month's budget for partners that is too small for work across borders.
pub const UNDERFUNDED: &str = "underfunded";
/// Hours a week that someone on our side needs for a partner in the first months (REQUIREMENTS 82, section C).
pub const COORDINATION_FIRST: &str = "coordination-first";
/// Hours a week after them (REQUIREMENTS 82, section C).
pub const COORDINATION_LATER: &str = "coordination-later";

/// The ballparks a new workspace begins with (REQUIREMENTS, table A).
pub fn default_ballparks() -> Vec<Ballpark> {
    use BallparkUnit::{HoursPerWeek, MoneyPerAsset, MoneyPerMonth, PercentOfCreators};
    [
        (CREATOR_ASSET, 500, 3_000, MoneyPerAsset),
        (AGENCY_SHARE, 15, 20, PercentOfCreators),
        (AGENCY_RETAINER, 1_000, 3_000, MoneyPerMonth),
        (STRATEGIST, 1_500, 3_000, MoneyPerMonth),
        ("small-agency", 3_000, 8_000, MoneyPerMonth),
        ("bigger-agency", 8_000, 20_000, MoneyPerMonth),
        (UNDERFUNDED, 0, 500, MoneyPerMonth),
        (COORDINATION_FIRST, 10, 15, HoursPerWeek),
        (COORDINATION_LATER, 5, 10, HoursPerWeek),
    ]
    .map(|(id, low, high, unit)| Ballpark {
        id: id.to_owned(),
        low,
        high,
        unit,
        currency: matches!(unit, MoneyPerMonth | MoneyPerAsset).then_some(Currency::Usd),
        source: String::new(),
    })
    .to_vec()
}

/// What a campaign asks for and what it has.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Plan {
    /// The budget, an amount per currency.
    pub budget: Vec<Money>,
    /// Markets it runs in.
    pub markets: u32,
    /// Deliverables planned.
    pub deliverables: u32,
    /// Who is paid: the kind of every partner that takes part.
    pub partners: Vec<PartnerKind>,
    /// Days from first to last; `None` while not dated, which counts as one month.
    pub days: Option<i64>,
}

/// One line of what a plan usually costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Cost {
    /// The ballpark it follows.
    pub ballpark: String,
    /// How many assets or months it counts.
    pub times: u32,
    /// The low end.
    pub low: Money,
    /// The high end.
    pub high: Money,
}

/// How far one amount of the budget reaches.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Covers {
    /// The amount.
    pub amount: Money,
    /// What it is in the currency of the costs; `None` without a rate.
    pub equals: Option<Money>,
    /// The rate it was held against the costs by; `None` in the same currency, and without a rate.
    pub rate: Option<ExchangeRate>,
    /// The share of the low end it pays, 0 and up; `None` without a rate, and while a cost is left out.
    pub share: Option<f64>,
}

/// What a plan has against what it usually costs.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Reality {
    /// What such work usually costs, line by line, all in one currency; what has no rate into it is left out, and a
    /// note says so.
    pub costs: Vec<Cost>,
    /// The sum of the low ends; `None` when nothing is known to be paid for.
    pub low: Option<Money>,
    /// The sum of the high ends.
    pub high: Option<Money>,
    /// How far the budget reaches, amount by amount.
    pub reach: Vec<Covers>,
    /// The share of the low end that the budget pays; `None` when an amount or a cost has no rate.
    pub share: Option<f64>,
    /// What to think about.
    pub notes: Vec<BudgetNote>,
}

/// What a plan gives reason to think about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "note", rename_all = "kebab-case")]
pub enum BudgetNote {
    /// The budget pays less than [`FAR_BELOW`] of the low end.
    FarBelow {
        /// The share it pays.
        share: f64,
        /// The share below which this is said.
        threshold: f64,
    },
    /// The budget is at most what is known to be too little a month for work across borders.
    Underfunded {
        /// The line, a month.
        line: Money,
        /// The months counted.
        months: u32,
    },
    /// An amount cannot be held against the costs, or a cost cannot be counted in: no rate is on record.
    NoRate {
        /// The currency of the amount or the cost.
        from: Currency,
        /// The currency of the costs.
        to: Currency,
    },
}

/// What `plan` has against what it usually costs.
///
/// Creators cost the ballpark of an asset for every deliverable, and for one each while none is planned. An agency
/// costs its share of that or its monthly retainer, whichever is lower at the low end and higher at the high end; a
/// strategist the monthly ballpark. A plan without a budget, or without anybody to pay, gives no note but of a cost that
/// is left out for want of a rate.
pub fn reality(plan: &Plan, ballparks: &[Ballpark], rates: &[ExchangeRate]) -> Reality {
    let Costs { lines: costs, left_out } = costs(plan, ballparks, rates);
    let (Some(low), Some(high)) = (sum(&costs, |cost| cost.low), sum(&costs, |cost| cost.high))
    else {
        return Reality { costs, ..Reality::default() };
    };
    let budget = plan.budget.iter().filter(|amount| amount.minor > 0);
    let reach: Vec<Covers> = budget
        .map(|amount| {
            let converted = converted(*amount, low.currency, rates);
            Covers {
                amount: *amount,
                // Of a low end that is known in part no share is known.
                share: converted
                    .as_ref()
                    .filter(|_| left_out.is_empty())
                    .map(|c| part(c.money, low)),
                equals: converted.as_ref().map(|c| c.money),
                rate: converted.and_then(|c| c.rate),
            }
        })
        .collect();
    let known: f64 = reach.iter().filter_map(|reach| reach.share).sum();
    let without: Vec<Currency> =
        reach.iter().filter(|r| r.equals.is_none()).map(|r| r.amount.currency).collect();
    let share = (!reach.is_empty() && without.is_empty() && left_out.is_empty()).then_some(known);
    let mut notes = Vec::new();
    if let Some(share) = share
        && share < FAR_BELOW
    {
        notes.push(BudgetNote::FarBelow { share, threshold: FAR_BELOW });
    }
    if !reach.is_empty() && without.is_empty() {
        let held =
            reach.iter().filter_map(|reach| reach.equals).map(|money| i128::from(money.minor));
        notes.extend(underfunded(plan, ballparks, rates, low.currency, held.sum()));
    }
    let mut unrated = left_out;
    // What is known may be enough already, as long as all that is paid for is known.
    if known < FAR_BELOW {
        unrated.extend(without);
    }
    let mut said: Vec<Currency> = Vec::new();
    for from in unrated {
        if !said.contains(&from) {
            said.push(from);
            notes.push(BudgetNote::NoRate { from, to: low.currency });
        }
    }
    Reality { costs, low: Some(low), high: Some(high), reach, share, notes }
}

/// How what a partner asks for an asset stands to the ballpark.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RateNote {
    /// Which of the partner's rates, from 0.
    pub at: u32,
    /// Below, within or above the ballpark; `None` without an exchange rate.
    pub standing: Option<RateStanding>,
    /// The ballpark's low end.
    pub low: Money,
    /// The ballpark's high end.
    pub high: Money,
    /// What the rate is in the ballpark's currency, when it stands in another.
    pub equals: Option<Money>,
    /// The exchange rate used.
    pub rate: Option<ExchangeRate>,
}

/// Where a rate stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum RateStanding {
    Below,
    Within,
    Above,
}

/// What a creator asks for each asset, beside what creators usually ask. Rates without an amount are left out.
pub fn asked(rates: &[Rate], ballparks: &[Ballpark], exchange: &[ExchangeRate]) -> Vec<RateNote> {
    let Some((low, high)) = find(ballparks, CREATOR_ASSET).and_then(|b| b.times(1)) else {
        return Vec::new();
    };
    let priced = rates.iter().enumerate().filter_map(|(at, rate)| Some((at, rate.amount?)));
    priced
        .map(|(at, amount)| {
            let converted = converted(amount, low.currency, exchange);
            let standing = converted.as_ref().map(|c| match c.money.minor {
                minor if minor < low.minor => RateStanding::Below,
                minor if minor > high.minor => RateStanding::Above,
                _ => RateStanding::Within,
            });
            let rate = converted.as_ref().and_then(|c| c.rate.clone());
            let equals = rate.is_some().then(|| converted.map(|c| c.money)).flatten();
            RateNote { at: at as u32, standing, low, high, equals, rate }
        })
        .collect()
}

/// An amount in another currency.
#[derive(Debug, Clone, PartialEq)]
pub struct Converted {
    /// The amount, rounded to the minor unit.
    pub money: Money,
    /// The rate used; `None` in the same currency.
    pub rate: Option<ExchangeRate>,
}

/// An amount in the currency `to` by the newest rate on record, in either direction; `None` without one.
pub fn converted(amount: Money, to: Currency, rates: &[ExchangeRate]) -> Option<Converted> {
    if amount.currency == to {
        return Some(Converted { money: amount, rate: None });
    }
    let fits = |rate: &&ExchangeRate| {
        [(rate.from, rate.to), (rate.to, rate.from)].contains(&(amount.currency, to))
    };
    // Of two rates of one day the one noted last counts.
    let rate = rates.iter().filter(fits).max_by_key(|rate| rate.on)?;
    let factor = if rate.from == amount.currency { rate.rate } else { 1.0 / rate.rate };
    let minor = (amount.minor as f64 * factor).round();
    if !minor.is_finite() || minor.abs() > MINOR_MOST as f64 {
        return None;
    }
    Some(Converted { money: Money { minor: minor as i64, currency: to }, rate: Some(rate.clone()) })
}

/// What is wrong with the ballparks of the settings, field by field.
pub fn ballpark_problems(problems: &mut Vec<Problem>, ballparks: &[Ballpark]) {
    for (at, ballpark) in ballparks.iter().enumerate() {
        let field = |name: &str| format!("ballparks.{at}.{name}");
        let most = match ballpark.unit {
            BallparkUnit::PercentOfCreators => 100,
            BallparkUnit::HoursPerWeek => 168,
            BallparkUnit::MoneyPerMonth | BallparkUnit::MoneyPerAsset => MINOR_MOST / 100,
        };
        check_range(problems, &field("low"), ballpark.low, 0, most);
        check_range(problems, &field("high"), ballpark.high, ballpark.low.clamp(0, most), most);
        check_text(problems, &field("source"), &ballpark.source, TEXT_MOST);
        let is_money =
            matches!(ballpark.unit, BallparkUnit::MoneyPerMonth | BallparkUnit::MoneyPerAsset);
        if is_money && ballpark.currency.is_none() {
            problems.push(Problem::at(field("currency"), ProblemCode::Empty));
        }
    }
}

/// What is wrong with the exchange rates of the settings, field by field.
pub fn exchange_problems(problems: &mut Vec<Problem>, rates: &[ExchangeRate]) {
    for (at, rate) in rates.iter().enumerate() {
        let field = |name: &str| format!("exchange.{at}.{name}");
        if rate.from == rate.to {
            problems.push(Problem::at(field("to"), ProblemCode::WrongKind));
        }
        if !(RATE_LEAST..=RATE_MOST).contains(&rate.rate) {
            problems.push(
                Problem::at(field("rate"), ProblemCode::OutOfRange)
                    .with("least", RATE_LEAST)
                    .with("most", RATE_MOST),
            );
        }
        check_date(problems, &field("on"), Some(rate.on));
        check_text(problems, &field("source"), &rate.source, TEXT_MOST);
    }
}

/// The bounds of a rate: no pair of the currencies known here lies outside.
const RATE_LEAST: f64 = 0.000_001;
const RATE_MOST: f64 = 1_000_000.0;

/// Days of a month, for counting months of a plan.
const MONTH: i64 = 30;

impl Ballpark {
    /// Both ends for so many assets or months; `None` for what is not money.
    fn times(&self, times: u32) -> Option<(Money, Money)> {
        let currency = self.currency?;
        let money = |units: i64| {
            let minor = units.checked_mul(100)?.checked_mul(times.into())?;
            Some(Money { minor, currency })
        };
        Some((money(self.low)?, money(self.high)?))
    }
}

impl Plan {
    /// The months it takes, begun ones counted; at least one.
    fn months(&self) -> u32 {
        let days = self.days.unwrap_or(1).max(1);
        u32::try_from((days + MONTH - 1) / MONTH).unwrap_or(u32::MAX)
    }
}

fn find<'a>(ballparks: &'a [Ballpark], id: &str) -> Option<&'a Ballpark> {
    ballparks.iter().find(|ballpark| ballpark.id == id)
}

/// What a plan usually costs.
struct Costs {
    /// Line by line, all in one currency.
    lines: Vec<Cost>,
    /// The currencies of what could not be counted in without a rate.
    left_out: Vec<Currency>,
}

fn costs(plan: &Plan, ballparks: &[Ballpark], rates: &[ExchangeRate]) -> Costs {
    let count = |kind| plan.partners.iter().filter(|partner| **partner == kind).count() as u32;
    let line = |id: &str, times: u32| {
        let (low, high) = find(ballparks, id)?.times(times)?;
        (times > 0).then(|| Cost { ballpark: id.to_owned(), times, low, high })
    };
    let creators = line(CREATOR_ASSET, plan.deliverables.max(count(PartnerKind::Creator)));
    let months = plan.months();
    let (mut others, mut left_out) = (Vec::new(), Vec::new());
    for _ in 0..count(PartnerKind::Agency) {
        let retainer = line(AGENCY_RETAINER, months);
        others.extend(agency(creators.as_ref(), retainer, ballparks, rates, &mut left_out));
    }
    for _ in 0..count(PartnerKind::Strategist) {
        others.extend(line(STRATEGIST, months));
    }
    // All lines in one currency; a ballpark somebody put into another one joins by their rate or not at all.
    let mut lines: Vec<Cost> = creators.into_iter().collect();
    for cost in others {
        let currency = lines.first().map_or(cost.low.currency, |first| first.low.currency);
        let in_same = |money| converted(money, currency, rates).map(|c| c.money);
        match (in_same(cost.low), in_same(cost.high)) {
            (Some(low), Some(high)) => lines.push(Cost { low, high, ..cost }),
            _ => left_out.push(cost.low.currency),
        }
    }
    Costs { lines, left_out }
}

/// What an agency costs: at the low end the cheaper of its two ways to be paid, at the high end the dearer. A retainer
/// without a rate into the currency of the share is left out.
fn agency(
    creators: Option<&Cost>,
    retainer: Option<Cost>,
    ballparks: &[Ballpark],
    rates: &[ExchangeRate],
    left_out: &mut Vec<Currency>,
) -> Option<Cost> {
    let share = find(ballparks, AGENCY_SHARE).zip(creators).map(|(ballpark, creators)| Cost {
        ballpark: AGENCY_SHARE.to_owned(),
        times: 1,
        low: Money { minor: creators.low.minor / 100 * ballpark.low, ..creators.low },
        high: Money { minor: creators.high.minor / 100 * ballpark.high, ..creators.high },
    });
    let (share, retainer) = match (share, retainer) {
        (Some(share), Some(retainer)) => (share, retainer),
        (one, other) => return one.or(other),
    };
    let in_same = |money| converted(money, share.low.currency, rates).map(|c| c.money);
    let (Some(low), Some(high)) = (in_same(retainer.low), in_same(retainer.high)) else {
        left_out.push(retainer.low.currency);
        return Some(share);
    };
    Some(Cost {
        low: if low.minor < share.low.minor { low } else { share.low },
        high: if high.minor > share.high.minor { high } else { share.high },
        ..share
    })
}

/// Said of work in more than one market whose budget, `held` minor units of `currency` spread over its months, is at
/// most the line.
fn underfunded(
    plan: &Plan,
    ballparks: &[Ballpark],
    rates: &[ExchangeRate],
    currency: Currency,
    held: i128,
) -> Option<BudgetNote> {
    let months = plan.months();
    let (_, line) = find(ballparks, UNDERFUNDED)?.times(1)?;
    let (_, lines) = find(ballparks, UNDERFUNDED)?.times(months)?;
    let most = converted(lines, currency, rates)?.money;
    let across = plan.markets > 1;
    (across && held <= i128::from(most.minor)).then_some(BudgetNote::Underfunded { line, months })
}

fn sum(costs: &[Cost], end: fn(&Cost) -> Money) -> Option<Money> {
    let mut ends = costs.iter().map(end);
    let first = ends.next()?;
    ends.try_fold(first, Money::checked_add)
}

fn part(amount: Money, of: Money) -> f64 {
    match of.minor {
        0 => 1.0,
        all => amount.minor as f64 / all as f64,
    }
}
