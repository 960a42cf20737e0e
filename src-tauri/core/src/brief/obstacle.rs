//! What stands in the way of signing, thing by thing, so that each can be gone to and mended.

use super::{Bar, differing};
use crate::bilingual::Kind;
use crate::clause::{Clause, ClauseState};
use crate::{Id, Lang};
use serde::{Deserialize, Serialize};

/// One thing that stands in the way of signing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SigningObstacle {
    /// What it is.
    pub bar: Bar,
    /// The clause it is in; `None` where it is in none.
    pub clause: Option<Id>,
    /// The number of that clause as people say it, from 1; 0 without a clause.
    pub number: u32,
    /// The languages that lack the text or a translation in it.
    pub missing: Vec<Lang>,
    /// What the languages say otherwise, each kind once.
    pub differs: Vec<Kind>,
    /// The key of the clause that is lacking; empty otherwise.
    pub key: String,
}

impl SigningObstacle {
    /// One that is in no clause.
    pub(super) fn of(bar: Bar) -> SigningObstacle {
        SigningObstacle {
            bar,
            clause: None,
            number: 0,
            missing: Vec::new(),
            differs: Vec::new(),
            key: String::new(),
        }
    }

    /// One in the clause at a place, counted from 0.
    pub(super) fn at(bar: Bar, place: usize, clause: &Clause) -> SigningObstacle {
        SigningObstacle {
            clause: Some(clause.id),
            number: place as u32 + 1,
            ..SigningObstacle::of(bar)
        }
    }

    /// A clause the paper is worth nothing without and has not.
    pub(super) fn lacking(key: &str) -> SigningObstacle {
        SigningObstacle { key: key.to_owned(), ..SigningObstacle::of(Bar::Lacking) }
    }
}

/// What is in the way in the clauses: first the texts that are missing, then what differs, then what nobody held
/// together. Whatever is to be mended first asks for nothing else: a clause is named once.
pub(super) fn of_clauses(clauses: &[Clause], states: &[ClauseState]) -> Vec<SigningObstacle> {
    let mut missing = Vec::new();
    let mut differing_ones = Vec::new();
    let mut unchecked = Vec::new();
    for (place, (clause, state)) in clauses.iter().zip(states).enumerate() {
        let lacks = clause.text.unwritten();
        let mut differs: Vec<Kind> = Vec::new();
        for kind in differing(state) {
            if !differs.contains(&kind) {
                differs.push(kind);
            }
        }
        if !lacks.is_empty() {
            let at = SigningObstacle::at(Bar::MissingText, place, clause);
            missing.push(SigningObstacle { missing: lacks, ..at });
        } else if !differs.is_empty() {
            differing_ones.push(SigningObstacle {
                differs,
                ..SigningObstacle::at(Bar::Differences, place, clause)
            });
        } else if !state.ready {
            unchecked.push(SigningObstacle::at(Bar::Unchecked, place, clause));
        }
    }
    [missing, differing_ones, unchecked].concat()
}
