//! The first pass: what the cells of each column look like, before anything is decided about them.

use crate::added::Added;
use crate::gap::Gaps;
use crate::inspection::{Refusal, RefusalCode};
use crate::number::{self, Cell, Mark};
use crate::plain::{Plain, plain};
use crate::record::Record;
use crate::table::Start;
use crate::tree::Tree;
use crate::{broken, contact, date, day, delimiter, source, span, total};
use std::collections::BTreeSet;

/// How many different short words of a column are remembered.
const WORDS_MOST: usize = 4;
/// The longest of them, in bytes.
const WORD_MOST: usize = 40;
/// How many rows may call themselves a total; those beyond are rows.
const TOTALS_MOST: usize = 10_000;
/// How many different dates that may be read in two ways are remembered.
const EITHER_MOST: usize = 400;

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
    /// Numbers but for a mark beside them, which is why they cannot be read.
    pub broken: u32,
    /// Numbers that Excel made into dates, or dates.
    pub damaged: u32,
    /// Those of them with the very shape that Excel gives them.
    pub shaped: u32,
    /// Dates of any kind.
    pub dates: u32,
    /// Months and spans of days.
    pub spans: u32,
    /// Numbers that may be days that are counted.
    pub counted: u32,
    /// Cells with an e-mail address or a telephone number in them.
    pub contacts: u32,
    /// Whole numbers as long as those of telephones.
    pub long_numbers: u32,
    /// The first date, and whether another one follows.
    pub first_date: Option<Example>,
    pub several_dates: bool,
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
    /// The dates that may be either, as first number, second number and year.
    pub eithers: BTreeSet<(u32, u32, i32)>,
    /// Numbers that may be a day and a month, and the first of them.
    pub short_days: u32,
    pub short: Option<Example>,
    /// How the days without a year follow each other.
    pub turns: Turns,
    /// The first number that may be a thousand or a fraction, the first in scientific notation.
    pub open: Option<Example>,
    pub scientific: Option<Example>,
    /// The first few different short words.
    pub words: BTreeSet<String>,
    /// What its numbers add up to.
    pub added: Added,
    /// Where it states days and where it leaves them out.
    pub gaps: Gaps,
}

impl Tally {
    /// Whether this is a column of numbers.
    pub(crate) fn is_numeric(&self) -> bool {
        let values = self.numbers + self.durations;
        values + self.broken > 0
            && (values + self.broken + self.damaged) * 10 >= self.filled * 6
            && self.dates * 2 <= self.filled.max(1)
            || values > self.dates && values * 10 >= self.filled * 6
            || self.is_shaped()
    }

    /// Whether this is a column of dates.
    pub(crate) fn is_dates(&self) -> bool {
        self.dates > 0 && self.dates * 10 >= self.filled * 8 && !self.is_shaped()
    }

    /// Whether this is a column of months or spans of days.
    pub(crate) fn is_spans(&self) -> bool {
        self.spans > 0 && self.spans * 10 >= self.filled * 8
    }

    /// Whether every cell may be a day that is counted.
    pub(crate) fn is_counted(&self) -> bool {
        self.counted > 0 && self.counted == self.filled
    }

    /// Whether most cells look like what Excel makes of numbers, and the rest are numbers.
    fn is_shaped(&self) -> bool {
        let others = self.numbers + self.durations;
        self.shaped > 0 && (self.shaped + others) * 10 >= self.filled * 9
    }

    /// Counts a cell whose like may have been seen before.
    fn count_seen(&mut self, row: u32, cell: &str, seen: &mut Remembered) {
        if cell.is_empty() {
            return self.gaps.blank();
        }
        let days = self.days();
        self.count_filled(row, cell, seen);
        if self.days() > days {
            self.gaps.day(row);
        }
    }

    /// How many of its cells state a day, in whatever form.
    pub(crate) fn days(&self) -> u32 {
        self.dates + self.spans + self.counted
    }

    fn count_filled(&mut self, row: u32, cell: &str, seen: &mut Remembered) {
        if let Some(plain) = plain(cell) {
            self.filled += 1;
            return self.count_plain(row, cell, &plain);
        }
        if let Some(written) = seen.find(cell) {
            self.filled += 1;
            self.count_written(written, cell);
            self.spans += u32::from(may_span(written, cell) && span::of_cell(cell).is_some());
        } else if let Some(written) = self.count(row, cell) {
            seen.keep(cell, written);
        }
    }

    /// Counts a cell; what it says of a day when it is words.
    fn count(&mut self, row: u32, cell: &str) -> Option<date::Written> {
        let example = || Some(Example { row, cell: number::trim(cell).to_owned() });
        match number::read(cell) {
            Cell::Missing => return None,
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
                let value = written.value(decimal);
                self.above_one |= value.is_some_and(|v| v.abs() > rust_decimal::Decimal::ONE);
                self.added.written(&written, value);
                if written.scientific && self.scientific.is_none() {
                    self.scientific = example();
                }
                self.counted += u32::from(date::counted(cell).is_some());
                let digits = cell.bytes().filter(u8::is_ascii_digit).count();
                let whole = written.mark == Mark::Silent;
                self.long_numbers += u32::from(whole && contact::is_as_long(digits));
                self.contacts += u32::from(contact::holds(cell));
                // Eight digits may be a day (`20231010`) as well as a number.
                if cell.len() >= 8 && matches!(date::read(cell), date::Written::Day(_)) {
                    self.dates += 1;
                }
            }
            Cell::Text if broken::is_broken(cell) => self.broken += 1,
            Cell::Text => {
                self.filled += 1;
                return Some(self.count_words(cell, &example));
            }
        }
        self.filled += 1;
        None
    }

    /// The same as for every number, for one that is nothing but digits and a dot.
    fn count_plain(&mut self, row: u32, cell: &str, plain: &Plain) {
        self.numbers += 1;
        self.counted += u32::from(plain.may_count_days());
        self.above_one |= plain.is_beyond_one();
        let is_open = plain.scale == 3 && !plain.leads_with_zero && plain.whole <= 3;
        self.added.plain(plain, is_open);
        if plain.is_whole() {
            self.long_numbers += u32::from(contact::is_as_long(plain.whole.into()));
            let eight = cell.len() == 8 && matches!(date::read(cell), date::Written::Day(_));
            self.dates += u32::from(eight);
        } else if !is_open {
            self.dot += 1;
            if let Some((month, day)) = day::short(cell).filter(|_| plain.scale == 2) {
                self.short_days += 1;
                self.short.get_or_insert_with(|| Example { row, cell: cell.to_owned() });
                self.turns.follow(month, day);
            }
        } else {
            self.open_dot += 1;
            self.open.get_or_insert_with(|| Example { row, cell: cell.to_owned() });
        }
    }

    fn count_words(&mut self, cell: &str, example: &dyn Fn() -> Option<Example>) -> date::Written {
        let written = date::read(cell);
        match written {
            date::Written::Either { first, second, year } => {
                if self.either.is_none() {
                    self.either = example();
                }
                if self.eithers.len() < EITHER_MOST {
                    self.eithers.insert((first, second, year));
                }
            }
            date::Written::NoYear { .. } if self.no_year.is_none() => self.no_year = example(),
            date::Written::Lifetime if self.lifetime.is_none() => self.lifetime = example(),
            date::Written::No if self.lifetime.is_none() && date::is_whole(cell) => {
                self.lifetime = example();
            }
            _ => {}
        }
        self.spans += u32::from(may_span(written, cell) && span::of_cell(cell).is_some());
        self.contacts += u32::from(contact::holds(cell));
        if !matches!(written, date::Written::No) {
            match &self.first_date {
                None => self.first_date = example(),
                Some(first) => self.several_dates |= first.cell != number::trim(cell),
            }
        }
        let damaged = self.count_written(written, cell);
        if !damaged && self.words.len() < WORDS_MOST && cell.len() <= WORD_MOST {
            self.words.insert(number::trim(cell).to_uppercase());
        }
        written
    }

    /// Counts what words say of a day; whether they are a number that Excel damaged.
    fn count_written(&mut self, written: date::Written, cell: &str) -> bool {
        match written {
            date::Written::Ordered { day_first: true, .. } => self.day_first += 1,
            date::Written::Ordered { day_first: false, .. } => self.month_first += 1,
            date::Written::NoYear { month, day } => self.turns.follow(month, day),
            _ => {}
        }
        if !matches!(
            written,
            date::Written::No | date::Written::Lifetime | date::Written::MonthOnly
        ) {
            self.dates += 1;
        }
        let damaged = date::is_damage(written, cell);
        if damaged {
            self.damaged += 1;
            self.shaped += u32::from(date::is_excel_shape(cell));
        }
        damaged
    }
}

/// Whether a cell that says so much of a day may still say a span of them: titles, which seldom begin with a digit, are
/// not looked at word by word.
fn may_span(written: date::Written, cell: &str) -> bool {
    match written {
        date::Written::MonthOnly => true,
        date::Written::No => number::trim(cell).starts_with(|c: char| c.is_ascii_digit()),
        _ => false,
    }
}

/// How many cells of words are remembered for each column.
const REMEMBERED: usize = 1 << 9;
/// The longest cell that is remembered, in bytes.
const REMEMBERED_LENGTH: usize = 64;

/// Cells of words that were looked at before, with what they say of a day: names of campaigns and days repeat for the
/// length of a file.
#[derive(Debug, Clone, Default)]
struct Remembered {
    /// Each at the place of its hash.
    cells: Vec<Option<(String, date::Written)>>,
}

impl Remembered {
    fn find(&self, cell: &str) -> Option<date::Written> {
        let (known, written) = self.cells.get(place(cell))?.as_ref()?;
        (known == cell).then_some(*written)
    }

    fn keep(&mut self, cell: &str, written: date::Written) {
        if cell.len() > REMEMBERED_LENGTH {
            return;
        }
        if self.cells.is_empty() {
            self.cells = vec![None; REMEMBERED];
        }
        match &mut self.cells[place(cell)] {
            Some((known, its)) => {
                known.clear();
                known.push_str(cell);
                *its = written;
            }
            empty => *empty = Some((cell.to_owned(), written)),
        }
    }
}

/// Where a cell is remembered: FNV-1a of its bytes.
fn place(cell: &str) -> usize {
    let mix = |hash: u32, byte: &u8| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    let hash = cell.as_bytes().iter().fold(0x811c_9dc5, mix);
    (hash ^ (hash >> 16)) as usize % REMEMBERED
}

/// How days without a year follow each other: whether they pass New Year once, as a daily report of a year does.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Turns {
    first: Option<(u32, u32)>,
    last: Option<(u32, u32)>,
    steps: [u32; 2],
    /// Steps over more than half a year, forwards and back.
    leaps: [u32; 2],
}

impl Turns {
    fn follow(&mut self, month: u32, day: u32) {
        let ordinal = |(month, day): (u32, u32)| month * 31 + day;
        let here = (month, day);
        if let Some(before) = self.last.filter(|before| *before != here) {
            let forwards = ordinal(here) > ordinal(before);
            self.steps[usize::from(!forwards)] += 1;
            let leap = ordinal(here).abs_diff(ordinal(before)) > 6 * 31;
            self.leaps[usize::from(!forwards)] += u32::from(leap);
        }
        self.first.get_or_insert(here);
        self.last = Some(here);
    }

    /// The latest day, when the days pass New Year once: those behind it in the calendar are of the year before.
    pub(crate) fn latest(&self) -> Option<(u32, u32)> {
        match (self.steps, self.leaps) {
            // Oldest first: on, on, back over New Year, on.
            ([_, 1], [0, 1]) => self.last,
            // Newest first.
            ([1, _], [1, 0]) => self.first,
            _ => None,
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
    /// Its first and its last row that is no total by its words.
    first: Option<Record>,
    last: Option<Record>,
    /// Rows with fewer cells than the header.
    narrow: u32,
    /// What was seen in each column.
    seen: Vec<Remembered>,
    /// Whether all rows end with their last filled cell, as in a sheet.
    leaves_out_blanks: bool,
    /// Rows that call themselves a total: line, rows before it, and whether it says nothing else in words.
    totals: Vec<(u32, u32, bool)>,
    /// What the last row that names something in its first cell names there.
    group: String,
    /// Which of its rows have others below them.
    pub tree: Tree,
}

impl Survey {
    /// An empty survey of the table that begins so.
    pub(crate) fn new(start: Start, leaves_out_blanks: bool) -> Survey {
        let columns = vec![Tally::default(); start.header.cells.len()];
        let seen = vec![Remembered::default(); columns.len()];
        let recognised = source::recognise(&start.header.cells, &start.preamble);
        let width = recognised.map_or(0, |(d, _)| source::tree_width(d, &start.header.cells));
        Survey {
            start,
            columns,
            rows: 0,
            first: None,
            last: None,
            narrow: 0,
            leaves_out_blanks,
            totals: Vec::new(),
            seen,
            group: String::new(),
            tree: Tree::of(width),
        }
    }

    /// Counts one more row. The last one is kept; given back is one that is no longer needed.
    ///
    /// Refuses the file when a spreadsheet has put the whole row into one cell.
    pub(crate) fn count(&mut self, record: Record) -> Result<Option<Record>, Refusal> {
        match self.look_at(&record)? {
            true if self.first.is_none() => Ok(self.first.replace(record)),
            true => Ok(self.last.replace(record)),
            false => Ok(Some(record)),
        }
    }

    /// Its first and its last row that is no total by its words.
    pub(crate) fn edges(&self) -> impl Iterator<Item = &Record> {
        self.first.iter().chain(&self.last)
    }

    /// Whether the row is one of the table's own, and then counts its cells.
    fn look_at(&mut self, record: &Record) -> Result<bool, Refusal> {
        if record.damaged || record.cells == self.start.header.cells {
            return Ok(false);
        }
        if delimiter::holds_a_row(record, self.columns.len()) {
            return Err(Refusal::new(RefusalCode::WholeRowQuoted).with("row", record.line));
        }
        let closes = total::closes(record, &self.group);
        if self.totals.len() < TOTALS_MOST && (closes || total::label(record).is_some()) {
            let alone = closes || total::stands_alone(record);
            self.totals.push((record.line, self.rows, alone));
            return Ok(false);
        }
        if let Some(first) = record.cells.first().map(|c| number::trim(c)).filter(|c| !c.is_empty())
        {
            self.group.clear();
            self.group.push_str(first);
        }
        self.rows += 1;
        self.tree.follow(record);
        self.narrow += u32::from(record.cells.len() < self.columns.len());
        for ((tally, seen), cell) in self.columns.iter_mut().zip(&mut self.seen).zip(&record.cells)
        {
            tally.count_seen(record.line, cell, seen);
        }
        Ok(true)
    }

    /// Lets go of what was only needed while its rows came.
    pub(crate) fn close(&mut self) {
        self.seen = Vec::new();
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
        self.leaves_out_blanks || self.narrow * 2 > self.rows
    }
}
