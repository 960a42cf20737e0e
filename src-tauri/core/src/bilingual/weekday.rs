//! Days of the week, in full and shortened.

use super::scan::Tokens;
use chrono::Weekday;

/// A day of the week named at a place in a text, up to token `next`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Named {
    pub day: Weekday,
    pub next: usize,
    /// Whether the word may mean something else, so that it counts only beside a date, a time or another day.
    pub doubtful: bool,
}

/// The day of the week at token `at`.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Named> {
    let word = tokens.word(at);
    if word.is_empty() {
        return None;
    }
    if let Some((day, doubtful)) = in_full(word) {
        let doubtful = doubtful && !names_a_day(tokens.word_before(at));
        return Some(Named { day, next: at + 1, doubtful });
    }
    let day = shortened(word)?;
    let written = tokens.written(at, at + 1);
    let capital = written.starts_with(|c: char| c.is_ascii_uppercase());
    // “Sun” and “sat” are words; a shortened English day always has its capital.
    if written.is_ascii() && !capital {
        return None;
    }
    Some(Named { day, next: at + 1, doubtful: true })
}

fn in_full(word: &str) -> Option<(Weekday, bool)> {
    let russian = |stem: &str, endings: &[&str]| {
        word.strip_prefix(stem).is_some_and(|e| endings.contains(&e))
    };
    let english = word.strip_suffix('s').unwrap_or(word);
    let english =
        english.strip_suffix("'").or_else(|| english.strip_suffix('’')).unwrap_or(english);
    let soft = ["а", "ы", "е", "у", "ой", "ам", "ами", "ах"];
    Some(match english {
        "monday" => (Weekday::Mon, false),
        "tuesday" => (Weekday::Tue, false),
        "wednesday" => (Weekday::Wed, false),
        "thursday" => (Weekday::Thu, false),
        "friday" => (Weekday::Fri, false),
        "saturday" => (Weekday::Sat, false),
        "sunday" => (Weekday::Sun, false),
        _ if russian("понедельник", &["", "а", "у", "ом", "е", "и", "ам", "ов", "ами", "ах"]) => {
            (Weekday::Mon, false)
        }
        _ if russian("вторник", &["", "а", "у", "ом", "е", "и", "ам", "ов", "ами", "ах"]) => {
            (Weekday::Tue, false)
        }
        // «Среда» is also the surroundings.
        _ if russian("сред", &["а", "ы", "е", "у", "ам"]) => (Weekday::Wed, true),
        _ if russian("четверг", &["", "а", "у", "ом", "е", "и", "ам", "ов", "ами", "ах"]) => {
            (Weekday::Thu, false)
        }
        _ if russian("пятниц", &soft) => (Weekday::Fri, false),
        _ if russian("суббот", &soft) => (Weekday::Sat, false),
        _ if russian("воскресень", &["е", "я", "ю", "ем", "ям", "ями", "ях"]) => {
            (Weekday::Sun, false)
        }
        _ => return None,
    })
}

/// Words after which «среду» and its forms are the day.
fn names_a_day(before: &str) -> bool {
    matches!(
        before,
        "в" | "к"
            | "до"
            | "по"
            | "с"
            | "на"
            | "каждую"
            | "эту"
            | "следующую"
            | "ближайшую"
            | "и"
            | "или"
    )
}

fn shortened(word: &str) -> Option<Weekday> {
    Some(match word {
        "mon" | "пн" => Weekday::Mon,
        "tue" | "tues" | "вт" => Weekday::Tue,
        "wed" | "ср" => Weekday::Wed,
        "thu" | "thur" | "thurs" | "чт" => Weekday::Thu,
        "fri" | "пт" => Weekday::Fri,
        "sat" | "сб" => Weekday::Sat,
        "sun" | "вс" => Weekday::Sun,
        _ => return None,
    })
}
