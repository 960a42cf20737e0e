//! The goal-alignment matrix: what the brand needs against what each creator needs, and the gate before kick-off.
//!
//! Overlap is rated 1–5 (REQUIREMENTS 44). Per creator it is the mean of the rows, overall the mean of the
//! creators' means, so that a creator with many rows does not outvote the other. The gate holds when the
//! overall and each creator reach it (METHODS, "Alignment"); the lowest row is named, because an average hides it.

use crate::campaign::{Campaign, Party, PartyRole};
use crate::problem::{Problem, check_both, check_range};
use crate::target::Target;
use crate::{Both, Id};
use serde::{Deserialize, Serialize};

/// What one creator needs where the brand needs the row's thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CreatorNeed {
    /// The creator's party.
    pub party: Id,
    /// Their need, in both languages.
    pub need: Both,
    /// How far the two needs overlap, 1–5; `None` until rated.
    pub overlap: Option<u8>,
}

/// One row of the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Need {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// What the brand needs.
    pub brand: Both,
    /// What each creator needs.
    pub creators: Vec<CreatorNeed>,
    /// Order of appearance.
    pub position: u32,
}

impl Need {
    /// What is wrong with the row, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_both(&mut problems, "brand", &self.brand);
        for (at, creator) in self.creators.iter().enumerate() {
            check_both(&mut problems, &format!("creators.{at}.need"), &creator.need);
            if let Some(overlap) = creator.overlap {
                check_range(&mut problems, &format!("creators.{at}.overlap"), overlap.into(), 1, 5);
            }
        }
        problems
    }
}

/// The mean overlap with one creator.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CreatorOverlap {
    /// The creator's party.
    pub party: Id,
    /// The mean of the rated rows, 1–5; `None` while none is rated.
    pub mean: Option<f64>,
    /// Rows rated.
    pub rated: u32,
}

/// Why the kick-off stays shut, or what should be talked about first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Obstacle {
    /// There is no row in the matrix.
    NoNeeds,
    /// Rows have no words or no rating for some creator.
    Unrated,
    /// The overall mean lies below the gate.
    OverallBelow,
    /// One creator's mean lies below the gate.
    CreatorBelow,
    /// No primary metric is chosen.
    NoPrimary,
    /// Parties judge by different metrics (REQUIREMENTS 65).
    DifferentMetrics,
    /// No key metric is what any party judges by, so nobody would care (REQUIREMENTS 49).
    NobodyCares,
    /// The campaign lacks the brand or creators: two, or one for a pilot.
    NotThreeWay,
}

/// What the matrix says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Alignment {
    /// Mean overlap per creator.
    pub creators: Vec<CreatorOverlap>,
    /// The mean of the creators' means; `None` while a creator has no rating.
    pub overall: Option<f64>,
    /// The bound both must reach.
    pub gate: f64,
    /// Whether the gate holds: every row rated, every creator and the overall at or above it, nothing in the way.
    pub open: bool,
    /// What stands in the way, in the order to take it up.
    pub obstacles: Vec<Obstacle>,
    /// The row and creator with the lowest overlap.
    pub lowest: Option<Lowest>,
}

/// The weakest place of the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Lowest {
    /// The row.
    pub need: Id,
    /// The creator.
    pub party: Id,
    /// The overlap, 1–5.
    pub overlap: u8,
}

/// How many creators a campaign takes at least: two, one a market, and one for a pilot, which tries the process with one
/// or two (REQUIREMENTS 3, 115).
pub fn creators_least(campaign: &Campaign) -> usize {
    if campaign.pilot.is_some() { 1 } else { 2 }
}

/// Reads the matrix of a campaign against `gate` (1–5). `creators_least`: see [`creators_least`].
pub fn alignment(
    parties: &[Party],
    needs: &[Need],
    targets: &[Target],
    gate: f64,
    creators_least: usize,
) -> Alignment {
    let creators: Vec<&Party> = parties.iter().filter(|p| p.role == PartyRole::Creator).collect();
    let overlaps: Vec<CreatorOverlap> = creators
        .iter()
        .map(|party| {
            let rated: Vec<f64> =
                needs.iter().filter_map(|need| overlap(need, party.id)).map(f64::from).collect();
            let mean = (!rated.is_empty()).then(|| rated.iter().sum::<f64>() / rated.len() as f64);
            CreatorOverlap { party: party.id, mean, rated: rated.len() as u32 }
        })
        .collect();
    let means: Option<Vec<f64>> = overlaps.iter().map(|o| o.mean).collect();
    let overall = means.filter(|m| !m.is_empty()).map(|m| m.iter().sum::<f64>() / m.len() as f64);
    let mut obstacles = Vec::new();
    if creators.len() < creators_least || !parties.iter().any(|p| p.role == PartyRole::Brand) {
        obstacles.push(Obstacle::NotThreeWay);
    }
    if needs.is_empty() {
        obstacles.push(Obstacle::NoNeeds);
    } else if overlaps.iter().any(|o| (o.rated as usize) < needs.len()) {
        obstacles.push(Obstacle::Unrated);
    }
    if overall.is_some_and(|mean| !reaches(mean, gate)) {
        obstacles.push(Obstacle::OverallBelow);
    }
    if overlaps.iter().any(|o| o.mean.is_some_and(|mean| !reaches(mean, gate))) {
        obstacles.push(Obstacle::CreatorBelow);
    }
    obstacles.extend(metric_obstacles(parties, targets));
    Alignment {
        creators: overlaps,
        overall,
        gate,
        open: obstacles.is_empty(),
        obstacles,
        lowest: lowest(&creators, needs),
    }
}

/// Whether a mean is at the gate or above, read as on paper: 20/6 and 22/6 make 3.5, whatever their doubles do.
fn reaches(mean: f64, gate: f64) -> bool {
    mean >= gate - 1e-9
}

/// The rating of a row with a creator. A rating of needs that nobody has put into words rates nothing.
fn overlap(need: &Need, party: Id) -> Option<u8> {
    let creator = need.creators.iter().find(|c| c.party == party)?;
    creator.overlap.filter(|_| !need.brand.is_blank() && !creator.need.is_blank())
}

fn lowest(creators: &[&Party], needs: &[Need]) -> Option<Lowest> {
    needs
        .iter()
        .flat_map(|need| creators.iter().map(move |party| (need, party)))
        .filter_map(|(need, party)| {
            let overlap = overlap(need, party.id)?;
            Some((need.position, Lowest { need: need.id, party: party.id, overlap }))
        })
        .min_by_key(|(position, lowest)| (lowest.overlap, *position))
        .map(|(_, lowest)| lowest)
}

/// What the parties judge by, held against the key metrics.
fn metric_obstacles(parties: &[Party], targets: &[Target]) -> Vec<Obstacle> {
    let mut obstacles = Vec::new();
    if !targets.iter().any(|t| t.primary) {
        obstacles.push(Obstacle::NoPrimary);
    }
    let judged: Vec<&str> = parties.iter().filter_map(|p| p.judges_by.as_deref()).collect();
    if let Some(first) = judged.first()
        && judged.iter().any(|metric| metric != first)
    {
        obstacles.push(Obstacle::DifferentMetrics);
    }
    let cared_for = |t: &Target| judged.contains(&t.metric.as_str());
    if !judged.is_empty() && !targets.is_empty() && !targets.iter().any(cared_for) {
        obstacles.push(Obstacle::NobodyCares);
    }
    obstacles
}
