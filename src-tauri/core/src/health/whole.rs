//! Whether figures reach the end of a campaign, so that what it came to can be told and learned from.

use super::Part;
use chrono::NaiveDate;

/// Whether figures known `through` a day tell of a campaign up to its last one: values of days that go through it, or
/// totals of a file that was taken on it or later.
///
/// Profiles, realism, trends, predictions, trajectories and calibration learn from finished campaigns (METHODS); one
/// whose files stop half-way is finished in the calendar alone, and what is learned from it would be a measurement
/// failure, the kind that teaches wrong lessons (REQUIREMENTS 152). A source that lags gets no day as a gift: what it
/// has not told of the last day is not known yet, and the same report taken a day later tells it.
pub fn reach_end(through: Option<NaiveDate>, ends: NaiveDate) -> bool {
    through.is_some_and(|through| through >= ends)
}

impl Part {
    /// [`reach_end`] of its figures.
    pub fn is_whole(&self, ends: NaiveDate) -> bool {
        reach_end(self.through, ends)
    }
}
