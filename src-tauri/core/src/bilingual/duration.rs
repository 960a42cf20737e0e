//! Units of time. Working days are never calendar days; a day is 24 hours and a week is seven days.

use super::scan::Tokens;
use super::words;
use rust_decimal::Decimal;

/// What a length of time is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Base {
    Second,
    Month,
    WorkDay,
    WorkHour,
}

/// A unit of time: `size` of its base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unit {
    pub base: Base,
    pub size: u32,
    /// Whether an age is counted in it too, so that “18–34” may stand for “18–34 years”.
    pub year: bool,
}

/// A unit named at a place in a text, up to token `next`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Named {
    pub unit: Unit,
    pub next: usize,
    /// In the singular, so that it means one of it when no number stands before it.
    pub single: bool,
}

const fn seconds(size: u32) -> Unit {
    Unit { base: Base::Second, size, year: false }
}

const fn months(size: u32) -> Unit {
    Unit { base: Base::Month, size, year: size == 12 }
}

const HOUR: Unit = seconds(3_600);
const DAY: Unit = seconds(86_400);
const WEEK: Unit = seconds(604_800);

impl Unit {
    /// The normalised value of `count` units, or `None` where it is out of range.
    pub fn value(self, count: Decimal) -> Option<String> {
        let total = count.checked_mul(Decimal::from(self.size))?.normalize();
        let whole = |size: u32| {
            let parts = total.checked_div(Decimal::from(size))?;
            parts.is_integer().then(|| parts.normalize())
        };
        Some(match self.base {
            Base::Month => format!("{total} mo"),
            Base::WorkDay => format!("{total} wd"),
            Base::WorkHour => format!("{total} wh"),
            Base::Second => match (whole(86_400), whole(3_600), whole(60)) {
                (Some(days), _, _) => format!("{days} d"),
                (_, Some(hours), _) => format!("{hours} h"),
                (_, _, Some(minutes)) => format!("{minutes} min"),
                _ => format!("{total} s"),
            },
        })
    }
}

/// The unit at token `at`, with the adjective that makes it a working or a calendar one.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Named> {
    let (working, noun) = kind_of_day(tokens, at);
    let mut named = noun_at(tokens, noun)?;
    let mut working = working;
    // “Days (business)” and «дней (рабочих)» say the same the other way round.
    if !working
        && tokens.is(named.next, '(')
        && is_working(tokens.word(named.next + 1))
        && tokens.is(named.next + 2, ')')
    {
        working = true;
        named.next += 3;
    }
    if working {
        named.unit.base = match named.unit {
            DAY => Base::WorkDay,
            HOUR => Base::WorkHour,
            WEEK => Base::WorkDay,
            _ => named.unit.base,
        };
        named.unit.size = match (named.unit.base, named.unit.size) {
            (Base::WorkDay, 604_800) => 5,
            (Base::WorkDay | Base::WorkHour, _) => 1,
            (_, size) => size,
        };
    }
    Some(named)
}

/// Whether an adjective at `at` makes the unit a working one, and where the noun stands.
fn kind_of_day(tokens: &Tokens, at: usize) -> (bool, usize) {
    let word = tokens.word(at);
    let next = at + 1 + usize::from(tokens.dash(at + 1));
    if is_working(word) {
        (true, next)
    } else if matches!(word, "р" | "раб") && tokens.is(at + 1, '.') && is_day(tokens.word(at + 2))
    {
        (true, at + 2)
    } else if word.starts_with("календарн")
        || word == "calendar"
        || matches!(word, "full" | "полных" | "consecutive")
    {
        (false, next)
    } else {
        (false, at)
    }
}

fn is_day(word: &str) -> bool {
    matches!(word, "д" | "дн" | "день" | "дня" | "дней")
}

fn is_working(word: &str) -> bool {
    matches!(word, "business" | "working" | "work" | "banking" | "bank")
        || word.strip_prefix("рабоч").is_some_and(|ending| ending.chars().count() <= 3)
        || word.starts_with("банковск")
}

fn noun_at(tokens: &Tokens, at: usize) -> Option<Named> {
    let word = tokens.word(at);
    let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
    let (unit, single) = match word {
        "second" | "секунда" | "секунду" | "секундой" | "секунде" => {
            (seconds(1), true)
        }
        "seconds" | "sec" | "secs" | "секунды" | "секунд" | "секундам" | "секундами"
        | "секундах" | "сек" => (seconds(1), false),
        "minute" | "минута" | "минуту" | "минутой" | "минуте" => {
            (seconds(60), true)
        }
        "minutes" | "min" | "mins" | "минуты" | "минут" | "минутам" | "минутами" | "минутах"
        | "мин" => (seconds(60), false),
        "hour" | "час" | "часа" | "часу" | "часом" | "часе" => (HOUR, true),
        "hours" | "hr" | "hrs" | "часов" | "часы" | "часам" | "часами" | "часах" | "ч" => {
            (HOUR, false)
        }
        "day" | "день" | "дня" | "дню" | "днем" | "дне" | "сутки" | "суток" => {
            (DAY, true)
        }
        "days" | "дни" | "дней" | "дням" | "днями" | "днях" | "дн" | "д" | "суткам" | "сутками"
        | "сутках" => (DAY, false),
        "week" | "неделя" | "неделю" | "неделей" | "неделе" => {
            (WEEK, true)
        }
        "weeks" | "wk" | "wks" | "недели" | "недель" | "неделям" | "неделями" | "неделях"
        | "нед" => (WEEK, false),
        "fortnight" => (seconds(1_209_600), true),
        "month" | "месяц" | "месяца" | "месяцу" | "месяцем" | "месяце" => {
            (months(1), true)
        }
        "months" | "mo" | "mos" | "месяцев" | "месяцы" | "месяцам" | "месяцами" | "месяцах"
        | "мес" => (months(1), false),
        "quarter" | "квартал" | "квартала" | "кварталу" | "кварталом" | "квартале" => {
            (months(3), true)
        }
        "quarters" | "кварталов" | "кварталы" => (months(3), false),
        "полгода" => (months(6), true),
        "year" | "год" | "года" | "году" | "годом" | "годе" => {
            (months(12), true)
        }
        "years" | "yr" | "yrs" | "yo" | "лет" | "годы" | "годам" | "годами" | "годах" | "годов"
        | "летних" => (months(12), false),
        _ => return None,
    };
    let short = matches!(word, "сек" | "мин" | "ч" | "дн" | "д" | "нед" | "мес");
    let next = if short { tokens.abbreviation_end(at + 1) } else { at + 1 };
    Some(Named { unit, next, single })
}

/// One letter right after digits: `48h`, `30s`, «30с».
pub(super) fn letter(tokens: &Tokens, at: usize) -> Option<Named> {
    if !tokens.glued(at) {
        return None;
    }
    let unit = match tokens.word(at) {
        "s" | "с" => seconds(1),
        "h" => HOUR,
        "d" => DAY,
        "w" => WEEK,
        "y" => months(12),
        _ => return None,
    };
    Some(Named { unit, next: at + 1, single: false })
}

/// The unit an adjective after a hyphen or a number stands for: «часовой» in «48-часовой».
pub(super) fn adjective(word: &str) -> Option<Unit> {
    const STEMS: [(&str, Unit); 10] = [
        ("секундн", seconds(1)),
        ("минутн", seconds(60)),
        ("часов", HOUR),
        ("дневн", DAY),
        ("суточн", DAY),
        ("недельн", WEEK),
        ("месячн", months(1)),
        ("летн", months(12)),
        ("годичн", months(12)),
        ("годов", months(12)),
    ];
    let (stem, unit) = STEMS.iter().find(|(stem, _)| word.starts_with(stem))?;
    // «48-часов» is no adjective; an ending has to follow.
    (word.len() > stem.len()).then_some(*unit)
}

/// A length of time in one word: «двухнедельный», «полгода», «полуторачасовой»; with how many of which unit.
pub(super) fn whole_word(word: &str) -> Option<(Decimal, Unit)> {
    let half = Decimal::new(5, 1);
    match word {
        "полгода" | "полугода" => return Some((Decimal::from(6), months(1))),
        "полчаса" | "получаса" => return Some((half, HOUR)),
        "полдня" => return Some((half, DAY)),
        "полминуты" => return Some((half, seconds(60))),
        "fortnight" => return Some((Decimal::from(2), WEEK)),
        _ => {}
    }
    if let Some(unit) = word.strip_prefix("полутора").and_then(adjective) {
        return Some((Decimal::new(15, 1), unit));
    }
    if let Some(unit) = word.strip_prefix("полу").and_then(adjective) {
        return Some((half, unit));
    }
    let (count, rest) = words::compound(word)?;
    Some((Decimal::from(count), adjective(rest)?))
}

/// How often, in one word: “weekly”, «ежемесячно».
pub(super) fn rate(word: &str) -> Option<(u32, Unit)> {
    let unit = match word {
        "hourly" => HOUR,
        "daily" => DAY,
        "weekly" => WEEK,
        "biweekly" => return Some((2, WEEK)),
        "monthly" => months(1),
        "quarterly" => months(3),
        "yearly" | "annual" | "annually" => months(12),
        _ => {
            let rest = word.strip_prefix("еже")?;
            match rest {
                _ if rest.starts_with("часн") => HOUR,
                _ if rest.starts_with("дневн") => DAY,
                _ if rest.starts_with("недельн") => WEEK,
                _ if rest.starts_with("месячн") => months(1),
                _ if rest.starts_with("квартальн") => months(3),
                _ if rest.starts_with("годн") => months(12),
                _ => return None,
            }
        }
    };
    Some((1, unit))
}
