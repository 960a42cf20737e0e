//! A list as delimited text.

use super::{COLUMNS_MOST, Grid, GridRow, PartnerFileOptions, ROWS_MOST};
use crate::delimiter::{self, Sniffed};
use crate::encoding::{self, Bytes, Text};
use crate::inspection::{Refusal, RefusalCode};
use crate::record::Records;
use crate::watch::{Meter, Unwatched};

/// How often the whole file is read.
pub(super) const PASSES: u64 = 2;
/// How much text the delimiter is told from, in bytes.
const SAMPLE_BYTES: usize = 1 << 18;

pub(super) fn read(
    bytes: Bytes<'_>,
    options: &PartnerFileOptions,
    meter: &Meter<'_>,
) -> Result<Grid, Refusal> {
    let found = encoding::detect(bytes, options.encoding.as_deref(), meter)?;
    let delimiter = match options.delimiter.filter(char::is_ascii) {
        Some(chosen) => chosen,
        None => {
            let unmetered = Meter::new(&Unwatched, 0);
            let mut text = Text::open(bytes, found, &unmetered)?;
            let mut sample = String::new();
            while sample.len() < SAMPLE_BYTES && text.next(&mut sample)? {}
            match delimiter::sniff(&sample) {
                Sniffed::By(delimiter) => delimiter,
                // One column of names is a list as well.
                Sniffed::OneColumn => ',',
                Sniffed::WholeRowQuoted => {
                    return Err(Refusal::new(RefusalCode::WholeRowQuoted));
                }
            }
        }
    };
    let mut records = Records::new(Text::open(bytes, found, meter)?, delimiter);
    let mut rows = Vec::new();
    while let Some(record) = records.next()? {
        if delimiter::is_statement(&record) {
            continue;
        }
        if record.cells.len() > COLUMNS_MOST {
            let cell = format!("{}, {}", record.line, COLUMNS_MOST + 1);
            return Err(Refusal::new(RefusalCode::SheetTooLarge).with("cell", cell));
        }
        let row = GridRow { number: record.line, cells: record.cells, damaged: record.damaged };
        if row.is_blank() {
            continue;
        }
        if rows.len() > ROWS_MOST {
            return Err(Refusal::new(RefusalCode::SheetTooLarge).with("cell", row.number));
        }
        rows.push(row);
    }
    Ok(Grid {
        encoding: Some(found.name()),
        delimiter: Some(delimiter),
        sheets: Vec::new(),
        sheet: None,
        rows,
    })
}
