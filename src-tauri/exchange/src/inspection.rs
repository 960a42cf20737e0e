//! What was found in a metric file: its tables, columns, sums, and everything that is doubtful, by row.
//!
//! The JSON of these types is the answer of `sverka-cli inspect` and `import`; names may be added, not changed.

pub use crate::code::{IssueCode, RefusalCode};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use sverka_core::figure::ItemRows;

/// A whole file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Inspection {
    /// The path or name it was read by.
    pub file: String,
    /// What kind of file it is.
    pub format: FileFormat,
    /// The encoding of its first table, lower case: `utf-8`, `utf-16le`, `windows-1251`; `xlsx` for a workbook.
    pub encoding: String,
    /// Whether a byte order mark said so.
    pub bom: bool,
    /// Its length in bytes.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub bytes: u64,
    /// Its tables, in order; at least one.
    pub tables: Vec<Table>,
    /// Sheets of a workbook and files of an archive in which there is no table.
    pub left: Vec<LeftPart>,
}

/// What kind of file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum FileFormat {
    /// Delimited text.
    Text,
    /// An XLSX workbook.
    Workbook,
    /// A ZIP with texts or workbooks in it.
    Archive,
}

/// A sheet or a file of an archive in which there is no table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LeftPart {
    /// Its name.
    pub part: String,
    /// Why.
    pub reason: RefusalCode,
}

/// One table of a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "FileTable"))]
pub struct Table {
    /// The id of the recognised source, or `generic`.
    pub source: String,
    /// How sure that is, 0 to 1.
    pub confidence: f64,
    /// Whether the source's shape was seen in real files.
    pub status: Status,
    /// The sheet of a workbook or the file of an archive that it stands in.
    pub part: Option<String>,
    /// Which table of its part it is, counted from 0.
    pub place: u32,
    /// The encoding of its part, as [`Inspection::encoding`].
    pub encoding: String,
    /// The line that names the table, where there is one.
    pub title: Option<String>,
    /// The line of the header in the file or in that part of it, counted from 1.
    pub header_row: u32,
    /// What the mapping of columns is remembered under: equal for files with the same header.
    pub signature: String,
    /// Whether columns have their meaning from an earlier file.
    pub remembered: bool,
    /// The delimiter; `null` in a workbook.
    pub delimiter: Option<char>,
    /// The decimal mark.
    pub decimal: char,
    /// First and last day: as stated above the table or in the file's name, else as found in the rows.
    pub period: Option<(NaiveDate, NaiveDate)>,
    /// The columns, in order.
    pub columns: Vec<Column>,
    /// Rows read: data rows that are neither totals nor left out.
    pub rows: u32,
    /// Data rows left out, each with an issue.
    pub skipped: u32,
    /// What its rows state of the items they name.
    pub item_rows: ItemRows,
    /// How many values an import takes from this table.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub figures: u64,
    /// Sums by metric over the rows, in the metric's unit; only metrics that may be added.
    #[serde(with = "crate::json_number::map")]
    #[cfg_attr(feature = "ts", ts(type = "Record<string, number>"))]
    pub totals: BTreeMap<String, f64>,
    /// The file's own total row by metric, in the metric's unit; never added to anything.
    #[serde(with = "crate::json_number::map")]
    #[cfg_attr(feature = "ts", ts(type = "Record<string, number>"))]
    pub stated_totals: BTreeMap<String, f64>,
    /// The lines of the total rows.
    pub total_rows: Vec<u32>,
    /// What was found, by row; at most [`ISSUES_MOST`], and every difference to the file's own totals.
    pub issues: Vec<Issue>,
    /// How many there are of each kind, beyond what is listed too.
    #[cfg_attr(feature = "ts", ts(type = "Record<string, number>"))]
    pub issue_counts: BTreeMap<IssueCode, u32>,
    /// What only a person can settle.
    pub questions: Vec<Question>,
    /// The first rows as written, at most [`SAMPLE_MOST`]; personal columns are blank.
    pub sample: Vec<Vec<String>>,
    /// The lines of the sample's rows.
    pub sample_rows: Vec<u32>,
}

/// One column of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "FileColumn"))]
pub struct Column {
    /// Its header; the second of two equal ones gets ` (2)`.
    pub name: String,
    /// The metric it becomes, when it is imported.
    pub metric: Option<String>,
    /// What it says about the row, when it is no metric.
    pub role: Option<Role>,
    /// The unit of its cells; `null` for words.
    pub unit: Option<CellUnit>,
    /// The currency its cells name, by ISO code.
    pub currency: Option<String>,
    /// Its cells with a value: numbers in a column of numbers, anything else elsewhere.
    pub cells: u32,
    /// Its cells without a value.
    pub missing: u32,
    /// The plain sum of its numbers as the file states them; `null` for words and ids.
    #[serde(with = "crate::json_number::option")]
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub sum: Option<f64>,
    /// Why the whole column stays out.
    pub refused: Option<IssueCode>,
    /// Whether another table of the file states the same metric, so that no figures are taken from here.
    pub repeats: bool,
}

/// The unit that the cells of a column are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum CellUnit {
    /// Plain numbers.
    Count,
    /// Per cent: 46 means 46 %.
    Percent,
    /// A share of one: 0.46 means 46 %; the import multiplies by 100.
    Fraction,
    /// Units of a currency.
    Money,
    /// A plain ratio.
    Ratio,
    /// Seconds, also written as `0:13:29`.
    Seconds,
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days, as a workbook holds a length of time: 0.5 is twelve hours.
    Days,
}

/// What a column says about its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ColumnRole"))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The day.
    Day,
    /// The id of a post or another item.
    Item,
    /// Its title.
    Title,
    /// Its link.
    Link,
    /// The campaign.
    Campaign,
    /// The partner.
    Partner,
    /// The market.
    Market,
    /// The platform.
    Platform,
    /// A promo code.
    Code,
    /// The currency of the row.
    Currency,
    /// Personal data: neither read nor shown.
    Personal,
    /// Nothing that is imported.
    Ignore,
}

/// Whether a source's shape was seen in real files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Seen in many real files.
    Supported,
    /// Known from public descriptions only.
    Unverified,
}

/// A decision that the file leaves open; an option of the import answers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Question {
    /// What is asked.
    pub ask: Ask,
    /// The column it is about.
    pub column: String,
    /// A cell as written.
    pub example: String,
    /// The line it stands on.
    pub row: u32,
}

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// The year of dates without one.
    Year,
    /// Whether the day stands before the month.
    DayFirst,
    /// Whether `1,234` is a thousand or a fraction.
    Decimal,
    /// Which of the promo codes belong to whoever the figures count for.
    Codes,
}

/// One doubtful thing. The sentence is the Fluent message `import-issue-<code>` with `row`, `column` and `args`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Issue {
    /// The line in the file or in the part that the table stands in, counted from 1.
    pub row: u32,
    /// The column, where it is about one.
    pub column: Option<String>,
    /// What it is.
    pub code: IssueCode,
    /// The words and figures of its sentence, already plain text.
    pub args: BTreeMap<String, String>,
    /// The sentence, filled in by whoever knows the language; empty here.
    #[serde(default)]
    pub message: String,
}
/// Why nothing can be read from a file. The sentence is `import-refusal-<code>` with `args`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[error("{code:?} {args:?}")]
pub struct Refusal {
    /// The reason.
    pub code: RefusalCode,
    /// The words and figures of its sentence, already plain text.
    pub args: BTreeMap<String, String>,
}
impl Inspection {
    /// The first question that nobody has answered about a table whose figures would come in: until it is, they would
    /// come in without their days, or a thousand times too large.
    pub fn unsettled(&self) -> Option<&Question> {
        let mut giving = self.tables.iter().filter(|table| table.figures > 0);
        giving.find_map(|table| table.questions.first())
    }
}

impl Refusal {
    /// A refusal without figures.
    pub fn new(code: RefusalCode) -> Refusal {
        Refusal { code, args: BTreeMap::new() }
    }

    /// The same with one more figure for its sentence.
    pub fn with(mut self, name: &str, value: impl ToString) -> Refusal {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }
}

impl From<std::io::Error> for Refusal {
    fn from(cause: std::io::Error) -> Refusal {
        Refusal::new(RefusalCode::Io).with("cause", cause)
    }
}

impl Issue {
    /// An issue of a row.
    pub fn at(row: u32, code: IssueCode) -> Issue {
        Issue { row, column: None, code, args: BTreeMap::new(), message: String::new() }
    }

    /// The same, about a column.
    pub fn of(mut self, column: &str) -> Issue {
        self.column = Some(column.to_owned());
        self
    }

    /// The same with one more figure for its sentence; long cells are cut, and what would steer a screen is left out.
    pub fn with(mut self, name: &str, value: impl ToString) -> Issue {
        let shows = |c: &char| !c.is_control() && !crate::number::is_unseen(*c);
        let text: String = value.to_string().chars().filter(shows).take(80).collect();
        self.args.insert(name.to_owned(), text);
        self
    }
}

/// How many issues of one table are listed one by one.
pub const ISSUES_MOST: usize = 500;
/// How many rows of a table are shown as written, how many characters of a cell, and how many bytes of all of them.
pub const SAMPLE_MOST: usize = 20;
pub(crate) const SAMPLE_CELL_MOST: usize = 200;
pub(crate) const SAMPLE_BYTES_MOST: usize = 1 << 16;
