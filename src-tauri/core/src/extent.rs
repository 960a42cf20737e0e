//! Which days a figure tells of: one, a span that its file states, or all up to the day the file was taken.
//!
//! It settles what a later file does to an earlier one: days that both tell of count once, and days that only one of
//! them tells of are added ([`crate::figure::standing`]).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A first and a last day, both of them in it.
pub type Span = (NaiveDate, NaiveDate);

/// What a row of a file states of the time it is about.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Time {
    /// Its day; of a span the first one, of a post the one it was published on.
    pub day: Option<NaiveDate>,
    /// The first and the last day it is the total of, where the file states a span of days.
    pub span: Option<Span>,
}

/// The days that a figure tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Extent {
    /// The first of them; `None` where it tells of everything before the last one.
    pub from: Option<NaiveDate>,
    /// The last of them.
    pub to: NaiveDate,
}

impl Extent {
    /// The days of a figure that came with a file `taken_on` that day. A span that still ran is known up to then.
    pub fn of(time: Time, taken_on: NaiveDate) -> Extent {
        match time {
            Time { span: Some(span), .. } => {
                let (from, to) = known(span, taken_on);
                Extent { from: Some(from), to }
            }
            Time { day: Some(day), .. } => Extent { from: Some(day), to: day },
            Time { .. } => Extent { from: None, to: taken_on },
        }
    }

    /// Whether it tells of all days of another.
    pub fn holds(&self, other: &Extent) -> bool {
        self.from <= other.from && other.to <= self.to
    }

    /// Whether the two have a day in common.
    pub fn meets(&self, other: &Extent) -> bool {
        self.from.is_none_or(|from| from <= other.to)
            && other.from.is_none_or(|from| from <= self.to)
    }

    /// Whether each of the two tells of a day that the other does not, beside one of which both do: they can neither be
    /// added nor replace each other.
    pub fn crosses(&self, other: &Extent) -> bool {
        self.meets(other) && !self.holds(other) && !other.holds(self)
    }
}

/// The part of a span that had passed when it was read. One that is said to have been read before it began is taken as
/// it is.
pub fn known((from, to): Span, taken_on: NaiveDate) -> Span {
    if taken_on < from { (from, to) } else { (from, to.min(taken_on)) }
}
