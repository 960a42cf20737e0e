//! The way to the kick-off: what comes first, where it stands, and what is missing at each step
//! (REQUIREMENTS 32, 46, 50, 57, 61, 63).
//!
//! Brand intake → creator research → alignment session → written brief → everyone approved → kick-off → check-in.
//! A step that was passed over is said to be passed over; only the matrix and the signatures shut the kick-off.

use crate::alignment::Alignment;
use crate::campaign::{Campaign, Party, PartyRole, Stage};
use crate::decision::{BreakStage, Decision, ending};
use crate::intake::{Intake, IntakeForm, unsealed};
use crate::session::{Session, SessionOutcome};
use crate::{Id, Market};
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// A step on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum KickoffStep {
    /// The brand has answered apart.
    BrandIntake,
    /// The creators have answered apart and each market has been looked into (REQUIREMENTS 60).
    CreatorResearch,
    /// The parties met and the matrix reaches the gate.
    Session,
    /// The brief is written in both languages.
    Brief,
    /// Everyone has signed it.
    Approval,
    /// Work has begun.
    Kickoff,
    /// The goals were held against the first figures (REQUIREMENTS 61).
    CheckIn,
}

/// How a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    /// Done.
    Done,
    /// The first that is not done.
    Now,
    /// Not done, though a later one is.
    Passed,
    /// Still to come.
    Ahead,
    /// Shut by what comes before it.
    Shut,
}

/// What a step lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum MissingCode {
    /// There is no brand.
    NoBrand,
    /// There is no creator.
    NoCreator,
    /// A party has not closed its form.
    FormOpen,
    /// A market has not been looked into.
    NoDiagnostic,
    /// No session ended with aligned goals.
    NoSession,
    /// The matrix or the metrics keep the gate shut.
    GateShut,
    /// Clauses are not ready.
    ClausesOpen,
    /// There is no brief yet.
    NoBrief,
    /// A party has not signed.
    Unsigned,
    /// The first day is not there yet, or not set.
    NotBegun,
    /// No check-in was held.
    NoCheckIn,
}

/// One thing a step lacks. Its words are the Fluent message `kickoff-missing-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Missing {
    /// What.
    pub code: MissingCode,
    /// Of which party.
    pub party: Option<Id>,
    /// In which market.
    pub market: Option<Market>,
    /// How many, where it is counted.
    pub count: Option<u32>,
}

/// A step with where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KickoffLine {
    /// Which.
    pub step: KickoffStep,
    /// How it stands.
    pub state: StepState,
    /// What it lacks; empty when done.
    pub missing: Vec<Missing>,
    /// The day it was done, where one is known.
    pub on: Option<NaiveDate>,
}

/// What the way is read from.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// The campaign.
    pub campaign: &'a Campaign,
    /// Who takes part.
    pub parties: &'a [Party],
    /// Their forms and those of the markets.
    pub intakes: &'a [Intake],
    /// What the matrix says.
    pub alignment: &'a Alignment,
    /// Sessions held.
    pub sessions: &'a [Session],
    /// Clauses of the brief that are ready, and all of them.
    pub clauses: (u32, u32),
    /// Parties that have not signed the brief as it stands.
    pub unsigned: &'a [Id],
    /// Where the campaign stands.
    pub stage: Stage,
    /// What was decided.
    pub decisions: &'a [Decision],
}

/// The steps in their order, each with where it stands and what it lacks.
pub fn way(given: &Given) -> Vec<KickoffLine> {
    let steps = [
        (
            KickoffStep::BrandIntake,
            forms(given, PartyRole::Brand),
            sealed_on(given, PartyRole::Brand),
        ),
        (KickoffStep::CreatorResearch, research(given), sealed_on(given, PartyRole::Creator)),
        (KickoffStep::Session, session(given), aligned_on(given)),
        (KickoffStep::Brief, brief(given), None),
        (KickoffStep::Approval, approval(given), None),
        (KickoffStep::Kickoff, begun(given), given.campaign.starts),
        (KickoffStep::CheckIn, checked(given), checked_on(given)),
    ];
    let last_done = steps.iter().rposition(|(_, missing, _)| missing.is_empty());
    let first_open = steps.iter().enumerate().position(|(at, (_, missing, _))| {
        !missing.is_empty() && last_done.is_none_or(|last| at > last)
    });
    let approved = steps[4].1.is_empty() && given.alignment.open;
    steps
        .into_iter()
        .enumerate()
        .map(|(at, (step, missing, on))| {
            let shut = match step {
                KickoffStep::Approval => !given.alignment.open,
                KickoffStep::Kickoff | KickoffStep::CheckIn => !approved,
                _ => false,
            };
            let state = if missing.is_empty() {
                StepState::Done
            } else if last_done.is_some_and(|last| at < last) {
                StepState::Passed
            } else if first_open == Some(at) {
                StepState::Now
            } else if shut {
                StepState::Shut
            } else {
                StepState::Ahead
            };
            let on = on.filter(|_| state == StepState::Done);
            KickoffLine { step, state, missing, on }
        })
        .collect()
}

fn lacks(code: MissingCode) -> Missing {
    Missing { code, party: None, market: None, count: None }
}

/// The forms of the parties of a role that are still open.
fn forms(given: &Given, role: PartyRole) -> Vec<Missing> {
    let own: Vec<&Party> = given.parties.iter().filter(|p| p.role == role).collect();
    if own.is_empty() {
        return vec![lacks(match role {
            PartyRole::Brand => MissingCode::NoBrand,
            PartyRole::Creator => MissingCode::NoCreator,
        })];
    }
    let open = unsealed(given.parties, given.intakes);
    own.iter()
        .filter(|party| open.contains(&party.id))
        .map(|party| Missing { party: Some(party.id), ..lacks(MissingCode::FormOpen) })
        .collect()
}

fn research(given: &Given) -> Vec<Missing> {
    let looked_into = |market: Market| {
        given.intakes.iter().any(|i| {
            i.form == IntakeForm::Diagnostic && i.market == Some(market) && i.answered() > 0
        })
    };
    let mut missing = forms(given, PartyRole::Creator);
    let unknown = given.campaign.markets.iter().filter(|market| !looked_into(**market));
    missing.extend(
        unknown.map(|market| Missing { market: Some(*market), ..lacks(MissingCode::NoDiagnostic) }),
    );
    missing
}

fn session(given: &Given) -> Vec<Missing> {
    let mut missing = Vec::new();
    if aligned_on(given).is_none() {
        missing.push(lacks(MissingCode::NoSession));
    }
    if !given.alignment.open {
        missing.push(lacks(MissingCode::GateShut));
    }
    missing
}

fn brief(given: &Given) -> Vec<Missing> {
    match given.clauses {
        (_, 0) => vec![lacks(MissingCode::NoBrief)],
        (ready, of) if ready < of => {
            vec![Missing { count: Some(of - ready), ..lacks(MissingCode::ClausesOpen) }]
        }
        _ => Vec::new(),
    }
}

fn approval(given: &Given) -> Vec<Missing> {
    let unsigned = given.unsigned.iter();
    unsigned.map(|party| Missing { party: Some(*party), ..lacks(MissingCode::Unsigned) }).collect()
}

fn begun(given: &Given) -> Vec<Missing> {
    match given.stage {
        Stage::Running | Stage::Finished => Vec::new(),
        Stage::Preparing | Stage::Signed | Stage::Stopped => vec![lacks(MissingCode::NotBegun)],
    }
}

fn checked(given: &Given) -> Vec<Missing> {
    match checked_on(given) {
        Some(_) => Vec::new(),
        None => vec![lacks(MissingCode::NoCheckIn)],
    }
}

fn checked_on(given: &Given) -> Option<NaiveDate> {
    given.decisions.iter().filter(|d| d.at_checkin).map(|d| d.on).max()
}

fn sealed_on(given: &Given, role: PartyRole) -> Option<NaiveDate> {
    let of_role = |id: Id| given.parties.iter().any(|p| p.id == id && p.role == role);
    let own = given.intakes.iter().filter(|i| i.party.is_some_and(of_role));
    own.filter_map(|i| i.sealed_at).max().map(|at| at.date_naive())
}

fn aligned_on(given: &Given) -> Option<NaiveDate> {
    let aligned = given.sessions.iter().filter(|s| s.outcome == Some(SessionOutcome::Aligned));
    aligned.map(|s| s.on).max()
}

/// Who was in the room when the goals were set (REQUIREMENTS 46).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Together {
    /// The day they met.
    pub on: NaiveDate,
    /// The parties that nobody came for.
    pub absent: Vec<Id>,
    /// The parties somebody came for, but nobody who can say yes.
    pub undecided: Vec<Id>,
}

/// The last session that was ended, and whose seats were empty at it. The goals were set together when none was.
pub fn together(parties: &[Party], sessions: &[Session]) -> Option<Together> {
    let held = sessions.iter().filter(|s| s.ended_at.is_some());
    let last = held.max_by_key(|s| (s.on, s.ended_at))?;
    let came = |party: Id| last.attendees.iter().any(|a| a.party == Some(party));
    let decides = |party: Id| last.attendees.iter().any(|a| a.party == Some(party) && a.decides);
    Some(Together {
        on: last.on,
        absent: parties.iter().map(|p| p.id).filter(|p| !came(*p)).collect(),
        undecided: parties.iter().map(|p| p.id).filter(|p| came(*p) && !decides(*p)).collect(),
    })
}

/// Months over which endings are counted, and how many of them are a pattern: three in six months (REQUIREMENTS 63).
pub const BREAKS: (u32, usize) = (6, 3);

/// Campaigns that were stopped lately, by where they came apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Breaks {
    /// Months looked back.
    pub months: u32,
    /// The first day counted.
    pub since: NaiveDate,
    /// How many campaigns.
    pub stopped: u32,
    /// How many at each stage, the most frequent first; stops of which nobody said where are not in it.
    pub stages: Vec<(BreakStage, u32)>,
    /// Whether they are so many that the way of working is to be looked at.
    pub pattern: bool,
}

/// Counts the campaigns stopped over the last months, each once, by its latest decision.
pub fn breaks(decisions: &[Decision], today: NaiveDate) -> Breaks {
    let (months, many) = BREAKS;
    let since = today.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN);
    let ended_it = |d: &Decision| {
        let of_campaign = decisions.iter().filter(|other| other.campaign == d.campaign);
        ending(of_campaign).is_some_and(|end| end.id == d.id)
    };
    let stops: Vec<&Decision> = decisions
        .iter()
        .filter(|d| d.verdict.ends() && d.on >= since && d.on <= today && ended_it(d))
        .collect();
    let mut stages: Vec<(BreakStage, u32)> = Vec::new();
    for stage in stops.iter().filter_map(|d| d.stage) {
        match stages.iter_mut().find(|(known, _)| *known == stage) {
            Some((_, count)) => *count += 1,
            None => stages.push((stage, 1)),
        }
    }
    stages.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    Breaks { months, since, stopped: stops.len() as u32, stages, pattern: stops.len() >= many }
}
