//! The scorecard of a partner: weighted criteria scored 1–5 on evidence, and how much of it is known.
//!
//! Practitioners choose on stated criteria, not on a feeling (REQUIREMENTS 86). What nobody has scored is
//! said beside the score as coverage; it is never guessed.

use crate::Id;
use crate::problem::{Problem, ProblemCode, TEXT_MOST, check_range, check_text};
use crate::settings::Weight;
use serde::{Deserialize, Serialize};

/// The criteria a new workspace scores by, with their weights.
///
/// Market knowledge weighs most (REQUIREMENTS 100); the others are REQUIREMENTS 87, 97–105. Names, meaning
/// and anchors for 1–5 are the Fluent messages `criterion-<id>…`.
pub const CRITERIA: [(&str, u32); 12] = [
    ("market-knowledge", 20),
    ("audience-fit", 15),
    ("process", 10),
    ("reliability", 10),
    ("communication", 10),
    ("need-fit", 8),
    ("cross-market", 8),
    ("cultural-fit", 5),
    ("operational-health", 5),
    ("coachability", 4),
    ("code-switching", 3),
    ("bus-factor", 2),
];

/// The default weights as a setting.
pub fn default_weights() -> Vec<Weight> {
    CRITERIA
        .iter()
        .map(|(id, weight)| Weight { criterion: (*id).to_owned(), weight: *weight })
        .collect()
}

/// One partner scored on one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Score {
    /// Identity.
    pub id: Id,
    /// Whose score.
    pub partner: Id,
    /// The criterion's id.
    pub criterion: String,
    /// 1–5, or `None` when only evidence has been noted so far.
    pub value: Option<u8>,
    /// What the score rests on.
    pub evidence: String,
}

impl Score {
    /// What is wrong with the score, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !CRITERIA.iter().any(|(id, _)| *id == self.criterion) {
            problems.push(Problem::at("criterion", ProblemCode::NotFound));
        }
        if let Some(value) = self.value {
            check_range(&mut problems, "value", value.into(), 1, 5);
        }
        check_text(&mut problems, "evidence", &self.evidence, TEXT_MOST);
        problems
    }
}

/// What a scorecard says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Scorecard {
    /// Σ wᵢsᵢ / Σ wᵢ over the criteria that are scored, 1–5; `None` when none is.
    pub score: Option<f64>,
    /// Σ w scored / Σ w all, 0–1.
    pub coverage: f64,
    /// How many criteria are scored.
    pub scored: u32,
    /// How many criteria there are.
    pub of: u32,
    /// Scores that stand without a word of evidence.
    pub without_evidence: u32,
    /// Whether enough is known to rank the partner.
    pub ranked: bool,
}

/// The weighted score over what is scored, with its coverage (METHODS, "Scores and ranking").
///
/// `coverage_least` is the share of the weight (0–1) from which a partner is ranked.
pub fn scorecard(scores: &[Score], weights: &[Weight], coverage_least: f64) -> Scorecard {
    let (mut weighted, mut known, mut all) = (0.0, 0.0, 0.0);
    let (mut scored, mut of, mut without_evidence) = (0, 0, 0);
    for weight in weights.iter().filter(|w| w.weight > 0) {
        let w = f64::from(weight.weight);
        all += w;
        of += 1;
        let given = scores.iter().filter(|s| s.criterion == weight.criterion);
        let Some((score, value)) = given.filter_map(|s| Some((s, s.value?))).next() else {
            continue;
        };
        weighted += w * f64::from(value);
        known += w;
        scored += 1;
        if score.evidence.trim().is_empty() {
            without_evidence += 1;
        }
    }
    let coverage = if all > 0.0 { known / all } else { 0.0 };
    Scorecard {
        score: (known > 0.0).then(|| weighted / known),
        coverage,
        scored,
        of,
        without_evidence,
        ranked: known > 0.0 && coverage >= coverage_least,
    }
}

/// Places for scores in falling order: ties share the mean of their places; what is not ranked has none.
pub fn places(cards: &[Scorecard]) -> Vec<Option<f64>> {
    cards
        .iter()
        .map(|card| {
            let own = card.score.filter(|_| card.ranked)?;
            let others = cards.iter().filter(|c| c.ranked).filter_map(|c| c.score);
            let (above, equal) = others.fold((0u32, 0u32), |(above, equal), other| {
                if other > own {
                    (above + 1, equal)
                } else {
                    (above, equal + u32::from(other == own))
                }
            });
            Some(f64::from(above) + (f64::from(equal) + 1.0) / 2.0)
        })
        .collect()
}
