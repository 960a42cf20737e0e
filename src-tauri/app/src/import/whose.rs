//! Whose figures a file seems to be, and where they belong then.

use super::file_name;
use crate::Workspace;
use crate::failure::Outcome;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;
use sverka_core::campaign::{Party, PartyRole};
use sverka_core::partner::{Partner, Platform};
use sverka_core::whose::{KnownAs, named};
use sverka_core::{Id, Market};
use sverka_exchange::{Inspection, Role};

/// A creator whom a file names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct WhoseGuess {
    /// The creator, as a party of the campaign.
    pub party: Id,
    /// Their market, where they work in one.
    pub market: Option<Market>,
    /// The platform of the account that is named.
    pub platform: Option<Platform>,
    /// The name it was told by.
    pub name: String,
}

/// The creator of a campaign whom a file names: in its own name, above a table, or in a column of accounts or links.
pub fn whose(
    workspace: &Workspace,
    campaign: Id,
    path: &Path,
    inspection: &Inspection,
) -> Outcome<Option<WhoseGuess>> {
    let texts = texts(path, inspection);
    workspace.read(|r| {
        let partners: BTreeMap<Id, Partner> =
            r.all::<Partner>()?.into_iter().map(|partner| (partner.id, partner)).collect();
        let parties = crate::campaign::parties(r, campaign)?;
        let creators: Vec<&Party> =
            parties.iter().filter(|party| party.role == PartyRole::Creator).collect();
        let known: Vec<KnownAs> = creators
            .iter()
            .flat_map(|party| names(party, party.partner.and_then(|id| partners.get(&id))))
            .collect();
        let Some(found) = named(&texts, &known) else { return Ok(None) };
        let market = creators.iter().find(|p| p.id == found.party).and_then(|p| p.market);
        let (party, platform, name) = (found.party, found.platform, found.name.clone());
        Ok(Some(WhoseGuess { party, market, platform, name }))
    })
}

/// What of a file may name a creator.
fn texts(path: &Path, inspection: &Inspection) -> Vec<String> {
    let mut texts = vec![file_name(path)];
    for table in &inspection.tables {
        texts.extend(table.title.clone());
        texts.extend(table.part.clone());
        for (at, column) in table.columns.iter().enumerate() {
            if matches!(column.role, Some(Role::Partner | Role::Link)) {
                texts.extend(table.sample.iter().filter_map(|row| row.get(at).cloned()));
            }
        }
    }
    texts
}

fn names(party: &Party, partner: Option<&Partner>) -> Vec<KnownAs> {
    let by_name = |name: &String| KnownAs { party: party.id, name: name.clone(), platform: None };
    let mut known: Vec<KnownAs> = [&party.name.ru, &party.name.en].map(by_name).into();
    if let Some(partner) = partner {
        known.extend([&partner.name.ru, &partner.name.en].map(by_name));
        known.extend(partner.accounts.iter().map(|account| KnownAs {
            party: party.id,
            name: account.handle.clone(),
            platform: Some(account.platform),
        }));
    }
    known
}
