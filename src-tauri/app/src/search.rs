//! Search: who and what is found by a few words, in either language, in any form, and on the wrong keyboard layout.

use crate::Workspace;
use crate::campaign::CampaignName;
use crate::failure::Outcome;
use crate::workspace::found;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use sverka_core::campaign::{Campaign, Party};
use sverka_core::layout::other_layout;
use sverka_core::partner::{Partner, PartnerKind};
use sverka_core::words::{Part, Query, words};
use sverka_core::{Both, Id, Kind, Lang};
use sverka_store::{Matches, Passage, Reader};

/// A partner who was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Hit {
    /// The partner.
    pub partner: Id,
    /// The name.
    pub name: Both,
    /// The kind.
    pub kind: PartnerKind,
    /// Whether the partner is put aside.
    pub archived: bool,
    /// Where it was found; `None` when the name says it all.
    pub spot: Option<Spot>,
}

/// Where something was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Spot {
    /// The kind of record.
    pub kind: Kind,
    /// The record.
    pub record: Id,
    /// Its field, with a path into it: `notes`, `contact.name`, `answers.text`.
    pub field: String,
    /// The language, of a text that stands in both.
    pub lang: Option<Lang>,
    /// The passage, what was found marked in it.
    pub parts: Vec<Part>,
}

/// What a few words find.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Finds {
    /// Partners: those found by name, then those found in what is written about them.
    pub partners: Vec<Hit>,
    /// Campaigns by title or brand.
    pub campaigns: Vec<CampaignName>,
    /// The words that were meant, where only the other keyboard layout finds anything.
    pub meant: Option<String>,
}

/// Partners by anything written about them, at most `limit`: those found by name first.
pub fn partners(workspace: &Workspace, text: &str, limit: usize) -> Outcome<Vec<Hit>> {
    let Some(query) = Query::of(text) else { return Ok(Vec::new()) };
    workspace.read(|r| hits(r, &query, limit))
}

/// Partners and campaigns by a few words, at most `limit` of each. Where nothing is found, the same keys are tried on
/// the other layout.
pub fn find(workspace: &Workspace, text: &str, limit: usize) -> Outcome<Finds> {
    let meant = other_layout(text.trim());
    workspace.read(|r| {
        let finds = finds(r, workspace, text, limit)?;
        if !finds.partners.is_empty() || !finds.campaigns.is_empty() {
            return Ok(finds);
        }
        let other = self::finds(r, workspace, &meant, limit)?;
        if other.partners.is_empty() && other.campaigns.is_empty() {
            return Ok(finds);
        }
        Ok(Finds { meant: Some(meant), ..other })
    })
}

fn finds(r: &Reader, workspace: &Workspace, text: &str, limit: usize) -> Outcome<Finds> {
    let Some(query) = Query::of(text) else { return Ok(Finds::default()) };
    Ok(Finds {
        partners: hits(r, &query, limit)?,
        campaigns: campaigns(r, workspace, &query, limit)?,
        meant: None,
    })
}

fn hits(r: &Reader, query: &Query, limit: usize) -> Outcome<Vec<Hit>> {
    let Matches { by_name, elsewhere } = r.partners_with(query, limit)?;
    let mut hits = Vec::new();
    let named = by_name.iter().map(|id| (id, true));
    for (id, named) in named.chain(elsewhere.iter().map(|id| (id, false))).take(limit) {
        let Partner { name, kind, archived, .. } = found(r, *id)?;
        let spot = if named { None } else { spot(r, query, *id)? };
        hits.push(Hit { partner: *id, name, kind, archived, spot });
    }
    Ok(hits)
}

/// Where the query is found in what is written about a partner: the passage with most of its words, and of those the
/// first. The name is no such passage; it stands beside it anyway.
pub(crate) fn spot(r: &Reader, query: &Query, partner: Id) -> Outcome<Option<Spot>> {
    let met = |passage: &Passage| {
        let there = words(&passage.text);
        let asked = query.words().iter();
        asked.filter(|asked| there.iter().any(|word| word.stem == asked.stem)).count() * 2
            + usize::from(there.iter().any(|word| query.hits(word)))
    };
    let is_name = |p: &Passage| p.kind == Kind::Partner && p.field == "name";
    let passages = r.written(partner)?.into_iter().filter(|passage| !is_name(passage));
    let best = passages.rev().max_by_key(|passage| met(passage));
    Ok(best.and_then(|passage| {
        Some(Spot {
            kind: passage.kind,
            record: passage.record,
            field: passage.field.to_owned(),
            lang: passage.lang,
            parts: query.passage(&passage.text)?,
        })
    }))
}

/// Campaigns whose title, or the name of whose parties, has every word of the query.
fn campaigns(
    r: &Reader,
    workspace: &Workspace,
    query: &Query,
    limit: usize,
) -> Outcome<Vec<CampaignName>> {
    let mut names: HashMap<Id, Vec<Both>> = HashMap::new();
    for party in r.all::<Party>()? {
        names.entry(party.campaign).or_default().push(party.name);
    }
    let mut found = Vec::new();
    for campaign in r.all::<Campaign>()? {
        let parties = names.get(&campaign.id).map(Vec::as_slice).unwrap_or_default();
        let texts = parties.iter().chain([&campaign.title]);
        if query.meets(texts.flat_map(|text| [text.ru.as_str(), text.en.as_str()])) {
            found.extend(crate::campaign::name_of(r, campaign.id, workspace.today())?);
        }
        if found.len() == limit {
            break;
        }
    }
    Ok(found)
}
