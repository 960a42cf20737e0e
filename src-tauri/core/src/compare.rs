//! Partners side by side: where they differ, who is ahead, and what that says in words (REQUIREMENTS 86–88).
//!
//! The reading never says more than the draws do: an order that changes often is called open, and what nobody has
//! scored is said before it is weighed.

use crate::Both;
use crate::scorecard::Scorecard;
use crate::stability::FirstTwo;
use crate::template::Criterion;
use serde::{Deserialize, Serialize};

/// How many partners are compared at most: more columns are not read any more.
pub const MOST: usize = 4;

/// From this share of changed places on, 0–1, two partners are called close. The threads name no figure; this one is
/// ours: one draw in five.
pub const CLOSE_FROM: f64 = 0.2;

/// The distance between two medians, in marks, from which partners differ on a criterion: the smallest step a median of
/// whole marks can take.
pub const DIFFERS_FROM: f64 = 0.5;

/// One criterion over all partners compared.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CompareRow {
    /// The criterion's id.
    pub criterion: String,
    /// Its group.
    pub group: String,
    /// Its name.
    pub name: Both,
    /// Its share of the weights in per cent; `None` when the partners' templates weigh it differently.
    pub share: Option<u32>,
    /// What is known of each partner, in their order.
    pub cells: Vec<CompareCell>,
    /// Whether the partners differ: by [`DIFFERS_FROM`] or more, or in whether anything is known.
    pub differs: bool,
}

/// What is known of one partner on one criterion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CompareCell {
    /// Whether the template of this partner asks for it.
    pub asked: bool,
    /// The share of the weights there, in per cent.
    pub share: u32,
    /// The median of the marks; `None` while there is none.
    pub median: Option<f64>,
    /// Whether it is the best of the row; nobody is while all are equal.
    pub best: bool,
    /// Whether the raters should talk.
    pub talk: bool,
    /// What the marks rest on, one text a rater.
    pub evidence: Vec<String>,
}

/// One sentence of the reading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Remark {
    /// The first two change places so often that their order is open.
    Close {
        /// Who is ahead at the set weights.
        first: Both,
        /// Who is behind.
        second: Both,
        /// In how many of a hundred draws the order changes.
        changes: u32,
    },
    /// The first is ahead, and mostly stays there.
    Ahead {
        /// Who is ahead.
        first: Both,
        /// Who is behind.
        second: Both,
        /// In how many of a hundred draws the order changes; 0 when it never does.
        changes: u32,
    },
    /// The criterion that decides between the two.
    Decides {
        /// Its name.
        criterion: Both,
        /// Who gains when it weighs more, or, where one of them has no mark, who lacks it.
        whom: Both,
        /// Whether it is not the weight but a missing mark that decides.
        missing: bool,
    },
    /// Too little is known to give a place.
    TooLittle {
        /// Of whom.
        whom: Both,
        /// Criteria with a mark.
        scored: u32,
        /// Criteria in all.
        of: u32,
    },
    /// A criterion with much weight that nobody has scored for this partner.
    Unknown {
        /// Of whom.
        whom: Both,
        /// The heaviest such criterion.
        criterion: Both,
        /// How many criteria have no mark.
        gaps: u32,
    },
    /// Raters are far apart.
    Talk {
        /// Over whom.
        whom: Both,
        /// The heaviest such criterion.
        criterion: Both,
    },
}

/// One of the partners compared, as far as the reading goes.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The name.
    pub name: &'a Both,
    /// The score with its coverage.
    pub card: &'a Scorecard,
}

impl CompareRow {
    /// A criterion over partners of whom this much is known; which cell is the best follows from it.
    pub fn of(criterion: &Criterion, name: Both, mut cells: Vec<CompareCell>) -> CompareRow {
        let known: Vec<f64> = cells.iter().filter_map(|cell| cell.median).collect();
        let most = known.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let least = known.iter().copied().fold(f64::INFINITY, f64::min);
        let asked = cells.iter().filter(|cell| cell.asked).count();
        let partly = known.len() < asked && !known.is_empty();
        for cell in &mut cells {
            cell.best = known.len() > 1 && most > least && cell.median == Some(most);
        }
        let mut shares: Vec<u32> = cells.iter().filter(|c| c.asked).map(|c| c.share).collect();
        shares.dedup();
        CompareRow {
            criterion: criterion.id.clone(),
            group: criterion.group.clone(),
            name,
            share: (shares.len() == 1).then(|| shares[0]),
            differs: partly || (known.len() > 1 && most - least >= DIFFERS_FROM),
            cells,
        }
    }
}

/// The reading in words: how the first two stand to each other, then of each partner what is missing and what to talk
/// about. `rows` hold a cell for each side in their order, and so does `first_two`; `moved_by` is the id of the criterion
/// that most often makes the first two change places.
pub fn reading(
    sides: &[Side],
    rows: &[CompareRow],
    first_two: Option<&FirstTwo>,
    moved_by: Option<&str>,
) -> Vec<Remark> {
    let mut remarks = Vec::new();
    if let Some(two) = first_two {
        let (first, second) = (sides[two.first].name.clone(), sides[two.second].name.clone());
        let changes = hundredths(two.swapped);
        let row = moved_by.and_then(|id| rows.iter().find(|row| row.criterion == id));
        remarks.push(match two.swapped >= CLOSE_FROM {
            true => Remark::Close { first: first.clone(), second: second.clone(), changes },
            false => Remark::Ahead { first: first.clone(), second: second.clone(), changes },
        });
        if let Some(row) = row.filter(|_| changes > 0) {
            let lacks = |at: usize| row.cells[at].asked && row.cells[at].median.is_none();
            let (whom, missing) = match (lacks(two.first), lacks(two.second)) {
                (true, _) => (first, true),
                (_, true) => (second, true),
                _ if two.weight_first > two.weight_second => (first, false),
                _ => (second, false),
            };
            remarks.push(Remark::Decides { criterion: row.name.clone(), whom, missing });
        }
    }
    for (at, one) in sides.iter().enumerate() {
        let whom = || one.name.clone();
        // Of several of one weight the first in the order of the scorecard.
        let heaviest = |which: fn(&CompareCell) -> bool| {
            let those = rows.iter().filter(|row| row.cells[at].asked && which(&row.cells[at]));
            those.reduce(
                |most, row| if row.cells[at].share > most.cells[at].share { row } else { most },
            )
        };
        if !one.card.ranked {
            let (scored, of) = (one.card.scored, one.card.of);
            remarks.push(Remark::TooLittle { whom: whom(), scored, of });
        } else if let Some(row) = heaviest(|cell| cell.median.is_none()) {
            let gaps = one.card.of - one.card.scored;
            remarks.push(Remark::Unknown { whom: whom(), criterion: row.name.clone(), gaps });
        }
        if let Some(row) = heaviest(|cell| cell.talk) {
            remarks.push(Remark::Talk { whom: whom(), criterion: row.name.clone() });
        }
    }
    remarks
}

/// A share in hundredths; however seldom something happens, it is not never.
fn hundredths(share: f64) -> u32 {
    if share > 0.0 { ((share * 100.0).round() as u32).max(1) } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::hundredths;

    #[test]
    fn seldom_is_not_never() {
        let table = [(0.0, 0), (0.0002, 1), (0.004, 1), (0.014, 1), (0.016, 2), (1.0, 100)];
        for (share, expected) in table {
            assert_eq!(hundredths(share), expected, "{share}");
        }
    }
}
