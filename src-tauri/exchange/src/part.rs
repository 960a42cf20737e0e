//! The parts of a file that may hold tables: its text, the sheets of a workbook, the files of an archive.
//!
//! Whatever they are, they are passed over as rows, as often as it takes.

use crate::archive::{self, Shape};
use crate::delimiter::{self, Sniffed};
use crate::encoding::{self, Bytes, Found, Text};
use crate::inspection::{FileFormat, LeftPart, Refusal, RefusalCode};
use crate::mapping::Options;
use crate::record::{Record, Records};
use crate::watch::{Meter, Unwatched};
use crate::workbook::{Book, Reach, SheetRow, SheetRows};
use sha2::{Digest, Sha256};
use std::collections::HashSet;

/// How much decoded text the delimiter is told from, in bytes.
const SAMPLE_BYTES: usize = 1 << 18;
/// The most that may come out of a workbook, in bytes: some hundred thousand rows of a wide report.
const WORKBOOK_MOST: u64 = 256 << 20;
/// The most that may come out of an archive of files, in bytes; they are kept in memory.
const ARCHIVE_MOST: u64 = 64 << 20;
/// How far a sheet may go.
const REACH: Reach = Reach { columns: 1_000, row: 1 << 20 };

/// A file taken apart.
pub(crate) struct Parts<'a> {
    /// What kind of file it is.
    pub format: FileFormat,
    /// Its parts, in order.
    pub parts: Vec<Part<'a>>,
    /// Parts without a table in them.
    pub left: Vec<LeftPart>,
    books: Vec<Book>,
}

/// One part.
pub(crate) struct Part<'a> {
    /// The sheet or the file of an archive; `None` for a text that is the whole file.
    pub name: Option<String>,
    content: Content<'a>,
}

enum Content<'a> {
    Text { bytes: Held<'a>, found: Found, delimiter: char },
    Sheet { book: usize, sheet: String },
}

enum Held<'a> {
    Given(Bytes<'a>),
    Unpacked(Vec<u8>),
}

impl Held<'_> {
    fn bytes(&self) -> Bytes<'_> {
        match self {
            Held::Given(bytes) => *bytes,
            Held::Unpacked(bytes) => Bytes::Memory(bytes),
        }
    }
}

impl Part<'_> {
    /// The encoding and whether a mark said so; a workbook has its own.
    pub(crate) fn encoding(&self) -> (String, bool) {
        match &self.content {
            Content::Text { found, .. } => (found.name(), found.bom > 0),
            Content::Sheet { .. } => ("xlsx".to_owned(), false),
        }
    }

    /// What stands between its cells; `None` for a sheet.
    pub(crate) fn delimiter(&self) -> Option<char> {
        match &self.content {
            Content::Text { delimiter, .. } => Some(*delimiter),
            Content::Sheet { .. } => None,
        }
    }
}

impl<'a> Parts<'a> {
    /// Takes a file apart.
    ///
    /// Refuses what is neither a text nor a workbook nor an archive with one of them in it.
    pub(crate) fn open(
        bytes: Bytes<'a>,
        options: &Options,
        meter: &Meter<'_>,
    ) -> Result<Parts<'a>, Refusal> {
        let empty =
            |format| Parts { format, parts: Vec::new(), left: Vec::new(), books: Vec::new() };
        match archive::shape(bytes)? {
            Shape::Text => {
                let mut parts = empty(FileFormat::Text);
                parts.add_text(None, Held::Given(bytes), options, meter)?;
                Ok(parts)
            }
            Shape::Workbook => {
                let mut parts = empty(FileFormat::Workbook);
                parts.add_book(Book::open(bytes, WORKBOOK_MOST, meter)?, None);
                Ok(parts)
            }
            Shape::Archive => {
                let mut parts = empty(FileFormat::Archive);
                parts.add_members(bytes, options, meter)?;
                Ok(parts)
            }
        }
    }

    /// The rows of a part, from its start.
    pub(crate) fn rows<'b>(
        &'b mut self,
        index: usize,
        meter: &'b Meter<'b>,
    ) -> Result<Rows<'b>, Refusal> {
        match &self.parts[index].content {
            Content::Text { bytes, found, delimiter } => {
                let records = Records::open(bytes.bytes(), *found, *delimiter, meter)?;
                Ok(Rows::Text(records))
            }
            Content::Sheet { book, sheet } => {
                let rows = self.books[*book].rows(sheet, REACH, meter)?;
                Ok(Rows::Sheet(Box::new(SheetRecords { rows, held: None, at: 0 })))
            }
        }
    }

    fn add_text(
        &mut self,
        name: Option<String>,
        bytes: Held<'a>,
        options: &Options,
        meter: &Meter<'_>,
    ) -> Result<(), Refusal> {
        let said = options.of_table(name.as_deref().unwrap_or_default(), 0);
        let found = encoding::detect(bytes.bytes(), said.encoding.as_deref(), meter)?;
        let delimiter = delimiter_of(bytes.bytes(), found, said.delimiter)?;
        self.parts.push(Part { name, content: Content::Text { bytes, found, delimiter } });
        Ok(())
    }

    /// `within` is the file of an archive that the workbook is.
    fn add_book(&mut self, book: Book, within: Option<&str>) {
        let name = |sheet: &String| {
            within.map_or_else(|| sheet.clone(), |file| format!("{file}: {sheet}"))
        };
        for sheet in book.hidden() {
            self.left.push(LeftPart { part: name(sheet), reason: RefusalCode::HiddenSheet });
        }
        for sheet in book.sheets() {
            let name = name(sheet);
            let content = Content::Sheet { book: self.books.len(), sheet: sheet.clone() };
            self.parts.push(Part { name: Some(name), content });
        }
        self.books.push(book);
    }

    fn add_members(
        &mut self,
        bytes: Bytes<'_>,
        options: &Options,
        meter: &Meter<'_>,
    ) -> Result<(), Refusal> {
        let (members, others) = archive::members(bytes, ARCHIVE_MOST, meter)?;
        let none = |part| LeftPart { part, reason: RefusalCode::Binary };
        self.left.extend(others.into_iter().map(none));
        let mut seen = HashSet::new();
        for member in members {
            let name = member.name.clone();
            let digest: [u8; 32] = Sha256::digest(&member.bytes).into();
            if !seen.insert(digest) {
                self.left.push(LeftPart { part: name, reason: RefusalCode::RepeatedPart });
                continue;
            }
            let added = match archive::shape(Bytes::Memory(&member.bytes)) {
                Ok(Shape::Text) => {
                    let held = Held::Unpacked(member.bytes);
                    self.add_text(Some(member.name), held, options, meter)
                }
                Ok(Shape::Workbook) => Book::owning(member.bytes, WORKBOOK_MOST, meter)
                    .map(|book| self.add_book(book, Some(&member.name))),
                Ok(Shape::Archive) => Err(Refusal::new(RefusalCode::Archive)),
                Err(refusal) => Err(refusal),
            };
            match added {
                Ok(()) => {}
                // What is harmful or half refuses the whole; a letter among the tables is only passed over.
                Err(refusal) if is_no_table(refusal.code) => {
                    self.left.push(LeftPart { part: name, reason: refusal.code });
                }
                Err(refusal) => return Err(refusal.with("part", name)),
            }
        }
        match self.parts.is_empty() {
            true => Err(Refusal::new(RefusalCode::Archive)),
            false => Ok(()),
        }
    }
}

/// Whether a part is refused only because it is something else than a table.
pub(crate) fn is_no_table(code: RefusalCode) -> bool {
    matches!(
        code,
        RefusalCode::EmptyFile
            | RefusalCode::Binary
            | RefusalCode::Archive
            | RefusalCode::OneColumn
            | RefusalCode::NoHeader
            | RefusalCode::Sideways
            | RefusalCode::NoRows
            | RefusalCode::NoNumbers
    )
}

/// Whether a text begins as a web page or as XML, which some sites give out under the name of a workbook.
fn is_markup(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(16).collect::<String>().to_lowercase();
    ["<!doctype", "<html", "<?xml", "<table", "<head", "<meta", "<body", "<div"]
        .iter()
        .any(|tag| start.starts_with(tag))
}

fn delimiter_of(bytes: Bytes<'_>, found: Found, said: Option<char>) -> Result<char, Refusal> {
    if let Some(chosen) = said.filter(char::is_ascii) {
        return Ok(chosen);
    }
    let meter = Meter::new(&Unwatched, 0);
    let mut text = Text::open(bytes, found, &meter)?;
    let mut sample = String::new();
    while sample.len() < SAMPLE_BYTES && text.next(&mut sample)? {}
    if sample.trim().is_empty() {
        return Err(Refusal::new(RefusalCode::EmptyFile));
    }
    if is_markup(&sample) {
        return Err(Refusal::new(RefusalCode::Markup));
    }
    match delimiter::sniff(&sample) {
        Sniffed::By(delimiter) => Ok(delimiter),
        Sniffed::OneColumn if delimiter::is_too_wide(&sample) => {
            Err(Refusal::new(RefusalCode::TooManyColumns))
        }
        Sniffed::OneColumn => Err(Refusal::new(RefusalCode::OneColumn)),
        Sniffed::WholeRowQuoted => Err(Refusal::new(RefusalCode::WholeRowQuoted)),
    }
}

/// The rows of a part.
pub(crate) enum Rows<'a> {
    /// Of a delimited text.
    Text(Records<'a>),
    /// Of a sheet.
    Sheet(Box<SheetRecords<'a>>),
}

impl Rows<'_> {
    /// The next row; blank lines are rows without cells.
    pub(crate) fn next(&mut self) -> Result<Option<Record>, Refusal> {
        match self {
            Rows::Text(records) => records.next(),
            Rows::Sheet(records) => records.next(),
        }
    }

    /// Takes back a row that is no longer needed.
    pub(crate) fn give_back(&mut self, record: Record) {
        if let Rows::Text(records) = self {
            records.give_back(record);
        }
    }

    /// Whether the ends of rows are left out where nothing stands in them.
    pub(crate) fn leave_out_blanks(&self) -> bool {
        matches!(self, Rows::Sheet(_))
    }
}

/// The rows of a sheet as rows of a file: where some are left out, one blank row stands for them.
pub(crate) struct SheetRecords<'a> {
    rows: SheetRows<'a>,
    held: Option<SheetRow>,
    at: u32,
}

impl SheetRecords<'_> {
    fn next(&mut self) -> Result<Option<Record>, Refusal> {
        let row = match self.held.take() {
            Some(held) => Some(held),
            None => self.rows.next()?,
        };
        let Some(row) = row else { return Ok(None) };
        if self.at > 0 && row.number > self.at + 1 {
            self.at += 1;
            let blank = Record { line: self.at, ..Record::default() };
            self.at = row.number - 1;
            self.held = Some(row);
            return Ok(Some(blank));
        }
        self.at = row.number;
        let SheetRow { number, cells, hidden, unvalued } = row;
        Ok(Some(Record { line: number, cells, hidden, unvalued, damaged: false }))
    }
}
