//! The alignment session: who came, how long each step took, what was opened (REQUIREMENTS 33, 42, 43, 55, 58).

pub mod agenda;
pub mod attendance;
pub mod clock;
pub mod opening;
pub mod stage;

use crate::Id;
use crate::alignment::{Alignment, Obstacle};
use crate::problem::{Problem, TEXT_MOST, check_name, check_range, check_text};
use crate::recap::{RecapItem, RecapState};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// What somebody is in the campaign (REQUIREMENTS 161).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum AttendeeRole {
    Brand,
    Coordinator,
    Mediator,
    Strategist,
    Creator,
    CreatorManager,
    PointPerson,
    Analyst,
}

/// Somebody in the room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Attendee {
    /// Name.
    pub name: String,
    /// The party they came for.
    pub party: Option<Id>,
    /// What they are in the campaign.
    pub role: AttendeeRole,
    /// Whether they can say yes for their party (REQUIREMENTS 55).
    pub decides: bool,
}

/// Time spent on a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StepTime {
    /// The step, by its key.
    pub step: String,
    /// Seconds.
    pub seconds: u32,
}

/// How a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum SessionOutcome {
    /// The gate is open: the brief can be written.
    Aligned,
    /// Not yet: they meet again.
    NotYet,
    /// They will not do it together, and that is an answer too (REQUIREMENTS 50).
    Stopped,
}

/// A session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Session {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The day.
    pub on: NaiveDate,
    /// How long it is to take, in minutes; 30–45 is usual.
    pub minutes: u32,
    /// Whether the parties speak through the organizer until goals are aligned (REQUIREMENTS 58).
    pub mediated: bool,
    /// Who came.
    pub attendees: Vec<Attendee>,
    /// The step it stands at, by its key.
    pub step: String,
    /// Time spent so far, step by step, without the step under way.
    pub spent: Vec<StepTime>,
    /// Since when the clock of the step runs; `None` while it is paused.
    pub running_since: Option<DateTime<Utc>>,
    /// The questions whose answers have been opened together.
    pub revealed: Vec<String>,
    /// The organizer's own notes. They never reach the stage.
    pub notes: String,
    /// When it was closed.
    pub ended_at: Option<DateTime<Utc>>,
    /// How it ended.
    pub outcome: Option<SessionOutcome>,
}

/// The longest session, in minutes.
pub const MINUTES_MOST: u32 = 240;

impl Session {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_range(&mut problems, "minutes", self.minutes.into(), 5, MINUTES_MOST.into());
        for (at, attendee) in self.attendees.iter().enumerate() {
            check_name(&mut problems, &format!("attendees.{at}.name"), &attendee.name);
        }
        check_text(&mut problems, "notes", &self.notes, TEXT_MOST);
        problems
    }
}

/// Why a session cannot end as aligned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case", tag = "is", content = "of")]
pub enum EndObstacle {
    /// The goals do not meet yet, for this reason (REQUIREMENTS 45, 49, 65).
    Goals(Obstacle),
    /// Nothing was said back (REQUIREMENTS 56).
    NoRecap,
    /// A party corrected an item, and it has not been settled.
    RecapCorrected,
    /// Some item waits for the yes of a party.
    RecapOpen,
}

impl EndObstacle {
    /// The step of the agenda where it is taken up; `None` where that is outside of the session.
    pub fn step(self) -> Option<&'static str> {
        use Obstacle::*;
        match self {
            EndObstacle::Goals(NotThreeWay) => None,
            EndObstacle::Goals(NoNeeds | Unrated | OverallBelow | CreatorBelow) => Some("matrix"),
            EndObstacle::Goals(NoPrimary | DifferentMetrics | NobodyCares) => Some("metric"),
            EndObstacle::NoRecap | EndObstacle::RecapCorrected | EndObstacle::RecapOpen => {
                Some("recap")
            }
        }
    }
}

/// What keeps a session from ending as aligned, each cause by itself, in the order to take them up. `parties`: all who
/// take part.
pub fn end_obstacles(
    alignment: &Alignment,
    recap: &[RecapItem],
    parties: &[Id],
) -> Vec<EndObstacle> {
    let mut obstacles: Vec<EndObstacle> =
        alignment.obstacles.iter().copied().map(EndObstacle::Goals).collect();
    if recap.is_empty() {
        obstacles.push(EndObstacle::NoRecap);
    }
    let any = |state| recap.iter().any(|item| item.state(parties) == state);
    if any(RecapState::Corrected) {
        obstacles.push(EndObstacle::RecapCorrected);
    }
    if any(RecapState::Open) {
        obstacles.push(EndObstacle::RecapOpen);
    }
    obstacles
}
