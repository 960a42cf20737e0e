//! Where a metric should be on a day: the share of its final amount that is expected by then (METHODS, "Where the
//! campaign should be now"; REQUIREMENTS 132).
//!
//! The schedule: each deliverable earns its equal share in a straight line from the day it came to the end of the
//! campaign, so a post not yet out promises nothing, and a late one is adherence's flag, not a second one. Where
//! finished campaigns of the kind tell how such an amount comes in, their median takes the place of the line; it is
//! held back by as much as the deliverables are behind the schedule.

use super::{Given, market_of};
use crate::Market;
use crate::trajectory::{Basis, Trajectory};
use chrono::NaiveDate;

/// What is expected of one metric in one market.
pub(super) struct Plan<'a> {
    pub(super) trajectory: Option<Trajectory<'a>>,
    starts: Option<NaiveDate>,
    ends: Option<NaiveDate>,
    /// When each deliverable came, and when it was promised for.
    deliverables: Vec<(Option<NaiveDate>, Option<NaiveDate>)>,
}

impl<'a> Plan<'a> {
    pub(super) fn of(given: &Given<'a>, metric: &str, market: Market) -> Plan<'a> {
        Plan {
            trajectory: Trajectory::of(given.growth, metric, market),
            starts: given.campaign.starts,
            ends: given.campaign.ends,
            deliverables: given
                .deliverables
                .iter()
                .filter(|d| market_of(given, d) == Some(market))
                .filter(|d| d.promised().is_some() || d.delivered.is_some())
                .map(|d| (d.delivered, d.promised().or(d.delivered)))
                .collect(),
        }
    }

    /// What the expectation rests on.
    pub(super) fn basis(&self) -> Basis {
        match &self.trajectory {
            Some(trajectory) => trajectory.basis,
            None if self.deliverables.is_empty() => Basis::Even,
            None => Basis::Schedule,
        }
    }

    /// The share of the final amount that is expected by the end of `on`, 0–1.
    pub(super) fn share(&self, on: NaiveDate) -> f64 {
        let scheduled = self.scheduled(on);
        let Some(trajectory) = &self.trajectory else { return scheduled };
        let promised = self.along(on, |(_, promised)| *promised);
        let kept = if promised > 0.0 { (scheduled / promised).min(1.0) } else { 0.0 };
        trajectory.share(self.length(on)) * kept
    }

    /// The share that the schedule promises by the end of `on`, 0–1.
    pub(super) fn scheduled(&self, on: NaiveDate) -> f64 {
        self.along(on, |(came, _)| *came)
    }

    /// How much of the campaign's length is over by the end of `on`, 0–1.
    pub(super) fn length(&self, on: NaiveDate) -> f64 {
        match (self.starts, self.ends) {
            (Some(starts), Some(ends)) => share_of_line(starts, ends, on),
            _ => 0.0,
        }
    }

    fn along(
        &self,
        on: NaiveDate,
        day: impl Fn(&(Option<NaiveDate>, Option<NaiveDate>)) -> Option<NaiveDate>,
    ) -> f64 {
        let (Some(starts), Some(ends)) = (self.starts, self.ends) else { return 0.0 };
        if self.deliverables.is_empty() {
            return share_of_line(starts, ends, on);
        }
        let came = self.deliverables.iter().filter_map(day);
        let promised = came.map(|day| share_of_line(day.max(starts), ends, on));
        // The sum of nothing is -0.0 to the standard library.
        promised.fold(0.0, |all, one| all + one) / self.deliverables.len() as f64
    }
}

/// How far `on` lies on the straight line from the start of `from` to the end of `ends`, 0–1.
fn share_of_line(from: NaiveDate, ends: NaiveDate, on: NaiveDate) -> f64 {
    if on < from {
        return 0.0;
    }
    let length = (ends - from).num_days() + 1;
    if length <= 0 {
        return 1.0;
    }
    (((on - from).num_days() + 1) as f64 / length as f64).min(1.0)
}
