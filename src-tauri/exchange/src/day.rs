//! How the days of a table are read once its column of days is settled, and the period a file states.

use crate::date;
use crate::number::trim;
use chrono::{Datelike, NaiveDate};

/// The column of days, and how it is read.
pub(crate) struct Day {
    pub column: usize,
    pub day_first: Option<bool>,
    pub year: Option<i32>,
    /// Of a column that counts days from this one.
    pub counted_from: Option<NaiveDate>,
    /// Days without a year fall into this span.
    pub within: Option<(NaiveDate, NaiveDate)>,
}

impl Day {
    /// The day that a cell states.
    pub(crate) fn settle(&self, cell: &str) -> Option<NaiveDate> {
        if let Some(first) = self.counted_from {
            let days: u64 = trim(cell).parse().ok()?;
            return first.checked_add_days(chrono::Days::new(days));
        }
        let written = date::read(cell);
        date::settle(written, self.day_first, self.year).or_else(|| {
            let (from, to) =
                self.within.filter(|_| matches!(written, date::Written::NoYear { .. }))?;
            let years = from.year()..=to.year();
            let mut days = years
                .filter_map(|year| date::settle(written, self.day_first, Some(year)))
                .filter(|day| (from..=to).contains(day));
            // Only a span that leaves one year states the year.
            days.next().filter(|_| days.next().is_none())
        })
    }

    /// Whether the cell waits for an answer that the whole column waits for.
    pub(crate) fn is_asked(&self, cell: &str) -> bool {
        match date::read(cell) {
            date::Written::Either { .. } => self.day_first.is_none(),
            date::Written::NoYear { .. } => self.year.is_none(),
            _ => false,
        }
    }
}

/// The span of days that the lines above a table state, in one line or in two (`# Start date: 20231010`), else the
/// one that the file's name states.
pub(crate) fn stated_period(preamble: &[String], name: &str) -> Option<(NaiveDate, NaiveDate)> {
    let dated = |word: &str| {
        preamble
            .iter()
            .find(|l| l.to_lowercase().contains(word))
            .and_then(|l| date::days_in(l).first().copied())
    };
    match (dated("start date"), dated("end date")) {
        (Some(from), Some(to)) if from <= to => Some((from, to)),
        _ => preamble.iter().find_map(|line| date::span(line)).or_else(|| date::span(stem(name))),
    }
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
