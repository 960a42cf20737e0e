//! Decisions with their occasion: the monthly health check and the quarterly review, what each asks, when the next is
//! due, and what to look at before (REQUIREMENTS 145–148).

use crate::Workspace;
use crate::failure::{Failure, Outcome};
use crate::workspace::{Done, found, label};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sverka_core::campaign::{Campaign, PartyRole, Stage};
use sverka_core::coordination::{Turnaround, turnaround};
use sverka_core::decision::{BreakStage, Decision, Occasion, Verdict, due, ending};
use sverka_core::health::Part;
use sverka_core::message::Message;
use sverka_core::sync::{Rhythm, SyncNote, rhythm};
use sverka_core::{Both, Id, Kind};
use sverka_store::Reader;

/// The room of decisions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DecisionsView {
    /// The day.
    pub today: NaiveDate,
    /// Decisions, newest first.
    pub decisions: Vec<Decision>,
    /// The occasions and when each is due; empty before the campaign has begun and after it is over.
    pub occasions: Vec<OccasionDue>,
    /// Whether the metrics are hit: the key metrics against where they should be now, the primary one first.
    pub metrics: Vec<Part>,
    /// Whether communication works: whether the exchange is kept up; `None` while nothing was arranged.
    pub rhythm: Option<Rhythm>,
    /// How long the creators take to answer since the campaign began, and whether always as long.
    pub turnaround: Turnaround,
    /// When the playbook is to be read through again; `None` while it has no page.
    pub playbook_due: Option<NaiveDate>,
}

/// An occasion to decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OccasionDue {
    /// Which.
    pub occasion: Occasion,
    /// What can be decided at it.
    pub verdicts: Vec<Verdict>,
    /// The day it is due.
    pub on: NaiveDate,
    /// Whether that day has come.
    pub now: bool,
}

/// What somebody decides.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NewDecision {
    /// The campaign.
    pub campaign: Id,
    /// What it is made at.
    pub occasion: Occasion,
    /// What.
    pub verdict: Verdict,
    /// Why.
    pub reason: String,
    /// Where it came apart, for an end.
    pub stage: Option<BreakStage>,
    /// Whether it is made at the check-in.
    pub at_checkin: bool,
    /// What is working.
    pub working: Both,
    /// What is not.
    pub not_working: Both,
    /// What comes next.
    pub next: Both,
    /// What is not being done that should be, as the partner answers it.
    pub missing: Both,
}

impl NewDecision {
    /// What is decided because something asked for it, with nothing but its reason.
    pub(crate) fn once(campaign: Id, verdict: Verdict, reason: &str) -> NewDecision {
        NewDecision {
            campaign,
            occasion: Occasion::Once,
            verdict,
            reason: reason.to_owned(),
            stage: None,
            at_checkin: false,
            working: Both::default(),
            not_working: Both::default(),
            next: Both::default(),
            missing: Both::default(),
        }
    }
}

/// The room of a campaign's decisions.
pub fn open(workspace: &Workspace, campaign: Id) -> Outcome<DecisionsView> {
    let today = workspace.today();
    workspace.read(|r| {
        let campaign: Campaign = found(r, campaign)?;
        let stage = crate::campaign::stage_of(r, &campaign, today)?;
        let mut decisions = of_campaign(r, campaign.id)?;
        let occasions = match campaign.starts.filter(|_| stage == Stage::Running) {
            Some(begun) => occasions(begun, &decisions, today),
            None => Vec::new(),
        };
        decisions.reverse();
        let communication = crate::communication::of_campaign(r, campaign.id)?;
        let notes = r.where_eq::<SyncNote>("campaign", campaign.id.to_string())?;
        let noted: Vec<NaiveDate> = notes.iter().map(|note| note.on).collect();
        let health = crate::health::read(r, &campaign, today)?;
        Ok(DecisionsView {
            today,
            occasions,
            metrics: health.performance.parts,
            rhythm: communication.and_then(|own| {
                Some(rhythm(campaign.starts?, campaign.ends?, own.cadence_days, &noted, today))
            }),
            turnaround: turnaround(&messages(r, &campaign)?, workspace.on_wall()),
            playbook_due: crate::practice::due(r)?,
            decisions,
        })
    })
}

/// Decides, and keeps the state of things at this moment beside the reason.
pub fn make(workspace: &Workspace, new: NewDecision) -> Outcome<Done<Id>> {
    let on = workspace.today();
    let title = workspace.read(|r| Ok(found::<Campaign>(r, new.campaign)?.title))?;
    workspace.change(label(Kind::Decision, "new", title), |w| {
        let campaign: Campaign = found(w, new.campaign)?;
        let decision = Decision {
            occasion: new.occasion,
            stage: new.stage.filter(|_| new.verdict.ends()),
            at_checkin: new.at_checkin,
            working: new.working,
            not_working: new.not_working,
            next: new.next,
            missing: new.missing,
            health: Some(crate::health::read(w, &campaign, on)?),
            ..Decision::new(workspace.new_id(), campaign.id, on, new.verdict, new.reason)
        };
        let problems = decision.problems();
        if !problems.is_empty() {
            return Err(Failure::fields(problems));
        }
        w.put(&decision)?;
        Ok(decision.id)
    })
}

/// The decisions of a campaign, oldest first.
pub(crate) fn of_campaign(reader: &Reader, campaign: Id) -> Outcome<Vec<Decision>> {
    let mut decisions = reader.where_eq::<Decision>("campaign", campaign.to_string())?;
    decisions.sort_by_key(|decision| (decision.on, decision.id));
    Ok(decisions)
}

/// The decision that ended a campaign; `None` while it goes on, or where it ran to its last day.
pub(crate) fn ending_of(reader: &Reader, campaign: Id) -> Outcome<Option<Decision>> {
    Ok(ending(&of_campaign(reader, campaign)?).cloned())
}

/// The month and the quarter of a campaign that began on a day, with when each is due.
pub(crate) fn occasions(
    begun: NaiveDate,
    decisions: &[Decision],
    today: NaiveDate,
) -> Vec<OccasionDue> {
    [Occasion::Monthly, Occasion::Quarterly]
        .into_iter()
        .filter_map(|occasion| {
            let on = due(occasion, begun, decisions)?;
            Some(OccasionDue {
                occasion,
                verdicts: occasion.verdicts().into(),
                on,
                now: on <= today,
            })
        })
        .collect()
}

/// What was written to the creators of a campaign since it began.
pub(crate) fn messages(reader: &Reader, campaign: &Campaign) -> Outcome<Vec<Message>> {
    let mut written = Vec::new();
    for party in crate::campaign::parties(reader, campaign.id)? {
        let Some(partner) = party.partner.filter(|_| party.role == PartyRole::Creator) else {
            continue;
        };
        written.extend(reader.where_eq::<Message>("partner", partner.to_string())?);
    }
    written.retain(|message| campaign.starts.is_some_and(|starts| message.sent.date() >= starts));
    Ok(written)
}
