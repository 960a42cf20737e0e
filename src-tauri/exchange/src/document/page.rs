//! A document resolved for one form: every text as the voices that speak it, in the order they stand in.
//!
//! All writers read this and none decides again what is shown where a side is missing or both are the same.

use super::model::{Block, Cell, Column, Document, SignLine, Table, Tone};
use super::picture::{Course, CoursePoint, Mark, Picture};
use super::{Form, in_each, word, worded};
use serde::Serialize;
use sverka_core::fold::is_cyrillic;
use sverka_core::{Both, Lang, Market};
use sverka_locale::locale;

/// A text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Voice {
    /// The language it is in.
    #[serde(serialize_with = "tag")]
    pub lang: Lang,
    /// The text; blank where there is none.
    pub text: String,
    /// What is said of its being missing or being in another language; blank where all is well.
    pub absent: String,
}

/// The voices of a text: none for a blank one, two where both languages stand side by side, else one.
pub(super) type Said = Vec<Voice>;

/// A document in one form.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Page {
    pub kind: Said,
    pub title: Said,
    pub about: Vec<Said>,
    pub stamp: Option<PageStamp>,
    pub made: Said,
    pub blocks: Vec<Piece>,
    pub notes: Vec<Said>,
}

/// [`super::model::Stamp`] in one form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct PageStamp {
    pub version: Said,
    /// The first letters of the fingerprint, in groups.
    pub short: String,
    /// The whole fingerprint, in groups.
    pub whole: String,
    pub state: Said,
    pub signed: bool,
}

/// [`Block`] in one form.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "is", rename_all = "lowercase")]
pub(super) enum Piece {
    Heading { level: u8, text: Said, note: Said },
    Lead { text: Said },
    Paragraph { text: Said },
    Facts { facts: Vec<(Said, Said)> },
    List { points: Vec<Said> },
    Clause { number: u32, title: Said, text: Said },
    Table { columns: Vec<Head>, rows: Vec<Vec<PageCell>> },
    Courses { courses: Vec<PageCourse> },
    Quote { by: Said, text: Said },
    Room { lines: u8 },
    Signatures { lines: Vec<PageSign>, words: SignWords },
    Notice { tone: Tone, text: Said },
}

/// The words under the lines of a signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct SignWords {
    pub signature: Said,
    pub date: Said,
}

/// The head of a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Head {
    pub text: Said,
    pub figures: bool,
    pub share: u8,
}

/// [`Cell`] in one form.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct PageCell {
    pub text: Said,
    pub under: Said,
    pub tone: Tone,
    pub sign: &'static str,
    pub market: Option<Market>,
    pub picture: Option<Picture>,
}

/// [`Course`] in one form. What stands inside the picture has room for one language: of both, the one of its market.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct PageCourse {
    pub market: Market,
    pub title: Said,
    pub most: f64,
    pub marks: Vec<PageMark>,
    pub points: Vec<CoursePoint>,
    pub target: Option<PageMark>,
    pub end: Option<PageEnd>,
    pub now: Option<f64>,
    pub from: Voice,
    pub to: Voice,
    pub under: Said,
}

/// [`Mark`] in one language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct PageMark {
    pub at: f64,
    pub text: Voice,
}

/// [`super::picture::CourseEnd`] in one language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct PageEnd {
    pub low: f64,
    pub high: f64,
    pub median: PageMark,
    pub between: Voice,
}

/// [`SignLine`] in one form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct PageSign {
    pub name: Said,
    pub about: Said,
    pub market: Option<Market>,
    pub method: Said,
    pub on: Said,
}

impl Page {
    /// The document in a form, without the pictures in its tables.
    pub(super) fn of(document: &Document, form: Form) -> Page {
        Page::set(document, Setter { form, draws: false })
    }

    /// The document in a form with them, for whoever draws.
    pub(super) fn drawn(document: &Document, form: Form) -> Page {
        Page::set(document, Setter { form, draws: true })
    }

    fn set(document: &Document, set: Setter) -> Page {
        Page {
            kind: set.name(&document.kind),
            title: set.name(&one_line(&document.title)),
            about: document.about.iter().map(|line| set.name(line)).filter(has).collect(),
            stamp: document.stamp.as_ref().map(|stamp| PageStamp {
                version: set.name(&worded("document-version", |_| {
                    vec![("version", stamp.version.to_string().into())]
                })),
                short: grouped(&stamp.fingerprint, 4, 4),
                whole: grouped(&stamp.fingerprint, 8, usize::MAX),
                state: set.name(&stamp.state),
                signed: stamp.signed,
            }),
            made: set.name(&in_each(|lang| {
                let day = locale(lang).date(document.made_on);
                locale(lang).text("document-made-on", &[("date", day.into())])
            })),
            blocks: document.blocks.iter().map(|block| set.piece(block)).collect(),
            notes: document.notes.iter().map(|note| set.name(note)).filter(has).collect(),
        }
    }
}

/// Sets texts in one form.
struct Setter {
    form: Form,
    draws: bool,
}

impl Setter {
    fn piece(&self, block: &Block) -> Piece {
        match block {
            Block::Heading { level, text, note } => {
                Piece::Heading { level: *level, text: self.name(text), note: self.name(note) }
            }
            Block::Lead(text) => Piece::Lead { text: self.name(text) },
            Block::Paragraph(text) => Piece::Paragraph { text: self.text(text) },
            Block::Facts(facts) => Piece::Facts {
                facts: facts.iter().map(|f| (self.name(&f.label), self.value(&f.value))).collect(),
            },
            Block::List(points) => {
                Piece::List { points: points.iter().map(|point| self.name(point)).collect() }
            }
            Block::Clause { number, title, text } => {
                Piece::Clause { number: *number, title: self.text(title), text: self.text(text) }
            }
            Block::Table(table) => self.table(table),
            Block::Courses(courses) => {
                Piece::Courses { courses: courses.iter().map(|own| self.course(own)).collect() }
            }
            Block::Quote { by, text } => Piece::Quote { by: self.name(by), text: self.text(text) },
            Block::Room(lines) => Piece::Room { lines: *lines },
            Block::Signatures(lines) => Piece::Signatures {
                lines: lines.iter().map(|line| self.signature(line)).collect(),
                words: SignWords {
                    signature: self.name(&word("document-signature")),
                    date: self.name(&word("document-date")),
                },
            },
            Block::Notice { tone, text } => Piece::Notice { tone: *tone, text: self.name(text) },
        }
    }

    /// A table, without the columns of pictures where none are drawn.
    fn table(&self, table: &Table) -> Piece {
        let stands = |at: &usize| self.draws || !table.columns.get(*at).is_some_and(|c| c.pictures);
        let columns =
            (0..table.columns.len()).filter(stands).map(|at| self.head(&table.columns[at]));
        let row =
            |row: &Vec<Cell>| (0..row.len()).filter(stands).map(|at| self.cell(&row[at])).collect();
        Piece::Table { columns: columns.collect(), rows: table.rows.iter().map(row).collect() }
    }

    fn course(&self, own: &Course) -> PageCourse {
        let lang = match (self.form, own.market) {
            (Form::Both, Market::Ru) => Lang::Ru,
            (Form::Both, Market::Us) => Lang::En,
            _ => self.leading(),
        };
        let said =
            |text: &Both| Voice { lang, text: clean(text.or_other(lang)), absent: String::new() };
        let mark = |mark: &Mark| PageMark { at: mark.at, text: said(&mark.text) };
        PageCourse {
            market: own.market,
            title: self.name(&own.title),
            most: own.most,
            marks: own.marks.iter().map(mark).collect(),
            points: own.points.clone(),
            target: own.target.as_ref().map(mark),
            end: own.end.as_ref().map(|end| PageEnd {
                low: end.low,
                high: end.high,
                median: mark(&end.median),
                between: said(&end.between),
            }),
            now: own.now,
            from: said(&own.from),
            to: said(&own.to),
            under: self.name(&own.under),
        }
    }

    fn head(&self, column: &Column) -> Head {
        Head { text: self.name(&column.head), figures: column.figures, share: column.share.max(1) }
    }

    fn cell(&self, cell: &Cell) -> PageCell {
        PageCell {
            text: if cell.picture.is_some() { Vec::new() } else { self.value(&cell.text) },
            under: self.name(&cell.under),
            tone: cell.tone,
            sign: cell.tone.sign(),
            market: cell.market,
            picture: cell.picture,
        }
    }

    fn signature(&self, line: &SignLine) -> PageSign {
        PageSign {
            name: self.name(&line.name),
            about: self.name(&line.about),
            market: line.market,
            method: self.name(&line.method),
            on: self.name(&line.on),
        }
    }

    /// A name, a label, a figure: the other language stands in for a missing one.
    fn name(&self, text: &Both) -> Said {
        let written = |lang: Lang| clean(text.side(lang));
        match self.form {
            Form::Both if !written(Lang::Ru).is_empty() && !written(Lang::En).is_empty() => {
                self.pair(written(Lang::Ru), written(Lang::En))
            }
            _ => {
                let text = clean(text.or_other(self.leading()));
                if text.is_empty() { Vec::new() } else { vec![self.one(text)] }
            }
        }
    }

    /// A name that is shown as `–` where there is none.
    fn value(&self, text: &Both) -> Said {
        let said = self.name(text);
        if said.is_empty() { vec![self.one("–".to_owned())] } else { said }
    }

    /// What a person wrote in one or both languages: a missing side is said to be missing and nothing is lost.
    fn text(&self, text: &Both) -> Said {
        let missing = |lang: Lang| locale(lang).text("document-no-text", &[]);
        let side = |lang: Lang| {
            let text = clean(text.side(lang));
            let absent = if text.is_empty() { missing(lang) } else { String::new() };
            Voice { lang, text, absent }
        };
        match self.form {
            Form::Both if !side(Lang::Ru).text.is_empty() || !side(Lang::En).text.is_empty() => {
                if side(Lang::Ru).text == side(Lang::En).text {
                    return vec![self.one(side(Lang::Ru).text)];
                }
                vec![side(Lang::Ru), side(Lang::En)]
            }
            Form::Both => vec![side(Lang::Ru), side(Lang::En)],
            _ => {
                let lang = self.leading();
                let (own, other) = (side(lang), side(lang.other()));
                if !own.text.is_empty() || other.text.is_empty() {
                    return vec![own];
                }
                let absent = locale(lang).text("document-other-language", &[]);
                vec![Voice { absent, ..other }]
            }
        }
    }

    /// Two sides, once where they are the same.
    fn pair(&self, ru: String, en: String) -> Said {
        if ru == en {
            return vec![self.one(ru)];
        }
        let voice = |lang, text| Voice { lang, text, absent: String::new() };
        vec![voice(Lang::Ru, ru), voice(Lang::En, en)]
    }

    /// A text that stands alone, tagged with the language its letters belong to.
    fn one(&self, text: String) -> Voice {
        let lang = if text.chars().any(is_cyrillic) {
            Lang::Ru
        } else if text.chars().any(char::is_alphabetic) {
            Lang::En
        } else {
            self.leading()
        };
        Voice { lang, text, absent: String::new() }
    }

    fn leading(&self) -> Lang {
        self.form.sides()[0]
    }
}

/// A text without the characters no file format may hold, its line ends as `\n`, without blanks around it.
pub(super) fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept = |c: &char| match c {
        '\n' | '\t' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        other => !other.is_control(),
    };
    text.chars().filter(kept).collect::<String>().trim().to_owned()
}

/// The paragraphs of a text, each as its lines.
pub(super) fn paragraphs(text: &str) -> Vec<Vec<&str>> {
    let mut paragraphs: Vec<Vec<&str>> = Vec::new();
    let mut open = false;
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            open = false;
            continue;
        }
        match paragraphs.last_mut().filter(|_| open) {
            Some(paragraph) => paragraph.push(line),
            None => paragraphs.push(vec![line]),
        }
        open = true;
    }
    paragraphs
}

fn has(said: &Said) -> bool {
    !said.is_empty()
}

fn one_line(text: &Both) -> Both {
    in_each(|lang| text.side(lang).split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The first `most` groups of `size` letters.
fn grouped(hash: &str, size: usize, most: usize) -> String {
    let letters: Vec<char> = hash.chars().collect();
    let groups: Vec<String> = letters.chunks(size).take(most).map(|g| g.iter().collect()).collect();
    groups.join(" ")
}

fn tag<S: serde::Serializer>(lang: &Lang, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(lang.tag())
}
