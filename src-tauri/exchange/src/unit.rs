//! In which unit, with which decimal mark and in which currency the numbers of a column are written.

use crate::inspection::CellUnit;
use crate::mapping::key;
use crate::source::{self, Description, Scale};
use crate::survey::{Survey, Tally};
use rust_decimal::Decimal;
use sverka_core::Currency;
use sverka_core::metric::{self, Formula, Metric};

/// How the cells of a metric are written: the unit, and that the figure is the cell × `times` ÷ `by`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Written {
    pub unit: CellUnit,
    pub times: Decimal,
    pub by: Decimal,
}

/// How the cells of a column with this header are written, when it holds this metric.
pub(crate) fn of_metric(metric: &Metric, scale: Scale, header: &str, tally: &Tally) -> Written {
    let named = source::unit_in(header);
    let unit = match metric.unit {
        metric::Unit::Count => CellUnit::Count,
        metric::Unit::Money => CellUnit::Money,
        metric::Unit::Ratio | metric::Unit::Balance => CellUnit::Ratio,
        metric::Unit::Percent => percent(scale, named, tally),
        metric::Unit::Seconds => match named {
            Some(unit @ (CellUnit::Minutes | CellUnit::Hours)) => unit,
            Some(CellUnit::Seconds) => CellUnit::Seconds,
            _ if are_days(tally) => CellUnit::Days,
            _ => CellUnit::Seconds,
        },
        metric::Unit::Hours => match (scale, named) {
            (Scale::Seconds, _) | (_, Some(CellUnit::Seconds)) => CellUnit::Seconds,
            (_, Some(CellUnit::Minutes)) => CellUnit::Minutes,
            _ => CellUnit::Hours,
        },
    };
    let (times, by) = match (unit, metric.unit) {
        (CellUnit::Fraction, _) => (Decimal::ONE_HUNDRED, Decimal::ONE),
        (_, metric::Unit::Seconds) => (Decimal::from(seconds(unit)), Decimal::ONE),
        (CellUnit::Hours, metric::Unit::Hours) => (Decimal::ONE, Decimal::ONE),
        (_, metric::Unit::Hours) => (Decimal::from(seconds(unit)), Decimal::from(3600)),
        _ => (Decimal::ONE, Decimal::ONE),
    };
    // A price per thousand says what it is divided by, not how it is written.
    let in_bulk = matches!(metric.unit, metric::Unit::Count | metric::Unit::Money)
        && !matches!(metric.formula, Formula::Rate { .. });
    let bulk = source::magnitude_in(header).filter(|_| in_bulk).unwrap_or(1);
    Written { unit, times: times * Decimal::from(bulk), by }
}

/// The unit of numbers that are no metric: as their source says, as their cells show, as their header names it.
pub(crate) fn of_numbers(said: Option<CellUnit>, header: &str, tally: &Tally) -> CellUnit {
    match said {
        Some(CellUnit::Fraction) if tally.percent > 0 || tally.above_one => CellUnit::Percent,
        Some(CellUnit::Seconds) if are_days(tally) => CellUnit::Days,
        Some(unit) => unit,
        None if tally.percent > 0 => CellUnit::Percent,
        None if tally.durations > 0 => CellUnit::Seconds,
        None if !tally.currencies.is_empty() => CellUnit::Money,
        None => source::unit_in(header).unwrap_or(CellUnit::Count),
    }
}

/// Whether some of these numbers carry a per cent sign and others do not: then a small one without it may be either per
/// cent or a share of one.
pub(crate) fn is_mixed(unit: Option<CellUnit>, tally: &Tally) -> bool {
    unit == Some(CellUnit::Percent) && tally.percent > 0 && tally.percent < tally.numbers
}

/// How many seconds a unit of time has.
pub(crate) fn seconds(unit: CellUnit) -> u32 {
    match unit {
        CellUnit::Days => 86_400,
        CellUnit::Hours => 3600,
        CellUnit::Minutes => 60,
        _ => 1,
    }
}

/// The ISO code of the currency that a header names.
pub(crate) fn currency_in(header: &str) -> Option<&'static str> {
    let key = key(header);
    let words = key.split(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | '/'));
    words.filter_map(currency_named).next()
}

/// The ISO code of the currency that a word of a header, in lower case, stands for.
pub(crate) fn currency_named(word: &str) -> Option<&'static str> {
    match word.trim_end_matches('.') {
        "" => None,
        "руб" | "р" | "рублей" | "рубли" | "rur" => Some("RUB"),
        "us$" | "долл" | "доллары" => Some("USD"),
        "тенге" => Some("KZT"),
        word => Currency::ALL
            .into_iter()
            .find(|currency| currency.code().eq_ignore_ascii_case(word) || currency.sign() == word)
            .map(Currency::code),
    }
}

/// The decimal mark of the table: what its numbers say for certain, else what its source or its delimiter leans to.
pub(crate) fn table_decimal(
    survey: &Survey,
    said: Option<char>,
    description: Option<&Description>,
    delimiter: Option<char>,
) -> char {
    if let Some(chosen) = said {
        return chosen;
    }
    let (dot, comma) = survey.columns.iter().fold((0, 0), |(d, c), t| (d + t.dot, c + t.comma));
    match dot.cmp(&comma) {
        std::cmp::Ordering::Greater => '.',
        std::cmp::Ordering::Less => ',',
        std::cmp::Ordering::Equal => {
            let lean = if delimiter == Some(';') { ',' } else { '.' };
            description.and_then(|d| d.decimal).unwrap_or(lean)
        }
    }
}

/// The decimal mark of a column in a table with this one.
pub(crate) fn column_decimal(of_table: char, unit: Option<CellUnit>, tally: &Tally) -> char {
    if tally.dot != tally.comma {
        return if tally.dot > tally.comma { '.' } else { ',' };
    }
    // Things are counted in whole numbers: three digits behind a mark are thousands.
    if unit == Some(CellUnit::Count) && tally.dot == 0 {
        match (tally.open_dot > 0, tally.open_comma > 0) {
            (true, false) => return ',',
            (false, true) => return '.',
            _ => {}
        }
    }
    of_table
}

fn percent(scale: Scale, named: Option<CellUnit>, tally: &Tally) -> CellUnit {
    let looks_like_share = tally.numbers > 0 && !tally.above_one;
    match scale {
        _ if tally.percent > 0 => CellUnit::Percent,
        Scale::Either if named != Some(CellUnit::Percent) && looks_like_share => CellUnit::Fraction,
        _ => CellUnit::Percent,
    }
}

/// Whether lengths of time are written as parts of a day, as a workbook holds them (`6.273E-3`): nobody watches for less
/// than a second on average in every row.
fn are_days(tally: &Tally) -> bool {
    tally.numbers > 0 && tally.durations == 0 && !tally.above_one && tally.dot + tally.comma > 0
}
