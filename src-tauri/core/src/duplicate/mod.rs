//! Which records are the same person or company: by handle, by name across scripts and spellings, by a slip of
//! the finger.
//!
//! The answer is a list of questions for a person, never a merge: each pair says why it is asked. The work grows
//! with the number of partners, not with its square: only those that share a key are compared.

mod handle;
mod name;

pub use handle::{Address, address};
pub use name::name_keys;

use crate::partner::{Account, Partner, Platform};
use crate::{Both, Lang, Market};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Two records that may be one, by their places in the list that was asked about; `one` stands before `other`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "Alike"))]
pub struct Pair {
    /// The place of the earlier record.
    pub one: usize,
    /// The place of the later record.
    pub other: usize,
    /// Why they may be one.
    pub why: Why,
}

/// Why two records may be one; the strongest reason there is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "AlikeWhy"))]
#[serde(tag = "by", rename_all = "kebab-case")]
pub enum Why {
    /// The same account: nobody shares one.
    Handle {
        /// The platform.
        platform: Platform,
        /// The handle without `@` and address.
        handle: String,
    },
    /// The same name, in whatever script, spelling and order of words.
    Name,
    /// Names one letter or one word apart, on the same platform or in the same market.
    NearName,
}

/// How sure it is that two records are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// The same handle on the same platform.
    Certain,
    /// The same name.
    Likely,
    /// A near name and something else in common.
    Possible,
}

impl Why {
    /// How sure it is.
    pub fn certainty(&self) -> Certainty {
        match self {
            Why::Handle { .. } => Certainty::Certain,
            Why::Name => Certainty::Likely,
            Why::NearName => Certainty::Possible,
        }
    }
}

/// What two records are compared by.
#[derive(Debug, Clone, Copy)]
pub struct Traits<'a> {
    /// The name in both languages.
    pub name: &'a Both,
    /// Accounts on platforms.
    pub accounts: &'a [Account],
    /// Markets.
    pub markets: &'a [Market],
}

impl<'a> From<&'a Partner> for Traits<'a> {
    fn from(partner: &'a Partner) -> Traits<'a> {
        Traits { name: &partner.name, accounts: &partner.accounts, markets: &partner.markets }
    }
}

/// Pairs that may be one, ordered by places.
///
/// Of several that are all alike each comes once, with the first of them: five thousand copies of one record are
/// 4,999 pairs, not millions. Of two near names, each record of either comes with the first of the other that is met in
/// the same place.
pub fn duplicates<'a>(records: impl IntoIterator<Item = Traits<'a>>) -> Vec<Pair> {
    let mut search = Search::default();
    for (place, record) in records.into_iter().enumerate() {
        search.add(place, record);
    }
    search.find()
}

/// The shortest name, in letters, in which one letter more or less is a slip and not another name.
const NEAR_LEAST: usize = 8;
/// The longest: what is longer is a sentence in the wrong column, and every letter of it would cost a key.
const NEAR_MOST: usize = 64;
/// How many names that share all but one letter are compared with each other.
const BLOCK_MOST: usize = 64;

#[derive(Default)]
struct Search {
    /// Who holds an account.
    holders: BTreeMap<(Platform, String), Vec<usize>>,
    /// Who bears a name, by its key.
    bearers: BTreeMap<String, Bearers>,
    /// Where each record can be met, by its place.
    whereabouts: Vec<Whereabouts>,
}

#[derive(Default)]
struct Bearers {
    places: Vec<usize>,
    /// The first of them on each platform.
    on: BTreeMap<Platform, usize>,
    /// The first of them in each market.
    within: BTreeMap<Market, usize>,
}

/// Where a record can be met.
#[derive(Default)]
struct Whereabouts {
    platforms: BTreeSet<Platform>,
    markets: BTreeSet<Market>,
}

impl Search {
    fn add(&mut self, place: usize, record: Traits<'_>) {
        for account in record.accounts {
            if let Some(found) = address(account.platform, &account.handle) {
                put(self.holders.entry((found.platform, found.handle)).or_default(), place);
            }
        }
        for lang in Lang::ALL {
            for key in name_keys(record.name.side(lang)) {
                let bearers = self.bearers.entry(key).or_default();
                put(&mut bearers.places, place);
                for account in record.accounts {
                    bearers.on.entry(account.platform).or_insert(place);
                }
                for market in record.markets {
                    bearers.within.entry(*market).or_insert(place);
                }
            }
        }
        self.whereabouts.push(Whereabouts {
            platforms: record.accounts.iter().map(|account| account.platform).collect(),
            markets: record.markets.iter().copied().collect(),
        });
    }

    fn find(self) -> Vec<Pair> {
        let mut found: BTreeMap<(usize, usize), Why> = BTreeMap::new();
        let mut ask = |a: usize, b: usize, why: Why| {
            if a != b {
                found
                    .entry((a.min(b), a.max(b)))
                    .and_modify(|known| *known = known.clone().min(why.clone()))
                    .or_insert(why);
            }
        };
        for ((platform, handle), places) in &self.holders {
            for other in &places[1..] {
                let why = Why::Handle { platform: *platform, handle: handle.clone() };
                ask(places[0], *other, why);
            }
        }
        for bearers in self.bearers.values() {
            for other in &bearers.places[1..] {
                ask(bearers.places[0], *other, Why::Name);
            }
        }
        for (one, other) in near_names(&self.bearers) {
            for (those, others) in [(one, other), (other, one)] {
                for place in &those.places {
                    if let Some(first) = others.first_met(&self.whereabouts[*place]) {
                        ask(*place, first, Why::NearName);
                    }
                }
            }
        }
        found.into_iter().map(|((one, other), why)| Pair { one, other, why }).collect()
    }
}

impl Bearers {
    /// The first of them on one of these platforms or in one of these markets.
    fn first_met(&self, at: &Whereabouts) -> Option<usize> {
        let platforms = at.platforms.iter().filter_map(|platform| self.on.get(platform));
        let markets = at.markets.iter().filter_map(|market| self.within.get(market));
        platforms.chain(markets).min().copied()
    }
}

fn put(places: &mut Vec<usize>, place: usize) {
    if places.last() != Some(&place) {
        places.push(place);
    }
}

/// Keys one letter or one word apart. Two keys one letter apart share what is left when each loses a letter (or
/// one of them none), so only those that share such a rest are held against each other.
fn near_names(bearers: &BTreeMap<String, Bearers>) -> Vec<(&Bearers, &Bearers)> {
    let mut blocks: HashMap<String, Vec<&str>> = HashMap::new();
    for key in bearers.keys() {
        let letters = key.chars().filter(|c| c.is_alphabetic()).count();
        if !(NEAR_LEAST..=NEAR_MOST).contains(&letters) {
            continue;
        }
        for rest in rests(key) {
            blocks.entry(rest).or_default().push(key);
        }
    }
    let mut near: BTreeSet<(&str, &str)> = BTreeSet::new();
    for block in blocks.values_mut() {
        block.sort_unstable();
        block.dedup();
        block.truncate(BLOCK_MOST);
        for (at, one) in block.iter().enumerate() {
            near.extend(
                block[at + 1..]
                    .iter()
                    .filter(|other| is_near(one, other))
                    .map(|other| (*one, *other)),
            );
        }
    }
    near.into_iter().map(|(one, other)| (&bearers[one], &bearers[other])).collect()
}

/// A key itself, without one of its letters, and, when it has three words or more, without one of its words.
/// Digits stay: `Partner 1` and `Partner 2` are two.
fn rests(key: &str) -> BTreeSet<String> {
    let mut rests = BTreeSet::from([key.to_owned()]);
    for (at, c) in key.char_indices().filter(|(_, c)| c.is_alphabetic()) {
        rests.insert([&key[..at], &key[at + c.len_utf8()..]].concat());
    }
    let words: Vec<&str> = key.split(' ').collect();
    if words.len() >= 3 {
        for left_out in 0..words.len() {
            let mut rest = words.clone();
            rest.remove(left_out);
            rests.insert(rest.join(" "));
        }
    }
    rests
}

fn is_near(one: &str, other: &str) -> bool {
    strsim::osa_distance(one, other) <= 1 || has_word_more(one, other) || has_word_more(other, one)
}

/// Whether `long` is `short` with one word more, as with a patronymic.
fn has_word_more(long: &str, short: &str) -> bool {
    let (long, short): (Vec<&str>, Vec<&str>) =
        (long.split(' ').collect(), short.split(' ').collect());
    let mut rest = long.iter();
    short.len() >= 2
        && long.len() == short.len() + 1
        && short.iter().all(|word| rest.any(|other| other == word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_looked_for_in_names_and_not_in_sentences() {
        let found = |one: &str, other: &str| {
            let names = [Both::new(one, ""), Both::new(other, "")];
            let bare = |name| Traits { name, accounts: &[], markets: &[Market::Ru] };
            duplicates(names.iter().map(bare)).into_iter().map(|pair| pair.why).collect::<Vec<_>>()
        };
        let sentence = "ба ве го ду жи за ко лю ми но ".repeat(6);
        assert_eq!(found("Ника Залесная", "Ника Залеская"), [Why::NearName]);
        assert_eq!(found(&format!("{sentence}тон"), &format!("{sentence}тонн")), [Why::Name]);
        assert_eq!(found(&format!("{sentence}тон"), &format!("{sentence}том")), []);
    }
}
