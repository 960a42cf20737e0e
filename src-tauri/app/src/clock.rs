//! Where the time comes from: the machine's clock in use, a set one when a history is told.

use chrono::{DateTime, Local, NaiveDate, NaiveDateTime, Utc};
use std::sync::Mutex;

/// A source of time.
pub trait Clock: Send + Sync {
    /// The moment.
    fn now(&self) -> DateTime<Utc>;
    /// The day on which a moment falls where the user is.
    fn day_of(&self, moment: DateTime<Utc>) -> NaiveDate {
        self.on_wall(moment).date()
    }
    /// A moment as the clock on the user's wall shows it.
    fn on_wall(&self, moment: DateTime<Utc>) -> NaiveDateTime;
    /// The day where the user is.
    fn today(&self) -> NaiveDate {
        self.day_of(self.now())
    }
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct MachineClock;

impl Clock for MachineClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn on_wall(&self, moment: DateTime<Utc>) -> NaiveDateTime {
        moment.with_timezone(&Local).naive_local()
    }
}

/// A clock that stands where it is put, for telling the sample's history day by day.
#[derive(Debug)]
pub struct SetClock(Mutex<DateTime<Utc>>);

impl SetClock {
    /// A clock that stands at ten in the morning of `day`.
    pub fn at(day: NaiveDate) -> SetClock {
        SetClock(Mutex::new(morning(day)))
    }

    /// Puts the clock to ten in the morning of `day`.
    pub fn put(&self, day: NaiveDate) {
        self.put_at(morning(day));
    }

    /// Puts the clock to a moment.
    pub fn put_at(&self, moment: DateTime<Utc>) {
        *self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = moment;
    }
}

fn morning(day: NaiveDate) -> DateTime<Utc> {
    day.and_hms_opt(10, 0, 0).expect("ten in the morning is on every day").and_utc()
}

impl Clock for SetClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    fn on_wall(&self, moment: DateTime<Utc>) -> NaiveDateTime {
        moment.naive_utc()
    }
}
