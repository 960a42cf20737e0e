//! Whether it is time to part: what went wrong, counted with what it is counted out of (REQUIREMENTS 121, 122, 125).
//!
//! Counts and days, never a score. Every count names what it rests on, so that it can be talked about.

use crate::Id;
use crate::deliverable::{Deliverable, Standing};
use crate::lapse::{Lapse, LapseKind};
use crate::message::Message;
use crate::quantile::median;
use chrono::{Duration, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The share of requirements met below which a delivery is well below its scope, 0–1. The threads say “significantly
/// below” and name no figure; this one is ours.
pub const SCOPE_LEAST: f64 = 0.7;

/// Hours after which a message counts as not answered.
pub const ANSWER_WITHIN_HOURS: i64 = 48;

/// Campaigns in which the basics may be missed before it is training without an end (REQUIREMENTS 122).
pub const MISSED_MOST: u32 = 2;

/// What the count rests on: a deliverable, a lapse somebody noted, or a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "PartingEvidence"))]
pub struct Evidence {
    /// The day it happened.
    pub on: NaiveDate,
    /// The campaign it happened in, where it was in one.
    pub campaign: Option<Id>,
    /// The deliverable.
    pub deliverable: Option<Id>,
    /// The lapse.
    pub lapse: Option<Id>,
    /// The message.
    pub message: Option<Id>,
}

impl Evidence {
    fn on(on: NaiveDate, campaign: Option<Id>) -> Evidence {
        Evidence { on, campaign, deliverable: None, lapse: None, message: None }
    }

    fn of(lapse: &Lapse) -> Evidence {
        Evidence { lapse: Some(lapse.id), ..Evidence::on(lapse.on, lapse.campaign) }
    }
}

/// One trigger: how often, out of how many, and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Trigger {
    /// What is counted.
    pub kind: LapseKind,
    /// How often it happened.
    pub count: u32,
    /// Out of how many it could have; `None` where that is not known.
    pub of: Option<u32>,
    /// What the count rests on, oldest first.
    pub evidence: Vec<Evidence>,
    /// Half of the answers took at most so many hours, for messages.
    pub median_hours: Option<f64>,
}

/// What happened with one partner.
#[derive(Debug, Clone, Copy)]
pub struct Happened<'a> {
    /// Deliverables of theirs in all campaigns.
    pub deliverables: &'a [Deliverable],
    /// Lapses noted.
    pub lapses: &'a [Lapse],
    /// Messages to them.
    pub messages: &'a [Message],
    /// Campaigns together that are over, oldest first.
    pub finished: &'a [Id],
    /// The moment, by the clock of the person.
    pub now: NaiveDateTime,
}

/// What the counts say. The decision stays with people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "PartingReading"))]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// Nothing has happened that points to parting.
    Nothing,
    /// They will not put agreements in writing: a deal-breaker at any time.
    DealBreaker,
    /// Something was missed, and one campaign at most is over: expectations, more likely than competence.
    AfterOne,
    /// The basics were missed, but not yet in two of the last three campaigns.
    Watch,
    /// Basics were missed in two or more of the last three campaigns: training costs more than it brings.
    Decide,
}

/// The triggers and what they say.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Parting {
    /// Every trigger, those without a count too.
    pub triggers: Vec<Trigger>,
    /// What they say.
    pub reading: Reading,
    /// Campaigns together that are over.
    pub finished: u32,
}

/// Counts what happened.
pub fn parting(happened: &Happened) -> Parting {
    let mut triggers = vec![
        missed_deadlines(happened),
        below_scope(happened),
        unanswered(happened),
        noted(happened, LapseKind::Inconsistent),
        noted(happened, LapseKind::RefusedToDocument),
    ];
    let basics = missed_basics(happened, &triggers[..2]);
    let reading = read(happened, &triggers, &basics);
    triggers.push(basics);
    Parting { triggers, reading, finished: happened.finished.len() as u32 }
}

/// Dates that passed without a word. A moved date is a new promise; a noted lapse with notice takes the late
/// deliverable it belongs to out of the count: the same campaign, within the days it was late.
fn missed_deadlines(happened: &Happened) -> Trigger {
    let today = happened.now.date();
    let mut noted: Vec<&Lapse> = of_kind(happened, LapseKind::MissedDeadline).collect();
    let mut evidence = Vec::new();
    let mut of = 0;
    for deliverable in happened.deliverables {
        let (standing, Some(promised)) = (deliverable.standing(today), deliverable.promised())
        else {
            continue;
        };
        if matches!(standing, Standing::Undated | Standing::Coming) {
            continue;
        }
        of += 1;
        if standing == Standing::OnTime {
            continue;
        }
        let came = deliverable.delivered.unwrap_or(today);
        let belongs = |lapse: &&Lapse| {
            lapse.campaign == Some(deliverable.campaign) && (promised..=came).contains(&lapse.on)
        };
        let own = noted.iter().position(belongs).map(|at| noted.remove(at));
        if own.is_none_or(|lapse| !lapse.notice) {
            evidence.push(Evidence {
                deliverable: Some(deliverable.id),
                lapse: own.map(|lapse| lapse.id),
                ..Evidence::on(promised, Some(deliverable.campaign))
            });
        }
    }
    of += noted.len() as u32;
    evidence.extend(noted.iter().filter(|lapse| !lapse.notice).map(|lapse| Evidence::of(lapse)));
    trigger(LapseKind::MissedDeadline, evidence, Some(of))
}

/// Deliveries of which less than [`SCOPE_LEAST`] of what was looked at is met, and what was noted besides.
fn below_scope(happened: &Happened) -> Trigger {
    let today = happened.now.date();
    let mut evidence = Vec::new();
    let mut of = 0;
    let mut seen = BTreeSet::new();
    for deliverable in happened.deliverables {
        let Some(delivered) = deliverable.delivered.filter(|day| *day <= today) else { continue };
        let looked_at = deliverable.requirements.iter().filter(|r| r.met.is_some()).count();
        let met = deliverable.requirements.iter().filter(|r| r.met == Some(true)).count();
        if looked_at == 0 {
            continue;
        }
        of += 1;
        if (met as f64) < SCOPE_LEAST * looked_at as f64 - 1e-9 {
            seen.insert((deliverable.campaign, delivered));
            evidence.push(Evidence {
                deliverable: Some(deliverable.id),
                ..Evidence::on(delivered, Some(deliverable.campaign))
            });
        }
    }
    // The same thing seen in the deliverable and noted by hand on that day is one thing.
    for lapse in of_kind(happened, LapseKind::BelowScope) {
        if !lapse.campaign.is_some_and(|campaign| seen.contains(&(campaign, lapse.on))) {
            of += 1;
            evidence.push(Evidence::of(lapse));
        }
    }
    trigger(LapseKind::BelowScope, evidence, Some(of))
}

/// Messages without an answer within [`ANSWER_WITHIN_HOURS`], out of those that had the time.
fn unanswered(happened: &Happened) -> Trigger {
    let within = Duration::hours(ANSWER_WITHIN_HOURS);
    let mut evidence = Vec::new();
    let mut of = 0;
    let mut hours = Vec::new();
    for message in happened.messages {
        let took = message.answered.filter(|at| *at <= happened.now).map(|at| at - message.sent);
        if let Some(took) = took {
            hours.push(took.num_minutes().max(0) as f64 / 60.0);
        }
        let waited = took.unwrap_or(happened.now - message.sent);
        if took.is_none() && waited <= within {
            continue;
        }
        of += 1;
        if waited > within {
            evidence.push(Evidence {
                message: Some(message.id),
                ..Evidence::on(message.sent.date(), None)
            });
        }
    }
    let noted: Vec<Evidence> = of_kind(happened, LapseKind::Unanswered).map(Evidence::of).collect();
    of += noted.len() as u32;
    evidence.extend(noted);
    Trigger { median_hours: median(hours), ..trigger(LapseKind::Unanswered, evidence, Some(of)) }
}

/// What only people can note; out of how many is not known.
fn noted(happened: &Happened, kind: LapseKind) -> Trigger {
    trigger(kind, of_kind(happened, kind).map(Evidence::of).collect(), None)
}

/// Finished campaigns in which a date was missed without notice, a delivery came below its scope, or somebody noted
/// that the basics were missed; out of the finished campaigns.
fn missed_basics(happened: &Happened, basics: &[Trigger]) -> Trigger {
    let noted: Vec<Evidence> =
        of_kind(happened, LapseKind::MissedBasics).map(Evidence::of).collect();
    let all: Vec<&Evidence> = basics.iter().flat_map(|t| &t.evidence).chain(&noted).collect();
    let evidence: Vec<Evidence> = happened
        .finished
        .iter()
        .filter_map(|campaign| {
            let last = all.iter().filter(|e| e.campaign == Some(*campaign)).max_by_key(|e| e.on)?;
            Some(Evidence::on(last.on, Some(*campaign)))
        })
        .collect();
    trigger(LapseKind::MissedBasics, evidence, Some(happened.finished.len() as u32))
}

fn read(happened: &Happened, triggers: &[Trigger], basics: &Trigger) -> Reading {
    let count = |kind| triggers.iter().filter(|t| t.kind == kind).map(|t| t.count).sum::<u32>();
    if count(LapseKind::RefusedToDocument) > 0 {
        return Reading::DealBreaker;
    }
    let newest = happened.finished.len().saturating_sub(3);
    let last = &happened.finished[newest..];
    let missed =
        basics.evidence.iter().filter(|e| e.campaign.is_some_and(|c| last.contains(&c))).count();
    if missed as u32 >= MISSED_MOST {
        Reading::Decide
    } else if triggers.iter().all(|t| t.count == 0) && basics.count == 0 {
        Reading::Nothing
    } else if happened.finished.len() <= 1 {
        Reading::AfterOne
    } else {
        Reading::Watch
    }
}

fn of_kind<'a>(happened: &Happened<'a>, kind: LapseKind) -> impl Iterator<Item = &'a Lapse> {
    happened.lapses.iter().filter(move |lapse| lapse.kind == kind)
}

fn trigger(kind: LapseKind, mut evidence: Vec<Evidence>, of: Option<u32>) -> Trigger {
    evidence.sort_by_key(|e| e.on);
    Trigger { kind, count: evidence.len() as u32, of, evidence, median_hours: None }
}
