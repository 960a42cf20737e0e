//! Headers over two rows: groups above the names of columns, or units below them.

use crate::inspection::CellUnit;
use crate::mapping::key;
use crate::number::trim;
use crate::source::{self, Meaning};
use std::collections::BTreeMap;

/// One row of two: `Date, Organic, , Paid,` above `, Views, Clicks, Views, Clicks` says what its columns are only
/// together. `None` where the first row says nothing of the second.
///
/// A group stands above its first column and goes on over the blank cells behind it.
pub(crate) fn grouped(first: &[String], second: &[String]) -> Option<Vec<String>> {
    let cell = |row: &[String], at: usize| row.get(at).map_or("", |cell| trim(cell)).to_owned();
    let width = first.len().max(second.len());
    let above: Vec<String> = (0..width).map(|at| cell(first, at)).collect();
    let below: Vec<String> = (0..width).map(|at| cell(second, at)).collect();
    let filled = |cells: &[String]| cells.iter().filter(|cell| !cell.is_empty()).count();
    let spans = above.windows(2).zip(below.windows(2)).any(|(above, below)| {
        !above[0].is_empty() && above[1].is_empty() && !below[0].is_empty() && !below[1].is_empty()
    });
    if !spans || filled(&above) < 2 || filled(&below) < 2 {
        return None;
    }
    let mut times: BTreeMap<String, u32> = BTreeMap::new();
    for name in &below {
        *times.entry(key(name)).or_default() += 1;
    }
    let full = filled(&below) == width;
    // Below a first column that is named above, or where names repeat: else the row above is a line of its own.
    if !(below[0].is_empty() && !above[0].is_empty() || full && times.values().any(|n| *n > 1)) {
        return None;
    }
    let mut group = "";
    let mut names = Vec::with_capacity(width);
    for (above, own) in above.iter().zip(&below) {
        if !above.is_empty() {
            group = above;
        }
        let needs_group = !full || times.get(&key(own)).is_some_and(|n| *n > 1);
        names.push(match (own.is_empty(), group.is_empty() || !needs_group) {
            (true, _) => above.clone(),
            (false, true) => own.clone(),
            (false, false) => format!("{group} {own}"),
        });
    }
    names.iter().all(|name| !name.is_empty()).then_some(names)
}

/// The header with the units that the row below it states: `Cost` above `RUB` is `Cost (RUB)`.
pub(crate) fn with_units(header: &[String], below: &[String]) -> Option<Vec<String>> {
    if below.len() > header.len() || below.iter().all(|cell| trim(cell).is_empty()) {
        return None;
    }
    let mut names = header.to_vec();
    for (name, unit) in names.iter_mut().zip(below).filter(|(_, unit)| !trim(unit).is_empty()) {
        let counts = matches!(
            key(unit).as_str(),
            "count" | "number" | "units" | "ед" | "ед." | "кол-во" | "число"
        );
        let named = format!("{} ({})", trim(name), trim(unit));
        let is_unit = counts || is_unit(trim(unit));
        // The only row of a day without figures states its currency as well.
        let of_words = matches!(source::meaning(None, name), Some((_, Meaning::Role(_))));
        if !is_unit || of_words || trim(name).is_empty() {
            return None;
        }
        if !counts && source::unit_in(name).is_none() {
            *name = named;
        }
    }
    Some(names)
}

/// Whether a cell is a unit and nothing else.
fn is_unit(cell: &str) -> bool {
    let short = cell.chars().count() <= 12 && !cell.starts_with(|c: char| c.is_ascii_digit());
    short && source::unit_in(&format!("x ({cell})")).is_some_and(|unit| unit != CellUnit::Ratio)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(text: &str) -> Vec<String> {
        text.split(',').map(str::to_owned).collect()
    }

    #[test]
    fn groups_above_columns_are_part_of_their_names() {
        let table = [
            (
                "Date,Organic,,Paid,",
                ",Views,Clicks,Views,Clicks",
                Some("Date,Organic Views,Organic Clicks,Paid Views,Paid Clicks"),
            ),
            (
                "Дата,План,,Факт,,Итог",
                ",Охват,Клики,Охват,Клики,",
                Some("Дата,План Охват,План Клики,Факт Охват,Факт Клики,Итог"),
            ),
            (
                "Channel,Organic,,Paid,",
                "Date,Views,Clicks,Views,Clicks",
                Some("Date,Organic Views,Organic Clicks,Paid Views,Paid Clicks"),
            ),
            ("Shop,Mine,,", "Day,Views,Likes,Saves", None),
            ("Date,Views,Clicks", ",Tea,Cup", None),
            ("Date,Views", "Day,Likes", None),
        ];
        for (first, second, expected) in table {
            assert_eq!(grouped(&row(first), &row(second)), expected.map(row), "{first}");
        }
    }

    #[test]
    fn units_below_columns_are_part_of_their_names() {
        let table = [
            ("Date,Views,Cost", ",count,RUB", Some("Date,Views,Cost (RUB)")),
            ("Дата,Расход,CTR", ",₽,%", Some("Дата,Расход (₽),CTR (%)")),
            (
                "Date,Watch time,Cost (USD)",
                ",hours,USD",
                Some("Date,Watch time (hours),Cost (USD)"),
            ),
            ("Date,Currency,Spend", ",RUB,", None),
            ("Date,Campaign,Spend", ",Tea,RUB", None),
            ("Date,Spend", ",5", None),
        ];
        for (header, below, expected) in table {
            assert_eq!(with_units(&row(header), &row(below)), expected.map(row), "{header}");
        }
    }
}
