//! The sheets of an XLSX workbook, row by row, in bounded memory.
//!
//! Cells are taken one by one as they stand in the XML; what lies further out than any table refuses the workbook.

use crate::archive::{self, Seekable, unread};
use crate::encoding::Bytes;
use crate::inspection::{Refusal, RefusalCode};
use crate::number_format::NumberFormat;
use crate::sheet_scan::{Marks, Scan};
use crate::watch::Meter;
use calamine::{
    DataRef, ExcelDateTime, Reader as _, Sheet, SheetType, SheetVisible, Xlsx, XlsxCellReader,
};
use chrono::{Duration, NaiveDate};
use rust_decimal::Decimal;
use std::collections::HashMap;
use std::io::Cursor;

/// The most text in one cell, in bytes, as spreadsheets themselves have it.
const CELL_MOST: usize = 32_767 * 4;
/// After how many cells progress is told.
const CELLS_AT_ONCE: u32 = 4_096;
/// The most rows that a sheet has.
const ROWS_MOST: u32 = 1 << 20;
/// From where on a spreadsheet keeps no more digits of a whole number: an id that long has lost its end.
const EXACT_BELOW: f64 = 1e15;

/// A workbook that was weighed and opened.
pub(crate) struct Book {
    xlsx: Xlsx<Box<dyn Seekable>>,
    sheets: Vec<String>,
    hidden: Vec<String>,
    marks: HashMap<String, Marks>,
}

/// One row of a sheet with something in it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct SheetRow {
    /// Its number, from 1.
    pub number: u32,
    /// Its cells as shown, up to the last one with something in it.
    pub cells: Vec<String>,
    /// Whether it is hidden, as by a filter.
    pub hidden: bool,
    /// The places of its formulas that were never calculated.
    pub unvalued: Vec<usize>,
}

/// How far a sheet may go.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reach {
    /// The most columns.
    pub columns: usize,
    /// The most text in one row, in bytes.
    pub row: usize,
}

impl Book {
    /// Opens a workbook from which at most `unpacked` bytes may come.
    pub(crate) fn open(
        bytes: Bytes<'_>,
        unpacked: u64,
        meter: &Meter<'_>,
    ) -> Result<Book, Refusal> {
        let scan = archive::weigh(bytes, unpacked, meter)?;
        Book::weighed(bytes.seekable()?, scan)
    }

    /// The same for bytes that the workbook keeps.
    pub(crate) fn owning(
        bytes: Vec<u8>,
        unpacked: u64,
        meter: &Meter<'_>,
    ) -> Result<Book, Refusal> {
        let scan = archive::weigh(Bytes::Memory(&bytes), unpacked, meter)?;
        Book::weighed(Box::new(Cursor::new(bytes)), scan)
    }

    fn weighed(from: Box<dyn Seekable>, scan: Scan) -> Result<Book, Refusal> {
        let xlsx = Xlsx::new(from).map_err(|cause| unread(&cause))?;
        let all = xlsx.sheets_metadata().iter().filter(|s| s.typ == SheetType::WorkSheet);
        let (shown, hidden): (Vec<&Sheet>, Vec<&Sheet>) =
            all.partition(|sheet| sheet.visible == SheetVisible::Visible);
        let names = |sheets: Vec<&Sheet>| sheets.iter().map(|sheet| sheet.name.clone()).collect();
        let (sheets, hidden) = (names(shown), names(hidden));
        Ok(Book { xlsx, sheets, hidden, marks: scan.finish() })
    }

    /// The names of its visible sheets, in order.
    pub(crate) fn sheets(&self) -> &[String] {
        &self.sheets
    }

    /// The names of its hidden sheets, in order.
    pub(crate) fn hidden(&self) -> &[String] {
        &self.hidden
    }

    /// The rows of a sheet.
    pub(crate) fn rows<'b>(
        &'b mut self,
        sheet: &str,
        reach: Reach,
        meter: &'b Meter<'b>,
    ) -> Result<SheetRows<'b>, Refusal> {
        let cells = self.xlsx.worksheet_cells_reader(sheet).map_err(|cause| unread(&cause))?;
        let formats = cells.styles().iter().map(|style| {
            let code = style.number_format.as_ref().map(|format| format.format_code.as_str());
            code.map(NumberFormat::read).unwrap_or_default()
        });
        let formats = formats.collect();
        let marks = self.marks.get(sheet);
        Ok(SheetRows {
            cells,
            formats,
            marks,
            reach,
            meter,
            seen: 0,
            held: None,
            at: 0,
            ended: false,
        })
    }
}

/// The rows of a sheet, in the order of its XML, which is theirs.
pub(crate) struct SheetRows<'b> {
    cells: XlsxCellReader<'b, Box<dyn Seekable>>,
    /// By the place of a cell’s style.
    formats: Vec<NumberFormat>,
    marks: Option<&'b Marks>,
    reach: Reach,
    meter: &'b Meter<'b>,
    seen: u32,
    held: Option<Placed>,
    /// The number of the row given last.
    at: u32,
    ended: bool,
}

struct Placed {
    row: u32,
    column: usize,
    text: String,
}

impl SheetRows<'_> {
    /// The next row with something in it.
    pub(crate) fn next(&mut self) -> Result<Option<SheetRow>, Refusal> {
        let mut row: Option<SheetRow> = None;
        let mut length = 0;
        loop {
            let next = match self.held.take() {
                Some(held) => Some(held),
                // Nothing may be asked of the XML behind its end.
                None if self.ended => None,
                None => self.cell()?,
            };
            let Some(cell) = next else {
                self.ended = true;
                return Ok(row);
            };
            let row = match &mut row {
                Some(started) if started.number != cell.row => {
                    self.held = Some(cell);
                    return Ok(row);
                }
                Some(started) => started,
                // No spreadsheet writes its rows in any other order, and a header would stand below its table.
                None if cell.row <= self.at => {
                    return Err(unread(&format!("row {} below row {}", cell.row, self.at)));
                }
                None => row.insert(self.started(cell.row)),
            };
            self.at = cell.row;
            length += cell.text.len();
            if length > self.reach.row {
                return Err(too_large(cell.row, cell.column));
            }
            if row.cells.len() <= cell.column {
                row.cells.resize(cell.column + 1, String::new());
            }
            row.cells[cell.column] = cell.text;
        }
    }

    /// The row of this number, with nothing in it yet.
    fn started(&self, number: u32) -> SheetRow {
        SheetRow {
            number,
            hidden: self.marks.is_some_and(|marks| marks.is_hidden(number)),
            unvalued: self.marks.map_or_else(Vec::new, |marks| marks.unvalued(number).collect()),
            cells: Vec::new(),
        }
    }

    /// The next cell with something in it.
    fn cell(&mut self) -> Result<Option<Placed>, Refusal> {
        loop {
            let next = self.cells.next_cell_with_style_id().map_err(|cause| unread(&cause))?;
            let Some((cell, style)) = next else { return Ok(None) };
            self.seen = self.seen.wrapping_add(1);
            if self.seen.is_multiple_of(CELLS_AT_ONCE) {
                self.meter.add(0)?;
            }
            let format = self.formats.get(style).copied().unwrap_or_default();
            let Some(text) = shown(cell.get_value(), format) else { continue };
            let (row, column) = cell.get_position();
            let (at, column) = (column as usize, column);
            let number = row.checked_add(1).ok_or_else(|| too_large(row, at))?;
            if at >= self.reach.columns || text.len() > CELL_MOST {
                return Err(too_large(number, column as usize));
            }
            return Ok(Some(Placed { row: number, column: at, text }));
        }
    }
}

fn too_large(row: u32, column: usize) -> Refusal {
    // Beyond what a sheet has, the number of a row is not what the file says: it has overflown.
    let cell = match row {
        0..=ROWS_MOST => format!("{}{row}", letters(column)),
        _ => format!("{}…", letters(column)),
    };
    Refusal::new(RefusalCode::SheetTooLarge).with("cell", cell)
}

/// A cell as the spreadsheet shows it; a formula is its last value. `None` for an empty one.
fn shown(value: &DataRef<'_>, format: NumberFormat) -> Option<String> {
    Some(match value {
        DataRef::Empty => return None,
        DataRef::Int(number) => formatted(number.to_string(), format),
        DataRef::Float(number) => formatted(decimal(*number), format),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(moment) => moment_shown(moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
    })
}

/// A number with what its format puts beside it. Cells of one column may have formats of their own, so that each says
/// itself what it is.
fn formatted(number: String, format: NumberFormat) -> String {
    let share = number.parse::<Decimal>().ok().filter(|_| format.share);
    match share.and_then(|share| share.checked_mul(Decimal::ONE_HUNDRED)) {
        Some(percent) => padded(percent.normalize().to_string()) + "%",
        None if format.percent => number + "%",
        None => match format.currency {
            Some(currency) => format!("{number} {currency}"),
            None => number,
        },
    }
}

/// A number with a decimal point that cannot be taken for one between thousands. One that has lost its last digits is
/// written so that it shows.
fn decimal(number: f64) -> String {
    if number.abs() >= EXACT_BELOW {
        return format!("{number:E}");
    }
    padded(number.to_string())
}

/// A number written so that its point stands before no three digits.
fn padded(mut text: String) -> String {
    if text.split_once('.').is_some_and(|(_, fraction)| fraction.len() == 3) {
        text.push('0');
    }
    text
}

/// A moment counted in days from the end of 1899: a day, with its time where it has one; less than a day is a time. What
/// lies outside the calendar stays a number.
fn moment_shown(moment: &ExcelDateTime) -> String {
    let serial = moment.as_f64();
    let seconds = (serial.abs() * 86_400.0).round();
    if moment.is_duration() || (0.0..1.0).contains(&serial) {
        // Further than a thousand years nothing lasts.
        if seconds > 3.2e10 {
            return serial.to_string();
        }
        let (sign, seconds) = (if serial < 0.0 { "-" } else { "" }, seconds as u64);
        return format!("{sign}{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
    let start = NaiveDate::from_ymd_opt(1899, 12, 30).and_then(|day| day.and_hms_opt(0, 0, 0));
    let after =
        (serial >= 0.0 && seconds < 1e12).then(|| Duration::try_seconds(seconds as i64)).flatten();
    let found = start.zip(after).and_then(|(start, after)| start.checked_add_signed(after));
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    let stated = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
    let found = found.zip(stated).map_or(found, |(found, stated)| {
        let apart = (stated - found.date()).num_days();
        // Workbooks of old Macs count from 1904.
        let since_1904 = (EPOCHS_APART - 1..=EPOCHS_APART + 1).contains(&apart);
        found.checked_add_signed(Duration::days(if since_1904 { EPOCHS_APART } else { 0 }))
    });
    match found {
        Some(moment) if moment.time() == chrono::NaiveTime::MIN => moment.date().to_string(),
        Some(moment) => moment.format("%Y-%m-%d %H:%M:%S").to_string(),
        None => serial.to_string(),
    }
}

/// Days between the two days from which workbooks count.
const EPOCHS_APART: i64 = 1_462;

/// A column as spreadsheets name it: A, B … Z, AA.
pub(crate) fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        letters.push(char::from(b'A' + u8::try_from((rest - 1) % 26).unwrap_or_default()));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType::{DateTime, TimeDelta};

    #[test]
    fn columns_are_named_as_spreadsheets_do() {
        for (column, name) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (16_383, "XFD")] {
            assert_eq!(letters(column), name);
        }
    }

    #[test]
    fn rule_11_days_times_and_durations_of_a_sheet_are_told_apart() {
        let table = [
            (46_100.0, DateTime, "2026-03-19"),
            (46_100.5, DateTime, "2026-03-19 12:00:00"),
            (0.006_273, DateTime, "0:09:02"),
            (0.006_273, TimeDelta, "0:09:02"),
            (1.5, TimeDelta, "36:00:00"),
            (1e300, DateTime, "1"),
            (-4.0, DateTime, "-4"),
        ];
        for (serial, kind, expected) in table {
            let text = moment_shown(&ExcelDateTime::new(serial, kind, false));
            assert!(text == expected || expected == "1" && text.len() > 300, "{serial}: {text}");
        }
    }

    #[test]
    fn rule_11_days_of_workbooks_that_count_from_1904_are_as_they_show() {
        for (serial, expected) in [(44_877.0, "2026-11-13"), (44_877.5, "2026-11-13 12:00:00")] {
            assert_eq!(moment_shown(&ExcelDateTime::new(serial, DateTime, true)), expected);
        }
    }

    #[test]
    fn rule_13_numbers_keep_their_point_and_show_what_they_lost() {
        let table = [
            (1204.0, "1204"),
            (1.234, "1.2340"),
            (5.19, "5.19"),
            (0.2785, "0.2785"),
            (17_900_000_000_000_001.0, "1.79E16"),
        ];
        for (number, expected) in table {
            assert_eq!(decimal(number), expected);
        }
    }
}
