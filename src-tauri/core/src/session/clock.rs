//! The clock of a session: what is left of the step and of the whole at a moment (REQUIREMENTS 33).
//!
//! Only what was spent and the moment the clock was started are kept, so a session survives a closed lid and a
//! killed program. Nobody talks while the program is closed: a clock that was left running is counted to the last
//! thing that was kept, and stands from there on.

use super::agenda::{planned, step_at};
use super::{MINUTES_MOST, Session, StepTime};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// What the clock shows, in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Clock {
    /// Spent on the step.
    pub step_spent: u32,
    /// Planned for the step.
    pub step_planned: u32,
    /// Spent in all.
    pub spent: u32,
    /// Planned in all.
    pub planned: u32,
    /// Whether it runs at this moment.
    pub running: bool,
    /// Whether it was running when the program was closed: it stands now, and what passed meanwhile is not counted.
    pub interrupted: bool,
}

/// The moments that matter for a clock left running.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moments {
    /// This moment.
    pub now: DateTime<Utc>,
    /// When the workspace was opened in this run of the program.
    pub opened: DateTime<Utc>,
    /// When something of the session was kept last.
    pub kept: DateTime<Utc>,
}

impl Session {
    /// Whether the clock was left running by a run of the program that has ended.
    pub fn interrupted(&self, at: Moments) -> bool {
        self.running_since.is_some_and(|since| since < at.opened)
    }

    /// The moment up to which a running clock counts.
    pub fn counts_until(&self, at: Moments) -> DateTime<Utc> {
        if self.interrupted(at) { at.kept } else { at.now }
    }

    /// What was spent on each step up to a moment, with the step under way.
    pub fn spent_until(&self, until: DateTime<Utc>) -> Vec<StepTime> {
        let mut spent = self.spent.clone();
        let running = self.running_since.map_or(0, |since| (until - since).num_seconds());
        let running = running.clamp(0, i64::from(MINUTES_MOST) * 60) as u32;
        let Some(step) = step_at(&self.step).filter(|_| running > 0) else { return spent };
        match spent.iter_mut().find(|one| one.step == step.key) {
            Some(one) => one.seconds = one.seconds.saturating_add(running),
            None => spent.push(StepTime { step: step.key.to_owned(), seconds: running }),
        }
        spent
    }

    /// What the clock shows.
    pub fn clock(&self, at: Moments) -> Clock {
        let spent = self.spent_until(self.counts_until(at));
        let plan = planned(self.minutes);
        let key = step_at(&self.step).map_or("", |step| step.key);
        Clock {
            step_spent: seconds_of(&spent, key),
            step_planned: seconds_of(&plan, key),
            spent: spent.iter().map(|one| one.seconds).sum(),
            planned: self.minutes * 60,
            running: self.running_since.is_some() && !self.interrupted(at),
            interrupted: self.interrupted(at),
        }
    }

    /// The session with its clock stopped at a moment: what ran is spent on the step under way.
    pub fn paused(mut self, until: DateTime<Utc>) -> Session {
        self.spent = self.spent_until(until);
        self.running_since = None;
        self
    }

    /// The session at another place. A running clock goes on there.
    pub fn gone_to(self, place: String, at: Moments) -> Session {
        let running = self.running_since.is_some() && !self.interrupted(at);
        let until = self.counts_until(at);
        Session { step: place, running_since: running.then_some(at.now), ..self.paused(until) }
    }
}

/// The seconds of a step in a list; 0 where it is not in it.
pub fn seconds_of(times: &[StepTime], step: &str) -> u32 {
    times.iter().find(|one| one.step == step).map_or(0, |one| one.seconds)
}
