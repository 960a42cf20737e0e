//! Clauses agreed before, found again by likeness (REQUIREMENTS 162).
//!
//! Likeness is the share of trigrams that two texts have in common, as PostgreSQL's `pg_trgm` reckons it
//! (<https://www.postgresql.org/docs/current/pgtrgm.html>): each word is set between two blanks before and one behind,
//! cut into runs of three letters, and the runs that both texts have are divided by those that either has. Texts are
//! folded first, so case and ё make no difference.

use crate::fold::fold;
use crate::{Both, Lang};
use std::collections::HashSet;

/// Below this share two texts are not called alike.
pub const LIKE_LEAST: f64 = 0.4;

/// The trigrams of a text, each once, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trigrams(Vec<u64>);

impl Trigrams {
    /// The trigrams of a text; none where it has no words.
    pub fn of(text: &str) -> Trigrams {
        let mut found = Vec::new();
        for word in fold(text).split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()) {
            let mut run = [u64::from(' '); 3];
            for letter in word.chars().chain([' ']) {
                run = [run[1], run[2], u64::from(letter)];
                // A character takes 21 bits, three of them 63.
                found.push(run[0] << 42 | run[1] << 21 | run[2]);
            }
        }
        found.sort_unstable();
        found.dedup();
        Trigrams(found)
    }

    /// How alike two texts are: 0 for nothing in common, 1 for the same words. Texts without words are like nothing.
    pub fn likeness(&self, other: &Trigrams) -> f64 {
        let (mut at, mut place, mut shared) = (0, 0, 0_usize);
        while let (Some(one), Some(two)) = (self.0.get(at), other.0.get(place)) {
            match one.cmp(two) {
                std::cmp::Ordering::Less => at += 1,
                std::cmp::Ordering::Greater => place += 1,
                std::cmp::Ordering::Equal => {
                    shared += 1;
                    at += 1;
                    place += 1;
                }
            }
        }
        let either = self.0.len() + other.0.len() - shared;
        if either == 0 { 0.0 } else { shared as f64 / either as f64 }
    }

    /// The most two texts can be alike, by how many trigrams each has.
    fn most(&self, other: &Trigrams) -> f64 {
        let (few, many) = (self.0.len().min(other.0.len()), self.0.len().max(other.0.len()));
        if many == 0 { 0.0 } else { few as f64 / many as f64 }
    }
}

/// Clauses agreed before, each with where it comes from.
#[derive(Debug, Clone)]
pub struct Memory<T> {
    held: Vec<Held<T>>,
}

#[derive(Debug, Clone)]
struct Held<T> {
    title: Trigrams,
    text: Both,
    ru: Trigrams,
    en: Trigrams,
    from: T,
}

/// A clause agreed before that is like the one at hand.
#[derive(Debug, Clone, PartialEq)]
pub struct Match<'a, T> {
    /// How alike they are, from [`LIKE_LEAST`] to 1.
    pub likeness: f64,
    /// The language in which they are.
    pub lang: Lang,
    /// Its text.
    pub text: &'a Both,
    /// Where it comes from.
    pub from: &'a T,
}

impl<T> Memory<T> {
    /// Remembers clauses by title and text, in the order of their worth; half a text is none.
    pub fn of(clauses: impl IntoIterator<Item = (Both, Both, T)>) -> Memory<T> {
        let held = clauses
            .into_iter()
            .filter(|(_, text, _)| text.is_full())
            .map(|(title, text, from)| Held {
                title: Trigrams::of(&format!("{} {}", title.ru, title.en)),
                ru: Trigrams::of(&text.ru),
                en: Trigrams::of(&text.en),
                text,
                from,
            })
            .collect();
        Memory { held }
    }

    /// How many clauses are remembered.
    pub fn len(&self) -> usize {
        self.held.len()
    }

    /// Whether nothing is remembered.
    pub fn is_empty(&self) -> bool {
        self.held.is_empty()
    }

    /// The clauses like a text in either language, as far as `offered` lets them be, in the order of their worth. While
    /// nothing is written, those whose title is alike. The very same text is no find.
    pub fn like(
        &self,
        title: &Both,
        text: &Both,
        offered: impl Fn(&T) -> bool,
    ) -> Vec<Match<'_, T>> {
        let mut found: Vec<Match<'_, T>> = if text.is_blank() {
            let title = Trigrams::of(&format!("{} {}", title.ru, title.en));
            self.find(offered, |held| [(Lang::Ru, alike(&title, &held.title)), (Lang::En, 0.0)])
        } else {
            let (ru, en) = (Trigrams::of(&text.ru), Trigrams::of(&text.en));
            let sides = |held: &Held<T>| {
                [(Lang::Ru, alike(&ru, &held.ru)), (Lang::En, alike(&en, &held.en))]
            };
            self.find(offered, sides)
        };
        found.retain(|one| one.text != text);
        found
    }

    fn find(
        &self,
        offered: impl Fn(&T) -> bool,
        likeness: impl Fn(&Held<T>) -> [(Lang, f64); 2],
    ) -> Vec<Match<'_, T>> {
        self.held
            .iter()
            .filter(|held| offered(&held.from))
            .filter_map(|held| {
                let [first, second] = likeness(held);
                let (lang, likeness) = if second.1 > first.1 { second } else { first };
                (likeness >= LIKE_LEAST).then_some(Match {
                    likeness,
                    lang,
                    text: &held.text,
                    from: &held.from,
                })
            })
            .collect()
    }
}

/// At most `most` of what was found, the likest first; of two with one text that of more worth.
pub fn likest<'a, T>(
    found: impl IntoIterator<Item = Match<'a, T>>,
    most: usize,
) -> Vec<Match<'a, T>> {
    let mut found: Vec<Match<'a, T>> = found.into_iter().collect();
    found.sort_by(|one, other| other.likeness.total_cmp(&one.likeness));
    let mut seen = HashSet::new();
    found.retain(|one| seen.insert(one.text));
    found.truncate(most);
    found
}

/// The likeness where it can reach what is called alike; else 0.
fn alike(one: &Trigrams, other: &Trigrams) -> f64 {
    if one.most(other) < LIKE_LEAST { 0.0 } else { one.likeness(other) }
}
