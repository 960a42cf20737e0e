//! The walk through a text that gathers its facts, from left to right, each word read once.

use super::date::{self, Date};
use super::duration::{self, Unit};
use super::literal::Literal;
use super::quantity::{self, Measure, Quantity};
use super::scan::{Piece, Tokens};
use super::{Fact, Kind, code, money, month, ordinal, time, weekday, words};
use crate::Lang;
use rust_decimal::Decimal;

/// How much it weighs that a fact has no counterpart in the other language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// Always raised.
    Firm,
    /// Raised only against another leftover of its kind: “weekly” against «раз в месяц».
    Mild,
    /// Never raised by itself; it only gives a counterpart to a number on the other side: “both”, «один».
    Faint,
}

/// A fact as it is compared.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub fact: Fact,
    pub weight: Weight,
    /// Another fact this one may stand for, as [`key`] writes it: «3-й» for 3.
    pub loose: Option<String>,
    pub date: Option<Date>,
    /// The keys either end of a range may have when it is written as two facts.
    pub ends: Option<[[String; 2]; 2]>,
    from: usize,
    next: usize,
}

/// The facts of one side.
pub(super) struct Reading {
    pub found: Vec<Found>,
    /// Weekdays that contradict the date they stand beside: which of `found`, and the two together.
    pub contradictions: Vec<(usize, Fact)>,
}

/// What two facts must share to say the same.
pub(super) fn key(kind: Kind, value: &str) -> String {
    format!("{kind:?}:{value}")
}

/// Reads the facts of a text.
pub(super) fn read(text: &str, lang: Lang) -> Reading {
    let tokens = Tokens::of(text, lang);
    let mut walk =
        Walk { tokens: &tokens, found: Vec::new(), dates: Vec::new(), weekdays: Vec::new() };
    let mut at = 0;
    while at < tokens.len() {
        at = walk.step(at).max(at + 1);
    }
    walk.finish()
}

struct Walk<'a> {
    tokens: &'a Tokens<'a>,
    found: Vec<Found>,
    /// Which of `found` are dates.
    dates: Vec<usize>,
    /// Which of `found` are weekdays that stand beside a date, with the first token of that date.
    weekdays: Vec<(usize, usize)>,
}

impl Walk<'_> {
    /// Reads what starts at `at` and answers where to go on.
    fn step(&mut self, at: usize) -> usize {
        if let Some(Piece::Address(kind, value)) = self.tokens.get(at).map(|token| &token.piece) {
            let (kind, value) = (*kind, value.clone());
            // «ТЗ v2.0» may be “version 2” on the other side.
            let version = value.strip_prefix('v').and_then(|digits| digits.parse::<Decimal>().ok());
            let loose = version.map(|value| key(Kind::Number, &value.normalize().to_string()));
            return self.push_loose(kind, value, Weight::Firm, (at, at + 1), loose);
        }
        self.weekday(at)
            .or_else(|| self.dates(at))
            .or_else(|| self.times(at))
            .or_else(|| self.range(at))
            .or_else(|| self.ordinal(at))
            .or_else(|| self.quantity(at))
            .or_else(|| self.odd_digits(at))
            .or_else(|| self.code(at))
            .or_else(|| self.length_in_a_word(at))
            .or_else(|| self.bare_unit(at))
            .or_else(|| self.hint(at))
            .unwrap_or(at + 1)
    }

    fn push(
        &mut self,
        kind: Kind,
        value: String,
        weight: Weight,
        from: usize,
        next: usize,
    ) -> usize {
        let fact = self.tokens.fact(kind, value, from, next);
        self.found.push(Found { fact, weight, loose: None, date: None, ends: None, from, next });
        next
    }

    fn push_loose(
        &mut self,
        kind: Kind,
        value: String,
        weight: Weight,
        range: (usize, usize),
        loose: Option<String>,
    ) -> usize {
        let next = self.push(kind, value, weight, range.0, range.1);
        if let Some(last) = self.found.last_mut() {
            last.loose = loose;
        }
        next
    }

    fn weekday(&mut self, at: usize) -> Option<usize> {
        let named = weekday::read(self.tokens, at)?;
        let mut after = named.next;
        for _ in 0..3 {
            let skipped = matches!(self.tokens.mark(after), Some(',' | '(' | '.'))
                || matches!(self.tokens.word(after), "the" | "on");
            after += usize::from(skipped);
        }
        let ahead = date::read(self.tokens, after);
        let behind = self.dates.last().copied().filter(|last| {
            let end = self.found[*last].next;
            end == at || (end + 1 == at && matches!(self.tokens.mark(end), Some(',' | '(')))
        });
        let beside = match behind {
            Some(last) => Some(self.found[last].from),
            None => ahead.first().filter(|_| ahead.len() == 1).map(|date| date.from),
        };
        let neighbour =
            beside.is_some() || !ahead.is_empty() || self.beside_another(at, named.next);
        if named.doubtful && !neighbour {
            return None;
        }
        let weight = if beside.is_some() { Weight::Mild } else { Weight::Firm };
        if let Some(from) = beside {
            self.weekdays.push((self.found.len(), from));
        }
        Some(self.push(Kind::Weekday, named.day.to_string().to_lowercase(), weight, at, named.next))
    }

    /// Whether a shortened weekday stands next to another one or to a time: «пн–пт», “Tue 5 PM”.
    fn beside_another(&self, at: usize, next: usize) -> bool {
        let link = |at: usize| {
            self.tokens.dash(at)
                || matches!(self.tokens.mark(at), Some(',' | '/' | '&' | '.'))
                || matches!(
                    self.tokens.word(at),
                    "to" | "and" | "or" | "и" | "или" | "до" | "по" | "through"
                )
        };
        let ahead = usize::from(link(next)) + next;
        let day_ahead = weekday::read(self.tokens, ahead).is_some();
        let time_ahead = !time::read(self.tokens, ahead).is_empty();
        let behind = at
            .checked_sub(2)
            .is_some_and(|two| link(two + 1) && weekday::read(self.tokens, two).is_some());
        day_ahead || time_ahead || behind
    }

    fn dates(&mut self, at: usize) -> Option<usize> {
        let dates = date::read(self.tokens, at);
        let last = dates.last()?.next;
        for written in dates {
            let loose = match written.date {
                Date::Year(year) => Some(key(Kind::Number, &year.to_string())),
                // «10.12» may be a number after all.
                Date::Day { .. } if written.next == written.from + 1 => self
                    .tokens
                    .written(written.from, written.next)
                    .parse::<Decimal>()
                    .ok()
                    .map(|value| key(Kind::Number, &value.normalize().to_string())),
                _ => None,
            };
            self.push_loose(
                Kind::Date,
                written.date.value(),
                Weight::Firm,
                (written.from, written.next),
                loose,
            );
            let index = self.found.len() - 1;
            self.found[index].date = Some(written.date);
            self.share_year(index);
            self.dates.push(index);
        }
        Some(last)
    }

    /// Gives the year of date `index` to the dates that are linked with it: «с 1 по 15 декабря 2026».
    fn share_year(&mut self, index: usize) {
        let Some(year_from) = self.found[index].date else { return };
        let mut later = index;
        for earlier in self.dates.iter().rev().copied() {
            let Some(date) = self.found[earlier].date else { return };
            let filled = date.with_year_of(year_from);
            if filled == date || !self.linked(self.found[earlier].next, self.found[later].from) {
                return;
            }
            self.found[earlier].date = Some(filled);
            self.found[earlier].fact.value = filled.value();
            later = earlier;
        }
    }

    /// Whether nothing but links and weekdays stands between two tokens.
    fn linked(&self, from: usize, to: usize) -> bool {
        to <= from + 6
            && (from..to).all(|at| {
                self.tokens.dash(at)
                    || matches!(self.tokens.mark(at), Some(',' | '(' | ')' | '&' | '/'))
                    || matches!(
                        self.tokens.word(at),
                        "to" | "and"
                            | "or"
                            | "through"
                            | "until"
                            | "till"
                            | "и"
                            | "или"
                            | "до"
                            | "по"
                            | "the"
                            | "on"
                    )
                    || weekday::read(self.tokens, at).is_some()
            })
    }

    fn times(&mut self, at: usize) -> Option<usize> {
        let times = time::read(self.tokens, at);
        let last = times.last()?.next;
        for written in times {
            // «С 10:00 до 18:00 МСК»: the zone holds for both.
            if let Some(before) = self.found.last()
                && before.fact.kind == Kind::Time
                && !before.fact.value.contains(' ')
                && self.linked(before.next, written.from)
                && before.next < written.from
                && let Some((_, zone)) = written.value().split_once(' ')
                && let Some(before) = self.found.last_mut()
            {
                before.fact.value.push(' ');
                before.fact.value.push_str(zone);
            }
            self.push(Kind::Time, written.value(), Weight::Firm, written.from, written.next);
        }
        Some(last)
    }

    fn range(&mut self, at: usize) -> Option<usize> {
        // «С 1 по 15 декабря» and «с 10 до 18 МСК» are two dates and two times; their link is no fact.
        let dated = !date::read(self.tokens, at + 1).is_empty();
        if !self.tokens.word(at).is_empty()
            && (dated || !time::read(self.tokens, at + 1).is_empty())
        {
            return None;
        }
        let range = quantity::range(self.tokens, at)?;
        let (low, high) = (range.low.stated()?, range.high.stated()?);
        let unit = if range.low.measure == Measure::Percent { " %" } else { "" };
        let age = matches!(range.high.measure, Measure::Span(Unit { year: true, .. }));
        let bare = |quantity: Quantity| quantity.number.value.normalize().to_string();
        let loose =
            age.then(|| key(Kind::Range, &format!("{}..{}", bare(range.low), bare(range.high))));
        let end = |quantity: Quantity, stated: &(Kind, String)| {
            [key(stated.0, &stated.1), key(Kind::Number, &bare(quantity))]
        };
        let ends = [end(range.low, &low), end(range.high, &high)];
        let value = format!("{}..{}{unit}", low.1, high.1);
        self.push_loose(Kind::Range, value, Weight::Firm, (range.from, range.next), loose);
        if let Some(last) = self.found.last_mut() {
            last.ends = Some(ends);
        }
        Some(range.next)
    }

    fn ordinal(&mut self, at: usize) -> Option<usize> {
        let ordinal = ordinal::read(self.tokens, at)?;
        let noun = self.tokens.word(ordinal.next + usize::from(self.tokens.hyphen(ordinal.next)));
        let outsiders =
            ["party", "parties", "лиц", "сторон"].iter().any(|stem| noun.starts_with(stem));
        if ordinal.value == 3 && ordinal.spelled && outsiders {
            return Some(ordinal.next);
        }
        let third = ordinal.value == 3
            && self.tokens.word_before(at) == "a"
            && matches!(self.tokens.word(ordinal.next), "" | "of");
        if third {
            return Some(self.push(
                Kind::Number,
                "0.333333".to_owned(),
                Weight::Faint,
                at,
                ordinal.next,
            ));
        }
        let weight = if ordinal.spelled && ordinal.value < 3 { Weight::Mild } else { Weight::Firm };
        let value = ordinal.value.to_string();
        let loose = Some(key(Kind::Number, &value));
        Some(self.push_loose(Kind::Ordinal, value, weight, (at, ordinal.next), loose))
    }

    fn quantity(&mut self, at: usize) -> Option<usize> {
        let quantity = quantity::read(self.tokens, at)?;
        let (kind, value) = quantity.stated()?;
        let weight =
            if kind == Kind::Number { self.weight_of_number(quantity) } else { Weight::Firm };
        let plain = quantity.number.value.normalize().to_string();
        let loose = match quantity.measure {
            Measure::Span(unit) if unit.year => Some(key(Kind::Number, &plain)),
            _ => None,
        };
        Some(self.push_loose(kind, value, weight, (at, quantity.next), loose))
    }

    /// In words a number may be a pronoun or half of a compound.
    fn weight_of_number(&self, quantity: Quantity) -> Weight {
        if !quantity.number.spelled {
            return Weight::Firm;
        }
        let value = quantity.number.value;
        let family =
            self.tokens.word(quantity.from) == "семью" && quantity.next == quantity.from + 1;
        // “The two texts” and “a word or two” count nothing new.
        let known = value < Decimal::TEN
            && matches!(
                self.tokens.word_before(quantity.from),
                "the" | "these" | "those" | "or" | "эти" | "этих" | "этим"
            );
        if self.tokens.hyphen(quantity.next)
            || value.is_zero()
            || family
            || known
            || value.fract() != Decimal::ZERO
        {
            return Weight::Faint;
        }
        let counted = (self.delivers(quantity.next) || self.delivers(quantity.next + 1))
            && self.tokens.word(quantity.next) != "more";
        if value == Decimal::ONE && !counted { Weight::Faint } else { Weight::Firm }
    }

    /// Whether the word at `at` is something a creator delivers, so that “one” before it is a count.
    fn delivers(&self, at: usize) -> bool {
        words::is_deliverable(self.tokens.word(at))
    }

    fn odd_digits(&mut self, at: usize) -> Option<usize> {
        match *self.tokens.digits(at)? {
            Literal::Slashed { first, second } => {
                let weight = if (first, second) == (24, 7) { Weight::Faint } else { Weight::Firm };
                Some(self.push(Kind::Number, format!("{first}/{second}"), weight, at, at + 1))
            }
            _ => {
                let written = self.tokens.written(at, at + 1).to_owned();
                Some(self.push(Kind::Number, written, Weight::Firm, at, at + 1))
            }
        }
    }

    fn code(&mut self, at: usize) -> Option<usize> {
        let code = code::is_named(self.tokens, at).then(|| self.tokens.written(at, at + 1))?;
        Some(self.push(Kind::Code, code.to_owned(), Weight::Firm, at, at + 1))
    }

    fn length_in_a_word(&mut self, at: usize) -> Option<usize> {
        let word = self.tokens.word(at);
        if let Some((count, unit)) = duration::whole_word(word) {
            return Some(self.push(Kind::Duration, unit.value(count)?, Weight::Firm, at, at + 1));
        }
        if let Some((count, unit)) = duration::rate(word) {
            let count = if word == "weekly" && self.tokens.word(at.wrapping_sub(2)) == "bi" {
                2
            } else {
                count
            };
            return Some(self.push(
                Kind::Duration,
                unit.value(Decimal::from(count))?,
                Weight::Mild,
                at,
                at + 1,
            ));
        }
        let (count, rest) = words::compound(word)?;
        let counts = [
            "сторонн",
            "этапн",
            "кратн",
            "ступенчат",
            "уровнев",
            "частн",
            "слайдов",
            "кадров",
            "шагов",
        ];
        let sound = counts.iter().any(|stem| rest.starts_with(stem));
        sound.then(|| self.push(Kind::Number, count.to_string(), Weight::Faint, at, at + 1))
    }

    /// A unit of time with no number before it is one of it: «в течение суток», “once a week”.
    fn bare_unit(&mut self, at: usize) -> Option<usize> {
        let named = duration::read(self.tokens, at)?;
        let before = self.tokens.word_before(at);
        let whole = matches!(before, "течение" | "протяжении");
        let per = at > 0 && self.tokens.is(at - 1, '/');
        if !(named.single || whole || per) {
            return None;
        }
        let earlier = at.checked_sub(1).map_or("", |at| self.tokens.word_before(at));
        let after = self.tokens.word(named.next);
        let length = match before {
            "a" | "an" => {
                matches!(earlier, "within" | "in" | "after")
                    || matches!(after, "before" | "prior" | "after" | "later" | "ago" | "ahead")
                    || (after == "in" && self.tokens.word(named.next + 1) == "advance")
            }
            "через" => self.tokens.word(at) != "день" || after == "после",
            "за" => matches!(after, "до" | "перед"),
            _ => whole,
        };
        let weight = if length { Weight::Firm } else { Weight::Mild };
        let count = if matches!(before, "other") && earlier == "every" { 2 } else { 1 };
        let value = named.unit.value(Decimal::from(count))?;
        // “A quarter of the budget” is no length of time, and «через день» is also every second day.
        let loose = match (before, self.tokens.word(at)) {
            (_, "quarter") => Some(key(Kind::Percent, "25")),
            ("через", "день") => Some(key(Kind::Duration, "2 d")),
            _ => None,
        };
        Some(self.push_loose(Kind::Duration, value, weight, (at, named.next), loose))
    }

    fn hint(&mut self, at: usize) -> Option<usize> {
        let word = self.tokens.word(at);
        if let Some((value, firm)) = words::hint(word) {
            let weight = if firm { Weight::Firm } else { Weight::Faint };
            let loose = match value {
                "0.5" => Some(key(Kind::Percent, "50")),
                "0.25" => Some(key(Kind::Percent, "25")),
                _ => None,
            };
            return Some(self.push_loose(
                Kind::Number,
                value.to_owned(),
                weight,
                (at, at + 1),
                loose,
            ));
        }
        if matches!(word, "a" | "an") && (self.delivers(at + 1) || self.delivers(at + 2)) {
            self.push(Kind::Number, "1".to_owned(), Weight::Faint, at, at + 1);
            return Some(at + 1);
        }
        if let Some(month) = month::from_adjective(word) {
            let date = Date::Month { year: None, month };
            return Some(self.push(Kind::Date, date.value(), Weight::Mild, at, at + 1));
        }
        let named = money::read(self.tokens, at)?;
        Some(self.push(Kind::Money, named.currency.code().to_owned(), Weight::Mild, at, named.next))
    }

    fn finish(self) -> Reading {
        let contradictions = self
            .weekdays
            .iter()
            .filter_map(|(index, date_from)| {
                let position = self
                    .dates
                    .binary_search_by_key(date_from, |date| self.found[*date].from)
                    .ok()?;
                let (day, date) = (&self.found[*index], &self.found[self.dates[position]]);
                let named = weekday::read(self.tokens, day.from)?.day;
                let written = date.date.filter(|date| date::contradicts(*date, named))?;
                let (from, next) = (day.from.min(date.from), day.next.max(date.next));
                let value = format!("{} {}", day.fact.value, written.value());
                Some((*index, self.tokens.fact(Kind::Weekday, value, from, next)))
            })
            .collect();
        Reading { found: self.found, contradictions }
    }
}
