//! Predictions: what somebody expects of a campaign, written down before it starts and scored after it ends (METHODS,
//! "Trends and learning").

use crate::comparison::{Share, wilson};
use crate::metric::Dictionary;
use crate::problem::{Problem, ProblemCode, TEXT_MOST, check_text};
use crate::target::VALUE_MOST;
use crate::{Id, Market};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is expected of one metric in one market.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Prediction {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The metric’s id.
    pub metric: String,
    /// The market.
    pub market: Market,
    /// The low end of the range the final value is expected in, in the metric’s unit.
    pub low: Option<f64>,
    /// The high end.
    pub high: Option<f64>,
    /// How likely the threshold is reached, 0–1.
    pub chance: Option<f64>,
    /// Why.
    pub note: String,
    /// The day it was written.
    pub written_on: NaiveDate,
}

impl Prediction {
    /// What is wrong with the record by the dictionary of the workspace, field by field.
    pub fn problems(&self, dictionary: &Dictionary) -> Vec<Problem> {
        let mut problems = Vec::new();
        if dictionary.find(&self.metric).is_none() {
            problems.push(
                Problem::at("metric", ProblemCode::UnknownMetric).with("metric", &self.metric),
            );
        }
        if let (Some(low), Some(high)) = (self.low, self.high)
            && low > high
        {
            problems.push(
                Problem::at("high", ProblemCode::OutOfRange)
                    .with("least", low)
                    .with("most", VALUE_MOST),
            );
        }
        if self.chance.is_some_and(|chance| !(0.0..=1.0).contains(&chance)) {
            problems.push(
                Problem::at("chance", ProblemCode::OutOfRange).with("least", 0).with("most", 1),
            );
        }
        check_text(&mut problems, "note", &self.note, TEXT_MOST);
        problems
    }
}

/// The share of ranges that is promised to hold the final value: four in five.
pub const RANGE_PROMISE: f64 = 0.8;

/// Campaigns after which one should be able to predict what works (REQUIREMENTS 123).
pub const CAMPAIGNS_LEAST: u32 = 3;

/// Where the final value lay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum RangeHit {
    /// Within the range, its ends counted.
    Inside,
    /// Below it.
    Below,
    /// Above it.
    Above,
}

/// A prediction beside what came.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PredictionScore {
    /// The final value; `None` while it is not known.
    pub value: Option<f64>,
    /// Where it lay; `None` without a value or a range.
    pub hit: Option<RangeHit>,
    /// How far outside the range it lay, in the metric's unit.
    pub off: Option<f64>,
    /// Whether the threshold was reached.
    pub reached: Option<bool>,
    /// The squared distance of the chance from what came, 0–1: 0 is sure and right, 1 sure and wrong (Brier 1950,
    /// Monthly Weather Review 78:1).
    pub brier: Option<f64>,
}

/// What a campaign came to in one metric and market.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Came {
    /// The final value.
    pub value: Option<f64>,
    /// Whether the threshold was reached; `None` without a value or a threshold.
    pub reached: Option<bool>,
}

/// Whether one can predict, by what was written before (REQUIREMENTS 123).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum CanPredict {
    /// Fewer than [`CAMPAIGNS_LEAST`] campaigns with predictions are over.
    TooEarly,
    /// There are enough campaigns, and so few ranges that they would hold as often by a toss of a coin.
    TooFew,
    /// Ranges hold as often as promised, and chances beat the base rate.
    Yes,
    /// One of the two.
    Partly,
    /// Neither: the process is too loose.
    No,
}

/// How predictions came out over several campaigns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Predicting {
    /// The answer.
    pub answer: CanPredict,
    /// Campaigns it rests on.
    pub campaigns: u32,
    /// Predictions that cannot be scored: nothing is known of what they were about, or not to the end.
    pub left_out: u32,
    /// [`CAMPAIGNS_LEAST`], for the sentence that says it is too early.
    pub least: u32,
    /// Ranges that held, out of those whose value is known.
    pub ranges: Share,
    /// Final values below their range.
    pub below: u32,
    /// Final values above it.
    pub above: u32,
    /// Chances whose outcome is known.
    pub chances: u32,
    /// Their mean Brier score.
    pub brier: Option<f64>,
    /// The score of saying the base rate every time: what guessing without skill gets.
    pub guessing: Option<f64>,
}

impl Prediction {
    /// What is wrong with writing it on a day of a campaign that starts on `starts`: once it has begun, nothing written
    /// of it is a prediction.
    pub fn lock(starts: Option<NaiveDate>, today: NaiveDate) -> Option<Problem> {
        let begun = starts.is_some_and(|starts| today >= starts);
        begun.then(|| Problem::at("campaign", ProblemCode::Begun))
    }

    /// Whether it was written before a campaign that started on `starts`; only then it is scored.
    pub fn is_in_time(&self, starts: Option<NaiveDate>) -> bool {
        starts.is_some_and(|starts| self.written_on < starts)
    }

    /// The prediction beside what came. A range may be open at one end.
    pub fn score(&self, came: Came) -> PredictionScore {
        let value = came.value.filter(|value| value.is_finite());
        let ranged = self.low.is_some() || self.high.is_some();
        let below = value.zip(self.low).map(|(value, low)| low - value).filter(|off| *off > 0.0);
        let above = value.zip(self.high).map(|(value, high)| value - high).filter(|off| *off > 0.0);
        let hit = value.filter(|_| ranged).map(|_| match (below, above) {
            (Some(_), _) => RangeHit::Below,
            (None, Some(_)) => RangeHit::Above,
            (None, None) => RangeHit::Inside,
        });
        let brier = self.chance.zip(came.reached).map(|(chance, reached)| {
            let off = chance - f64::from(u8::from(reached));
            off * off
        });
        PredictionScore { value, hit, off: below.or(above), reached: came.reached, brier }
    }
}

/// What ranges say of the promise that four in five of them hold.
#[derive(Clone, Copy, PartialEq)]
enum Kept {
    /// It is broken, beyond chance.
    No,
    /// It is not broken, and neither is it shown that they hold more often than a coin falls on its head.
    Untold,
    /// It is not broken, and they hold more often than not, beyond chance.
    Yes,
}

impl Kept {
    /// What these ranges say, by Wilson's 95 % interval: not to be disproved is no proof, and under four of them nothing
    /// is one. `None` of no ranges.
    fn of(ranges: Share) -> Option<Kept> {
        wilson(ranges).map(|(_, low, high)| match () {
            () if high < RANGE_PROMISE => Kept::No,
            () if low < 0.5 => Kept::Untold,
            () => Kept::Yes,
        })
    }
}

/// How predictions came out, each with the campaign it was made for. Those of which nothing is known are left out and
/// counted.
pub fn predicting(scored: &[(Id, PredictionScore)]) -> Predicting {
    let is_known = |own: &PredictionScore| own.hit.is_some() || own.brier.is_some();
    let known: Vec<Id> =
        scored.iter().filter(|(_, own)| is_known(own)).map(|(campaign, _)| *campaign).collect();
    let left_out = (scored.len() - known.len()) as u32;
    let campaigns: BTreeSet<Id> = known.into_iter().collect();
    let hits =
        |which: RangeHit| scored.iter().filter(|(_, own)| own.hit == Some(which)).count() as u32;
    let (inside, below, above) =
        (hits(RangeHit::Inside), hits(RangeHit::Below), hits(RangeHit::Above));
    let ranges = Share { k: inside, n: inside + below + above };
    let briers: Vec<(f64, bool)> =
        scored.iter().filter_map(|(_, own)| own.brier.zip(own.reached)).collect();
    let n = briers.len() as f64;
    let brier = (n > 0.0).then(|| briers.iter().map(|(score, _)| score).sum::<f64>() / n);
    let guessing = (n > 0.0).then(|| {
        let reached = briers.iter().filter(|(_, reached)| *reached).count() as f64;
        // The base rate by Laplace's rule: after three successes nobody knows that there is no failure.
        let said = (reached + 1.0) / (n + 2.0);
        (reached * (1.0 - said) * (1.0 - said) + (n - reached) * said * said) / n
    });
    let kept = Kept::of(ranges);
    let better = brier.zip(guessing).map(|(brier, guessing)| brier < guessing);
    let answer = match (kept, better) {
        _ if (campaigns.len() as u32) < CAMPAIGNS_LEAST => CanPredict::TooEarly,
        (Some(Kept::Untold), _) => CanPredict::TooFew,
        (Some(Kept::Yes), Some(true) | None) | (None, Some(true)) => CanPredict::Yes,
        (Some(Kept::Yes), Some(false)) | (Some(Kept::No), Some(true)) => CanPredict::Partly,
        _ => CanPredict::No,
    };
    Predicting {
        answer,
        campaigns: campaigns.len() as u32,
        left_out,
        least: CAMPAIGNS_LEAST,
        ranges,
        below,
        above,
        chances: briers.len() as u32,
        brier,
        guessing,
    }
}
