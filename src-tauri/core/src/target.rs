//! Key metrics: one primary inside at most three, each with what it is, why, a threshold per market and an owner.
//!
//! REQUIREMENTS 11–13 and section C: exactly one primary metric is shared by all, everything else is secondary
//! though still measured; a fourth is refused.

use crate::metric::{self, Dictionary};
use crate::problem::{Problem, ProblemCode, check_both};
use crate::{Both, Currency, Id, Market, Money};
use serde::{Deserialize, Serialize};

/// Most key metrics of one campaign (REQUIREMENTS 11).
pub const TARGETS_MOST: usize = 3;

/// The largest threshold: a larger one is a slip of the finger.
pub const VALUE_MOST: f64 = 1e12;

/// What is to be reached in one market.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Threshold {
    /// The market.
    pub market: Market,
    /// The value at the end of the campaign: a count, per cent, or units of `currency`.
    pub value: Option<f64>,
    /// The currency, for a metric of money.
    pub currency: Option<Currency>,
    /// What one outcome may cost here at most (REQUIREMENTS 14).
    pub cost_most: Option<Money>,
    /// Per cent of plan below which it flags here; `None` for the bound of the settings (METHODS, "Health").
    #[serde(default)]
    pub flag_least: Option<f64>,
    /// What season and culture do to it here (REQUIREMENTS 17).
    #[serde(default)]
    pub season: Both,
}

/// A key metric of a campaign.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Target {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The metric's id in the dictionary.
    pub metric: String,
    /// Whether success is judged on it.
    pub primary: bool,
    /// What it is here, in plain words (REQUIREMENTS 12, 19).
    pub what: Both,
    /// Why it matters (REQUIREMENTS 12, 16).
    pub why: Both,
    /// What the figure is needed for (REQUIREMENTS 16).
    pub needed_for: Both,
    /// The metric in a creator's plain words (REQUIREMENTS 19).
    pub gloss: Both,
    /// The early signs that lie in a creator's hands (REQUIREMENTS 47).
    pub leading: Both,
    /// What is to be reached, market by market.
    pub thresholds: Vec<Threshold>,
    /// The party that tracks it.
    pub owner: Option<Id>,
    /// Order of appearance.
    pub position: u32,
}

/// Whether success was put into figures before a pilot (REQUIREMENTS 115, 116).
#[derive(Debug, Clone, PartialEq)]
pub enum Agreement<'a> {
    /// No metric is the primary one.
    NoPrimary,
    /// These markets have no threshold of the primary metric; none of them where there is no market at all.
    Open(&'a Target, Vec<Market>),
    /// The primary metric has a threshold in each of the markets.
    Agreed(&'a Target),
}

/// Whether the primary one of these key metrics has a threshold in each of the markets (REQUIREMENTS 115, 116).
pub fn agreement<'a>(targets: &'a [Target], markets: &[Market]) -> Agreement<'a> {
    let Some(primary) = targets.iter().find(|target| target.primary) else {
        return Agreement::NoPrimary;
    };
    let is_bare =
        |market: &Market| primary.threshold(*market).is_none_or(|found| found.value.is_none());
    let bare: Vec<Market> = markets.iter().copied().filter(is_bare).collect();
    if bare.is_empty() && !markets.is_empty() {
        Agreement::Agreed(primary)
    } else {
        Agreement::Open(primary, bare)
    }
}

impl Agreement<'_> {
    /// Whether it is agreed on.
    pub fn holds(&self) -> bool {
        matches!(self, Agreement::Agreed(_))
    }
}

impl Threshold {
    /// What is to be reached in `market`, with nothing else said about it.
    pub fn new(market: Market, value: Option<f64>, currency: Option<Currency>) -> Threshold {
        Threshold {
            market,
            value,
            currency,
            cost_most: None,
            flag_least: None,
            season: Both::default(),
        }
    }
}

impl Target {
    /// The threshold of a market.
    pub fn threshold(&self, market: Market) -> Option<&Threshold> {
        self.thresholds.iter().find(|t| t.market == market)
    }

    /// What is wrong with the target beside the other targets of its campaign, by the dictionary of the workspace.
    pub fn problems(&self, others: &[Target], dictionary: &Dictionary) -> Vec<Problem> {
        let mut problems = Vec::new();
        let others: Vec<&Target> =
            others.iter().filter(|t| t.id != self.id && t.campaign == self.campaign).collect();
        if others.len() >= TARGETS_MOST {
            problems.push(
                Problem::at("metric", ProblemCode::TooManyMetrics).with("most", TARGETS_MOST),
            );
        }
        match dictionary.find(&self.metric) {
            None => {
                problems.push(
                    Problem::at("metric", ProblemCode::UnknownMetric).with("metric", &self.metric),
                );
            }
            Some(_) if others.iter().any(|t| t.metric == self.metric) => {
                problems.push(
                    Problem::at("metric", ProblemCode::RepeatedMetric).with("metric", &self.metric),
                );
            }
            Some(_) => {}
        }
        if let Some(primary) = others.iter().find(|t| t.primary && self.primary) {
            problems.push(
                Problem::at("primary", ProblemCode::SecondPrimary).with("primary", &primary.metric),
            );
        }
        let of_money = dictionary.find(&self.metric).is_some_and(|m| m.unit == metric::Unit::Money);
        check_both(&mut problems, "what", &self.what);
        check_both(&mut problems, "why", &self.why);
        for (at, threshold) in self.thresholds.iter().enumerate() {
            let field = |name: &str| format!("thresholds.{at}.{name}");
            match threshold.value {
                Some(value) if !value.is_finite() => {
                    problems.push(Problem::at(field("value"), ProblemCode::WrongKind));
                }
                Some(value) if value < 0.0 => {
                    problems.push(Problem::at(field("value"), ProblemCode::Negative));
                }
                Some(value) if value > VALUE_MOST => {
                    problems.push(
                        Problem::at(field("value"), ProblemCode::OutOfRange)
                            .with("least", 0)
                            .with("most", VALUE_MOST),
                    );
                }
                // An amount without its currency could be held against any money there is.
                Some(_) if of_money && threshold.currency.is_none() => {
                    problems.push(Problem::at(field("currency"), ProblemCode::Empty));
                }
                _ => {}
            }
            if threshold.flag_least.is_some_and(|least| !(0.0..=100.0).contains(&least)) {
                problems.push(
                    Problem::at(field("flag_least"), ProblemCode::OutOfRange)
                        .with("least", 0)
                        .with("most", 100),
                );
            }
            if self.thresholds[..at].iter().any(|t| t.market == threshold.market) {
                problems.push(Problem::at(field("market"), ProblemCode::TooMany).with("most", 1));
            }
        }
        problems
    }
}
