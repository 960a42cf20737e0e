//! Currencies as people write them, before and after an amount.

use super::scan::Tokens;
use crate::Currency;

/// A currency named at a place in a text, up to token `next`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Named {
    pub currency: Currency,
    pub next: usize,
    /// Named by a word, which may also stand without an amount: “in rubles”.
    pub word: bool,
}

/// The currency named at token `at`.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Named> {
    let sign = |currency| Some(Named { currency, next: at + 1, word: false });
    match tokens.mark(at) {
        Some('₽') => return sign(Currency::Rub),
        Some('$') => return sign(Currency::Usd),
        Some('€') => return sign(Currency::Eur),
        Some('£') => return sign(Currency::Gbp),
        Some('₸') => return sign(Currency::Kzt),
        Some('₺') => return sign(Currency::Try),
        Some('¥') => return sign(Currency::Cny),
        _ => {}
    }
    let (currency, next) = word(tokens, at)?;
    // `US$ 500` and `USD $500` name one currency twice.
    let next = if tokens.is(next, '$') && currency == Currency::Usd { next + 1 } else { next };
    Some(Named { currency, next, word: true })
}

fn word(tokens: &Tokens, at: usize) -> Option<(Currency, usize)> {
    let written = tokens.written(at, at + 1);
    if written.len() == 3
        && written.bytes().all(|b| b.is_ascii_uppercase())
        && let Some(currency) = Currency::from_code(written)
        // `TRY` in capitals is far more often the verb of a headline than the lira.
        && currency != Currency::Try
    {
        return Some((currency, at + 1));
    }
    let word = tokens.word(at);
    let american = match word {
        "us" if tokens.is(at + 1, '$') => return Some((Currency::Usd, at + 1)),
        "us" | "american" => Some(at + 1),
        "u" if tokens.is(at + 1, '.') && tokens.word(at + 2) == "s" => {
            Some(tokens.after_stop(at + 3))
        }
        _ => None,
    };
    if let Some(noun) = american {
        return is_dollar(tokens.word(noun)).then_some((Currency::Usd, noun + 1));
    }
    if word == "российских" || word == "russian" {
        return is_ruble(tokens.word(at + 1)).then_some((Currency::Rub, at + 2));
    }
    if is_dollar(word) {
        let states = tokens.word(at + 1) == "сша";
        return Some((Currency::Usd, at + 1 + usize::from(states)));
    }
    match word {
        "usd" => Some((Currency::Usd, at + 1)),
        "rur" | "rub" => Some((Currency::Rub, at + 1)),
        "руб" | "долл" => {
            let currency = if word == "руб" { Currency::Rub } else { Currency::Usd };
            let next = tokens.abbreviation_end(at + 1);
            let states = currency == Currency::Usd && tokens.word(next) == "сша";
            Some((currency, next + usize::from(states)))
        }
        "евро" | "euro" | "euros" | "eur" => Some((Currency::Eur, at + 1)),
        "тенге" | "tenge" => Some((Currency::Kzt, at + 1)),
        "дирхам" | "дирхама" | "дирхамов" | "dirham" | "dirhams" => {
            Some((Currency::Aed, at + 1))
        }
        _ if is_ruble(word) => Some((Currency::Rub, at + 1)),
        _ => None,
    }
}

fn is_dollar(word: &str) -> bool {
    matches!(
        word,
        "dollar"
            | "dollars"
            | "доллар"
            | "доллара"
            | "долларов"
            | "доллару"
            | "долларам"
            | "долларами"
            | "долларах"
    )
}

fn is_ruble(word: &str) -> bool {
    matches!(
        word,
        "ruble"
            | "rubles"
            | "rouble"
            | "roubles"
            | "рубль"
            | "рубля"
            | "рублей"
            | "рублю"
            | "рублям"
            | "рублями"
            | "рублях"
    )
}

/// The one-letter «р.» that only an amount may stand before.
pub(super) fn short_ruble(tokens: &Tokens, at: usize) -> Option<Named> {
    let short = tokens.word(at) == "р" && (tokens.is(at + 1, '.') || tokens.glued(at));
    short.then(|| Named {
        currency: Currency::Rub,
        next: tokens.abbreviation_end(at + 1),
        word: true,
    })
}
