//! The words of a text as search compares them: Russian and English, whatever their form, their case or their ё.
//!
//! A word is a run of letters and digits. Two words are the same when they fold alike or share a stem; the last
//! word of a query is still being typed and so may also be the beginning of one. The beginning of a word in two
//! alphabets may fold to another alphabet than the whole of it, so such a word begins as it looks.

use crate::fold::{fold, is_cyrillic, latin_like};
use rust_stemmers::{Algorithm, Stemmer};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Grows by one whenever the same text would give other words: an index made under another form is made anew.
pub const FORM: u32 = 3;

/// The most words of a query that are looked for; what follows narrows nothing any more.
const QUERY_MOST: usize = 12;
/// Letters of a passage shown before the first word found, and in all.
const BEFORE: usize = 20;
const PASSAGE: usize = 110;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Where it begins in the text, in bytes.
    pub from: usize,
    /// Where it ends, in bytes.
    pub to: usize,
    /// The word folded.
    pub folded: String,
    /// What its forms have in common.
    pub stem: String,
}

/// A piece of a passage, shown as plain text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "PassagePart"))]
pub struct Part {
    /// The text.
    pub text: String,
    /// Whether it is what was looked for.
    pub hit: bool,
}

/// What is looked for: every word of it must be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    words: Vec<Word>,
}

/// The words of a text, in their order.
pub fn words(text: &str) -> Vec<Word> {
    let stemmers = Stemmers::new();
    let mut found = Vec::new();
    let mut from = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        let inside = letter.is_alphanumeric() || (from.is_some() && is_mark(letter));
        match (from, inside) {
            (None, true) => from = Some(at),
            (Some(begun), false) => {
                let mut folded = fold(&text[begun..at]);
                // A letter may fold to one with a sign beside it.
                folded.retain(char::is_alphanumeric);
                if !folded.is_empty() {
                    let stem = stemmers.stem(&folded);
                    found.push(Word { from: begun, to: at, folded, stem });
                }
                from = None;
            }
            _ => {}
        }
    }
    found
}

/// How far around a word an address is looked for, in letters.
const ADDRESS_MOST: usize = 100;

/// Whether a word of `text` is part of a link, an account, a tag or a mail address and so names nothing by itself.
pub fn in_address(text: &str, word: &Word) -> bool {
    let blank = |c: &char| c.is_whitespace();
    let before: String =
        text[..word.from].chars().rev().take(ADDRESS_MOST).take_while(|c| !blank(c)).collect();
    let after: String =
        text[word.to..].chars().take(ADDRESS_MOST).take_while(|c| !blank(c)).collect();
    // `before` runs backwards, so its first letter stands next to the word.
    let dotted = |run: &str| {
        let letters: Vec<char> = run.chars().collect();
        letters
            .windows(3)
            .any(|w| w[1] == '.' && w[0].is_ascii_alphanumeric() && w[2].is_ascii_alphanumeric())
    };
    before.starts_with(['@', '#', '_'])
        || before.contains("//:")
        || after.starts_with(['@', '_'])
        || dotted(&before)
        || dotted(&format!("{}{after}", &text[word.from..word.to]))
        || (before.starts_with('.') && before[1..].starts_with(|c: char| c.is_alphanumeric()))
}

impl Word {
    /// How it looks, whichever alphabet its letters are of: one look for `colorфест` with a Latin `o` and a Cyrillic one.
    pub fn look(&self) -> String {
        self.folded.chars().map(|letter| latin_like(letter).unwrap_or(letter)).collect()
    }

    /// Whether letters of both alphabets are left in it folded.
    fn is_mixed(&self) -> bool {
        self.folded.contains(is_cyrillic) && self.folded.contains(|c: char| c.is_ascii_alphabetic())
    }
}

/// What an index keeps of texts: each word and each stem once, in order, and of a word in two alphabets how it looks.
/// Stems begin with `=` and looks with `~`, so that the beginning of a word meets neither.
pub fn keys<'a>(texts: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for word in texts.into_iter().flat_map(words) {
        keys.insert(format!("={}", word.stem));
        if word.is_mixed() {
            keys.insert(format!("~{}", word.look()));
        }
        keys.insert(word.folded);
    }
    keys
}

impl Query {
    /// The query of what somebody typed; `None` while there is no word in it.
    pub fn of(text: &str) -> Option<Query> {
        let mut words = words(text);
        words.truncate(QUERY_MOST);
        (!words.is_empty()).then_some(Query { words })
    }

    /// The words, the last of which is still being typed.
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    /// Whether every word of the query is in one of the texts.
    pub fn meets<'a>(&self, texts: impl IntoIterator<Item = &'a str>) -> bool {
        let there: Vec<Word> = texts.into_iter().flat_map(words).collect();
        (0..self.words.len()).all(|at| there.iter().any(|word| self.met_by(at, word)))
    }

    /// Whether a word of a text is one of those looked for.
    pub fn hits(&self, word: &Word) -> bool {
        (0..self.words.len()).any(|at| self.met_by(at, word))
    }

    /// The passage around the first word found, in one line; `None` when none is in the text.
    pub fn passage(&self, text: &str) -> Option<Vec<Part>> {
        let words = words(text);
        let first = words.iter().position(|word| self.hits(word))?;
        let letters = |from: usize, to: usize| text[from..to].chars().count();
        // Whole words only: one that is cut cannot be read.
        let mut start = first;
        while start > 0 && letters(words[start - 1].from, words[first].from) <= BEFORE {
            start -= 1;
        }
        let mut end = first;
        while end + 1 < words.len() && letters(words[start].from, words[end + 1].to) <= PASSAGE {
            end += 1;
        }
        let begin = if start == 0 { 0 } else { words[start].from };
        let close = if end + 1 == words.len() { text.len() } else { words[end].to };
        let mut parts = Parts::default();
        if begin > 0 {
            parts.add("… ", false);
        }
        let mut at = begin;
        for word in &words[start..=end] {
            parts.add(&text[at..word.from], false);
            parts.add(&text[word.from..word.to], self.hits(word));
            at = word.to;
        }
        parts.add(&text[at..close], false);
        if close < text.len() {
            parts.add(" …", false);
        }
        Some(parts.done())
    }

    fn met_by(&self, at: usize, word: &Word) -> bool {
        let asked = &self.words[at];
        let typing = at + 1 == self.words.len();
        asked.stem == word.stem
            || (typing && word.folded.starts_with(&asked.folded))
            || (typing && word.is_mixed() && word.look().starts_with(&asked.look()))
    }
}

/// Parts as they are put together, neighbours of one sort joined.
#[derive(Default)]
struct Parts {
    parts: Vec<Part>,
}

impl Parts {
    fn add(&mut self, text: &str, hit: bool) {
        // Lines and rows of blanks become one blank each: a passage is one line.
        let mut line = String::new();
        for letter in text.chars() {
            let blank = letter.is_whitespace() || letter.is_control();
            if !blank {
                line.push(letter);
            } else if !line.ends_with(' ') {
                line.push(' ');
            }
        }
        match self.parts.last_mut() {
            Some(last) if last.hit == hit => last.text.push_str(&line),
            _ if line.is_empty() => {}
            _ => self.parts.push(Part { text: line, hit }),
        }
    }

    fn done(self) -> Vec<Part> {
        self.parts
    }
}

/// The stemmer of each language.
struct Stemmers {
    russian: Stemmer,
    english: Stemmer,
}

impl Stemmers {
    fn new() -> Stemmers {
        Stemmers {
            russian: Stemmer::create(Algorithm::Russian),
            english: Stemmer::create(Algorithm::English),
        }
    }

    /// The stem of a folded word; a word of neither script, or of both, is its own.
    fn stem(&self, word: &str) -> String {
        let all = |inside: fn(char) -> bool| word.chars().all(inside);
        if all(|letter| ('\u{430}'..='\u{44f}').contains(&letter)) {
            self.russian.stem(word).into_owned()
        } else if all(|letter| letter.is_ascii_lowercase()) {
            self.english.stem(word).into_owned()
        } else {
            word.to_owned()
        }
    }
}

/// Whether it parts no word: it changes the letter before it, as the breve of a й written in two characters does,
/// or only says where the word may be broken.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}')
}
