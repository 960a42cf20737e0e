//! Lists of partners as people keep them: CSV in any encoding, and XLSX.
//!
//! [`read`] says what each column means (guessed from its header, Russian or English, or as the person chose), and
//! gives every row as the partner it would become. Nothing is dropped in silence: a cell that cannot be understood
//! goes into the notes of its partner, and an issue says so by row.

mod account;
mod column;
mod header;
mod meaning;
mod row;
mod text;
mod workbook;

pub use column::PartnerField;

use crate::archive::{self, Shape};
use crate::encoding::{Bytes, FILE_MOST};
use crate::inspection::{Refusal, RefusalCode};
use crate::mapping::signature_of;
use crate::watch::{Meter, Watch};
use row::Reader;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;
use sverka_core::partner::{Partner, PartnerKind};
use sverka_core::{Lang, Market};

/// The most rows of one list.
pub const ROWS_MOST: usize = 50_000;
/// The most columns of one list.
pub const COLUMNS_MOST: usize = 200;
/// How many issues are listed one by one.
pub const ISSUES_MOST: usize = 500;
/// How many cells of a column are shown.
const SAMPLE_MOST: usize = 3;

/// How a list is to be read. `None` leaves the choice to detection.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct PartnerFileOptions {
    /// The encoding of a CSV, by its label.
    pub encoding: Option<String>,
    /// The delimiter of a CSV; one ASCII character.
    pub delimiter: Option<char>,
    /// The sheet of a workbook, by name.
    pub sheet: Option<String>,
    /// The row of the header, counted from 1.
    pub header_row: Option<u32>,
    /// The meaning of columns by their headers; a column not named keeps the meaning that is guessed.
    pub columns: Vec<(String, PartnerField)>,
    /// The kind of everyone of whom the list does not say it; creators when `None`.
    pub kind: Option<PartnerKind>,
    /// The market of everyone of whom the list does not say it.
    pub market: Option<Market>,
    /// The language of everyone of whom the list does not say it; the script of the name decides when `None`.
    pub language: Option<Lang>,
}

/// A list as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct PartnerFile {
    /// How it was read and what its columns mean.
    pub shape: PartnerFileShape,
    /// The partners, each with the row it stands in; their identities are nil.
    pub partners: Vec<(u32, Partner)>,
    /// What was found, by row; at most 500.
    pub issues: Vec<RowIssue>,
    /// How many there are of each kind, beyond what is listed too.
    pub issue_counts: BTreeMap<RowIssueCode, u32>,
}

/// How a list was read and what its columns mean.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PartnerFileShape {
    /// The path or name it was read by.
    pub file: String,
    /// Its encoding, lower case; `None` for a workbook.
    pub encoding: Option<String>,
    /// Its delimiter; `None` for a workbook.
    pub delimiter: Option<char>,
    /// The sheets of a workbook, in order.
    pub sheets: Vec<String>,
    /// The sheet that was read.
    pub sheet: Option<String>,
    /// The row of the header, counted from 1.
    pub header_row: u32,
    /// What the meaning of its columns is remembered under: equal for lists with the same header.
    pub signature: String,
    /// The columns, in order.
    pub columns: Vec<PartnerColumn>,
    /// Rows below the header with something in them.
    pub rows: u32,
}

/// One column of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PartnerColumn {
    /// Its header; the second of two equal ones gets ` (2)`, one without words its number.
    pub name: String,
    /// What it means.
    pub field: PartnerField,
    /// Cells with something in them.
    pub filled: u32,
    /// The first of them, as written.
    pub sample: Vec<String>,
}

impl PartnerFileShape {
    /// Whether some column says who the rows are about. Without one nothing can come in.
    pub fn names_partners(&self) -> bool {
        self.columns.iter().any(|column| column.field.is_name())
    }

    /// The columns with something in them that stay in the file, by name.
    pub fn left_columns(&self) -> Vec<String> {
        let left = |c: &&PartnerColumn| c.field == PartnerField::Ignore && c.filled > 0;
        self.columns.iter().filter(left).map(|column| column.name.clone()).collect()
    }
}

/// One thing about one row. The sentence is the Fluent message `partner-file-issue-<code>` with `column` and `cell`;
/// where there is a `field`, its name stands for the column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RowIssue {
    /// The row in the file, counted from 1.
    pub row: u32,
    /// What it is.
    pub code: RowIssueCode,
    /// The column, where it is about one.
    pub column: String,
    /// The cell as written, cut to a line.
    pub cell: String,
    /// What of the partner it is about, where that is more than a column of the list.
    pub field: Option<PartnerField>,
}

/// What there can be about a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum RowIssueCode {
    /// Neither a name nor an account: the row is left out.
    NoName,
    /// No name: the account stands for it.
    NamedByAccount,
    /// The kind is not known (`cell`); it goes into the notes.
    UnknownKind,
    /// The market is not one of ours (`cell`); it goes into the notes.
    UnknownMarket,
    /// The language is not one of ours (`cell`); it goes into the notes.
    UnknownLanguage,
    /// The platform is not known (`cell`); it goes into the notes.
    UnknownPlatform,
    /// No number can be read (`cell`); it goes into the notes.
    UnreadableFollowers,
    /// A number of followers without an account it could belong to; it goes into the notes.
    HomelessFollowers,
    /// The spreadsheet shows an error instead of a value (`cell`).
    CellError,
    /// The row has more cells than the header; the rest goes into the notes.
    MoreCells,
    /// An open quote: the row cannot be told from its neighbours and is left out.
    DamagedRow,
    /// Bytes that stand for no character.
    DamagedText,
    /// A text longer than a record keeps, or with characters it cannot: the row is left out.
    Refused,
    /// Together with the record it goes into (`cell` is its name) a text (`field`) is longer than a record keeps: the row
    /// is left out.
    Overfull,
}

impl RowIssueCode {
    /// Everything there can be.
    pub const ALL: [RowIssueCode; 14] = [
        RowIssueCode::NoName,
        RowIssueCode::NamedByAccount,
        RowIssueCode::UnknownKind,
        RowIssueCode::UnknownMarket,
        RowIssueCode::UnknownLanguage,
        RowIssueCode::UnknownPlatform,
        RowIssueCode::UnreadableFollowers,
        RowIssueCode::HomelessFollowers,
        RowIssueCode::CellError,
        RowIssueCode::MoreCells,
        RowIssueCode::DamagedRow,
        RowIssueCode::DamagedText,
        RowIssueCode::Refused,
        RowIssueCode::Overfull,
    ];

    /// Whether the row stays out of the workspace.
    pub fn leaves_out(self) -> bool {
        use RowIssueCode::{DamagedRow, NoName, Overfull, Refused};
        matches!(self, NoName | DamagedRow | Refused | Overfull)
    }
}

/// Reads a list. Writes nothing.
///
/// Refuses what cannot be read as a table at all; a list without a column of names is read and says so.
pub fn read(
    path: &Path,
    options: &PartnerFileOptions,
    watch: &dyn Watch,
) -> Result<PartnerFile, Refusal> {
    read_bytes(Bytes::File(path), &path.to_string_lossy(), options, watch)
}

/// The same for bytes that may be in memory. `name` is the file's name.
pub fn read_bytes(
    bytes: Bytes<'_>,
    name: &str,
    options: &PartnerFileOptions,
    watch: &dyn Watch,
) -> Result<PartnerFile, Refusal> {
    let length = bytes.length()?;
    if length > FILE_MOST {
        return Err(Refusal::new(RefusalCode::TooLarge).with("most", FILE_MOST >> 20));
    }
    if length == 0 {
        return Err(Refusal::new(RefusalCode::EmptyFile));
    }
    let grid = match archive::shape(bytes)? {
        Shape::Text => text::read(bytes, options, &Meter::new(watch, length * text::PASSES))?,
        // An archive that is no workbook is refused by what opens workbooks.
        Shape::Workbook | Shape::Archive => {
            workbook::read(bytes, options, &Meter::new(watch, length * workbook::PASSES))?
        }
    };
    understood(grid, name, options)
}

/// Cells as they lie in a file, before anything is known of them.
pub(crate) struct Grid {
    encoding: Option<String>,
    delimiter: Option<char>,
    sheets: Vec<String>,
    sheet: Option<String>,
    rows: Vec<GridRow>,
}

/// One row with something in it.
#[derive(Default)]
pub(crate) struct GridRow {
    /// Its number in the file, from 1.
    number: u32,
    cells: Vec<String>,
    damaged: bool,
}

impl GridRow {
    fn is_blank(&self) -> bool {
        !self.damaged && self.cells.iter().all(|cell| crate::number::trim(cell).is_empty())
    }
}

fn understood(
    grid: Grid,
    name: &str,
    options: &PartnerFileOptions,
) -> Result<PartnerFile, Refusal> {
    let place = match options.header_row {
        Some(number) => grid.rows.iter().position(|row| row.number >= number),
        None => header::find(&grid.rows),
    };
    let Some(place) = place else { return Err(Refusal::new(RefusalCode::NoHeader)) };
    let (head, body) = (&grid.rows[place], &grid.rows[place + 1..]);
    if body.is_empty() {
        return Err(Refusal::new(RefusalCode::NoRows));
    }
    let columns = header::columns(head, body, options);
    let mut reader = Reader::new(&columns, options);
    for row in body {
        reader.row(row);
    }
    Ok(PartnerFile {
        shape: PartnerFileShape {
            file: name.to_owned(),
            encoding: grid.encoding,
            delimiter: grid.delimiter,
            sheets: grid.sheets,
            sheet: grid.sheet,
            header_row: head.number,
            signature: signature_of(columns.iter().map(|column| column.name.as_str())),
            rows: body.len() as u32,
            columns: columns.clone(),
        },
        partners: reader.partners,
        issues: reader.issues,
        issue_counts: reader.issue_counts,
    })
}
