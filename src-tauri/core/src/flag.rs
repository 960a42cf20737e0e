//! Flags as a state machine, so that nothing flaps: normal → pending → raised → recovering → normal.
//!
//! A flag is raised when its figure lies below the threshold on `days` observations in a row, or when the one
//! observation there is has stood unanswered that many days; it clears when the figure has been above the
//! threshold plus [`RECOVERY`] points for as long (METHODS, "Flags"; REQUIREMENTS 134). Without an observation
//! there is no data, which is never green.

use crate::Market;
use crate::playbook::PlaybookStep;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Points above the threshold at which a raised flag begins to recover, in per cent of the scale.
pub const RECOVERY: f64 = 5.0;

/// The state of a flag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum FlagState {
    /// In hand.
    Normal,
    /// Below the threshold, not for long enough to disturb anybody.
    Pending,
    /// Below the threshold for long enough.
    Raised,
    /// Raised, and above the threshold again for now.
    Recovering,
    /// Raised, and somebody has taken it on.
    Acknowledged,
    /// Nothing to judge by.
    NoData,
}

/// Which dimension a flag belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum FlagCode {
    /// Deliverables late or not as asked.
    Adherence,
    /// A key metric behind where it should be now.
    Performance,
    /// Comments turning.
    Sentiment,
}

/// The figures behind a flag, for its sentence in either language.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Why {
    /// What was observed.
    pub value: Option<f64>,
    /// What was expected by now.
    pub expected: Option<f64>,
    /// The observed as a score on the flag's scale (per cent of plan, 0–100, or −1…+1).
    pub score: Option<f64>,
    /// The threshold on the same scale.
    pub threshold: f64,
    /// How many observations, comments or deliverables it rests on.
    pub n: u32,
    /// The day of the newest observation.
    pub as_of: Option<NaiveDate>,
}

/// A flag of a campaign.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Flag {
    /// Which dimension.
    pub code: FlagCode,
    /// Its key within the campaign: `performance:orders:us`.
    pub key: String,
    /// The metric, for performance.
    pub metric: Option<String>,
    /// The market.
    pub market: Market,
    /// State.
    pub state: FlagState,
    /// Since when it has been in this state.
    pub since: Option<NaiveDate>,
    /// The figures.
    pub why: Why,
    /// The playbook: reach out → troubleshoot → pivot.
    pub playbook: Vec<PlaybookStep>,
}

/// One observation of a figure on the flag's scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Observation {
    /// The day.
    pub on: NaiveDate,
    /// The figure.
    pub score: f64,
}

/// The state on `as_of` and the day it began, from observations in the order of their days.
///
/// `recovery` is [`RECOVERY`] on the scale of the observations.
pub fn state(
    observations: &[Observation],
    threshold: f64,
    recovery: f64,
    days: u32,
    as_of: NaiveDate,
) -> (FlagState, Option<NaiveDate>) {
    let (mut now, mut since) = (FlagState::NoData, None);
    let (mut low, mut high) = (0u32, 0u32);
    for seen in observations.iter().filter(|o| o.on <= as_of) {
        let below = seen.score < threshold;
        let well_above = seen.score >= threshold + recovery;
        low = if below { low + 1 } else { 0 };
        high = if well_above { high + 1 } else { 0 };
        let next = match now {
            FlagState::Raised | FlagState::Recovering if below => FlagState::Raised,
            FlagState::Raised | FlagState::Recovering if high >= days => FlagState::Normal,
            FlagState::Raised if well_above => FlagState::Recovering,
            FlagState::Raised | FlagState::Recovering => now,
            _ if low >= days => FlagState::Raised,
            _ if below => FlagState::Pending,
            _ => FlagState::Normal,
        };
        if next != now {
            (now, since) = (next, Some(seen.on));
        }
    }
    // A single low observation that nobody has answered with a newer one does not wait for ever.
    if let (FlagState::Pending, Some(first)) = (now, since)
        && (as_of - first).num_days() >= i64::from(days)
    {
        now = FlagState::Raised;
        since = Some(first + chrono::Days::new(days.into()));
    }
    (now, since)
}
