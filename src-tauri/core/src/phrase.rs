//! One thought in two tongues: as business says it and as a creator does (REQUIREMENTS 40, 41).

use crate::problem::{Problem, TEXT_MOST, check_both, check_text};
use crate::words::words;
use crate::{Both, Id};
use serde::{Deserialize, Serialize};

/// A pair of phrases of the person's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Phrase {
    /// Identity.
    pub id: Id,
    /// As the brand would say it.
    pub business: Both,
    /// As it speaks to a creator: what their audience gets.
    pub creative: Both,
    /// Where it came up.
    pub note: String,
}

impl Phrase {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_both(&mut problems, "business", &self.business);
        check_both(&mut problems, "creative", &self.creative);
        check_text(&mut problems, "note", &self.note, TEXT_MOST);
        problems
    }
}

/// The pairs that come with the product, by key: `phrase-<key>-business` and `phrase-<key>-creative` say them.
pub const PAIRS: [&str; 14] = [
    "awareness",
    "reach",
    "consideration",
    "engagement",
    "sales",
    "first-orders",
    "repeat",
    "cost",
    "trust",
    "content",
    "code",
    "traffic",
    "community",
    "launch",
];

/// The least letters of a stem that says what a text is about.
const TELLING: usize = 4;

/// The telling stems of a text in both languages.
pub(crate) fn stems(text: &Both) -> Vec<String> {
    let mut found: Vec<String> = [&text.ru, &text.en]
        .into_iter()
        .flat_map(|side| words(side))
        .map(|word| word.stem)
        .filter(|stem| stem.chars().count() >= TELLING)
        .collect();
    found.sort();
    found.dedup();
    found
}

/// How many telling words a text shares with the two sides of a pair: the more, the likelier the pair helps.
pub fn likeness(text: &Both, business: &Both, creative: &Both) -> u32 {
    let asked = stems(text);
    let pair = [stems(business), stems(creative)].concat();
    asked.iter().filter(|stem| pair.contains(stem)).count() as u32
}
