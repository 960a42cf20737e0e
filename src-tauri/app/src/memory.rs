//! Clauses agreed before, offered again where one like them is being written.

use crate::Workspace;
use crate::brief::Brief;
use crate::failure::Outcome;
use crate::workspace::found;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sverka_core::brief::Revision;
use sverka_core::campaign::Campaign;
use sverka_core::clause::Clause;
use sverka_core::memory::Memory;
use sverka_core::signature::Signature;
use sverka_core::{Both, Id, Lang};
use sverka_store::Reader;

/// How many are offered.
const MOST: usize = 5;

/// A clause agreed before that is like the one at hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Remembered {
    /// How alike they are, in per cent from 40 to 100.
    pub percent: u32,
    /// The language in which they are.
    pub lang: Lang,
    /// Its text in both languages.
    pub text: Both,
    /// Where it comes from.
    pub from: From,
}

/// Where a clause was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "RememberedFrom"))]
pub struct From {
    /// The campaign.
    pub campaign: Id,
    /// Its title.
    pub title: Both,
    /// The signed version it stood in; `None` while everybody said yes to it and nobody signed.
    pub version: Option<u32>,
    /// The day that version was frozen.
    pub on: Option<NaiveDate>,
}

/// The clauses agreed before, in any campaign, that are like a clause.
pub fn like(workspace: &Workspace, clause: Id) -> Outcome<Vec<Remembered>> {
    workspace.read(|r| {
        let standing: Clause = found(r, clause)?;
        let memory = Memory::of(agreed(r, workspace, clause)?);
        let found = memory.like(&standing.title, &standing.text, MOST);
        Ok(found
            .into_iter()
            .map(|one| Remembered {
                percent: (one.likeness * 100.0).round() as u32,
                lang: one.lang,
                text: one.text.clone(),
                from: one.from.clone(),
            })
            .collect())
    })
}

/// Title, text and origin of every clause that all parties signed or said yes to, the newest first; `but` for one.
fn agreed(r: &Reader, workspace: &Workspace, but: Id) -> Outcome<Vec<(Both, Both, From)>> {
    let campaigns = r.all::<Campaign>()?;
    let title = |id: Id| {
        campaigns
            .iter()
            .find(|one| one.id == id)
            .map_or_else(Both::default, |one| one.title.clone())
    };
    let signatures = r.all::<Signature>()?;
    let mut revisions = r.all::<Revision>()?;
    revisions.retain(|revision| {
        let signed = |party: Id| {
            signatures.iter().any(|one| one.revision == revision.id && one.party == party)
        };
        let parties = &revision.text.parties;
        !parties.is_empty() && parties.iter().all(|party| signed(party.id))
    });
    revisions.sort_by_key(|revision| std::cmp::Reverse(revision.frozen_at));
    let mut found = Vec::new();
    for revision in revisions {
        let from = From {
            campaign: revision.campaign,
            title: title(revision.campaign),
            version: Some(revision.number),
            on: Some(workspace.day_of(revision.frozen_at)),
        };
        let clauses = revision.text.clauses.into_iter().filter(|clause| clause.id != but);
        found.extend(clauses.map(|clause| (clause.title, clause.text, from.clone())));
    }
    for campaign in &campaigns {
        let (parties, comments) = Brief::said(r, campaign.id)?;
        if parties.is_empty() || comments.is_empty() {
            continue;
        }
        let clauses = r.where_eq::<Clause>("campaign", &campaign.id.to_string())?;
        for clause in clauses.into_iter().filter(|clause| clause.id != but) {
            if clause.agreed_by(&parties, &comments, &[]).len() == parties.len() {
                let from = From {
                    campaign: campaign.id,
                    title: campaign.title.clone(),
                    version: None,
                    on: None,
                };
                found.push((clause.title, clause.text, from));
            }
        }
    }
    Ok(found)
}
