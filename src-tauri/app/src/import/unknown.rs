//! Names in a file that nobody has here: told before it comes in, and why it does not as long as they stay in.

use super::placing::{Names, Spot, Spots};
use super::refused;
use crate::Workspace;
use crate::failure::{Code, Failure, Outcome};
use crate::workspace::found;
use serde::{Deserialize, Serialize};
use std::path::Path;
use sverka_core::campaign::Campaign;
use sverka_core::{Id, Market};
use sverka_exchange::{Bytes, Inspection, Options, Watch};

/// How many strange names are listed.
const NAMED_MOST: usize = 8;

/// Names of creators or markets that the rows of a file use and nobody here has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct UnknownNames {
    /// The first of them, in alphabetical order.
    pub names: Vec<String>,
    /// How many more there are.
    pub more: u32,
    /// How many rows use one of them.
    pub rows: u32,
    /// How many values come in without those rows.
    pub figures: u32,
    /// How many rows stay out when those are left out too.
    pub skipped: u32,
}

/// What a file would bring into a campaign, and the names in it that are not known there. Every row is looked up as it
/// is when the file comes in, so that what is told is what is done.
pub(super) fn inspect(
    workspace: &Workspace,
    campaign: Id,
    path: &Path,
    options: &Options,
    watch: &dyn Watch,
) -> Outcome<(Inspection, Option<UnknownNames>)> {
    let names = workspace.read(|r| {
        found::<Campaign>(r, campaign)?;
        Names::read(r)
    })?;
    // Which names are known is the same wherever in the campaign the file is brought to.
    let place = Spot { campaign, party: None, market: Market::Ru, platform: None };
    let mut spots = Spots::within(&names, place);
    let mut kept = 0_usize;
    let name = path.to_string_lossy();
    let inspection =
        sverka_exchange::read_each(Bytes::File(path), &name, options, watch, &mut |row| {
            if spots.of(&row.place).is_some() {
                kept += row.row.values.len();
            }
        })
        .map_err(refused)?;
    let unknown = spots.miss_names().then(|| {
        let (listed, more) = listed(&spots);
        let skipped = inspection.tables.iter().map(|table| table.skipped).sum::<u32>();
        UnknownNames {
            names: listed.into_iter().map(str::to_owned).collect(),
            more,
            rows: spots.left_out,
            figures: u32::try_from(kept).unwrap_or(u32::MAX),
            skipped: skipped.saturating_add(spots.left_out),
        }
    });
    Ok((inspection, unknown))
}

/// Says which names nobody knows here, and how many rows use them.
pub(super) fn refusal(spots: &Spots<'_>) -> Failure {
    let (listed, _) = listed(spots);
    Failure::of(Code::UnknownNames)
        .with("n", spots.strangers.len())
        .with("names", listed.join(", "))
        .with("rows", spots.left_out)
}

/// The first of the strange names, and how many more there are.
fn listed<'s>(spots: &'s Spots<'_>) -> (Vec<&'s str>, u32) {
    let listed: Vec<&str> = spots.strangers.iter().map(String::as_str).take(NAMED_MOST).collect();
    let more = u32::try_from(spots.strangers.len() - listed.len()).unwrap_or(u32::MAX);
    (listed, more)
}
