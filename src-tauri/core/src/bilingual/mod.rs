//! What two texts that should say the same do not say alike: numbers, dates, money, names, terms and the like.

mod address;
mod code;
mod compare;
mod date;
mod duration;
mod literal;
mod money;
mod month;
mod name;
mod number;
mod ordinal;
mod quantity;
mod read;
mod scan;
mod time;
mod weekday;
mod words;

pub use name::{Name, Names};

use crate::Lang;
use crate::term::Termbase;
use serde::{Deserialize, Serialize};

/// What kind of fact it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "FactKind"))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Kind {
    Number,
    Percent,
    Money,
    Date,
    Time,
    Duration,
    Range,
    Ordinal,
    Url,
    Handle,
    Hashtag,
    Code,
    Email,
    Empty,
    Weekday,
    Name,
    Term,
}

/// A fact found in a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Fact {
    /// Kind.
    pub kind: Kind,
    /// Normalised value.
    pub value: String,
    /// As written.
    pub text: String,
    /// Start in UTF-16 code units.
    pub start: usize,
    /// End in UTF-16 code units.
    pub end: usize,
}

/// A place where two texts do not say the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Difference {
    /// Kind.
    pub kind: Kind,
    /// The Russian side.
    pub ru: Option<Fact>,
    /// The English side.
    pub en: Option<Fact>,
    /// Whether it may be only a matter of reading.
    pub uncertain: bool,
}

/// What the sides of a text are held against besides what can be read in it: names and terms.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// Names that stand on both sides or on none.
    pub names: Names,
    /// Terms; those of the person's own stand on both sides or on none.
    pub terms: Termbase,
}

/// The facts of a text in `lang`, in the order they are written.
///
/// Words that only hint at a number, such as “both” or «раз в неделю», are among them: they answer a number
/// written on the other side.
pub fn facts(text: &str, lang: Lang) -> Vec<Fact> {
    read::read(text, lang).found.into_iter().map(|found| found.fact).collect()
}

/// Where the Russian and the English text do not say the same; empty where every fact has its counterpart.
///
/// Facts are matched by kind and value, wherever they stand. What is left on both sides is paired by kind in
/// the order of the text. When one side has no words and the other has, that is the only difference. The time
/// taken grows with the length of the texts.
pub fn differences(ru: &str, en: &str) -> Vec<Difference> {
    match (has_words(ru), has_words(en)) {
        (false, false) => Vec::new(),
        (true, true) => compare::compare(read::read(ru, Lang::Ru), read::read(en, Lang::En)),
        (false, true) => vec![empty(None, Some(whole(en)))],
        (true, false) => vec![empty(Some(whole(ru)), None)],
    }
}

/// [`differences`], and the names and the person's own terms that stand on one side only.
pub fn differences_among(ru: &str, en: &str, known: &Known) -> Vec<Difference> {
    let mut found = differences(ru, en);
    if has_words(ru) && has_words(en) {
        found.extend(known.names.differences(ru, en));
        found.extend(known.terms.differences(ru, en));
    }
    found
}

fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

fn empty(ru: Option<Fact>, en: Option<Fact>) -> Difference {
    Difference { kind: Kind::Empty, ru, en, uncertain: false }
}

/// The whole text without the space around it, as the side that has words.
fn whole(text: &str) -> Fact {
    let written = text.trim();
    let before = &text[..text.len() - text.trim_start().len()];
    let start = before.encode_utf16().count();
    let end = start + written.encode_utf16().count();
    Fact { kind: Kind::Empty, value: String::new(), text: written.to_owned(), start, end }
}
