//! Whether a target makes sense for a creator: held against what they reached before (REQUIREMENTS 110; METHODS,
//! "Realism of a target").
//!
//! The evidence is the creator's own finished campaigns that counted the same metric in the same market and, for
//! money, in the same currency; with too few of them the other creators of the success profile. A metric that goes
//! by the same letters and divides by something else is another metric. What cannot be held against the target is
//! left out and counted as left out.
//!
//! Two things are said. What needs no distribution: out of how many, the lowest, the median, the highest, and how
//! far the target lies beyond the best. And how likely the next campaign is to reach it, with an 80 % interval: by
//! [`Method::BetaBinomial`] for shares that were counted, by [`Method::LogNormal`] for positive amounts. With too
//! little history neither is said. It makes no allowance for a campaign of another length.

mod amount;
mod proportion;

use crate::metric::{Dictionary, Direction, Formula, Metric, Unit};
use crate::quantile::quantile;
use crate::{Currency, Id, Market};
use serde::{Deserialize, Serialize};

/// Fewest campaigns from which a target is judged (METHODS: with fewer than 3, "too little history").
pub const CAMPAIGNS_LEAST: u32 = 3;

/// Fewest other creators of the success profile from which anything follows (METHODS).
pub const PEERS_LEAST: usize = 5;

/// The share of next campaigns that lie in the interval.
pub const COVERED: f64 = 0.8;

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
    /// What a share is made of: how many out of how many; `None` for what is no share of counted things.
    pub parts: Option<Parts>,
}

/// How many out of how many.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Parts {
    /// How many: engagements, clicks, orders.
    pub over: f64,
    /// Out of how many: views, impressions, clicks.
    pub under: f64,
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

/// Whose history a target is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "RealismBasis"))]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The creator's own campaigns.
    Own,
    /// Other creators of the success profile: market, tier and category.
    Profile,
    /// Nobody's: there is too little of both.
    Nothing,
}

/// How the chance was worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "RealismMethod"))]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Shares of counted things: beta-binomial with the spread between campaigns left open; see `proportion`.
    BetaBinomial,
    /// Positive amounts: log-normal with a normal–inverse-gamma prior; see `amount`.
    LogNormal,
}

/// A chance in a word (METHODS).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Likelihood {
    /// Under 2 %.
    OutOfReach,
    /// Under 10 %.
    Unlikely,
    /// Under 35 %.
    Stretch,
    /// Up to 90 %.
    InRange,
    /// Over 90 %.
    Easy,
}

/// What the next campaign is likely to come to.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Outlook {
    /// How it was worked out.
    pub method: Method,
    /// The value that is as likely missed as reached.
    pub median: f64,
    /// The value under which one campaign in ten comes out.
    pub low: f64,
    /// The value over which one campaign in ten comes out.
    pub high: f64,
    /// How likely the target is reached, 0–1; `None` while none is set.
    pub chance: Option<f64>,
    /// The chance in a word.
    pub likelihood: Option<Likelihood>,
}

/// A target held against a creator's history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Realism {
    /// Whose campaigns it is held against.
    pub basis: Basis,
    /// Campaigns it is held against.
    pub n: u32,
    /// Other creators of the success profile who counted the same thing.
    pub peers: u32,
    /// Fewest campaigns from which it is judged: [`CAMPAIGNS_LEAST`].
    pub least: u32,
    /// Finished campaigns that cannot be held against it: another metric, market or currency, or no
    /// figures that reach their last day.
    pub left_out: u32,
    /// What they reached; `None` with too little history.
    pub range: Option<Range>,
    /// What that says of the target.
    pub judgement: Judgement,
    /// How many times their best the target is, always above 1: where lower is better, how many times lower it is.
    /// `None` when it is not beyond their best, or when one of the two is not above zero.
    pub factor: Option<f64>,
    /// Whether the target asks less than their median: what is easily reached says little of the campaign.
    pub low: bool,
    /// What the next campaign is likely to come to; `None` with too little history, and for values that neither
    /// method reads.
    pub outlook: Option<Outlook>,
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

/// Holds a target against a creator's finished campaigns, oldest first, and those of the other creators of their
/// success profile (`peers`, each with their campaigns). A metric the dictionary does not know compares with nothing.
pub fn realism(
    asked: &Asked,
    dictionary: &Dictionary,
    own: &[Past],
    peers: &[Vec<Past>],
) -> Realism {
    let mut realism = Realism {
        basis: Basis::Nothing,
        n: 0,
        peers: 0,
        least: CAMPAIGNS_LEAST,
        left_out: own.len() as u32,
        range: None,
        judgement: Judgement::TooLittle,
        factor: None,
        low: false,
        outlook: None,
    };
    let Some(metric) = dictionary.find(asked.metric) else { return realism };
    let comparable = |past: &[Past]| -> Vec<Reached> {
        past.iter().filter_map(|past| past.reached(asked, metric.unit)).cloned().collect()
    };
    let mine = comparable(own);
    let others: Vec<Vec<Reached>> =
        peers.iter().map(|past| comparable(past)).filter(|reached| !reached.is_empty()).collect();
    realism.n = mine.len() as u32;
    realism.left_out -= realism.n;
    realism.peers = others.len() as u32;
    let others = if others.len() < PEERS_LEAST { Vec::new() } else { others };
    let mut evidence: Vec<Reached> = if realism.n >= CAMPAIGNS_LEAST {
        realism.basis = Basis::Own;
        mine
    } else if others.is_empty() {
        return realism;
    } else {
        realism.basis = Basis::Profile;
        // One campaign of each: the next one of somebody else differs from them as they differ from each other.
        others.iter().filter_map(|reached| reached.last().cloned()).collect()
    };
    realism.n = evidence.len() as u32;
    // Sums of rounded numbers depend on their order in the last bits.
    evidence.sort_by(|a, b| a.value.total_cmp(&b.value));
    realism.judge(asked, metric, &evidence);
    let prior = if realism.basis == Basis::Own { others.as_slice() } else { &[] };
    realism.outlook = outlook(asked, metric, &evidence, prior);
    realism
}

impl Realism {
    /// What needs no distribution: the range, and how far the target lies beyond the best.
    /// `evidence` is in rising order.
    fn judge(&mut self, asked: &Asked, metric: &Metric, evidence: &[Reached]) {
        let values: Vec<f64> = evidence.iter().map(|reached| reached.value).collect();
        let Some(range) = Range::of(&values) else { return };
        self.range = Some(range);
        let (best, times) = match metric.direction {
            Direction::Higher => (range.highest, asked.value.map(|value| value / range.highest)),
            Direction::Lower => (range.lowest, asked.value.map(|value| range.lowest / value)),
        };
        self.judgement = match asked.value {
            None => Judgement::NoTarget,
            Some(value) if metric.direction.reaches(best, value) => Judgement::Within,
            Some(_) => Judgement::Beyond,
        };
        self.low = asked.value.is_some_and(|value| !metric.direction.reaches(value, range.median));
        let above_zero = best > 0.0 && asked.value.is_some_and(|value| value > 0.0);
        self.factor =
            times.filter(|times| self.judgement == Judgement::Beyond && above_zero && *times > 1.0);
    }
}

/// What the next campaign is likely to come to, where one of the methods reads the evidence.
fn outlook(
    asked: &Asked,
    metric: &Metric,
    evidence: &[Reached],
    peers: &[Vec<Reached>],
) -> Option<Outlook> {
    let counted = |reached: &[Reached]| -> Option<Vec<Parts>> {
        reached.iter().map(|one| one.parts.filter(Parts::is_share)).collect()
    };
    let of_counts = metric.unit == Unit::Percent && matches!(metric.formula, Formula::Rate { .. });
    if let Some(parts) = counted(evidence).filter(|_| of_counts) {
        let Formula::Rate { times, .. } = metric.formula else { return None };
        let peers: Vec<Vec<Parts>> = peers.iter().filter_map(|one| counted(one)).collect();
        let rates = proportion::next(&parts, &peers);
        let low = |value: f64| rates.below(value / times);
        let at = |share: f64| times * rates.quantile(share);
        return Some(Outlook::of(Method::BetaBinomial, asked, metric, low, at));
    }
    let amounts = |reached: &[Reached]| -> Option<Vec<f64>> {
        reached.iter().map(|one| amount::above_nothing(one.value, metric.unit)).collect()
    };
    let values = amounts(evidence)?;
    let peers: Vec<Vec<f64>> = peers.iter().filter_map(|one| amounts(one)).collect();
    let next = amount::next(&values, &peers)?;
    Some(Outlook::of(Method::LogNormal, asked, metric, |v| next.below(v), |s| next.quantile(s)))
}

impl Outlook {
    fn of(
        method: Method,
        asked: &Asked,
        metric: &Metric,
        below: impl Fn(f64) -> f64,
        at: impl Fn(f64) -> f64,
    ) -> Outlook {
        let chance = asked.value.map(|value| match metric.direction {
            Direction::Higher => 1.0 - below(value),
            Direction::Lower => below(value),
        });
        let tail = 0.5 * (1.0 - COVERED);
        Outlook {
            method,
            median: at(0.5),
            low: at(tail),
            high: at(1.0 - tail),
            chance,
            likelihood: chance.map(Likelihood::of),
        }
    }
}

impl Likelihood {
    /// The word for a chance, 0–1.
    pub fn of(chance: f64) -> Likelihood {
        match chance {
            c if c < 0.02 => Likelihood::OutOfReach,
            c if c < 0.10 => Likelihood::Unlikely,
            c if c < 0.35 => Likelihood::Stretch,
            c if c <= 0.90 => Likelihood::InRange,
            _ => Likelihood::Easy,
        }
    }
}

impl Parts {
    fn is_share(&self) -> bool {
        self.over >= 0.0 && self.under >= self.over && self.under > 0.0 && self.under.is_finite()
    }
}

impl Past {
    /// What the campaign came to in the metric that is asked for, where it can be held against it.
    fn reached(&self, asked: &Asked, unit: Unit) -> Option<&Reached> {
        let comparable = |reached: &&Reached| {
            reached.metric == asked.metric
                && reached.market == asked.market
                && (unit != Unit::Money
                    || (asked.currency.is_some() && reached.currency == asked.currency))
                && reached.value.is_finite()
        };
        self.reached.iter().find(comparable)
    }
}

impl Range {
    /// The range of values in order; `None` of no values.
    fn of(sorted: &[f64]) -> Option<Range> {
        let (lowest, highest) = (*sorted.first()?, *sorted.last()?);
        Some(Range { lowest, median: quantile(sorted, 0.5)?, highest })
    }
}
