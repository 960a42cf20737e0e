//! Phases of a partnership: exploration → pilot → framework → scale, moved by decision (REQUIREMENTS 111, 112, 120).

use crate::ending::Ending;
use crate::ladder::{RUNGS, rung_after};
use crate::pilot::PilotForm;
use crate::problem::{Problem, ProblemCode, TEXT_MOST, check_both, check_past, check_text};
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
    /// Up to how many campaigns from here on, 1, 3 or 5, where that was decided (REQUIREMENTS 120).
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

    /// What is wrong with the record on a day, field by field. An ending and a rung are decisions, so both say why.
    pub fn problems(&self, today: NaiveDate) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_past(&mut problems, "on", Some(self.on), today);
        check_text(&mut problems, "reason", &self.reason, TEXT_MOST);
        check_both(&mut problems, "letter", &self.letter);
        if let Some(rung) = self.rung
            && !RUNGS.contains(&rung)
        {
            problems.push(
                Problem::at("rung", ProblemCode::OutOfRange)
                    .with("least", RUNGS[0])
                    .with("most", RUNGS[RUNGS.len() - 1]),
            );
        }
        let over = self.to == Phase::Ended;
        if over && self.ending.is_none() {
            problems.push(Problem::at("ending", ProblemCode::Empty));
        }
        let told = over || !self.unmet.is_empty() || self.rung.is_some_and(|rung| rung > RUNGS[0]);
        if told && self.reason.trim().is_empty() {
            problems.push(Problem::at("reason", ProblemCode::NoReason));
        }
        problems
    }
}

impl Phase {
    /// Every phase in its order, the end last.
    pub const ALL: [Phase; 5] =
        [Phase::Exploration, Phase::Pilot, Phase::Framework, Phase::Scale, Phase::Ended];

    /// The name in files and messages.
    pub fn tag(self) -> &'static str {
        match self {
            Phase::Exploration => "exploration",
            Phase::Pilot => "pilot",
            Phase::Framework => "framework",
            Phase::Scale => "scale",
            Phase::Ended => "ended",
        }
    }

    /// The phase that comes after it when nothing is skipped; none after growing, which is open, and after the end.
    pub fn next(self) -> Option<Phase> {
        match self {
            Phase::Exploration => Some(Phase::Pilot),
            Phase::Pilot => Some(Phase::Framework),
            Phase::Framework => Some(Phase::Scale),
            Phase::Scale | Phase::Ended => None,
        }
    }

    /// How long it is expected to take (REQUIREMENTS, table A); growing is open. A pilot whose form is not known is
    /// taken for the longer one.
    pub fn expected(self, form: Option<PilotForm>) -> Option<Span> {
        match self {
            Phase::Exploration => Some(Span { least: 14, most: 21 }),
            Phase::Pilot => Some(form.unwrap_or(PilotForm::Standard).template().days),
            Phase::Framework => Some(Span { least: 21, most: 28 }),
            Phase::Scale | Phase::Ended => None,
        }
    }
}

/// A length of time, in days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "DaySpan"))]
pub struct Span {
    /// From so many days.
    pub least: u32,
    /// To so many days.
    pub most: u32,
}

/// Where a partnership stands on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "PhaseStanding"))]
pub struct Standing {
    /// The phase.
    pub phase: Phase,
    /// The day it was entered; `None` while nothing has been noted of it.
    pub since: Option<NaiveDate>,
    /// Days in it so far.
    pub days: Option<u32>,
    /// How long it is expected to take.
    pub expected: Option<Span>,
    /// Days beyond the longest that was expected; 0 while it is in time.
    pub overdue: u32,
    /// The rung of the ladder; `None` before the first pilot.
    pub rung: Option<u32>,
}

/// The moves of one partner in the order they were made.
pub fn in_order(moves: &[Move]) -> Vec<&Move> {
    let mut moves: Vec<&Move> = moves.iter().collect();
    moves.sort_by_key(|m| (m.on, m.id));
    moves
}

/// The phase after these moves of one partner: where the last of them went, exploration before any.
pub fn phase_of(moves: &[Move]) -> Phase {
    in_order(moves).last().map_or(Phase::Exploration, |m| m.to)
}

/// The day the work together began: the first move past exploration, or the first day of a campaign with them, where
/// one came before. `starts` are the first days of their campaigns, without those put aside.
pub fn together_since(
    moves: &[Move],
    starts: impl IntoIterator<Item = NaiveDate>,
) -> Option<NaiveDate> {
    let worked = moves.iter().filter(|m| !matches!(m.to, Phase::Exploration | Phase::Ended));
    worked.map(|m| m.on).chain(starts).min()
}

/// Where a partnership stands on `today`. `begun` is the day of the first contact, which opens the exploration of a
/// partner nobody has moved yet; `form` is that of its pilot.
pub fn standing(
    moves: &[Move],
    begun: Option<NaiveDate>,
    form: Option<PilotForm>,
    today: NaiveDate,
) -> Standing {
    let moves = in_order(moves);
    let phase = moves.last().map_or(Phase::Exploration, |m| m.to);
    // A rung within a phase does not begin the phase anew.
    let stay = moves.iter().rev().take_while(|m| m.to == phase);
    let since = stay.last().map(|m| m.on).or(begun);
    let days = since.map(|day| (today - day).num_days().max(0) as u32);
    let expected = phase.expected(form);
    let overdue = match (days, expected) {
        (Some(days), Some(span)) => days.saturating_sub(span.most),
        _ => 0,
    };
    Standing { phase, since, days, expected, overdue, rung: rung_after(&moves) }
}
