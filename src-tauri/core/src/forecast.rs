//! Where a metric ends, judged from where it is (METHODS, "Where the campaign should be now").
//!
//! With at least five finished campaigns of the kind: today's value times what such campaigns still grew by. Drawing
//! from five growths again and again gives a band no wider than the five, which holds about two thirds of the
//! outcomes; so their logarithms are taken as a sample and the band is Student's t for one more of them (Geisser,
//! Predictive Inference, 1993, section 2.2), which holds the 80 % it promises.
//!
//! Without them: what comes in the rest of the schedule, at the pace so far. The pace is uncertain by the count it was
//! taken from, and so what comes is negative binomial (the gamma–Poisson predictive, same place), in units of `spread`
//! events where days differ by more than chance.
//!
//! A rate is forecast from its numerator and its denominator: their growths are taken together, campaign by
//! campaign, or the events of the rest beside those so far.

use crate::chance::{LogStudent, beta_below, search};
use crate::metric::Direction;
use crate::quantile::mean_and_variance;
use crate::trajectory::{Basis, Trajectory};
use serde::{Deserialize, Serialize};

/// The share of campaigns that end in the band.
pub const COVERED: f64 = 0.8;

/// The least spread of growths on the log scale.
const SPREAD_LEAST: f64 = 0.005;

/// The end of a metric as it looks now, in the metric's unit.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Forecast {
    /// What it rests on.
    pub basis: Basis,
    /// Finished campaigns it rests on; 0 for the schedule.
    pub n: u32,
    /// As likely missed as reached.
    pub median: f64,
    /// One campaign in ten ends below.
    pub low: f64,
    /// One campaign in ten ends above.
    pub high: f64,
    /// How likely the threshold is reached, 0–1; `None` without a threshold.
    pub chance: Option<f64>,
}

/// The end of a metric as a distribution.
#[derive(Debug, Clone, PartialEq)]
pub struct End {
    basis: Basis,
    n: u32,
    shape: Shape,
}

#[derive(Debug, Clone, PartialEq)]
enum Shape {
    /// The logarithm is Student's t.
    Log(LogStudent),
    /// What is there, and a negative binomial number of units to come.
    Counts { now: f64, unit: f64, seen: f64, share: f64 },
}

impl End {
    /// By what finished campaigns still grew by from a share of their length on; `None` when fewer than two of them
    /// had anything by then, or there is nothing yet.
    pub fn by_growth(now: f64, trajectory: &Trajectory, length: f64) -> Option<End> {
        let growths: Vec<f64> =
            trajectory.past.iter().filter_map(|g| g.still_to_grow(length)).collect();
        let (mean, variance) = mean_and_variance(&growths)?;
        let n = growths.len() as f64;
        let scale = (variance * (1.0 + 1.0 / n)).sqrt().max(SPREAD_LEAST);
        let shape = LogStudent { freedom: n - 1.0, centre: libm::log(now) + mean, scale };
        (now > 0.0).then_some(End {
            basis: trajectory.basis,
            n: growths.len() as u32,
            shape: Shape::Log(shape),
        })
    }

    /// By the rest of the schedule: `now` was reached in a `share`, 0–1, of it, in `now / unit` independent steps.
    /// `None` before anything was scheduled.
    pub fn by_schedule(now: f64, unit: f64, share: f64) -> Option<End> {
        let sound = now >= 0.0 && unit > 0.0 && share > 0.0 && share <= 1.0;
        let shape = Shape::Counts { now, unit, seen: now / unit + 0.5, share };
        sound.then_some(End { basis: Basis::Schedule, n: 0, shape })
    }

    /// A rate by the rest of the schedule: so many `events` in a `share` of it, each `spread` times as uncertain as a
    /// count. `None` of a rate without events.
    pub fn of_rate(now: f64, events: f64, spread: f64, share: f64) -> Option<End> {
        let scale = (spread * (1.0 - share).max(0.0) / events).sqrt().max(SPREAD_LEAST);
        let shape = LogStudent { freedom: f64::INFINITY, centre: libm::log(now), scale };
        (now > 0.0 && events > 0.0 && share > 0.0).then_some(End {
            basis: Basis::Schedule,
            n: 0,
            shape: Shape::Log(shape),
        })
    }

    /// How likely the end is below `value`, 0–1.
    pub fn below(&self, value: f64) -> f64 {
        match &self.shape {
            Shape::Log(shape) => shape.below(value),
            Shape::Counts { now, unit, seen, share } => {
                let units = (value - now) / unit;
                if units <= 0.0 { 0.0 } else { beta_below(*seen, units, *share) }
            }
        }
    }

    /// How likely the end reaches `value`: at least it, or at most it where lower is better.
    pub fn reaches(&self, value: f64, direction: Direction) -> f64 {
        match direction {
            Direction::Higher => 1.0 - self.below(value),
            Direction::Lower => self.below(value),
        }
    }

    fn quantile(&self, share_below: f64) -> f64 {
        match &self.shape {
            Shape::Log(shape) => shape.quantile(share_below),
            Shape::Counts { now, unit, seen, share } => {
                let mean = seen * (1.0 - share) / share;
                let far = 10.0 * (mean + 1.0) + 60.0 * (mean / share).sqrt();
                // Half a unit: a count is at most the whole number it lies below.
                let units = search(0.0, far, |k| beta_below(*seen, k + 0.5, *share) < share_below);
                now + unit * units
            }
        }
    }

    /// Median, band and chance.
    pub fn forecast(&self, threshold: Option<f64>, direction: Direction) -> Forecast {
        let tail = 0.5 * (1.0 - COVERED);
        Forecast {
            basis: self.basis,
            n: self.n,
            median: self.quantile(0.5),
            low: self.quantile(tail),
            high: self.quantile(1.0 - tail),
            chance: threshold.map(|value| self.reaches(value, direction)),
        }
    }
}
