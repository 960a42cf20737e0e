//! Positive amounts: what the next campaign brings when campaigns differ by factors.
//!
//! Logarithms of the amounts are taken as normal with unknown mean and variance, the conjugate prior of which is
//! normal–inverse-gamma; the next one is then Student's t (Gelman et al., Bayesian Data Analysis, 3rd ed., 2013,
//! sections 3.2–3.3). Without a profile the prior is the reference one, and the interval is the classical one of
//! t with n − 1 degrees of freedom. With a profile its other creators say how far creators lie apart and how far
//! the campaigns of one do, by moments.

use crate::chance::LogStudent;
use crate::metric::Unit;
use crate::quantile::mean_and_variance;

/// Degrees of freedom that a profile is worth at most: others are like this creator only so far.
const FREEDOM_MOST: f64 = 20.0;
/// Fewest degrees of freedom within creators from which a profile tells how the campaigns of one differ.
const FREEDOM_LEAST: f64 = 5.0;
/// The least spread on the log scale: three equal months do not promise a fourth to the unit.
const SPREAD_LEAST: f64 = 0.01;

/// An amount that has a logarithm. A campaign in which a thing did not come once counts as half a thing.
pub(super) fn above_nothing(value: f64, unit: Unit) -> Option<f64> {
    match unit {
        Unit::Count if value >= 0.0 => Some(value.max(0.5)),
        _ if value > 0.0 => Some(value),
        _ => None,
    }
}

/// What is known before the creator's own amounts: a mean worth `weight` of them, a variance worth `freedom` of them.
struct Prior {
    mean: f64,
    weight: f64,
    freedom: f64,
    variance: f64,
}

/// The reference prior: flat in the mean and in the logarithm of the variance.
const NOTHING_KNOWN: Prior = Prior { mean: 0.0, weight: 0.0, freedom: -1.0, variance: 0.0 };

/// What the next campaign brings after `own` amounts, all above zero; `None` of fewer than two.
pub(super) fn next(own: &[f64], peers: &[Vec<f64>]) -> Option<LogStudent> {
    let logs: Vec<f64> = own.iter().map(|value| libm::log(*value)).collect();
    let (mean, variance) = mean_and_variance(&logs)?;
    let prior = Prior::of(peers).unwrap_or(NOTHING_KNOWN);
    let n = logs.len() as f64;
    let weight = prior.weight + n;
    let freedom = prior.freedom + n;
    let apart = mean - prior.mean;
    let squares = prior.freedom.max(0.0) * prior.variance
        + (n - 1.0) * variance
        + prior.weight * n / weight * apart * apart;
    let scale = (squares / freedom * (1.0 + 1.0 / weight)).sqrt();
    Some(LogStudent {
        freedom,
        centre: (prior.weight * prior.mean + n * mean) / weight,
        scale: scale.max(SPREAD_LEAST),
    })
}

impl Prior {
    fn of(peers: &[Vec<f64>]) -> Option<Prior> {
        let mut means = Vec::new();
        let (mut squares, mut freedom, mut shares) = (0.0, 0.0, 0.0);
        for peer in peers {
            let logs: Vec<f64> = peer.iter().map(|value| libm::log(*value)).collect();
            let n = logs.len() as f64;
            means.push(logs.iter().sum::<f64>() / n);
            shares += 1.0 / n;
            if let Some((_, variance)) = mean_and_variance(&logs) {
                squares += (n - 1.0) * variance;
                freedom += n - 1.0;
            }
        }
        if freedom < FREEDOM_LEAST {
            return None;
        }
        let within = (squares / freedom).max(SPREAD_LEAST * SPREAD_LEAST);
        let creators = means.len() as f64;
        let (mean, variance) = mean_and_variance(&means)?;
        // Means of few campaigns lie apart by chance as well; and the mean of a few creators is itself uncertain.
        let between = (variance - within * shares / creators).max(0.05 * within);
        let weight = within / (between * (1.0 + 1.0 / creators));
        Some(Prior { mean, weight, freedom: freedom.min(FREEDOM_MOST), variance: within })
    }
}
