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
    "подытог",
    "промежуточный итог",
    "промежуточные итоги",
    "итого, шт",
    "sum",
    "sum of all",
    "sum total",
    "сумма",
    "overall",
    "sub-total",
    "sub total",
    "subtotals",
    "gesamt",
    "gesamtsumme",
    "gesamtergebnis",
    "insgesamt",
    "summe",
    "zwischensumme",
    "totaal",
    "totale",
    "totales",
    "total general",
    "total geral",
    "total général",
    "toplam",
    "łącznie",
    "razem",
    "всього",
    "разом",
    "усього",
    "барлығы",
    "合計",
    "总计",
];

/// What stands between such a word and what the total is of: `Gesamt: Konto`, `Total — 2 rows`, `Grand total (RUB)`.
const BREAKS: &[&str] = &[":", " -", " –", " —", " ("];

const PREFIXES: &[&str] = &[
    "total for ",
    "total of ",
    "total results",
    "totals for ",
    "totals of ",
    "итого по ",
    "итого за ",
    "всего по ",
    "всего за ",
    "подытог по ",
    "подытог за ",
];

/// Beginnings that go on with a number of things: the total row of Meta Ads Manager.
const COUNTS: &[&str] = &["results from ", "результаты по "];

/// Words of a row that says what its rows are on the average: nothing to be added, and no sum to compare.
const AVERAGES: &[&str] = &[
    "average",
    "averages",
    "avg",
    "mean",
    "median",
    "среднее",
    "среднее значение",
    "средние значения",
    "средний показатель",
    "средние показатели",
    "в среднем",
    "медиана",
    "durchschnitt",
    "mittelwert",
    "promedio",
];

/// Ends of the words by which a spreadsheet closes a group that the rows above name (`VK Итог`).
const CLOSES: &[&str] = &[" итог", " total", " итого"];

/// The words by which a row says that it is a total: its first written cell, or its last cell (Google Analytics
/// writes `Grand total` into a column of its own).
pub(crate) fn label(record: &Record) -> Option<&str> {
    let filled = || record.cells.iter().map(|c| trim(c)).filter(|c| !c.is_empty());
    let (first, last) = (filled().next()?, filled().next_back()?);
    // “Average” at the end of a row may be a rank that a platform gives.
    let averages = states_average(first) && stands_alone(record);
    [first, last].into_iter().find(|cell| is_total(cell)).or(averages.then_some(first))
}

/// Whether the row closes a group that the first cells above it name.
pub(crate) fn closes(record: &Record, group: &str) -> bool {
    let Some(first) = record.cells.first().map(|c| trim(c)) else { return false };
    // Most first cells are as long as the one above, or days.
    if group.is_empty() || first.len() <= group.len() || !first.starts_with(group) {
        return false;
    }
    CLOSES.contains(&first[group.len()..].to_lowercase().as_str())
}

/// Whether the row states averages.
pub(crate) fn is_average(record: &Record) -> bool {
    label(record).is_some_and(states_average)
}

fn states_average(cell: &str) -> bool {
    cell.len() <= 40 && AVERAGES.contains(&bare(&cell.to_lowercase()))
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
    let begins = |prefixes: &[&str]| prefixes.iter().any(|prefix| lower.starts_with(prefix));
    let counts = || {
        let rest = COUNTS.iter().find_map(|start| lower.strip_prefix(start));
        rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    let named = |word: &&str| {
        lower.strip_prefix(word).is_some_and(|rest| {
            bare(rest).is_empty() || BREAKS.iter().any(|by| rest.starts_with(by))
        })
    };
    WORDS.iter().any(named) || begins(PREFIXES) || counts()
}

fn bare(lower: &str) -> &str {
    lower.trim_end_matches([':', '.', ' '])
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
            &(&["Итого за 10.11.2026", "", "15"][..], true),
            &(&["Подытог", "14"][..], true),
            &(&["Среднее", "4.7"][..], true),
            &(&["A", "12", "Average"][..], false),
            &(&["Average", "Tea", "12"][..], false),
            &(&["Всего хорошего", "a", "5"][..], false),
            &(&["Total of 2 results", "-", "5"][..], true),
            &(&["Total — 2 rows", "5"][..], true),
            &(&["Total results: 2 / 2 rows displayed", "5"][..], true),
            &(&["Results from 2 campaigns", "5"][..], true),
            &(&["Results from Tver", "5"][..], false),
            &(&["Результаты по 2 кампаниям", "5"][..], true),
            &(&["Результаты по чаю", "5"][..], false),
            &(&["Grand Total (RUB)", "5"][..], true),
            &(&["Gesamt: Kampagnen", "5"][..], true),
            &(&["Summe", "", "5"][..], true),
            &(&["Overall", "5"][..], true),
            &(&["Overall mood", "5"][..], false),
            &(&["Средний показатель", "4,7"][..], true),
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
