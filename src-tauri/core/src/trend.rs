//! Whether something goes up or down from campaign to campaign, such as what one outcome costs (REQUIREMENTS 138;
//! METHODS, "Trends and learning").
//!
//! The slope is the median of the slopes between every two campaigns (Theil 1950; Sen 1968, JASA 63:1379): one odd
//! campaign does not turn it. Its interval follows from Kendall's S, whose distribution without a trend is counted
//! exactly rather than approximated, because campaigns are few (Hollander & Wolfe, Nonparametric Statistical Methods,
//! 9.2–9.4). An interval that holds zero is “no trend visible”, which is an answer.

use crate::quantile::quantile;
use serde::{Deserialize, Serialize};

/// Fewest campaigns of which a trend is said: with four, no order of them would be rarer than one in twenty.
pub const CAMPAIGNS_LEAST: u32 = 5;

/// Campaigns that are looked at, the newest: what was long ago says little of now.
pub const CAMPAIGNS_MOST: usize = 40;

/// Chance of an interval at either side that does not hold the slope.
const TAIL: f64 = 0.025;

/// Which way something goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Fewer than [`CAMPAIGNS_LEAST`] campaigns: nothing is said.
    TooFew,
    /// The interval of the slope holds zero.
    NotVisible,
    /// It goes up.
    Rising,
    /// It goes down.
    Falling,
}

/// How something changes from campaign to campaign.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Trend {
    /// Campaigns it rests on.
    pub n: u32,
    /// [`CAMPAIGNS_LEAST`], for the sentence that says why there is none.
    pub least: u32,
    /// Which way.
    pub way: Way,
    /// The change from one campaign to the next, in the unit of the values; `None` with too few.
    pub slope: Option<f64>,
    /// The lower end of its 95 % interval.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
}

/// The trend of values in the order of their campaigns, oldest first. A value that is not finite is left out.
pub fn trend(values: &[f64]) -> Trend {
    let mut values: Vec<f64> = values.iter().copied().filter(|v| v.is_finite()).collect();
    let values = values.split_off(values.len().saturating_sub(CAMPAIGNS_MOST));
    let n = values.len();
    let few = Trend {
        n: n as u32,
        least: CAMPAIGNS_LEAST,
        way: Way::TooFew,
        slope: None,
        low: None,
        high: None,
    };
    if n < CAMPAIGNS_LEAST as usize {
        return few;
    }
    let mut slopes: Vec<f64> = Vec::with_capacity(n * (n - 1) / 2);
    for (at, one) in values.iter().enumerate() {
        slopes.extend(values[..at].iter().enumerate().map(|(b, o)| (one - o) / (at - b) as f64));
    }
    slopes.sort_by(f64::total_cmp);
    let outside = slopes_outside(n);
    let (low, high) = (slopes[outside], slopes[slopes.len() - 1 - outside]);
    let way = match () {
        () if low > 0.0 => Way::Rising,
        () if high < 0.0 => Way::Falling,
        () => Way::NotVisible,
    };
    Trend { way, slope: quantile(&slopes, 0.5), low: Some(low), high: Some(high), ..few }
}

/// How many of the sorted slopes lie outside the interval at either end: the largest number of inversions that `n`
/// values in any order have, or fewer, with a chance of at most [`TAIL`].
fn slopes_outside(n: usize) -> usize {
    let mut reached = 0.0;
    let chances = inversions(n);
    for (count, chance) in chances.into_iter().enumerate() {
        reached += chance;
        if reached > TAIL {
            return count.saturating_sub(1);
        }
    }
    0
}

/// The chance of each number of inversions in a random order of `n` values, from none: Kendall's distribution, made by
/// putting one value after another into its place.
fn inversions(n: usize) -> Vec<f64> {
    let mut chances = vec![1.0];
    for size in 2..=n {
        let mut next = vec![0.0; chances.len() + size - 1];
        for (have, chance) in chances.iter().enumerate() {
            for more in 0..size {
                next[have + more] += chance / size as f64;
            }
        }
        chances = next;
    }
    chances
}
