//! What a file meets where it is brought to: the earlier file it continues, and those it is added to.

use super::{file_name, platform_of};
use crate::Workspace;
use crate::failure::Outcome;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::Path;
use sverka_core::figure::{Arriving, Import, continued};
use sverka_core::partner::Platform;
use sverka_core::{Id, Market};

/// A file on its way to a place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ArrivingFile {
    /// The campaign its figures count for.
    pub campaign: Id,
    /// The creator they came from; `None` for the brand's own.
    pub party: Option<Id>,
    /// The market they count for.
    pub market: Market,
    /// The platform; that of the source when `None`.
    pub platform: Option<Platform>,
    /// The recognised source, or `generic`.
    pub source: String,
    /// The file.
    pub path: String,
    /// The ids of the metrics it states.
    pub metrics: Vec<String>,
}

/// What a file meets where it is brought to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Neighbours {
    /// The import it continues: what both state of the same days is taken from the later one.
    pub continued: Option<Import>,
    /// Imports of other events of the market that state one of the same metrics: they are added. The latest of each.
    pub beside: Vec<Import>,
}

/// What a file meets where it is brought to.
pub fn neighbours(workspace: &Workspace, arriving: ArrivingFile) -> Outcome<Neighbours> {
    workspace.read(|r| {
        let ArrivingFile { campaign, party, market, platform, source, path, metrics } = arriving;
        let imports: Vec<Import> = r.where_eq("campaign", campaign)?;
        let platform = platform.or_else(|| platform_of(&source));
        let file = file_name(Path::new(&path));
        let arriving = Arriving { party, market, platform, source: &source, file: &file };
        let continued = continued(arriving, &imports).cloned();
        let roll_ups = r.roll_ups(campaign)?;
        let states = |import: &Import| {
            let known = roll_ups.get(&import.id).map_or(&[][..], Vec::as_slice);
            known.iter().any(|of| metrics.contains(&of.metric))
        };
        let mut beside: Vec<Import> = imports
            .into_iter()
            .filter(|import| import.market == market && states(import))
            .filter(|import| continued.as_ref().is_none_or(|one| one.stream != import.stream))
            .collect();
        beside.sort_by_key(|import| std::cmp::Reverse((import.taken_on, import.id)));
        let mut seen = BTreeSet::new();
        beside.retain(|import| seen.insert(import.stream));
        Ok(Neighbours { continued, beside })
    })
}
