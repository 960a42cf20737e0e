//! Times of day, with the zone where one is named.

use super::literal::Literal;
use super::ordinal;
use super::scan::Tokens;

/// A time of day, with the tokens it is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Written {
    pub hour: u32,
    pub minute: u32,
    pub zone: Option<Zone>,
    pub from: usize,
    pub next: usize,
}

/// A time zone by the clock people name, summer and winter alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Zone {
    Moscow,
    Eastern,
    Central,
    Mountain,
    Pacific,
    /// Hours from UTC.
    Utc(i32),
}

impl Written {
    /// The normalised value: `15:00 MSK`.
    pub fn value(self) -> String {
        let zone = match self.zone {
            None => String::new(),
            Some(Zone::Moscow | Zone::Utc(3)) => " MSK".to_owned(),
            Some(Zone::Eastern) => " ET".to_owned(),
            Some(Zone::Central) => " CT".to_owned(),
            Some(Zone::Mountain) => " MT".to_owned(),
            Some(Zone::Pacific) => " PT".to_owned(),
            Some(Zone::Utc(hours)) => format!(" UTC{hours:+}"),
        };
        format!("{:02}:{:02}{zone}", self.hour % 24, self.minute)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
}

/// The times that start at token `at`: one, or the two ends of “2–4 PM” and «с 10 до 18 МСК».
pub(super) fn read(tokens: &Tokens, at: usize) -> Vec<Written> {
    if let Some(two) = pair(tokens, at) {
        return two;
    }
    one(tokens, at).into_iter().collect()
}

fn one(tokens: &Tokens, at: usize) -> Option<Written> {
    let (hour, minute, next, sure) = match tokens.word(at) {
        "noon" | "полдень" | "полудня" | "полудню" => (12, 0, at + 1, true),
        "midnight" | "полночь" | "полуночи" => (0, 0, at + 1, true),
        _ => {
            let (hour, minute, sure) = clock(tokens, at)?;
            (hour, minute, at + 1, sure)
        }
    };
    if tokens.digits(at).is_some() && matches!(tokens.word(next), "noon" | "midnight") {
        let hour = if tokens.word(next) == "noon" { 12 } else { 0 };
        return Some(with_zone(
            tokens,
            Written { hour, minute, zone: None, from: at, next: next + 1 },
        ));
    }
    let (counted, next) = counted_hours(tokens, at, next);
    if let Some((half, next)) = half_of_day(tokens, next) {
        let hour = if hour > 12 { hour } else { on_the_day(hour, half) };
        return Some(with_zone(tokens, Written { hour, minute, zone: None, from: at, next }));
    }
    let found = with_zone(tokens, Written { hour, minute, zone: None, from: at, next });
    let hours_named = counted && matches!(tokens.word_before(at), "в" | "к");
    (sure || hours_named || (found.zone.is_some() && hour <= 24)).then_some(found)
}

/// Hour, minute, and whether the digits alone make it a time.
fn clock(tokens: &Tokens, at: usize) -> Option<(u32, u32, bool)> {
    if let Literal::Clock { hour, minute } = *tokens.digits(at)? {
        return Some((hour, minute, true));
    }
    if let Some(hour) = ordinal::plain(tokens, at) {
        return (hour <= 24).then_some((hour, 0, false));
    }
    // «17.00»
    let (hour, minute) = tokens.written(at, at + 1).split_once('.')?;
    if minute.len() != 2 || hour.len() > 2 {
        return None;
    }
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    let after = matches!(tokens.word_before(at), "в" | "до" | "к" | "с" | "после");
    let unit = tokens.is(at + 1, '%') || super::money::read(tokens, at + 1).is_some();
    (hour < 24 && minute < 60).then_some((
        hour,
        minute,
        after && !unit && (minute > 12 || minute == 0),
    ))
}

/// Skips «часов» after an hour: «в 17 часов».
fn counted_hours(tokens: &Tokens, at: usize, next: usize) -> (bool, usize) {
    let hours = matches!(
        tokens.word(next),
        "час" | "часа" | "часов" | "часам" | "ч" | "o'clock" | "o’clock"
    );
    let plain = ordinal::plain(tokens, at).is_some();
    if hours && plain { (true, next + 1) } else { (false, next) }
}

fn half_of_day(tokens: &Tokens, at: usize) -> Option<(Half, usize)> {
    match tokens.word(at) {
        "am" => return Some((Half::Morning, at + 1)),
        "pm" => return Some((Half::Afternoon, at + 1)),
        "утра" | "ночи" => return Some((Half::Morning, at + 1)),
        "вечера" => return Some((Half::Afternoon, at + 1)),
        "дня"
            if matches!(tokens.word_before(at), "час" | "часа" | "часов")
                && is_afternoon(tokens, at) =>
        {
            return Some((Half::Afternoon, at + 1));
        }
        _ => {}
    }
    let half = match tokens.word(at) {
        "a" => Half::Morning,
        "p" => Half::Afternoon,
        _ => return None,
    };
    let stops = tokens.is(at + 1, '.') && tokens.word(at + 2) == "m" && tokens.glued(at + 2);
    stops.then(|| {
        let after = tokens.after_stop(at + 3);
        // The stop may also end the sentence; then it is left outside the highlight.
        let next = if after < tokens.len() { after } else { at + 3 };
        (half, next)
    })
}

/// «3 часа дня», and not «за 2 часа дня …».
fn is_afternoon(tokens: &Tokens, at: usize) -> bool {
    at >= 2 && ordinal::plain(tokens, at - 2).is_some_and(|hour| hour <= 5 || hour == 12)
}

fn on_the_day(hour: u32, half: Half) -> u32 {
    match (half, hour) {
        (Half::Morning, 12) => 0,
        (Half::Afternoon, hour) if hour < 12 => hour + 12,
        _ => hour,
    }
}

/// “2–4 PM”, “10 to 6 PM”, «с 10 до 18 МСК»: the first hour takes what only the second one says.
fn pair(tokens: &Tokens, at: usize) -> Option<Vec<Written>> {
    let (hour, minute, sure) = clock(tokens, at)?;
    let link = at + 1;
    let second =
        if tokens.dash(link) || matches!(tokens.word(link), "to" | "до" | "and" | "и" | "по") {
            link + 1
        } else {
            return None;
        };
    let last = one(tokens, second)?;
    let (_, _, exact) = clock(tokens, second)?;
    let half = half_of_day(tokens, second + 1).is_some();
    if sure && !half {
        return None;
    }
    // «и» and “and” join hours only where both are written out or the zone follows at once.
    let opened = matches!(tokens.word_before(at), "с" | "from" | "between" | "между" | "от");
    if matches!(tokens.word(link), "and" | "и") && !opened {
        return None;
    }
    let zoned = last.zone.is_some() && !exact && opened;
    if !(half || zoned) {
        return None;
    }
    let hour = if half && hour <= 12 {
        let same = on_the_day(hour, if last.hour >= 12 { Half::Afternoon } else { Half::Morning });
        if same <= last.hour { same } else { (same + 12) % 24 }
    } else {
        hour
    };
    let first = Written { hour, minute, zone: last.zone, from: at, next: at + 1 };
    Some(vec![first, last])
}

fn with_zone(tokens: &Tokens, found: Written) -> Written {
    match zone(tokens, found.next) {
        Some((zone, next)) => Written { zone: Some(zone), next, ..found },
        None => found,
    }
}

/// The zone named at `at`, perhaps in brackets, and the position after it.
fn zone(tokens: &Tokens, at: usize) -> Option<(Zone, usize)> {
    if tokens.is(at, '(') {
        let (zone, next) = zone_name(tokens, at + 1)?;
        return tokens.is(next, ')').then_some((zone, next + 1));
    }
    zone_name(tokens, at)
}

fn zone_name(tokens: &Tokens, at: usize) -> Option<(Zone, usize)> {
    let mut name = at;
    while matches!(tokens.word(name), "по" | "in" | "времени" | "local") && name < at + 2 {
        name += 1;
    }
    let (zone, mut next) = match tokens.word(name) {
        "мск" | "msk" | "moscow" | "москве" | "московскому" | "московского" | "москвы" => {
            (Zone::Moscow, name + 1)
        }
        "et" | "est" | "edt" | "eastern" | "восточному" | "нью-йоркскому" => {
            (Zone::Eastern, name + 1)
        }
        "new" if tokens.word(name + 1) == "york" => (Zone::Eastern, name + 2),
        "нью" if tokens.hyphen(name + 1) && tokens.word(name + 2).starts_with("йорк") => {
            (Zone::Eastern, name + 3)
        }
        "ct" | "cst" | "cdt" | "central" | "центральному" => (Zone::Central, name + 1),
        "mt" | "mst" | "mdt" => (Zone::Mountain, name + 1),
        "pt" | "pst" | "pdt" | "pacific" | "тихоокеанскому" => {
            (Zone::Pacific, name + 1)
        }
        "los" if tokens.word(name + 1) == "angeles" => (Zone::Pacific, name + 2),
        "лос" if tokens.hyphen(name + 1) => (Zone::Pacific, name + 3),
        "utc" | "gmt" => return Some(offset(tokens, name + 1)),
        _ => return None,
    };
    while matches!(tokens.word(next), "time" | "времени" | "время" | "standard" | "daylight")
    {
        next += 1;
    }
    if tokens.word(next) == "сша" {
        next += 1;
    }
    // «МСК (UTC+3)» and “ET (US)” say the zone once more.
    if tokens.is(next, '(')
        && matches!(tokens.word(next + 1), "utc" | "gmt")
        && let (_, end) = offset(tokens, next + 2)
        && tokens.is(end, ')')
    {
        next = end + 1;
    }
    Some((zone, next))
}

fn offset(tokens: &Tokens, at: usize) -> (Zone, usize) {
    let sign = match tokens.mark(at) {
        Some('+') => 1,
        Some('-' | '−' | '–') => -1,
        _ => return (Zone::Utc(0), at),
    };
    match ordinal::plain(tokens, at + 1).and_then(|hours| i32::try_from(hours).ok()) {
        Some(hours) if hours <= 14 => (Zone::Utc(sign * hours), at + 2),
        _ => (Zone::Utc(0), at),
    }
}
