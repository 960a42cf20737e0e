//! Which cards bind which deliverables, by what is known of them (MARKET-RULES, “What to build”, 2).

use super::{Pay, RuleCard, RuleTrigger};
use crate::partner::Platform;
use crate::{Id, Lang, Market};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What rules ask of one deliverable. What is `None` is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliverableFacts {
    /// The deliverable.
    pub deliverable: Id,
    /// Its creator.
    pub party: Id,
    /// The creator's own market.
    pub creator: Option<Market>,
    /// Where it is published.
    pub platform: Platform,
    /// The market of those it speaks to.
    pub audience: Option<Market>,
    /// Followers of the page it is published on.
    pub followers: Option<i64>,
    /// Whether a party in Russia and one that is not have a contract about it.
    pub cross_border: Option<bool>,
    /// How it is paid for.
    pub pay: Option<Pay>,
    /// The language of its words.
    pub copy: Option<Lang>,
    /// The day whose rules hold for it: it was published then, or will be.
    pub on: NaiveDate,
}

/// A fact that a card asked for and that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "fact", content = "value", rename_all = "kebab-case")]
pub enum RuleReason {
    /// It speaks to this market.
    Audience(Market),
    /// It is published there.
    Platform(Platform),
    /// The creator is of this market.
    Creator(Market),
    /// The page has so many followers.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    Followers(i64),
    /// The contract crosses the border.
    CrossBorder,
    /// It is paid for so.
    Pay(Pay),
    /// Its words are in this language.
    Copy(Lang),
}

/// A fact that would decide and is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum UnknownFact {
    /// The market of the audience.
    Audience,
    /// The creator's own market.
    Creator,
    /// The followers of the page.
    Followers,
    /// Whether the contract crosses the border.
    CrossBorder,
    /// How it is paid for.
    Pay,
    /// The language of its words.
    Copy,
}

/// A deliverable that a card binds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BoundDeliverable {
    /// The deliverable.
    pub deliverable: Id,
    /// Its creator.
    pub party: Id,
    /// Where it is published.
    pub platform: Platform,
    /// The facts that made the card bind it, in the order of the trigger, the platform last.
    pub why: Vec<RuleReason>,
}

/// A card that binds something, with what it binds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppliedRule {
    /// The card.
    pub card: RuleCard,
    /// What it binds, in the order given.
    pub deliverables: Vec<BoundDeliverable>,
    /// Whether the card asks to be held against its sources again.
    pub stale: bool,
}

/// A fact that is not known of a deliverable, and the cards that wait for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct UnknownRules {
    /// The deliverable.
    pub deliverable: Id,
    /// What is not known.
    pub fact: UnknownFact,
    /// The cards that would bind it or not, by their references.
    pub cards: Vec<String>,
}

/// The rules of a campaign: what binds, and what cannot be told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Binding {
    /// Cards that bind at least one deliverable, in the order given.
    pub rules: Vec<AppliedRule>,
    /// What is not known, by deliverable.
    pub unknown: Vec<UnknownRules>,
}

/// Which of `cards` bind which deliverables on `today`.
///
/// A card binds where all its trigger and its platforms ask for is known and holds, and where it is in force on the
/// deliverable's day: audience and platform must meet, so that a post for another audience is never warned of. Where
/// nothing speaks against it and something is not known, the first such fact is named instead.
pub fn rules_for(cards: &[RuleCard], facts: &[DeliverableFacts], today: NaiveDate) -> Binding {
    let mut binding = Binding::default();
    for card in cards.iter().filter(|card| card.on) {
        let mut deliverables = Vec::new();
        for of in facts.iter().filter(|of| card.in_force(of.on)) {
            match judge(card, of) {
                Judged::Binds(why) => deliverables.push(BoundDeliverable {
                    deliverable: of.deliverable,
                    party: of.party,
                    platform: of.platform,
                    why,
                }),
                Judged::Waits(fact) => note(&mut binding.unknown, of.deliverable, fact, card),
                Judged::Not => {}
            }
        }
        if !deliverables.is_empty() {
            binding.rules.push(AppliedRule {
                card: card.clone(),
                deliverables,
                stale: card.is_stale(today),
            });
        }
    }
    let place = |id: Id| facts.iter().position(|of| of.deliverable == id);
    binding.unknown.sort_by_key(|one| (place(one.deliverable), one.fact));
    binding
}

enum Judged {
    Binds(Vec<RuleReason>),
    Waits(UnknownFact),
    Not,
}

fn judge(card: &RuleCard, of: &DeliverableFacts) -> Judged {
    let named = !card.platforms.is_empty();
    let asked = asked(&card.trigger, of);
    let elsewhere = named && !card.platforms.contains(&of.platform);
    if elsewhere || asked.iter().any(|one| one.holds == Some(false)) {
        return Judged::Not;
    }
    if let Some(open) = asked.iter().find(|one| one.holds.is_none()) {
        return Judged::Waits(open.fact);
    }
    let there = named.then_some(RuleReason::Platform(of.platform));
    Judged::Binds(asked.into_iter().filter_map(|one| one.reason).chain(there).collect())
}

/// One thing a trigger asks for.
struct Asked {
    fact: UnknownFact,
    /// Whether it holds; `None` while that is not known.
    holds: Option<bool>,
    reason: Option<RuleReason>,
}

/// What a trigger asks for, in its order.
fn asked(trigger: &RuleTrigger, of: &DeliverableFacts) -> Vec<Asked> {
    let mut asked = Vec::new();
    let mut ask = |fact, holds, reason| asked.push(Asked { fact, holds, reason });
    if let Some(market) = trigger.audience {
        let holds = of.audience.map(|audience| audience == market);
        ask(UnknownFact::Audience, holds, Some(RuleReason::Audience(market)));
    }
    if let Some(market) = trigger.creator {
        let holds = of.creator.map(|creator| creator == market);
        ask(UnknownFact::Creator, holds, Some(RuleReason::Creator(market)));
    }
    if let Some(least) = trigger.followers_least {
        let holds = of.followers.map(|followers| followers >= least);
        ask(UnknownFact::Followers, holds, of.followers.map(RuleReason::Followers));
    }
    if trigger.cross_border {
        ask(UnknownFact::CrossBorder, of.cross_border, Some(RuleReason::CrossBorder));
    }
    if let Some(pay) = trigger.pay {
        let holds = of.pay.map(|paid| paid == pay);
        ask(UnknownFact::Pay, holds, Some(RuleReason::Pay(pay)));
    }
    if let Some(lang) = trigger.copy {
        let holds = of.copy.map(|copy| copy == lang);
        ask(UnknownFact::Copy, holds, Some(RuleReason::Copy(lang)));
    }
    asked
}

fn note(unknown: &mut Vec<UnknownRules>, deliverable: Id, fact: UnknownFact, card: &RuleCard) {
    match unknown.iter_mut().find(|one| one.deliverable == deliverable && one.fact == fact) {
        Some(one) => one.cards.push(card.reference()),
        None => unknown.push(UnknownRules { deliverable, fact, cards: vec![card.reference()] }),
    }
}
