//! Phases of a partnership: exploration → pilot → framework → scale, moved by decision (REQUIREMENTS 111, 112, 120).

use crate::ending::Ending;
use crate::problem::{Problem, TEXT_MOST, check_both, check_text};
use crate::{Both, Id};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Where a partnership stands.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Getting to know each other.
    #[default]
    Exploration,
    /// One small campaign to try the process.
    Pilot,
    /// Writing down what works.
    Framework,
    /// Growing, step by step.
    Scale,
    /// Over.
    Ended,
}

/// A partnership moved to a phase, or up a rung within it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Move {
    /// Identity.
    pub id: Id,
    /// Which partner.
    pub partner: Id,
    /// The phase it went to.
    pub to: Phase,
    /// The day it was decided.
    pub on: NaiveDate,
    /// How many work together from here on, 1, 3 or 5, where that was decided.
    pub rung: Option<u32>,
    /// Why.
    pub reason: String,
    /// The gates that were not met then.
    pub unmet: Vec<String>,
    /// Why it ended, for an ending.
    pub ending: Option<Ending>,
    /// The closing letter, for an ending.
    pub letter: Both,
}

impl Move {
    /// A move of a partner on a day, without words.
    pub fn new(id: Id, partner: Id, to: Phase, on: NaiveDate) -> Move {
        Move {
            id,
            partner,
            to,
            on,
            rung: None,
            reason: String::new(),
            unmet: Vec::new(),
            ending: None,
            letter: Both::default(),
        }
    }

    /// What is wrong with the record on a day, field by field.
    pub fn problems(&self, _today: NaiveDate) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_text(&mut problems, "reason", &self.reason, TEXT_MOST);
        check_both(&mut problems, "letter", &self.letter);
        problems
    }
}

/// The phase after these moves: where the last of them went, by day and then by the order they were made in.
pub fn standing(moves: &[Move]) -> Phase {
    moves.iter().max_by_key(|m| (m.on, m.id)).map_or(Phase::Exploration, |m| m.to)
}
