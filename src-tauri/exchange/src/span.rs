//! Spans of days: what a cell, a line above a table or a file name states of them.

use crate::date::{Written, bare, day, days_in, read};
use crate::month;
use crate::number::trim;
use chrono::NaiveDate;

/// The span of days that a cell states as a whole: a month (`ноябрь 2026`, `2026-11`) or a first and a last day
/// (`10.11.2026 – 16.11.2026`).
pub fn of_cell(cell: &str) -> Option<(NaiveDate, NaiveDate)> {
    if cell.len() > 128 {
        return None;
    }
    let text = bare(trim(cell));
    if text.chars().count() > 64 || !text.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    let month = match (read(text), iso_month(text)) {
        (Written::MonthOnly, _) => worded_month(text),
        (Written::No, month) => month,
        _ => return None,
    };
    match month {
        Some(first) => Some((first, first.checked_add_months(chrono::Months::new(1))?.pred_opt()?)),
        None => iso_week(text).or_else(|| halves(text)).or_else(|| hyphened(text)),
    }
}

/// The span of days that a line above a table, or a file name, states.
pub fn of_text(text: &str) -> Option<(NaiveDate, NaiveDate)> {
    let text = trim(text.trim_start_matches('#'));
    if let Some(found) = halves(text) {
        return Some(found);
    }
    let days = days_in(text);
    match days.as_slice() {
        [from, to, ..] if from <= to => Some((*from, *to)),
        _ => None,
    }
}

/// Whether a line is a span of days and nothing else.
pub fn is_alone(text: &str) -> bool {
    of_text(text).is_some() && (halves(text).is_some() || !text.chars().any(char::is_alphabetic))
}

/// The span whose two ends are all that the text has.
fn halves(text: &str) -> Option<(NaiveDate, NaiveDate)> {
    // No line that states a span is longer; each place that may part it is looked at.
    if text.len() > 512 {
        return None;
    }
    for separator in [" - ", " – ", " — ", " to ", "_", "–", "—"] {
        for (at, found) in text.match_indices(separator) {
            let ends = (end(&text[..at]), end(&text[at + found.len()..]));
            if let (Some(from), Some(to)) = ends
                && from <= to
            {
                return Some((from, to));
            }
        }
    }
    None
}

/// The day at an end of a span, where it can be read in one way only.
fn end(text: &str) -> Option<NaiveDate> {
    match read(text) {
        Written::Day(day) | Written::Ordered { day, .. } => Some(day),
        _ => None,
    }
}

/// `24.08.2026-30.08.2026`: a span whose days have no hyphen of their own.
fn hyphened(text: &str) -> Option<(NaiveDate, NaiveDate)> {
    let (from, to) = text.split_once('-')?;
    let (from, to) = (end(from)?, end(to)?);
    (from <= to).then_some((from, to))
}

/// `2026-W35`: a week from Monday to Sunday (ISO 8601).
fn iso_week(text: &str) -> Option<(NaiveDate, NaiveDate)> {
    let (year, week) = text.split_once("-W").or_else(|| text.split_once('W'))?;
    let first = NaiveDate::from_isoywd_opt(
        year.trim_end_matches('-').parse().ok().filter(|year| (1990..2100).contains(year))?,
        week.parse().ok()?,
        chrono::Weekday::Mon,
    )?;
    Some((first, first.checked_add_days(chrono::Days::new(6))?))
}

/// `2026-11`: a month.
fn iso_month(text: &str) -> Option<NaiveDate> {
    let (year, month) = text.split_once('-')?;
    let plain =
        |part: &str, length| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
    let fits = plain(year, 4) && plain(month, 2);
    day(year.parse().ok().filter(|_| fits)?, month.parse().ok()?, 1)
}

/// The first day of the month that words and a year name.
fn worded_month(text: &str) -> Option<NaiveDate> {
    let words = || text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '-' | '.' | '/'));
    let year = words().find(|w| w.len() == 4 && w.bytes().all(|b| b.is_ascii_digit()))?;
    day(year.parse().ok()?, words().find_map(month::number)?, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_and_spans_are_told_from_days() {
        let table = [
            ("ноябрь 2026", Some(("2026-11-01", "2026-11-30"))),
            ("Feb 2028", Some(("2028-02-01", "2028-02-29"))),
            ("2026-11", Some(("2026-11-01", "2026-11-30"))),
            ("10.11.2026 - 16.11.2026", Some(("2026-11-10", "2026-11-16"))),
            ("2026-11-10 – 2026-11-16", Some(("2026-11-10", "2026-11-16"))),
            ("13.11.2026", None),
            ("24.08.2026-30.08.2026", Some(("2026-08-24", "2026-08-30"))),
            ("2026-W35", Some(("2026-08-24", "2026-08-30"))),
            ("10 августа 2026 – 16 августа 2026", Some(("2026-08-10", "2026-08-16"))),
            ("10/19/2026 - 10/25/2026", Some(("2026-10-19", "2026-10-25"))),
            ("2026-13", None),
            ("A-2026", None),
        ];
        for (cell, expected) in table {
            let found = of_cell(cell).map(|(from, to)| (from.to_string(), to.to_string()));
            let expected = expected.map(|(from, to)| (from.to_owned(), to.to_owned()));
            assert_eq!(found, expected, "{cell:?}");
        }
    }

    #[test]
    fn a_line_states_its_span() {
        let stated = |text: &str| of_text(text).map(|(from, to)| format!("{from} {to}"));
        for text in [
            "27 January 2026 - 23 February 2026",
            "January 27, 2026 - February 23, 2026",
            "# 20260127-20260223",
            "Кампания по продвижению товаров № 1234567, период 27.01.2026-23.02.2026",
            "Content 2026-01-27_2026-02-23 Channel.zip",
            "Jan-27-2026_Feb-23-2026_1234567890.csv",
            "Отчёт-2026-01-27-2026-02-23 (1).csv",
        ] {
            let stem = text.split("_1234567890").next().unwrap_or(text);
            assert_eq!(stated(stem).as_deref(), Some("2026-01-27 2026-02-23"), "{text}");
        }
        assert_eq!(stated("Campaign report"), None);
    }
}
