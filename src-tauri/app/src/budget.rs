//! Budget reality: what a campaign has, and what a creator asks, beside what such work usually costs.

use crate::Workspace;
use crate::failure::Outcome;
use crate::workspace::{found, settings};
use sverka_core::Id;
use sverka_core::budget::{Plan, RateNote, Reality, asked, reality};
use sverka_core::campaign::{Campaign, Party, PartyRole};
use sverka_core::deliverable::Deliverable;
use sverka_core::partner::{Partner, PartnerKind};

/// What a campaign has against what it usually costs.
pub fn campaign(workspace: &Workspace, id: Id) -> Outcome<Reality> {
    workspace.read(|r| {
        let settings = settings(r)?;
        let campaign: Campaign = found(r, id)?;
        let mut partners = Vec::new();
        for party in r.where_eq::<Party>("campaign", &id.to_string())? {
            if party.role != PartyRole::Creator {
                continue;
            }
            let partner = party.partner.map(|id| r.get::<Partner>(id)).transpose()?.flatten();
            // Who is not in the list of partners takes part as a creator.
            partners.push(partner.map_or(PartnerKind::Creator, |partner| partner.kind));
        }
        let deliverables = r.where_eq::<Deliverable>("campaign", &id.to_string())?;
        let plan = Plan {
            markets: campaign.markets.len() as u32,
            deliverables: deliverables.len() as u32,
            partners,
            days: campaign.length_days(),
            budget: campaign.budget,
        };
        Ok(reality(&plan, &settings.ballparks, &settings.exchange))
    })
}

/// What a creator asks for each asset beside what creators usually ask; nothing for other kinds of partner, who are
/// not paid by the asset.
pub fn partner(workspace: &Workspace, id: Id) -> Outcome<Vec<RateNote>> {
    workspace.read(|r| {
        let settings = settings(r)?;
        let partner: Partner = found(r, id)?;
        Ok(match partner.kind {
            PartnerKind::Creator => asked(&partner.rates, &settings.ballparks, &settings.exchange),
            PartnerKind::Agency | PartnerKind::Strategist => Vec::new(),
        })
    })
}
