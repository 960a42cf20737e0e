//! Deliverables of a campaign, and how each stands today.

use crate::Workspace;
use crate::campaign::stranger;
use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use crate::rule::LabelView;
use crate::workspace::{Done, found, label};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::deliverable::{Deliverable, Standing};
use sverka_core::problem::check_past;
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
    /// What it is published with.
    pub label: LabelView,
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
    let mut labels = crate::rule::labels(reader, campaign, today)?;
    let rows = in_order(reader, campaign)?.into_iter();
    Ok(rows.map(|d| row(labels.remove(&d.id).unwrap_or_default(), d, today)).collect())
}

/// The deliverables of a campaign in the order of their promised days; undated ones last.
pub(crate) fn in_order(reader: &Reader, campaign: Id) -> Outcome<Vec<Deliverable>> {
    let mut deliverables = of_campaign(reader, campaign)?;
    deliverables.sort_by_key(|d| (d.promised().is_none(), d.promised(), d.position, d.id));
    Ok(deliverables)
}

/// Removes a deliverable with what was noted about the rules that bind it.
pub(crate) fn remove(workspace: &Workspace, id: Id) -> Outcome<Done<()>> {
    let deliverable: Deliverable = workspace.read(|r| found(r, id))?;
    workspace.change(label(Kind::Deliverable, "remove", deliverable.title.clone()), |w| {
        crate::rule::forget_deliverable(w, &deliverable)?;
        w.remove::<Deliverable>(id)?;
        Ok(())
    })
}

pub(crate) fn of_campaign(reader: &Reader, campaign: Id) -> Outcome<Vec<Deliverable>> {
    Ok(reader.where_eq::<Deliverable>("campaign", &campaign.to_string())?)
}

fn row(label: LabelView, deliverable: Deliverable, today: chrono::NaiveDate) -> DeliverableRow {
    let looked_at = deliverable.requirements.iter().filter(|r| r.met.is_some()).count() as u32;
    let met = deliverable.requirements.iter().filter(|r| r.met == Some(true)).count() as u32;
    DeliverableRow {
        standing: deliverable.standing(today),
        days_left: deliverable.promised().map(|day| (day - today).num_days()),
        met,
        looked_at,
        label,
        deliverable,
    }
}

impl Editable for Deliverable {
    const KIND: Kind = Kind::Deliverable;
    fn blank(id: Id) -> Value {
        blank_of(&Deliverable::new(id, Id::nil(), Id::nil()))
    }
    fn name(&self) -> Both {
        self.title.clone()
    }
    fn problems(&self, reader: &Reader, today: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Deliverable::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        problems.extend(stranger(reader, "party", self.campaign, Some(self.party))?);
        check_past(&mut problems, "published", self.published, today);
        problems.extend(crate::rule::bars(reader, self, today)?);
        Ok(problems)
    }
}
