//! Answers are opened together, so that nobody answers in the shadow of another (REQUIREMENTS 33, 34, 36).

use super::Session;
use super::attendance::came;
use crate::Id;
use crate::campaign::Party;
use crate::session_answer::SessionAnswer;
use serde::{Deserialize, Serialize};

/// How the answers to a question lie.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum Seal {
    /// Sealed: these parties have not answered. Nodding is no answer.
    Waiting {
        /// The parties.
        missing: Vec<Id>,
    },
    /// Sealed, and all have answered.
    Ready,
    /// Open to all.
    Open,
}

/// The answer of a party to a question. Blanks are no answer.
pub fn answer_of<'a>(
    answers: &'a [SessionAnswer],
    question: &str,
    party: Id,
) -> Option<&'a SessionAnswer> {
    answers
        .iter()
        .find(|one| one.question == question && one.party == party && !one.text.is_blank())
}

/// How the answers to a question lie. Those answer for whom somebody came; while nobody is noted, everyone.
pub fn seal(
    session: &Session,
    parties: &[Party],
    answers: &[SessionAnswer],
    question: &str,
) -> Seal {
    if session.revealed.iter().any(|one| one == question) {
        return Seal::Open;
    }
    let noted = parties.iter().any(|party| came(session, party.id));
    let missing: Vec<Id> = parties
        .iter()
        .filter(|party| !noted || came(session, party.id))
        .filter(|party| answer_of(answers, question, party.id).is_none())
        .map(|party| party.id)
        .collect();
    if missing.is_empty() && !parties.is_empty() { Seal::Ready } else { Seal::Waiting { missing } }
}
