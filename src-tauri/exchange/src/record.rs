//! Rows of delimited text, one after another, in bounded memory, with the line each starts on.
//!
//! A quote that nobody closes must not swallow the rest of the file: such a row is given back as damaged, one
//! physical line long, and reading goes on with the next line.

use crate::ahead::Ahead;
use crate::encoding::{Bytes, Found, Text};
use crate::inspection::{Refusal, RefusalCode};
use crate::watch::Meter;

/// The longest quoted field that may run over several lines, and the longest line, in bytes.
const FIELD_MOST: usize = 1 << 18;
const LINE_MOST: usize = 1 << 20;

/// The most cells of a row. A file with more of them is no table of metrics.
pub(crate) const CELLS_MOST: usize = 1_000;

/// One row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Record {
    /// The physical line it starts on, counted from 1.
    pub line: u32,
    /// Its cells as written, without quotes. A blank line has none.
    pub cells: Vec<String>,
    /// Whether a sheet hides it, as by a filter.
    pub hidden: bool,
    /// The places of formulas of a sheet that were never calculated.
    pub unvalued: Vec<usize>,
    /// Whether the row could not be told from its neighbours.
    pub damaged: bool,
}

impl Record {
    /// Whether nothing is written in it.
    pub(crate) fn is_blank(&self) -> bool {
        self.cells.iter().all(|c| crate::number::trim(c).is_empty())
    }

    /// Whether exactly one cell holds something.
    pub(crate) fn is_single(&self) -> bool {
        self.cells.iter().filter(|c| !crate::number::trim(c).is_empty()).take(2).count() == 1
    }

    /// How many cells hold something.
    pub(crate) fn filled(&self) -> usize {
        self.cells.iter().filter(|c| !crate::number::trim(c).is_empty()).count()
    }
}

/// A file of so many bytes is split by a thread of its own, ahead of whoever takes the rows.
const AHEAD_LEAST: u64 = 1 << 20;

/// The rows of a text.
pub(crate) enum Records<'a> {
    /// Split as they are asked for.
    Here(Splitter<'a>),
    /// Split ahead.
    Ahead(Ahead<'a>),
}

impl<'a> Records<'a> {
    /// Reads `text` with an ASCII delimiter.
    pub(crate) fn new(text: Text<'a>, delimiter: char) -> Records<'a> {
        Records::Here(Splitter::new(text, delimiter))
    }

    /// Reads a whole file with an ASCII delimiter.
    pub(crate) fn open(
        bytes: Bytes<'a>,
        found: Found,
        delimiter: char,
        meter: &'a Meter<'a>,
    ) -> Result<Records<'a>, Refusal> {
        match bytes {
            Bytes::File(path) if bytes.length()? >= AHEAD_LEAST => {
                Ok(Records::Ahead(Ahead::of(path, found, delimiter, meter)))
            }
            _ => Ok(Records::new(Text::open(bytes, found, meter)?, delimiter)),
        }
    }

    /// The next row; blank lines are rows without cells.
    pub(crate) fn next(&mut self) -> Result<Option<Record>, Refusal> {
        match self {
            Records::Here(splitter) => splitter.next(),
            Records::Ahead(ahead) => ahead.next(),
        }
    }

    /// Takes back a row that is no longer needed, so that its room is filled again.
    pub(crate) fn give_back(&mut self, record: Record) {
        match self {
            Records::Here(splitter) => splitter.give_back(record),
            Records::Ahead(ahead) => ahead.give_back(record),
        }
    }
}

/// The most cells that are kept to be filled again.
const SPARE_MOST: usize = 1 << 17;
/// The most bytes that a cell keeps for the next one.
const ROOM_MOST: usize = 1 << 8;

/// Splits a text into rows.
pub(crate) struct Splitter<'a> {
    text: Text<'a>,
    buffer: String,
    at: usize,
    line: u32,
    delimiter: u8,
    ended: bool,
    /// Cells to be filled again.
    spare: Vec<String>,
    /// How many cells the last row had.
    width: usize,
}

enum Parsed {
    Record { cells: Vec<String>, end: usize, lines: u32 },
    Damaged,
    TooWide,
    NeedsMore,
}

impl<'a> Splitter<'a> {
    /// Splits `text` by an ASCII delimiter.
    pub(crate) fn new(text: Text<'a>, delimiter: char) -> Splitter<'a> {
        let delimiter = u8::try_from(delimiter).unwrap_or(b',');
        let (buffer, spare) = (String::new(), Vec::new());
        Splitter { text, buffer, at: 0, line: 1, delimiter, ended: false, spare, width: 0 }
    }

    /// How many bytes have been read.
    pub(crate) fn bytes(&self) -> u64 {
        self.text.bytes()
    }

    /// See [`Records::give_back`].
    pub(crate) fn give_back(&mut self, record: Record) {
        if self.spare.len() < SPARE_MOST {
            self.spare.extend(record.cells.into_iter().filter(|c| c.capacity() <= ROOM_MOST));
        }
    }

    /// A cell to be filled.
    fn cell(&mut self) -> String {
        let mut cell = self.spare.pop().unwrap_or_default();
        cell.clear();
        cell
    }

    /// The next row; blank lines are rows without cells.
    pub(crate) fn next(&mut self) -> Result<Option<Record>, Refusal> {
        loop {
            if self.at >= self.buffer.len() && self.ended {
                return Ok(None);
            }
            match self.parse() {
                Parsed::Record { cells, end, lines } => {
                    let record = Record { line: self.line, cells, ..Record::default() };
                    self.width = record.cells.len();
                    self.at = end;
                    self.line = self.line.saturating_add(lines);
                    return Ok(Some(record));
                }
                Parsed::Damaged => return self.damaged_line().map(Some),
                Parsed::TooWide => return Err(Refusal::new(RefusalCode::TooManyColumns)),
                Parsed::NeedsMore => self.more()?,
            }
        }
    }

    fn more(&mut self) -> Result<(), Refusal> {
        self.buffer.drain(..self.at);
        self.at = 0;
        if !self.text.next(&mut self.buffer)? {
            self.ended = true;
        }
        Ok(())
    }

    fn parse(&mut self) -> Parsed {
        let mut at = self.at;
        let mut cells = Vec::with_capacity(self.width);
        let mut lines = 0;
        if at >= self.buffer.len() {
            return Parsed::NeedsMore;
        }
        loop {
            let mut cell = self.cell();
            let bytes = self.buffer.as_bytes();
            let start = at;
            while bytes.get(at) == Some(&b' ') && self.delimiter != b' ' {
                at += 1;
            }
            if bytes.get(at) == Some(&b'"') {
                match self.quoted(at, &mut cell, &mut lines) {
                    Quoted::Closed(end) => at = end,
                    Quoted::Open if self.ended || bytes.len() - at > FIELD_MOST => {
                        return Parsed::Damaged;
                    }
                    Quoted::Open => return Parsed::NeedsMore,
                    Quoted::Broken => return Parsed::Damaged,
                }
            } else {
                let ends = |byte: &u8| *byte == self.delimiter || matches!(byte, b'\n' | b'\r');
                at = bytes[start..].iter().position(ends).map_or(bytes.len(), |n| start + n);
                cell.push_str(&self.buffer[start..at]);
            }
            match bytes.get(at) {
                Some(byte) if *byte == self.delimiter => {
                    cells.push(cell);
                    if cells.len() > CELLS_MOST {
                        return Parsed::TooWide;
                    }
                    at += 1;
                }
                Some(_) => {
                    let Some(end) = self.past_newline(at) else { return Parsed::NeedsMore };
                    if !(cells.is_empty() && cell.is_empty()) {
                        cells.push(cell);
                    }
                    return Parsed::Record { cells, end, lines: lines + 1 };
                }
                None if self.ended => {
                    if !(cells.is_empty() && cell.is_empty()) {
                        cells.push(cell);
                    }
                    return Parsed::Record { cells, end: at, lines: lines + 1 };
                }
                None if at - self.at > LINE_MOST => return Parsed::Damaged,
                None => return Parsed::NeedsMore,
            }
        }
    }

    /// Reads a field from its opening quote at `at` to the delimiter or newline behind it.
    fn quoted(&self, at: usize, cell: &mut String, lines: &mut u32) -> Quoted {
        let bytes = self.buffer.as_bytes();
        let mut from = at + 1;
        let mut inside = 0;
        let mut at = from;
        while let Some(byte) = bytes.get(at) {
            match byte {
                b'\n' => inside += 1,
                b'"' => {
                    let mut next = at + 1;
                    if bytes.get(next) == Some(&b'"') {
                        cell.push_str(&self.buffer[from..next]);
                        from = next + 1;
                        at = from;
                        continue;
                    }
                    while bytes.get(next) == Some(&b' ') && self.delimiter != b' ' {
                        next += 1;
                    }
                    match bytes.get(next) {
                        Some(byte) if *byte == self.delimiter || matches!(byte, b'\n' | b'\r') => {
                            cell.push_str(&self.buffer[from..at]);
                            *lines += inside;
                            return Quoted::Closed(next);
                        }
                        None if self.ended => {
                            cell.push_str(&self.buffer[from..at]);
                            *lines += inside;
                            return Quoted::Closed(next);
                        }
                        None => return Quoted::Open,
                        // A quote in the middle of one line is part of the words; after a line break it belongs
                        // to another row, and this one was never closed.
                        Some(_) if inside > 0 => return Quoted::Broken,
                        Some(_) => {}
                    }
                }
                _ => {}
            }
            at += 1;
        }
        Quoted::Open
    }

    /// The place behind the line break at `at`; `None` when the rest of it may still come.
    fn past_newline(&self, at: usize) -> Option<usize> {
        let bytes = self.buffer.as_bytes();
        let mut next = at;
        while bytes.get(next) == Some(&b'\r') {
            next += 1;
        }
        match bytes.get(next) {
            Some(b'\n') => Some(next + 1),
            None if !self.ended => None,
            // A carriage return alone ends a line as well.
            _ => Some(at + 1),
        }
    }

    /// Gives the physical line at hand back as damaged and goes on behind it.
    fn damaged_line(&mut self) -> Result<Record, Refusal> {
        let line = self.line;
        self.line = self.line.saturating_add(1);
        loop {
            if let Some(length) = self.buffer[self.at..].find('\n') {
                self.at += length + 1;
                break;
            }
            self.at = self.buffer.len();
            if self.ended {
                break;
            }
            self.more()?;
        }
        Ok(Record { line, damaged: true, ..Record::default() })
    }
}

enum Quoted {
    Closed(usize),
    Open,
    Broken,
}

/// All rows of a short text.
pub(crate) fn all(text: &str, delimiter: char, most: usize) -> Vec<Record> {
    let mut records = Records::new(Text::of(text), delimiter);
    let mut found = Vec::new();
    // Reading from memory cannot fail; an end is an end.
    while let Ok(Some(record)) = records.next() {
        found.push(record);
        if found.len() >= most {
            break;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        all(text, ',', usize::MAX)
            .into_iter()
            .map(|r| {
                let cells = if r.damaged { "damaged".to_owned() } else { r.cells.join("|") };
                format!("{}:{}", r.line, cells)
            })
            .collect()
    }

    #[test]
    fn rows_are_split_with_the_line_they_start_on() {
        let table: &[(&str, &[&str])] = &[
            ("a,b\n1,2\n", &["1:a|b", "2:1|2"]),
            ("a,b\r\n1,2", &["1:a|b", "2:1|2"]),
            ("a,b\r1,2\r", &["1:a|b", "2:1|2"]),
            ("a,b\r\r\n1,2", &["1:a|b", "2:1|2"]),
            ("a,\n,b\n", &["1:a|", "2:|b"]),
            ("a\n\n\nb\n", &["1:a", "2:", "3:", "4:b"]),
            ("\"a,b\",\"c \"\"d\"\"\"\nx,y", &["1:a,b|c \"d\"", "2:x|y"]),
            ("\"two\nlines\",1\nx,2\n", &["1:two\nlines|1", "3:x|2"]),
            ("\"a\" ,1\n", &["1:a|1"]),
            ("\"say \"hi\" now\",1\n", &["1:say \"hi\" now|1"]),
            ("a \"b\" c,1\n", &["1:a \"b\" c|1"]),
            ("\"open,1\n\"b\",2\nc,3\n", &["1:damaged", "2:b|2", "3:c|3"]),
            ("a,1\n\"open,2\nb,3\n", &["1:a|1", "2:damaged", "3:b|3"]),
            ("\"\",\"\"\n", &["1:|"]),
        ];
        for (text, expected) in table {
            assert_eq!(shown(text), *expected, "{text:?}");
        }
    }

    #[test]
    fn a_quote_left_open_costs_one_row_of_a_long_file() {
        let mut text = String::from("a,b\n\"open,0\n");
        for row in 0..60_000 {
            text.push_str(&format!("row {row},{row}\n"));
        }
        let rows = all(&text, ',', usize::MAX);
        assert_eq!(rows.iter().filter(|r| r.damaged).count(), 1);
        assert_eq!(rows.len(), 60_002);
        assert_eq!(rows.last().map(|r| r.line), Some(60_002));
    }
}
