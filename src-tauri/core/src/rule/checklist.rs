//! What there is to do about the cards that bind a campaign, and how far it is (MARKET-RULES, “What to build”, 3, 4).

use super::binding::{Binding, BoundDeliverable};
use super::{RuleAsks, RuleCard, RuleCheck, RuleScope, RuleSubject};
use crate::Id;
use crate::language::has_words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How a line of the list stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum RuleState {
    /// Nothing is to be done: it is good to know.
    Known,
    /// Not answered yet.
    Open,
    /// Looked up before the day of signing: to be looked up again on that day.
    Again,
    /// Done.
    Met,
}

/// One line of the list: a card for what it is answered for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RuleItem {
    /// The card, by its reference.
    pub card: String,
    /// What it is answered for.
    pub subject: RuleSubject,
    /// The deliverables it binds, and why.
    pub deliverables: Vec<BoundDeliverable>,
    /// What is noted so far.
    pub check: Option<RuleCheck>,
    /// How it stands.
    pub state: RuleState,
}

/// The list of a campaign, in the order of its cards.
///
/// `signing` is the day the brief was signed by everyone, or today while it is not: the status of a platform counts as
/// looked up only from that day on.
pub fn checklist(binding: &Binding, checks: &[RuleCheck], signing: NaiveDate) -> Vec<RuleItem> {
    let mut items: Vec<RuleItem> = Vec::new();
    for rule in &binding.rules {
        let reference = rule.card.reference();
        let first = items.len();
        for bound in &rule.deliverables {
            let subject = subject(rule.card.scope, bound);
            match items[first..].iter_mut().find(|item| item.subject == subject) {
                Some(item) => item.deliverables.push(bound.clone()),
                None => {
                    let check = checks
                        .iter()
                        .find(|check| check.card == reference && check.subject() == subject);
                    items.push(RuleItem {
                        card: reference.clone(),
                        subject,
                        deliverables: vec![bound.clone()],
                        state: state(&rule.card, check, signing),
                        check: check.cloned(),
                    });
                }
            }
        }
    }
    items
}

/// How many lines are done, and how many there are to do.
pub fn progress(items: &[RuleItem]) -> (u32, u32) {
    let asked = items.iter().filter(|item| item.state != RuleState::Known);
    let met = items.iter().filter(|item| item.state == RuleState::Met).count();
    (met as u32, asked.count() as u32)
}

/// What a deliverable is to be published with and is not noted yet: an identifier, a disclosure.
pub fn unlabelled(binding: &Binding, checks: &[RuleCheck], deliverable: Id) -> Vec<RuleAsks> {
    labels(binding, deliverable)
        .filter(|(card, subject)| {
            let reference = card.reference();
            !checks.iter().any(|check| {
                check.card == reference && check.subject() == *subject && has_words(&check.value)
            })
        })
        .map(|(card, _)| card.asks)
        .collect()
}

/// What a deliverable is to be published with: an identifier, a disclosure.
pub fn labelled_with(binding: &Binding, deliverable: Id) -> Vec<RuleAsks> {
    labels(binding, deliverable).map(|(card, _)| card.asks).collect()
}

fn labels(binding: &Binding, deliverable: Id) -> impl Iterator<Item = (&RuleCard, RuleSubject)> {
    binding.rules.iter().filter(|rule| rule.card.asks.goes_out_with()).filter_map(move |rule| {
        let bound = rule.deliverables.iter().find(|bound| bound.deliverable == deliverable)?;
        Some((&rule.card, subject(rule.card.scope, bound)))
    })
}

fn subject(scope: RuleScope, of: &BoundDeliverable) -> RuleSubject {
    let none = RuleSubject::default();
    match scope {
        RuleScope::Campaign => none,
        RuleScope::Platform => RuleSubject { platform: Some(of.platform), ..none },
        RuleScope::Page => {
            RuleSubject { party: Some(of.party), platform: Some(of.platform), ..none }
        }
        RuleScope::Deliverable => RuleSubject { deliverable: Some(of.deliverable), ..none },
    }
}

fn state(card: &RuleCard, check: Option<&RuleCheck>, signing: NaiveDate) -> RuleState {
    let answered = |check: &RuleCheck| match card.asks.takes_words() {
        true => has_words(&check.value),
        false => check.done,
    };
    match (card.asks, check) {
        (RuleAsks::Nothing, _) => RuleState::Known,
        (_, None) => RuleState::Open,
        (_, Some(check)) if !answered(check) => RuleState::Open,
        (RuleAsks::Status, Some(check)) if check.on.is_none_or(|on| on < signing) => {
            RuleState::Again
        }
        _ => RuleState::Met,
    }
}
