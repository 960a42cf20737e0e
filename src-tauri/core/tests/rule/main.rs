//! Market rules: which cards bind what, what is to be done about them, and the cards the product comes with
//! (MARKET-RULES, “What to build”).
#![allow(clippy::type_complexity, reason = "a table of cases is read by its rows")]
#![allow(clippy::unwrap_used)]

mod binding;
mod card;
mod checklist;
#[path = "../made/mod.rs"]
mod made;

use chrono::{Days, NaiveDate};
use made::id;
use proptest::prelude::*;
use std::slice::from_ref;
use sverka_core::Market::{self, Ru, Us};
use sverka_core::partner::Platform::{self, Instagram, Telegram, Tiktok, Vk, Youtube};
use sverka_core::problem::ProblemCode;
use sverka_core::rule::binding::{
    Binding, DeliverableFacts, RuleReason as Why, UnknownFact, UnknownRules, rules_for,
};
use sverka_core::rule::checklist::{
    RuleItem, RuleState, checklist, labelled_with, progress, unlabelled,
};
use sverka_core::rule::pack::{CHECKED_ON, card, cards};
use sverka_core::rule::{
    Pay, RuleAsks, RuleCard, RuleCheck, RuleScope, RuleSubject, RuleTrigger, STALE_DAYS,
};
use sverka_core::{Both, Lang};

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-11-21")
}

/// A video by a Russian creator for people in Russia, of whom everything is known.
fn facts(n: u128, platform: Platform, audience: Market) -> DeliverableFacts {
    DeliverableFacts {
        deliverable: id(n),
        party: id(n / 10),
        creator: Some(audience),
        platform,
        audience: Some(audience),
        followers: Some(48_200),
        cross_border: Some(false),
        pay: Some(Pay::Fee),
        copy: Some(if audience == Ru { Lang::Ru } else { Lang::En }),
        on: today(),
    }
}

fn own(trigger: RuleTrigger) -> RuleCard {
    RuleCard {
        title: Both::new("Своё", "Own"),
        trigger,
        checked_on: Some(today()),
        ..RuleCard::new(id(900))
    }
}

/// The keys of the shipped cards that bind.
fn keys(facts: &[DeliverableFacts]) -> Vec<String> {
    rules_for(&cards(), facts, today()).rules.into_iter().map(|rule| rule.card.key).collect()
}

fn bound(facts: &[DeliverableFacts]) -> Binding {
    rules_for(&cards(), facts, today())
}

fn check(card: &str, subject: RuleSubject, value: &str, done: bool) -> RuleCheck {
    RuleCheck {
        value: value.to_owned(),
        done,
        on: Some(today()),
        ..RuleCheck::new(id(500), id(1), card, subject)
    }
}
