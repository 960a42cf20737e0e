//! Whether figures reach the end of a campaign, so that what it came to can be told and learned from.

use super::Part;
use chrono::NaiveDate;

/// Whether figures known `through` a day tell of a campaign up to its last one: values of days that go through it, or
/// totals that were taken, or whose stated period ends, on it or later.
///
/// Profiles, realism, trends, predictions, trajectories and calibration learn from finished campaigns (METHODS); one
/// whose files stop half-way is finished in the calendar alone, and what is learned from it would be a measurement
/// failure, the kind that teaches wrong lessons (REQUIREMENTS 152). A source that lags gets no day as a gift: what it
/// has not told of the last day is not known yet, and the same report taken a day later tells it.
pub fn reach_end(through: Option<NaiveDate>, ends: NaiveDate) -> bool {
    through.is_some_and(|through| through >= ends)
}

impl Part {
    /// The day through which every one of its files is known.
    pub fn known_to(&self) -> Option<NaiveDate> {
        self.through.into_iter().chain(self.stale_since).min()
    }

    /// [`reach_end`] of its figures, of all of them: what one file does not tell is missing in the sum.
    pub fn is_whole(&self, ends: NaiveDate) -> bool {
        reach_end(self.known_to(), ends)
    }
}
