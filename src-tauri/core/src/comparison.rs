//! Two groups of one's own campaigns held against each other: those that did a thing and those that did not.
//!
//! Nobody drew lots which campaign belongs to which group, so a difference is no effect; whoever shows one says so
//! beside it (REQUIREMENTS 157; METHODS, "Trends and learning").

use serde::{Deserialize, Serialize};

/// Campaigns a group needs before shares are compared; under it counts alone are shown.
pub const SIDE_LEAST: u32 = 5;

/// Standard normal quantile of a two-sided 95 % interval.
const Z: f64 = 1.959_963_984_540_054;

/// How many of a group a thing holds for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Share {
    /// How many it holds for.
    pub k: u32,
    /// How many there are of which it is known.
    pub n: u32,
}

/// A difference of two shares, in percentage points: the first less the second.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ShareDifference"))]
pub struct Difference {
    /// The difference.
    pub points: f64,
    /// The lower end of its 95 % interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// Two groups, and their difference where both are large enough.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ShareComparison"))]
pub struct Comparison {
    /// Those that did it.
    pub with: Share,
    /// Those that did not.
    pub without: Share,
    /// The difference; `None` under [`SIDE_LEAST`] on either side.
    pub difference: Option<Difference>,
    /// [`SIDE_LEAST`], for the sentence that says why there is none.
    pub least: u32,
}

/// Compares campaigns, each as whether it belongs to the first group and whether the thing holds for it. One of which
/// that is not known is left out, and the counts say so.
pub fn comparison(campaigns: impl IntoIterator<Item = (bool, Option<bool>)>) -> Comparison {
    let (mut with, mut without) = (Share::default(), Share::default());
    for (belongs, holds) in campaigns {
        let Some(holds) = holds else { continue };
        let side = if belongs { &mut with } else { &mut without };
        side.n += 1;
        side.k += u32::from(holds);
    }
    Comparison { with, without, difference: difference(with, without), least: SIDE_LEAST }
}

/// The difference of two independent shares with Newcombe's hybrid score interval (Newcombe 1998, Statistics in
/// Medicine 17:873, method 10): it stays within −100…100 also where a share is 0 or 1. `None` under [`SIDE_LEAST`] on
/// either side.
pub fn difference(one: Share, other: Share) -> Option<Difference> {
    if one.n < SIDE_LEAST || other.n < SIDE_LEAST {
        return None;
    }
    let (p, low, high) = wilson(one)?;
    let (q, other_low, other_high) = wilson(other)?;
    let difference = p - q;
    Some(Difference {
        points: 100.0 * difference,
        low: 100.0 * (difference - root(p - low, other_high - q)),
        high: 100.0 * (difference + root(high - p, q - other_low)),
    })
}

/// A share with Wilson's 95 % score interval (Wilson 1927, JASA 22:209), all three 0–1; `None` of nothing.
pub fn wilson(share: Share) -> Option<(f64, f64, f64)> {
    if share.n == 0 {
        return None;
    }
    let n = f64::from(share.n);
    let p = f64::from(share.k) / n;
    let middle = p + Z * Z / (2.0 * n);
    let reach = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    let scale = 1.0 + Z * Z / n;
    // Rounding may carry an end past a share of 0 or 1.
    Some((p, ((middle - reach) / scale).clamp(0.0, p), ((middle + reach) / scale).clamp(p, 1.0)))
}

/// The root of the sum of squares. Plain roots come out alike on every machine, which `hypot` does not promise.
fn root(one: f64, other: f64) -> f64 {
    (one * one + other * other).sqrt()
}
