//! What is doubtful about a file, and why a file is refused, as codes that the shells put into words.

use serde::{Deserialize, Serialize};

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
    /// A formula of a sheet was never calculated, so its cell (`cell`, as `B3`) holds nothing; it is missing, not zero.
    UncalculatedFormula,
    /// Rows that a sheet hides (`n`), as by a filter: they count like the others.
    HiddenRows,
    /// `cell` is no date; the row is left out, as nobody knows where it belongs.
    UnreadableDate,
    /// `cell` is a day so far off that no campaign is there, as the zero of a clock; the row is left out.
    FarOffDate,
    /// Rows without a day of their own that name something (`n`): they are of the day above them.
    DayContinued,
    /// Rows of a table of days that have no day, and nothing shows that they are of the day above (`n`): they are left out.
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
    /// `cell` carries no per cent sign where other values of its column do, and may be per cent or a share of one: it is
    /// missing, not zero.
    MixedPercent,
    /// The header `column` stands twice; the second stays out.
    DuplicateColumn,
    /// A second column for the same `metric`; it stays out.
    MetricTwice,
    /// Another table of the file states the same `metric` by something else; its figures are taken from there (`table`).
    SaidElsewhere,
    /// Rows that are no sale (`n`), such as orders that were cancelled, paid back in full or not paid yet: they are read,
    /// and no figures are taken from them.
    OtherRows,
    /// Rows with money that was given back (`n`): it counts against the sales.
    Returns,
    /// Orders carry several promo codes (`cell`), and nobody has said which of them count here.
    SeveralCodes,
    /// Orders with other promo codes than those that count here (`n`), or without one: no figures are taken from them.
    OtherCodes,
    /// Rows of other segments or spans of days than the first (`n`), which tell of the same events again: no figures are
    /// taken from them.
    OtherSlices,
    /// Rows of advertising whose result is no conversion (`n`), such as people reached or clicks: it counts as none.
    OtherOutcomes,
    /// The sum of the rows (`sum`) is not the file's total (`stated`) for `metric`.
    TotalDiffers,
    /// The row names itself no total, and each of its figures is the sum of all other rows: taken for their total.
    TotalBySum,
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
    /// Amounts of money of which nothing says the currency, beside others of the same export that do: read in theirs
    /// (`currency`).
    CurrencyTaken,
    /// The column is in `currency` and amounts before it in `other`: it stays out.
    OtherCurrency,
    /// Amounts in a currency that is not known here (`currency`): the column stays out.
    UnknownCurrency,
    /// The header stands again between the rows; it is passed over.
    RepeatedHeader,
    /// A metric unknown to the dictionary (`metric`) in the mapping; the column stays out.
    UnknownMetric,
    /// The mapping names a column (`name`) that the file does not have.
    NoSuchColumn,
    /// Numbers of which nothing is known: choose a metric for the column, or leave it out.
    ColumnNotMapped,
    /// The table has a header and no rows.
    NoRows,
}

impl IssueCode {
    /// Every kind of doubtful thing.
    pub const ALL: [IssueCode; 43] = [
        IssueCode::ExcelDateInNumber,
        IssueCode::RaggedRow,
        IssueCode::DamagedRow,
        IssueCode::DamagedText,
        IssueCode::UnreadableNumber,
        IssueCode::UncalculatedFormula,
        IssueCode::HiddenRows,
        IssueCode::UnreadableDate,
        IssueCode::FarOffDate,
        IssueCode::DayContinued,
        IssueCode::NoDay,
        IssueCode::AmbiguousDate,
        IssueCode::AssumedDateOrder,
        IssueCode::MixedDateOrder,
        IssueCode::YearMissing,
        IssueCode::YearTurns,
        IssueCode::AmbiguousNumber,
        IssueCode::AmbiguousPercent,
        IssueCode::MixedPercent,
        IssueCode::DuplicateColumn,
        IssueCode::MetricTwice,
        IssueCode::SaidElsewhere,
        IssueCode::OtherRows,
        IssueCode::Returns,
        IssueCode::SeveralCodes,
        IssueCode::OtherCodes,
        IssueCode::OtherSlices,
        IssueCode::OtherOutcomes,
        IssueCode::TotalDiffers,
        IssueCode::TotalBySum,
        IssueCode::LifetimeNotADate,
        IssueCode::PersonalColumnDropped,
        IssueCode::IdRounded,
        IssueCode::MixedCurrencies,
        IssueCode::CurrencyMissing,
        IssueCode::CurrencyTaken,
        IssueCode::OtherCurrency,
        IssueCode::UnknownCurrency,
        IssueCode::RepeatedHeader,
        IssueCode::UnknownMetric,
        IssueCode::NoSuchColumn,
        IssueCode::ColumnNotMapped,
        IssueCode::NoRows,
    ];
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
    /// A sheet that its workbook hides.
    HiddenSheet,
    /// UTF-16 that breaks off in the middle of a character.
    Truncated,
    /// Zero bytes between the letters: a damaged file.
    NullBytes,
    /// A line longer than `most` megabytes.
    EndlessLine,
    /// More columns than any table of metrics has.
    TooManyColumns,
    /// More than five million rows: longer than any report of a campaign.
    TooManyRows,
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
    /// Days name the columns and metrics the rows: a table that lies on its side.
    Sideways,
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
    pub const ALL: [RefusalCode; 26] = [
        RefusalCode::EmptyFile,
        RefusalCode::Binary,
        RefusalCode::Archive,
        RefusalCode::Markup,
        RefusalCode::RepeatedPart,
        RefusalCode::HiddenSheet,
        RefusalCode::Truncated,
        RefusalCode::NullBytes,
        RefusalCode::EndlessLine,
        RefusalCode::TooManyColumns,
        RefusalCode::TooManyRows,
        RefusalCode::TooManyTables,
        RefusalCode::OneColumn,
        RefusalCode::TooLarge,
        RefusalCode::WholeRowQuoted,
        RefusalCode::NoHeader,
        RefusalCode::Sideways,
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
