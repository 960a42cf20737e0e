//! Dates as exports write them, and what one cell leaves open: the order of day and month, the year.

use crate::month;
use crate::number::trim;
use chrono::{Datelike, NaiveDate};

/// What a cell says about a day. A time of day and its offset are set aside: the day stands as the export shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// A day.
    Day(NaiveDate),
    /// `10/03/2026`: day first or month first.
    Either {
        /// The number that stands first, 1 to 12.
        first: u32,
        /// The number that stands second, 1 to 12.
        second: u32,
        /// The year.
        year: i32,
    },
    /// `15/03/2026` or `03/15/2026`: a day that also says how its column orders day and month.
    Ordered {
        /// The day.
        day: NaiveDate,
        /// Whether the day stands before the month.
        day_first: bool,
    },
    /// `February 28`, `8 de marzo`: no year.
    NoYear {
        /// Month, 1 to 12.
        month: u32,
        /// Day, 1 to 31.
        day: u32,
    },
    /// A month with a year or a day glued to it, as Excel makes of `3.4`: no day in a column of dates.
    MonthOnly,
    /// “Lifetime” in a column of dates.
    Lifetime,
    /// No date.
    No,
}

/// Reads a cell of a column of dates.
pub fn read(cell: &str) -> Written {
    // Nothing longer is a date, whatever stands around it; lines above a table may be as long as they like.
    if cell.len() > 128 {
        return Written::No;
    }
    let text = bare(trim(cell));
    if text.len() > 64 || text.is_empty() {
        return Written::No;
    }
    // A date has digits; everything else is sorted out before it is looked at word by word.
    if !text.bytes().any(|b| b.is_ascii_digit()) {
        let lifetime = text.eq_ignore_ascii_case("lifetime")
            || matches!(text, "За всё время" | "За все время" | "Весь период");
        return if lifetime { Written::Lifetime } else { Written::No };
    }
    if let Some(day) = iso(text) {
        return Written::Day(day);
    }
    // A letter right before a digit stands in no word of a date, only in a time of day.
    let joined = |pair: &[u8]| pair[0].is_ascii_alphabetic() && pair[1].is_ascii_digit();
    if text.as_bytes().windows(2).any(joined) && !text.contains(':') {
        return Written::No;
    }
    if text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit()) {
        return compact(text).map_or(Written::No, Written::Day);
    }
    match numeric(text) {
        Some(written) => written,
        // `2026. 11. 13.`
        None if text.contains(". ") && !text.contains(char::is_alphabetic) => {
            numeric(&text.replace(". ", ".")).unwrap_or(Written::No)
        }
        None => worded(text),
    }
}

/// Whether a cell says in Portuguese or German what “Lifetime” says. Among days the same word is a total, so that this
/// holds only where a whole column says nothing else.
pub fn is_whole(cell: &str) -> bool {
    matches!(trim(cell), "Total" | "Insgesamt" | "Gesamter Zeitraum" | "Todo o período")
}

/// The moment that a whole number states in a column of days: days since the end of 1899, as spreadsheets count them, or
/// seconds or thousandths of them since 1970.
pub fn counted(cell: &str) -> Option<NaiveDate> {
    let text = trim(cell);
    let whole = text.split_once('.').map_or(text, |(whole, _)| whole);
    let number: i64 = whole.parse().ok().filter(|_| whole.bytes().all(|b| b.is_ascii_digit()))?;
    let since = |start: NaiveDate, days: i64| {
        start.checked_add_signed(chrono::Duration::try_days(days)?).filter(|d| {
            // Twenty years before the first of these exports, and twenty after the last.
            (2000..2060).contains(&d.year())
        })
    };
    const DAY: i64 = 86_400;
    match whole.len() {
        5 => since(NaiveDate::from_ymd_opt(1899, 12, 30)?, number),
        10 => since(NaiveDate::from_ymd_opt(1970, 1, 1)?, number / DAY),
        13 => since(NaiveDate::from_ymd_opt(1970, 1, 1)?, number / (DAY * 1000)),
        _ => None,
    }
}

/// Whether Excel has turned a number into this: a day and a month, or a whole date, where a number belongs.
pub fn is_excel_damage(cell: &str) -> bool {
    is_damage(read(cell), cell)
}

/// The same for a cell that has been read.
pub fn is_damage(written: Written, cell: &str) -> bool {
    match written {
        Written::NoYear { .. }
        | Written::MonthOnly
        | Written::Ordered { .. }
        | Written::Either { .. } => true,
        Written::Day(_) => !trim(cell).bytes().all(|b| b.is_ascii_digit()),
        Written::Lifetime | Written::No => false,
    }
}

/// Whether a cell is a day in whole figures so far off that no campaign is there, as the zero of a clock (`1970-01-01`).
pub fn is_far_off(cell: &str) -> bool {
    let day: String = trim(cell).chars().take_while(|c| !c.is_whitespace() && *c != 'T').collect();
    let formats = ["%Y-%m-%d", "%Y/%m/%d", "%d.%m.%Y", "%m/%d/%Y"];
    let day = formats.iter().find_map(|format| NaiveDate::parse_from_str(&day, format).ok());
    day.is_some_and(|day| !YEARS.contains(&day.year()) && (1..10_000).contains(&day.year()))
}

/// The day with this order and year, where they are known.
pub fn settle(written: Written, day_first: Option<bool>, year: Option<i32>) -> Option<NaiveDate> {
    match written {
        Written::Day(day) | Written::Ordered { day, .. } => Some(day),
        Written::Either { first, second, year } => {
            let (day, month) = if day_first? { (first, second) } else { (second, first) };
            NaiveDate::from_ymd_opt(year, month, day)
        }
        Written::NoYear { month, day } => NaiveDate::from_ymd_opt(year?, month, day),
        Written::MonthOnly | Written::Lifetime | Written::No => None,
    }
}

/// Whether a cell has the very shape that Excel gives to a number it takes for a date: `3.апр`, `17.июн`, `апр.24`,
/// `3-Apr`.
pub fn is_excel_shape(cell: &str) -> bool {
    let text = trim(cell);
    let Some(at) = text.find(['.', '-']) else { return false };
    let (one, other) = (&text[..at], text[at + 1..].trim_end_matches('.'));
    let short = |digits: &str| {
        (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
    };
    (short(one) && month::number(other).is_some()) || (month::number(one).is_some() && short(other))
}

/// Every fully written day inside a text, in order: `2026-01-31`, `31.01.2026`, `20260131`.
pub fn days_in(text: &str) -> Vec<NaiveDate> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut days = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let starts = digit(at) && (at == 0 || !digit(at - 1));
        let mut found = None;
        for length in [10, 8] {
            let shape = starts && !digit(at + length);
            let Some(piece) = text.get(at..at + length).filter(|_| shape) else { continue };
            let plain = piece.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'.'));
            if let Written::Day(day) = read(piece)
                && plain
            {
                found = Some((day, length));
                break;
            }
        }
        match found {
            Some((day, length)) => {
                days.push(day);
                at += length;
            }
            None => at += 1,
        }
    }
    days
}

/// A cell without what people and spreadsheets put around a date: quotes and the day of the week.
pub(crate) fn bare(text: &str) -> &str {
    let text = text.trim_matches(['\'', '"', '“', '”', '«', '»']);
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        let behind = text.split_once('(').filter(|(_, rest)| {
            rest.strip_suffix(')').is_some_and(|word| is_weekday(&word.to_lowercase()))
        });
        return behind.map_or(text, |(date, _)| trim(date));
    }
    match text.split_once([',', ' ', '.']) {
        Some((word, rest)) if word.len() <= 24 && is_weekday(&word.to_lowercase()) => {
            rest.trim_start_matches([',', '.', ' ', '\u{a0}'])
        }
        _ => text,
    }
}

/// The years of figures: outside them it is a number that happens to look like a date.
const YEARS: std::ops::Range<i32> = 1990..2100;

pub(crate) fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day).filter(|d| YEARS.contains(&d.year()))
}

/// `2026-01-31`, as most exports write it.
fn iso(text: &str) -> Option<NaiveDate> {
    let &[y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = text.as_bytes() else { return None };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0_u32, |number, digit| {
            digit.is_ascii_digit().then(|| number * 10 + u32::from(digit - b'0'))
        })
    };
    day(i32::try_from(number(&[y0, y1, y2, y3])?).ok()?, number(&[m0, m1])?, number(&[d0, d1])?)
}

fn compact(text: &str) -> Option<NaiveDate> {
    day(text[..4].parse().ok()?, text[4..6].parse().ok()?, text[6..].parse().ok()?)
}

/// A date of digits alone, with `-`, `/` or `.` between; `None` when the cell is not of that shape.
fn numeric(text: &str) -> Option<Written> {
    let end = text
        .find(|c: char| !c.is_ascii_digit() && !matches!(c, '-' | '/' | '.'))
        .unwrap_or(text.len());
    let date = text[..end].trim_end_matches('.');
    let separator = date.chars().find(|c| !c.is_ascii_digit())?;
    let parts: Vec<&str> = date.split(separator).collect();
    if parts.len() != 3
        || parts.iter().any(|p| p.is_empty() || !p.bytes().all(|b| b.is_ascii_digit()))
    {
        return None;
    }
    if !is_time(&text[end..]) {
        return Some(Written::No);
    }
    let numbers: Vec<u32> = parts.iter().filter_map(|p| p.parse().ok()).collect();
    let &[a, b, c] = numbers.as_slice() else { return Some(Written::No) };
    let lengths = (parts[0].len(), parts[1].len(), parts[2].len());
    let whole = |year: u32, month: u32, of_month: u32| {
        i32::try_from(year).ok().and_then(|year| day(year, month, of_month))
    };
    if lengths.0 == 4 {
        return Some(whole(a, b, c).map_or(Written::No, Written::Day));
    }
    let year = match lengths.2 {
        4 => c,
        2 => 2000 + c,
        _ => return Some(Written::No),
    };
    if lengths.0 > 2 || lengths.1 > 2 {
        return Some(Written::No);
    }
    if separator == '.' {
        return Some(whole(year, b, a).map_or(Written::No, Written::Day));
    }
    let (day_first, month_first) = (whole(year, b, a), whole(year, a, b));
    Some(match (day_first, month_first) {
        (Some(day), Some(other)) if day == other => Written::Day(day),
        (Some(_), Some(_)) => {
            Written::Either { first: a, second: b, year: i32::try_from(year).unwrap_or(0) }
        }
        (Some(day), None) => Written::Ordered { day, day_first: true },
        (None, Some(day)) => Written::Ordered { day, day_first: false },
        (None, None) => Written::No,
    })
}

/// Whether what follows a date is nothing or a time of day with its offset.
fn is_time(rest: &str) -> bool {
    let rest = rest.trim_start_matches(['T', ',', ' ', '\u{a0}', '\u{202f}']);
    let rest = ["в ", "at "].iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
    if rest.is_empty() || rest.starts_with("г.") && rest.len() <= "г.".len() {
        return true;
    }
    let mut clock = rest.split(|c: char| c.is_whitespace());
    let first = clock.next().unwrap_or("");
    let hours = first.contains(':')
        && first
            .bytes()
            .all(|b| b.is_ascii_digit() || matches!(b, b':' | b'.' | b'+' | b'-' | b'Z'));
    hours
        && clock.all(|word| {
            let word_of_time = matches!(word, "" | "a.m." | "p.m." | "A.M." | "P.M.")
                || is_clock_word(&word.to_lowercase());
            word_of_time
                || word.bytes().all(|b| b.is_ascii_digit() || matches!(b, b':' | b'+' | b'-'))
        })
}

/// A date with the month in words, in any order.
fn worded(text: &str) -> Written {
    let mut months = Vec::new();
    let mut numbers: Vec<(usize, u32)> = Vec::new();
    for token in
        text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '-' | '.' | '/' | '\u{a0}'))
    {
        if token.is_empty() || token.contains(':') {
            continue;
        }
        if let Some(month) = month::number(token) {
            months.push(month);
            continue;
        }
        let digits = token.find(|c: char| !c.is_ascii_digit()).unwrap_or(token.len());
        let suffix = &token[digits..];
        match token[..digits].parse::<u32>() {
            Ok(number)
                if digits <= 4 && matches!(suffix, "" | "st" | "nd" | "rd" | "th" | "º" | "г") =>
            {
                numbers.push((digits, number));
            }
            _ if is_filler(token) => {}
            _ => return Written::No,
        }
    }
    let &[month] = months.as_slice() else { return Written::No };
    let valid = |year: u32, of_month: u32| {
        let year = i32::try_from(if year < 100 { 2000 + year } else { year }).ok();
        year.and_then(|year| day(year, month, of_month)).map_or(Written::No, Written::Day)
    };
    match numbers.as_slice() {
        [(4, _)] => Written::MonthOnly,
        // 2000 is a leap year, so that 29 February stays open until the year is known.
        [(_, number)] if NaiveDate::from_ymd_opt(2000, month, *number).is_some() => {
            Written::NoYear { month, day: *number }
        }
        [_] => Written::MonthOnly,
        [(4, year), (_, of_month)] => valid(*year, *of_month),
        [(_, of_month), (2 | 4, year)] => valid(*year, *of_month),
        _ => Written::No,
    }
}

/// Words that stand around a date: weekdays, `de`, `of`, `г`, `AM`.
fn is_filler(token: &str) -> bool {
    const WORDS: &[&str] = &["de", "del", "of", "the", "г", "года", "at", "в", "um"];
    let token = token.to_lowercase();
    WORDS.contains(&token.as_str()) || is_clock_word(&token) || is_weekday(&token)
}

/// Whether a word in lower case stands beside a time of day: the half of the day, or the zone its clock is of.
fn is_clock_word(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "am", "pm", "utc", "gmt", "pst", "pdt", "mst", "mdt", "cst", "cdt", "est", "edt", "bst",
        "cet", "cest", "eet", "eest", "msk", "мск",
    ];
    WORDS.contains(&word)
}

/// Whether a word in lower case is a day of the week.
fn is_weekday(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
        "sat",
        "sun",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "пн",
        "вт",
        "ср",
        "чт",
        "пт",
        "сб",
        "вс",
        "понедельник",
        "вторник",
        "среда",
        "четверг",
        "пятница",
        "суббота",
        "воскресенье",
    ];
    WORDS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(cell: &str) -> String {
        match read(cell) {
            Written::Day(day) => day.to_string(),
            Written::Ordered { day, day_first } => {
                format!("{day} {}", if day_first { "day first" } else { "month first" })
            }
            Written::Either { first, second, year } => format!("{first}|{second}|{year}"),
            Written::NoYear { month, day } => format!("month {month} day {day}"),
            Written::MonthOnly => "month only".to_owned(),
            Written::Lifetime => "lifetime".to_owned(),
            Written::No => "no".to_owned(),
        }
    }

    #[test]
    fn cells_are_read_as_exports_write_them() {
        let table = [
            ("Mar 15, 2025", "2025-03-15"),
            ("2025-01-01T01:00:00", "2025-01-01"),
            ("2025-01-01T01:00:00-08:00", "2025-01-01"),
            ("10/03/2026 08:31", "10|3|2026"),
            ("03/15/2026 08:31", "2026-03-15 month first"),
            ("15/03/2026", "2026-03-15 day first"),
            ("04/04/2026", "2026-04-04"),
            ("2025/10/31 18:19:10", "2025-10-31"),
            ("February 28", "month 2 day 28"),
            ("February 29", "month 2 day 29"),
            ("8 de marzo", "month 3 day 8"),
            ("16 июля", "month 7 day 16"),
            ("20231010", "2023-10-10"),
            ("Thu, 5 Feb 2026", "2026-02-05"),
            ("26.04.2026", "2026-04-26"),
            ("26.04.26 10:11", "2026-04-26"),
            ("2022-04-06 21:52:40 -0400", "2022-04-06"),
            ("31/12/2023 22:36", "2023-12-31 day first"),
            ("11/26/24", "2024-11-26 month first"),
            ("27-Jul-20", "2020-07-27"),
            ("15 мар. 2026 г.", "2026-03-15"),
            ("8 de marzo de 2026", "2026-03-08"),
            ("07/04/2026 3:05 PM", "7|4|2026"),
            ("Lifetime", "lifetime"),
            ("27 January 2026 - 23 February 2026", "no"),
            ("2026-02-30", "no"),
            ("13/13/2026", "no"),
            ("March madness 2026", "no"),
            ("12345678", "no"),
            ("пт, 13.11.2026", "2026-11-13"),
            ("13.11.2026 (пт)", "2026-11-13"),
            ("пятница, 13 ноября 2026 г.", "2026-11-13"),
            ("13.11.2026 в 10:00", "2026-11-13"),
            ("2026. 11. 13.", "2026-11-13"),
            ("13 листопада 2026", "2026-11-13"),
            ("'2026-11-13", "2026-11-13"),
            ("“2026-11-13”", "2026-11-13"),
            ("Nov 10, 2026, 11:59 PM PST", "2026-11-10"),
            ("2026-11-11 00:10:00 UTC", "2026-11-11"),
            ("11.11.2026 23:59 МСК", "2026-11-11"),
            ("Nov 2026", "month only"),
            ("", "no"),
        ];
        for (cell, expected) in table {
            assert_eq!(shown(cell), expected, "{cell:?}");
        }
    }

    #[test]
    fn days_that_are_counted_are_known_by_their_length() {
        let table = [
            ("46339", Some("2026-11-13")),
            ("46339.5", Some("2026-11-13")),
            ("1794528000", Some("2026-11-13")),
            ("1794528000123", Some("2026-11-13")),
            ("20000", None),
            ("463391", None),
            ("-46339", None),
        ];
        for (cell, expected) in table {
            assert_eq!(counted(cell).map(|day| day.to_string()).as_deref(), expected, "{cell:?}");
        }
    }

    #[test]
    fn numbers_that_excel_made_into_dates_are_known() {
        for cell in [
            "3.апр",
            "1.юни",
            "17.юни",
            "1.июн",
            "3-Apr",
            "Apr-24",
            "апр.24",
            "03.04.2026",
            "янв.95",
        ] {
            assert!(is_excel_damage(cell), "{cell}");
        }
        for cell in ["3.4", "17,6", "5.19%", "20231010", "--", "mayor", "1 200"] {
            assert!(!is_excel_damage(cell), "{cell}");
        }
    }
}
