//! Whether partnerships with a charter last longer than those without, by one's own campaigns (REQUIREMENTS 54).
//!
//! A campaign that is over lasted when it ran to its last day and was not stopped. Nobody drew lots who signs a
//! charter, so a difference is no effect; the screen says so beside it (METHODS, "Learning").

use crate::comparison::{Difference, SIDE_LEAST, Share, difference};
use serde::{Deserialize, Serialize};

/// Campaigns that are over, with or without a charter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "SurvivalSide"))]
pub struct Side {
    /// How many are over.
    pub over: u32,
    /// How many of them lasted.
    pub lasted: u32,
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
    let share = |side: Side| Share { k: side.lasted, n: side.over };
    Survival {
        with,
        without,
        difference: difference(share(with), share(without)),
        least: SIDE_LEAST,
    }
}
