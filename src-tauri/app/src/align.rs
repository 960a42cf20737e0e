//! Alignment: needs, key metrics and the gate before kick-off.

use crate::Workspace;
use crate::campaign::stranger;
use crate::failure::Outcome;
use crate::realism::{self, TargetRealism};
use crate::record::{Editable, blank_of, missing};
use crate::workspace::{found, settings};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sverka_core::alignment::{Alignment, Need, alignment, creators_least};
use sverka_core::campaign::Campaign;
use sverka_core::target::Target;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

/// The room where goals are aligned.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AlignView {
    /// Rows of the matrix, in order.
    pub needs: Vec<Need>,
    /// Key metrics, the primary one first.
    pub targets: Vec<Target>,
    /// What the matrix says.
    pub alignment: Alignment,
    /// The key metrics against what the creators reached before.
    pub realism: Vec<TargetRealism>,
}

/// The matrix of a campaign and what it says, and what the creators reached before.
pub fn open(workspace: &Workspace, campaign: Id) -> Outcome<AlignView> {
    workspace.read(|r| {
        let view = of_campaign(r, campaign)?;
        let realism = realism::of_campaign(r, campaign, &view.targets, workspace.today())?;
        Ok(AlignView { realism, ..view })
    })
}

/// [`open`] without what was reached before, which the gate and the brief do not ask for.
pub(crate) fn of_campaign(reader: &Reader, campaign: Id) -> Outcome<AlignView> {
    let parties = crate::campaign::parties(reader, campaign)?;
    let mut needs = reader.where_eq::<Need>("campaign", &campaign.to_string())?;
    needs.sort_by_key(|n| (n.position, n.id));
    let targets = crate::target::of_campaign(reader, campaign)?;
    let gate = settings(reader)?.overlap_gate;
    let least = creators_least(&found(reader, campaign)?);
    let alignment = alignment(&parties, &needs, &targets, gate, least);
    Ok(AlignView { alignment, needs, targets, realism: Vec::new() })
}

impl Editable for Need {
    const KIND: Kind = Kind::Need;
    fn blank(id: Id) -> Value {
        blank_of(&Need {
            id,
            campaign: Id::nil(),
            brand: Both::default(),
            creators: Vec::new(),
            position: 0,
        })
    }
    fn name(&self) -> Both {
        self.brand.clone()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Need::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        for (at, creator) in self.creators.iter().enumerate() {
            let field = format!("creators.{at}.party");
            problems.extend(stranger(reader, field, self.campaign, Some(creator.party))?);
        }
        Ok(problems)
    }
}
