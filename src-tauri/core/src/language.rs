//! The two languages of the product, and text that stands in both as equal originals.

use serde::{Deserialize, Serialize};

/// A language of the interface, of a person, or of one side of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Russian.
    Ru,
    /// English.
    En,
}

impl Lang {
    /// Both languages, Russian first as on the seam.
    pub const ALL: [Lang; 2] = [Lang::Ru, Lang::En];

    /// The language tag, `ru` or `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Ru => "ru",
            Lang::En => "en",
        }
    }

    /// The other of the two.
    pub fn other(self) -> Lang {
        match self {
            Lang::Ru => Lang::En,
            Lang::En => Lang::Ru,
        }
    }
}

/// Whether a text shows anything: blanks, direction marks and other characters without a shape are no words.
pub fn has_words(text: &str) -> bool {
    text.chars().any(|c| !c.is_whitespace() && !c.is_control() && !is_unseen(c))
}

/// Whether a character shows nothing by itself: it turns the text about, joins or parts letters, or only fills a place.
pub fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{2800}'
            | '\u{3164}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

/// Whether a text holds a character that shows nothing where no emoji is made of it.
pub fn hides(text: &str) -> bool {
    let mut before = None;
    let mut of_a_flag = false;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        // The flags of some countries are a black one followed by letters that do not show.
        of_a_flag = c == '\u{1f3f4}' || of_a_flag && matches!(c, '\u{e0020}'..='\u{e007f}');
        let joins = c == '\u{200d}'
            && before.is_some_and(is_pictured)
            && rest.peek().copied().is_some_and(is_pictured);
        if is_unseen(c) && !of_a_flag && !joins {
            return true;
        }
        before = Some(c);
    }
    false
}

/// Whether a character is a picture, or finishes one.
fn is_pictured(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{27bf}' | '\u{2900}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}')
}

/// What the words stand in that hold the place of a missing translation. A text with such a place is not written yet:
/// what one party said in its language is carried over with the place beside it, and never fills the other language.
pub const UNTRANSLATED: (&str, &str) = ("[[", "]]");

/// Whether a place in the text waits for a translation.
pub fn is_untranslated(text: &str) -> bool {
    let (opens, closes) = UNTRANSLATED;
    text.split_once(opens).is_some_and(|(_, rest)| rest.contains(closes))
}

/// One text in both languages. Neither side is a translation of the other; either may still be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Both {
    /// The Russian text.
    pub ru: String,
    /// The English text.
    pub en: String,
}

impl Both {
    /// A text in both languages.
    pub fn new(ru: impl Into<String>, en: impl Into<String>) -> Both {
        Both { ru: ru.into(), en: en.into() }
    }

    /// The side in `lang`, which may be empty.
    pub fn side(&self, lang: Lang) -> &str {
        match lang {
            Lang::Ru => &self.ru,
            Lang::En => &self.en,
        }
    }

    /// The side in `lang`, to be written to.
    pub fn side_mut(&mut self, lang: Lang) -> &mut String {
        match lang {
            Lang::Ru => &mut self.ru,
            Lang::En => &mut self.en,
        }
    }

    /// The side in `lang`, or the other one where that side has no words.
    pub fn or_other(&self, lang: Lang) -> &str {
        let side = self.side(lang);
        if has_words(side) { side } else { self.side(lang.other()) }
    }

    /// Whether neither side has words.
    pub fn is_blank(&self) -> bool {
        !has_words(&self.ru) && !has_words(&self.en)
    }

    /// Whether both sides have words.
    pub fn is_full(&self) -> bool {
        has_words(&self.ru) && has_words(&self.en)
    }

    /// The languages it is not written in: without words, or with a place that waits for a translation.
    pub fn unwritten(&self) -> Vec<Lang> {
        let lacks = |lang: &Lang| !has_words(self.side(*lang)) || is_untranslated(self.side(*lang));
        Lang::ALL.into_iter().filter(lacks).collect()
    }

    /// Whether both sides are written in full.
    pub fn is_written(&self) -> bool {
        self.unwritten().is_empty()
    }
}
