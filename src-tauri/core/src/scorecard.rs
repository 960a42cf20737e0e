//! The scorecard of a partner: weighted criteria scored 1–5 on evidence, and how much of it is known.
//!
//! Practitioners choose on stated criteria, not on a feeling (REQUIREMENTS 86). Several people may score; their median
//! counts, and where they are far apart they are asked to talk. What nobody has scored is said beside the score as
//! coverage; it is never guessed.

use crate::partner::PartnerKind;
use crate::problem::{
    NAME_MOST, Problem, ProblemCode, TEXT_MOST, check_date, check_range, check_text,
};
use crate::quantile::median;
use crate::template::{Criterion, Templates};
use crate::{Id, fold};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A difference between raters from which they should talk (METHODS, "Scores and ranking").
pub const TALK_FROM: u8 = 2;

/// What one person gives one partner on one criterion.
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
    /// Who gave it; blank where nobody has said who works here.
    pub rater: String,
    /// The kind whose template it was given under.
    pub kind: PartnerKind,
    /// The version of that template.
    pub template: u32,
    /// The day it was given.
    pub on: Option<NaiveDate>,
}

impl Score {
    /// What is wrong with the score under its criterion, field by field. `None` when the template has no such criterion.
    ///
    /// Where evidence is required, a mark without a word of it is refused (METHODS); evidence without a mark is not.
    pub fn problems(&self, criterion: Option<&Criterion>) -> Vec<Problem> {
        let mut problems = Vec::new();
        match criterion {
            None => problems.push(Problem::at("criterion", ProblemCode::NotFound)),
            Some(criterion) if criterion.evidence && self.value.is_some() && self.is_bare() => {
                problems.push(Problem::at("evidence", ProblemCode::NoEvidence));
            }
            Some(_) => {}
        }
        if let Some(value) = self.value {
            check_range(&mut problems, "value", value.into(), 1, 5);
        }
        check_text(&mut problems, "evidence", &self.evidence, TEXT_MOST);
        check_text(&mut problems, "rater", &self.rater, NAME_MOST);
        check_date(&mut problems, "on", self.on);
        problems
    }

    /// Whether it rests on nothing that was written down.
    fn is_bare(&self) -> bool {
        !crate::language::has_words(&self.evidence)
    }
}

/// The scores that count under a version of the template for `kind`: of each rater and criterion the newest, given under
/// this version or an earlier one, whose criterion still stands there with the same name and anchors. `scores` are those
/// of one partner.
pub fn counting<'a>(
    scores: &'a [Score],
    templates: &Templates,
    kind: PartnerKind,
    version: u32,
) -> Vec<&'a Score> {
    let Some(sheet) = templates.version(kind, version) else { return Vec::new() };
    let means_the_same = |score: &Score| {
        let given = templates.version(score.kind, score.template);
        let given = given.and_then(|given| given.criterion(&score.criterion));
        let now = sheet.criterion(&score.criterion);
        given.zip(now).is_some_and(|(given, now)| given.means_the_same(now))
    };
    let age = |score: &Score| (score.kind == kind, score.template, score.id);
    let same_rater = |one: &str, other: &str| one == other || fold(one) == fold(other);
    let mut found: Vec<&Score> = Vec::new();
    for score in scores {
        if (score.kind == kind && score.template > version) || !means_the_same(score) {
            continue;
        }
        let standing = found.iter_mut().find(|other| {
            other.criterion == score.criterion && same_rater(&other.rater, &score.rater)
        });
        match standing {
            Some(other) if age(score) > age(other) => *other = score,
            Some(_) => {}
            None => found.push(score),
        }
    }
    found
}

/// What the raters say on one criterion.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rated {
    /// The median of the marks, 1–5.
    pub median: f64,
    /// The distance between the lowest and the highest mark, 0–4.
    pub spread: u8,
    /// How many people have given a mark.
    pub raters: u32,
}

impl Rated {
    /// Whether the raters are so far apart that they should talk.
    pub fn asks_for_a_talk(&self) -> bool {
        self.spread >= TALK_FROM
    }
}

/// What the raters say on a criterion; `None` while nobody has given a mark. `scores` are those that count.
pub fn rated(scores: &[&Score], criterion: &str) -> Option<Rated> {
    let marks: Vec<u8> =
        scores.iter().filter(|s| s.criterion == criterion).filter_map(|s| s.value).collect();
    let (least, most) = (*marks.iter().min()?, *marks.iter().max()?);
    let median = median(marks.iter().copied())?;
    Some(Rated { median, spread: most - least, raters: marks.len() as u32 })
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
    /// Criteria whose marks stand without a word of evidence.
    pub without_evidence: u32,
    /// Criteria on which the raters should talk.
    pub talks: u32,
    /// Whether enough is known to rank the partner.
    pub ranked: bool,
}

/// The weighted score over what is scored, with its coverage (METHODS, "Scores and ranking").
///
/// `scores` are those that count; `coverage_least` is the share of the weight (0–1) from which a partner is ranked.
pub fn scorecard(scores: &[&Score], criteria: &[Criterion], coverage_least: f64) -> Scorecard {
    let (mut weighted, mut known, mut all) = (0.0, 0.0, 0.0);
    let (mut scored, mut of, mut without_evidence, mut talks) = (0, 0, 0, 0);
    for criterion in criteria.iter().filter(|criterion| criterion.weight > 0) {
        let weight = criterion.weight as f64;
        all += weight;
        of += 1;
        let Some(rated) = rated(scores, &criterion.id) else { continue };
        weighted += weight * rated.median;
        known += weight;
        scored += 1;
        talks += u32::from(rated.asks_for_a_talk());
        let mut marks = scores.iter().filter(|s| s.criterion == criterion.id && s.value.is_some());
        without_evidence += u32::from(marks.all(|score| score.is_bare()));
    }
    let coverage = if all > 0.0 { known / all } else { 0.0 };
    Scorecard {
        score: (known > 0.0).then(|| weighted / known),
        coverage,
        scored,
        of,
        without_evidence,
        talks,
        ranked: known > 0.0 && coverage >= coverage_least,
    }
}

/// Places for scores in falling order: ties share the mean of their places; what is not ranked has none.
pub fn places(cards: &[Scorecard]) -> Vec<Option<f64>> {
    let mut ranked: Vec<(usize, f64)> = cards
        .iter()
        .enumerate()
        .filter_map(|(at, card)| Some((at, card.score.filter(|_| card.ranked)?)))
        .collect();
    ranked.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    let mut places = vec![None; cards.len()];
    let mut above = 0;
    for tied in ranked.chunk_by(|(_, a), (_, b)| a == b) {
        let place = f64::from(above) + (tied.len() as f64 + 1.0) / 2.0;
        for (at, _) in tied {
            places[*at] = Some(place);
        }
        above += tied.len() as u32;
    }
    places
}
