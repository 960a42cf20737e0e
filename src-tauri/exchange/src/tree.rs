//! Reports whose rows stand in a tree: a row states the whole of those below it, which name one thing more.

use crate::mapping::key;
use crate::number::trim;
use crate::record::Record;

/// The most rows with others below them that are kept.
const PARENTS_MOST: usize = 10_000;

/// Rows with others below them, found as the rows of a table come one after another.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tree {
    /// How many columns at the start of a row name it.
    pub width: usize,
    /// What the row before names, and its line.
    before: Option<(Vec<String>, u32)>,
    /// Rows that are followed by one that repeats their names and adds another.
    repeated: Vec<u32>,
    /// Rows that are followed by one that names something in a later column.
    stepped: Vec<u32>,
    /// Whether some row names things in several columns.
    several: bool,
}

impl Tree {
    /// The tree of rows that are named by so many columns.
    pub(crate) fn of(width: usize) -> Tree {
        Tree { width, ..Tree::default() }
    }

    /// Takes the next row.
    pub(crate) fn follow(&mut self, record: &Record) {
        if self.width < 2 {
            return;
        }
        let cell = |at: usize| record.cells.get(at).map_or("", |cell| trim(cell)).to_owned();
        let names: Vec<String> = (0..self.width).map(cell).collect();
        self.several |= names.iter().filter(|name| is_named(name)).count() > 1;
        if let Some((above, line)) = self.before.take().filter(|_| self.has_room()) {
            let depth = filled(&above);
            if depth < filled(&names) && above[..depth] == names[..depth] {
                self.repeated.push(line);
            }
            if level(&above) < level(&names) {
                self.stepped.push(line);
            }
        }
        self.before = Some((names, record.line));
    }

    /// The lines of the rows that others stand below.
    pub(crate) fn parents(&self) -> &[u32] {
        if self.several { &self.repeated } else { &self.stepped }
    }

    fn has_room(&self) -> bool {
        self.repeated.len().max(self.stepped.len()) < PARENTS_MOST
    }
}

/// Whether a cell names something: Yandex Metrica fills the columns of other levels with “Not defined”.
pub(crate) fn is_named(cell: &str) -> bool {
    !matches!(key(cell).as_str(), "" | "не определено" | "not defined" | "not specified")
}

/// How many columns are filled from the first one on.
fn filled(names: &[String]) -> usize {
    names.iter().take_while(|name| !name.is_empty()).count()
}

/// The column in which a row is named.
fn level(names: &[String]) -> usize {
    names.iter().position(|name| is_named(name)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parents(rows: &[[&str; 2]]) -> Vec<u32> {
        let mut tree = Tree::of(2);
        for (line, cells) in (2..).zip(rows) {
            let cells = cells.iter().map(|cell| (*cell).to_owned()).collect();
            tree.follow(&Record { line, cells, ..Record::default() });
        }
        tree.parents().to_vec()
    }

    #[test]
    fn rows_with_others_below_them_are_known_in_either_form() {
        let none = "Не определено";
        let repeated = [
            ["Social", ""],
            ["Social", "VK"],
            ["Social", "TG"],
            ["Direct", ""],
            ["Direct", none],
            ["Ads", ""],
        ];
        assert_eq!(parents(&repeated), [2, 5]);
        let stepped = [["Social", none], [none, "VK"], [none, "TG"], ["Direct", none]];
        assert_eq!(parents(&stepped), [2]);
        let flat = [["Social", "VK"], ["Social", none], [none, "TG"], ["Direct", "VK"]];
        assert_eq!(parents(&flat), [0_u32; 0]);
    }
}
