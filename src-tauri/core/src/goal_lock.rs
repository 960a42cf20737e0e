//! Goals once agreed: a copy of the chain of objectives, so that a later change is seen (REQUIREMENTS 15, 62).
//!
//! A lock is added and never changed. What differs from the last one is worked out, not stored.

use crate::campaign::{Campaign, Objective};
use crate::problem::{Problem, TEXT_MOST, check_text};
use crate::target::{Target, Threshold};
use crate::{Both, Id, Market};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// The chain of objectives at one moment, from what the company gains down to what is measured.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Goals {
    /// What the company gains if it works.
    pub business: Both,
    /// What marketing is to do for that.
    pub marketing: Both,
    /// What the partnership itself is for.
    pub partnership: Both,
    /// The kind of objective.
    pub objective: Option<Objective>,
    /// The key metrics, the primary first.
    pub targets: Vec<Target>,
}

/// Goals that all parties agreed on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct GoalLock {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// 1, 2, 3 …
    pub number: u32,
    /// What was agreed.
    pub goals: Goals,
    /// Why it was agreed anew; blank for the first.
    pub reason: String,
    /// When.
    pub locked_at: DateTime<Utc>,
}

impl GoalLock {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_text(&mut problems, "reason", &self.reason, TEXT_MOST);
        problems
    }
}

/// The goals of a campaign as they stand.
pub fn standing(campaign: &Campaign, targets: &[Target]) -> Goals {
    let mut targets = targets.to_vec();
    targets.sort_by_key(|t| (!t.primary, t.position, t.id));
    Goals {
        business: campaign.business_objective.clone(),
        marketing: campaign.marketing_objective.clone(),
        partnership: campaign.partnership_goal.clone(),
        objective: campaign.objective,
        targets,
    }
}

/// A part of the chain of objectives that can change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum GoalPart {
    /// What the company gains.
    Business,
    /// What marketing is to do for it.
    Marketing,
    /// What the partnership is for.
    Partnership,
    /// The kind of objective.
    Objective,
    /// Which metric is the primary one.
    Primary,
    /// A key metric came or went.
    Metric,
    /// What a metric is here.
    What,
    /// Why it matters.
    Why,
    /// What it is needed for.
    NeededFor,
    /// Its plain words.
    Gloss,
    /// Its early signs.
    Leading,
    /// What is to be reached in a market.
    Threshold,
    /// What season and culture do to it in a market.
    Season,
    /// Who tracks it.
    Owner,
}

/// How a part stood at one moment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case", tag = "is", content = "value")]
pub enum GoalValue {
    /// Nothing was said.
    Nothing,
    /// A text.
    Text(Both),
    /// A kind of objective.
    Objective(Objective),
    /// A metric of the dictionary.
    Metric(String),
    /// What is to be reached, and what it may cost.
    Threshold(Threshold),
    /// A party.
    Party(Id),
}

/// One thing that differs between two chains of objectives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct GoalChange {
    /// Which part.
    pub part: GoalPart,
    /// Of which metric, where it is a metric's.
    pub metric: Option<String>,
    /// In which market, where it is a market's.
    pub market: Option<Market>,
    /// How it stood.
    pub was: GoalValue,
    /// How it stands.
    pub now: GoalValue,
}

/// What differs between two chains, from the top of the chain down (REQUIREMENTS 15, 62). The order of the key metrics
/// and of their markets is no change.
pub fn changes(was: &Goals, now: &Goals) -> Vec<GoalChange> {
    let mut found = Vec::new();
    for (part, was, now) in [
        (GoalPart::Business, &was.business, &now.business),
        (GoalPart::Marketing, &was.marketing, &now.marketing),
        (GoalPart::Partnership, &was.partnership, &now.partnership),
    ] {
        note(&mut found, (part, None, None), text(was), text(now));
    }
    let objective =
        |goals: &Goals| goals.objective.map_or(GoalValue::Nothing, GoalValue::Objective);
    note(&mut found, (GoalPart::Objective, None, None), objective(was), objective(now));
    let primary = |goals: &Goals| {
        let primary = goals.targets.iter().find(|t| t.primary);
        primary.map_or(GoalValue::Nothing, |t| GoalValue::Metric(t.metric.clone()))
    };
    note(&mut found, (GoalPart::Primary, None, None), primary(was), primary(now));
    for target in &was.targets {
        if !now.targets.iter().any(|t| t.metric == target.metric) {
            let gone = GoalValue::Metric(target.metric.clone());
            let at = (GoalPart::Metric, Some(&target.metric), None);
            note(&mut found, at, gone, GoalValue::Nothing);
        }
    }
    for target in &now.targets {
        match was.targets.iter().find(|t| t.metric == target.metric) {
            Some(before) => target_changes(&mut found, before, target),
            None => {
                let new = GoalValue::Metric(target.metric.clone());
                let at = (GoalPart::Metric, Some(&target.metric), None);
                note(&mut found, at, GoalValue::Nothing, new);
            }
        }
    }
    found
}

fn target_changes(found: &mut Vec<GoalChange>, was: &Target, now: &Target) {
    let metric = Some(&now.metric);
    for (part, was, now) in [
        (GoalPart::What, &was.what, &now.what),
        (GoalPart::Why, &was.why, &now.why),
        (GoalPart::NeededFor, &was.needed_for, &now.needed_for),
        (GoalPart::Gloss, &was.gloss, &now.gloss),
        (GoalPart::Leading, &was.leading, &now.leading),
    ] {
        note(found, (part, metric, None), text(was), text(now));
    }
    for market in Market::ALL {
        let (before, after) = (was.threshold(market), now.threshold(market));
        let season = |t: Option<&Threshold>| t.map_or(GoalValue::Nothing, |t| text(&t.season));
        let at = (GoalPart::Threshold, metric, Some(market));
        note(found, at, reached(before), reached(after));
        note(found, (GoalPart::Season, metric, Some(market)), season(before), season(after));
    }
    let owner = |target: &Target| target.owner.map_or(GoalValue::Nothing, GoalValue::Party);
    note(found, (GoalPart::Owner, metric, None), owner(was), owner(now));
}

/// A text as it is compared; blanks are nothing.
fn text(text: &Both) -> GoalValue {
    if text.is_blank() { GoalValue::Nothing } else { GoalValue::Text(text.clone()) }
}

/// The figures of a threshold; its note on the season stands by itself.
fn reached(threshold: Option<&Threshold>) -> GoalValue {
    match threshold {
        Some(t) if t.value.is_some() || t.cost_most.is_some() => {
            GoalValue::Threshold(Threshold { season: Both::default(), ..t.clone() })
        }
        _ => GoalValue::Nothing,
    }
}

fn note(
    found: &mut Vec<GoalChange>,
    (part, metric, market): (GoalPart, Option<&String>, Option<Market>),
    was: GoalValue,
    now: GoalValue,
) {
    if was != now {
        found.push(GoalChange { part, metric: metric.cloned(), market, was, now });
    }
}
