//! A text as tokens: words, digits, addresses and marks, each with where it stands.

use super::address::{self, fold};
use super::literal::{self, Literal};
use super::{Fact, Kind};
use crate::Lang;

/// What a token is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Piece {
    Word,
    Digits(Literal),
    /// A link, address, handle, hashtag or code, with its normalised value.
    Address(Kind, String),
    Mark(char),
}

/// What stands between a token and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    None,
    Space,
    Line,
}

/// A token.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub piece: Piece,
    /// The letters in lower case with ё as е; empty for what is not a word.
    pub folded: String,
    pub gap: Gap,
    /// Bytes in the text.
    bytes: (usize, usize),
    /// UTF-16 code units in the text.
    units: (usize, usize),
}

/// A text with its tokens.
pub(super) struct Tokens<'a> {
    text: &'a str,
    list: Vec<Token>,
}

impl<'a> Tokens<'a> {
    /// Reads a text from left to right, once.
    pub fn of(text: &'a str, lang: Lang) -> Tokens<'a> {
        let mut list: Vec<Token> = Vec::new();
        let mut gap = Gap::Line;
        let (mut at, mut unit) = (0, 0);
        while let Some(c) = text[at..].chars().next() {
            if c.is_whitespace() {
                gap =
                    if c == '\n' || c == '\r' || gap == Gap::Line { Gap::Line } else { Gap::Space };
                at += c.len_utf8();
                unit += c.len_utf16();
                continue;
            }
            let (piece, length) = next(&text[at..], lang, gap, list.last());
            let written = &text[at..at + length];
            let folded = if piece == Piece::Word { fold(written) } else { String::new() };
            let units = written.encode_utf16().count();
            list.push(Token {
                piece,
                folded,
                gap,
                bytes: (at, at + length),
                units: (unit, unit + units),
            });
            at += length;
            unit += units;
            gap = Gap::None;
        }
        Tokens { text, list }
    }

    /// How many tokens there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// The token at `at`.
    pub fn get(&self, at: usize) -> Option<&Token> {
        self.list.get(at)
    }

    /// The word at `at` in lower case, or an empty string.
    pub fn word(&self, at: usize) -> &str {
        self.get(at).map_or("", |token| token.folded.as_str())
    }

    /// The word before `at` in lower case, or an empty string.
    pub fn word_before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |before| self.word(before))
    }

    /// The mark at `at`.
    pub fn mark(&self, at: usize) -> Option<char> {
        match self.get(at)?.piece {
            Piece::Mark(mark) => Some(mark),
            _ => None,
        }
    }

    /// Whether the mark `mark` stands at `at`.
    pub fn is(&self, at: usize, mark: char) -> bool {
        self.mark(at) == Some(mark)
    }

    /// The literal at `at`.
    pub fn digits(&self, at: usize) -> Option<&Literal> {
        match &self.get(at)?.piece {
            Piece::Digits(literal) => Some(literal),
            _ => None,
        }
    }

    /// Whether nothing stands between the token at `at` and the one before.
    pub fn glued(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| token.gap == Gap::None)
    }

    /// Whether the token at `at` is on the same line as the one before.
    pub fn same_line(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| token.gap != Gap::Line)
    }

    /// Whether a dash of any length stands at `at`.
    pub fn dash(&self, at: usize) -> bool {
        self.mark(at).is_some_and(|c| matches!(c, '-' | '–' | '—' | '‑' | '−' | '‒'))
    }

    /// Whether a hyphen joins the tokens on both sides of `at`.
    pub fn hyphen(&self, at: usize) -> bool {
        matches!(self.mark(at), Some('-' | '‑')) && self.glued(at) && self.glued(at + 1)
    }

    /// The position after a full stop that closes an abbreviation ending before `at`.
    pub fn after_stop(&self, at: usize) -> usize {
        if self.is(at, '.') && self.glued(at) { at + 1 } else { at }
    }

    /// The position after an abbreviation ending before `at`; a stop that ends the line is left outside.
    pub fn abbreviation_end(&self, at: usize) -> usize {
        let after = self.after_stop(at);
        if self.same_line(after) { after } else { at }
    }

    /// The position after the month at `at`, with the stop of a shortened name.
    pub fn after_stop_of_month(&self, at: usize) -> usize {
        let word = self.word(at);
        let whole = matches!(word, "may" | "june" | "july" | "март")
            || ["мая", "май", "мае", "маю", "июн", "июл"]
                .iter()
                .any(|start| word.starts_with(start) && word.ends_with(['ь', 'я', 'е', 'ю', 'й']));
        if !whole && word.chars().count() <= 4 { self.after_stop(at + 1) } else { at + 1 }
    }

    /// What is written from token `from` up to, not including, token `to`.
    pub fn written(&self, from: usize, to: usize) -> &'a str {
        match (self.list.get(from), to.checked_sub(1).and_then(|last| self.list.get(last))) {
            (Some(first), Some(last)) if from < to => &self.text[first.bytes.0..last.bytes.1],
            _ => "",
        }
    }

    /// The fact that tokens `from..to` state. `from < to <= len`.
    pub fn fact(&self, kind: Kind, value: String, from: usize, to: usize) -> Fact {
        let start = self.list.get(from).map_or(0, |token| token.units.0);
        let end = self.list.get(to.saturating_sub(1)).map_or(start, |token| token.units.1);
        Fact { kind, value, text: self.written(from, to).to_owned(), start, end }
    }
}

/// The token `rest` starts with and its length in bytes.
fn next(rest: &str, lang: Lang, gap: Gap, before: Option<&Token>) -> (Piece, usize) {
    let inside = gap == Gap::None
        && before.is_some_and(
            |token| !matches!(token.piece, Piece::Mark(mark) if mark != '.' && mark != '@'),
        );
    if !inside && let Some(found) = address::read(rest) {
        return (Piece::Address(found.kind, found.value), found.length);
    }
    let first = rest.chars().next().unwrap_or(' ');
    if first.is_ascii_digit() {
        return numeric(rest, lang, before);
    }
    if !first.is_alphabetic() {
        return (Piece::Mark(first), first.len_utf8());
    }
    let after_digits =
        gap == Gap::None && before.is_some_and(|t| matches!(t.piece, Piece::Digits(_)));
    if after_digits
        && matches!(first, 'x' | 'х' | 'X' | 'Х')
        && rest[first.len_utf8()..].starts_with(|c: char| c.is_ascii_digit())
    {
        return (Piece::Mark('×'), first.len_utf8());
    }
    if !inside
        && !is_period(rest)
        && let Some(length) = address::code(rest)
    {
        return (Piece::Address(Kind::Code, rest[..length].to_owned()), length);
    }
    if let Some(length) = version(rest) {
        let value = rest[..length].to_lowercase();
        return (Piece::Address(Kind::Code, value), length);
    }
    (Piece::Word, word(rest))
}

/// The length of the version `rest` starts with: `v2.0`.
fn version(rest: &str) -> Option<usize> {
    let digits = rest.strip_prefix(['v', 'V'])?;
    let end = digits.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(digits.len());
    let number = digits[..end].trim_end_matches('.');
    let whole = !digits[number.len()..].starts_with(char::is_alphanumeric);
    (number.starts_with(|c: char| c.is_ascii_digit()) && whole).then(|| 1 + number.len())
}

/// Digits, or a code that starts with them: `20OFF`.
fn numeric(rest: &str, lang: Lang, before: Option<&Token>) -> (Piece, usize) {
    let after_currency =
        before.is_some_and(|token| matches!(token.piece, Piece::Mark('$' | '€' | '₽' | '£')));
    let (literal, length) = literal::read(rest, lang, after_currency);
    let letters = &rest[length..];
    let suffix = &letters[..word(letters)];
    let code = suffix.chars().count() >= 2
        && !suffix.starts_with(['X', 'Х'])
        && suffix.chars().all(|c| c.is_uppercase() || c.is_ascii_digit())
        && !SUFFIXES.contains(&suffix);
    if code && literal_is_plain(&literal) {
        let length = length + suffix.len();
        return (Piece::Address(Kind::Code, rest[..length].to_owned()), length);
    }
    (Piece::Digits(literal), length)
}

/// Units that people write in capitals right after a number.
const SUFFIXES: [&str; 24] = [
    "AM", "PM", "USD", "RUB", "RUR", "EUR", "GBP", "MLN", "MN", "BN", "TH", "ST", "ND", "RD",
    "SEC", "MIN", "HRS", "ТЫС", "МЛН", "МЛРД", "РУБ", "МСК", "СЕК", "МИН",
];

fn literal_is_plain(literal: &Literal) -> bool {
    matches!(literal, Literal::Number { plain: true, .. })
}

/// Whether `rest` starts with `Q4` or `H1`, which are dates and no codes.
fn is_period(rest: &str) -> bool {
    let mut chars = rest.chars();
    let letter = chars.next();
    let digit = chars.next();
    matches!((letter, digit), (Some('Q'), Some('1'..='4')) | (Some('H'), Some('1' | '2')))
        && !chars.next().is_some_and(char::is_alphanumeric)
}

/// The length of the word `rest` starts with: letters, then letters and digits, with apostrophes inside.
fn word(rest: &str) -> usize {
    let mut end = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let joins = matches!(c, '\'' | '’')
            && at > 0
            && chars.peek().is_some_and(|(_, next)| next.is_alphabetic());
        let combining = ('\u{300}'..='\u{36f}').contains(&c) && at > 0;
        if !c.is_alphanumeric() && c != '_' && !joins && !combining {
            break;
        }
        end = at + c.len_utf8();
    }
    end
}
