//! Ordinals: `3rd`, «3-й», “third”, «двадцать первое».

use super::literal::Literal;
use super::scan::Tokens;
use super::words::{self, Rank};
use rust_decimal::prelude::ToPrimitive;

/// An ordinal read up to token `next`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ordinal {
    pub value: u32,
    pub next: usize,
    /// Written in words.
    pub spelled: bool,
}

/// The ordinal that starts at token `at`.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Ordinal> {
    if let Some(Literal::Number { value, .. }) = tokens.digits(at) {
        let next = suffix(tokens, at + 1)?;
        let value = value.to_u32().filter(|_| value.is_integer())?;
        return Some(Ordinal { value, next, spelled: false });
    }
    let word = tokens.word(at);
    // «Во-первых» and «во-вторых» only order the speech.
    if at >= 2 && tokens.hyphen(at - 1) && matches!(tokens.word(at - 2), "во" | "в") {
        return None;
    }
    if let Some(value) = words::ordinal(word) {
        return Some(Ordinal { value, next: at + 1, spelled: true });
    }
    let (tens, rank) = words::cardinal(word)?;
    let last = at + 1 + usize::from(tokens.hyphen(at + 1));
    let units = words::ordinal(tokens.word(last)).filter(|units| *units < 10)?;
    (rank == Rank::Ten).then_some(Ordinal { value: tens + units, next: last + 1, spelled: true })
}

/// The number in digits alone at `at`, if it is below ten thousand.
pub(super) fn plain(tokens: &Tokens, at: usize) -> Option<u32> {
    match tokens.digits(at)? {
        Literal::Number { value, plain: true } => value.to_u32().filter(|value| *value < 10_000),
        _ => None,
    }
}

fn suffix(tokens: &Tokens, at: usize) -> Option<usize> {
    if tokens.glued(at) && matches!(tokens.word(at), "st" | "nd" | "rd" | "th") {
        return Some(at + 1);
    }
    let russian = matches!(
        tokens.word(at + 1),
        "го" | "му"
            | "й"
            | "я"
            | "е"
            | "м"
            | "ю"
            | "ое"
            | "ого"
            | "ому"
            | "ом"
            | "ая"
            | "ую"
            | "ой"
            | "ый"
            | "ий"
            | "ые"
            | "ых"
    );
    (tokens.hyphen(at) && russian).then_some(at + 2)
}
