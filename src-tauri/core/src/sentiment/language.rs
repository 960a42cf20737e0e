//! The language of a comment by its letters and its commonest words.

use super::lexicon::lexicon;
use super::piece::{Piece, Word};
use serde::{Deserialize, Serialize};

/// The language a comment is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "WrittenLanguage"))]
#[serde(rename_all = "kebab-case")]
pub enum Written {
    /// Russian.
    Ru,
    /// English.
    En,
    /// Russian and English words in one comment.
    Mixed,
    /// No words, or those of another language.
    Unknown,
}

/// English words among Russian ones make a comment mixed from this share on; fewer are borrowed.
const MIXED_SHARE: f64 = 0.15;

/// Latin words that must be known English ones before a comment counts as English.
const ENGLISH_SHARE: f64 = 0.3;

/// The language of a comment. Names and brands in the other alphabet do not make it mixed.
pub(super) fn of(pieces: &[Piece]) -> Written {
    let words = || pieces.iter().filter_map(Piece::word);
    let russian = words().filter(|word| is_cyrillic(word)).count();
    let latin = words().filter(|word| is_latin(word)).count();
    let foreign =
        words().any(|word| word.text.contains(['і', 'ї', 'є', 'ґ', 'ў', 'қ', 'ә', 'ң', 'ө', 'ү']));
    let english =
        words().filter(|word| is_latin(word) && lexicon().knows_english(&word.text)).count();
    let share = |part: usize, all: usize| all > 0 && part as f64 >= all as f64 * MIXED_SHARE;
    let is_english = english > 0 && english as f64 >= latin as f64 * ENGLISH_SHARE;
    match (russian > 0, is_english) {
        _ if foreign => Written::Unknown,
        (true, _) if english > 0 && share(english, russian + latin) => Written::Mixed,
        (true, _) => Written::Ru,
        (false, true) => Written::En,
        (false, false) => Written::Unknown,
    }
}

pub(super) fn is_cyrillic(word: &Word) -> bool {
    word.text.chars().any(|c| ('а'..='я').contains(&c))
}

fn is_latin(word: &Word) -> bool {
    word.text.chars().any(|c| c.is_ascii_alphabetic()) && !is_cyrillic(word)
}
