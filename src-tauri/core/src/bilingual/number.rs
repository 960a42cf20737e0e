//! A number at a place in a text, whether in digits, in words or in both.

use super::literal::Literal;
use super::scan::Tokens;
use super::words::{self, Rank};
use rust_decimal::Decimal;

/// A number read from `from` up to token `next`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Number {
    pub value: Decimal,
    pub next: usize,
    /// Written in words alone.
    pub spelled: bool,
    /// Written in digits alone, without sign, separators or magnitude.
    pub plain: bool,
    /// Already multiplied by a thousand or more.
    pub scaled: Option<Decimal>,
}

/// The number that starts at token `at`.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Number> {
    if let Some(negative) = sign(tokens, at) {
        let number = unsigned(tokens, at + 1)?;
        let value = if negative { -number.value } else { number.value };
        return Some(Number { value, plain: false, ..number });
    }
    unsigned(tokens, at)
}

/// Whether the sign at `at` is a minus; `None` where no sign stands there.
fn sign(tokens: &Tokens, at: usize) -> Option<bool> {
    match tokens.word(at) {
        "minus" | "минус" => return Some(true),
        "plus" | "плюс" => return Some(false),
        _ => {}
    }
    let negative = match tokens.mark(at)? {
        '-' | '−' | '–' | '‑' => true,
        '+' => false,
        _ => return None,
    };
    let alone = !tokens.glued(at) || at == 0 || tokens.is(at - 1, '(');
    let before_number = tokens.glued(at + 1) && number_literal(tokens, at + 1).is_some();
    // «Скидка −20 %» is a discount of 20 %.
    let before = tokens.word_before(at);
    let taken_off = before.starts_with("скидк") || matches!(before, "discount" | "sale");
    (alone && before_number).then_some(negative && !taken_off)
}

fn number_literal(tokens: &Tokens, at: usize) -> Option<(Decimal, bool)> {
    match tokens.digits(at)? {
        Literal::Number { value, plain } => Some((*value, *plain)),
        _ => None,
    }
}

fn unsigned(tokens: &Tokens, at: usize) -> Option<Number> {
    let mut number = match number_literal(tokens, at) {
        Some((value, plain)) => {
            let next = case_ending(tokens, at + 1);
            Number { value, next, spelled: false, plain, scaled: None }
        }
        None => spelled(tokens, at)?,
    };
    number = and_a_half(tokens, number);
    number = magnitude(tokens, number);
    if tokens.is(number.next, '+')
        && tokens.glued(number.next)
        && tokens.digits(number.next + 1).is_none()
    {
        number.next += 1;
    }
    Some(repeated(tokens, number))
}

/// Skips the Russian case ending after digits: «3-х», «5-ти», «10-ю».
fn case_ending(tokens: &Tokens, next: usize) -> usize {
    let ending =
        matches!(tokens.word(next + 1), "х" | "ти" | "ми" | "мя" | "и" | "та" | "тью" | "ью");
    if tokens.hyphen(next) && ending { next + 2 } else { next }
}

/// Consecutive words that make one number below a thousand, then a thousand or more of it.
fn spelled(tokens: &Tokens, at: usize) -> Option<Number> {
    if let Some(value) = fraction(tokens, at) {
        return Some(value);
    }
    let word = tokens.word(at);
    let half = |whole: i64| Decimal::new(whole, 1);
    let ready = |value: Decimal, next: usize| Number {
        value,
        next,
        spelled: true,
        plain: false,
        scaled: None,
    };
    match word {
        "полтора" | "полторы" | "полутора" => {
            return Some(ready(half(15), at + 1));
        }
        "полмиллиона" => return Some(ready(Decimal::from(500_000), at + 1)),
        "полтысячи" => return Some(ready(Decimal::from(500), at + 1)),
        "half"
            if matches!(tokens.word(at + 1), "a" | "an") && is_magnitude(tokens.word(at + 2)) =>
        {
            return Some(ready(half(5), at + 2));
        }
        "a" if tokens.word(at + 1) == "hundred" => return Some(ready(Decimal::from(100), at + 2)),
        "a" if matches!(tokens.word(at + 1), "thousand" | "million" | "billion") => {
            return Some(ready(Decimal::ONE, at + 1));
        }
        _ => {}
    }
    let (mut total, next) = below_thousand(tokens, at)?;
    let mut number = ready(Decimal::from(total), next);
    // «Две тысячи пятьсот»: what follows a thousand in words belongs to it.
    if matches!(
        tokens.word(next),
        "thousand" | "тысяча" | "тысячи" | "тысяч" | "тысячу" | "тысячам"
    ) && let Some((rest, end)) = below_thousand(tokens, next + 1)
    {
        total = total * 1000 + rest;
        number = ready(Decimal::from(total), end);
    }
    Some(number)
}

fn below_thousand(tokens: &Tokens, at: usize) -> Option<(u32, usize)> {
    let (mut total, mut rank) = words::cardinal(tokens.word(at))?;
    let mut next = at + 1;
    if rank == Rank::Unit && tokens.word(next) == "hundred" {
        total *= 100;
        rank = Rank::Hundred;
        next += 1;
    }
    loop {
        let mut word_at = next;
        if tokens.hyphen(next) || (rank == Rank::Hundred && tokens.word(next) == "and") {
            word_at += 1;
        }
        // A hyphen joins only tens and units; «два-три» and “two-one” are two numbers.
        if tokens.hyphen(next) && rank != Rank::Ten {
            break;
        }
        let Some((value, lower)) = words::cardinal(tokens.word(word_at)) else { break };
        let fits = match rank {
            Rank::Hundred => lower != Rank::Hundred && value > 0,
            Rank::Ten => lower == Rank::Unit && value > 0,
            _ => false,
        };
        if !fits {
            break;
        }
        total += value;
        rank = lower;
        next = word_at + 1;
    }
    Some((total, next))
}

/// “Two thirds”, «одна треть».
fn fraction(tokens: &Tokens, at: usize) -> Option<Number> {
    let (over, _) = words::cardinal(tokens.word(at))?;
    let gap = usize::from(tokens.hyphen(at + 1));
    let under = match tokens.word(at + 1 + gap) {
        "third" | "thirds" | "треть" | "трети" | "третей" | "третьих" => 3,
        "quarter" | "quarters" | "четверть" | "четверти" | "четвертых" => {
            4
        }
        "fifth" | "fifths" | "пятая" | "пятых" => 5,
        "half" => 2,
        _ => return None,
    };
    if !(1..under).contains(&over) {
        return None;
    }
    let value = (Decimal::from(over) / Decimal::from(under)).round_dp(6).normalize();
    Some(Number { value, next: at + 2 + gap, spelled: true, plain: false, scaled: None })
}

fn and_a_half(tokens: &Tokens, number: Number) -> Number {
    let at = number.next;
    let words = (tokens.word(at), tokens.word(at + 1), tokens.word(at + 2));
    let length = match words {
        ("and", "a", "half") => 3,
        ("с", "половиной", _) => 2,
        _ => return number,
    };
    Number { value: number.value + Decimal::new(5, 1), next: at + length, plain: false, ..number }
}

fn is_magnitude(word: &str) -> bool {
    factor(word).is_some()
}

/// What a word multiplies the number before it by.
fn factor(word: &str) -> Option<Decimal> {
    let factor: i64 = match word {
        "hundred" => 100,
        "тыс" | "thousand" | "тысяча" | "тысячи" | "тысяч" | "тысячу" | "тысячам" | "тысячами"
        | "тысячах" => 1_000,
        "млн"
        | "million"
        | "millions"
        | "mln"
        | "mn"
        | "mio"
        | "миллион"
        | "миллиона"
        | "миллионов"
        | "миллиону"
        | "миллионам"
        | "миллионами"
        | "миллионах" => 1_000_000,
        "млрд"
        | "billion"
        | "bn"
        | "bln"
        | "миллиард"
        | "миллиарда"
        | "миллиардов"
        | "миллиардам" => 1_000_000_000,
        _ => return None,
    };
    Some(Decimal::from(factor))
}

fn magnitude(tokens: &Tokens, number: Number) -> Number {
    let mut at = number.next;
    if tokens.hyphen(at) {
        at += 1;
    }
    let letter = tokens.written(at, at + 1);
    let attached = tokens.glued(at) && at == number.next && !number.spelled;
    let factor = match letter {
        "k" | "K" | "к" | "К" if attached => Decimal::from(1_000),
        "M" | "М" if attached => Decimal::from(1_000_000),
        "m" if attached && money_before(tokens, number) => Decimal::from(1_000_000),
        "B" if attached => Decimal::from(1_000_000_000),
        _ => match factor(tokens.word(at)) {
            Some(factor) if tokens.same_line(at) => factor,
            _ => return number,
        },
    };
    let Some(value) = number.value.checked_mul(factor) else { return number };
    let short = matches!(tokens.word(at), "тыс" | "млн" | "млрд");
    let next = if short { tokens.abbreviation_end(at + 1) } else { at + 1 };
    Number { value: value.normalize(), next, plain: false, scaled: Some(factor), ..number }
}

/// Whether a currency sign stands before the digits that end where `number` does.
fn money_before(tokens: &Tokens, number: Number) -> bool {
    number.next >= 2 && matches!(tokens.mark(number.next - 2), Some('$' | '€' | '£'))
}

/// “Ten (10)” and «10 (десять)» are one number written twice.
fn repeated(tokens: &Tokens, number: Number) -> Number {
    if !tokens.is(number.next, '(') {
        return number;
    }
    let inner = match number_literal(tokens, number.next + 1) {
        Some((value, _)) => Number { value, next: number.next + 2, ..number },
        None => match spelled(tokens, number.next + 1) {
            Some(inner) => magnitude(tokens, inner),
            None => return number,
        },
    };
    if inner.value == number.value && tokens.is(inner.next, ')') {
        Number { next: inner.next + 1, spelled: false, ..number }
    } else {
        number
    }
}
