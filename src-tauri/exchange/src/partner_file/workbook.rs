//! A list as an XLSX workbook.
//!
//! A workbook is a ZIP of XML from anywhere: a kilobyte of it can ask for half a terabyte. So it is unpacked once under
//! caps before it is understood, cells are taken one by one, and one that lies further out than any list refuses the file.

use super::{COLUMNS_MOST, Grid, GridRow, PartnerFileOptions, ROWS_MOST, header};
use crate::encoding::Bytes;
use crate::inspection::{Refusal, RefusalCode};
use crate::watch::Meter;
use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Xlsx};
use chrono::{Duration, NaiveDate};
use std::fs::File;
use std::io::{Cursor, Read, Seek};
use zip::ZipArchive;

/// How often the whole file is read, as progress counts it: unpacked for a look, then understood.
pub(super) const PASSES: u64 = 2;

/// The largest workbook as it lies on the disk, in bytes.
const PACKED_MOST: u64 = 64 << 20;
/// The most that may come out of it, in bytes.
const UNPACKED_MOST: u64 = 96 << 20;
/// How many times longer than packed a part may be, once it is long: deflate cannot do more than about a thousand, and
/// tables of people come to ten or twenty.
const RATIO_MOST: u64 = 200;
/// From how many bytes a part counts as long.
const LONG: u64 = 4 << 20;
/// The most parts.
const PARTS_MOST: usize = 2_000;
/// The most text in one cell, in bytes, as spreadsheets themselves have it.
const CELL_MOST: usize = 32_767 * 4;
/// After how many cells progress is told.
const CELLS_AT_ONCE: u32 = 4_096;

/// Whether the bytes begin like a workbook, new or old.
pub(super) fn is_one(bytes: Bytes<'_>) -> Result<bool, Refusal> {
    let mut head = [0; 8];
    let mut reader: Box<dyn Read + '_> = match bytes {
        Bytes::File(path) => Box::new(File::open(path)?),
        Bytes::Memory(bytes) => Box::new(Cursor::new(bytes)),
    };
    let mut length = 0;
    while length < head.len() {
        match reader.read(&mut head[length..])? {
            0 => break,
            more => length += more,
        }
    }
    // The old form of Excel, which also wraps a workbook with a password.
    if head.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(Refusal::new(RefusalCode::OldWorkbook));
    }
    Ok(head.starts_with(b"PK\x03\x04"))
}

pub(super) fn read(
    bytes: Bytes<'_>,
    options: &PartnerFileOptions,
    meter: &Meter<'_>,
) -> Result<Grid, Refusal> {
    let length = bytes.length()?;
    if length > PACKED_MOST {
        return Err(Refusal::new(RefusalCode::TooLarge).with("most", PACKED_MOST >> 20));
    }
    let mut packed = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
    match bytes {
        Bytes::File(path) => File::open(path)?.take(PACKED_MOST + 1).read_to_end(&mut packed)?,
        Bytes::Memory(bytes) => bytes.take(PACKED_MOST + 1).read_to_end(&mut packed)?,
    };
    weigh(Cursor::new(packed.as_slice()), meter)?;
    let mut workbook = Xlsx::new(Cursor::new(packed)).map_err(|cause| unread(&cause))?;
    let sheets: Vec<String> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .collect();
    let chosen = options.sheet.as_ref().filter(|name| sheets.contains(name));
    let mut first: Option<(String, Vec<GridRow>)> = None;
    for name in chosen.map_or_else(|| sheets.iter().collect(), |name| vec![name]) {
        let rows = rows(&mut workbook, name, meter)?;
        // The first sheet on which people are named; a cover sheet before it is passed over.
        let best = header::find(&rows).is_some_and(|place| header::known(&rows[place]) >= 2);
        if first.is_none() && !rows.is_empty() || best {
            first = Some((name.clone(), rows));
        }
        if best {
            break;
        }
    }
    let Some((sheet, rows)) = first else { return Err(Refusal::new(RefusalCode::EmptyFile)) };
    meter.add(usize::try_from(length).unwrap_or_default())?;
    Ok(Grid { encoding: None, delimiter: None, sheets, sheet: Some(sheet), rows })
}

/// Unpacks every part once and counts, because what a ZIP says of its own sizes need not be true.
fn weigh(packed: impl Read + Seek, meter: &Meter<'_>) -> Result<(), Refusal> {
    let mut archive = ZipArchive::new(packed).map_err(|cause| unread(&cause))?;
    let refuse = || Refusal::new(RefusalCode::Inflated);
    if archive.len() > PARTS_MOST {
        return Err(refuse());
    }
    let mut all = 0;
    let mut sink = vec![0; 1 << 16];
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).map_err(|cause| unread(&cause))?;
        let room = part.compressed_size().saturating_mul(RATIO_MOST).max(LONG);
        let mut length = 0;
        loop {
            match part.read(&mut sink) {
                Ok(0) => break,
                Ok(more) => {
                    length += more as u64;
                    all += more as u64;
                }
                Err(cause) => return Err(unread(&cause)),
            }
            if length > room || all > UNPACKED_MOST {
                return Err(refuse());
            }
            meter.add(0)?;
        }
        meter.add(usize::try_from(part.compressed_size()).unwrap_or_default())?;
    }
    Ok(())
}

/// The rows of one sheet with something in them.
fn rows<R: Read + Seek>(
    workbook: &mut Xlsx<R>,
    sheet: &str,
    meter: &Meter<'_>,
) -> Result<Vec<GridRow>, Refusal> {
    let mut cells = workbook.worksheet_cells_reader(sheet).map_err(|cause| unread(&cause))?;
    let mut rows: Vec<GridRow> = Vec::new();
    let mut seen = 0_u32;
    // One text may be shared by all cells, so what they hold together is counted here and not in the file.
    let mut held = 0;
    while let Some(cell) = cells.next_cell().map_err(|cause| unread(&cause))? {
        seen += 1;
        if seen.is_multiple_of(CELLS_AT_ONCE) {
            meter.add(0)?;
        }
        let Some(text) = shown(cell.get_value()) else { continue };
        held += text.len() as u64;
        if held > UNPACKED_MOST {
            return Err(Refusal::new(RefusalCode::Inflated));
        }
        let (row, column) = cell.get_position();
        let too_large = || {
            let cell = format!("{}{}", letters(column), u64::from(row) + 1);
            Refusal::new(RefusalCode::SheetTooLarge).with("cell", cell)
        };
        if column as usize >= COLUMNS_MOST || rows.len() > ROWS_MOST || text.len() > CELL_MOST {
            return Err(too_large());
        }
        let number = row.checked_add(1).ok_or_else(too_large)?;
        match rows.last() {
            Some(last) if last.number == number => {}
            // Rows come in order; one that goes back is put where it belongs below.
            _ => rows.push(GridRow { number, ..GridRow::default() }),
        }
        let Some(last) = rows.last_mut() else { continue };
        let column = column as usize;
        if last.cells.len() <= column {
            last.cells.resize(column + 1, String::new());
        }
        last.cells[column] = text;
    }
    rows.sort_by_key(|row| row.number);
    rows.retain(|row| !row.is_blank());
    Ok(rows)
}

/// A cell as the spreadsheet shows it; a formula is its last value. `None` for an empty one.
fn shown(value: &DataRef<'_>) -> Option<String> {
    Some(match value {
        DataRef::Empty => return None,
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(moment) => day(moment.as_f64()),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
    })
}

/// A day counted from the end of 1899, as an ISO date; what lies outside the calendar as its number.
fn day(serial: f64) -> String {
    let days = Duration::try_days(serial.floor() as i64);
    let start = NaiveDate::from_ymd_opt(1899, 12, 30);
    let found = start.zip(days).and_then(|(start, days)| start.checked_add_signed(days));
    found.map_or_else(|| serial.to_string(), |day| day.to_string())
}

/// A column as spreadsheets name it: A, B … Z, AA.
fn letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = u64::from(column) + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

fn unread(cause: &dyn std::fmt::Display) -> Refusal {
    Refusal::new(RefusalCode::NotAWorkbook).with("cause", cause)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_and_days_are_named_as_spreadsheets_do() {
        for (column, name) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (16_383, "XFD")] {
            assert_eq!(letters(column), name);
        }
        assert_eq!(day(46_100.5), "2026-03-19");
        assert_eq!(day(1e300), 1e300.to_string());
    }
}
