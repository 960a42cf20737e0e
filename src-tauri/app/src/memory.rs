//! Clauses agreed before, offered again where one like them is being written.

use crate::Workspace;
use crate::brief::Brief;
use crate::failure::Outcome;
use crate::workspace::found;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};
use sverka_core::brief::Revision;
use sverka_core::campaign::Campaign;
use sverka_core::clause::Clause;
use sverka_core::comment::CommentKind;
use sverka_core::memory::{Memory, likest};
use sverka_core::signature::Signature;
use sverka_core::{Both, Id, Kind, Lang};
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

/// A clause remembered, and where from.
#[derive(Debug, Clone)]
struct Origin {
    clause: Id,
    from: From,
}

/// The clauses everybody signed, kept from one change to the next: a signature rarely comes, and letters come all the
/// time.
#[derive(Default)]
pub(crate) struct Kept {
    signed: Mutex<Option<Made>>,
}

/// What was kept, and the newest change it was made or held good for.
struct Made {
    change: Option<Id>,
    signed: Arc<Memory<Origin>>,
}

/// Most entries of the journal that are looked through for whether any was about what is kept.
const TOUCHED_MOST: usize = 300;

/// The clauses agreed before, in any campaign, that are like a clause.
pub fn like(workspace: &Workspace, clause: Id) -> Outcome<Vec<Remembered>> {
    workspace.read(|r| {
        let standing: Clause = found(r, clause)?;
        let signed = signed(workspace, r)?;
        let said = Memory::of(said(r)?);
        let other = |origin: &Origin| origin.clause != clause;
        let like = |memory| Memory::like(memory, &standing.title, &standing.text, other);
        let found = likest(like(&signed).into_iter().chain(like(&said)), MOST);
        Ok(found
            .into_iter()
            .map(|one| Remembered {
                percent: (one.likeness * 100.0).round() as u32,
                lang: one.lang,
                text: one.text.clone(),
                from: one.from.from.clone(),
            })
            .collect())
    })
}

/// The clauses everybody signed, made anew only when a change touched what they are made of.
fn signed(workspace: &Workspace, r: &Reader) -> Outcome<Arc<Memory<Origin>>> {
    let change = r.newest_change()?;
    // Held while they are made: whoever asks meanwhile waits for them instead of making them too.
    let mut kept = workspace.remembered().signed.lock().unwrap_or_else(PoisonError::into_inner);
    let stands = match kept.as_ref() {
        Some(made) if made.change == change => true,
        Some(Made { change: Some(before), .. }) => {
            let touched = r.touched_since(*before, &[], TOUCHED_MOST)?;
            touched.is_some_and(|touched| !touched.iter().any(|one| makes_signed(one.kind)))
        }
        _ => false,
    };
    let signed = match kept.take().filter(|_| stands) {
        Some(made) => made.signed,
        None => Arc::new(Memory::of(every_signed(r, workspace)?)),
    };
    *kept = Some(Made { change, signed: signed.clone() });
    Ok(signed)
}

/// Whether signed clauses are made of records of this kind.
fn makes_signed(kind: Kind) -> bool {
    matches!(kind, Kind::Campaign | Kind::Revision | Kind::Signature)
}

/// Title, text and origin of every clause that all parties of its revision signed, the newest first.
fn every_signed(r: &Reader, workspace: &Workspace) -> Outcome<Vec<(Both, Both, Origin)>> {
    let titles: HashMap<Id, Both> =
        r.all::<Campaign>()?.into_iter().map(|one| (one.id, one.title)).collect();
    let signed: HashSet<(Id, Id)> =
        r.all::<Signature>()?.iter().map(|one| (one.revision, one.party)).collect();
    let mut revisions = r.all::<Revision>()?;
    revisions.retain(|revision| {
        let parties = &revision.text.parties;
        !parties.is_empty() && parties.iter().all(|one| signed.contains(&(revision.id, one.id)))
    });
    revisions.sort_by_key(|revision| std::cmp::Reverse(revision.frozen_at));
    // A clause stands in every revision since it was written; the newest of those with one text tells of it.
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    for revision in revisions {
        let from = From {
            campaign: revision.campaign,
            title: titles.get(&revision.campaign).cloned().unwrap_or_default(),
            version: Some(revision.number),
            on: Some(workspace.day_of(revision.frozen_at)),
        };
        for clause in revision.text.clauses {
            if seen.insert((clause.id, clause.text.clone())) {
                let origin = Origin { clause: clause.id, from: from.clone() };
                found.push((clause.title, clause.text, origin));
            }
        }
    }
    Ok(found)
}

/// Title, text and origin of every clause that all parties said yes to as it stands.
fn said(r: &Reader) -> Outcome<Vec<(Both, Both, Origin)>> {
    let mut found = Vec::new();
    for campaign in r.all::<Campaign>()? {
        let (parties, comments) = Brief::said(r, campaign.id)?;
        if parties.is_empty() || !comments.iter().any(|one| one.kind == CommentKind::Agree) {
            continue;
        }
        for clause in r.where_eq::<Clause>("campaign", &campaign.id.to_string())? {
            if clause.agreed_by(&parties, &comments, &[]).len() == parties.len() {
                let title = campaign.title.clone();
                let from = From { campaign: campaign.id, title, version: None, on: None };
                found.push((clause.title, clause.text, Origin { clause: clause.id, from }));
            }
        }
    }
    Ok(found)
}
