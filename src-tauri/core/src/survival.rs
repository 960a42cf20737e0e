//! Whether partnerships with a charter last longer than those without, by one's own campaigns (REQUIREMENTS 54).
//!
//! A campaign that is over lasted when it ran to its last day and was not stopped. Nobody drew lots who signs a
//! charter, so a difference is no effect; the screen says so beside it (METHODS, "Learning").

use serde::{Deserialize, Serialize};

/// Campaigns a side needs before shares are compared; under it counts alone are shown.
pub const SIDE_LEAST: u32 = 5;

/// Standard normal quantile of a two-sided 95 % interval.
const Z: f64 = 1.959_963_984_540_054;

/// Campaigns that are over, with or without a charter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "SurvivalSide"))]
pub struct Side {
    /// How many are over.
    pub over: u32,
    /// How many of them lasted.
    pub lasted: u32,
}

/// A difference of two shares, in percentage points: with a charter less without one.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "SurvivalDifference"))]
pub struct Difference {
    /// The difference.
    pub points: f64,
    /// The lower end of its 95 % interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// Both sides, and their difference where both are large enough.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Survival {
    /// With a charter that everyone signed.
    pub with: Side,
    /// Without one.
    pub without: Side,
    /// The difference; `None` under [`SIDE_LEAST`] on either side.
    pub difference: Option<Difference>,
    /// [`SIDE_LEAST`], for the sentence that says why there is none.
    pub least: u32,
}

/// Compares campaigns that are over, each as whether it had a charter and whether it lasted.
pub fn survival(over: impl IntoIterator<Item = (bool, bool)>) -> Survival {
    let (mut with, mut without) = (Side::default(), Side::default());
    for (charter, lasted) in over {
        let side = if charter { &mut with } else { &mut without };
        side.over += 1;
        side.lasted += u32::from(lasted);
    }
    let enough = with.over >= SIDE_LEAST && without.over >= SIDE_LEAST;
    Survival {
        with,
        without,
        difference: enough.then(|| newcombe(with, without)),
        least: SIDE_LEAST,
    }
}

/// The difference of two independent shares with Newcombe's hybrid score interval (Newcombe 1998, Statistics in
/// Medicine 17:873, method 10): it stays within −100…100 also where a share is 0 or 1.
fn newcombe(one: Side, other: Side) -> Difference {
    let (p, low, high) = wilson(one);
    let (q, other_low, other_high) = wilson(other);
    let difference = p - q;
    Difference {
        points: 100.0 * difference,
        low: 100.0 * (difference - root(p - low, other_high - q)),
        high: 100.0 * (difference + root(high - p, q - other_low)),
    }
}

/// A share with Wilson's score interval.
fn wilson(side: Side) -> (f64, f64, f64) {
    let n = f64::from(side.over);
    let p = f64::from(side.lasted) / n;
    let middle = p + Z * Z / (2.0 * n);
    let reach = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    let scale = 1.0 + Z * Z / n;
    (p, (middle - reach) / scale, (middle + reach) / scale)
}

/// The root of the sum of squares. Plain roots come out alike on every machine, which `hypot` does not promise.
fn root(one: f64, other: f64) -> f64 {
    (one * one + other * other).sqrt()
}
