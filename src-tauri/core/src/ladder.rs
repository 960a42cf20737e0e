//! The ladder of growing: one campaign, three, five; every rung is a decision (REQUIREMENTS 119, 120, 123).

use crate::phase::{Move, Phase, in_order};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The rungs: up to how many campaigns are agreed to at a time.
pub const RUNGS: [u32; 3] = [1, 3, 5];

/// Campaigns after which what works should be predictable (REQUIREMENTS 123).
pub const PREDICTABLE_AFTER: u32 = 3;

/// The share of agreed thresholds reached below which the process is too loose, 0–1. The threads name no figure;
/// this is ours: fewer than half come out as agreed.
pub const REACHED_LEAST: f64 = 0.5;

/// One rung of a partner's ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Rung {
    /// Up to how many campaigns.
    pub campaigns: u32,
    /// The day it was decided; `None` while it was not.
    pub since: Option<NaiveDate>,
    /// Why it was decided.
    pub reason: String,
    /// Whether the partner stands on it.
    pub here: bool,
}

/// How many of the agreed thresholds came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Reached {
    /// Thresholds reached.
    pub n: u32,
    /// Thresholds whose result is known.
    pub of: u32,
}

impl Reached {
    /// Whether enough of them came out ([`REACHED_LEAST`]); `None` while nothing is known.
    pub fn is_enough(self) -> Option<bool> {
        (self.of > 0).then(|| f64::from(self.n) >= REACHED_LEAST * f64::from(self.of))
    }
}

/// Whether what works can be predicted by now (REQUIREMENTS 123).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Predictability {
    /// Fewer than three campaigns are finished.
    TooEarly,
    /// Nothing was written down before, or nothing is known of how it came out.
    NothingWritten,
    /// Fewer than half came out as agreed: the process is too loose.
    TooLoose,
    /// At least half came out as agreed.
    Holds,
}

/// The rung a move went to: the one it names, the first for a pilot, the second for growing (REQUIREMENTS 119).
pub fn rung_of(step: &Move) -> Option<u32> {
    step.rung.or(match step.to {
        Phase::Pilot => Some(RUNGS[0]),
        Phase::Scale => Some(RUNGS[1]),
        Phase::Exploration | Phase::Framework | Phase::Ended => None,
    })
}

/// The rung after these moves in their order; `None` before the first pilot.
pub fn rung_after(moves: &[&Move]) -> Option<u32> {
    moves.iter().rev().find_map(|step| rung_of(step))
}

/// The ladder of one partner.
pub fn rungs(moves: &[Move]) -> Vec<Rung> {
    let moves = in_order(moves);
    let here = rung_after(&moves);
    RUNGS
        .into_iter()
        .map(|campaigns| {
            let decided = moves.iter().rev().find(|m| rung_of(m) == Some(campaigns));
            Rung {
                campaigns,
                since: decided.map(|m| m.on),
                reason: decided.map(|m| m.reason.clone()).unwrap_or_default(),
                here: here == Some(campaigns),
            }
        })
        .collect()
}

/// The rung above the one the partner stands on; the first before any, none at the top.
pub fn next_rung(moves: &[Move]) -> Option<u32> {
    let here = rung_after(&in_order(moves)).unwrap_or(0);
    RUNGS.into_iter().find(|rung| *rung > here)
}

/// Whether what works can be predicted after `finished` campaigns, of whose thresholds `reached` came out.
pub fn predictability(finished: u32, reached: Reached) -> Predictability {
    if finished < PREDICTABLE_AFTER {
        return Predictability::TooEarly;
    }
    match reached.is_enough() {
        None => Predictability::NothingWritten,
        Some(false) => Predictability::TooLoose,
        Some(true) => Predictability::Holds,
    }
}
