//! Shares of counted things: what share the next campaign reaches when campaigns differ, and not only by counting.
//!
//! The beta-binomial model (Skellam, Journal of the Royal Statistical Society B 10, 1948): each campaign has a share of
//! its own from Beta(μc, (1 − μ)c), and its count is binomial in it. Pooling the counts alone would make the next
//! campaign as certain as a coin thrown a million times; so the concentration c, which says how alike campaigns are,
//! is left open with μ, and both are summed over a grid weighed by prior and likelihood (Gelman et al., Bayesian
//! Data Analysis, 3rd ed., 2013, section 5.3).
//!
//! Prior of μ: Beta by the moments of the other creators of the profile, else Beta(½, ½). Prior of ln c: flat up to
//! where campaigns differ no more than their counts do by chance, and falling off from there, as √(m / (m + c)): past
//! that place the counts cannot tell one concentration from another (after the shrinkage prior of Christiansen & Morris,
//! Journal of the American Statistical Association 92, 1997); with a profile it lies about how alike the campaigns of
//! its creators are. The next campaign counts as many as the earlier ones, taken as their harmonic mean, which is
//! what counting noise goes by.

use super::Parts;
use crate::chance::{BetaMixture, ln_beta};
use crate::quantile::mean_and_variance;

/// Places of the grid: odd, so that one lies in the middle.
const MEANS: i32 = 33;
const CONCENTRATIONS: i32 = 25;
/// The last place lies at sinh(REACH) ≈ 12 deviations.
const REACH: f64 = 3.2;
/// ln c from 1, where campaigns have nothing in common, to a million, where they are all the same.
const LN_CONCENTRATION_MOST: f64 = 13.8;
/// Fewest degrees of freedom within creators from which a profile tells how the campaigns of one differ.
const FREEDOM_LEAST: f64 = 5.0;
/// How far creators differ in that, as a deviation of ln c.
const DIFFER: f64 = 0.4;
/// What weighs less beside the heaviest is left out, as a logarithm.
const LEFT_OUT: f64 = -12.0;

/// What is known before the creator's own counts.
struct Prior {
    a: f64,
    b: f64,
    /// Mean and deviation of ln c.
    concentration: Option<(f64, f64)>,
    /// Out of how many a campaign counts.
    out_of: f64,
}

/// The share that the next campaign reaches after `own` ones, out of about as many.
pub(super) fn next(own: &[Parts], peers: &[Vec<Parts>]) -> BetaMixture {
    let out_of = own.len() as f64 / own.iter().map(|one| 1.0 / one.under).sum::<f64>();
    let prior = Prior::of(peers, out_of);
    let (centre, spread) = about(own, &prior);
    let mut rows = Vec::new();
    for at in 0..CONCENTRATIONS {
        let ln_c = LN_CONCENTRATION_MOST * f64::from(at) / f64::from(CONCENTRATIONS - 1);
        let c = libm::exp(ln_c);
        let row: Vec<(f64, f64)> = (0..MEANS)
            .map(|place| {
                let u = 2.0 * f64::from(place) / f64::from(MEANS - 1) - 1.0;
                let logit = centre + spread * libm::sinh(REACH * u);
                let mean = (1.0 / (1.0 + libm::exp(-logit))).clamp(1e-9, 1.0 - 1e-9);
                // The grid is dense in the middle: a place stands for as much of the scale as it spans.
                let spans = libm::log(libm::cosh(REACH * u));
                (mean, spans + prior.ln_weight(mean, ln_c) + ln_likelihood(own, mean, c))
            })
            .collect();
        rows.push((c, row));
    }
    let heaviest = rows
        .iter()
        .flat_map(|(_, row)| row.iter().map(|(_, weight)| *weight))
        .fold(f64::NEG_INFINITY, f64::max);
    let parts: Vec<(f64, f64, f64)> =
        rows.iter().filter_map(|(c, row)| one_beta(*c, row, heaviest, out_of)).collect();
    let sum: f64 = parts.iter().map(|(weight, ..)| weight).sum();
    BetaMixture { parts: parts.into_iter().map(|(weight, a, b)| (weight / sum, a, b)).collect() }
}

/// The shares of one concentration, over all means, as the one beta of the same mean and variance.
fn one_beta(c: f64, row: &[(f64, f64)], heaviest: f64, out_of: f64) -> Option<(f64, f64, f64)> {
    let weighed = row
        .iter()
        .filter(|(_, weight)| weight - heaviest > LEFT_OUT)
        .map(|(mean, weight)| (*mean, libm::exp(weight - heaviest)));
    let (mut sum, mut first, mut second, mut noise) = (0.0, 0.0, 0.0, 0.0);
    for (mean, weight) in weighed {
        let apart = mean * (1.0 - mean);
        sum += weight;
        first += weight * mean;
        second += weight * (mean * mean + apart / (c + 1.0));
        noise += weight * apart * c / (c + 1.0) / out_of;
    }
    if sum <= 0.0 {
        return None;
    }
    let mean = first / sum;
    let variance = (second + noise) / sum - mean * mean;
    let concentration = (mean * (1.0 - mean) / variance.max(1e-18) - 1.0).clamp(1e-3, 1e12);
    Some((sum, mean * concentration, (1.0 - mean) * concentration))
}

/// Where on the logit scale the mean lies, and how wide the grid must reach.
fn about(own: &[Parts], prior: &Prior) -> (f64, f64) {
    let logits: Vec<f64> =
        own.iter().map(|one| libm::log((one.over + 0.5) / (one.under - one.over + 0.5))).collect();
    let events: f64 = own.iter().map(|one| one.over + 0.5).sum();
    let (mean, variance) = mean_and_variance(&logits).unwrap_or((logits[0], 1.0));
    let n = logits.len() as f64;
    let alone = (variance / n).sqrt().max(1.0 / events.sqrt()).max(0.01);
    let sure = 1.0 / (prior.a + prior.b + 1.0).sqrt();
    let middle = libm::log(prior.a / prior.b);
    if prior.concentration.is_none() || (mean - middle).abs() < alone {
        return (mean, alone);
    }
    // A prior that lies elsewhere pulls: the grid reaches to it as well.
    (mean, alone.max((mean - middle).abs() / 6.0).min(alone + sure))
}

fn ln_likelihood(own: &[Parts], mean: f64, c: f64) -> f64 {
    let (a, b) = (mean * c, (1.0 - mean) * c);
    let base = ln_beta(a, b);
    own.iter().map(|one| ln_beta(one.over + a, one.under - one.over + b) - base).sum()
}

impl Prior {
    fn of(peers: &[Vec<Parts>], out_of: f64) -> Prior {
        let weak = Prior { a: 0.5, b: 0.5, concentration: None, out_of };
        let pooled: Vec<f64> = peers
            .iter()
            .map(|peer| {
                let sum = |of: fn(&Parts) -> f64| peer.iter().map(of).sum::<f64>();
                sum(|one| one.over) / sum(|one| one.under)
            })
            .collect();
        let Some((mean, variance)) = mean_and_variance(&pooled) else { return weak };
        if mean <= 0.0 || mean >= 1.0 {
            return weak;
        }
        // The mean of a few creators is itself uncertain.
        let variance = variance * (1.0 + 1.0 / pooled.len() as f64);
        let concentration = (mean * (1.0 - mean) / variance.max(1e-12) - 1.0).clamp(1.0, 1e5);
        Prior {
            a: mean * concentration,
            b: (1.0 - mean) * concentration,
            concentration: within(peers, mean),
            out_of,
        }
    }

    /// The logarithm of the prior on the scale of the grid: logit of the mean, logarithm of c.
    fn ln_weight(&self, mean: f64, ln_c: f64) -> f64 {
        let of_mean = self.a * libm::log(mean) + self.b * libm::log1p(-mean);
        let of_c = match self.concentration {
            None => -0.5 * libm::log1p(libm::exp(ln_c) / self.out_of),
            Some((middle, deviation)) => -0.5 * libm::pow((ln_c - middle) / deviation, 2.0),
        };
        of_mean + of_c
    }
}

/// How alike the campaigns of one creator are, by the moments of those who have several: ln c and its deviation.
fn within(peers: &[Vec<Parts>], mean: f64) -> Option<(f64, f64)> {
    let (mut squares, mut counting, mut freedom) = (0.0, 0.0, 0.0);
    for peer in peers {
        let rates: Vec<f64> = peer.iter().map(|one| one.over / one.under).collect();
        let Some((rate, variance)) = mean_and_variance(&rates) else { continue };
        let campaigns = rates.len() as f64;
        squares += (campaigns - 1.0) * variance / (rate * (1.0 - rate)).max(1e-12);
        counting +=
            (campaigns - 1.0) * peer.iter().map(|one| 1.0 / one.under).sum::<f64>() / campaigns;
        freedom += campaigns - 1.0;
    }
    if freedom < FREEDOM_LEAST || mean <= 0.0 {
        return None;
    }
    let alike = ((squares - counting) / freedom).clamp(1e-6, 0.5);
    Some((libm::log(1.0 / alike - 1.0).max(0.0), (2.0 / freedom).sqrt() + DIFFER))
}
