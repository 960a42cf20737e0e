//! Deliverables of a campaign, and how each stands today.

use crate::Workspace;
use crate::campaign::stranger;
use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::deliverable::{Deliverable, Standing};
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

/// A deliverable with its standing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DeliverableRow {
    /// The record.
    pub deliverable: Deliverable,
    /// How it stands today.
    pub standing: Standing,
    /// Days until it is due; negative when it is late.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub days_left: Option<i64>,
    /// Requirements met.
    pub met: u32,
    /// Requirements looked at.
    pub looked_at: u32,
}

/// Deliverables of a campaign in the order of their promised days; undated ones last.
pub fn list(workspace: &Workspace, campaign: Id) -> Outcome<Vec<DeliverableRow>> {
    workspace.read(|r| rows(r, campaign, workspace.today()))
}

/// The rows of [`list`].
pub(crate) fn rows(
    reader: &Reader,
    campaign: Id,
    today: chrono::NaiveDate,
) -> Outcome<Vec<DeliverableRow>> {
    let mut deliverables = of_campaign(reader, campaign)?;
    deliverables.sort_by_key(|d| (d.promised().is_none(), d.promised(), d.position, d.id));
    Ok(deliverables.into_iter().map(|d| row(d, today)).collect())
}

pub(crate) fn of_campaign(reader: &Reader, campaign: Id) -> Outcome<Vec<Deliverable>> {
    Ok(reader.where_eq::<Deliverable>("campaign", &campaign.to_string())?)
}

fn row(deliverable: Deliverable, today: chrono::NaiveDate) -> DeliverableRow {
    let looked_at = deliverable.requirements.iter().filter(|r| r.met.is_some()).count() as u32;
    let met = deliverable.requirements.iter().filter(|r| r.met == Some(true)).count() as u32;
    DeliverableRow {
        standing: deliverable.standing(today),
        days_left: deliverable.promised().map(|day| (day - today).num_days()),
        met,
        looked_at,
        deliverable,
    }
}

impl Editable for Deliverable {
    const KIND: Kind = Kind::Deliverable;
    fn blank(id: Id) -> Value {
        blank_of(&Deliverable {
            id,
            campaign: Id::nil(),
            party: Id::nil(),
            title: Both::default(),
            platform: sverka_core::partner::Platform::Youtube,
            due: None,
            moved_to: None,
            delivered: None,
            requirements: Vec::new(),
            rounds: 0,
            link: String::new(),
            position: 0,
        })
    }
    fn name(&self) -> Both {
        self.title.clone()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Deliverable::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        problems.extend(stranger(reader, "party", self.campaign, Some(self.party))?);
        Ok(problems)
    }
}
