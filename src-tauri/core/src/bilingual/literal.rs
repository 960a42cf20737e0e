//! What stands in digits: numbers with their thousands and decimals, numeric dates, clock times, fractions.

use crate::Lang;
use chrono::NaiveDate;
use rust_decimal::Decimal;

/// A run of digits with the separators that belong to it.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Literal {
    /// A number; `plain` where it is written in digits alone.
    Number { value: Decimal, plain: bool },
    /// A day that can be read in one way only.
    Day { year: Option<i32>, month: u32, day: u32 },
    /// A day whose month could be either of the two numbers.
    Unclear { year: i32, first: u32, second: u32 },
    /// Hours and minutes.
    Clock { hour: u32, minute: u32 },
    /// Two numbers with a slash between them: `50/50`, `24/7`, or a month and a day.
    Slashed { first: u32, second: u32 },
    /// Digits that are not a quantity: a version, a timecode, a number too long to be one.
    Other,
}

/// Reads the literal at the start of `rest`, which starts with a digit; answers it with its length in bytes.
pub(super) fn read(rest: &str, lang: Lang, after_currency: bool) -> (Literal, usize) {
    full_date(rest)
        .or_else(|| clock(rest))
        .or_else(|| slashed(rest))
        .or_else(|| version(rest))
        .or_else(
            || {
                if lang == Lang::Ru && !after_currency { short_russian_date(rest) } else { None }
            },
        )
        .unwrap_or_else(|| number(rest, lang))
}

/// How many ASCII digits `text` starts with.
fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

fn parse(text: &str) -> Option<u32> {
    text.parse().ok()
}

/// Splits off `count` digits from `from..=to` and answers them with what follows.
fn take(text: &str, from: usize, to: usize) -> Option<(&str, &str)> {
    let count = digits(text);
    (from..=to).contains(&count).then(|| text.split_at(count))
}

fn full_date(rest: &str) -> Option<(Literal, usize)> {
    let (first, tail) = take(rest, 1, 4)?;
    let separator = tail.chars().next().filter(|c| matches!(c, '.' | '/' | '-'))?;
    let (second, tail) = take(tail.strip_prefix(separator)?, 1, 2)?;
    let (third, tail) = take(tail.strip_prefix(separator)?, 1, 4)?;
    if tail.strip_prefix(separator).is_some_and(|more| digits(more) > 0) {
        return None;
    }
    let length = rest.len() - tail.len();
    let (a, b, c) = (parse(first)?, parse(second)?, parse(third)?);
    let literal = match (first.len(), third.len()) {
        (4, 1 | 2) => day(Some(a), b, c)?,
        (1 | 2, 4) => written(separator, a, b, c)?,
        (2, 2) if separator != '-' && second.len() == 2 => written(separator, a, b, 2000 + c)?,
        _ => return None,
    };
    Some((literal, length))
}

/// With points the day stands first the world over; with a slash it may be either.
fn written(separator: char, a: u32, b: u32, year: u32) -> Option<Literal> {
    let day_first = day(Some(year), b, a);
    let month_first = day(Some(year), a, b);
    match (day_first, month_first) {
        (Some(_), Some(_)) if a != b && separator != '.' => {
            Some(Literal::Unclear { year: i32::try_from(year).ok()?, first: a, second: b })
        }
        (Some(found), _) | (None, Some(found)) => Some(found),
        (None, None) => None,
    }
}

/// The day, if there is such a day in the calendar.
fn day(year: Option<u32>, month: u32, day: u32) -> Option<Literal> {
    let year = year.map(i32::try_from).transpose().ok()?;
    // A day without a year may be the 29th of February.
    NaiveDate::from_ymd_opt(year.unwrap_or(2024), month, day)?;
    Some(Literal::Day { year, month, day })
}

fn clock(rest: &str) -> Option<(Literal, usize)> {
    let (hour, tail) = take(rest, 1, 2)?;
    let (minute, tail) = take(tail.strip_prefix(':')?, 2, 2)?;
    if let Some((_, tail)) = tail.strip_prefix(':').and_then(|seconds| take(seconds, 2, 2)) {
        return Some((Literal::Other, rest.len() - tail.len()));
    }
    let (hour, minute) = (parse(hour)?, parse(minute)?);
    (hour <= 24 && minute < 60).then(|| (Literal::Clock { hour, minute }, rest.len() - tail.len()))
}

fn slashed(rest: &str) -> Option<(Literal, usize)> {
    let (first, tail) = take(rest, 1, 3)?;
    let (second, tail) = take(tail.strip_prefix('/')?, 1, 3)?;
    if tail.starts_with(['/', '.', ',']) && digits(tail.get(1..).unwrap_or("")) > 0 {
        return None;
    }
    let literal = Literal::Slashed { first: parse(first)?, second: parse(second)? };
    Some((literal, rest.len() - tail.len()))
}

/// Three or more numbers with points: `2.0.1`. Groups of three are a long number, not a version.
fn version(rest: &str) -> Option<(Literal, usize)> {
    let mut parts = 1;
    let mut at = digits(rest);
    let mut thousands = at <= 3;
    while let Some(tail) = rest[at..].strip_prefix('.') {
        let count = digits(tail);
        if count == 0 {
            break;
        }
        thousands &= count == 3;
        parts += 1;
        at += 1 + count;
    }
    (parts > 2 && !thousands).then_some((Literal::Other, at))
}

/// `21.11`, which in Russian is a day and a month unless a unit follows.
fn short_russian_date(rest: &str) -> Option<(Literal, usize)> {
    let (first, tail) = take(rest, 2, 2)?;
    let (second, tail) = take(tail.strip_prefix('.')?, 2, 2)?;
    if tail.starts_with(['.', ',']) && digits(&tail[1..]) > 0 {
        return None;
    }
    let unit = tail.trim_start();
    let measured = [
        "%", "₽", "$", "€", "млн", "млрд", "тыс", "руб", "долл", "проц", "сек", "мин", "час", "x",
        "х",
    ];
    if measured.iter().any(|start| unit.starts_with(start)) {
        return None;
    }
    Some((day(None, parse(second)?, parse(first)?)?, rest.len() - tail.len()))
}

fn number(rest: &str, lang: Lang) -> (Literal, usize) {
    let whole = digits(rest);
    let mut plain = rest[..whole].to_owned();
    let mut at = whole;
    let mut grouping = None;
    if whole <= 3 && !rest.starts_with('0') {
        while let Some(separator) = rest[at..].chars().next().filter(|c| groups(*c)) {
            let group = &rest[at + separator.len_utf8()..];
            if grouping.is_some_and(|used| used != separator) || digits(group) != 3 {
                break;
            }
            let alone = grouping.is_none() && !repeats(group, separator);
            if alone && !is_thousand(separator, group, lang) {
                break;
            }
            grouping = Some(separator);
            plain.push_str(&group[..3]);
            at += separator.len_utf8() + 3;
        }
    }
    let bare = grouping.is_none();
    let mut decimal = false;
    if let Some(mark) = rest[at..].chars().next().filter(|c| matches!(c, '.' | ','))
        && Some(mark) != grouping
    {
        let count = digits(&rest[at + 1..]);
        if count > 0 {
            plain.push('.');
            plain.push_str(&rest[at + 1..at + 1 + count]);
            at += 1 + count;
            decimal = true;
        }
    }
    match plain.parse::<Decimal>() {
        Ok(value) => (Literal::Number { value: value.normalize(), plain: bare && !decimal }, at),
        Err(_) => (Literal::Other, at),
    }
}

fn groups(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '\u{2007}' | ',' | '.' | '\'' | '’')
}

/// Whether the group of three is followed by another one, or by the other mark, which leaves no doubt.
fn repeats(group: &str, separator: char) -> bool {
    let tail = &group[3..];
    let more = |mark: char| tail.strip_prefix(mark).map_or(0, digits);
    more(separator) == 3
        || match separator {
            ',' => more('.') > 0,
            '.' => more(',') > 0,
            _ => false,
        }
}

/// Whether one mark before three digits parts thousands. In a Russian text a comma is the decimal mark, but
/// round sums are often pasted in as they are written in English or German.
fn is_thousand(separator: char, group: &str, lang: Lang) -> bool {
    match (separator, lang) {
        (',', Lang::En) => true,
        ('.', Lang::En) => false,
        (',' | '.', Lang::Ru) => group[..3].ends_with("00"),
        _ => true,
    }
}
