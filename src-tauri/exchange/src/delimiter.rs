//! Which character stands between the cells.

use crate::number::trim;
use crate::record::{self, Record};
use crate::source;
use std::collections::BTreeMap;

/// The delimiters that exports use.
pub const KNOWN: [char; 4] = [',', ';', '\t', '|'];

/// How many rows the choice looks at.
const ROWS_MOST: usize = 200;
/// How many of them may be a header.
const HEADERS_MOST: usize = 20;

/// How the sample is delimited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sniffed {
    /// By this character.
    By(char),
    /// Every row was put into one quoted cell as a whole.
    WholeRowQuoted,
    /// By nothing: one column.
    OneColumn,
}

/// Tells the delimiter from the start of a text.
///
/// The best one shows a header that is known; else it gives most rows the same number of cells, and among equals more
/// of them. A `sep=` line (Meta) states it.
pub(crate) fn sniff(sample: &str) -> Sniffed {
    if let Some(stated) = stated(sample) {
        return Sniffed::By(stated);
    }
    let mut best: Option<(f64, char)> = None;
    for delimiter in KNOWN {
        let records = rows(sample, delimiter);
        let (share, width) = regularity(&records);
        let known = records.iter().any(|r| source::recognise(&r.cells, &[]).is_some());
        let named = records.iter().take(HEADERS_MOST).map(|r| share_named(&r.cells));
        let named = named.fold(0.0, f64::max);
        let score = share + (width as f64).ln() * 0.02 + 0.3 * named + f64::from(u8::from(known));
        if width >= 2 && best.is_none_or(|(most, _)| score > most) {
            best = Some((score, delimiter));
        }
    }
    let by = best.map(|(_, delimiter)| delimiter);
    if KNOWN.into_iter().any(|inner| is_whole_row_quoted(sample, by.unwrap_or(','), inner)) {
        return Sniffed::WholeRowQuoted;
    }
    by.map_or(Sniffed::OneColumn, Sniffed::By)
}

/// The share of the cells of a row that are headers whose meaning is known.
fn share_named(cells: &[String]) -> f64 {
    let named = cells.iter().filter(|cell| source::meaning(None, cell).is_some()).count();
    named as f64 / cells.len().max(1) as f64
}

/// Whether a line has more cells than a row may have, by any delimiter.
pub(crate) fn is_too_wide(sample: &str) -> bool {
    let wide =
        |line: &str| KNOWN.into_iter().any(|by| line.matches(by).count() >= record::CELLS_MOST);
    sample.lines().any(wide)
}

/// The delimiter that a first line `sep=;` names.
fn stated(sample: &str) -> Option<char> {
    let line = sample.trim_start().lines().next()?.trim_start_matches('"');
    let rest =
        line.get(..4).filter(|start| start.eq_ignore_ascii_case("sep=")).map(|_| &line[4..])?;
    rest.chars().next().filter(|c| c.is_ascii() && *c != '"').or(Some(','))
}

/// Whether this row only states the delimiter.
pub(crate) fn is_statement(record: &Record) -> bool {
    let first = record.cells.first().map_or("", |c| trim(c));
    first.len() <= 5
        && first.get(..4).is_some_and(|s| s.eq_ignore_ascii_case("sep="))
        && record.filled() == 1
}

fn rows(sample: &str, delimiter: char) -> Vec<Record> {
    let mut records = record::all(sample, delimiter, ROWS_MOST);
    // The last row of a sample may be cut.
    if records.len() > 2 {
        records.pop();
    }
    records.retain(|r| !r.is_blank() && !r.cells.first().is_some_and(|c| c.starts_with("# ")));
    records
}

/// The share of rows that have the commonest number of cells above one, and that number. What stands above the first
/// of them may be a preamble of any width, and weighs little.
fn regularity(records: &[Record]) -> (f64, usize) {
    let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
    for record in records.iter().filter(|r| r.cells.len() >= 2) {
        *widths.entry(record.cells.len()).or_default() += 1;
    }
    let commonest = widths.iter().max_by_key(|(width, count)| (**count, **width));
    let Some((width, count)) = commonest else { return (0.0, 0) };
    let above = records.iter().take_while(|record| record.cells.len() != *width).count();
    let share = |of: usize| *count as f64 / of.max(1) as f64;
    (share(records.len() - above) + 0.02 * share(records.len()), *width)
}

/// Whether rows have become single cells that hold a row each.
fn is_whole_row_quoted(sample: &str, outer: char, inner: char) -> bool {
    let records = rows(sample, outer);
    let width_inside = |record: &Record| {
        let single = record.filled() == 1;
        let cell = record.cells.first().filter(|c| single && c.contains(inner))?;
        record::all(cell, inner, 2).first().map(|r| r.cells.len())
    };
    let inside: Vec<usize> = records.iter().filter_map(width_inside).filter(|w| *w >= 3).collect();
    let same = inside.iter().filter(|w| Some(*w) == inside.first()).count();
    // Lines above the first row of a table are no rows of it.
    let first_wide = records.iter().position(|record| record.filled() >= 3);
    let last_single = records.iter().rposition(|record| width_inside(record).is_some());
    if first_wide.zip(last_single).is_some_and(|(wide, single)| single < wide.min(HEADERS_MOST)) {
        return false;
    }
    // Half of all rows: a caption or a title line with commas is no sign of it.
    same >= 2 && same * 2 >= records.len() && !inside.is_empty() && sample.contains('"')
}

/// Whether this single cell holds a whole row of `width` cells, delimited by any known delimiter.
pub(crate) fn holds_a_row(record: &Record, width: usize) -> bool {
    let Some(cell) = record.cells.first().filter(|_| width >= 3 && record.is_single()) else {
        return false;
    };
    KNOWN.into_iter().any(|inner| {
        cell.contains(inner)
            && record::all(cell, inner, 1).first().is_some_and(|r| r.cells.len() == width)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delimiters_are_told_from_regular_rows() {
        let table = [
            ("Date,Views\n2026-01-01,5\n2026-01-02,6\n", Sniffed::By(',')),
            ("Дата;Просмотры;ER\n01.01.2026;5;1,5\n02.01.2026;6;2,5\n", Sniffed::By(';')),
            ("Date\tViews\n2026-01-01\t1,234\n", Sniffed::By('\t')),
            ("sep=;\nDate;Views\n", Sniffed::By(';')),
            ("sep=\t\nDate\tViews\n", Sniffed::By('\t')),
            ("Title,Views\n\"a;b;c\",5\n\"d;e;f\",6\n", Sniffed::By(',')),
            (
                ";Отчёт № 1, период 01.02.2026\nДень;Цена, ₽;Заказы\n1 мая;136,05;3\nВсего;136,05;3\n",
                Sniffed::By(';'),
            ),
            ("Дата;Расход, ₽\n11.11.2026;437,50\n12.11.2026;12,25\n", Sniffed::By(';')),
            ("Date;Cost, USD\n2026-11-11;437,50\n2026-11-12;12,25\n", Sniffed::By(';')),
            ("Views\n5\n6\n", Sniffed::OneColumn),
            (
                "Report\n\"From: May 1, 2026, 12:00 AM\"\n\"To: May 2, 2026, 11:59 PM\"\n\"Made: May 3, 2026, 6:48 AM\"\n\nDate\tCampaign\tSpend\n2026-05-01\tTea\t10\n2026-05-02\tTea\t20\n",
                Sniffed::By('\t'),
            ),
            (
                "Date,Title,Views\n\"2026-05-01,\"\"a, b\"\",3\"\n\"2026-05-02,c,6\"\n\"2026-05-03,d,7\"\n",
                Sniffed::WholeRowQuoted,
            ),
            ("\"a,b,c\"\n\"1,\"\"x, y\"\",3\"\n\"4,5,6\"\n", Sniffed::WholeRowQuoted),
        ];
        for (text, expected) in table {
            assert_eq!(sniff(text), expected, "{text:?}");
        }
    }
}
