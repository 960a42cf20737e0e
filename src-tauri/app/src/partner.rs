//! Partners: the ranked list, and one partner in full.

use crate::Workspace;
use crate::failure::Outcome;
use crate::ranking::Marks;
use crate::record::{Editable, blank_of};
use crate::template;
use crate::workspace::{found, settings};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sverka_core::campaign::Party;
use sverka_core::gate::Opening;
use sverka_core::partner::{Partner, PartnerKind, Tier, tier_of};
use sverka_core::phase::{Move, Phase, phase_of};
use sverka_core::scorecard::{Scorecard, rated};
use sverka_core::stability::Sureness;
use sverka_core::{Both, Id, Kind, Lang, Market, Problem};
use sverka_store::Reader;

pub(crate) mod kept;
pub mod page;

/// A partner in the ranked list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PartnerRow {
    /// The partner.
    pub id: Id,
    /// The name.
    pub name: Both,
    /// The kind.
    pub kind: PartnerKind,
    /// Markets whose audience the partner reaches.
    pub markets: Vec<Market>,
    /// The language to write to them in.
    pub language: Lang,
    /// Tier of the largest account.
    pub tier: Option<Tier>,
    /// Where the partnership stands.
    pub phase: Phase,
    /// Whether the way into a pilot is open.
    pub opening: Opening,
    /// The score with its coverage.
    pub card: Scorecard,
    /// The place among those ranked; ties share the mean of their places.
    pub place: Option<f64>,
    /// How many share that place; 1 for who has it alone, 0 without a place.
    pub sharing: u32,
    /// How sure that place is. The first 50 by score are drawn against each other; the others, and those put aside, have
    /// none.
    pub sureness: Option<Sureness>,
}

/// A partner in full.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PartnerView {
    /// The record.
    pub partner: Partner,
    /// Tier of each account, in the order of the accounts.
    pub tiers: Vec<Option<Tier>>,
    /// What to find out next; `None` when everything is scored.
    pub next: Option<NextCriterion>,
    /// The score with its coverage.
    pub card: Scorecard,
    /// Campaigns the partner takes part in.
    pub campaigns: Vec<crate::campaign::CampaignName>,
    /// Where the partnership stands.
    pub phase: Phase,
}

/// What to find out next of a partner: the heaviest criterion that nobody has scored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NextCriterion {
    /// The criterion's id.
    pub criterion: String,
    /// Its name.
    pub name: Both,
}

/// All partners: ranked ones by place, then those too little is known of by how much is, then as they were noted.
/// `archived` chooses between those in use and those put aside.
pub fn list(workspace: &Workspace, archived: bool) -> Outcome<Vec<PartnerRow>> {
    workspace.read(|r| Ok(kept::ranking(workspace, r, archived)?.rows.clone()))
}

/// One partner in full.
pub fn open(workspace: &Workspace, id: Id) -> Outcome<PartnerView> {
    workspace.read(|r| {
        let settings = settings(r)?;
        let partner: Partner = found(r, id)?;
        let marks = Marks::read_those(r, &[id])?;
        let parties = r.where_eq::<Party>("partner", &id.to_string())?;
        let mut campaigns = Vec::new();
        for party in parties {
            campaigns.extend(crate::campaign::name_of(r, party.campaign, workspace.today())?);
        }
        Ok(PartnerView {
            tiers: partner
                .accounts
                .iter()
                .map(|a| a.followers.map(|n| tier_of(n, &settings.tiers)))
                .collect(),
            card: marks.card(&partner),
            next: next(&marks, &partner),
            campaigns,
            phase: phase_of(&r.where_eq::<Move>("partner", id)?),
            partner,
        })
    })
}

fn next(marks: &Marks, partner: &Partner) -> Option<NextCriterion> {
    let scores = marks.of(partner);
    let criteria = &marks.templates.standing(partner.kind).criteria;
    let open = criteria.iter().filter(|one| one.weight > 0 && rated(&scores, &one.id).is_none());
    // Of several of one weight the first in the order of the scorecard.
    let heaviest = open.reduce(|most, one| if one.weight > most.weight { one } else { most })?;
    Some(NextCriterion { criterion: heaviest.id.clone(), name: template::name(heaviest) })
}

impl Editable for Partner {
    const KIND: Kind = Kind::Partner;
    fn blank(id: Id) -> Value {
        blank_of(&Partner::new(id, PartnerKind::Creator, Lang::Ru))
    }
    fn name(&self) -> Both {
        self.name.clone()
    }
    fn problems(&self, _: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        Ok(Partner::problems(self))
    }
}
