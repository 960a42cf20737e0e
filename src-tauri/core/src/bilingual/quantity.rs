//! A number with what it counts: per cent, money, a length of time; and a range of two of them.

use super::Kind;
use super::duration::{self, Base, Unit};
use super::money;
use super::number::{self, Number};
use super::scan::Tokens;
use crate::Currency;
use rust_decimal::Decimal;

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Measure {
    Things,
    Percent,
    /// Percentage points.
    Points,
    Money(Currency),
    Span(Unit),
}

/// A number with its measure, written from token `from` up to token `next`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Quantity {
    pub number: Number,
    pub measure: Measure,
    pub from: usize,
    pub next: usize,
}

impl Quantity {
    /// The kind and the normalised value; `None` where it is out of range.
    pub fn stated(self) -> Option<(Kind, String)> {
        let value = self.number.value.normalize();
        Some(match self.measure {
            Measure::Things => (Kind::Number, value.to_string()),
            Measure::Percent => (Kind::Percent, value.to_string()),
            Measure::Points => (Kind::Percent, format!("{value} pp")),
            Measure::Money(currency) => (Kind::Money, format!("{} {value}", currency.code())),
            Measure::Span(unit) => (Kind::Duration, unit.value(value)?),
        })
    }
}

/// Two quantities of one measure, written from token `from` up to token `next`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Range {
    pub low: Quantity,
    pub high: Quantity,
    pub from: usize,
    pub next: usize,
}

/// The quantity that starts at token `at`.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Quantity> {
    let start = at + usize::from(is_minus(tokens, at));
    if let Some(named) = money::read(tokens, start)
        && (!named.word || tokens.written(start, start + 1).bytes().all(|b| b.is_ascii_uppercase()))
        && tokens.same_line(named.next)
        && let Some(mut number) = number::read(tokens, named.next)
    {
        if start > at {
            number.value = -number.value;
        }
        let next = match money::read(tokens, number.next) {
            Some(again) if again.currency == named.currency => again.next,
            _ => number.next,
        };
        return Some(Quantity { number, measure: Measure::Money(named.currency), from: at, next });
    }
    if let Some(hour) = hour_and_a_half(tokens, at) {
        return Some(hour);
    }
    let number = number::read(tokens, at)?;
    let (measure, next) = measure(tokens, number.next).unwrap_or((Measure::Things, number.next));
    let first = Quantity { number, measure, from: at, next };
    Some(with_smaller_unit(tokens, first))
}

fn is_minus(tokens: &Tokens, at: usize) -> bool {
    matches!(tokens.mark(at), Some('-' | '−' | '–')) && !tokens.glued(at) && tokens.glued(at + 1)
}

/// What the number before `at` counts, and the position after it.
fn measure(tokens: &Tokens, at: usize) -> Option<(Measure, usize)> {
    if !tokens.same_line(at) {
        return None;
    }
    let hyphen = tokens.hyphen(at);
    let unit = at + usize::from(hyphen);
    if tokens.is(unit, '%') {
        return Some((Measure::Percent, unit + 1));
    }
    match tokens.word(unit) {
        "percentage" if matches!(tokens.word(unit + 1), "point" | "points") => {
            return Some((Measure::Points, unit + 2));
        }
        "pp" | "пп" => return Some((Measure::Points, unit + 1)),
        "п" if tokens.is(unit + 1, '.') && tokens.word(unit + 2) == "п" => {
            return Some((Measure::Points, tokens.after_stop(unit + 3)));
        }
        "per" if tokens.word(unit + 1) == "cent" => return Some((Measure::Percent, unit + 2)),
        "percent" | "pct" => return Some((Measure::Percent, unit + 1)),
        word if word.starts_with("процентн") && tokens.word(unit + 1).starts_with("пункт") =>
        {
            return Some((Measure::Points, unit + 2));
        }
        word if word.starts_with("процент") => return Some((Measure::Percent, unit + 1)),
        _ => {}
    }
    // «10 р. д.» are working days, so lengths of time are read before the short rouble.
    if let Some(named) = duration::read(tokens, unit) {
        return Some((Measure::Span(named.unit), named.next));
    }
    if let Some(named) = money::read(tokens, unit).or_else(|| money::short_ruble(tokens, unit)) {
        // In “5 $10” the sign belongs to what follows.
        let ahead = !named.word
            && tokens.digits(named.next).is_some()
            && tokens.glued(named.next)
            && !tokens.glued(unit);
        return (!ahead).then_some((Measure::Money(named.currency), named.next));
    }
    if let Some(named) = duration::letter(tokens, unit) {
        return Some((Measure::Span(named.unit), named.next));
    }
    if hyphen && let Some(unit_of) = duration::adjective(tokens.word(unit)) {
        return Some((Measure::Span(unit_of), unit + 1));
    }
    None
}

/// “An hour and a half”, “half an hour”.
fn hour_and_a_half(tokens: &Tokens, at: usize) -> Option<Quantity> {
    let article = |at| matches!(tokens.word(at), "a" | "an" | "one");
    let (value, named, next) = if tokens.word(at) == "half" {
        let unit = at + 1 + usize::from(article(at + 1) || tokens.hyphen(at + 1));
        let named = duration::read(tokens, unit)?;
        (Decimal::new(5, 1), named, named.next)
    } else if article(at) {
        let named = duration::read(tokens, at + 1)?;
        let words =
            (tokens.word(named.next), tokens.word(named.next + 1), tokens.word(named.next + 2));
        (words == ("and", "a", "half")).then_some((Decimal::new(15, 1), named, named.next + 3))?
    } else {
        return None;
    };
    let number = Number { value, next, spelled: true, plain: false, scaled: None };
    Some(Quantity { number, measure: Measure::Span(named.unit), from: at, next })
}

/// «1 час 30 минут» is one length of time.
fn with_smaller_unit(tokens: &Tokens, first: Quantity) -> Quantity {
    let Measure::Span(large) = first.measure else { return first };
    let at = first.next + usize::from(matches!(tokens.word(first.next), "and" | "и"));
    let Some(number) = number::read(tokens, at) else { return first };
    let Some((Measure::Span(small), next)) = measure(tokens, number.next) else { return first };
    if large.base != Base::Second || small.base != Base::Second || small.size >= large.size {
        return first;
    }
    let total = first
        .number
        .value
        .checked_mul(Decimal::from(large.size))
        .zip(number.value.checked_mul(Decimal::from(small.size)))
        .and_then(|(a, b)| a.checked_add(b));
    match total {
        Some(value) => Quantity {
            number: Number { value, plain: false, ..first.number },
            measure: Measure::Span(Unit { size: 1, ..large }),
            next,
            ..first
        },
        None => first,
    }
}

/// The range that starts at token `at`.
pub(super) fn range(tokens: &Tokens, at: usize) -> Option<Range> {
    let opener = match tokens.word(at) {
        word @ ("from" | "between" | "от" | "с" | "со" | "между") => Some(word),
        _ => None,
    };
    let low = read(tokens, at + usize::from(opener.is_some()))?;
    let (at_high, joined) = connector(tokens, low.next, opener)?;
    let high = read(tokens, at_high)?;
    let (low, high) = alike(low, high, opener.is_some() || joined)?;
    let sound = opener.is_some() || low.number.value < high.number.value;
    sound.then_some(Range { low, high, from: at, next: high.next })
}

/// The position after what joins the two ends, and whether it joins them without spaces.
fn connector(tokens: &Tokens, at: usize, opener: Option<&str>) -> Option<(usize, bool)> {
    if tokens.dash(at) {
        // “Two- to three-week”
        if tokens.glued(at) && !tokens.glued(at + 1) && matches!(tokens.word(at + 1), "to" | "or") {
            return Some((at + 2, true));
        }
        return Some((at + 1, tokens.glued(at) && tokens.glued(at + 1)));
    }
    let fits = matches!(
        (tokens.word(at), opener),
        ("to", None | Some("from"))
            | ("through", Some("from"))
            | ("and", Some("between"))
            | ("и", Some("между"))
            | ("до", Some("от" | "с" | "со"))
            | ("по", Some("с" | "со"))
    );
    fits.then_some((at + 1, true))
}

/// The two ends in one measure: what only one of them names holds for both.
fn alike(mut low: Quantity, mut high: Quantity, joined: bool) -> Option<(Quantity, Quantity)> {
    match (low.measure, high.measure) {
        (a, b) if a == b => {}
        (Measure::Things, b) => low.measure = b,
        (a, Measure::Things) if joined => high.measure = a,
        // «От 1 часа до 2 дней» names two units of one kind; each end keeps its own.
        (Measure::Span(a), Measure::Span(b)) if a.base == b.base => {}
        _ => return None,
    }
    // In «10–20 тыс.» the thousand holds for both ends.
    if low.number.scaled.is_none()
        && let Some(factor) = high.number.scaled
        && let Some(scaled) = low.number.value.checked_mul(factor)
        && scaled < high.number.value
    {
        low.number.value = scaled.normalize();
    }
    Some((low, high))
}
