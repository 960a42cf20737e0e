//! A step from one phase to another: what it asks for, what it would skip and what usually goes wrong then
//! (REQUIREMENTS 88, 92–96, 108, 111–113, 116, 120).
//!
//! A check never forbids. It says what is missing, and a step taken all the same asks for a reason that is kept.

use crate::Market;
use crate::gate::{Gate, GateId, GateState};
use crate::ladder::{RUNGS, rung_after};
use crate::phase::{Move, Phase, in_order};
use crate::pilot::PilotForm;
use serde::{Deserialize, Serialize};

/// Candidates to compare while exploring: fewer is committing early, more are hard to compare (REQUIREMENTS 88).
pub const CANDIDATES: (u32, u32) = (3, 4);

/// One condition of a step, as it stands. Its words are the Fluent message `condition-<id>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "StepCondition"))]
pub struct Condition {
    /// Its id: an evidence gate's, or one of this module.
    pub id: String,
    /// Whether it holds; `None` while it is not known.
    pub holds: Option<bool>,
    /// What it has reached, for each of `markets` where they are named; empty where it is no number or nothing is known.
    pub reached: Vec<f64>,
    /// The markets it is judged in, where it counts market by market; empty elsewhere.
    pub markets: Vec<Market>,
    /// How much is asked for, where it is a number.
    pub least: Option<f64>,
    /// Whether somebody let it pass with a reason.
    pub passed: bool,
}

impl Condition {
    /// A condition that holds or not, without a number.
    pub fn plain(id: &str, holds: Option<bool>) -> Condition {
        Condition {
            id: id.to_owned(),
            holds,
            reached: Vec::new(),
            markets: Vec::new(),
            least: None,
            passed: false,
        }
    }

    /// A condition met from a number on; without the number it is not known.
    pub fn counted(id: &str, reached: Option<f64>, least: f64) -> Condition {
        Condition {
            reached: reached.into_iter().collect(),
            least: Some(least),
            ..Condition::plain(id, reached.map(|n| n >= least))
        }
    }

    /// Whether it stands in the way: not met or not known, and nobody let it pass.
    pub fn open(&self) -> bool {
        self.holds != Some(true) && !self.passed
    }
}

impl From<&Gate> for Condition {
    fn from(gate: &Gate) -> Condition {
        let numbered = gate.id.default_least().is_some();
        Condition {
            id: gate.id.tag().to_owned(),
            holds: match gate.state {
                GateState::Met => Some(true),
                GateState::NotMet => Some(false),
                GateState::NotKnown => None,
            },
            reached: gate.reached.iter().map(|n| f64::from(*n)).collect(),
            markets: gate.markets.clone(),
            least: numbered.then_some(gate.least),
            passed: gate.overridden.is_some(),
        }
    }
}

/// The condition that breaks a deal: they will not put agreements in writing (REQUIREMENTS 121).
pub const DEAL_BREAKER: &str = "documents";

/// The clauses in which a brief says how to work together (REQUIREMENTS 111: communication, approval, what counts).
pub const RULES: [&str; 3] = ["communication", "approval", "success"];

/// The criterion that asks whether a partnership would survive without one person (REQUIREMENTS 104).
pub const WITHOUT_ONE: &str = "bus-factor";

/// The median of the marks on it, 1–5, from which it would.
pub const WITHOUT_ONE_LEAST: f64 = 4.0;

/// The conditions a step asks for, in the order to take them up: the evidence gates before a pilot, the debrief after
/// it, what was written down before growing, and what five at a time rest on.
pub fn asked(to: Phase, rung: Option<u32>) -> Vec<&'static str> {
    match (to, rung) {
        (Phase::Pilot, _) => {
            GateId::ALL.into_iter().filter(|gate| gate.guards() == to).map(GateId::tag).collect()
        }
        (Phase::Framework, _) => {
            vec!["pilot-metrics-agreed", "pilot-finished", "debrief-scale", DEAL_BREAKER]
        }
        (Phase::Scale, Some(rung)) if rung > RUNGS[1] => vec![
            "campaigns-finished",
            "thresholds-reached",
            "basics-held",
            "without-one-person",
            DEAL_BREAKER,
        ],
        (Phase::Scale, _) => vec!["debrief-scale", "rules-written", DEAL_BREAKER],
        (Phase::Exploration | Phase::Ended, _) => Vec::new(),
    }
}

/// What is to be known before a step.
#[derive(Debug, Clone, Copy)]
pub struct Step<'a> {
    /// The moves of the partner so far.
    pub moves: &'a [Move],
    /// Where to.
    pub to: Phase,
    /// To which rung of the ladder, where the step is one.
    pub rung: Option<u32>,
    /// The form of the pilot it would begin, where it is chosen.
    pub form: Option<PilotForm>,
    /// Every condition known of the partner; those the step does not ask for are left out.
    pub conditions: &'a [Condition],
    /// Whether there was a conversation with the partner.
    pub talked: bool,
    /// Whether a pilot is under way or without its debrief.
    pub pilot_open: bool,
    /// Campaigns finished together.
    pub finished: u32,
    /// How many other partners are in exploration and were talked to.
    pub others_exploring: u32,
    /// The forms of the pilots other partners are in.
    pub others_in_pilot: &'a [Option<PilotForm>],
}

/// What a step should make one think about. Its words, with what usually goes wrong, are the Fluent message
/// `step-<tag>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "StepWarningCode"))]
#[serde(rename_all = "kebab-case")]
pub enum WarningCode {
    /// They will not put agreements in writing (REQUIREMENTS 121).
    DealBreaker,
    /// Nobody has talked to them yet (REQUIREMENTS 112).
    SkipsExploration,
    /// They were never in a pilot (REQUIREMENTS 112).
    SkipsPilot,
    /// What works was never written down (REQUIREMENTS 112).
    SkipsFramework,
    /// A rung of the ladder is left out (REQUIREMENTS 120).
    SkipsRung,
    /// Another pilot is under way (REQUIREMENTS 113, 115).
    PilotTaken,
    /// Fewer candidates than can be compared (REQUIREMENTS 88, 108).
    FewCompared,
    /// More candidates than can be talked to well (REQUIREMENTS 88).
    ManyCompared,
    /// Back to a phase they had left.
    Back,
    /// Ended before anybody talked to them (REQUIREMENTS 108).
    RejectsUnheard,
    /// Ended while the pilot is not debriefed (REQUIREMENTS 108, 119).
    RejectsUndebriefed,
    /// Ended after one campaign: mostly expectations, not competence (REQUIREMENTS 125).
    AfterOneCampaign,
}

/// One thing to think about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "StepWarning"))]
pub struct Warning {
    /// What.
    pub code: WarningCode,
    /// How many it would be, where it is a count.
    pub n: Option<u32>,
}

/// What a step asks for and what it would skip.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MoveCheck {
    /// Where from.
    pub from: Phase,
    /// Where to.
    pub to: Phase,
    /// To which rung.
    pub rung: Option<u32>,
    /// What the step asks for.
    pub conditions: Vec<Condition>,
    /// How many of them hold.
    pub met: u32,
    /// How many there are.
    pub of: u32,
    /// The ids of those in the way: not met or not known.
    pub unmet: Vec<String>,
    /// Phases left out.
    pub skipped: Vec<Phase>,
    /// What to think about, the gravest first.
    pub warnings: Vec<Warning>,
    /// Whether the step asks for a reason.
    pub needs_reason: bool,
    /// Whether it leads anywhere: another phase, or another rung.
    pub possible: bool,
}

/// Checks a step.
pub fn check(step: &Step) -> MoveCheck {
    let moves = in_order(step.moves);
    let from = moves.last().map_or(Phase::Exploration, |m| m.to);
    let rung = rung_after(&moves);
    let conditions: Vec<Condition> = asked(step.to, step.rung)
        .iter()
        .filter_map(|id| step.conditions.iter().find(|c| c.id == *id).cloned())
        .collect();
    let skipped = skipped(&moves, step);
    let warnings = warnings(step, from, rung, &skipped);
    let unmet: Vec<String> = conditions.iter().filter(|c| c.open()).map(|c| c.id.clone()).collect();
    let climbs = step.rung.is_some_and(|to| to > RUNGS[0] && rung != Some(to));
    let thought = warnings.iter().any(|w| w.code != WarningCode::ManyCompared);
    MoveCheck {
        from,
        to: step.to,
        rung: step.rung,
        met: conditions.iter().filter(|c| c.holds == Some(true)).count() as u32,
        of: conditions.len() as u32,
        needs_reason: !unmet.is_empty() || thought || climbs || step.to == Phase::Ended,
        possible: from != step.to || (step.rung.is_some() && step.rung != rung),
        conditions,
        unmet,
        skipped,
        warnings,
    }
}

/// Phases before the one it goes to in which the partner never was. Exploration counts as gone through once there
/// was a conversation.
fn skipped(moves: &[&Move], step: &Step) -> Vec<Phase> {
    if step.to == Phase::Ended {
        return Vec::new();
    }
    let been = |phase: Phase| match phase {
        Phase::Exploration => {
            step.talked || moves.iter().any(|m| (Phase::Pilot..=Phase::Scale).contains(&m.to))
        }
        _ => moves.iter().any(|m| m.to == phase),
    };
    [Phase::Exploration, Phase::Pilot, Phase::Framework]
        .into_iter()
        .filter(|phase| *phase < step.to && !been(*phase))
        .collect()
}

fn warnings(step: &Step, from: Phase, rung: Option<u32>, skipped: &[Phase]) -> Vec<Warning> {
    use WarningCode as Code;
    let mut warnings = Vec::new();
    let mut warn = |when: bool, code: Code, n: Option<u32>| {
        if when {
            warnings.push(Warning { code, n });
        }
    };
    let breaks = |c: &Condition| c.id == DEAL_BREAKER && c.holds == Some(false) && !c.passed;
    let goes_on = !matches!(step.to, Phase::Ended | Phase::Exploration);
    warn(goes_on && step.conditions.iter().any(breaks), Code::DealBreaker, None);
    for (phase, code) in [
        (Phase::Exploration, Code::SkipsExploration),
        (Phase::Pilot, Code::SkipsPilot),
        (Phase::Framework, Code::SkipsFramework),
    ] {
        warn(skipped.contains(&phase), code, None);
    }
    let climbs = step.rung.filter(|to| Some(*to) != rung);
    let missed = |to: u32| RUNGS.iter().any(|r| *r < to && *r > rung.unwrap_or(0));
    warn(climbs.is_some_and(missed), Code::SkipsRung, climbs);
    if step.to == Phase::Pilot && from != Phase::Pilot {
        let forms: Vec<Option<PilotForm>> =
            step.others_in_pilot.iter().copied().chain([step.form]).collect();
        let taken = forms.len() as u32;
        warn(taken > pilots_most(&forms), Code::PilotTaken, Some(taken));
    }
    if from == Phase::Exploration && goes_on {
        let compared = step.others_exploring + 1;
        warn(compared < CANDIDATES.0, Code::FewCompared, Some(compared));
    }
    if step.to == Phase::Exploration {
        let compared = step.others_exploring + 1;
        warn(compared > CANDIDATES.1, Code::ManyCompared, Some(compared));
    }
    warn(step.to < from, Code::Back, None);
    if step.to == Phase::Ended {
        warn(!step.talked && step.finished == 0, Code::RejectsUnheard, None);
        warn(step.pilot_open, Code::RejectsUndebriefed, None);
        warn(step.finished == 1, Code::AfterOneCampaign, None);
    }
    warnings
}

/// How many may be in a pilot at a time, by the forms of those who would be in one: one, and two where there are
/// several and all of them are tight (REQUIREMENTS 113, 115).
pub fn pilots_most(forms: &[Option<PilotForm>]) -> u32 {
    let tight = forms.iter().all(|form| *form == Some(PilotForm::Tight));
    if forms.len() > 1 && tight { 2 } else { 1 }
}
