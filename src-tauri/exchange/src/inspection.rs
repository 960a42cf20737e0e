//! What was found in a metric file: its tables, columns, sums, and everything that is doubtful, by row.
//!
//! The JSON of these types is the answer of `sverka-cli inspect` and `import`; names may be added, not changed.

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

/// The kinds of doubtful things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum IssueCode {
    /// Excel turned a number into a date (`cell`); the column stays out.
    ExcelDateInNumber,
    /// The row has `found` cells where the header has `expected`; it is left out.
    RaggedRow,
    /// The row cannot be told from its neighbours (an open quote); it is left out.
    DamagedRow,
    /// Bytes of the row stand for no character; its text is kept with the replacement sign.
    DamagedText,
    /// `cell` is no number; it is missing, not zero.
    UnreadableNumber,
    /// `cell` is no date; the row is left out, as nobody knows where it belongs.
    UnreadableDate,
    /// Rows without a day of their own that name something (`n`): they are of the day above them.
    DayContinued,
    /// Rows of a table of days that have no day and name nothing (`n`): they are left out.
    NoDay,
    /// `cell` may be day first or month first.
    AmbiguousDate,
    /// `cell` may be either, and is read as its platform writes dates.
    AssumedDateOrder,
    /// Some dates of the column can only be day first and others only month first.
    MixedDateOrder,
    /// `cell` has no year.
    YearMissing,
    /// The days without a year pass New Year: those up to `cell` are of `year`, the others of the year before.
    YearTurns,
    /// `cell` may be a thousand or a fraction; read as `read`.
    AmbiguousNumber,
    /// Values up to one without a per cent sign: read as shares of one.
    AmbiguousPercent,
    /// The header `column` stands twice; the second stays out.
    DuplicateColumn,
    /// A second column for the same `metric`; it stays out.
    MetricTwice,
    /// Another table of the file states the same `metric` by something else; its figures are taken from there (`table`).
    SaidElsewhere,
    /// Rows that are no sale (`n`), such as orders that were cancelled or paid back in full: they are read, and no
    /// figures are taken from them.
    OtherRows,
    /// Rows with money that was given back (`n`): it counts against the sales.
    Returns,
    /// Orders carry several promo codes (`cell`), and nobody has said which of them count here.
    SeveralCodes,
    /// Orders with other promo codes than those that count here (`n`), or without one: no figures are taken from them.
    OtherCodes,
    /// The sum of the rows (`sum`) is not the file's total (`stated`) for `metric`.
    TotalDiffers,
    /// The dates of this column say “Lifetime”: no dates.
    LifetimeNotADate,
    /// Columns with personal data (`columns`) are not read.
    PersonalColumnDropped,
    /// An id lost its last digits to a spreadsheet (`cell`).
    IdRounded,
    /// Amounts in several currencies (`currencies`): the column stays out.
    MixedCurrencies,
    /// Amounts of money of which nothing says in which currency they are.
    CurrencyMissing,
    /// The column is in `currency` and amounts before it in `other`: it stays out.
    OtherCurrency,
    /// The header stands again between the rows; it is passed over.
    RepeatedHeader,
    /// A metric unknown to the dictionary (`metric`) in the mapping; the column stays out.
    UnknownMetric,
    /// Numbers of which nothing is known: choose a metric for the column, or leave it out.
    ColumnNotMapped,
    /// The table has a header and no rows.
    NoRows,
}

impl IssueCode {
    /// Every kind of doubtful thing.
    pub const ALL: [IssueCode; 33] = [
        IssueCode::ExcelDateInNumber,
        IssueCode::RaggedRow,
        IssueCode::DamagedRow,
        IssueCode::DamagedText,
        IssueCode::UnreadableNumber,
        IssueCode::UnreadableDate,
        IssueCode::DayContinued,
        IssueCode::NoDay,
        IssueCode::AmbiguousDate,
        IssueCode::AssumedDateOrder,
        IssueCode::MixedDateOrder,
        IssueCode::YearMissing,
        IssueCode::YearTurns,
        IssueCode::AmbiguousNumber,
        IssueCode::AmbiguousPercent,
        IssueCode::DuplicateColumn,
        IssueCode::MetricTwice,
        IssueCode::SaidElsewhere,
        IssueCode::OtherRows,
        IssueCode::Returns,
        IssueCode::SeveralCodes,
        IssueCode::OtherCodes,
        IssueCode::TotalDiffers,
        IssueCode::LifetimeNotADate,
        IssueCode::PersonalColumnDropped,
        IssueCode::IdRounded,
        IssueCode::MixedCurrencies,
        IssueCode::CurrencyMissing,
        IssueCode::OtherCurrency,
        IssueCode::RepeatedHeader,
        IssueCode::UnknownMetric,
        IssueCode::ColumnNotMapped,
        IssueCode::NoRows,
    ];
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

/// The reasons for refusing a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum RefusalCode {
    /// Nothing but spaces.
    EmptyFile,
    /// Not text.
    Binary,
    /// An archive without a table in it.
    Archive,
    /// A web page or another text of tags, whatever its name ends in.
    Markup,
    /// The same bytes as an earlier part of the archive.
    RepeatedPart,
    /// UTF-16 that breaks off in the middle of a character.
    Truncated,
    /// Zero bytes between the letters: a damaged file.
    NullBytes,
    /// A line longer than `most` megabytes.
    EndlessLine,
    /// More columns than any table of metrics has.
    TooManyColumns,
    /// More than `most` tables in one file.
    TooManyTables,
    /// One column: nothing to tell a value from a name.
    OneColumn,
    /// Longer than `most` megabytes.
    TooLarge,
    /// A spreadsheet has put every whole row into one cell.
    WholeRowQuoted,
    /// No row that names the columns.
    NoHeader,
    /// A header and nothing below it.
    NoRows,
    /// No column of numbers.
    NoNumbers,
    /// An encoding that is not known (`name`).
    UnknownEncoding,
    /// The old form of a workbook, or one behind a password.
    OldWorkbook,
    /// A ZIP that is no workbook, or a damaged one (`cause` for the log).
    NotAWorkbook,
    /// A workbook or an archive that unpacks to far more than a table can be.
    Inflated,
    /// Something stands further out than a table goes (`cell`).
    SheetTooLarge,
    /// Stopped by the person.
    Cancelled,
    /// The disk gave no answer (`cause` for the log).
    Io,
}

impl RefusalCode {
    /// Every reason.
    pub const ALL: [RefusalCode; 23] = [
        RefusalCode::EmptyFile,
        RefusalCode::Binary,
        RefusalCode::Archive,
        RefusalCode::Markup,
        RefusalCode::RepeatedPart,
        RefusalCode::Truncated,
        RefusalCode::NullBytes,
        RefusalCode::EndlessLine,
        RefusalCode::TooManyColumns,
        RefusalCode::TooManyTables,
        RefusalCode::OneColumn,
        RefusalCode::TooLarge,
        RefusalCode::WholeRowQuoted,
        RefusalCode::NoHeader,
        RefusalCode::NoRows,
        RefusalCode::NoNumbers,
        RefusalCode::UnknownEncoding,
        RefusalCode::OldWorkbook,
        RefusalCode::NotAWorkbook,
        RefusalCode::Inflated,
        RefusalCode::SheetTooLarge,
        RefusalCode::Cancelled,
        RefusalCode::Io,
    ];
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

    /// The same with one more figure for its sentence; long cells are cut.
    pub fn with(mut self, name: &str, value: impl ToString) -> Issue {
        let text: String = value.to_string().chars().take(80).collect();
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
