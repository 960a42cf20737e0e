//! Where a column states a day and where it leaves it out: only between days does a blank cell go on with the one above.

/// The blank cells of a column, by whether a day follows them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Gaps {
    /// The line of the last day.
    pub last: u32,
    /// Blank cells that stand between two days.
    pub between: u32,
    /// Blank cells since the last day.
    since: u32,
}

impl Gaps {
    /// One more blank cell.
    pub(crate) fn blank(&mut self) {
        self.since += u32::from(self.last > 0);
    }

    /// One more day.
    pub(crate) fn day(&mut self, line: u32) {
        self.last = line;
        self.between += self.since;
        self.since = 0;
    }
}
