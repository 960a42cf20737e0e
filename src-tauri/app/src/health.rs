//! Health of a campaign, and the decision that follows from it.

use crate::Workspace;
use crate::failure::{Failure, Outcome};
use crate::workspace::{Done, found, label, settings};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sverka_core::campaign::Campaign;
use sverka_core::decision::{BreakStage, Decision, Verdict};
use sverka_core::flag::Flag;
use sverka_core::health::{Given, Health, health};
use sverka_core::tally::Tally;
use sverka_core::target::Target;
use sverka_core::{Id, Kind};
use sverka_store::Reader;

/// The room that answers “how is it going?”.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HealthView {
    /// Adherence, performance, sentiment.
    pub health: Health,
    /// Their flags in the order to take them up.
    pub flags: Vec<Flag>,
    /// Key metrics, the primary one first.
    pub targets: Vec<Target>,
    /// Decisions so far, newest first.
    pub decisions: Vec<Decision>,
    /// Comments counted so far, oldest first.
    pub tallies: Vec<Tally>,
    /// Imports by id, for the source of a figure.
    pub imports: Vec<sverka_core::figure::Import>,
}

/// The health of a campaign today, with what stands beside it.
pub fn open(workspace: &Workspace, campaign: Id) -> Outcome<HealthView> {
    workspace.read(|r| {
        let health = read(r, &found(r, campaign)?, workspace.today())?;
        let key = campaign.to_string();
        let mut decisions = r.where_eq::<Decision>("campaign", &key)?;
        decisions.sort_by_key(|d| std::cmp::Reverse((d.on, d.id)));
        Ok(HealthView {
            flags: health.flags().into_iter().cloned().collect(),
            health,
            targets: crate::target::of_campaign(r, campaign)?,
            decisions,
            tallies: crate::tally::of_campaign(r, campaign)?,
            imports: r.where_eq("campaign", &key)?,
        })
    })
}

/// The health of a campaign as it was known on a day.
pub fn of_campaign(workspace: &Workspace, campaign: Id, as_of: NaiveDate) -> Outcome<Health> {
    workspace.read(|r| read(r, &found(r, campaign)?, as_of))
}

/// [`of_campaign`] of a campaign that is at hand.
pub(crate) fn read(reader: &Reader, campaign: &Campaign, as_of: NaiveDate) -> Outcome<Health> {
    Ok(health(&Given {
        parties: &crate::campaign::parties(reader, campaign.id)?,
        targets: &crate::target::of_campaign(reader, campaign.id)?,
        deliverables: &crate::deliverable::of_campaign(reader, campaign.id)?,
        figures: &crate::import::figures(reader, campaign.id)?,
        tallies: &crate::tally::of_campaign(reader, campaign.id)?,
        steps: &crate::playbook::of_campaign(reader, campaign.id)?,
        settings: &settings(reader)?,
        dictionary: &crate::own_metric::dictionary(reader)?,
        campaign,
        as_of,
    }))
}

/// Decides to continue, pivot or stop, and keeps the state of things at this moment beside the reason.
pub fn decide(
    workspace: &Workspace,
    campaign: Id,
    verdict: Verdict,
    reason: &str,
    at_checkin: bool,
) -> Outcome<Done<Id>> {
    keep(workspace, campaign, verdict, reason, at_checkin, None)
}

/// Ends it, and keeps where it came apart beside the reason: an honourable end, counted with the others
/// (REQUIREMENTS 50, 63).
pub fn stop(
    workspace: &Workspace,
    campaign: Id,
    stage: BreakStage,
    reason: &str,
) -> Outcome<Done<Id>> {
    keep(workspace, campaign, Verdict::Stop, reason, false, Some(stage))
}

fn keep(
    workspace: &Workspace,
    campaign: Id,
    verdict: Verdict,
    reason: &str,
    at_checkin: bool,
    stage: Option<BreakStage>,
) -> Outcome<Done<Id>> {
    let on = workspace.today();
    let title = workspace.read(|r| Ok(found::<Campaign>(r, campaign)?.title))?;
    workspace.change(label(Kind::Decision, "new", title), |w| {
        let decision = Decision {
            stage,
            at_checkin,
            health: Some(read(w, &found(w, campaign)?, on)?),
            ..Decision::new(workspace.new_id(), campaign, on, verdict, reason)
        };
        let problems = decision.problems();
        if !problems.is_empty() {
            return Err(Failure::fields(problems));
        }
        w.put(&decision)?;
        Ok(decision.id)
    })
}
