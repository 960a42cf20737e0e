//! The markets a campaign runs in. They are compared side by side, never ranked and never averaged.

use crate::Currency;
use serde::{Deserialize, Serialize};

/// A market.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Market {
    /// Russia.
    Ru,
    /// The United States.
    Us,
}

impl Market {
    /// All markets, Russia first as on the seam.
    pub const ALL: [Market; 2] = [Market::Ru, Market::Us];

    /// The tag used in files and messages, `ru` or `us`.
    pub fn tag(self) -> &'static str {
        match self {
            Market::Ru => "ru",
            Market::Us => "us",
        }
    }

    /// The money people pay with there.
    pub fn currency(self) -> Currency {
        match self {
            Market::Ru => Currency::Rub,
            Market::Us => Currency::Usd,
        }
    }
}
