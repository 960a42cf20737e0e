//! How much of the final amount is there at each share of a campaign's length (METHODS, "Where the campaign should be
//! now"): by the median of finished campaigns of the success profile, else of the same platforms; where there are too
//! few of both, by the schedule.

#[cfg(doc)]
use crate::profile::ProfileOf;
use crate::quantile::median;
use crate::{Id, Market};
use serde::{Deserialize, Serialize};

/// Fewest finished campaigns that make a trajectory (METHODS).
pub const PAST_LEAST: usize = 5;

/// Steps into which the length of a campaign is divided.
pub const STEPS: usize = 20;

/// What a finished campaign has in common with this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// Market, size of audience and category: the success profile, by the one rule of [`ProfileOf::is_like`].
    Profile,
    /// The market and a platform.
    Platform,
}

/// How one metric grew in one market of a campaign that is over.
#[derive(Debug, Clone, PartialEq)]
pub struct Growth {
    /// The campaign.
    pub campaign: Id,
    /// What it has in common with the one that is looked at.
    pub likeness: Likeness,
    /// The metric's id.
    pub metric: String,
    /// The market.
    pub market: Market,
    /// What there was at each of [`STEPS`] equal parts of the length, from nothing at its start to all at its end: of
    /// the sum, or of a rate's numerator.
    pub over: Vec<f64>,
    /// The same of a rate's denominator; empty for a sum.
    pub under: Vec<f64>,
}

/// What the expectation of a day rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "TrajectoryBasis"))]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// Finished campaigns of the success profile.
    Profile,
    /// Finished campaigns on the same platforms.
    Platform,
    /// A straight line for each scheduled deliverable from the day it came.
    #[default]
    Schedule,
    /// A straight line over the campaign: no deliverable of the market is scheduled.
    Even,
    /// The target itself on every day: a rate or a level does not add up over days.
    Level,
}

/// A trajectory out of finished campaigns.
#[derive(Debug, Clone, PartialEq)]
pub struct Trajectory<'a> {
    /// What they have in common with this one.
    pub basis: Basis,
    /// The campaigns.
    pub past: Vec<&'a Growth>,
    /// The median share at each step; never falling, 0 at the start and 1 at the end.
    shares: Vec<f64>,
}

impl Trajectory<'_> {
    /// The trajectory of a metric in a market; `None` with fewer than [`PAST_LEAST`] campaigns of either likeness.
    pub fn of<'a>(growth: &'a [Growth], metric: &str, market: Market) -> Option<Trajectory<'a>> {
        let whole: Vec<&Growth> = growth
            .iter()
            .filter(|g| g.metric == metric && g.market == market && g.is_whole())
            .collect();
        let like: Vec<&Growth> =
            whole.iter().copied().filter(|g| g.likeness == Likeness::Profile).collect();
        let (basis, past) = if like.len() >= PAST_LEAST {
            (Basis::Profile, like)
        } else if whole.len() >= PAST_LEAST {
            (Basis::Platform, whole)
        } else {
            return None;
        };
        let mut reached = 0.0f64;
        let shares = (0..=STEPS)
            .map(|step| {
                let all = past.iter().map(|g| g.over[step] / g.over[STEPS]);
                reached = reached.max(median(all).unwrap_or_default()).min(1.0);
                reached
            })
            .collect();
        Some(Trajectory { basis, past, shares })
    }

    /// The share of the final amount at a share of the length, 0–1 both.
    pub fn share(&self, length: f64) -> f64 {
        along(&self.shares, length)
    }
}

impl Growth {
    fn is_whole(&self) -> bool {
        let steps = |totals: &[f64]| {
            totals.len() == STEPS + 1 && totals.iter().all(|total| total.is_finite())
        };
        steps(&self.over) && self.over[STEPS] > 0.0 && (self.under.is_empty() || steps(&self.under))
    }

    /// By what factor the value grew from a share of the length to the end, as a logarithm; of a rate, its numerator's
    /// growth beside its denominator's. `None` where nothing had come by then.
    pub fn still_to_grow(&self, length: f64) -> Option<f64> {
        let factor = |totals: &[f64]| {
            let (now, end) = (along(totals, length), *totals.last()?);
            (now > 0.0 && end > 0.0).then(|| libm::log(end / now))
        };
        let over = factor(&self.over)?;
        if self.under.is_empty() { Some(over) } else { Some(over - factor(&self.under)?) }
    }
}

/// The value at a share of the length, on straight lines between the steps.
fn along(steps: &[f64], length: f64) -> f64 {
    let place = length.clamp(0.0, 1.0) * STEPS as f64;
    let below = (place.floor() as usize).min(STEPS - 1);
    steps[below] + (steps[below + 1] - steps[below]) * (place - below as f64)
}
