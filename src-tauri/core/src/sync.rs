//! Notes of the regular exchange: what happened, what happens now, what is in the way (REQUIREMENTS 76), and whether it
//! is kept up: that matters more than whether one calls or writes (REQUIREMENTS 84).

use crate::problem::{Problem, check_both, check_date};
use crate::{Both, Id};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::iter::successors;

/// Notes of one exchange.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SyncNote {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The day.
    pub on: NaiveDate,
    /// What happened since the last one.
    pub happened: Both,
    /// What happens now.
    pub happening: Both,
    /// What is in the way.
    pub blockers: Both,
}

impl SyncNote {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_date(&mut problems, "on", Some(self.on));
        check_both(&mut problems, "happened", &self.happened);
        check_both(&mut problems, "happening", &self.happening);
        check_both(&mut problems, "blockers", &self.blockers);
        problems
    }
}

/// Whether the exchange is kept up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Rhythm {
    /// Periods of the cadence that are over.
    pub over: u32,
    /// How many of them have a note.
    pub kept: u32,
    /// The day by which the next note is due; `None` once the campaign has every note it can have.
    pub next: Option<NaiveDate>,
    /// Whether the period before this one passed without a note, and this one has none yet either.
    pub late: bool,
}

/// How an exchange every `cadence_days` from `starts` to `ends` was kept up until `today` by notes of these days.
///
/// The campaign is cut into periods of the cadence, and a period is kept when a note lies in it: two notes in one week
/// do not make up for a week without.
pub fn rhythm(
    starts: NaiveDate,
    ends: NaiveDate,
    cadence_days: u32,
    notes: &[NaiveDate],
    today: NaiveDate,
) -> Rhythm {
    let cadence = Days::new(cadence_days.max(1).into());
    let periods: Vec<(NaiveDate, NaiveDate)> =
        successors(Some(starts), |from| from.checked_add_days(cadence))
            .take_while(|from| *from <= ends)
            .map(|from| {
                let until = from.checked_add_days(cadence).and_then(|next| next.pred_opt());
                (from, until.map_or(ends, |last| last.min(ends)))
            })
            .collect();
    let noted =
        |(from, last): &(NaiveDate, NaiveDate)| notes.iter().any(|on| (*from..=*last).contains(on));
    let (over, open): (Vec<_>, Vec<_>) = periods.into_iter().partition(|(_, last)| *last < today);
    Rhythm {
        over: over.len() as u32,
        kept: over.iter().filter(|period| noted(period)).count() as u32,
        next: open.iter().find(|period| !noted(period)).map(|(_, last)| *last),
        late: over.last().is_some_and(|period| !noted(period))
            && open.first().is_some_and(|period| !noted(period)),
    }
}
