//! A list as an XLSX workbook: the first sheet on which people are named.

use super::{COLUMNS_MOST, Grid, GridRow, PartnerFileOptions, ROWS_MOST, header};
use crate::encoding::Bytes;
use crate::inspection::{Refusal, RefusalCode};
use crate::watch::Meter;
use crate::workbook::{Book, Reach};

/// How often the whole file is read, as progress counts it: unpacked for a look, then understood.
pub(super) const PASSES: u64 = 2;

/// The most that may come out of a workbook, in bytes.
const UNPACKED_MOST: u64 = 96 << 20;

pub(super) fn read(
    bytes: Bytes<'_>,
    options: &PartnerFileOptions,
    meter: &Meter<'_>,
) -> Result<Grid, Refusal> {
    let mut book = Book::open(bytes, UNPACKED_MOST, meter)?;
    let sheets = book.sheets().to_vec();
    let chosen = options.sheet.as_ref().filter(|name| sheets.contains(name));
    let mut first: Option<(String, Vec<GridRow>)> = None;
    for name in chosen.map_or_else(|| sheets.iter().collect(), |name| vec![name]) {
        let rows = rows(&mut book, name, meter)?;
        // A cover sheet before it is passed over.
        let best = header::find(&rows).is_some_and(|place| header::known(&rows[place]) >= 2);
        if first.is_none() && !rows.is_empty() || best {
            first = Some((name.clone(), rows));
        }
        if best {
            break;
        }
    }
    let Some((sheet, rows)) = first else { return Err(Refusal::new(RefusalCode::EmptyFile)) };
    meter.add(usize::try_from(bytes.length()?).unwrap_or_default())?;
    Ok(Grid { encoding: None, delimiter: None, sheets, sheet: Some(sheet), rows })
}

/// The rows of one sheet with something in them.
fn rows(book: &mut Book, sheet: &str, meter: &Meter<'_>) -> Result<Vec<GridRow>, Refusal> {
    // One text may be shared by all cells, so what they hold together is counted here and not in the file.
    let most = usize::try_from(UNPACKED_MOST).unwrap_or(usize::MAX);
    let mut sheet_rows = book.rows(sheet, Reach { columns: COLUMNS_MOST, row: most }, meter)?;
    let mut rows: Vec<GridRow> = Vec::new();
    let mut held = 0;
    while let Some(row) = sheet_rows.next()? {
        held += row.cells.iter().map(String::len).sum::<usize>();
        if held > most {
            return Err(Refusal::new(RefusalCode::Inflated));
        }
        if rows.len() > ROWS_MOST {
            let cell = format!("A{}", row.number);
            return Err(Refusal::new(RefusalCode::SheetTooLarge).with("cell", cell));
        }
        rows.push(GridRow { number: row.number, cells: row.cells, damaged: false });
    }
    rows.sort_by_key(|row| row.number);
    rows.retain(|row| !row.is_blank());
    Ok(rows)
}
