//! Own partnerships with and without a charter (REQUIREMENTS 54).

use crate::Workspace;
use crate::brief::Brief;
use crate::failure::Outcome;
use sverka_core::Id;
use sverka_core::campaign::{Campaign, Stage};
use sverka_core::comparison::{Comparison, comparison};
use sverka_core::paper::Paper;
use sverka_store::Reader;

/// How many campaigns that are over lasted, with a charter everyone signed and without one: one lasted when it ran to its
/// last day and no decision ended it. Those put aside count as well: they are over, and leaving them out would flatter.
pub fn open(workspace: &Workspace) -> Outcome<Comparison> {
    let today = workspace.today();
    workspace.read(|r| {
        let mut over = Vec::new();
        for campaign in r.all::<Campaign>()? {
            let lasted = match crate::campaign::stage_of(r, &campaign, today)? {
                Stage::Finished => true,
                Stage::Stopped => false,
                Stage::Preparing | Stage::Signed | Stage::Running => continue,
            };
            over.push((has_charter(r, &campaign)?, Some(lasted)));
        }
        Ok(comparison(over))
    })
}

/// Whether a version of the charter was signed by everyone in it. One changed later was a charter all the same.
pub(crate) fn has_charter(reader: &Reader, campaign: &Campaign) -> Outcome<bool> {
    Ok(was_signed(&Brief::of(reader, campaign, Paper::Charter)?))
}

fn was_signed(brief: &Brief) -> bool {
    brief.revisions.iter().any(|revision| {
        let signed = |party: Id| {
            brief.signatures.iter().any(|s| s.revision == revision.id && s.party == party)
        };
        !revision.text.parties.is_empty() && revision.text.parties.iter().all(|p| signed(p.id))
    })
}
