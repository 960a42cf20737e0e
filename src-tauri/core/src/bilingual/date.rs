//! Dates as people write them: full, without a year, a month, a quarter, a half of the year, a year.

use super::literal::Literal;
use super::scan::Tokens;
use super::{month, ordinal};
use chrono::{Datelike, NaiveDate};

/// A date, as much of it as is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Date {
    Day {
        year: Option<i32>,
        month: u32,
        day: u32,
    },
    /// A day whose month could be either number.
    Unclear {
        year: Option<i32>,
        first: u32,
        second: u32,
    },
    Month {
        year: Option<i32>,
        month: u32,
    },
    /// `Q4`, `H1`.
    Part {
        year: Option<i32>,
        name: &'static str,
    },
    Year(i32),
}

impl Date {
    /// The normalised value.
    pub fn value(self) -> String {
        let year = |year: Option<i32>| year.map_or_else(|| "-".to_owned(), |year| year.to_string());
        match self {
            Date::Day { year: y, month, day } => format!("{}-{month:02}-{day:02}", year(y)),
            Date::Unclear { year: y, first, second } => {
                format!("{0}-{first:02}-{second:02}|{0}-{second:02}-{first:02}", year(y))
            }
            Date::Month { year: y, month } => format!("{}-{month:02}", year(y)),
            Date::Part { year: y, name } => format!("{}-{name}", year(y)),
            Date::Year(year) => year.to_string(),
        }
    }

    /// The day in the calendar, where the date names one.
    pub fn calendar_day(self) -> Option<NaiveDate> {
        match self {
            Date::Day { year: Some(year), month, day } => NaiveDate::from_ymd_opt(year, month, day),
            _ => None,
        }
    }

    /// The date with the year of `later`, where it has none: in “December 28 – January 5, 2027” the year before.
    pub fn with_year_of(self, later: Date) -> Date {
        let known = match later {
            Date::Day { year: Some(year), month, .. } | Date::Month { year: Some(year), month } => {
                (year, month)
            }
            _ => return self,
        };
        let year_for = |month: u32| Some(if month > known.1 { known.0 - 1 } else { known.0 });
        match self {
            Date::Day { year: None, month, day } => Date::Day { year: year_for(month), month, day },
            Date::Month { year: None, month } => Date::Month { year: year_for(month), month },
            other => other,
        }
    }

    /// The same date without its year.
    pub fn without_year(self) -> Date {
        match self {
            Date::Day { month, day, .. } => Date::Day { year: None, month, day },
            Date::Month { month, .. } => Date::Month { year: None, month },
            Date::Part { name, .. } => Date::Part { year: None, name },
            other => other,
        }
    }

    /// Whether the two could be one date: a year left out, or a month and a day that could be read either way.
    pub fn may_be(self, other: Date) -> bool {
        let readings = |date: Date| match date {
            Date::Unclear { year, first, second } => vec![
                Date::Day { year, month: first, day: second },
                Date::Day { year, month: second, day: first },
            ],
            date => vec![date],
        };
        readings(self).into_iter().any(|a| {
            readings(other)
                .into_iter()
                .any(|b| a == b || a.without_year() == b || b.without_year() == a)
        })
    }
}

/// A date with the tokens it is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Written {
    pub date: Date,
    pub from: usize,
    pub next: usize,
}

/// How many days may stand before one month: «1, 8, 15 и 22 декабря».
const DAYS_MOST: usize = 12;

/// The dates that start at token `at`: one, or several that share a month.
pub(super) fn read(tokens: &Tokens, at: usize) -> Vec<Written> {
    if let Some(two) = day_then_numeric(tokens, at) {
        return two;
    }
    numeric(tokens, at)
        .or_else(|| part_of_year(tokens, at))
        .map(|written| vec![written])
        .or_else(|| days_then_month(tokens, at))
        .or_else(|| month_then_days(tokens, at))
        .or_else(|| {
            month_alone(tokens, at).or_else(|| year_alone(tokens, at)).map(|written| vec![written])
        })
        .unwrap_or_default()
}

/// «1–15.12.2026»: the first day has the month of the second.
fn day_then_numeric(tokens: &Tokens, at: usize) -> Option<Vec<Written>> {
    let day = ordinal::plain(tokens, at).filter(|day| (1..=31).contains(day))?;
    let joined = tokens.dash(at + 1) || tokens.word(at + 1) == "по";
    let last = joined.then(|| numeric(tokens, at + 2)).flatten()?;
    match last.date {
        Date::Day { year, month, day: end } if day < end => {
            let date = Date::Day { year, month, day };
            Some(vec![Written { date, from: at, next: at + 1 }, last])
        }
        _ => None,
    }
}

fn numeric(tokens: &Tokens, at: usize) -> Option<Written> {
    let date = match *tokens.digits(at)? {
        Literal::Day { year, month, day } => Date::Day { year, month, day },
        Literal::Unclear { year, first, second } => {
            Date::Unclear { year: Some(year), first, second }
        }
        Literal::Slashed { first, second } => slashed(tokens, at, first, second)?,
        _ => return None,
    };
    Some(Written { date, from: at, next: year_word(tokens, at + 1) })
}

/// `11/21` is a day where a date may stand and no everyday fraction, ratio or “24/7” is meant.
fn slashed(tokens: &Tokens, at: usize, first: u32, second: u32) -> Option<Date> {
    let expected = matches!(
        tokens.word_before(at),
        "by" | "on"
            | "until"
            | "till"
            | "before"
            | "after"
            | "from"
            | "through"
            | "since"
            | "до"
            | "к"
            | "с"
            | "по"
    );
    let named = super::weekday::read(tokens, at.wrapping_sub(2)).is_some()
        || super::weekday::read(tokens, at.wrapping_sub(1)).is_some();
    if !(expected || named) {
        return None;
    }
    let day = |month, day| {
        NaiveDate::from_ymd_opt(2024, month, day).map(|_| Date::Day { year: None, month, day })
    };
    match (day(first, second), day(second, first)) {
        (Some(_), Some(_)) if first != second => Some(Date::Unclear { year: None, first, second }),
        (found, other) => found.or(other),
    }
}

/// The position after «г.», «год» or «года», which may follow a year.
fn year_word(tokens: &Tokens, next: usize) -> usize {
    match tokens.word(next) {
        "г" => tokens.abbreviation_end(next + 1),
        "год" | "года" | "году" | "годом" => next + 1,
        _ => next,
    }
}

/// A year at `at`, perhaps after a comma or “of”, and the position after it.
fn year(tokens: &Tokens, at: usize) -> Option<(i32, usize)> {
    let at = at + usize::from(tokens.is(at, ',') || tokens.word(at) == "of");
    // `'26`
    if matches!(tokens.mark(at), Some('\'' | '’'))
        && tokens.glued(at + 1)
        && tokens.written(at + 1, at + 2).len() == 2
    {
        let short = ordinal::plain(tokens, at + 1)?;
        return Some((2000 + i32::try_from(short).ok()?, at + 2));
    }
    let year = ordinal::plain(tokens, at).filter(|year| (1990..2100).contains(year))?;
    Some((i32::try_from(year).ok()?, year_word(tokens, at + 1)))
}

/// The day of a month at `at` and the position after it.
fn day_of_month(tokens: &Tokens, at: usize) -> Option<(u32, usize)> {
    let at = at + usize::from(tokens.word(at) == "the");
    let (day, next) = match ordinal::read(tokens, at) {
        Some(ordinal) => (ordinal.value, ordinal.next),
        None => (ordinal::plain(tokens, at)?, at + 1),
    };
    (1..=31).contains(&day).then_some((day, next))
}

/// What may stand between two days of one month.
fn between(tokens: &Tokens, at: usize) -> Option<usize> {
    if tokens.dash(at) || tokens.is(at, '&') {
        return Some(at + 1);
    }
    if tokens.is(at, ',') {
        return Some(
            at + 1 + usize::from(matches!(tokens.word(at + 1), "and" | "и" | "or" | "или")),
        );
    }
    matches!(
        tokens.word(at),
        "and" | "и" | "or" | "или" | "to" | "through" | "till" | "until" | "по" | "до"
    )
    .then_some(at + 1)
}

fn days_then_month(tokens: &Tokens, at: usize) -> Option<Vec<Written>> {
    let mut days = Vec::new();
    let mut from = at;
    let month = loop {
        let (day, next) = day_of_month(tokens, from)?;
        days.push((day, from, next));
        let month_at = next + usize::from(tokens.word(next) == "of");
        if let Some(month) = month::read(tokens, month_at) {
            break (month, month_at);
        }
        if days.len() == DAYS_MOST {
            return None;
        }
        from = between(tokens, next)?;
    };
    let (month, month_at) = month;
    let after = tokens.after_stop_of_month(month_at);
    let year = year(tokens, after);
    // In “Reel 2 December 5” the day follows the month.
    let english = tokens.written(month_at, month_at + 1).is_ascii();
    if english
        && year.is_none()
        && day_of_month(tokens, after).is_some_and(|(_, next)| !is_counted(tokens, next))
    {
        return None;
    }
    dated(days, month, year.map(|(year, _)| year), year.map_or(after, |(_, next)| next))
}

fn month_then_days(tokens: &Tokens, at: usize) -> Option<Vec<Written>> {
    let month = month::read(tokens, at)?;
    if !tokens.written(at, at + 1).is_ascii() {
        return None;
    }
    let mut from = tokens.after_stop_of_month(at);
    let mut days = Vec::new();
    while let Some((day, next)) = day_of_month(tokens, from) {
        if !days.is_empty() && is_counted(tokens, next) {
            break;
        }
        days.push((day, from, next));
        match between(tokens, next) {
            Some(position) if days.len() < DAYS_MOST => from = position,
            _ => break,
        }
    }
    let last = days.last()?.2;
    if let Some(first) = days.first_mut() {
        first.1 = at;
    }
    let year = year(tokens, last);
    dated(days, month, year.map(|(year, _)| year), year.map_or(last, |(_, next)| next))
}

/// Whether the number before `next` counts things rather than being a day: a word follows that is no link.
fn is_counted(tokens: &Tokens, next: usize) -> bool {
    let word = tokens.word(next);
    let link = matches!(
        word,
        "and"
            | "or"
            | "at"
            | "by"
            | "from"
            | "in"
            | "for"
            | "with"
            | "on"
            | "to"
            | "through"
            | "during"
            | "until"
            | "via"
            | "is"
            | "are"
            | "we"
    );
    let unit = tokens.is(next, '%') || (tokens.is(next, ':')) || tokens.hyphen(next);
    (!word.is_empty() && !link && tokens.same_line(next)) || unit
}

fn dated(
    days: Vec<(u32, usize, usize)>,
    month: u32,
    year: Option<i32>,
    end: usize,
) -> Option<Vec<Written>> {
    let last = days.len().checked_sub(1)?;
    days.into_iter()
        .enumerate()
        .map(|(index, (day, from, next))| {
            NaiveDate::from_ymd_opt(year.unwrap_or(2024), month, day)?;
            let next = if index == last { end } else { next };
            Some(Written { date: Date::Day { year, month, day }, from, next })
        })
        .collect()
}

fn month_alone(tokens: &Tokens, at: usize) -> Option<Written> {
    let month = month::read(tokens, at)?;
    let after = tokens.after_stop_of_month(at);
    if let Some((year, next)) = year(tokens, after) {
        return Some(Written { date: Date::Month { year: Some(year), month }, from: at, next });
    }
    let word = tokens.word(at);
    let written = tokens.written(at, at + 1);
    let before =
        if at >= 2 && tokens.dash(at - 1) { tokens.word(at - 2) } else { tokens.word_before(at) };
    let sound = match word {
        "may" => matches!(
            before,
            "in" | "by"
                | "of"
                | "until"
                | "till"
                | "since"
                | "from"
                | "to"
                | "through"
                | "mid"
                | "early"
                | "late"
                | "before"
                | "after"
                | "during"
                | "this"
                | "next"
        ),
        _ if written.is_ascii() => word.len() > 4 || matches!(word, "june" | "july"),
        // With a capital inside a sentence these are names.
        "марта" | "марте" | "мая" | "май" => {
            !written.starts_with(char::is_uppercase)
        }
        _ => word.chars().count() > 4 || word.starts_with("ма") || word.starts_with("ию"),
    };
    sound.then_some(Written { date: Date::Month { year: None, month }, from: at, next: at + 1 })
}

fn year_alone(tokens: &Tokens, at: usize) -> Option<Written> {
    let (value, next) = year(tokens, at).filter(|_| ordinal::plain(tokens, at).is_some())?;
    let named = next > at + 1;
    let expected =
        matches!(tokens.word_before(at), "in" | "since" | "of" | "for" | "в" | "с" | "к")
            && (2015..2050).contains(&value)
            && tokens.word(next).is_empty();
    (named || expected).then_some(Written { date: Date::Year(value), from: at, next })
}

/// A quarter or a half of a year.
fn part_of_year(tokens: &Tokens, at: usize) -> Option<Written> {
    const QUARTERS: [&str; 4] = ["Q1", "Q2", "Q3", "Q4"];
    const HALVES: [&str; 2] = ["H1", "H2"];
    let written = tokens.written(at, at + 1);
    let mut year_known = None;
    let (name, next) =
        if let Some(name) = QUARTERS.iter().chain(&HALVES).find(|name| **name == written) {
            (*name, at + 1)
        } else {
            let (value, next, exact) = numbered(tokens, at)?;
            let index = usize::try_from(value).ok()?.checked_sub(1)?;
            match tokens.word(next) {
                "quarter" | "квартал" | "квартале" | "кварталу" | "кварталом" | "кв" => {
                    (*QUARTERS.get(index)?, tokens.after_stop(next + 1))
                }
                "квартала" if exact || year(tokens, next + 1).is_some() => {
                    (*QUARTERS.get(index)?, next + 1)
                }
                word if word.starts_with("полугоди") => (*HALVES.get(index)?, next + 1),
                "half" | "половина" | "половине" | "половину" | "половины" =>
                {
                    year_known = Some(year(tokens, next + 1)?);
                    (*HALVES.get(index)?, next + 1)
                }
                _ => return None,
            }
        };
    let year = year_known.or_else(|| year(tokens, next));
    let date = Date::Part { year: year.map(|(year, _)| year), name };
    Some(Written { date, from: at, next: year.map_or(next, |(_, after)| after) })
}

/// The number of a quarter or half: an ordinal, a digit, or Roman; `exact` where it cannot be a count.
fn numbered(tokens: &Tokens, at: usize) -> Option<(u32, usize, bool)> {
    if let Some(ordinal) = ordinal::read(tokens, at) {
        return Some((ordinal.value, ordinal.next, true));
    }
    let roman = match tokens.written(at, at + 1) {
        "I" | "І" => 1,
        "II" => 2,
        "III" => 3,
        "IV" => 4,
        _ => {
            return Some((
                ordinal::plain(tokens, at).filter(|_| tokens.word(at + 1) != "quarter")?,
                at + 1,
                false,
            ));
        }
    };
    Some((roman, at + 1, true))
}

/// The weekday of a calendar day differs from `day`.
pub(super) fn contradicts(date: Date, day: chrono::Weekday) -> bool {
    date.calendar_day().is_some_and(|calendar| calendar.weekday() != day)
}
