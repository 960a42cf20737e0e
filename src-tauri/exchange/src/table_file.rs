//! Tables out: XLSX with real numbers and dates, and CSV as spreadsheets of each country open it.
//!
//! What a person wrote is text wherever it lands. A workbook says so of each cell; in a CSV a text that a spreadsheet would
//! take for a formula gets an apostrophe before it, which our own reader takes off again.

use chrono::NaiveDate;
use rust_xlsxwriter::{
    DocProperties, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};
use sverka_core::Lang;

/// A table in the words of one language.
#[derive(Debug, Clone, PartialEq)]
pub struct SheetTable {
    /// The language of its words, its dates and its decimal mark.
    pub lang: Lang,
    /// Its name: that of the sheet.
    pub title: String,
    /// Its columns.
    pub columns: Vec<SheetColumn>,
    /// Its rows, each with a cell per column.
    pub rows: Vec<Vec<SheetCell>>,
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct SheetColumn {
    /// Its header.
    pub title: String,
    /// Its width in characters.
    pub width: u8,
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub enum SheetCell {
    /// Nothing: what is not known is not zero.
    Empty,
    /// Words.
    Text(String),
    /// A whole number.
    Count(i64),
    /// A number shown with so many decimals.
    Number(f64, u8),
    /// A share of one, shown in per cent without decimals.
    Share(f64),
    /// A day.
    Day(NaiveDate),
}

impl SheetCell {
    /// Words, or nothing where there are none.
    pub fn text(words: impl Into<String>) -> SheetCell {
        let words = words.into();
        if words.trim().is_empty() { SheetCell::Empty } else { SheetCell::Text(words) }
    }
}

/// Why no workbook came out; never because of what people wrote.
#[derive(Debug, thiserror::Error)]
pub enum TableFileError {
    /// The workbook cannot be written.
    #[error(transparent)]
    Workbook(#[from] XlsxError),
    /// The CSV cannot be written.
    #[error(transparent)]
    Csv(#[from] csv::Error),
}

/// The most characters a cell of a spreadsheet takes.
const CELL_MOST: usize = 32_767;
/// The most characters the name of a sheet takes.
const SHEET_NAME_MOST: usize = 31;
/// From how many characters on a column breaks its lines; a text of several lines is shown in them anywhere.
const WRAP_FROM: u8 = 30;

/// A workbook with a sheet per table, made on a day. The same tables and day give the same cells.
///
/// # Errors
/// [`TableFileError`] when the workbook cannot be written.
pub fn xlsx(tables: &[SheetTable], made_on: NaiveDate) -> Result<Vec<u8>, TableFileError> {
    let mut workbook = Workbook::new();
    let made = made_on.and_time(chrono::NaiveTime::MIN);
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let mut names: Vec<String> = Vec::new();
    for table in tables {
        let name = sheet_name(&table.title, &names);
        let sheet = workbook.add_worksheet();
        sheet.set_name(&name)?;
        names.push(name);
        fill(sheet, table)?;
    }
    Ok(workbook.save_to_buffer()?)
}

/// A table as CSV: UTF-8 with a mark, `;` and a decimal comma in Russian, `,` and a decimal point in English.
///
/// # Errors
/// [`TableFileError`] when the bytes cannot be written.
pub fn csv(table: &SheetTable) -> Result<Vec<u8>, TableFileError> {
    let delimiter = if table.lang == Lang::Ru { b';' } else { b',' };
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(table.columns.iter().map(|column| guarded(&column.title)))?;
    for row in &table.rows {
        writer.write_record(row.iter().map(|cell| plain(cell, table.lang)))?;
    }
    writer.into_inner().map_err(|cause| csv::Error::from(cause.into_error()).into())
}

/// Whether a spreadsheet may take the text for a formula or a command.
pub(crate) fn is_formula_like(text: &str) -> bool {
    text.starts_with(['\t', '\r', '\n'])
        || text
            .trim_start()
            .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '−', '|', '%'])
}

/// A text that stays a text in every spreadsheet.
fn guarded(text: &str) -> String {
    if is_formula_like(text) { format!("'{text}") } else { text.to_owned() }
}

fn plain(cell: &SheetCell, lang: Lang) -> String {
    let decimal = |text: String| if lang == Lang::Ru { text.replace('.', ",") } else { text };
    match cell {
        SheetCell::Empty => String::new(),
        SheetCell::Text(text) => guarded(text),
        SheetCell::Count(count) => count.to_string(),
        SheetCell::Number(number, decimals) => {
            decimal(format!("{number:.*}", usize::from(*decimals)))
        }
        SheetCell::Share(share) => format!("{:.0}%", share * 100.0),
        SheetCell::Day(day) if lang == Lang::Ru => day.format("%d.%m.%Y").to_string(),
        SheetCell::Day(day) => day.format("%Y-%m-%d").to_string(),
    }
}

fn fill(sheet: &mut Worksheet, table: &SheetTable) -> Result<(), TableFileError> {
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border_bottom(FormatBorder::Thin);
    let body = Format::new().set_align(FormatAlign::Top);
    let wrapped = Format::new().set_align(FormatAlign::Top).set_text_wrap();
    let day = body.clone().set_num_format(match table.lang {
        Lang::Ru => "dd.mm.yyyy",
        Lang::En => "mmm d, yyyy",
    });
    let (count, share) = (body.clone().set_num_format("#,##0"), body.clone().set_num_format("0%"));
    for (at, column) in (0_u16..).zip(&table.columns) {
        sheet.set_column_width(at, f64::from(column.width))?;
        sheet.write_string_with_format(0, at, &column.title, &head)?;
    }
    for (row, cells) in (1_u32..).zip(&table.rows) {
        for ((at, column), cell) in (0_u16..).zip(&table.columns).zip(cells) {
            match cell {
                SheetCell::Empty => continue,
                SheetCell::Text(text) => {
                    let has_lines = column.width >= WRAP_FROM || text.contains('\n');
                    let format = if has_lines { &wrapped } else { &body };
                    sheet.write_string_with_format(row, at, cut(text), format)?
                }
                SheetCell::Count(number) => {
                    sheet.write_number_with_format(row, at, *number as f64, &count)?
                }
                SheetCell::Number(number, decimals) => {
                    let shown = format!("0.{}", "0".repeat(usize::from((*decimals).max(1))));
                    let format = body.clone().set_num_format(shown);
                    sheet.write_number_with_format(row, at, *number, &format)?
                }
                SheetCell::Share(number) => {
                    sheet.write_number_with_format(row, at, *number, &share)?
                }
                SheetCell::Day(date) => sheet.write_datetime_with_format(row, at, date, &day)?,
            };
        }
    }
    sheet.set_freeze_panes(1, 1)?;
    if let (Some(last), rows) = (table.columns.len().checked_sub(1), table.rows.len())
        && rows > 0
    {
        let last = u16::try_from(last).unwrap_or(u16::MAX);
        sheet.autofilter(0, 0, u32::try_from(rows).unwrap_or(u32::MAX), last)?;
    }
    Ok(())
}

/// What a cell takes of a text; a longer one ends in `…`.
fn cut(text: &str) -> String {
    if text.encode_utf16().count() <= CELL_MOST {
        return text.to_owned();
    }
    let mut length = 0;
    let mut short: String = text
        .chars()
        .take_while(|c| {
            length += c.len_utf16();
            length < CELL_MOST
        })
        .collect();
    short.push('…');
    short
}

/// A name that no other sheet has, of the characters a sheet may have.
fn sheet_name(title: &str, taken: &[String]) -> String {
    let allowed =
        |c: &char| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\') && !c.is_control();
    let plain: String = title.chars().filter(allowed).collect();
    let plain = plain.trim().trim_matches('\'').to_owned();
    let mut count = 1;
    loop {
        let tail = if count == 1 { String::new() } else { format!(" ({count})") };
        let room = SHEET_NAME_MOST - tail.len();
        let name = plain.chars().take(room).collect::<String>().trim_end().to_owned() + &tail;
        let is_taken = taken.iter().any(|other| other.to_lowercase() == name.to_lowercase());
        if !name.is_empty() && !is_taken {
            return name;
        }
        count += 1;
    }
}
