//! What the end of a header says of the numbers below it: their unit, their currency, how many each stands for.

use crate::inspection::CellUnit;
use crate::mapping::key;
use crate::number::trim;
use crate::unit;

/// A header without the units at its end, and the last of them: `cost` and money of `Cost, USD (with VAT)`.
pub(super) fn stem(key: &str) -> (&str, Option<CellUnit>) {
    let mut rest = key;
    let mut unit = None;
    while let Some((before, of)) = last_unit(rest) {
        rest = before;
        unit = unit.or(of);
    }
    (rest, unit)
}

/// What stands before the unit that a header ends in, and which it is, where it is one by itself.
fn last_unit(key: &str) -> Option<(&str, Option<CellUnit>)> {
    let bare = key.trim_end_matches([')', ' ']);
    for vat in ["с ндс", "без ндс", "incl. vat", "excl. vat"] {
        if let Some(before) =
            bare.strip_suffix(vat).filter(|before| before.ends_with([' ', ',', '(']))
        {
            return Some((ended(before), Some(CellUnit::Money)));
        }
    }
    let at = bare.rfind([' ', ',', '(', '/'])?;
    let (before, word) = (&bare[..at], trim(&bare[at + 1..]));
    let unit = match word {
        "%" => Some(CellUnit::Percent),
        "шт" | "шт." | "pcs" => Some(CellUnit::Count),
        // The rouble sign, where a Cyrillic machine has no letter for it and saves a question mark.
        "?" => Some(CellUnit::Money),
        _ if unit::currency_named(word).is_some() => Some(CellUnit::Money),
        _ if magnitude(word).is_some() => None,
        _ => return None,
    };
    (!before.is_empty()).then(|| (ended(before), unit))
}

fn ended(before: &str) -> &str {
    before.trim_end_matches([' ', ',', '('])
}

/// By how much the numbers below a header are to be multiplied, where it says that they are in thousands or millions.
pub(crate) fn magnitude_in(header: &str) -> Option<u32> {
    let key = key(header);
    let words = key.split(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | '/'));
    words.filter_map(magnitude).next()
}

fn magnitude(word: &str) -> Option<u32> {
    match word.trim_end_matches('.') {
        "тыс" | "тысяч" | "thousand" | "thousands" | "'000" | "000s" => Some(1_000),
        "млн" | "миллионов" | "million" | "millions" => Some(1_000_000),
        _ => None,
    }
}

/// The unit that a header itself names: `(%)`, `(hours)`, `, ₽`.
pub(crate) fn unit_in(header: &str) -> Option<CellUnit> {
    let key = key(header);
    if ["(hours)", "(часы)", "(hrs)", "(ч)"].iter().any(|unit| key.contains(unit))
        || key.ends_with(", ч")
    {
        return Some(CellUnit::Hours);
    }
    if key.contains("(sec") || key.contains("(seconds)") || key.contains("(сек") {
        return Some(CellUnit::Seconds);
    }
    if key.contains("(minutes)") || key.contains("(min") || key.contains("(мин") {
        return Some(CellUnit::Minutes);
    }
    if key.contains('%') {
        return Some(CellUnit::Percent);
    }
    stem(&key).1
}
