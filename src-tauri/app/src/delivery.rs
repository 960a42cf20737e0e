//! How delivery of a campaign stands as a whole: what came, what is owed for it, how soon people answer, and where the
//! hours went.

use crate::Workspace;
use crate::failure::Outcome;
use crate::workspace::found;
use serde::{Deserialize, Serialize};
use sverka_core::Id;
use sverka_core::campaign::Campaign;
use sverka_core::coordination::{Turnaround, turnaround};
use sverka_core::delivery::{Delivery, delivery};
use sverka_core::payment::Standing;
use sverka_core::session::Session;
use sverka_core::time_entry::{TimeEntry, TimeSpent, spent};

/// What stands above the list of deliverables.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DeliveryView {
    /// Quality, on time, rounds.
    pub delivery: Delivery,
    /// Revision rounds agreed for each deliverable.
    pub rounds: u32,
    /// Payments that are due and not paid.
    pub payments_late: u32,
    /// Payments still to come due.
    pub payments_coming: u32,
    /// How soon the partners of the campaign answer.
    pub turnaround: Turnaround,
    /// Minutes spent on agreeing and on doing (REQUIREMENTS 64).
    pub spent: TimeSpent,
}

/// How delivery of a campaign stands today.
pub fn open(workspace: &Workspace, campaign: Id) -> Outcome<DeliveryView> {
    let today = workspace.today();
    workspace.read(|r| {
        let campaign: Campaign = found(r, campaign)?;
        let key = campaign.id.to_string();
        let payments = crate::payment::rows(r, campaign.id, today)?;
        let standing = |wanted| payments.iter().filter(|row| row.standing == wanted).count() as u32;
        let sessions = r.where_eq::<Session>("campaign", &key)?;
        let in_session = sessions.iter().flat_map(|s| &s.spent).map(|step| step.seconds).sum();
        let deliverables = crate::deliverable::of_campaign(r, campaign.id)?;
        Ok(DeliveryView {
            delivery: delivery(&deliverables, campaign.revision_rounds, today),
            rounds: campaign.revision_rounds,
            payments_late: standing(Standing::Late),
            payments_coming: standing(Standing::Coming),
            turnaround: turnaround(&crate::decision::messages(r, &campaign)?, workspace.on_wall()),
            spent: spent(&r.where_eq::<TimeEntry>("campaign", &key)?, in_session),
        })
    })
}
