//! The papers of a campaign: which there are, and how far each is.

use crate::Workspace;
use crate::brief::Brief;
use crate::failure::Outcome;
use crate::workspace::found;
use serde::{Deserialize, Serialize};
use sverka_core::Id;
use sverka_core::brief::Bar;
use sverka_core::campaign::Campaign;
use sverka_core::paper::Paper;

/// How far a paper is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PaperState {
    /// It has no clause yet.
    Blank,
    /// It is being written, or something bars it.
    Writing,
    /// Nothing bars it.
    Ready,
    /// Some have signed it as it stands.
    PartlySigned,
    /// Everyone has signed it as it stands.
    Signed,
}

/// A paper of a campaign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PaperLine {
    /// Which.
    pub paper: Paper,
    /// How far it is.
    pub state: PaperState,
    /// Clauses ready to be signed.
    pub ready: u32,
    /// All clauses.
    pub of: u32,
    /// Signatures under the standing text.
    pub signed: u32,
    /// Parties that sign it; 0 for a paper nobody signs.
    pub signers: u32,
    /// What bars it.
    pub bars: Vec<Bar>,
    /// Whether it is offered for this campaign: a pilot's scope only for a pilot, or where it was begun.
    pub offered: bool,
}

/// The papers of a campaign, in the order they come up.
pub fn list(workspace: &Workspace, campaign: Id) -> Outcome<Vec<PaperLine>> {
    workspace.read(|r| {
        let campaign: Campaign = found(r, campaign)?;
        let line = |paper| Ok(line(&campaign, paper, &Brief::of(r, &campaign, paper)?));
        Paper::ALL.into_iter().map(line).collect()
    })
}

fn line(campaign: &Campaign, paper: Paper, brief: &Brief) -> PaperLine {
    let completeness = brief.completeness();
    let signers = if paper.is_signed() { brief.parties.len() } else { 0 };
    let signed = if brief.stands_signed() { brief.standing_signatures().len() } else { 0 };
    let state = match (completeness.of, signed) {
        (0, _) => PaperState::Blank,
        _ if paper.is_signed() && brief.is_signed() => PaperState::Signed,
        (_, 1..) => PaperState::PartlySigned,
        _ if completeness.bars.is_empty() => PaperState::Ready,
        _ => PaperState::Writing,
    };
    PaperLine {
        paper,
        state,
        ready: completeness.ready,
        of: completeness.of,
        signed: signed as u32,
        signers: signers as u32,
        bars: completeness.bars,
        offered: paper != Paper::PilotScope || campaign.pilot.is_some() || completeness.of > 0,
    }
}
