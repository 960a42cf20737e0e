//! The ranked list of partners, kept from one change to the next.
//!
//! Ten thousand partners are read once. After a change only the rows it touched are made anew and ranked among the
//! others, so that the list, the scorecard and the comparison answer at once.

use super::PartnerRow;
use crate::Workspace;
use crate::evidence;
use crate::failure::Outcome;
use crate::partnership::grouped;
use crate::ranking::{Marks, RankedList};
use crate::workspace::settings;
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};
use sverka_core::campaign::Party;
use sverka_core::gate::{Gate, opening};
use sverka_core::partner::Partner;
use sverka_core::phase::{Move, Phase, phase_of};
use sverka_core::scorecard::Scorecard;
use sverka_core::settings::Settings;
use sverka_core::{Id, Kind};
use sverka_store::Reader;

/// Most entries of the journal that are looked through for what they touched, and most partners that are read one by
/// one: more are read faster all together.
const TOUCHED_MOST: usize = 300;

/// The list as it was ranked last, of those in use and of those put aside.
#[derive(Default)]
pub(crate) struct Kept {
    lists: Mutex<HashMap<bool, Made>>,
}

/// A list, and the moment it was made for.
struct Made {
    /// The newest change.
    change: Option<Id>,
    /// The day: what is known of a partner grows old.
    today: NaiveDate,
    list: Arc<RankedList>,
}

/// The ranking of all those in use or put aside, as it stands today.
pub(crate) fn ranking(
    workspace: &Workspace,
    reader: &Reader,
    archived: bool,
) -> Outcome<Arc<RankedList>> {
    let (change, today) = (reader.newest_change()?, workspace.today());
    // Held while the list is made: whoever asks meanwhile waits for it instead of making it too.
    let mut lists = workspace.kept().lists.lock().unwrap_or_else(PoisonError::into_inner);
    let list = match lists.remove(&archived).filter(|made| made.today == today) {
        Some(made) if made.change == change => made.list,
        Some(made) => renewed(reader, made, archived)?,
        None => made_anew(reader, archived, today)?,
    };
    lists.insert(archived, Made { change, today, list: list.clone() });
    Ok(list)
}

/// The list with the rows anew that changes touched since it was made.
fn renewed(reader: &Reader, made: Made, archived: bool) -> Outcome<Arc<RankedList>> {
    let Made { change, today, list } = made;
    let touched = match change {
        Some(change) => touched_since(reader, change)?,
        None => None,
    };
    let Some(touched) = touched.filter(|touched| touched.len() <= TOUCHED_MOST) else {
        return made_anew(reader, archived, today);
    };
    if touched.is_empty() {
        return Ok(list);
    }
    let mut rows = Arc::unwrap_or_clone(list).rows;
    rows.retain(|row| !touched.contains(&row.id));
    rows.extend(rows_of(reader, &touched, archived, today)?);
    Ok(Arc::new(RankedList::of(reader, rows, archived)?))
}

fn made_anew(reader: &Reader, archived: bool, today: NaiveDate) -> Outcome<Arc<RankedList>> {
    let rows = all_rows(reader, archived, today)?;
    Ok(Arc::new(RankedList::of(reader, rows, archived)?))
}

/// The partners whose rows the changes since `change` may have touched; `None` when that may be anybody's.
fn touched_since(reader: &Reader, change: Id) -> Outcome<Option<HashSet<Id>>> {
    let asked = ["partner", "campaign"];
    let Some(records) = reader.touched_since(change, &asked, TOUCHED_MOST)? else {
        return Ok(None);
    };
    let (mut partners, mut campaigns) = (HashSet::new(), HashSet::new());
    for touched in &records {
        match touched.kind {
            Kind::Partner => partners.extend([touched.record]),
            Kind::Score
            | Kind::Move
            | Kind::Case
            | Kind::Relationship
            | Kind::Conversation
            | Kind::Lapse
            | Kind::GateOverride => partners.extend(touched.through("partner")),
            Kind::Campaign => campaigns.extend([touched.record]),
            Kind::Party => {
                partners.extend(touched.through("partner"));
                campaigns.extend(touched.through("campaign"));
            }
            Kind::Target | Kind::Signature => campaigns.extend(touched.through("campaign")),
            // No row shows anything of these.
            Kind::Reference
            | Kind::Message
            | Kind::Debrief
            | Kind::Need
            | Kind::Clause
            | Kind::Comment
            | Kind::Revision
            | Kind::Deliverable
            | Kind::Import
            | Kind::Mapping
            | Kind::Tally
            | Kind::Step
            | Kind::Decision
            | Kind::Attachment => {}
            _ => return Ok(None),
        }
    }
    for campaign in campaigns {
        let parties = reader.where_eq::<Party>("campaign", campaign.to_string())?;
        partners.extend(parties.into_iter().filter_map(|party| party.partner));
    }
    Ok(Some(partners))
}

/// A row for each of those in use or put aside, from one reading of each table.
fn all_rows(reader: &Reader, archived: bool, today: NaiveDate) -> Outcome<Vec<PartnerRow>> {
    let settings = settings(reader)?;
    let marks = Marks::read(reader)?;
    let mut partners = reader.all::<Partner>()?;
    partners.retain(|partner| partner.archived == archived);
    let moves = grouped(reader.all()?, |step: &Move| step.partner);
    let gates = evidence::gates_of(reader, &partners, today)?;
    let row = |partner: Partner| {
        let moves = moves.get(&partner.id).map(Vec::as_slice).unwrap_or_default();
        let gates = gates.get(&partner.id).map(Vec::as_slice).unwrap_or_default();
        row(partner, &marks, moves, gates, &settings)
    };
    Ok(partners.into_iter().map(row).collect())
}

/// A row for each of these partners who is in use or put aside.
fn rows_of(
    reader: &Reader,
    ids: &HashSet<Id>,
    archived: bool,
    today: NaiveDate,
) -> Outcome<Vec<PartnerRow>> {
    let settings = settings(reader)?;
    let ids: Vec<Id> = ids.iter().copied().collect();
    let marks = Marks::read_those(reader, &ids)?;
    let mut rows = Vec::new();
    for id in ids {
        let Some(partner) = reader.get::<Partner>(id)? else { continue };
        if partner.archived == archived {
            let moves = reader.where_eq::<Move>("partner", id)?;
            let gates = evidence::gates(reader, &partner, Vec::new(), today)?;
            rows.push(row(partner, &marks, &moves, &gates, &settings));
        }
    }
    Ok(rows)
}

/// What is shown of a partner, without a place yet. Whom one has parted with gets none.
fn row(
    partner: Partner,
    marks: &Marks,
    moves: &[Move],
    gates: &[Gate],
    settings: &Settings,
) -> PartnerRow {
    let phase = phase_of(moves);
    let card = marks.card(&partner);
    PartnerRow {
        tier: partner.tier(&settings.tiers),
        phase,
        opening: opening(gates),
        card: Scorecard { ranked: card.ranked && phase != Phase::Ended, ..card },
        id: partner.id,
        name: partner.name,
        kind: partner.kind,
        markets: partner.markets,
        language: partner.language,
        place: None,
        sharing: 0,
        sureness: None,
    }
}
