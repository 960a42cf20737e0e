//! What two texts that should say the same do not say alike: numbers, dates, money and the like.

use crate::Lang;
use serde::{Deserialize, Serialize};

/// What kind of fact it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
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

/// The facts of a text.
pub fn facts(_text: &str, _lang: Lang) -> Vec<Fact> {
    Vec::new()
}

/// Where the two texts do not say the same.
pub fn differences(_ru: &str, _en: &str) -> Vec<Difference> {
    Vec::new()
}
