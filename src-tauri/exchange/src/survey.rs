//! The first pass: what the cells of each column look like, before anything is decided about them.

use crate::inspection::{Refusal, RefusalCode};
use crate::number::{self, Cell, Mark};
use crate::record::Record;
use crate::table::Start;
use crate::{date, delimiter, total};
use std::collections::BTreeSet;

/// How many different short words of a column are remembered.
const WORDS_MOST: usize = 4;

/// A cell that stands for a question about its column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Example {
    /// Its line.
    pub row: u32,
    /// The cell as written.
    pub cell: String,
}

/// What the cells of one column look like.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tally {
    /// Cells that hold something.
    pub filled: u32,
    /// Numbers.
    pub numbers: u32,
    /// Lengths of time.
    pub durations: u32,
    /// Numbers that Excel made into dates, or dates.
    pub damaged: u32,
    /// Dates of any kind.
    pub dates: u32,
    /// Numbers by what they say of the decimal mark.
    pub dot: u32,
    pub comma: u32,
    pub open_dot: u32,
    pub open_comma: u32,
    /// Numbers with a per cent sign.
    pub percent: u32,
    /// Whether a number lies above one or below minus one.
    pub above_one: bool,
    /// Currencies named beside numbers.
    pub currencies: BTreeSet<&'static str>,
    /// Dates that show their order.
    pub day_first: u32,
    pub month_first: u32,
    /// The first date that may be either, the first without a year, the first “Lifetime”.
    pub either: Option<Example>,
    pub no_year: Option<Example>,
    pub lifetime: Option<Example>,
    /// The first number that may be a thousand or a fraction, the first in scientific notation.
    pub open: Option<Example>,
    pub scientific: Option<Example>,
    /// The first few different short words.
    pub words: BTreeSet<String>,
}

impl Tally {
    /// Whether this is a column of numbers.
    pub(crate) fn is_numeric(&self) -> bool {
        let values = self.numbers + self.durations;
        values > 0
            && (values + self.damaged) * 10 >= self.filled * 6
            && self.dates * 2 <= self.filled.max(1)
            || values > self.dates && values * 10 >= self.filled * 6
    }

    /// Whether this is a column of dates.
    pub(crate) fn is_dates(&self) -> bool {
        self.dates > 0 && self.dates * 10 >= self.filled * 8
    }

    fn count(&mut self, row: u32, cell: &str) {
        let example = || Some(Example { row, cell: number::trim(cell).to_owned() });
        match number::read(cell) {
            Cell::Missing => return,
            Cell::Duration(_) => self.durations += 1,
            Cell::Number(written) => {
                self.numbers += 1;
                match written.mark {
                    Mark::Silent => {}
                    Mark::Dot => self.dot += 1,
                    Mark::Comma => self.comma += 1,
                    Mark::OpenDot => self.open_dot += 1,
                    Mark::OpenComma => self.open_comma += 1,
                }
                if matches!(written.mark, Mark::OpenDot | Mark::OpenComma) && self.open.is_none() {
                    self.open = example();
                }
                self.percent += u32::from(written.percent);
                self.currencies.extend(written.currency);
                let decimal =
                    if matches!(written.mark, Mark::Comma | Mark::OpenComma) { ',' } else { '.' };
                self.above_one |=
                    written.value(decimal).is_some_and(|v| v.abs() > rust_decimal::Decimal::ONE);
                if written.scientific && self.scientific.is_none() {
                    self.scientific = example();
                }
                // Eight digits may be a day (`20231010`) as well as a number.
                if cell.len() >= 8 && matches!(date::read(cell), date::Written::Day(_)) {
                    self.dates += 1;
                }
            }
            Cell::Text => self.count_words(cell, &example),
        }
        self.filled += 1;
    }

    fn count_words(&mut self, cell: &str, example: &dyn Fn() -> Option<Example>) {
        let written = date::read(cell);
        match written {
            date::Written::Ordered { day_first: true, .. } => self.day_first += 1,
            date::Written::Ordered { day_first: false, .. } => self.month_first += 1,
            date::Written::Either { .. } if self.either.is_none() => self.either = example(),
            date::Written::NoYear { .. } if self.no_year.is_none() => self.no_year = example(),
            date::Written::Lifetime if self.lifetime.is_none() => self.lifetime = example(),
            _ => {}
        }
        if !matches!(
            written,
            date::Written::No | date::Written::Lifetime | date::Written::MonthOnly
        ) {
            self.dates += 1;
        }
        if date::is_damage(written, cell) {
            self.damaged += 1;
        } else if self.words.len() < WORDS_MOST && cell.len() <= 16 {
            self.words.insert(number::trim(cell).to_uppercase());
        }
    }
}

/// What one table looks like.
#[derive(Debug, Clone)]
pub(crate) struct Survey {
    /// Its beginning.
    pub start: Start,
    /// Its columns.
    pub columns: Vec<Tally>,
    /// Rows that are no totals by their words.
    pub rows: u32,
    /// Rows with fewer cells than the header.
    narrow: u32,
    /// Rows that call themselves a total: line, rows before it, and whether it says nothing else in words.
    totals: Vec<(u32, u32, bool)>,
}

impl Survey {
    /// An empty survey of the table that begins so.
    pub(crate) fn new(start: Start) -> Survey {
        let columns = vec![Tally::default(); start.header.cells.len()];
        Survey { start, columns, rows: 0, narrow: 0, totals: Vec::new() }
    }

    /// Counts one more row.
    ///
    /// Refuses the file when a spreadsheet has put the whole row into one cell.
    pub(crate) fn count(&mut self, record: &Record) -> Result<(), Refusal> {
        if record.damaged || record.cells == self.start.header.cells {
            return Ok(());
        }
        if delimiter::holds_a_row(record, self.columns.len()) {
            return Err(Refusal::new(RefusalCode::WholeRowQuoted).with("row", record.line));
        }
        if total::label(record).is_some() {
            self.totals.push((record.line, self.rows, total::stands_alone(record)));
            return Ok(());
        }
        self.rows += 1;
        self.narrow += u32::from(record.cells.len() < self.columns.len());
        for (tally, cell) in self.columns.iter_mut().zip(&record.cells) {
            tally.count(record.line, cell);
        }
        Ok(())
    }

    /// The lines of total rows: those above or below all others, and those among them that are nothing else.
    pub(crate) fn total_rows(&self) -> BTreeSet<u32> {
        let outside = |before: u32| before == 0 || before == self.rows;
        self.totals
            .iter()
            .filter(|(_, before, alone)| outside(*before) || *alone)
            .map(|(line, ..)| *line)
            .collect()
    }

    /// Whether the file leaves out empty cells at the end of rows, so that a short row is not a damaged one.
    pub(crate) fn is_narrow(&self) -> bool {
        self.narrow * 2 > self.rows
    }
}
