//! Why a partnership ended: what was expected is kept apart from what was able (REQUIREMENTS 125, 154).

use serde::{Deserialize, Serialize};

/// The reason of an ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// They wanted something else from it than we did.
    Goals,
    /// The money did not fit.
    Budget,
    /// The dates did not fit.
    Timeline,
    /// The market or our plans changed.
    Market,
    /// The evidence was not enough to begin.
    Evidence,
    /// The work did not come as agreed.
    Execution,
    /// Talking did not work.
    Communication,
    /// Agreements were not put in writing.
    Documentation,
    /// None of these; the reason says it in words.
    Other,
}
