//! Whether forecasts came true: held against finished campaigns as they stood at four places of their length (METHODS,
//! "Where the campaign should be now", calibration).
//!
//! The Brier score is the mean squared distance of a chance from what happened (Brier, Monthly Weather Review 78,
//! 1950); the one to beat is that of always saying the base rate.

use serde::{Deserialize, Serialize};

/// The places of a campaign's length at which it is looked at.
pub const PLACES: [f64; 4] = [0.20, 0.35, 0.50, 0.70];

/// Fewest forecasts from which anything is said of their worth.
pub const TESTED_LEAST: u32 = 20;

/// Bounds of the reliability table.
const BOUNDS: [f64; 6] = [0.0, 0.2, 0.4, 0.6, 0.8, 1.0];

/// One forecast and what happened.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tested {
    /// The share of the length at which it was made: one of [`PLACES`].
    pub place: f64,
    /// How likely the threshold was said to be reached, 0–1.
    pub chance: f64,
    /// Whether it was.
    pub reached: bool,
}

/// What forecasts were worth.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Calibration {
    /// Forecasts held against what happened.
    pub n: u32,
    /// Fewest of them from which anything is said of their worth.
    pub least: u32,
    /// The Brier score, 0–1, lower is better; `None` of none.
    pub brier: Option<f64>,
    /// How often the threshold was reached, 0–1.
    pub base_rate: Option<f64>,
    /// The Brier score of always saying that.
    pub base_brier: Option<f64>,
    /// What that says.
    pub worth: Worth,
    /// The score at each place of the length.
    pub places: Vec<Place>,
    /// Forecasts by how likely they said it was.
    pub table: Vec<Bin>,
    /// Finished campaigns of which some figures stop before the last day: no forecast is held against those.
    pub left_out: u32,
}

/// What a forecast is worth on own data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Worth {
    /// Fewer than [`TESTED_LEAST`] forecasts: not known.
    Unknown,
    /// Not yet better than guessing.
    Guess,
    /// Better than the base rate.
    Better,
}

/// The score at a place of the length.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "CalibrationPlace"))]
pub struct Place {
    /// The share of the length, 0–1.
    pub place: f64,
    /// Forecasts.
    pub n: u32,
    /// Their Brier score; `None` of none.
    pub brier: Option<f64>,
}

/// Forecasts that said about the same.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "CalibrationBin"))]
pub struct Bin {
    /// From this chance on, 0–1.
    pub from: f64,
    /// To this one.
    pub to: f64,
    /// Forecasts.
    pub n: u32,
    /// What they said on average; `None` of none.
    pub said: Option<f64>,
    /// How often it was so.
    pub came: Option<f64>,
}

/// What these forecasts were worth; of so many campaigns some were `left_out`.
pub fn calibration(tested: &[Tested], left_out: u32) -> Calibration {
    let brier = |those: &[&Tested]| {
        mean(those.iter().map(|one| {
            let missed = one.chance - if one.reached { 1.0 } else { 0.0 };
            missed * missed
        }))
    };
    let all: Vec<&Tested> = tested.iter().collect();
    let base_rate = mean(all.iter().map(|one| f64::from(u8::from(one.reached))));
    let base_brier = base_rate.map(|rate| rate * (1.0 - rate));
    let scored = brier(&all);
    let n = tested.len() as u32;
    let worth = match (scored, base_brier) {
        (Some(scored), Some(base)) if n >= TESTED_LEAST => {
            if scored < base {
                Worth::Better
            } else {
                Worth::Guess
            }
        }
        _ => Worth::Unknown,
    };
    let places = PLACES.iter().map(|place| {
        let those: Vec<&Tested> =
            tested.iter().filter(|one| (one.place - place).abs() < 1e-9).collect();
        Place { place: *place, n: those.len() as u32, brier: brier(&those) }
    });
    let table = BOUNDS.windows(2).map(|bounds| {
        let (from, to) = (bounds[0], bounds[1]);
        let those: Vec<&Tested> = tested
            .iter()
            .filter(|one| one.chance >= from && (one.chance < to || to >= 1.0))
            .collect();
        Bin {
            from,
            to,
            n: those.len() as u32,
            said: mean(those.iter().map(|one| one.chance)),
            came: mean(those.iter().map(|one| f64::from(u8::from(one.reached)))),
        }
    });
    Calibration {
        n,
        least: TESTED_LEAST,
        brier: scored,
        base_rate,
        base_brier,
        worth,
        places: places.collect(),
        table: table.collect(),
        left_out,
    }
}

fn mean(values: impl ExactSizeIterator<Item = f64>) -> Option<f64> {
    let n = values.len();
    (n > 0).then(|| values.sum::<f64>() / n as f64)
}
