//! The cards the product comes with: facts with their dates and sources, as data.
//!
//! Each was looked up on [`CHECKED_ON`]. Where sources contradict each other or are silent, the card says so or leaves
//! the matter out; none says that a platform may be used, because that changes: the status is looked up on the day of
//! signing.

mod russia;
mod us;

use super::{RuleAsks, RuleCard, RuleScope, RuleTrigger};
use crate::partner::Platform;
use crate::{Both, Id, Market};
use chrono::NaiveDate;

/// The day the cards were held against their sources.
pub const CHECKED_ON: NaiveDate =
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("it is a day of the calendar");

/// Every card the product comes with: the Russian ones, then those of the United States.
pub fn cards() -> Vec<RuleCard> {
    russia::CARDS.iter().chain(us::CARDS).map(Shipped::card).collect()
}

/// The card of a key.
pub fn card(key: &str) -> Option<RuleCard> {
    russia::CARDS.iter().chain(us::CARDS).find(|card| card.key == key).map(Shipped::card)
}

/// A text in Russian and in English.
struct Words {
    ru: &'static str,
    en: &'static str,
}

impl Words {
    fn both(&self) -> Both {
        Both::new(self.ru, self.en)
    }
}

/// A card as it is written down.
struct Shipped {
    key: &'static str,
    market: Market,
    platforms: &'static [Platform],
    trigger: RuleTrigger,
    title: Words,
    basis: Words,
    text: Words,
    sources: &'static [&'static str],
    asks: RuleAsks,
    scope: RuleScope,
    warns: bool,
    valid_from: Option<NaiveDate>,
}

impl Shipped {
    fn card(&self) -> RuleCard {
        RuleCard {
            id: Id::nil(),
            key: self.key.to_owned(),
            market: self.market,
            platforms: self.platforms.to_vec(),
            trigger: self.trigger.clone(),
            title: self.title.both(),
            basis: self.basis.both(),
            text: self.text.both(),
            sources: self.sources.iter().map(|source| (*source).to_owned()).collect(),
            asks: self.asks,
            scope: self.scope,
            warns: self.warns,
            valid_from: self.valid_from,
            valid_to: None,
            checked_on: Some(CHECKED_ON),
            checked_by: String::new(),
            on: true,
        }
    }
}

/// Asks for nothing.
const ALWAYS: RuleTrigger = RuleTrigger {
    audience: None,
    creator: None,
    followers_least: None,
    cross_border: false,
    pay: None,
    copy: None,
};

/// Asks for an audience.
const fn to(market: Market) -> RuleTrigger {
    RuleTrigger { audience: Some(market), ..ALWAYS }
}

const fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}
