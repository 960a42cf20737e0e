//! Rows that state the file's own total. They are kept apart and never added to anything.

use crate::number::trim;
use crate::record::Record;

const WORDS: &[&str] = &[
    "total",
    "totals",
    "grand total",
    "subtotal",
    "итого",
    "итог",
    "итоги",
    "всего",
    "итоговое значение",
    "итого и средние",
    "общий итог",
    "gesamt",
    "totales",
];

const PREFIXES: &[&str] =
    &["total:", "total -", "total –", "totals:", "итого:", "всего:", "итого по "];

/// The words by which a row says that it is a total: its first written cell, or its last cell (Google Analytics
/// writes `Grand total` into a column of its own).
pub(crate) fn label(record: &Record) -> Option<&str> {
    let filled = || record.cells.iter().map(|c| trim(c)).filter(|c| !c.is_empty());
    let (first, last) = (filled().next()?, filled().next_back()?);
    [first, last].into_iter().find(|cell| is_total(cell))
}

/// Whether the row says nothing else in words: only then is it a total among other rows.
pub(crate) fn stands_alone(record: &Record) -> bool {
    record
        .cells
        .iter()
        .filter(|c| matches!(crate::number::read(c), crate::number::Cell::Text))
        .count()
        == 1
}

fn is_total(cell: &str) -> bool {
    // None of the words begins with a digit, as most first and last cells do.
    if cell.len() > 120 || cell.bytes().next().is_some_and(|b| b.is_ascii_digit()) {
        return false;
    }
    let lower = cell.to_lowercase();
    let bare = lower.trim_end_matches([':', '.', ' ']);
    WORDS.contains(&bare) || PREFIXES.iter().any(|prefix| lower.starts_with(prefix))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_name_themselves() {
        let table: &[(&[&str], bool)] = &[
            &(&["Total", "", "5"][..], true),
            &(&["Итоговое значение", "", "5"][..], true),
            &(&["", "Total: Account", "5"][..], true),
            &(&["Итого и средние", "5"][..], true),
            &(&["", "", "12", "Grand total"][..], true),
            &(&["Total Recall", "a", "5"][..], false),
            &(&["video", "Total", "5"][..], false),
        ]
        .map(|row| *row);
        for (cells, expected) in table {
            let record = Record {
                line: 1,
                cells: cells.iter().map(|c| (*c).to_owned()).collect(),
                ..Record::default()
            };
            assert_eq!(label(&record).is_some(), *expected, "{cells:?}");
        }
    }
}
