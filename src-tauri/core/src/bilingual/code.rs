//! Promo codes without digits, which only the word beside them tells apart from an abbreviation.

use super::scan::Tokens;

/// Abbreviations in capitals that follow the word “code” without being one.
const ABBREVIATIONS: [&str; 8] = ["ERID", "HTML", "UTM", "SMS", "API", "PIN", "SKU", "JSON"];

/// Whether the word at `at` is a code by the word before or after it: “promo code WINTER”, “the WINTER code”.
pub(super) fn is_named(tokens: &Tokens, at: usize) -> bool {
    let written = tokens.written(at, at + 1);
    if tokens.word(at).is_empty() || ABBREVIATIONS.contains(&written) {
        return false;
    }
    let capitals = written.chars().filter(|c| c.is_uppercase()).count() >= 3
        && written.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || c == '_');
    let digits = written.chars().any(|c| c.is_ascii_digit());
    let mut before = at;
    while before > 0
        && at - before < 3
        && matches!(tokens.mark(before - 1), Some('«' | '"' | '“' | ':' | '—' | '–' | '\''))
    {
        before -= 1;
    }
    ((capitals || digits) && announces(tokens.word_before(before)))
        || (capitals && announces(tokens.word(at + 1)))
}

fn announces(word: &str) -> bool {
    word.starts_with("промокод")
        || matches!(word, "promo" | "promocode" | "code" | "coupon" | "код" | "купон")
}
