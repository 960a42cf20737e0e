//! The agenda of a session as data: story and wins first, the four questions, the conversation in three phases, the
//! matrix, the one metric, the trade-offs, the recap (REQUIREMENTS 33, 37, 42).
//!
//! A session stands at a *place*: the key of a step, or `need:<id>` for one row of the matrix.

use super::StepTime;
use crate::Id;
use crate::alignment::Need;
use crate::intake::{RED_LINES, WIN};
use serde::{Deserialize, Serialize};

/// What happens in a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum StepAsks {
    /// Each party answers, sealed until all are opened together.
    Answers,
    /// Rows of the matrix are rated one by one.
    Overlap,
    /// Each party says what it judges by and why; then there is one metric.
    Metric,
    /// What matters more, and what is let go for it.
    TradeOffs,
    /// What was agreed is said back.
    Recap,
}

impl StepAsks {
    /// Whether the parties answer in such a step.
    pub fn takes_answers(self) -> bool {
        matches!(self, StepAsks::Answers | StepAsks::Metric)
    }
}

/// A step of the agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Its key: the question is the Fluent message `session-ask-<key>`.
    pub key: &'static str,
    /// What happens in it.
    pub asks: StepAsks,
    /// Minutes it takes of a session of [`USUAL_MOST`] minutes.
    pub minutes: u32,
    /// The questions of the forms filled in apart that were the same question: nobody is asked twice.
    pub of_forms: &'static [&'static str],
}

/// The shortest usual session, in minutes (REQUIREMENTS 33).
pub const USUAL_LEAST: u32 = 30;
/// The longest usual session, in minutes (REQUIREMENTS 33).
pub const USUAL_MOST: u32 = 45;

/// The steps in order. Figures come late: story, then why, then what a win is (REQUIREMENTS 37).
pub const AGENDA: [Step; 12] = [
    step("story", StepAsks::Answers, 5, &["story", WIN]),
    step("accomplish", StepAsks::Answers, 4, &[]),
    step("worked", StepAsks::Answers, 5, &["numbers"]),
    step("three-months", StepAsks::Answers, 4, &[]),
    step("cannot-go-wrong", StepAsks::Answers, 4, &[RED_LINES]),
    step("context", StepAsks::Answers, 3, &[]),
    step("capacity", StepAsks::Answers, 3, &["part", "capacity"]),
    step("overlap", StepAsks::Answers, 3, &[]),
    step("matrix", StepAsks::Overlap, 6, &[]),
    step("metric", StepAsks::Metric, 3, &[]),
    step("trade-offs", StepAsks::TradeOffs, 2, &[]),
    step("recap", StepAsks::Recap, 3, &[]),
];

const fn step(
    key: &'static str,
    asks: StepAsks,
    minutes: u32,
    of_forms: &'static [&'static str],
) -> Step {
    Step { key, asks, minutes, of_forms }
}

/// What the place of a row of the matrix begins with.
const NEED: &str = "need:";

/// The place of a row of the matrix.
pub fn place_of(need: Id) -> String {
    format!("{NEED}{need}")
}

/// The row of the matrix a place is, if it is one.
pub fn need_at(place: &str) -> Option<Id> {
    place.strip_prefix(NEED)?.parse().ok()
}

/// The step a place belongs to; `None` for what is no place.
pub fn step_at(place: &str) -> Option<&'static Step> {
    let key = if need_at(place).is_some() { "matrix" } else { place };
    AGENDA.iter().find(|step| step.key == key)
}

/// Every place in order: each step, the matrix row by row. `needs` in their order.
pub fn places(needs: &[Need]) -> Vec<String> {
    let mut places = Vec::new();
    for step in &AGENDA {
        if step.asks == StepAsks::Overlap && !needs.is_empty() {
            places.extend(needs.iter().map(|need| place_of(need.id)));
        } else {
            places.push(step.key.to_owned());
        }
    }
    places
}

/// Where a session stands among the places there are: at the beginning when it has not begun, at the first row of the
/// matrix when its own is gone.
pub fn standing(place: &str, places: &[String]) -> usize {
    let exact = places.iter().position(|one| one == place);
    let of_step = || {
        let step = step_at(place)?;
        places.iter().position(|one| step_at(one) == Some(step))
    };
    exact.or_else(of_step).unwrap_or(0)
}

/// The seconds planned for each step of a session of so many minutes. They sum to the whole; what does not divide
/// goes to the steps that lose most by rounding.
pub fn planned(minutes: u32) -> Vec<StepTime> {
    let whole = minutes * 60;
    let share = |step: &Step| whole * step.minutes;
    let mut plan: Vec<StepTime> = AGENDA
        .iter()
        .map(|step| StepTime { step: step.key.to_owned(), seconds: share(step) / USUAL_MOST })
        .collect();
    let given: u32 = plan.iter().map(|one| one.seconds).sum();
    let mut by_loss: Vec<usize> = (0..AGENDA.len()).collect();
    by_loss.sort_by_key(|at| std::cmp::Reverse(share(&AGENDA[*at]) % USUAL_MOST));
    for at in by_loss.into_iter().take((whole - given) as usize) {
        plan[at].seconds += 1;
    }
    plan
}

/// Whether a session is shorter or longer than is usual (REQUIREMENTS 33).
pub fn unusual(minutes: u32) -> bool {
    !(USUAL_LEAST..=USUAL_MOST).contains(&minutes)
}
