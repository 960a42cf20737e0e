//! A document as plain data: what stands on it, in which order, in both languages. Nothing here knows a file format.
//!
//! Whoever fills a document words everything that is not typed by a person; the four writers ([`super::write`]) only
//! set it. What a person typed is text in all of them and never markup.

use super::picture::{Course, Picture};
use chrono::NaiveDate;
use sverka_core::{Both, Market};

/// A document to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What it is: `Протокол встречи`, `Meeting protocol`. Stands above the title.
    pub kind: Both,
    /// Its title.
    pub title: Both,
    /// What is said under the title, a line each: the days, the brand, the market.
    pub about: Vec<Both>,
    /// What the copy is bound to, for a text that is signed.
    pub stamp: Option<Stamp>,
    /// The day it is made.
    pub made_on: NaiveDate,
    /// Whether it is set tightly on paper, for what is to stand on one page.
    pub tight: bool,
    /// Its content.
    pub blocks: Vec<Block>,
    /// Small print at the end: what is missing, how figures were counted, what it does not replace.
    pub notes: Vec<Both>,
}

/// Which text a copy is of. Said on every page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The version, 1, 2, 3 …
    pub version: u32,
    /// Hash of exactly this text, in hex.
    pub fingerprint: String,
    /// How far the signing is, in words: `Черновик, ещё не подписан`.
    pub state: Both,
    /// Whether everyone signed.
    pub signed: bool,
}

/// A piece of a document.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A section begins.
    Heading {
        /// 1 for a section, 2 for a part of it.
        level: u8,
        /// Its words.
        text: Both,
        /// What is said beside it; may be blank.
        note: Both,
    },
    /// The sentence the document is about, in larger type.
    Lead(Both),
    /// Running text. A blank line begins a paragraph.
    Paragraph(Both),
    /// Names with their values.
    Facts(Vec<Fact>),
    /// Points, one after another.
    List(Vec<Both>),
    /// A numbered clause, kept whole on a page where it fits.
    Clause {
        /// Its number, from 1.
        number: u32,
        /// Its title.
        title: Both,
        /// Its text. A side that was never written is said to be missing.
        text: Both,
    },
    /// A table whose head repeats on every page.
    Table(Table),
    /// Courses side by side. A format that draws none says what stands under them; their figures stand in a table as
    /// well.
    Courses(Vec<Course>),
    /// What somebody said, with who and when.
    Quote {
        /// Who, and when.
        by: Both,
        /// The words.
        text: Both,
    },
    /// So many empty lines to write on by hand.
    Room(u8),
    /// Lines to sign on.
    Signatures(Vec<SignLine>),
    /// What has to be known before the rest is believed.
    Notice {
        /// How grave it is.
        tone: Tone,
        /// The words.
        text: Both,
    },
}

/// A name with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub label: Both,
    /// The value. A blank one is shown as `–`.
    pub value: Both,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each as wide as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its head.
    pub head: Both,
    /// Whether it holds figures, which stand at the right.
    pub figures: bool,
    /// Whether it holds pictures alone. A format that draws none leaves the column out.
    pub pictures: bool,
    /// How wide it is beside the others, from 1.
    pub share: u8,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    /// The words; a blank cell is shown as `–`.
    pub text: Both,
    /// What is said under them, softer; may be blank.
    pub under: Both,
    /// The state it tells of.
    pub tone: Tone,
    /// The market it is about.
    pub market: Option<Market>,
    /// The picture of a cell in a column of pictures.
    pub picture: Option<Picture>,
}

/// A state, shown by a sign and in words, never by colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    /// No state.
    #[default]
    Plain,
    /// In hand.
    Good,
    /// To be watched.
    Watch,
    /// Wrong.
    Risk,
    /// Not known.
    Unknown,
}

impl Tone {
    /// The sign before the words; empty where there is no state.
    pub fn sign(self) -> &'static str {
        match self {
            Tone::Plain => "",
            Tone::Good => "✓",
            Tone::Watch => "→",
            Tone::Risk => "!",
            Tone::Unknown => "–",
        }
    }
}

/// The sign of a market: Russia a disc, the United States a diamond.
pub(super) fn market_sign(market: Market) -> &'static str {
    match market {
        Market::Ru => "●",
        Market::Us => "◆",
    }
}

/// A line to sign on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignLine {
    /// Who signs.
    pub name: Both,
    /// Role and market: `автор, Россия`.
    pub about: Both,
    /// The market they work in.
    pub market: Option<Market>,
    /// How and when they signed; blank leaves the line to a pen.
    pub method: Both,
    /// The day they signed; blank where they did not.
    pub on: Both,
}

impl Document {
    /// A document without content yet.
    pub fn new(kind: Both, title: Both, made_on: NaiveDate) -> Document {
        Document {
            kind,
            title,
            about: Vec::new(),
            stamp: None,
            made_on,
            tight: false,
            blocks: Vec::new(),
            notes: Vec::new(),
        }
    }
}

impl Block {
    /// A section's heading without a note.
    pub fn section(text: Both) -> Block {
        Block::Heading { level: 1, text, note: Both::default() }
    }

    /// A heading inside a section.
    pub fn part(text: Both) -> Block {
        Block::Heading { level: 2, text, note: Both::default() }
    }
}

impl Column {
    /// A column of words.
    pub fn words(head: Both, share: u8) -> Column {
        Column { head, figures: false, pictures: false, share }
    }

    /// A column of figures.
    pub fn figures(head: Both, share: u8) -> Column {
        Column { head, figures: true, pictures: false, share }
    }

    /// A column of pictures.
    pub fn pictures(head: Both, share: u8) -> Column {
        Column { head, figures: false, pictures: true, share }
    }
}

impl Cell {
    /// A cell of words.
    pub fn of(text: Both) -> Cell {
        Cell { text, ..Cell::default() }
    }

    /// A picture, or none.
    pub fn drawn(picture: Option<Picture>) -> Cell {
        Cell { picture, ..Cell::default() }
    }

    /// The same with a softer line under it.
    pub fn under(self, under: Both) -> Cell {
        Cell { under, ..self }
    }

    /// The same as a state.
    pub fn toned(self, tone: Tone) -> Cell {
        Cell { tone, ..self }
    }

    /// The same about a market.
    pub fn about(self, market: Market) -> Cell {
        Cell { market: Some(market), ..self }
    }
}
