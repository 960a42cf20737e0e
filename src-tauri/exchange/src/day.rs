//! How the days of a table are read once its column of days is settled, and the period a file states.

use crate::date::{self, Written};
use crate::number::trim;
use crate::span;
use crate::survey::Tally;
use chrono::{Datelike, NaiveDate};

/// What the cells of a column of days are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// Days.
    Days,
    /// Months or spans of days, each with its first day, as it stays while a span that runs grows.
    Spans,
    /// Days that are counted from a fixed one.
    Counted,
    /// Days and months as numbers, `10.11`.
    Short,
}

/// The column of days, and how it is read.
pub(crate) struct Day {
    pub column: usize,
    pub form: Form,
    /// The column of the last days, where each row states a first and a last one, and the order of its days.
    pub last: Option<(usize, Option<bool>)>,
    pub day_first: Option<bool>,
    pub year: Option<i32>,
    /// Whether the year is asked for, so that a day without one waits for the answer.
    pub year_asked: bool,
    /// Where days without a year pass New Year: the latest of them, of that year.
    pub latest: Option<(u32, u32)>,
    /// Of a column that counts days from this one.
    pub counted_from: Option<NaiveDate>,
    /// Days without a year fall into this span.
    pub within: Option<(NaiveDate, NaiveDate)>,
    /// Days without a year are the latest ones up to this day, on which the file was made.
    pub until: Option<NaiveDate>,
}

impl Day {
    /// The day that a cell states.
    pub(crate) fn settle(&self, cell: &str) -> Option<NaiveDate> {
        if let Some(first) = self.counted_from {
            let days: u64 = trim(cell).parse().ok()?;
            return first.checked_add_days(chrono::Days::new(days));
        }
        match self.form {
            Form::Days | Form::Short => {}
            Form::Counted => return date::counted(cell),
            Form::Spans => {
                if let Some((first, _)) = span::of_cell(cell) {
                    return Some(first);
                }
            }
        }
        let written = self.read(cell);
        let Written::NoYear { month, day } = written else {
            return date::settle(written, self.day_first, None);
        };
        let of_year = |year: i32| NaiveDate::from_ymd_opt(year, month, day);
        if let Some(year) = self.year {
            let before = self.latest.is_some_and(|latest| (month, day) > latest);
            return of_year(year - i32::from(before));
        }
        if let Some((from, to)) = self.within {
            let mut days = (from.year()..=to.year())
                .filter_map(of_year)
                .filter(|day| (from..=to).contains(day));
            // Only a span that leaves one year states the year.
            if let (Some(day), None) = (days.next(), days.next()) {
                return Some(day);
            }
        }
        let until = self.until?;
        [until.year(), until.year() - 1].into_iter().filter_map(of_year).find(|day| *day <= until)
    }

    /// The last day of a row that begins on `first`, where it is about more than one day: what its own cell states, or
    /// the cell of the column of last days.
    pub(crate) fn last_of(&self, first: NaiveDate, cell: &str, last: &str) -> Option<NaiveDate> {
        let to = match self.last {
            Some((_, day_first)) => date::settle(date::read(last), day_first, self.year),
            None if self.form == Form::Spans => span::of_cell(cell).map(|(_, to)| to),
            None => None,
        };
        to.filter(|to| first < *to)
    }

    /// What a cell says of a day.
    fn read(&self, cell: &str) -> Written {
        match short(cell).filter(|_| self.form == Form::Short) {
            Some((month, day)) => Written::NoYear { month, day },
            None => date::read(cell),
        }
    }

    /// Whether the cell waits for an answer that the whole column waits for.
    pub(crate) fn is_asked(&self, cell: &str) -> bool {
        match self.read(cell) {
            Written::Either { .. } => self.day_first.is_none(),
            Written::NoYear { .. } => self.year_asked,
            _ => false,
        }
    }
}

/// The month and the day of `10.11`, which is as well a number: a day only where its column holds days.
pub(crate) fn short(cell: &str) -> Option<(u32, u32)> {
    let (of_month, month) = trim(cell).trim_end_matches('.').split_once('.')?;
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if !(1..=2).contains(&of_month.len()) || month.len() != 2 || !digits(of_month) || !digits(month)
    {
        return None;
    }
    let (of_month, month) = (of_month.parse().ok()?, month.parse().ok()?);
    // 2000 is a leap year, so that 29 February stays open until the year is known.
    NaiveDate::from_ymd_opt(2000, month, of_month).map(|_| (month, of_month))
}

/// What is known of the order of day and month in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// Somebody said so, or the column or the stated period leaves no other: whether the day stands first.
    Known(bool),
    /// Nothing in the file says so, but its platform writes so.
    Assumed(bool),
    /// Some dates can only be one and others only the other.
    Mixed,
    /// Nothing says so.
    Open,
}

impl Order {
    /// Whether the day stands first, where that is settled.
    pub(crate) fn known(self) -> Option<bool> {
        match self {
            Order::Known(first) | Order::Assumed(first) => Some(first),
            Order::Mixed | Order::Open => None,
        }
    }
}

/// Settles the order of day and month from what was said, what the cells show, and the period the file states; what
/// its source writes comes last.
pub(crate) fn order(
    said: Option<bool>,
    tally: &Tally,
    period: Option<(NaiveDate, NaiveDate)>,
    of_source: Option<bool>,
) -> Order {
    if let Some(said) = said {
        return Order::Known(said);
    }
    match (tally.day_first > 0, tally.month_first > 0) {
        (true, true) => return Order::Mixed,
        (true, false) => return Order::Known(true),
        (false, true) => return Order::Known(false),
        (false, false) => {}
    }
    let all_within = |day_first: bool| {
        period.is_some_and(|(from, to)| {
            tally.eithers.iter().all(|(first, second, year)| {
                let written = Written::Either { first: *first, second: *second, year: *year };
                let day = date::settle(written, Some(day_first), None);
                day.is_some_and(|day| (from..=to).contains(&day))
            })
        })
    };
    match (all_within(true), all_within(false), of_source) {
        _ if tally.eithers.is_empty() => Order::Open,
        (true, false, _) => Order::Known(true),
        (false, true, _) => Order::Known(false),
        (_, _, Some(day_first)) => Order::Assumed(day_first),
        (_, _, None) => Order::Open,
    }
}

/// The span of days that the lines above a table state, in one line or in two (`# Start date: 20231010`), else the
/// one that a name states.
pub(crate) fn stated_period(preamble: &[String], names: &[&str]) -> Option<(NaiveDate, NaiveDate)> {
    let dated = |words: [&str; 2]| {
        preamble
            .iter()
            .find(|l| words.iter().any(|word| l.to_lowercase().contains(word)))
            .and_then(|l| date::days_in(l).first().copied())
    };
    match (dated(["start date", "дата начала"]), dated(["end date", "дата окончания"]))
    {
        (Some(from), Some(to)) if from <= to => Some((from, to)),
        _ => preamble
            .iter()
            .find_map(|line| span::of_text(line))
            .or_else(|| names.iter().find_map(|name| span::of_text(stem(name)))),
    }
}

/// The day on which the file was made, where a name states a single one.
pub(crate) fn stated_day(names: &[&str]) -> Option<NaiveDate> {
    names.iter().find_map(|name| match date::days_in(stem(name)).as_slice() {
        [day] => Some(*day),
        _ => None,
    })
}

/// The part of a file name that may state a span: Meta puts a number behind it.
fn stem(name: &str) -> &str {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    match stem.rsplit_once('_') {
        Some((dates, number)) if number.len() > 8 && number.bytes().all(|b| b.is_ascii_digit()) => {
            dates
        }
        _ => stem,
    }
}
