//! Evidence gates: what must be known of a partner before the next step (REQUIREMENTS 92–96, 116, 121).
//!
//! A gate is three-valued (METHODS, "Scores and ranking"): met, not met, not known. Not known never counts as met.
//! What stands in the records but cannot be counted yet, such as a case without its market, keeps a gate not known
//! as long as it could still decide; nothing is guessed in either direction. Follower counts are no evidence: no gate
//! reads them (REQUIREMENTS 89).

mod fact;
mod judge;

pub use fact::{Fact, FactCode, RecordRef};
pub(crate) use judge::said;
pub use judge::{CampaignEvidence, Evidence, standing};

use crate::phase::Phase;
use crate::problem::{Problem, ProblemCode, TEXT_MOST, check_past, check_text};
use crate::{Id, Market};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum GateId {
    /// The gut check: of its three questions at least as many as asked for are answered with yes (REQUIREMENTS 96).
    GutCheck,
    /// More cases than the number asked for in each market they work in: in both, unless one is known to be all
    /// (REQUIREMENTS 92, said of partners who lead from one market into the other).
    CasesBothMarkets,
    /// A relationship with a brand that lasted more months than asked for (REQUIREMENTS 93).
    RelationshipSixMonths,
    /// At least as many failures told as asked for (REQUIREMENTS 94).
    FailuresShown,
    /// The pilot has a primary metric with a threshold in each of its markets (REQUIREMENTS 116).
    PilotMetricsAgreed,
    /// They put agreements in writing; refusing to is a deal-breaker (REQUIREMENTS 121).
    Documents,
}

impl GateId {
    /// Every gate, in the order they are usually answered in: one conversation, then what is on record, then the pilot.
    pub const ALL: [GateId; 6] = [
        GateId::GutCheck,
        GateId::CasesBothMarkets,
        GateId::RelationshipSixMonths,
        GateId::FailuresShown,
        GateId::PilotMetricsAgreed,
        GateId::Documents,
    ];

    /// The name in records, files and the keys of its messages `gate-<tag>`.
    pub fn tag(self) -> &'static str {
        match self {
            GateId::GutCheck => "gut-check",
            GateId::CasesBothMarkets => "cases-both-markets",
            GateId::RelationshipSixMonths => "relationship-six-months",
            GateId::FailuresShown => "failures-shown",
            GateId::PilotMetricsAgreed => "pilot-metrics-agreed",
            GateId::Documents => "documents",
        }
    }

    /// The gate of this name.
    pub fn named(name: &str) -> Option<GateId> {
        GateId::ALL.into_iter().find(|gate| gate.tag() == name)
    }

    /// The number a new workspace asks for (REQUIREMENTS, table A); `None` for a gate without a number.
    pub fn default_least(self) -> Option<f64> {
        self.range().map(|(_, usual, _)| usual)
    }

    /// The smallest, the usual and the largest number of the gate; `None` for a gate without a number.
    pub fn range(self) -> Option<(f64, f64, f64)> {
        match self {
            GateId::GutCheck => Some((1.0, 3.0, 3.0)),
            GateId::CasesBothMarkets => Some((0.0, 3.0, 100.0)),
            GateId::RelationshipSixMonths => Some((0.0, 6.0, 120.0)),
            GateId::FailuresShown => Some((1.0, 1.0, 20.0)),
            GateId::PilotMetricsAgreed | GateId::Documents => None,
        }
    }

    /// The first phase one should not enter while the gate is not met. All of them stand before the pilot, which is
    /// the first step that costs both sides something.
    pub fn guards(self) -> Phase {
        Phase::Pilot
    }

    /// Whether the gate, when it is not met, shuts the way whatever else is known.
    pub fn is_dealbreaker(self) -> bool {
        self == GateId::Documents
    }

    /// What would answer the gate while it is not known.
    pub fn answered_by(self) -> AnsweredBy {
        match self {
            GateId::GutCheck => AnsweredBy::GutCheck,
            GateId::CasesBothMarkets => AnsweredBy::Case,
            GateId::RelationshipSixMonths => AnsweredBy::Relationship,
            GateId::FailuresShown => AnsweredBy::Exploration,
            GateId::PilotMetricsAgreed => AnsweredBy::Campaign,
            GateId::Documents => AnsweredBy::Scoping,
        }
    }
}

/// Where the answer to a gate comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum AnsweredBy {
    /// The gut check, one conversation.
    GutCheck,
    /// The exploration interview.
    Exploration,
    /// A scoping call.
    Scoping,
    /// A case study.
    Case,
    /// An earlier relationship with a brand.
    Relationship,
    /// The key metrics of the pilot's campaign.
    Campaign,
}

/// A gate of the workspace: whether it is asked for, and from which number on it is met.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct GateRule {
    /// The gate's id.
    pub id: String,
    /// Whether it is asked for.
    pub on: bool,
    /// The number it is met above (cases, months) or from (failures, answers of the gut check); 0 for a gate without
    /// a number.
    pub least: f64,
}

impl GateRule {
    /// What is wrong with the rule, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let Some(gate) = GateId::named(&self.id) else {
            return vec![Problem::at("id", ProblemCode::NotFound)];
        };
        let (least, _, most) = gate.range().unwrap_or((0.0, 0.0, 0.0));
        if !(least..=most).contains(&self.least) {
            let problem = Problem::at("least", ProblemCode::OutOfRange);
            return vec![problem.with("least", least).with("most", most)];
        }
        if self.least.fract() != 0.0 {
            return vec![Problem::at("least", ProblemCode::WrongKind)];
        }
        Vec::new()
    }
}

/// The gates a new workspace asks for.
pub fn default_gates() -> Vec<GateRule> {
    let rule = |gate: GateId| GateRule {
        id: gate.tag().to_owned(),
        on: true,
        least: gate.default_least().unwrap_or(0.0),
    };
    GateId::ALL.map(rule).to_vec()
}

/// The number a workspace asks for: that of its rule, or the usual one where it has none; 0 for a gate without a number.
/// It holds for what else is judged by it, too, while the gate itself is not asked for.
pub fn asked_for(rules: &[GateRule], gate: GateId) -> f64 {
    let rule = rules.iter().find(|rule| rule.id == gate.tag());
    rule.map_or(gate.default_least().unwrap_or(0.0), |rule| rule.least)
}

/// What is wrong with the gates of a workspace together, each problem at `gates.<place>.<field>`.
pub fn rule_problems(rules: &[GateRule]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (at, rule) in rules.iter().enumerate() {
        problems.extend(
            rule.problems().into_iter().map(|problem| Problem {
                field: format!("gates.{at}.{}", problem.field),
                ..problem
            }),
        );
        if rules[..at].iter().any(|other| other.id == rule.id) {
            problems
                .push(Problem::at(format!("gates.{at}.id"), ProblemCode::TooMany).with("most", 1));
        }
    }
    problems
}

/// A gate passed without being met, and why: it stays visible until it is withdrawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct GateOverride {
    /// Identity.
    pub id: Id,
    /// For which partner.
    pub partner: Id,
    /// The gate's id.
    pub gate: String,
    /// Why it does not hold them up; required.
    pub reason: String,
    /// The day it was decided.
    pub on: NaiveDate,
    /// Who decided it.
    pub person: String,
}

impl GateOverride {
    /// What is wrong with the record on a day, field by field.
    pub fn problems(&self, today: NaiveDate) -> Vec<Problem> {
        let mut problems = Vec::new();
        if GateId::named(&self.gate).is_none() {
            problems.push(Problem::at("gate", ProblemCode::NotFound));
        }
        if self.reason.trim().is_empty() {
            problems.push(Problem::at("reason", ProblemCode::NoReason));
        }
        check_text(&mut problems, "reason", &self.reason, TEXT_MOST);
        check_text(&mut problems, "person", &self.person, TEXT_MOST);
        check_past(&mut problems, "on", Some(self.on), today);
        problems
    }
}

/// Whether a gate is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum GateState {
    /// The records show it.
    Met,
    /// The records show the opposite, or all that is there is not enough.
    NotMet,
    /// The records do not say. Never counts as met.
    NotKnown,
}

/// A gate as it stands for one partner.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Gate {
    /// Which.
    pub id: GateId,
    /// Whether it is met.
    pub state: GateState,
    /// The number asked for, as in [`GateRule::least`].
    pub least: f64,
    /// What it has reached, to be set against `least`, for each of `markets` where they are named; empty for a gate
    /// without a number and where nothing is known.
    pub reached: Vec<u32>,
    /// The markets it is judged in, for a gate that counts market by market; empty for the others.
    pub markets: Vec<Market>,
    /// What speaks for it.
    pub facts_for: Vec<Fact>,
    /// What speaks against it, or is missing.
    pub facts_against: Vec<Fact>,
    /// The standing decision to pass it all the same, the latest one.
    pub overridden: Option<GateOverride>,
}

impl Gate {
    /// Whether it holds nobody up: met, or passed by a decision with its reason.
    pub fn passes(&self) -> bool {
        self.state == GateState::Met || self.overridden.is_some()
    }
}

/// Whether the way into a pilot is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Opening {
    /// Every gate is met.
    Open,
    /// Every gate is met or passed by decision, and at least one by decision.
    ByOverride,
    /// Some gate is not met or not known.
    Waits,
    /// A deal-breaker is not met: whatever else is known does not matter.
    Shut,
}

/// Whether the way into a pilot is open after these gates.
pub fn opening(gates: &[Gate]) -> Opening {
    let shut =
        |gate: &Gate| gate.id.is_dealbreaker() && gate.state == GateState::NotMet && !gate.passes();
    if gates.iter().any(shut) {
        Opening::Shut
    } else if !gates.iter().all(Gate::passes) {
        Opening::Waits
    } else if gates.iter().all(|gate| gate.state == GateState::Met) {
        Opening::Open
    } else {
        Opening::ByOverride
    }
}

/// The gates that hold a partner up, in order.
pub fn unmet(gates: &[Gate]) -> Vec<GateId> {
    gates.iter().filter(|gate| !gate.passes()).map(|gate| gate.id).collect()
}

/// What to find out next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(rename = "NextGate"))]
pub struct Next {
    /// The gate that holds the partner up.
    pub gate: GateId,
    /// Where its answer comes from.
    pub by: AnsweredBy,
}

/// The next thing to find out: the first gate nobody knows the answer to, for asking costs least; then the first
/// that is not met. `None` when nothing holds the partner up, or a deal-breaker shuts the way.
pub fn next(gates: &[Gate]) -> Option<Next> {
    if opening(gates) == Opening::Shut {
        return None;
    }
    let waiting =
        |state: GateState| gates.iter().find(|gate| !gate.passes() && gate.state == state);
    let gate = waiting(GateState::NotKnown).or_else(|| waiting(GateState::NotMet))?;
    Some(Next { gate: gate.id, by: gate.id.answered_by() })
}

/// A warning against one of the two ways to be wrong about a partner (REQUIREMENTS 108).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Caution {
    /// Work has begun while a gate is not met or not known.
    TooEarly,
    /// The partner is out while a gate is not known, and none shows that they do not fit.
    TooQuick,
}

/// The warning that applies, if any. `phase` is where the partnership stands, `archived` whether the partner was put
/// aside.
pub fn caution(gates: &[Gate], phase: Phase, archived: bool) -> Option<Caution> {
    let is = |state: GateState| gates.iter().any(|gate| gate.state == state && !gate.passes());
    if archived || phase == Phase::Ended {
        let quick = is(GateState::NotKnown) && !is(GateState::NotMet);
        return quick.then_some(Caution::TooQuick);
    }
    let begun = phase >= Phase::Pilot;
    (begun && (is(GateState::NotKnown) || is(GateState::NotMet))).then_some(Caution::TooEarly)
}
