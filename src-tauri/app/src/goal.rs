//! The goals as they were agreed on, agreeing on them anew, and what changed in between.

use crate::brief::Brief;
use crate::failure::{Code, Failure, Outcome};
use crate::workspace::{Done, Workspace, found, label};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sverka_core::campaign::{Campaign, Party};
use sverka_core::goal_lock::{GoalChange, GoalLock, changes, standing};
use sverka_core::kickoff::{Together, together};
use sverka_core::problem::ProblemCode;
use sverka_core::session::Session;
use sverka_core::target::Target;
use sverka_core::{Id, Kind, Problem};
use sverka_store::Reader;

/// The goals of a campaign in time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct GoalsView {
    /// Every time they were agreed on, the latest first.
    pub locks: Vec<GoalLockLine>,
    /// What changed since the last time; empty while they never were agreed on.
    pub changed: Vec<GoalChange>,
    /// Whether enough is said to agree on: a business objective and a primary metric.
    pub ready: bool,
    /// Those who signed the brief as it stood before it changed, and sign anew, in the order they signed.
    pub sign_anew: Vec<Id>,
    /// Who was in the room when they were set; `None` while no session was held.
    pub together: Option<Together>,
}

/// One time the goals were agreed on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct GoalLockLine {
    /// Identity.
    pub id: Id,
    /// 1, 2, 3 …
    pub number: u32,
    /// Why anew; blank for the first.
    pub reason: String,
    /// When.
    pub locked_at: DateTime<Utc>,
    /// What differs from the time before.
    pub changed: Vec<GoalChange>,
}

pub(crate) fn of_campaign(
    reader: &Reader,
    campaign: &Campaign,
    parties: &[Party],
    targets: &[Target],
    sessions: &[Session],
    brief: &Brief,
) -> Outcome<GoalsView> {
    let locks = locks(reader, campaign.id)?;
    let mut lines: Vec<GoalLockLine> = locks
        .iter()
        .enumerate()
        .map(|(at, lock)| GoalLockLine {
            id: lock.id,
            number: lock.number,
            reason: lock.reason.clone(),
            locked_at: lock.locked_at,
            changed: match at.checked_sub(1).map(|before| &locks[before]) {
                Some(before) => changes(&before.goals, &lock.goals),
                None => Vec::new(),
            },
        })
        .collect();
    lines.reverse();
    Ok(GoalsView {
        changed: since(locks.last(), campaign, targets),
        ready: is_ready(campaign, targets),
        sign_anew: match brief.stands_signed() {
            true => Vec::new(),
            false => brief.standing_signatures().iter().map(|one| one.party).collect(),
        },
        together: together(parties, sessions),
        locks: lines,
    })
}

/// What changed in the goals since they were agreed on; empty while they never were.
pub(crate) fn changed(
    reader: &Reader,
    campaign: &Campaign,
    targets: &[Target],
) -> Outcome<Vec<GoalChange>> {
    Ok(since(locks(reader, campaign.id)?.last(), campaign, targets))
}

fn since(last: Option<&GoalLock>, campaign: &Campaign, targets: &[Target]) -> Vec<GoalChange> {
    last.map(|lock| changes(&lock.goals, &standing(campaign, targets))).unwrap_or_default()
}

fn is_ready(campaign: &Campaign, targets: &[Target]) -> bool {
    !campaign.business_objective.is_blank() && targets.iter().any(|t| t.primary)
}

fn locks(reader: &Reader, campaign: Id) -> Outcome<Vec<GoalLock>> {
    let mut locks = reader.where_eq::<GoalLock>("campaign", &campaign.to_string())?;
    locks.sort_by_key(|lock| (lock.number, lock.id));
    Ok(locks)
}

/// Agrees on the goals as they stand, for good. Agreeing anew asks for a reason, refused at `reason` where there is
/// none; not ready while a business objective or a primary metric is missing, or nothing has changed.
pub fn lock(workspace: &Workspace, campaign: Id, reason: &str) -> Outcome<Done<Id>> {
    let title = workspace.read(|r| Ok(found::<Campaign>(r, campaign)?.title))?;
    let (id, at) = (workspace.new_id(), workspace.now());
    workspace.change_for_good(label(Kind::GoalLock, "new", title), |w| {
        let campaign: Campaign = found(w, campaign)?;
        let targets = crate::target::of_campaign(w, campaign.id)?;
        let locks = locks(w, campaign.id)?;
        let goals = standing(&campaign, &targets);
        if !is_ready(&campaign, &targets) {
            return Err(Failure::of(Code::NotReady));
        }
        if let Some(last) = locks.last() {
            if changes(&last.goals, &goals).is_empty() {
                return Err(Failure::of(Code::NotReady));
            }
            if reason.trim().is_empty() {
                return Err(Failure::fields(vec![Problem::at("reason", ProblemCode::NoReason)]));
            }
        }
        let lock = GoalLock {
            id,
            campaign: campaign.id,
            number: locks.last().map_or(1, |last| last.number + 1),
            goals,
            reason: reason.trim().to_owned(),
            locked_at: at,
        };
        let problems = lock.problems();
        if !problems.is_empty() {
            return Err(Failure::fields(problems));
        }
        w.put(&lock)?;
        Ok(id)
    })
}
