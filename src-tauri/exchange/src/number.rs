//! Numbers as exports write them: `"25,881"`, `123,45`, `1 200`, `5.19 %`, `US$50.00`, `1.2K`, `0:13:29`.
//!
//! Which of dot and comma is the decimal mark cannot be told from one cell. [`read`] therefore keeps the cell as
//! written together with what it says about the mark, and [`Written::value`] is asked once the column is settled.

use rust_decimal::Decimal;
use std::str::FromStr;

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing: empty, `--`, `undefined`, `< 10%`. Never zero.
    Missing,
    /// A number whose decimal mark may still be open.
    Number(Written),
    /// A length of time, in seconds.
    Duration(Decimal),
    /// Something else.
    Text,
}

/// What one number says about the decimal mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Nothing: it has neither mark.
    Silent,
    /// The dot is decimal, for certain.
    Dot,
    /// The comma is decimal, for certain.
    Comma,
    /// `1.234`: thousands or decimals.
    OpenDot,
    /// `1,234`: thousands or decimals.
    OpenComma,
}

/// A number as written.
#[derive(Debug, Clone, PartialEq)]
pub struct Written {
    body: String,
    negative: bool,
    power: i32,
    /// What it says about the decimal mark.
    pub mark: Mark,
    /// Whether a per cent sign stands by it.
    pub percent: bool,
    /// The ISO code of the currency sign by it.
    pub currency: Option<&'static str>,
    /// Whether it is written as `1.2E+17`, which loses the digits of an id.
    pub scientific: bool,
}

impl Written {
    /// The value, when `decimal` (`.` or `,`) is the decimal mark; `None` when the number cannot be read so.
    ///
    /// `46 %` is 46; `1.2K` is 1200.
    pub fn value(&self, decimal: char) -> Option<Decimal> {
        let group = if decimal == '.' { ',' } else { '.' };
        let mut halves = self.body.split(decimal);
        let whole = halves.next().unwrap_or("");
        let fraction = halves.next().unwrap_or("");
        if halves.next().is_some() || !fraction.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let digits = ungrouped(whole, group)?;
        let text = if fraction.is_empty() { digits } else { format!("{digits}.{fraction}") };
        let mut value = Decimal::from_str(&text).ok()?;
        for _ in 0..self.power.unsigned_abs() {
            value = if self.power > 0 {
                value.checked_mul(Decimal::TEN)?
            } else {
                value.checked_div(Decimal::TEN)?
            };
        }
        if self.negative {
            value.set_sign_negative(true);
        }
        Some(value.normalize())
    }
}

/// The nearest number the store keeps.
pub fn to_f64(value: Decimal) -> f64 {
    // Through the text: the only conversion that is exact to the last bit for every scale.
    value.to_string().parse().unwrap_or(f64::NAN)
}

/// Spaces of every width at both ends, and the byte order mark.
pub fn trim(text: &str) -> &str {
    if let [first, .., last] = text.as_bytes()
        && first.is_ascii_graphic()
        && last.is_ascii_graphic()
    {
        return text;
    }
    text.trim_matches(|c: char| c.is_whitespace() || is_unseen(c))
}

/// Whether a character shows nothing by itself: marks of the byte order, of width and of direction. Those of direction turn
/// the words around them when they are shown.
pub fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{feff}'
            | '\u{200b}'..='\u{200f}'
            | '\u{061c}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'
            | '\u{2066}'..='\u{2069}'
    )
}

/// Whether the cell is a dash of any length: what is not known.
pub fn is_dash(cell: &str) -> bool {
    let text = trim(cell);
    !text.is_empty() && text.chars().all(|c| matches!(c, '-' | '–' | '—' | '−'))
}

/// Whether the cell states no value.
pub fn is_missing(cell: &str) -> bool {
    // Every way of saying nothing begins otherwise.
    if cell.bytes().next().is_some_and(|b| b.is_ascii_alphanumeric() && !b"nNuU".contains(&b)) {
        return false;
    }
    let text = trim(cell);
    if text.is_empty() || is_dash(text) {
        return true;
    }
    if let Some(below) = text.strip_prefix('<') {
        // Google hides small shares as `< 10%`: a bound is not a value.
        return matches!(read(below), Cell::Number(_));
    }
    if text.len() > 24 {
        return false;
    }
    const WORDS: &[&str] = &[
        "undefined",
        "nan",
        "null",
        "none",
        "n/a",
        "#n/a",
        "na",
        "#div/0!",
        "#value!",
        "#ref!",
        "#name?",
        "#null!",
        "#num!",
    ];
    WORDS.iter().any(|word| text.eq_ignore_ascii_case(word))
        || matches!(text, "н/д" | "Н/Д" | "нет данных" | "Нет данных")
}

/// Reads a cell.
pub fn read(cell: &str) -> Cell {
    if is_missing(cell) {
        return Cell::Missing;
    }
    let text = trim(cell).trim_start_matches('\'');
    // `="100"`, by which exports keep a spreadsheet from changing it; `100 шт.`
    let text = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')).unwrap_or(text);
    let text = [" шт.", " шт"].iter().find_map(|unit| text.strip_suffix(unit)).unwrap_or(text);
    // Long texts are captions; nothing below is a number of this length.
    if text.len() > 64 || !text.bytes().any(|b| b.is_ascii_digit()) || is_worded(text) {
        return Cell::Text;
    }
    if let Some(seconds) = duration(text) {
        return Cell::Duration(seconds);
    }
    match written(text) {
        Some(number) => Cell::Number(number),
        None => Cell::Text,
    }
}

/// Whether a letter stands in the text that stands in no currency, magnitude or unit of time below.
fn is_worded(text: &str) -> bool {
    text.bytes().any(|b| b"bgjpqvwxyz_".contains(&b))
}

const CURRENCIES: &[(&str, &str)] = &[
    ("US$", "USD"),
    ("$US", "USD"),
    ("USD", "USD"),
    ("$", "USD"),
    ("EUR", "EUR"),
    ("€", "EUR"),
    ("GBP", "GBP"),
    ("£", "GBP"),
    ("RUB", "RUB"),
    ("₽", "RUB"),
    ("руб.", "RUB"),
    ("руб", "RUB"),
    ("р.", "RUB"),
    ("₸", "KZT"),
    ("KZT", "KZT"),
    ("₺", "TRY"),
    ("₾", "GEL"),
    ("֏", "AMD"),
    ("BYN", "BYN"),
    ("AED", "AED"),
    ("TRY", "TRY"),
    ("GEL", "GEL"),
    ("AMD", "AMD"),
    ("JP¥", "JPY"),
    ("JPY", "JPY"),
    ("¥", "CNY"),
    ("CNY", "CNY"),
];

/// Suffixes of magnitude with their powers of ten; longer ones first.
const MAGNITUDES: &[(&str, i32)] = &[
    ("тыс.", 3),
    ("тыс", 3),
    ("млн.", 6),
    ("млн", 6),
    ("млрд", 9),
    ("mln", 6),
    ("K", 3),
    ("k", 3),
    ("К", 3),
    ("к", 3),
    ("M", 6),
    ("m", 6),
    ("М", 6),
    ("м", 6),
    ("B", 9),
];

fn written(text: &str) -> Option<Written> {
    let mut rest = text;
    let mut negative = false;
    if let Some(inner) = rest.strip_prefix('(').and_then(|r| r.strip_suffix(')')) {
        rest = inner;
        negative = true;
    }
    rest = sign(rest, &mut negative);
    let mut percent = false;
    if let Some(bare) = rest.strip_suffix('%') {
        percent = true;
        rest = trim(bare);
    }
    let mut currency = None;
    let ends_in_digits = |text: &str| {
        let bytes = text.as_bytes();
        [bytes.first(), bytes.last()].iter().all(|b| b.is_some_and(u8::is_ascii_digit))
    };
    // Most cells are bare digits, which no sign or suffix surrounds.
    let bare_digits = ends_in_digits(rest);
    if !bare_digits {
        for (name, code) in CURRENCIES {
            if let Some(bare) = rest.strip_prefix(name).or_else(|| rest.strip_suffix(name)) {
                currency = Some(*code);
                rest = trim(bare);
                break;
            }
        }
    }
    rest = sign(rest, &mut negative);
    let mut power = 0;
    for (name, ten) in MAGNITUDES.iter().filter(|_| !bare_digits) {
        if let Some(bare) = rest.strip_suffix(name) {
            power = *ten;
            rest = trim(bare);
            break;
        }
    }
    let mut scientific = false;
    if let Some((mantissa, exponent)) = rest.split_once(['e', 'E']) {
        let exponent: i32 = exponent.parse().ok()?;
        if !(-28..=28).contains(&exponent) || power != 0 {
            return None;
        }
        power = exponent;
        rest = mantissa;
        scientific = true;
    }
    let body: String = rest
        .chars()
        .map(|c| if c.is_whitespace() || matches!(c, '\'' | '’') { ' ' } else { c })
        .collect();
    let mark = match mark_of(&body)? {
        // No power of ten stands behind thousands.
        Mark::OpenDot if scientific => Mark::Dot,
        Mark::OpenComma if scientific => Mark::Comma,
        mark => mark,
    };
    Some(Written { body, negative, power, mark, percent, currency, scientific })
}

fn sign<'a>(text: &'a str, negative: &mut bool) -> &'a str {
    match text.strip_prefix(['-', '−', '–']) {
        Some(rest) if !*negative => {
            *negative = true;
            trim(rest)
        }
        _ => trim(text.strip_prefix('+').unwrap_or(text)),
    }
}

/// What the digits say about the decimal mark; `None` when this is no number under either reading.
fn mark_of(body: &str) -> Option<Mark> {
    let count = |mark: char| body.chars().filter(|c| *c == mark).count();
    let (dots, commas) = (count('.'), count(','));
    let digits = body.bytes().filter(u8::is_ascii_digit).count();
    if digits == 0 || !body.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ')) {
        return None;
    }
    let fits = |decimal: char| {
        let group = if decimal == '.' { ',' } else { '.' };
        let (whole, fraction) = body.split_once(decimal).unwrap_or((body, "0"));
        ungrouped(whole, group).is_some()
            && !fraction.is_empty()
            && fraction.bytes().all(|b| b.is_ascii_digit())
    };
    if dots == 0 && commas == 0 {
        return fits('.').then_some(Mark::Silent);
    }
    if dots + commas > 1 {
        let dot_is_decimal = match (dots, commas) {
            (0, _) => true,
            (_, 0) => false,
            _ => body.rfind('.') > body.rfind(','),
        };
        return match dot_is_decimal {
            true => fits('.').then_some(Mark::Dot),
            false => fits(',').then_some(Mark::Comma),
        };
    }
    let decimal = if dots == 1 { '.' } else { ',' };
    if !fits(decimal) {
        return None;
    }
    let (whole, fraction) = body.split_once(decimal)?;
    let certain = fraction.len() != 3
        || whole.is_empty()
        || whole.starts_with('0')
        || whole.len() > 3
        || whole.contains(' ');
    Some(match (decimal, certain) {
        ('.', true) => Mark::Dot,
        ('.', false) => Mark::OpenDot,
        (_, true) => Mark::Comma,
        (_, false) => Mark::OpenComma,
    })
}

/// The digits of a whole part without its group separators; `None` when the groups are not of three.
fn ungrouped(whole: &str, group: char) -> Option<String> {
    if whole.is_empty() {
        return Some("0".to_owned());
    }
    let separator = if whole.contains(group) { group } else { ' ' };
    let mut digits = String::with_capacity(whole.len());
    for (index, part) in whole.split(separator).enumerate() {
        let length_fits = match index {
            0 => !part.is_empty() && (part.len() <= 3 || !whole.contains(separator)),
            _ => part.len() == 3,
        };
        if !length_fits || !part.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        digits.push_str(part);
    }
    Some(digits)
}

/// `0:13:29`, `13:29`, `1h 2m 3s`, `11.5s`, `1 ч 2 мин`, in seconds.
fn duration(text: &str) -> Option<Decimal> {
    if text.contains(':') {
        let parts: Vec<&str> = text.split(':').collect();
        if !(2..=3).contains(&parts.len()) {
            return None;
        }
        let mut seconds = Decimal::ZERO;
        for (index, part) in parts.iter().enumerate() {
            let last = index + 1 == parts.len();
            let plain = part.bytes().all(|b| b.is_ascii_digit() || (last && b == b'.'));
            if part.is_empty() || !plain || part.len() > 9 {
                return None;
            }
            let value = Decimal::from_str(part).ok()?;
            if index > 0 && value >= Decimal::from(60) {
                return None;
            }
            seconds = seconds * Decimal::from(60) + value;
        }
        return Some(seconds.normalize());
    }
    let mut seconds = Decimal::ZERO;
    let mut units = 0;
    let mut minutes_only = true;
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let value = Decimal::from_str(&rest[..end]).ok()?;
        rest = rest[end..].trim_start();
        let end = rest.find(|c: char| !c.is_alphabetic() && c != '.').unwrap_or(rest.len());
        let times = match &rest[..end] {
            "h" | "hr" | "hrs" | "ч" | "ч." => 3600,
            "m" => 60,
            "min" | "мин" | "мин." => 60,
            "s" | "sec" | "с" | "сек" | "сек." => 1,
            _ => return None,
        };
        minutes_only &= &rest[..end] == "m";
        seconds = seconds.checked_add(value.checked_mul(Decimal::from(times))?)?;
        units += 1;
        rest = rest[end..].trim_start();
    }
    // A lone `5m` is five million to a marketer, not five minutes.
    (units > 0 && !minutes_only).then(|| seconds.normalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(cell: &str, decimal: char) -> Option<String> {
        match read(cell) {
            Cell::Number(number) => number.value(decimal).map(|v| v.to_string()),
            Cell::Duration(seconds) => Some(format!("{seconds}s")),
            Cell::Missing => Some("missing".to_owned()),
            Cell::Text => None,
        }
    }

    #[test]
    fn cells_are_read_as_exports_write_them() {
        let table: &[(&str, char, Option<&str>)] = &[
            ("25,881", '.', Some("25881")),
            ("25,881", ',', Some("25.881")),
            ("1.234.567,8", ',', Some("1234567.8")),
            ("1 200", ',', Some("1200")),
            ("1\u{a0}200,5", ',', Some("1200.5")),
            ("1\u{202f}200", '.', Some("1200")),
            ("123,45", '.', None),
            ("5.19 %", '.', Some("5.19")),
            ("38%", '.', Some("38")),
            ("US$50.00", '.', Some("50")),
            ("-US$1,250.40", '.', Some("-1250.4")),
            ("$-3.5", '.', Some("-3.5")),
            ("(12.5)", '.', Some("-12.5")),
            ("1 840 ₽", ',', Some("1840")),
            ("1,2 тыс.", ',', Some("1200")),
            ("1.2K", '.', Some("1200")),
            ("42.9k", '.', Some("42900")),
            ("1.2M", '.', Some("1200000")),
            ("6.273E-3", '.', Some("0.006273")),
            ("0.27850000000000003", '.', Some("0.27850000000000003")),
            ("0:13:29", '.', Some("809s")),
            ("0:12", '.', Some("12s")),
            ("11.5s", '.', Some("11.5s")),
            ("1h 2m 3s", '.', Some("3723s")),
            ("5m", '.', Some("5000000")),
            ("", '.', Some("missing")),
            (" --", '.', Some("missing")),
            ("–", '.', Some("missing")),
            ("undefined", '.', Some("missing")),
            ("NAN", '.', Some("missing")),
            ("< 10%", '.', Some("missing")),
            ("3.апр", ',', None),
            ("12.03.2024", ',', None),
            ("1,2,3", '.', None),
            ("12 34", '.', None),
            ("Total", '.', None),
            ("-AJIm0_vluI", '.', None),
            ("99999999999999999999999999999999", '.', None),
        ];
        for (cell, decimal, expected) in table {
            assert_eq!(value(cell, *decimal).as_deref(), *expected, "{cell:?} with {decimal}");
        }
    }

    #[test]
    fn a_number_says_what_it_knows_of_the_mark() {
        let table = [
            ("5", Mark::Silent),
            ("1,234", Mark::OpenComma),
            ("1.234", Mark::OpenDot),
            ("0.123", Mark::Dot),
            ("0,1", Mark::Comma),
            ("1,234,567", Mark::Dot),
            ("1.234.567", Mark::Comma),
            ("1234.567", Mark::Dot),
            ("1 234,567", Mark::Comma),
            ("1,234.5", Mark::Dot),
        ];
        for (cell, expected) in table {
            let Cell::Number(number) = read(cell) else { panic!("{cell} is a number") };
            assert_eq!(number.mark, expected, "{cell}");
        }
    }
}
