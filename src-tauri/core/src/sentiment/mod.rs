//! What a comment says of what it is under: glad, neither, or not, and in which language (REQUIREMENTS 133).
//!
//! A small lexicon of our own, kept as data beside this module, in the manner of lexicon methods with negation
//! and intensifiers (Taboada et al., “Lexicon-based methods for sentiment analysis”, Computational Linguistics 37,
//! 2011). It pre-sorts for a person and never replaces one: what it is unsure of it leaves [`Label::Unknown`].
//! Sarcasm and advertising are left unknown on purpose, as is a comment that praises and complains alike.
//! How often it is right on comments it was not tuned on is printed by `core/tests/sentiment.rs`.

mod language;
mod lexicon;
mod piece;
mod weigh;

pub use language::Written;

use serde::{Deserialize, Serialize};

/// What a comment says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "SentimentLabel"))]
#[serde(rename_all = "kebab-case")]
pub enum Label {
    /// It is glad.
    Positive,
    /// It is neither: a question, a fact, a greeting.
    Neutral,
    /// It is not glad.
    Negative,
    /// It cannot be told from the words alone.
    Unknown,
}

/// How a comment was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "SentimentJudgement"))]
pub struct Judgement {
    /// What it says.
    pub label: Label,
    /// The language of its words.
    pub language: Written,
}

/// The longest part of a comment that is read, in characters; comments are short, and a pasted book is none.
const READ_MOST: usize = 4_000;

/// What a comment says and in which language.
pub fn judge(text: &str) -> Judgement {
    let end = text.char_indices().nth(READ_MOST).map_or(text.len(), |(at, _)| at);
    let pieces = piece::pieces(&text[..end]);
    let language = language::of(&pieces);
    Judgement { label: weigh::label(&pieces, language), language }
}
