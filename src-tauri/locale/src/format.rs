//! How numbers, shares, money and dates are written in each language.
//!
//! ICU groups digits and names months and weekdays; what it has no settled form for (money, per cent, ranges)
//! is joined here. Figures keep together: a number and its unit, a day and its month are joined by a
//! no-break space, and minus is U+2212.

use crate::Locale;
use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use fixed_decimal::{Decimal as Digits, Sign, SignedRoundingMode, UnsignedRoundingMode};
use icu_calendar::{Date, Iso};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{E, MD};
use icu_decimal::DecimalFormatter;
use icu_locale_core::locale;
use rust_decimal::Decimal;
use sverka_core::{Lang, Money};

const NO_BREAK_SPACE: char = '\u{a0}';
const MINUS: char = '\u{2212}';
const EN_DASH: char = '\u{2013}';

/// A number to be written out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number {
    /// Exact, with decimals.
    Exact(Decimal),
    /// A result of division; rounded by its shortest decimal form.
    Real(f64),
    /// Whole.
    Whole(i64),
}

impl Locale {
    /// `1 234,5` · `1,234.5`, with up to `most` decimals, halves rounded away from zero.
    ///
    /// What is not a finite number is `–`, as any missing figure.
    pub fn number(&self, value: impl Into<Number>, most: u8) -> String {
        number(self.lang(), value.into(), most)
    }

    /// `12 400` · `12,400`.
    pub fn integer(&self, value: i64) -> String {
        number(self.lang(), Number::Whole(value), 0)
    }

    /// `46 %` · `46%`, with up to `most` decimals. The value is already in per cent: 46 means 46 %.
    pub fn percent(&self, value: impl Into<Number>, most: u8) -> String {
        match (self.lang(), value.into()) {
            (_, Number::Real(value)) if !value.is_finite() => EN_DASH.to_string(),
            (Lang::Ru, value) => format!("{}{NO_BREAK_SPACE}%", self.number(value, most)),
            (Lang::En, value) => format!("{}%", self.number(value, most)),
        }
    }

    /// `1 840`, `31,40` · `1,840`, `31.40`: a sum without its currency, in hundredths. Whole ones go without decimals.
    pub fn amount(&self, minor: i64) -> String {
        let least = if minor % 100 == 0 { 0 } else { 2 };
        digits(self.lang(), Number::Exact(Decimal::new(minor, 2)), least, 2)
    }

    /// `1 840 ₽`, `31,40 $` · `₽1,840`, `$31.40`. Whole amounts go without decimals.
    pub fn money(&self, money: Money) -> String {
        let written = self.amount(money.minor);
        let (minus, digits) = match written.strip_prefix(MINUS) {
            Some(digits) => ("\u{2212}", digits),
            None => ("", written.as_str()),
        };
        let sign = money.currency.sign();
        match self.lang() {
            Lang::Ru => format!("{minus}{digits}{NO_BREAK_SPACE}{sign}"),
            Lang::En if sign == money.currency.code() => {
                format!("{minus}{sign}{NO_BREAK_SPACE}{digits}")
            }
            Lang::En => format!("{minus}{sign}{digits}"),
        }
    }

    /// `21 ноября 2026` · `Nov 21, 2026`.
    pub fn date(&self, date: NaiveDate) -> String {
        with_year(self.lang(), &self.date_short(date), date.year())
    }

    /// `21 ноября` · `Nov 21`.
    pub fn date_short(&self, date: NaiveDate) -> String {
        let iso = iso(date);
        with_icu(self.lang(), |icu| icu.month_day.format(&iso).to_string()).replace(' ', "\u{a0}")
    }

    /// `1–15 декабря 2026`, `1 декабря 2026 – 4 января 2027` · `Dec 1–15, 2026`, `Dec 1, 2026 – Jan 4, 2027`.
    ///
    /// What both ends share is said once.
    pub fn date_range(&self, from: NaiveDate, to: NaiveDate) -> String {
        let lang = self.lang();
        if from == to {
            return self.date(from);
        }
        if from.year() != to.year() {
            return dashed(&self.date(from), &self.date(to));
        }
        let days = if from.month() != to.month() {
            dashed(&self.date_short(from), &self.date_short(to))
        } else {
            match lang {
                Lang::Ru => format!("{}{EN_DASH}{}", from.day(), self.date_short(to)),
                Lang::En => format!("{}{EN_DASH}{}", self.date_short(from), to.day()),
            }
        };
        with_year(lang, &days, from.year())
    }

    /// `21 ноября 2026, 14:05` · `Nov 21, 2026, 2:05 PM`. The time is the one on the reader's clock.
    pub fn date_time(&self, at: NaiveDateTime) -> String {
        let date = self.date(at.date());
        match self.lang() {
            Lang::Ru => format!("{date}, {:02}:{:02}", at.hour(), at.minute()),
            Lang::En => {
                let (afternoon, hour) = at.hour12();
                let half = if afternoon { "PM" } else { "AM" };
                format!("{date}, {hour}:{:02}{NO_BREAK_SPACE}{half}", at.minute())
            }
        }
    }

    /// `понедельник, 23 ноября` · `Mon, Nov 23`.
    pub fn weekday_date(&self, date: NaiveDate) -> String {
        let iso = iso(date);
        let weekday = with_icu(self.lang(), |icu| icu.weekday.format(&iso).to_string());
        format!("{weekday}, {}", self.date_short(date))
    }

    /// `5 дней` · `5 days`.
    pub fn duration_days(&self, days: i64) -> String {
        self.text("unit-days", &[("n", days.into())])
    }

    /// `а, б и в` · `a, b, and c`; nothing for no items.
    pub fn list_and(&self, items: &[impl AsRef<str>]) -> String {
        let join = |key, a: &str, b: &str| self.text(key, &[("a", a.into()), ("b", b.into())]);
        match items {
            [] => String::new(),
            [one] => one.as_ref().to_owned(),
            [one, other] => join("list-pair", one.as_ref(), other.as_ref()),
            [first, middle @ .., last] => {
                let start = middle.iter().fold(first.as_ref().to_owned(), |start, item| {
                    join("list-next", &start, item.as_ref())
                });
                join("list-last", &start, last.as_ref())
            }
        }
    }
}

impl From<f64> for Number {
    fn from(value: f64) -> Number {
        Number::Real(value)
    }
}

impl From<Decimal> for Number {
    fn from(value: Decimal) -> Number {
        Number::Exact(value)
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Number {
        Number::Whole(value)
    }
}

/// The formats of ICU for one language.
struct Icu {
    decimal: DecimalFormatter,
    month_day: DateTimeFormatter<MD>,
    weekday: DateTimeFormatter<E>,
}

impl Icu {
    fn new(lang: Lang) -> Icu {
        const EMBEDDED: &str = "the data of both languages is compiled in";
        let (tag, month_day, weekday) = match lang {
            Lang::Ru => (locale!("ru"), MD::long(), E::long()),
            Lang::En => (locale!("en"), MD::medium(), E::short()),
        };
        Icu {
            decimal: DecimalFormatter::try_new((&tag).into(), Default::default()).expect(EMBEDDED),
            month_day: DateTimeFormatter::try_new((&tag).into(), month_day).expect(EMBEDDED),
            weekday: DateTimeFormatter::try_new((&tag).into(), weekday).expect(EMBEDDED),
        }
    }
}

/// Lends the formats of `lang`. One set per thread, because ICU's formats stay on the thread that made them.
fn with_icu<T>(lang: Lang, ask: impl FnOnce(&Icu) -> T) -> T {
    thread_local! {
        static RU: Icu = Icu::new(Lang::Ru);
        static EN: Icu = Icu::new(Lang::En);
    }
    match lang {
        Lang::Ru => RU.with(ask),
        Lang::En => EN.with(ask),
    }
}

/// A number with up to `most` decimals.
pub(crate) fn number(lang: Lang, value: Number, most: u8) -> String {
    digits(lang, value, 0, most)
}

/// A number with `least..=most` decimals, or a dash where there is no finite number.
fn digits(lang: Lang, value: Number, least: u8, most: u8) -> String {
    let plain = match value {
        Number::Exact(value) => value.to_string(),
        Number::Real(value) if !value.is_finite() => return EN_DASH.to_string(),
        Number::Real(value) => value.to_string(),
        Number::Whole(value) => value.to_string(),
    };
    let mut digits: Digits = plain.parse().expect("a finite number is written in plain digits");
    let half_away = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
    digits.round_with_mode(-i16::from(most), half_away);
    digits.absolute.trim_end();
    digits.absolute.pad_end(-i16::from(least));
    let negative = digits.sign() == Sign::Negative && !digits.absolute.is_zero();
    let text = with_icu(lang, |icu| icu.decimal.format(&digits.with_sign(Sign::None)).to_string());
    if negative { format!("{MINUS}{text}") } else { text }
}

fn with_year(lang: Lang, days: &str, year: i32) -> String {
    match lang {
        Lang::Ru => format!("{days} {year}"),
        Lang::En => format!("{days}, {year}"),
    }
}

/// Two dates of several words with the dash between them: a line may end with it and never begins with it.
fn dashed(from: &str, to: &str) -> String {
    format!("{from}{NO_BREAK_SPACE}{EN_DASH} {to}")
}

/// The date for ICU, which names its month and weekday.
///
/// ICU stops short of the years that chrono knows. Weekdays repeat every 400 years, so a year of the same
/// cycle gives the same names.
fn iso(date: NaiveDate) -> Date<Iso> {
    let year = 2000 + date.year().rem_euclid(400);
    let (month, day) = (date.month() as u8, date.day() as u8);
    Date::try_new_iso(year, month, day).expect("a date of chrono is a date of the ISO calendar")
}
