//! The list of partners as it is scrolled: filtered and searched here, handed out a page at a time.

use super::PartnerRow;
use super::kept::ranking;
use crate::Workspace;
use crate::failure::Outcome;
use crate::search::{Spot, spot};
use crate::workspace::settings;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use sverka_core::gate::Opening;
use sverka_core::layout::other_layout;
use sverka_core::partner::PartnerKind;
use sverka_core::phase::Phase;
use sverka_core::words::Query;
use sverka_core::{Id, Market};
use sverka_store::{Matches, Reader};

/// The longest page that is handed out.
const PAGE_MOST: u32 = 200;

/// What the list is narrowed to. `None` lets everyone pass.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct PartnerFilter {
    /// Those whose audience is in this market.
    pub market: Option<Market>,
    /// Those of this kind.
    pub kind: Option<PartnerKind>,
    /// Those in this phase.
    pub phase: Option<Phase>,
    /// Only those whose way into a pilot is open.
    pub ready: bool,
    /// Those put aside instead of those in use.
    pub archived: bool,
    /// Those about whom these words are written.
    pub text: String,
}

/// One page of the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PartnerPage {
    /// The place of the first row in the list, from 0.
    pub from: u32,
    /// The rows.
    pub rows: Vec<PageRow>,
    /// How many pass the filter.
    pub total: u32,
    /// How many there are without the filter, put aside or in use as it asks.
    pub all: u32,
    /// Where groups begin, in order.
    pub groups: Vec<PageGroup>,
    /// The place of the partner asked for, when they pass.
    pub at: Option<u32>,
    /// The words that were meant, where only the other keyboard layout finds anybody.
    pub meant: Option<String>,
    /// Share of the weight that must be scored for a place, 0–1.
    pub coverage_least: f64,
    /// How far weights are varied for the span of a place, as a share of each, 0–1.
    pub band: f64,
}

/// A row of a page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PageRow {
    /// The partner.
    pub row: PartnerRow,
    /// Where the words were found; `None` when nothing was looked for, or the name says it all.
    pub spot: Option<Spot>,
}

/// Where a group begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PageGroup {
    /// Its first row.
    pub from: u32,
    /// What its rows have in common.
    pub group: Group,
}

/// What rows have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "PartnerGroup"))]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Enough is known to rank them.
    Ranked,
    /// Too little is known for a place.
    Unranked,
    /// The words are in their name.
    ByName,
    /// The words are in what is written about them.
    Written,
}

/// One page of the list: `most` rows from place `from` on, or the page around a partner, when one is named and
/// passes.
pub fn page(
    workspace: &Workspace,
    filter: &PartnerFilter,
    from: u32,
    most: u32,
    around: Option<Id>,
) -> Outcome<PartnerPage> {
    workspace.read(|r| {
        let ranking = ranking(workspace, r, filter.archived)?;
        let all = &ranking.rows;
        let settings = settings(r)?;
        let Sought { query, matches, meant } = sought(r, &filter.text)?;
        let (found, groups) = passing(all, filter, matches.as_ref());
        let at = around.and_then(|id| found.iter().position(|row| row.id == id));
        let most = most.clamp(1, PAGE_MOST) as usize;
        let from = at.map_or(from as usize, |at| at.saturating_sub(most / 2)).min(found.len());
        let by_name =
            groups.iter().find(|g| g.group == Group::Written).map_or(u32::MAX, |g| g.from);
        let mut rows = Vec::new();
        for (place, row) in found.iter().enumerate().skip(from).take(most) {
            let elsewhere = place >= by_name as usize;
            let spot = match query.as_ref().filter(|_| elsewhere) {
                Some(query) => spot(r, query, row.id)?,
                None => None,
            };
            rows.push(PageRow { row: (*row).clone(), spot });
        }
        Ok(PartnerPage {
            from: from as u32,
            rows,
            total: found.len() as u32,
            all: all.len() as u32,
            groups,
            at: at.map(|at| at as u32),
            meant,
            coverage_least: settings.coverage_least,
            band: settings.stability_band,
        })
    })
}

/// What was looked for.
#[derive(Default)]
struct Sought {
    query: Option<Query>,
    matches: Option<Matches>,
    meant: Option<String>,
}

/// Looks for the words of a text; where nobody is found, for those the same keys mean on the other layout.
fn sought(r: &Reader, text: &str) -> Outcome<Sought> {
    let Some(query) = Query::of(text) else { return Ok(Sought::default()) };
    let nobody = |m: &Matches| m.by_name.is_empty() && m.elsewhere.is_empty();
    let matches = r.partners_with(&query, usize::MAX)?;
    if nobody(&matches) {
        let meant = other_layout(text.trim());
        if let Some(other) = Query::of(&meant) {
            let found = r.partners_with(&other, usize::MAX)?;
            if !nobody(&found) {
                return Ok(Sought { query: Some(other), matches: Some(found), meant: Some(meant) });
            }
        }
    }
    Ok(Sought { query: Some(query), matches: Some(matches), meant: None })
}

/// Those who pass, and where groups begin: found by name before found elsewhere, else ranked before not ranked.
fn passing<'a>(
    all: &'a [PartnerRow],
    filter: &PartnerFilter,
    matches: Option<&Matches>,
) -> (Vec<&'a PartnerRow>, Vec<PageGroup>) {
    let passes = |row: &&PartnerRow| {
        filter.market.is_none_or(|market| row.markets.contains(&market))
            && filter.kind.is_none_or(|kind| row.kind == kind)
            && filter.phase.is_none_or(|phase| row.phase == phase)
            && (!filter.ready || matches!(row.opening, Opening::Open | Opening::ByOverride))
    };
    let (first, then, groups) = match matches {
        Some(matches) => {
            let in_list = |ids: &[Id]| {
                let ids: HashSet<&Id> = ids.iter().collect();
                all.iter().filter(|row| ids.contains(&row.id)).filter(passes).collect::<Vec<_>>()
            };
            let groups = (Group::ByName, Group::Written);
            (in_list(&matches.by_name), in_list(&matches.elsewhere), groups)
        }
        None => {
            let (ranked, unranked): (Vec<_>, Vec<_>) =
                all.iter().filter(passes).partition(|row| row.place.is_some());
            (ranked, unranked, (Group::Ranked, Group::Unranked))
        }
    };
    let mut found = first;
    let mut begin = Vec::new();
    for (from, length, group) in [(0, found.len(), groups.0), (found.len(), then.len(), groups.1)] {
        if length > 0 {
            begin.push(PageGroup { from: from as u32, group });
        }
    }
    found.extend(then);
    (found, begin)
}
