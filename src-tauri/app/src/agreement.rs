//! The room of agreements: how the parties talk, the days counted back from a launch, what is owed, and the notes of the
//! regular exchange.

use crate::Workspace;
use crate::brief::Brief;
use crate::communication::{Contact, contacts, of_campaign};
use crate::failure::Outcome;
use crate::payment::{PaymentRow, rows};
use crate::record::{Editable, put_checked};
use crate::workspace::{Done, found, label, settings};
use serde::{Deserialize, Serialize};
use sverka_core::backplan::{Backplan, Facts, backplan};
use sverka_core::campaign::Campaign;
use sverka_core::communication::{Communication, Gap, gaps, may_talk_directly};
use sverka_core::coordination::{Staffing, staffing};
use sverka_core::paper::Paper;
use sverka_core::payment::Standing;
use sverka_core::sync::{Rhythm, SyncNote, rhythm};
use sverka_core::{Both, Id, Kind};
use sverka_store::Reader;

/// The room of agreements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AgreementView {
    /// How the parties talk; `None` until somebody began to arrange it.
    pub communication: Option<Communication>,
    /// What is open or out of the ordinary in that.
    pub gaps: Vec<Gap>,
    /// Who on our side coordinates, and whether the hours are enough; `None` until arranged.
    pub staffing: Option<Staffing>,
    /// Whether brand and creators may talk without the organizer today.
    pub direct_now: bool,
    /// Whom each creator is talked to through.
    pub contacts: Vec<Contact>,
    /// Revision rounds used, deliverable by deliverable, against the number agreed.
    pub rounds: Vec<RoundsLine>,
    /// The days counted back from the launch; `None` without a launch that does not move.
    pub plan: Option<Backplan>,
    /// Titles of the deliverables in the plan, in its order.
    pub planned: Vec<Both>,
    /// Payments in the order they fall due.
    pub payments: Vec<PaymentRow>,
    /// Payments that are late now, and those that were paid late.
    pub late: (u32, u32),
    /// Notes of the exchange, the latest first.
    pub syncs: Vec<SyncNote>,
    /// Whether the exchange is kept up; `None` without the days of the campaign or before anything was arranged.
    pub rhythm: Option<Rhythm>,
}

/// Revision rounds of one deliverable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RoundsLine {
    /// The deliverable.
    pub deliverable: Id,
    /// Its title.
    pub title: Both,
    /// Rounds used.
    pub used: u32,
    /// Whether that is more than was agreed (REQUIREMENTS 71).
    pub over: bool,
}

/// The room of agreements of a campaign.
pub fn open(workspace: &Workspace, campaign: Id) -> Outcome<AgreementView> {
    workspace.read(|r| read(workspace, r, campaign))
}

fn read(workspace: &Workspace, r: &Reader, id: Id) -> Outcome<AgreementView> {
    let today = workspace.today();
    let campaign: Campaign = found(r, id)?;
    let communication = of_campaign(r, id)?;
    let contacts = contacts(r, id)?;
    let align = crate::align::of_campaign(r, id)?;
    let deliverables = crate::deliverable::in_order(r, id)?;
    let brief = Brief::of(r, &campaign, Paper::Brief)?;
    let ballparks = settings(r)?.ballparks;
    let payments = rows(r, id, today)?;
    let count = |standing| payments.iter().filter(|row| row.standing == standing).count() as u32;
    let mut syncs = r.where_eq::<SyncNote>("campaign", id.to_string())?;
    syncs.sort_by_key(|note| std::cmp::Reverse((note.on, note.id)));
    let noted: Vec<_> = syncs.iter().map(|note| note.on).collect();
    // Somebody who talks for themselves is their own contact; a manager's name is missed only where there is a record.
    let nobody = contacts.iter().any(|one| one.partner.is_some() && one.person.is_empty());
    let plan = communication.as_ref().and_then(|of| of.launch.map(|launch| (of, launch))).map(
        |(of, launch)| {
            backplan(&Facts {
                launch,
                breathe_days: of.breathe_days,
                approve_hours: of.approve_hours,
                rounds: campaign.revision_rounds,
                markets: &campaign.markets,
                deliverables: &deliverables,
                signed: brief.is_signed(),
                today,
            })
        },
    );
    Ok(AgreementView {
        gaps: communication
            .as_ref()
            .map(|of| gaps(of, campaign.revision_rounds, nobody))
            .unwrap_or_default(),
        staffing: communication
            .as_ref()
            .map(|of| staffing(&of.owner, of.owner_hours, campaign.starts, &ballparks, today)),
        direct_now: communication
            .as_ref()
            .is_some_and(|of| may_talk_directly(of, align.alignment.open)),
        rhythm: communication.as_ref().and_then(|of| {
            Some(rhythm(campaign.starts?, campaign.ends?, of.cadence_days, &noted, today))
        }),
        rounds: deliverables
            .iter()
            .map(|made| RoundsLine {
                deliverable: made.id,
                title: made.title.clone(),
                used: made.rounds,
                over: made.rounds > campaign.revision_rounds,
            })
            .collect(),
        planned: deliverables.iter().map(|made| made.title.clone()).collect(),
        late: (count(Standing::Late), count(Standing::PaidLate)),
        communication,
        contacts,
        plan,
        payments,
        syncs,
    })
}

/// Begins to arrange how the parties talk: weekly, as is usual, and nothing else decided. Gives the arrangements there
/// are where that was done before.
pub fn begin(workspace: &Workspace, campaign: Id) -> Outcome<Done<Id>> {
    let title = workspace.read(|r| Ok(found::<Campaign>(r, campaign)?.title))?;
    workspace.change(label(Kind::Communication, "new", title), |w| {
        if let Some(standing) = of_campaign(w, campaign)? {
            return Ok(standing.id);
        }
        let blank = Communication::blank(workspace.new_id());
        let blank: Communication = serde_json::from_value(blank)
            .map_err(|cause| crate::Failure::caused(crate::Code::Internal, &cause))?;
        let begun = Communication { campaign, ..blank };
        put_checked(w, &begun, workspace.today())?;
        Ok(begun.id)
    })
}
